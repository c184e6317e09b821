import type { GoldCitation, GoldIndicator, Gold as PartialGold } from '../../src/schema/types.ts'

/**
 * An invented document before it is printed. Facts hold the very pieces that are printed, so damage that changes printed characters changes what the
 * facts expect, and nobody writes an expectation twice.
 */
export interface Piece {
  text: string
  kind: 'marker' | 'heading' | 'text' | 'stop' | 'open' | 'close' | 'role' | 'body' | 'title' | 'number' | 'value'
}

export interface Node {
  depth: number
  marker: Piece | null
  heading: Piece | null
  parent: Node | null
  category: string
  children: Node[]
  owns: boolean
}

export type Role = 'lead' | 'responsible' | 'support' | 'guide'

export interface Deadline {
  by: string | null
  ongoing: boolean
}

export interface Clause {
  owner: Node
  assignments: { role: Role; bodies: Piece[] }[]
  deadline: Deadline | null
}

export type Comparator = NonNullable<GoldIndicator['comparator']>

export interface Target {
  name: string
  unit: string | null
  baseline: Piece | null
  target: Piece | null
  comparator: Comparator
  year: number | null
  property: string | null
  from: 'table' | 'text'
  optional?: boolean
}

/** What a line is; damage keeps away from lines whose form is their content. */
export type Form = 'head' | 'title' | 'heading' | 'item' | 'prose' | 'line' | 'table' | 'tail'

export interface Line {
  form: Form
  pieces: Piece[]
}

export interface Cited {
  title: Piece
  number: Piece | null
  /** Where the words before it leave no doubt. */
  relation?: NonNullable<GoldCitation['relation']>
}

export interface Model {
  seed: number
  genre: string
  lines: Line[]
  nodes: Node[]
  clauses: Clause[]
  targets: Target[]
  citations: Cited[]
  /** Printed values by name; a list where the field is one. */
  metadata: Record<string, Piece | Piece[] | string>
  /** Absent: how many measures there are is a matter of opinion. */
  measures: number | null
  blankLines: 'all' | 'none' | 'parts'
  indent: string
}

/** Facts in the form of gold files; a grown document states them all. */
export type Gold = PartialGold &
  Required<Pick<PartialGold, 'doc' | 'metadata' | 'responsibilities' | 'citations'>> & {
    indicators: (GoldIndicator & Required<Pick<GoldIndicator, 'unit' | 'baseline' | 'target' | 'comparator' | 'property' | 'from'>>)[]
  }

export function goldOf(model: Model): Gold {
  const label = (node: Node) => node.marker?.text ?? node.heading?.text ?? ''
  const trail = (node: Node | null): string[] => (node ? [...trail(node.parent), label(node)] : [])
  const printed = (value: Piece | Piece[] | string) =>
    typeof value === 'string' ? value : Array.isArray(value) ? value.map((piece) => piece.text) : value.text
  return {
    doc: `${model.genre}-${model.seed}`,
    metadata: Object.fromEntries(Object.entries(model.metadata).map(([name, value]) => [name, printed(value)])),
    outline: model.nodes.map((node) => ({ depth: node.depth, marker: node.marker?.text ?? null, title: node.heading?.text ?? null })),
    ...(model.measures === null ? {} : { measures: model.measures }),
    responsibilities: model.clauses.map(({ owner, assignments, deadline }) => ({
      item: trail(owner).join('/'),
      assignments: assignments.map(({ role, bodies }) => ({ role, orgs: bodies.map((piece) => piece.text) })),
      ...(deadline ? { deadline } : {}),
    })),
    indicators: model.targets.map(({ name, unit, baseline, target, comparator, year, property, from, optional }) => ({
      name,
      unit,
      baseline: baseline?.text || null,
      target: target?.text || null,
      comparator,
      targetYear: year,
      property,
      from,
      ...(optional ? { optional } : {}),
    })),
    citations: model.citations.map(({ title, number, relation }) => ({ title: title.text, number: number?.text ?? null, ...(relation ? { relation } : {}) })),
  }
}
