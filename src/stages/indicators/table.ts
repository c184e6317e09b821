import { units } from '../../lexicon/units.ts'
import type { Passage } from '../../text/passage.ts'
import { type Comparator, multiplier, round } from '../../text/quantity.ts'
import { type Doubt, doubtAt } from '../../tree/doubt.ts'
import type { Cell, Table, TableShape } from '../../tree/nodes.ts'
import type { Indicator, Quantity } from '../../tree/records.ts'

interface Columns {
  name: number
  unit: number
  baseline: number
  target: number
  property: number
  baselineYear: number | null
  targetYear: number | null
  group: number
}

const nameColumn =
  /^(?:主要)?(?:监测|考核|评价|具体|核心|预期|二级|三级|发展|目标|绩效)?指标(?:项|名称|内容|体系)?$|^指标(?:项目)?$|^项目名称$|^(?:目标|考核)(?:名称|内容)$/
const unitColumn = /^(?:计量|指标)?单位$/
const propertyColumn = /属性|指标性质|^性质$|指标类型|^类型$/
const groupColumn = /^(?:类别|领域|分类|维度|一级指标|方面|序号|编号|No\.?)$/
const baselineColumn = /基期|基线|目前|基数|现状|基准|实绩|实际|完成|当前/
const targetColumn = /预期|目标|期末|规划|到\d{4}|达到|值$|\d{4}年?$/
const yearIn = /(\d{4})年?/

/** Read the rows of an indicator table; a table without a name and a value column has none (domain §5.1). */
export function tableIndicators(table: Table): Indicator[] {
  if (table.shape === 'unparsed') return []
  const columns = readColumns(table)
  if (!columns) return []
  const note = table.notes.map((n) => n.raw).join('')
  const out: Indicator[] = []
  let index = 0
  for (const row of table.rows) {
    const indicator = readRow(table, row, index++, columns, note)
    if (indicator) out.push(indicator)
  }
  return out
}

function readColumns(table: Table): Columns | null {
  const width = table.header[0]?.length ?? 0
  const heads = Array.from({ length: width }, (_, i) => table.header.map((row) => row[i]?.text.key ?? '').join(''))
  const find = (pattern: RegExp, from = 0) => heads.findIndex((head, i) => i >= from && pattern.test(head.replace(/\([^()]*\)/g, '')))
  const caption = table.caption?.key ?? ''
  let name = find(nameColumn)
  const captioned = /指标|目标/.test(caption)
  if (name < 0 && captioned) name = heads.findIndex((head) => /名称|内容|项目|指标/.test(head) && !groupColumn.test(head))
  if (name < 0) return null
  const taken = new Set([name, find(unitColumn), find(propertyColumn)])
  const values = heads
    .map((head, i) => ({ head: head.replace(/\([^()]*\)/g, ''), i }))
    .filter(
      ({ head, i }) =>
        !taken.has(i) && !groupColumn.test(head) && !/单位|部门|备注|说明|来源|年均|增速|增长|累计|责任|牵头|频次|公式|权重|分值|得分/.test(head),
    )
  const baseline = values.find(({ head }) => baselineColumn.test(head))?.i ?? -1
  const targets = values.filter(({ head, i }) => i !== baseline && targetColumn.test(head))
  const yearOf = (i: number) => (i >= 0 ? Number(yearIn.exec(heads[i] ?? '')?.[1] ?? Number.NaN) : Number.NaN)
  // a column that is only a year, beside one that is later or is called the target
  const plain = targets.filter(({ head }) => /^\d{4}年?$/.test(head))[0]
  const first = baseline < 0 && plain && targets.some(({ i }) => i !== plain.i && !(yearOf(i) < yearOf(plain.i))) ? plain.i : baseline
  const target = targets.filter(({ i }) => i !== first).at(-1)?.i ?? -1
  if (target < 0) return null
  const orNull = (n: number) => (Number.isNaN(n) ? null : n)
  return {
    name,
    unit: find(unitColumn),
    baseline: first,
    target,
    property: find(propertyColumn),
    baselineYear: orNull(yearOf(first)),
    targetYear: orNull(yearOf(target)),
    group: find(groupColumn),
  }
}

