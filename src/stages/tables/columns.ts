import { type ColumnKind, columnWords, propertyValues } from '../../lexicon/tables.ts'

const kinds = new Map<string, ColumnKind>()
for (const [kind, words] of Object.entries(columnWords)) for (const word of words) kinds.set(word, kind as ColumnKind)
const properties: ReadonlySet<string> = new Set(propertyValues)

const closingBracket = /[([][^()[\]]{1,14}[)\]]$/
const yearHead =
  /^(?:到|截至|至)?(?:\d{4}(?:-\d{2,4})?年?(?:底|末)?|“?十[一二三四五六]五”?(?:末|期间|时期)?)(?:的?(?:基期|基准|现状|实际|预期|目标|规划|完成|预计|计划|基础|中期)?(?:值|数|量|目标|情况|实绩|年均增速|年均增长|累计|建设目标|增速))?$/
const compound =
  /^[\u4e00-\u9fff/、“”A-Za-z]{0,6}(?:(年均增速|年均增长|年均增幅|增长率|增速|增幅|累计值?|目标值|现状值|基期值|预期值|数量|金额)|(责任单位|牵头单位|配合单位|参与单位|责任部门|牵头部门|主管部门|责任人)|(时限|时间|期限)|(名称|类别|编号|指标|任务|措施|事项|内容|范围|状态|场景|备注|目标|职责|领域|方向|类型))$/
const compoundKinds: readonly ColumnKind[] = ['number', 'body', 'time', 'text']

/**
 * The kind of values that stand below a header cell, or null when it is no header word.
 *
 * @example columnKind('2025年预期值') // 'number'; '指标' → 'text'; '责任单位' → 'body'; '加快建设' → null
 * @source domain §5.1
 */
export function columnKind(key: string): ColumnKind | null {
  if (key.length === 0 || key.length > 22 || /^[一二三四五六七八九十]{1,3}、/.test(key)) return null
  const bare = closingBracket.test(key) && key.length > 4 ? key.replace(closingBracket, '') : key
  const known = kinds.get(bare)
  if (known) return known
  if (yearHead.test(bare)) return /^\d{4}$/.test(bare) ? null : 'number'
  const parts = compound.exec(bare)
  if (!parts) return null
  const at = parts.slice(1).findIndex((part) => part !== undefined)
  return compoundKinds[at] ?? null
}

/** Whether a cell is one of the words of the list itself, not only built like one. */
export function isKnownHeader(key: string): boolean {
  const bare = closingBracket.test(key) && key.length > 4 ? key.replace(closingBracket, '') : key
  return kinds.has(bare) || (yearHead.test(bare) && !/^\d{4}$/.test(bare))
}

/**
 * Whether cells make a header row: no empty first half, at least two of them and half of them header words, none of
 * them a value.
 *
 * @example isHeaderRow(['序号', '指标项', '单位', '预期值']) // true
 * @example isHeaderRow(['1', '结案率', '%', '92']) // false
 */
export function isHeaderRow(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '')
  if (printed.length < 2) return false
  let known = 0
  let heads = 0
  for (const cell of printed) {
    if (cell.length > 24 || /[。；！？]$/.test(cell)) return false
    if (isKnownHeader(cell)) known++
    if (columnKind(cell) || /^\d{4}$/.test(cell)) heads++
    else if (isNumber(cell) || isProperty(cell)) return false
  }
  return known >= 1 && heads >= 2 && heads * 2 >= printed.length
}

/** Whether a cell holds a value of a number column: `9.5`, `[1.14]`, `≥90`, `19278.1`, `85%`, `5000万`, `-`. */
export function isNumber(key: string): boolean {
  return numberCell.test(key)
}

const numberCell =
  /^[[(]?(?:(?:累计|年均)?(?:下降|降低|减少|提高|提升|增长|增加|上升|达到|保持在|稳定在|控制在|不低于|不少于|不超过|不高于|超过))?[约超><≥≤=+±]{0,3}-?\d[\d,.]{0,15}(?:[-/：]\d[\d,.]{0,12})?[\])]?(?:[%‰]|个百分点)?[万亿千百]{0,2}(?:以上|以下|左右|以内)?[[(]?[*]?[\])]?$|^[-/*]{1,3}$/

export function isProperty(key: string): boolean {
  return properties.has(key)
}

/** Whether a cell is an ordinal of a row, at most four digits. */
export function isOrdinalCell(key: string): boolean {
  return /^\d{1,4}[.、]?$/.test(key)
}

/** Whether a cell can be a unit of measure: short, no digits, no clause. */
export function isUnit(key: string): boolean {
  return key.length <= 8 && (!/[\d，。；：]/.test(key) || /^[^\d，。；：]{0,4}1?\/\d{1,4}[千万]?人?$/.test(key))
}
