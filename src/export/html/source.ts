import { type Html, html } from '../../html/escape.ts'
import type { PolicyDocument } from '../../schema/types.ts'
import type { Lines } from '../../text/lines.ts'
import type { Leaf, Node, NodeKind, Nodes } from './nodes.ts'

/** A range that marks the text under it. */
interface Mark {
  start: number
  end: number
  /** Class of the style sheet. */
  name: string
  node: number | null
}

/** Lines in a piece that a browser lays out only when it comes near. */
const pieceLines = 40

const leafNames: Readonly<Record<Leaf['leaf'], string>> = {
  marker: 'mk',
  heading: 'hd',
  text: '',
  cell: 'ce',
  metadata: 'md',
  furniture: 'fu',
  unparsed: 'up',
}

/** Kinds that mark text over the leaves; `finding` takes its severity. */
const nodeNames: Partial<Record<NodeKind, string>> = {
  clause: 'cl',
  body: 'bo',
  person: 'bo',
  deadline: 'wh',
  indicator: 'mu',
  citation: 'ci',
  reference: 'me',
  definition: 'me',
}

/** A stretch of a line under the same marks. */
export interface Cut {
  start: number
  end: number
  /** Classes of the style sheet. */
  names: readonly string[]
  /** The nodes it belongs to, the narrowest first. */
  nodes: readonly number[]
}

/** A line of the source, without what ends it. */
export interface CutLine {
  start: number
  end: number
  cuts: readonly Cut[]
}

/** Cut the lines of a source wherever a mark begins or ends, so that marks may nest and cross. */
export function cutLines({ text, starts }: Lines, nodes: Nodes, document: PolicyDocument): CutLine[] {
  const marks = marksOf(nodes, document)
  let next = 0
  let open: Mark[] = []
  return starts.map((start, i) => {
    const stop = starts[i + 1] ?? text.length
    const end = start + text.slice(start, stop).replace(/(?<![\r\n])[\r\n]+$/, '').length
    const cuts: Cut[] = []
    for (let at = start; at < end; ) {
      while (next < marks.length && (marks[next] as Mark).start <= at) open.push(marks[next++] as Mark)
      open = open.filter((mark) => mark.end > at)
      let to = Math.min(end, marks[next]?.start ?? end)
      for (const mark of open) if (mark.end < to) to = mark.end
      cuts.push({ start: at, end: to, ...labelsOf(open) })
      at = to
    }
    return { start, end, cuts }
  })
}

function labelsOf(open: readonly Mark[]): Pick<Cut, 'names' | 'nodes'> {
  if (open.length === 0) return nothing
  const names = [...new Set(open.map(({ name }) => name))].filter(Boolean)
  const nodes = [...new Set([...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ node }) => node))].filter((node) => node !== null)
  return { names, nodes }
}

const nothing: Pick<Cut, 'names' | 'nodes'> = { names: [], nodes: [] }

/** Render the source: a line of the text is a line of the page; each cut knows the nodes it belongs to (`data-n`). */
export function renderSource(source: Lines, nodes: Nodes, document: PolicyDocument): Html {
  const lines = cutLines(source, nodes, document).map(
    ({ cuts }, i) => html`<div class="l" data-l="${i + 1}">${cuts.map((cut) => renderCut(source.text.slice(cut.start, cut.end), cut))}</div>\n`,
  )
  const pieces: Html[] = []
  for (let i = 0; i < lines.length; i += pieceLines) pieces.push(html`<div class="piece">${lines.slice(i, i + pieceLines)}</div>`)
  return html`${pieces}`
}

function renderCut(text: string, { names, nodes }: Cut): Html {
  if (names.length + nodes.length === 0) return html`${text}`
  const classes = names.length > 0 && html` class="${names.join(' ')}"`
  return html`<span${classes}${nodes.length > 0 && html` data-n="${nodes.join(' ')}"`}>${text}</span>`
}

function marksOf({ list, leaves, at }: Nodes, document: PolicyDocument): Mark[] {
  const marks: Mark[] = leaves.map(({ start, end, leaf, node }) => ({ start, end, name: leafNames[leaf], node }))
  const add = (node: number, name: string, spans: Node['spans']) => {
    for (const { start, end } of spans) marks.push({ start, end, name, node })
  }
  for (const [i, node] of list.entries()) {
    const name = nodeNames[node.kind]
    if (name !== undefined) add(i, name, node.spans)
    for (const doubt of node.doubts) add(i, 'db', doubt.spans)
  }
  for (const finding of document.diagnostics) add(at(finding) as number, `fi ${finding.severity}`, finding.spans)
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
}
