import type { Gold, GoldDeadline, Indicator, Metadata, PolicyDocument, Section } from '../schema/types.ts'
import { emittedKey, type Folds, folded, printedKey, strict } from './folds.ts'
import { trailsOf } from './gold.ts'
import { alignTo } from './names.ts'

/**
 * When an emitted string counts as that of gold: `strict` by its printed characters, `folded` by what they mean
 * whatever their width, brackets and closing punctuation, `overlap` also where names and titles are only alike.
 * Numbers are compared by value in every mode.
 */
export type Mode = 'strict' | 'folded' | 'overlap'

/** How many facts of one kind are right, wanted and given, with those that differ. */
export interface AspectScore {
  tp: number
  gold: number
  got: number
  missing: string[]
  extra: string[]
}

const metadataFields = [
  'title',
  'noticeTitle',
  'documentNumber',
  'issuedOn',
  'issuers',
  'recipients',
  'publicity',
  'copiedTo',
  'printedOn',
  'genre',
] as const satisfies readonly (keyof Metadata)[]

/** The kinds of facts, in the order they are reported. */
export const aspects = [
  'outline.marker+depth',
  'outline.trail',
  'outline.path',
  'outline.title',
  'responsibility.item+role+body',
  'responsibility.body',
  'responsibility.deadline',
  'measures (count)',
  'measures',
  'deadline',
  'indicator.table',
  'indicator.text.value',
  'indicator.text.comparator',
  'indicator.text.year',
  'citation.number',
  'citation.title (recall)',
  'citation.relation',
  'metadata',
  ...metadataFields.map((field) => `metadata.${field}` as const),
] as const
export type Aspect = (typeof aspects)[number]

/** Scores by aspect; an aspect that gold does not annotate is missing. */
export type DocumentScore = Partial<Record<Aspect, AspectScore>>

/**
 * Hold an emitted document against facts found by hand, kind by kind.
 *
 * Facts are compared as multisets, so one that is given twice and wanted once is right once. `outline.path` is the
 * share of wanted nodes whose depth and whole trail are right, titles count for recall only, and `citation.relation`
 * the relations of citations that were found.
 *
 * @param gold     Without problems (`problemsOfGold`).
 * @param document As emitted; what is missing counts as nothing found.
 * @example scoreDocument(gold, {})['outline.title']?.got // 0
 * @source contract and rules of annotation (`schemas/gold.schema.json`)
 */
export function scoreDocument(gold: Gold, document: Partial<PolicyDocument>, mode: Mode = 'folded'): DocumentScore {
  const folds = mode === 'strict' ? strict : folded
  const near = mode === 'overlap'
  const outline = outlineOf(gold, document, folds, near)
  return {
    ...scoreOutline(gold, outline, folds),
    ...scoreResponsibilities(gold, document, outline, folds, near),
    ...scoreMeasures(gold, document, outline, folds),
    ...scoreIndicators(gold, document, folds, near),
    ...scoreCitations(gold, document, folds, near),
    ...scoreMetadata(gold, document, folds, near),
  }
}

interface Row {
  /** Counted from the top of its part. */
  nested: number
  depth: number
  marker: string | null
  title: string | null
  trail: string
}

interface Outline {
  gold: Row[]
  got: Row[]
  /** Trails of emitted sections by id. */
  trails: Map<string, string>
}

function outlineOf(gold: Gold, document: Partial<PolicyDocument>, folds: Folds, near: boolean): Outline {
  const align = alignTo(
    gold.outline.flatMap(({ title }) => title ?? []),
    folds.title,
    near,
  )
  const trailKey = (trail: readonly string[]) => trail.map(folds.marker).join('/')
  const trails = trailsOf(gold)
  const outline: Outline = {
    gold: gold.outline.map(({ depth, marker, title }, i) => ({ nested: depth, depth, marker, title, trail: trailKey(trails[i] ?? []) })),
    got: [],
    trails: new Map(),
  }
  const walk = (sections: readonly Section[], above: readonly string[]) => {
    for (const { id, depth, marker: printed, heading, sections: below } of sections) {
      const marker = printed?.text ?? null
      const title = heading === null ? null : align(heading)
      const here = [...above, marker ?? title ?? '']
      const trail = trailKey(here)
      outline.got.push({ nested: here.length, depth, marker, title, trail })
      outline.trails.set(id, trail)
      walk(below, here)
    }
  }
  for (const { sections } of document.parts ?? []) walk(sections, [])
  return outline
}

