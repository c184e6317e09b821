import type { Line } from '../../tree/nodes.ts'
import { columnKind } from './columns.ts'
import { cellOf, type Draft } from './draft.ts'
import { closesRows } from './surround.ts'

/**
 * Read a table whose cells a copy glued together: a header line that is nothing but header words, and rows that begin
 * with 1, 2, 3 … or end with a property. The cells cannot be told apart; each line is kept as one cell.
 *
 * > | 序号指标名称单位2020年2025年属性
 * > | 1地区生产总值亿元45785600预期性
 *
 * @source domain §5.1, glued cells
 */
export function readGlued(lines: readonly Line[], at: number): Draft | null {
  const line = lines[at] as Line
  const { key } = line.text
  if (key.length < 8 || key.length > 60 || !/^(?:序号|编号|指标|类别)/.test(key) || countHeads(key) < 3) return null
  const draft: Draft = {
    shape: 'unparsed',
    columns: 1,
    header: [[cellOf(line.text)]],
    rows: [],
    furniture: [],
    from: at,
    to: at + 1,
  }
  const numbered = /^(?:序号|编号)/.test(key)
  let expected = 1
  let pending: Line[] = []
  for (let i = at + 1; i < lines.length; i++) {
    const row = lines[i] as Line
    if (row.role !== 'text') continue
    if (row.text.key === key) {
      // the same line over and over is no table
      if (pending.length > 0 || (expected <= 2 && draft.furniture.length >= 3)) break
      draft.furniture.push({ reason: 'duplicate', spans: row.text.spans() })
      draft.to = i + 1
      continue
    }
    if (closesRows(row)) break
    const starts = numbered ? beginsWith(row.text.key, expected) : /(?:约束性|预期性)$/.test(row.text.key)
    if (!starts && pending.length >= 3) break
    if (!starts && (draft.rows.length === 0 || row.text.length > 60)) break
    pending.push(row)
    if (!starts) continue
    for (const one of pending) draft.rows.push([cellOf(one.text)])
    pending = []
    expected++
    draft.to = i + 1
  }
  return expected > 2 ? draft : null
}

function beginsWith(key: string, ordinal: number): boolean {
  const digits = String(ordinal)
  return key.startsWith(digits) && !/\d/.test(key[digits.length] ?? '')
}

/** How many header words a text is made of; 0 when something else is left. */
function countHeads(key: string): number {
  // fewest words that cover the text, longest first; memory over its length, at most 60
  const best = new Array<number>(key.length + 1).fill(-1)
  best[0] = 0
  for (let i = 0; i < key.length; i++) {
    if ((best[i] as number) < 0) continue
    for (let j = Math.min(key.length, i + 12); j > i + 1; j--) {
      if (!columnKind(key.slice(i, j))) continue
      const count = (best[i] as number) + 1
      if ((best[j] as number) < 0 || count < (best[j] as number)) best[j] = count
    }
  }
  return Math.max(0, best[key.length] as number)
}
