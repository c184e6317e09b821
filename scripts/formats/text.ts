/** A paragraph or a table of a fixture text. */
export type Block = { type: 'paragraph'; text: string; centred: boolean } | { type: 'table'; rows: string[][] }

/** Split a text into paragraphs, one a line, and tables: runs of at least two lines with as many tabs. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length >= 2) blocks.push({ type: 'table', rows })
    else for (const row of rows) blocks.push({ type: 'paragraph', text: row.join('\t'), centred: false })
    rows = []
  }
  for (const line of text.split(/\r?\n|\f/)) {
    const cells = line.split('\t').map((cell) => cell.trim())
    const [first] = rows
    if (first && (cells.length < 2 || cells.length !== first.length)) flush()
    if (cells.length >= 2) rows.push(cells)
    else if (line.trim() !== '') blocks.push({ type: 'paragraph', text: line.trim(), centred: /^ {6}/.test(line) })
  }
  flush()
  return blocks
}
