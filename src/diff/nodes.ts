import type { Block, Indicator, Measure, Part, PolicyDocument, Responsibility, Section, Span, Table } from '../schema/types.ts'
import { bisect } from '../text/bisect.ts'
import { groupBy } from '../text/group.ts'
import { cutAll, joined, type Keyed, keyed, keyOf, unstopped } from './key.ts'

/** A section with what hangs on it, ready to be compared. */
export interface Node {
  section: Section
  part: Part
  parent: Node | null
  children: Node[]
  /** Place in reading order. */
  index: number
  /** Printed trail of markers. */
  label: string
  heading: string
  /** Own text without set-off clauses. */
  text: Keyed
  /** Heading and text as one: where a heading ends, a scan may hide. */
  self: string
  measure: Measure | null
  /** The measure whose prose it belongs to: its own, or one above. */
  governing: Measure | null
  clauses: Responsibility[]
  indicators: Indicator[]
  tables: Table[]
}

/** A document laid out for comparison. */
export interface Layout {
  document: PolicyDocument
  nodes: Node[]
  /** Top nodes of each part. */
  tops: Map<Part, Node[]>
  clausesOf: (ownerId: string) => Responsibility[]
  indicatorsOf: (ownerId: string) => Indicator[]
  tablesOf: (ownerId: string) => Table[]
  /** Text of blocks outside sections. */
  textOf: (blocks: readonly Block[]) => Keyed
}

/** Lay out a document: its sections in reading order, each with its own text and records. */
export function layOut(document: PolicyDocument): Layout {
  const clauses = groupBy(document.responsibilities, ({ ownerId }) => ownerId)
  const indicators = groupBy(document.indicators, ({ ownerId }) => ownerId ?? '')
  const tables = groupBy(document.tables, ({ ownerId }) => ownerId ?? '')
  const set = setOff(document.responsibilities)
  const measures = new Map(document.measures.map((measure) => [measure.sectionId, measure]))
  const nodes: Node[] = []
  const tops = new Map<Part, Node[]>()
  for (const part of document.parts) {
    const first: Node[] = []
    tops.set(part, first)
    const stack: [Section, Node | null][] = part.sections.map((section): [Section, null] => [section, null]).reverse()
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [section, parent] = next
      const own = clauses.get(section.id) ?? []
      const heading = keyOf(section.heading ?? '')
      const text = textOf(section.blocks, set)
      const measure = measures.get(section.id) ?? null
      const node: Node = {
        section,
        part,
        parent,
        children: [],
        index: nodes.length,
        label: (parent?.label ?? '') + (section.marker?.text ?? ''),
        heading,
        text,
        self: heading + unstopped(text.key),
        measure,
        governing: measure ?? parent?.governing ?? null,
        clauses: own,
        indicators: indicators.get(section.id) ?? [],
        tables: tables.get(section.id) ?? [],
      }
      ;(parent?.children ?? first).push(node)
      nodes.push(node)
      for (let i = section.sections.length - 1; i >= 0; i--) stack.push([section.sections[i] as Section, node])
    }
  }
  return {
    document,
    nodes,
    tops,
    clausesOf: (id) => clauses.get(id) ?? [],
    indicatorsOf: (id) => indicators.get(id) ?? [],
    tablesOf: (id) => tables.get(id) ?? [],
    textOf: (blocks) => textOf(blocks, set),
  }
}

/** Set-off clauses in the order in which they are printed, whoever owns them: behind a list stands the clause of the section above. */
function setOff(clauses: readonly Responsibility[]): Responsibility[] {
  const set = clauses.filter(({ form, implied, spans }) => implied === null && (form === 'bracket' || form === 'line') && spans.length > 0)
  return set.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** Text of blocks without the set-off clauses in them; how it falls into paragraphs is the scan's. */
function textOf(blocks: readonly Block[], set: readonly Responsibility[]): Keyed {
  return joined(
    blocks
      .filter(({ type }) => type !== 'tableRef')
      .map((block) => {
        const met = meeting(block.spans, set)
        if (met.some((clause) => block.spans.every((span) => inside(span, clause.spans)))) return keyed('')
        return without(keyed(block.text), met)
      }),
  )
}

/** The clauses that are printed in a block. */
function meeting(spans: readonly Span[], set: readonly Responsibility[]): Responsibility[] {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0]
  const met: Responsibility[] = []
  for (let i = bisect(set.length, (n) => (set[n]?.spans.at(-1)?.end ?? 0) <= start); i < set.length && (set[i]?.spans[0]?.start ?? 0) < end; i++) {
    const clause = set[i] as Responsibility
    if (clause.spans.some((span) => meets(span, spans))) met.push(clause)
  }
  return met
}

/** A text without the clauses in it, which are cut out at once: of thousands in one block, each alone would copy all of it. */
function without(text: Keyed, clauses: readonly Responsibility[]): Keyed {
  const found: [from: number, to: number][] = []
  const cutOff: string[] = []
  let end = text.key.length
  // from the last one on: the same words may stand in front of a clause
  for (const clause of clauses.toReversed()) {
    const { key } = keyed(clause.text)
    if (key === '') continue
    const before = end < key.length ? -1 : text.key.lastIndexOf(key, end - key.length)
    const at = before < 0 ? text.key.lastIndexOf(key) : before
    if (at < 0) {
      cutOff.push(key)
      continue
    }
    found.push([at, at + key.length])
    if (before >= 0) end = before
  }
  return cutOff.reduceRight(withoutEnd, cutAll(text, found))
}

/** A clause that goes on in the next block: this one ends with its beginning, or begins with its end. */
function withoutEnd(text: Keyed, key: string): Keyed {
  for (let n = Math.min(key.length, text.key.length); n > 3; n--) {
    if (text.key.endsWith(key.slice(0, n))) return cutAll(text, [[text.key.length - n, text.key.length]])
    if (text.key.startsWith(key.slice(-n))) return cutAll(text, [[0, n]])
  }
  return text
}

function inside({ start, end }: Span, spans: readonly Span[]): boolean {
  const [first, last] = [spans[0], spans.at(-1)]
  return first !== undefined && last !== undefined && start >= first.start && end <= last.end
}

function meets({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && end > span.start)
}