function scoreOutline(gold: Gold, outline: Outline, folds: Folds): DocumentScore {
  const key = ({ nested, marker, title }: Row) => `${nested}|${folds.marker(marker ?? title)}`
  const titled = ({ marker, title }: Row) => `${folds.marker(marker)}|${folds.title(title)}`
  const both = (of: (row: Row) => string, pick: (row: Row) => boolean = () => true) =>
    compare(outline.gold.filter(pick).map(of), outline.got.filter(pick).map(of))
  const path = both(({ depth, trail }) => `${depth}|${trail}`)
  return {
    'outline.marker+depth': both(key),
    'outline.trail': both(({ trail }) => trail),
    'outline.path': { ...path, got: gold.outline.length, extra: [] },
    'outline.title': both(titled, ({ title }) => Boolean(title)),
  }
}

const itemKey = (item: string, folds: Folds) => item.split('/').map(folds.marker).join('/')

const isTimed = (deadline: GoldDeadline | null | undefined): deadline is GoldDeadline => Boolean(deadline?.by || deadline?.ongoing)

const due = (item: string, { by, ongoing }: GoldDeadline) => `${item}|${by ?? ''}|${Boolean(ongoing)}`

function scoreResponsibilities(gold: Gold, document: Partial<PolicyDocument>, { trails }: Outline, folds: Folds, near: boolean): DocumentScore {
  if (!gold.responsibilities) return {}
  const clauses = gold.responsibilities.map((clause) => ({ ...clause, item: itemKey(clause.item, folds) }))
  const align = alignTo(
    clauses.flatMap(({ assignments }) => assignments.flatMap(({ orgs }) => orgs)),
    folds.body,
    near,
  )
  const records = (document.responsibilities ?? [])
    .filter(({ implied, form }) => !implied && form !== 'prose')
    .map((record) => ({ ...record, item: (record.ownerId === null ? undefined : trails.get(record.ownerId)) ?? '?' }))
  const want = clauses.flatMap(({ item, assignments }) => assignments.flatMap(({ role, orgs }) => orgs.map((body) => `${item}|${role}|${folds.body(body)}`)))
  const have = records.flatMap(({ item, assignments }) => assignments.map(({ role, mention }) => `${item}|${role}|${folds.body(align(mention))}`))
  const body = (key: string) => key.split('|')[2] ?? ''
  return {
    'responsibility.item+role+body': compare(want, have),
    'responsibility.body': compare(want.map(body), have.map(body)),
    'responsibility.deadline': compare(
      clauses.flatMap(({ item, deadline }) => (isTimed(deadline) ? due(item, deadline) : [])),
      records.flatMap(({ item, deadline }) => (isTimed(deadline) ? due(item, deadline) : [])),
    ),
  }
}

function scoreMeasures(gold: Gold, document: Partial<PolicyDocument>, { trails }: Outline, folds: Folds): DocumentScore {
  const score: DocumentScore = {}
  const measures = document.measures ?? []
  const itemOf = (sectionId: string) => trails.get(sectionId) ?? '?'
  if (gold.measures !== undefined) {
    const want = Array.isArray(gold.measures) ? gold.measures.length : gold.measures
    const have = measures.length
    score['measures (count)'] = {
      tp: Math.min(have, want),
      gold: want,
      got: have,
      missing: have < want ? [`${want - have} fewer`] : [],
      extra: have > want ? [`${have - want} more`] : [],
    }
  }
  if (Array.isArray(gold.measures)) {
    score.measures = compare(
      gold.measures.map((item) => itemKey(item, folds)),
      measures.map(({ sectionId }) => itemOf(sectionId)),
    )
  }
  if (gold.deadlines) {
    score.deadline = compare(
      gold.deadlines.map((deadline) => due(itemKey(deadline.item, folds), deadline)),
      measures.flatMap(({ sectionId, deadlines }) => deadlines.filter(isTimed).map((deadline) => due(itemOf(sectionId), deadline))),
    )
  }
  return score
}