// scans lose the closing bracket at the end of a cell
const unitInName = /[([]([^()[\]]{1,10})[)\]]?$/
const unitWords = new Set<string>(units)

function readRow(table: Table, row: readonly Cell[], index: number, columns: Columns, note: string): Indicator | null {
  const cell = row[columns.name]
  if (!cell || cell.text.length === 0) return null
  const { key } = cell.text
  // a row that only names a group: merged, numbered as headings are, or without a unit
  const alone = row.length > 1 && row.every((other, i) => i === columns.name || other.text.length === 0 || (i === columns.group && !/\d/.test(other.text.key)))
  if (
    alone &&
    (cell.colSpan > 1 || /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/.test(key) || (row.length > 2 && !unitInName.test(key)))
  )
    return null
  const bracket = unitInName.exec(key)
  const inName = bracket?.[1] && isUnit(bracket[1]) ? bracket : null
  const end = inName ? inName.index : key.length
  const ordinal = /^(?:\d{1,2}[.、]|\(\d{1,2}\)|[①-⑳]|\*)/.exec(key)?.[0].length ?? 0
  const unit = columns.unit >= 0 ? (row[columns.unit]?.text.key ?? '').replace(noValue, '') : (inName?.[1] ?? '')
  const spans = row.flatMap((other) => other.text.spans())
  const property = columns.property >= 0 ? (row[columns.property]?.text.key ?? '') : ''
  const wholeProperty = /以上指标(?:均|全部)?(?:为|属于)(预期性|约束性)/.exec(note)?.[1] ?? ''
  const number = columns.group >= 0 ? (row[columns.group]?.text.key ?? '') : String(index + 1)
  return {
    id: '',
    owner: table.owner,
    table,
    row: index,
    name: cell.text.raw.slice(ordinal, end).replace(/[*＊]{1,8}$/, ''),
    subjects: [],
    kind: 'target',
    baseline: columns.baseline >= 0 ? readCell(row[columns.baseline]?.text ?? null, unit, columns.baselineYear, note) : null,
    target: readCell(row[columns.target]?.text ?? null, unit, columns.targetYear, note),
    property: propertyOf(property) ?? propertyOf(wholeProperty),
    period: /年均|每年/.test(key) || /\/年$/.test(unit) ? 'year' : null,
    cumulative: /累计/.test(key) || cumulativeRows(note).has(number),
    spans,
    doubts: doubtsOf(table, row, columns, columns.unit < 0 ? inName : null),
  }
}

/** Shapes in which white space and line ends alone tell cells apart. */
const unruled: ReadonlySet<TableShape> = new Set(['cells', 'spaces'])

/** What of a row could be read otherwise: where its cells end, a bracket behind the name that does not close, value cells without a number. */
function doubtsOf({ shape }: Table, row: readonly Cell[], { name, baseline, target }: Columns, unit: RegExpExecArray | null): Doubt[] {
  const doubts: Doubt[] = []
  const named = row[name]?.text
  if (named && unruled.has(shape)) doubts.push(doubtAt('table-shape', named))
  if (named && unit && !/[)\]]$/.test(unit[0])) doubts.push(doubtAt('unit-from-name', named, unit.index, unit.index + unit[0].length))
  for (const i of [baseline, target]) {
    const text = i >= 0 ? row[i]?.text : undefined
    if (text && text.length > 0 && !/\d/.test(text.key) && !noValue.test(text.key)) doubts.push(doubtAt('cell-unread', text))
  }
  return doubts
}

function propertyOf(text: string): Indicator['property'] {
  if (/约束/.test(text)) return '约束性'
  return /预期/.test(text) ? '预期性' : null
}

/** `其中1、2、10为累计值`: the rows a note calls cumulative. */
function cumulativeRows(note: string): Set<string> {
  const hit = /其中[，]?第?((?:\d{1,2}[、，项])*\d{1,2}[、，项]?)(?:项)?(?:指标)?(?:为|是)累计/.exec(note)
  return new Set(hit?.[1]?.match(/\d+/g) ?? [])
}

