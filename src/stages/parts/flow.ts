import type { Paragraph, Table } from '../../tree/nodes.ts'

/** What a part is read from: its paragraphs and tables in order. */
export type Flow = (Paragraph | Table)[]

export function keyOf(node: Paragraph | Table | undefined): string {
  return node?.type === 'paragraph' ? node.text.key : ''
}