/** A scan that prints ≥ may mean >: the contract keeps them apart, the facts do not. */
const comparatorKey = (comparator: string | null | undefined) => ({ '>': '>=', '<': '<=' })[comparator ?? ''] ?? comparator ?? '='

function scoreIndicators(gold: Gold, document: Partial<PolicyDocument>, folds: Folds, near: boolean): DocumentScore {
  if (!gold.indicators) return {}
  const targets = (document.indicators ?? []).filter(({ kind }) => kind !== 'actual')
  const rows = gold.indicators.filter(({ from }) => from === 'table')
  const align = alignTo(
    rows.map(({ name }) => name),
    folds.text,
    near,
  )
  const isOptional = ({ optional }: { optional?: boolean }) => optional === true
  const text = gold.indicators
    .filter(({ from }) => from !== 'table')
    .map((one) => ({
      value: printedKey(one.target, one.unit),
      comparator: comparatorKey(one.comparator),
      year: String(one.targetYear ?? ''),
      optional: isOptional(one),
    }))
  const want = text.filter((one) => !one.optional)
  const have = withoutOptional(
    targets.filter(({ tableId }) => !tableId).map(targetOf),
    want,
    text.filter((one) => one.optional),
  )
  const both = (of: (target: Target) => string) => compare(want.map(of), have.map(of))
  return {
    'indicator.table': compare(
      rows.map((one) => [folds.text(one.name), printedKey(one.baseline, one.unit), printedKey(one.target, one.unit), folds.text(one.property)].join('‖')),
      targets
        .filter(({ tableId }) => tableId)
        .map((one) => [folds.text(align(one.name)), emittedKey(one.baseline), emittedKey(one.target), folds.text(one.property)].join('‖')),
    ),
    'indicator.text.value': both(({ value }) => value),
    'indicator.text.comparator': both(({ value, comparator }) => `${value} ${comparator}`),
    'indicator.text.year': both(({ value, year }) => `${value} ${year}`),
  }
}

interface Target {
  value: string
  comparator: string
  year: string
}

function targetOf({ target }: Indicator): Target {
  return { value: emittedKey(target), comparator: comparatorKey(target?.comparator), year: String(target?.year ?? '') }
}

/** Leave out the emitted targets that may be given or not: those that are as one says, then those whose value is as one says and is not wanted besides. */
function withoutOptional(have: readonly Target[], want: readonly Target[], optional: readonly Target[]): Target[] {
  const left = [...have]
  const drop = (at: number) => at >= 0 && left.splice(at, 1).length > 0
  const same = (a: Target, b: Target) => a.value === b.value && a.comparator === b.comparator && a.year === b.year
  const spare = optional.filter((one) => !drop(left.findIndex((target) => same(target, one))))
  for (const { value } of spare) {
    const count = (targets: readonly Target[]) => targets.filter((target) => target.value === value).length
    if (count(left) > count(want)) drop(left.findIndex((target) => target.value === value))
  }
  return left
}

