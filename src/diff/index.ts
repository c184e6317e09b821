import type { Change, DocumentDiff, FieldChange, Part, PolicyDocument } from '../schema/types.ts'
import { groupBy } from '../text/group.ts'
import { type Alignment, align } from './align.ts'
import { keyed, keyOf } from './key.ts'
import { compareMetadata } from './metadata.ts'
import { type Layout, layOut, type Node } from './nodes.ts'
import { inOrder } from './order.ts'
import { compareRecords, fieldsWith, type Owned, ownedBy } from './records.ts'
import { compareTables } from './tables.ts'
import { sideOf } from './values.ts'
import { wording } from './wording.ts'

/**
 * Compare two documents: two revisions of one, or a plan and the one that replaces it.
 *
 * Sections are aligned by what they say, not by their numbers; values are compared as values; wording character by character. What a scan
 * alone changes is no change. Time grows with the size of the documents.
 *
 * @returns A plain object that follows `schemas/diff.schema.json`; `diff(a, a).equal` is true.
 * @example
 * diff(parse('一、甲\n建成10家。'), parse('一、甲\n建成12家。')).changes[0].fields // [{field: 'target.value', of: null, before: 10, after: 12}]
 */
export function diff(before: PolicyDocument, after: PolicyDocument): DocumentDiff {
  const [a, b] = [layOut(before), layOut(after)]
  const alignment = align(a, b)
  const changes = [...compareMetadata(before.metadata, after.metadata), ...inReadingOrder(a, b, alignment)]
  return {
    schemaVersion: '1.0.0',
    before: documentOf(before),
    after: documentOf(after),
    equal: changes.length === 0,
    counts: countsOf(changes),
    changes,
  }
}

function documentOf({ id, revision, source, metadata }: PolicyDocument): DocumentDiff['before'] {
  return { id, revision, name: source.name, title: metadata.title?.text ?? metadata.noticeTitle?.text ?? null }
}

function countsOf(changes: readonly Change[]): DocumentDiff['counts'] {
  const counts = new Map<string, DocumentDiff['counts'][number]>()
  for (const { subject, kinds } of changes) {
    for (const kind of kinds) {
      const known = counts.get(`${subject} ${kind}`)
      if (known) known.count++
      else counts.set(`${subject} ${kind}`, { subject, kind, count: 1 })
    }
  }
  return [...counts.values()]
}

/** Changes of parts and sections; what was removed follows what stood before it. */
function inReadingOrder(a: Layout, b: Layout, alignment: Alignment): Change[] {
  const { pairs, back } = alignment
  const gone = new Map<Node | Part | null, Node[]>()
  let last: Node | Part | null = null
  let part: Part | null = null
  const partner = new Map(alignment.parts)
  for (const node of a.nodes) {
    if (node.part !== part) last = partner.get(node.part) ?? last
    part = node.part
    const other = pairs.get(node)
    if (other) last = other
    else gone.set(last, [...(gone.get(last) ?? []), node])
  }
  const moved = movedNodes(b, alignment)
  const inPart = groupBy(b.nodes, (node) => node.part)
  const removedAt = (place: Node | Part | null) => (gone.get(place) ?? []).flatMap((node) => oneSided(node, true))
  const own = new Map(alignment.parts.map(([was, is]) => [is, was]))
  const ownerless = compareTables(a.tablesOf(''), b.tablesOf(''), '', [])
  const changes: Change[] = [...removedAt(null), ...ownerless]
  for (const one of b.document.parts) {
    changes.push(...compareParts(own.get(one) ?? null, one, a, b), ...removedAt(one))
    for (const node of inPart.get(one) ?? []) {
      const other = back.get(node)
      changes.push(...(other ? compareNodes(other, node, moved.has(node)) : oneSided(node, false)), ...removedAt(node))
    }
  }
  for (const one of a.document.parts) if (!partner.has(one)) changes.push(...compareParts(one, null, a, b))
  return changes
}

/** Nodes of the later document that stand elsewhere: under another parent, or in another order. */
function movedNodes(b: Layout, { pairs, back, parts }: Alignment): Set<Node> {
  const moved = new Set<Node>()
  const own = new Map(parts.map(([was, is]) => [is, was]))
  const among = (siblings: readonly Node[], stays: (other: Node) => boolean) => {
    const staying = siblings.filter((node) => {
      const other = back.get(node)
      if (other && !stays(other)) moved.add(node)
      return other && stays(other)
    })
    const kept = inOrder(staying.map((node) => back.get(node)?.index ?? 0))
    for (const [i, node] of staying.entries()) if (!kept.has(i)) moved.add(node)
  }
  for (const part of b.document.parts) among(b.tops.get(part) ?? [], (other) => other.parent === null && other.part === own.get(part))
  // an attachment that is now the second of its kind has not moved
  for (const node of b.nodes) among(node.children, (other) => other.parent !== null && pairs.get(other.parent) === node)
  return moved
}

