import type { Form, Line, Model } from './model.ts'

/** A printed line and what it is. */
export interface Row {
  text: string
  form: Form
}

/** Print a document as a clean web copy would: one paragraph a line. */
export function render({ lines, blankLines, indent }: Model): Row[] {
  const rows: Row[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const apart =
      blankLines === 'all'
        ? !(line.form === 'table' && before?.form === 'table')
        : blankLines === 'parts' && before?.form !== line.form && (line.form === 'title' || line.form === 'heading')
    if (i && apart) rows.push({ text: '', form: 'line' })
    const space = line.form === 'item' || line.form === 'prose' || (line.form === 'heading' && i) ? indent : ''
    rows.push({ text: space + plain(line), form: line.form })
  }
  return rows
}

export const plain = (line: Line): string => line.pieces.map((piece) => piece.text).join('')

export const textOf = (rows: readonly Row[]): string => `${rows.map((row) => row.text).join('\n')}\n`
