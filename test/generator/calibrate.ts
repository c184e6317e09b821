import { emittedKey, folded, printedKey } from '../../src/eval/folds.ts'
import { parse } from '../../src/index.ts'
import { weights as current } from '../../src/lexicon/doubt-weights.ts'
import type { Confidence, PolicyDocument, Section } from '../../src/schema/types.ts'
import { conditions, specimen } from './measure.ts'
import type { Gold } from './model.ts'

export const kinds = ['section', 'measure', 'responsibility', 'indicator'] as const
export type Kind = (typeof kinds)[number]

/** A record that was read: the doubts on the way to it, and whether it states a fact of the document. */
export interface Observation {
  kind: Kind
  reasons: readonly string[]
  right: boolean
}

/** Doubts about conditions that hide facts from everybody teach nothing. */
const taught = conditions.filter((condition) => condition !== 'corrupted digits')

/** Read grown documents under every kind of damage and tell right records from wrong ones. */
export function observe(seeds: readonly number[]): Observation[] {
  return seeds.flatMap((seed) =>
    taught.flatMap((condition) => {
      const { text, gold } = specimen(seed, condition)
      return judge(parse(text), gold)
    }),
  )
}

/** Hold every section, measure, set-off clause and target of a document against its facts. */
export function judge(document: PolicyDocument, gold: Gold): Observation[] {
  const out: Observation[] = []
  const note = (kind: Kind, { confidence }: { confidence?: Confidence }, right: boolean) => out.push({ kind, reasons: confidence?.reasons ?? [], right })

  const trail: string[] = []
  const nodes = new Set(
    gold.outline.map(({ depth, marker, title }) => {
      trail.length = depth - 1
      trail.push(folded.marker(marker ?? title ?? ''))
      return `${trail.join('/')}|${folded.title(title ?? '')}`
    }),
  )
  const trails = new Map<string, string>()
  const rightSections = new Set<string>()
  const stack: { section: Section; above: string }[] = document.parts.flatMap((part) => part.sections.map((section) => ({ section, above: '' })))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { section, above } = next
    const own = folded.marker(section.marker?.text ?? section.heading ?? '')
    const here = above ? `${above}/${own}` : own
    trails.set(section.id, here)
    const right = nodes.has(`${here}|${folded.title(section.heading ?? '')}`)
    if (right) rightSections.add(section.id)
    note('section', section, right)
    for (const child of section.sections) stack.push({ section: child, above: here })
  }

  const owners = new Set(
    gold.responsibilities.flatMap(({ item, assignments }) =>
      assignments.flatMap(({ role, orgs }) => orgs.map((org) => `${item.split('/').map(folded.marker).join('/')}|${role}|${folded.body(org)}`)),
    ),
  )
  const wrongOwners = new Set<string>()
  for (const record of document.responsibilities) {
    if (record.implied || record.form === 'prose') continue
    const right = record.assignments.every(({ role, mention }) => owners.has(`${trails.get(record.ownerId) ?? ''}|${role}|${folded.body(mention)}`))
    if (!right) wrongOwners.add(record.ownerId)
    note('responsibility', record, right)
  }
  if (gold.measures !== undefined)
    for (const measure of document.measures) note('measure', measure, rightSections.has(measure.sectionId) && !wrongOwners.has(measure.sectionId))

  const sign = (comparator: string) => ({ '>': '>=', '<': '<=' })[comparator] ?? comparator
  const rows = new Set<string>()
  const targets = new Set<string>()
  for (const { from, name, baseline, target, unit, property, comparator, targetYear } of gold.indicators) {
    if (from === 'table') rows.add([folded.text(name), printedKey(baseline, unit), printedKey(target, unit), property ?? ''].join('|'))
    else targets.add([printedKey(target, unit), sign(comparator), targetYear ?? ''].join('|'))
  }
  for (const record of document.indicators) {
    if (record.kind === 'actual') continue
    const { tableId, name, baseline, target, property } = record
    const key = tableId
      ? [folded.text(name), emittedKey(baseline), emittedKey(target), property ?? ''].join('|')
      : [emittedKey(target), sign(target?.comparator ?? '='), target?.year ?? ''].join('|')
    note('indicator', record, (tableId ? rows : targets).has(key))
  }
  return out
}

export interface Weights {
  certain: Record<Kind, number>
  doubts: Record<string, { records: number; right: number; weight: number }>
}

const share = (observations: readonly Observation[]) => (observations.length ? observations.filter(({ right }) => right).length / observations.length : 0)
const rounds = 30
/** The weight given before counts as much as this many records: a handful of records says little about a doubt. */
const trust = 40

/**
 * Weights under which the scores of all records with a doubt add up to the number of right ones among them (iterative scaling); a doubt never
 * raises a score, and one that was never met keeps its weight.
 */
export function weigh(observations: readonly Observation[]): Weights {
  const certain = Object.fromEntries(
    kinds.map((kind) => [kind, share(observations.filter((one) => one.kind === kind && one.reasons.length === 0))]),
  ) as Weights['certain']
  const doubts: Weights['doubts'] = {}
  for (const code of Object.keys(current)) {
    const met = observations.filter(({ reasons }) => reasons.includes(code))
    doubts[code] = { records: met.length, right: share(met), weight: met.length ? 1 : (current[code] as number) }
  }
  const weights = { certain, doubts }
  // one record counts once for a doubt, whatever others it has
  for (let round = 0; round < rounds; round++)
    for (const [code, doubt] of Object.entries(doubts)) {
      if (doubt.records === 0) continue
      let expected = 0
      let right = 0
      for (const one of observations)
        if (one.reasons.includes(code)) {
          expected += predict(weights, one)
          if (one.right) right++
        }
      const prior = (current[code] as number) / doubt.weight
      doubt.weight = Math.min(1, (doubt.weight * (right + trust * prior)) / (expected + trust))
    }
  return weights
}

export function predict({ certain, doubts }: Weights, { kind, reasons }: Observation): number {
  return reasons.reduce((product, code) => product * (doubts[code]?.weight ?? 1), certain[kind])
}

export interface Bin {
  from: number
  to: number
  records: number
  /** Mean score, and the share of right records. */
  score: number
  right: number
}

/** How well scores foretell which records are right: ten bins and the expected calibration error. */
export function reliability(observations: readonly Observation[], score: (observation: Observation) => number): { bins: Bin[]; error: number } {
  const bins: Bin[] = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, to: (i + 1) / 10, records: 0, score: 0, right: 0 }))
  for (const one of observations) {
    const foretold = score(one)
    const bin = bins[Math.min(9, Math.floor(foretold * 10))] as Bin
    bin.records++
    bin.score += foretold
    if (one.right) bin.right++
  }
  for (const bin of bins) {
    bin.score /= bin.records || 1
    bin.right /= bin.records || 1
  }
  const error = bins.reduce((sum, { records, score: foretold, right }) => sum + records * Math.abs(foretold - right), 0) / (observations.length || 1)
  return { bins, error }
}
