/** A paragraph or a table of a fixture text. */
export type Block = { type: 'paragraph'; text: string; centred: boolean } | { type: 'table'; rows: string[][] }

/**
 * Split a text into paragraphs, one a line, and tables: runs of at least two lines with as many tabs, or groups of as many lines that
 * hold one cell each, a row a group.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  const flush = () => {
    if (rows.length >= 2) blocks.push({ type: 'table', rows })
    else for (const row of rows) blocks.push({ type: 'paragraph', text: row.join('\t'), centred: false })
    rows = []
  }
  for (const line of text.split(/\r?\n|\f/)) {
    const cells = unmarked(line)
      .split('\t')
      .map((cell) => cell.trim())
    const [first] = rows
    if (first && (cells.length < 2 || cells.length !== first.length)) flush()
    if (cells.length >= 2) rows.push(cells)
    else if (unmarked(line).trim() !== '') blocks.push({ type: 'paragraph', text: unmarked(line).trim(), centred: /^ {6}/.test(line) })
  }
  flush()
  return joined(blocks)
}

/** A line without marks of Markdown, which no other format prints. */
function unmarked(line: string): string {
  return line.replace(/^(?:#{1,6} +|- +(?=\S)|-{3,}$)/, '').replaceAll('**', '')
}

/** Put groups of lines with one cell each, which lost their table when they were copied, together again. */
function joined(blocks: readonly Block[]): Block[] {
  const result: Block[] = []
  let table: string[][] = []
  for (const block of blocks) {
    const alone = block.type === 'table' && block.rows.every(([first, ...more]) => first === '' && more.length === 1)
    const row = alone ? block.rows.map(([, cell]) => cell as string) : []
    if (row.length > 0 && table[0]?.length === row.length) table.push(row)
    else {
      table = [row]
      result.push(alone ? { type: 'table', rows: table } : block)
    }
  }
  return result
}