/** What multiplies a unit: 万 of 万千瓦, whose 千 is of the unit itself. */
function magnitudesOf(unit: string): string {
  let length = 0
  while (length < unit.length && '十百千万亿'.includes(unit[length] as string) && !unitWords.has(unit.slice(length))) length++
  return unit.slice(0, length)
}

function isUnit(text: string): boolean {
  return (
    unitWords.has(text) ||
    unitWords.has(text.slice(magnitudesOf(text).length)) ||
    /^(?:[十百千万亿]*)(?:[^\d]{1,5})\/(?:年|月|天|日|人|次|[十百千万]+人|亩|平方公里|平方米|公里|小时|户|家|台)$/.test(text) ||
    text === '％' ||
    // 微克/立方米, 万元/公顷: any unit to another
    text.split('/').every((part) => part !== '' && (unitWords.has(part.slice(magnitudesOf(part).length)) || unitWords.has(part)))
  )
}

/** What a cell prints that has nothing to say. */
const noValue = /^[-—/]+$/

const plainCell =
  /^(≥|≤|>|<|=|约|近|超过|不低于|不少于|不高于|不超过|达到|达|保持在?|稳定在|维持在)?(-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)(?:[-至](-?\d+(?:\.\d+)?))?([十百千万亿]*)([^\d\s]{0,8}?)(以上|以下|以内|左右)?$/

/** What a value cell says in front of its number; a cell that says how much something is to change (下降15%) has no value of its own. */
const cellWords = /^(?:年均|每年|累计|平均)(?=[^，。；]*\d)/
/** And behind it: 60.5（其中公益林30）, or the star of a note below: 12.9*. */
const cellNote = /(?<=[\d%‰])(?:\([^()]{2,30}\)|[*＊]{1,3})$/

/** A value cell; an empty one keeps its unit and year (contract, indicators). */
function readCell(text: Passage | null, unit: string, year: number | null, note: string): Quantity {
  const magnitudeOfUnit = magnitudesOf(unit)
  const base = unit.slice(magnitudeOfUnit.length)
  const plainUnit = base || null
  const empty: Quantity = {
    raw: '',
    value: null,
    max: null,
    unit: plainUnit,
    comparator: '=',
    year,
    yearInferred: null,
    bracketed: false,
    note: null,
    spans: [],
  }
  if (!text || text.length === 0 || noValue.test(text.key)) return { ...empty, spans: text?.spans() ?? [] }
  const bracketed = /^[[(].*[\])]$/.test(text.key)
  const key = bracketed ? text.key.slice(1, -1) : text.key
  const hit = plainCell.exec(key.replace(cellWords, '').replace(cellNote, ''))
  const found: Quantity = { ...empty, raw: text.raw, bracketed, note: bracketed && /\[|〔|【|括号/.test(note) ? note : null, spans: text.spans() }
  if (!hit) return found
  const [, sign = '', low = '', high, magnitude = '', ownUnit = '', after = ''] = hit
  const own = ownUnit && isUnit(ownUnit) ? ownUnit : ''
  if (ownUnit && !own) return found
  const times = multiplier(magnitude) * (own && own !== base ? 1 : multiplier(magnitudeOfUnit))
  found.value = round(Number(low.replace(/[, ]/g, '')) * times)
  found.max = high === undefined ? null : round(Number(high) * times)
  found.unit = plainUnit ?? (own || null)
  found.comparator = comparatorOf(sign, after)
  return found
}

function comparatorOf(sign: string, after: string): Comparator {
  if (after === '以上' || /≥|不低于|不少于/.test(sign)) return '>='
  if (after === '以下' || after === '以内' || /≤|不高于|不超过/.test(sign)) return '<='
  if (sign === '>' || sign === '超过') return '>'
  if (sign === '<') return '<'
  return after === '左右' || sign === '约' || sign === '近' ? '~' : '='
}
