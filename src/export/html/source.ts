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

/**
 * Render the source: a line of the text is a line of the page, cut wherever a mark begins or ends, so that marks may nest and cross. Each cut knows
 * the nodes it belongs to, the narrowest first (`data-n`).
 */
export function renderSource({ text, starts }: Lines, nodes: Nodes, document: PolicyDocument): Html {
  const marks = marksOf(nodes, document)
  const lines: Html[] = []
  let next = 0
  let open: Mark[] = []
  for (const [i, start] of starts.entries()) {
    const stop = starts[i + 1] ?? text.length
    const end = start + text.slice(start, stop).replace(/(?<![\r\n])[\r\n]+$/, '').length
    const cuts: Html[] = []
    for (let at = start; at < end; ) {
      while (next < marks.length && (marks[next] as Mark).start <= at) open.push(marks[next++] as Mark)
      open = open.filter((mark) => mark.end > at)
      let to = Math.min(end, marks[next]?.start ?? end)
      for (const mark of open) if (mark.end < to) to = mark.end
      cuts.push(renderCut(text.slice(at, to), open))
      at = to
    }
    lines.push(html`<div class="l" data-l="${i + 1}">${cuts}</div>\n`)
  }
  const pieces: Html[] = []
  for (let i = 0; i < lines.length; i += pieceLines) pieces.push(html`<div class="piece">${lines.slice(i, i + pieceLines)}</div>`)
  return html`${pieces}`
}

function renderCut(text: string, open: readonly Mark[]): Html {
  if (open.length === 0) return html`${text}`
  const names = [...new Set(open.map(({ name }) => name))].filter(Boolean)
  const nodes = [...new Set([...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ node }) => node))].filter((node) => node !== null)
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