function compareNodes(a: Node, b: Node, moved: boolean): Change[] {
  const { changes, masks } = compareRecords(ownedBy(a), ownedBy(b))
  const tables = compareTables(a.tables, b.tables, b.label, changes)
  const kinds: Change['kinds'] = []
  const fields: FieldChange[] = []
  const [was, is] = [a.section, b.section]
  if (moved) kinds.push('moved')
  if ((was.marker?.ordinal ?? null) !== (is.marker?.ordinal ?? null)) {
    kinds.push('renumbered')
    fields.push({ field: 'number', of: null, before: was.marker?.text ?? null, after: is.marker?.text ?? null })
  }
  const [before, after] = [wholeText(a), wholeText(b)]
  const reworded = differs(a, b, [...masks, ...governingMasks(a, b)])
  if (reworded) kinds.push('reworded')
  // another heading makes another category; that is told by the heading
  if (was.category !== is.category && !reworded && a.heading === b.heading && !moved) {
    kinds.push('changed')
    fields.push({ field: 'category', of: null, before: was.category, after: is.category })
  }
  if (kinds.length === 0) return [...changes, ...tables]
  const own: Change = {
    subject: subjectOf(b),
    kinds,
    before: sideOfNode(a),
    after: sideOfNode(b),
    fields,
    wording: reworded ? wording(before, after) : [],
  }
  return [own, ...changes, ...tables]
}

/** Whether prose differs in more than the values that other changes tell. */
function differs(a: Node, b: Node, masks: readonly (readonly [string, string])[]): boolean {
  if (a.self === b.self) return false
  let [before, after] = [a.self, b.self]
  for (const [was, is] of masks) {
    const [x, y] = [keyed(was).key, keyed(is).key]
    if (x === '' || y === '' || !before.includes(x) || !after.includes(y)) continue
    before = before.replace(x, '\u0001')
    after = after.replace(y, '\u0001')
  }
  return before !== after
}

/** Deadlines of the measure above whose prose goes on in a section below it. */
function governingMasks(a: Node, b: Node): [string, string][] {
  const [was, is] = [a.governing, b.governing]
  if (!was || !is || a.measure || b.measure || was.deadlines.length !== is.deadlines.length) return []
  return was.deadlines.map((one, i): [string, string] => [one.text, is.deadlines[i]?.text ?? one.text])
}

function oneSided(node: Node, went: boolean): Change[] {
  const side = sideOfNode(node)
  const [text, none] = [wholeText(node), keyed('')]
  const own: Change = {
    subject: subjectOf(node),
    kinds: [went ? 'removed' : 'added'],
    before: went ? side : null,
    after: went ? null : side,
    fields: fieldsWith(ownedBy(node), went),
    wording: went ? wording(text, none) : wording(none, text),
  }
  return [own, ...(went ? compareTables(node.tables, [], node.label, []) : compareTables([], node.tables, node.label, []))]
}

function subjectOf({ measure }: Node): Change['subject'] {
  return measure ? 'measure' : 'section'
}

function sideOfNode({ section, label, text }: Node): Change['before'] {
  return sideOf(section.id, section.id, label, section.heading ?? text.shown.slice(0, 60), section.spans)
}

/** Heading and own text as a person reads them. */
function wholeText({ section, text }: Node): ReturnType<typeof keyed> {
  const heading = keyed(section.heading ?? '')
  const stop = heading.key !== '' && text.key !== '' ? '。' : ''
  return { key: heading.key + stop + text.key, shown: heading.shown + stop + text.shown }
}

/** Title and text outside sections, and what hangs on a part itself. */
function compareParts(was: Part | null, is: Part | null, a: Layout, b: Layout): Change[] {
  const subject = 'part'
  const side = (part: Part | null) => part && sideOf(part.id, part.id, '', part.title?.text ?? part.role, part.spans)
  if (!was || !is) return [{ subject, kinds: [was ? 'removed' : 'added'], before: side(was), after: side(is), fields: [], wording: [] }]
  const [own, other] = [ownedByPart(was, a), ownedByPart(is, b)]
  const { changes, masks } = compareRecords(own, other)
  const fields: FieldChange[] = []
  if (was.present !== is.present) fields.push({ field: 'present', of: null, before: was.present, after: is.present })
  const text = (part: Part, layout: Layout) => layout.textOf([...part.preamble, ...part.closing])
  const title = (part: Part) => (part.role === 'attachment' ? '' : (part.title?.text ?? ''))
  const texts = [text(was, a), text(is, b)] as const
  const [before, after] = [texts[0].key, texts[1].key].map((key, i) =>
    masks.reduce((masked, mask) => masked.replace(keyed(mask[i] as string).key, '\u0001'), key),
  )
  const reworded = keyOf(before as string) !== keyOf(after as string)
  const titled = keyOf(title(was)) !== keyOf(title(is)) && !isTold(was, a)
  const tables = compareTables(a.tablesOf(was.id), b.tablesOf(is.id), '', changes)
  if (titled) fields.push({ field: 'title', of: null, before: title(was), after: title(is) })
  const kinds: Change['kinds'] = [...(reworded ? (['reworded'] as const) : []), ...(fields.length > 0 ? (['changed'] as const) : [])]
  const change: Change[] = kinds.length > 0 ? [{ subject, kinds, before: side(was), after: side(is), fields, wording: reworded ? wording(...texts) : [] }] : []
  return [...change, ...changes, ...tables]
}

/** Titles of notice and instrument stand in the metadata as well. */
function isTold(part: Part, { document: { metadata } }: Layout): boolean {
  const titles = [metadata.title, metadata.noticeTitle].map((title) => keyOf(title?.text ?? ''))
  return titles.includes(keyOf(part.title?.text ?? ''))
}

function ownedByPart(part: Part, layout: Layout): Owned {
  return { id: part.id, label: '', clauses: layout.clausesOf(part.id), indicators: layout.indicatorsOf(part.id), deadlines: [], measureId: null }
}