function scoreCitations(gold: Gold, document: Partial<PolicyDocument>, folds: Folds, near: boolean): DocumentScore {
  const want = gold.citations ?? []
  const have = document.citations ?? []
  const numbers = (list: readonly (string | null | undefined)[]) => [...new Set(list.flatMap((number) => (number ? folds.text(number) : [])))]
  const align = alignTo(
    want.flatMap(({ title }) => title ?? []),
    folds.title,
    near,
  )
  const relations = new Map<string, Set<string>>()
  for (const { title, relation } of have) {
    const key = folds.title(title === null ? null : align(title))
    relations.set(key, (relations.get(key) ?? new Set()).add(relation))
  }
  const titles = [...new Set(want.map(({ title }) => folds.title(title)))]
  const missing = titles.filter((title) => !relations.has(title))
  const found = titles.length - missing.length
  const score: DocumentScore = {
    'citation.number': compare(numbers(want.map(({ number }) => number)), numbers(have.map(({ documentNumber }) => documentNumber?.text))),
    'citation.title (recall)': { tp: found, gold: titles.length, got: found, missing, extra: [] },
  }
  const related = want.flatMap(({ title, relation }) => (relation ? [{ title: folds.title(title), relation }] : []))
  if (related.length > 0) {
    const wrong = related.filter(({ title, relation }) => !relations.get(title)?.has(relation))
    score['citation.relation'] = {
      tp: related.length - wrong.length,
      gold: related.length,
      got: related.filter(({ title }) => relations.has(title)).length,
      missing: wrong.map(({ title, relation }) => `${title}|${relation}`),
      extra: wrong.flatMap(({ title }) => (relations.has(title) ? `${title}|${[...(relations.get(title) ?? [])].join('+')}` : [])),
    }
  }
  return score
}

function scoreMetadata(gold: Gold, document: Partial<PolicyDocument>, folds: Folds, near: boolean): DocumentScore {
  const wanted = gold.metadata ?? {}
  const given: Partial<Metadata> = document.metadata ?? {}
  // how a list is split is not scored
  const joined = (names: readonly string[] | null | undefined, fold: (name: string) => string) =>
    (names ?? [])
      .map(fold)
      .join('')
      .replace(/[,、，]/g, '')
  const bodies = (list: readonly { name: string }[] | undefined) => list?.map(({ name }) => name)
  const named = (want: string | null | undefined, have: string | undefined): [string, string] => [
    folds.title(want),
    folds.title(have === undefined || !want ? have : alignTo([want], folds.title, near)(have)),
  ]
  const listed = (want: string, have: string): [string, string] => [want, near && want ? alignTo([want], folds.text, near)(have) : have]
  const rows: Record<(typeof metadataFields)[number], [want: string | null | undefined, have: string | null | undefined]> = {
    title: named(wanted.title, given.title?.text),
    noticeTitle: named(wanted.noticeTitle, given.noticeTitle?.text),
    documentNumber: [folds.text(wanted.documentNumber), folds.text(given.documentNumber?.text)],
    issuedOn: [wanted.issuedOn, given.issuedOn],
    issuers: listed(joined(wanted.issuers, folds.body), joined(bodies(given.issuers), folds.body)),
    recipients: listed(joined(wanted.recipients, folds.text), joined(bodies(given.recipients), folds.text)),
    publicity: listed(folds.text(wanted.publicity), folds.text(given.publicity?.text).replace(/^[(（]|[)）]$/g, '')),
    copiedTo: listed(joined(wanted.copiedTo, folds.text), joined(bodies(given.copiedTo), folds.text)),
    printedOn: [wanted.printedOn, given.printedOn],
    genre: [folds.genre(wanted.genre), folds.genre(given.genre)],
  }
  const score: DocumentScore = {}
  const all: AspectScore = { tp: 0, gold: 0, got: 0, missing: [], extra: [] }
  for (const field of metadataFields) {
    const [want, have] = rows[field]
    if (!want) continue
    const right = want === have
    all.gold++
    all.got++
    if (right) all.tp++
    else all.missing.push(`${field}: ${want} ≠ ${have}`)
    score[`metadata.${field}`] = { tp: right ? 1 : 0, gold: 1, got: have ? 1 : 0, missing: right ? [] : [want], extra: right || !have ? [] : [have] }
  }
  return { metadata: all, ...score }
}

/** Compare as multisets. */
function compare(gold: readonly string[], got: readonly string[]): AspectScore {
  const left = new Map<string, number>()
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1)
  const extra: string[] = []
  for (const key of got) {
    const n = left.get(key) ?? 0
    if (n > 0) left.set(key, n - 1)
    else extra.push(key)
  }
  const missing = [...left].flatMap(([key, n]) => Array<string>(n).fill(key))
  return { tp: got.length - extra.length, gold: gold.length, got: got.length, missing, extra }
}
