import type { Setting } from './clauses.ts'
import type { Dice } from './dice.ts'
import type { Line, Piece, Target } from './model.ts'
import type { Topic } from './words.ts'

const cell = (text: string): Piece => ({ text, kind: 'value' })
const line = (...pieces: Piece[]): Line => ({ form: 'table', pieces })
const raw = (text: string): Piece => ({ text, kind: 'text' })

export type Shape = 'tabs' | 'cells with tabs' | 'cells' | 'pipes' | 'spaces'
export const shapes: readonly Shape[] = ['tabs', 'cells with tabs', 'cells', 'pipes', 'spaces']

/** An indicator table: its printed lines, caption first, and what its rows say (domain §5.1). */
export function table(setting: Setting, topic: Topic, dice: Dice, caption: string): { lines: Line[]; targets: Target[] } {
  const shape = dice.pick(shapes)
  const mayBeEmpty = shape === 'tabs' || shape === 'cells with tabs' || shape === 'pipes'
  const ordinal = shape === 'cells' || shape === 'spaces' || dice.chance(0.5)
  const unitInName = dice.chance(0.4)
  const withBaseline = dice.chance(0.7)
  const withProperty = dice.chance(0.7)
  const from = setting.issued - 1
  const header = [
    ...(ordinal ? [dice.pick(['序号', '编号'])] : []),
    dice.pick(['指标', '指标名称', '主要指标', '指标项']),
    ...(unitInName ? [] : [dice.pick(['单位', '计量单位'])]),
    ...(withBaseline ? [dice.pick([`${from}年`, `${from}年基期值`, '基期值', '现状值'])] : []),
    dice.pick([`${setting.until}年`, `${setting.until}年目标值`, '目标值', `${setting.until}年预期值`]),
    ...(withProperty ? [dice.pick(['属性', '指标属性', '指标性质'])] : []),
  ]
  const items = dice.some(
    [...topic.counts.map(([name, unit, usual]) => ({ name, unit, usual })), ...topic.rates.map((name) => ({ name, unit: '%', usual: 60 }))],
    dice.int(4, 8),
  )
  const targets: Target[] = []
  // a note may say for all rows what no column says (contract, indicators)
  const noted = withProperty || dice.chance(0.6) ? null : dice.pick(['预期性', '约束性'])
  const rows = items.map(({ name, unit, usual }, i) => {
    const number = (factor: number) => cell(unit === '%' ? String(Math.min(99, Math.round(usual * factor))) : String(Math.round(usual * factor)))
    const empty = () => mayBeEmpty && dice.chance(0.15)
    const target = empty() ? cell('') : number(1.2)
    if (target.text && dice.chance(0.1)) target.text = `≥${target.text}`
    const baseline = withBaseline ? (empty() ? cell('') : number(0.8)) : null
    if (baseline?.text && dice.chance(0.06)) baseline.text = `[${baseline.text}]`
    const property = withProperty ? dice.pick(['约束性', '预期性']) : noted
    targets.push({
      name,
      unit,
      baseline: baseline?.text ? baseline : null,
      target: target.text ? target : null,
      comparator: '=',
      year: null,
      property,
      from: 'table',
    })
    return [
      ...(ordinal ? [raw(String(i + 1))] : []),
      raw(unitInName ? `${name}（${unit}）` : name),
      ...(unitInName ? [] : [raw(unit)]),
      ...(baseline ? [baseline] : []),
      target,
      ...(withProperty ? [raw(property ?? '')] : []),
    ]
  })
  // a row that only names a group of indicators; a property in every other row tells it from one with empty values
  const grouped = (shape === 'tabs' || shape === 'pipes') && !ordinal && withProperty && dice.chance(0.3)
  const group = (name: string) => header.map((_, i) => raw(i ? '' : name))
  const body = grouped ? [group('一、规模指标'), ...rows.slice(0, 2), group('二、质量指标'), ...rows.slice(2)] : rows
  const notes = [
    ...(noted ? [`注：以上指标均为${noted}指标。`] : []),
    ...(targets.some(({ baseline }) => baseline?.text.startsWith('[')) ? ['注：[]内为五年累计数。'] : []),
  ]
  const lines: Line[] = [line(raw(caption)), ...print(shape, [header.map(raw), ...body]), ...notes.map((note): Line => ({ form: 'line', pieces: [raw(note)] }))]
  return { lines, targets }
}

function print(shape: Shape, rows: Piece[][]): Line[] {
  const joined = (row: Piece[], between: string, before = '', after = '') =>
    line(raw(before), ...row.flatMap((piece, i) => (i ? [raw(between), piece] : [piece])), raw(after))
  if (shape === 'tabs') return rows.map((row) => joined(row, '\t'))
  if (shape === 'spaces') return rows.map((row) => joined(row, '  '))
  if (shape === 'cells') return rows.flatMap((row) => row.map((piece) => line(piece)))
  if (shape === 'cells with tabs') return rows.flatMap((row) => [...row.map((piece) => line(raw('\t'), piece)), line(raw(''))])
  const [header = [], ...body] = rows
  return [joined(header, ' | ', '| ', ' |'), line(raw(`|${' --- |'.repeat(header.length)}`)), ...body.map((row) => joined(row, ' | ', '| ', ' |'))]
}
