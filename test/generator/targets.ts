import type { Setting } from './clauses.ts'
import type { Dice } from './dice.ts'
import type { Comparator, Piece, Target } from './model.ts'
import type { Topic } from './words.ts'

const text = (text: string): Piece => ({ text, kind: 'text' })
const value = (text: string): Piece => ({ text, kind: 'value' })

export interface TargetText {
  pieces: Piece[]
  targets: Target[]
  /** The year that governs what follows. */
  year: number | null
  /** It names several years, so that the next sentence has to name its own. */
  open: boolean
}

const shown = (n: number) => String(Number(n.toPrecision(3)))

/** A number as texts print it: plain, or in 万 when it is large. */
function printed(n: number, unit: string, dice: Dice): string {
  if (n >= 10_000 && !/^[万亿]/.test(unit) && dice.chance(0.6)) return `${shown(n / 10_000)}万`
  if (n >= 1000 && dice.chance(0.1)) return n.toLocaleString('en-US')
  return String(n)
}

const size = (usual: number, dice: Dice) => {
  const n = usual * (0.6 + dice.next())
  return n > 50 ? Number(n.toPrecision(2)) : Math.max(2, Math.round(n))
}

/** Signs and words round a quantity, and the comparator they mean (domain §5.2). */
const bounds: readonly (readonly [before: string, after: string, comparator: Comparator])[] = [
  ['达到', '', '='],
  ['达到', '', '='],
  ['达', '', '='],
  ['达到', '以上', '>='],
  ['不低于', '', '>='],
  ['超过', '', '>'],
  ['提高到', '', '='],
  ['稳定在', '左右', '~'],
  ['保持在', '以上', '>='],
  ['高于', '', '>'],
  ['至少达到', '', '>='],
]
const countBounds: readonly (readonly [string, string, Comparator])[] = [
  ['达到', '', '='],
  ['达到', '以上', '>='],
  ['突破', '', '>'],
  ['不少于', '', '>='],
  ['超过', '', '>'],
  ['累计达到', '', '='],
  ['力争达到', '', '='],
  ['达到', '左右', '~'],
  ['至少达到', '', '>='],
  ['超', '', '>'],
]

/** One sentence of a goal or a task that sets a target, without its full stop; year is what governs it when the sentence names none. */
export function targetSentence(setting: Setting, topic: Topic, dice: Dice, year: number | null, named: boolean): TargetText {
  const pieces: Piece[] = []
  const targets: Target[] = []
  let governs = year
  const add = (name: string, unit: string | null, target: Piece, comparator: Comparator, baseline: Piece | null = null, at = governs): Target => {
    const made: Target = { name, unit, baseline, target, comparator, year: at, property: null, from: 'text' }
    targets.push(made)
    return made
  }
  const count = () => dice.pick(topic.counts)
  const percent = () => (dice.chance(0.5) ? String(dice.int(40, 99)) : `${dice.int(40, 98)}.${dice.int(1, 9)}`)
  const rate = () => {
    const name = dice.pick(topic.rates)
    const [before, after, comparator] = dice.pick(bounds)
    const amount = value(`${percent()}%`)
    pieces.push(text(`${name}${before}`), amount, text(after))
    add(name, null, amount, comparator)
  }
  const counted = () => {
    const [name, unit, usual] = count()
    const amount = value(printed(size(usual, dice), unit, dice))
    const [before, after, comparator] = dice.pick(countBounds)
    pieces.push(text(`${name}${before}`), amount, text(`${dice.chance(0.2) ? ' ' : ''}${unit}${after}`))
    add(name, unit, amount, comparator)
  }
  const kinds: Record<string, () => void> = {
    rate,
    counted,
    'two in a row': () => {
      counted()
      pieces.push(text('，'))
      rate()
    },
    'verb and number': () => {
      const [name, unit, usual] = dice.pick(topic.counts.filter(([, unit]) => !/元|万/.test(unit)))
      const amount = value(String(size(Math.min(usual, 80), dice)))
      const after = dice.pick(['', '', '以上'])
      pieces.push(text(dice.pick(['新增', '建成', '培育', '新建'])), text(name), amount, text(`${unit}${after}`))
      add(name, unit, amount, after ? '>=' : '=')
    },
    'number before the thing': () => {
      const object = dice.pick(['示范园区', '创新平台', '服务站点', '重点实验室', '产业联盟'])
      const amount = value(dice.chance(0.3) ? dice.pick(['三', '五', '两', '十']) : String(dice.int(2, 60)))
      const after = dice.pick(['', '', '以上'])
      pieces.push(text(dice.pick(['建成', '培育', '打造', '新增'])), amount, text(`个${after}${object}`))
      add(object, '个', amount, after ? '>=' : '=')
    },
    range: () => {
      const low = dice.int(5, 40)
      const amount = value(`${low}${dice.pick(['—', '-', '～'])}${low + dice.int(2, 9)}%`)
      const name = dice.pick(topic.rates)
      pieces.push(text(`${name}保持在`), amount)
      add(name, null, amount, '=')
    },
    'from and to': () => {
      const low = dice.int(30, 60)
      const [from, to] = [value(`${low}%`), value(`${low + dice.int(3, 30)}%`)]
      const name = dice.pick(topic.rates)
      pieces.push(text(`${name}从`), from, text('提高到'), to)
      add(name, null, to, '=', from)
    },
    respectively: () => {
      const [a, b] = dice.some(topic.rates, 2) as [string, string]
      const amounts = [value(`${percent()}%`), value(`${percent()}%`)] as const
      const [before, comparator] = dice.pick([
        ['分别达到', '='],
        ['分别不低于', '>='],
        ['分别超过', '>'],
      ] as const)
      pieces.push(text(`${a}、${b}${before}`), amounts[0], text('、'), amounts[1])
      add(a, null, amounts[0], comparator)
      add(b, null, amounts[1], comparator)
    },
    'years in a row': () => {
      const name = dice.pick(topic.rates)
      const years = [setting.until - 1, setting.until] as const
      const amounts = [value(`${dice.int(40, 69)}%`), value(`${dice.int(70, 98)}%`)] as const
      pieces.push(text(`${years[0]}年、${years[1]}年${name}分别达到`), amounts[0], text('、'), amounts[1])
      add(name, null, amounts[0], '=', null, years[0])
      add(name, null, amounts[1], '=', null, years[1])
    },
    'rate of a unit': () => {
      const amount = value(String(dice.int(2, 90) * 100))
      const unit = dice.pick(['件/年', '吨/日', '人次/年'])
      pieces.push(text(`${dice.pick(['处理能力', '供给能力', '检测能力'])}达到`), amount, text(unit))
      add('', unit, amount, '=')
    },
    'by points': () => {
      const name = dice.pick(topic.rates)
      const amount = value(`${dice.int(1, 20)}.${dice.int(1, 9)}`)
      pieces.push(text(`${name}比${setting.issued - 1}年${dice.pick(['提高', '提升', '增加'])}`), amount, text('个百分点'))
      add(name, '个百分点', amount, '=')
    },
    'each year': () => {
      const [name, unit, usual] = dice.pick(topic.counts.filter(([, unit]) => !/元|万/.test(unit)))
      const amount = value(String(size(Math.min(usual, 80), dice)))
      pieces.push(text(`每年新增${name}`), amount, text(unit))
      add(name, unit, amount, '=')
    },
    'times as much': () => {
      const [name] = count()
      const amount = value(`${dice.int(1, 4)}.${dice.int(1, 9)}倍`)
      pieces.push(text(`${name}增长`), amount)
      add(name, null, amount, '=')
    },
    ratio: () => {
      const amount = value(`1:${dice.int(2, 40)}`)
      pieces.push(text(`${dice.pick(['人员配备比', '师资比', '供需比'])}达到`), amount)
      add('', null, amount, '=').optional = true
    },
    fraction: () => {
      const amount = value(dice.pick(['四分之三', '三分之二', '五分之四']))
      pieces.push(text(`${dice.pick(topic.rates).replace(/率$/, '')}比例达到`), amount)
      add('', null, amount, '=').optional = true
    },
    growth: () => {
      const [name] = count()
      const amount = value(`${dice.int(3, 20)}%`)
      const after = dice.pick(['', '以上', '左右'])
      pieces.push(text(`${name}${dice.pick(['年均增长', '年均增速达到'])}`), amount, text(after))
      add(name, null, amount, after === '以上' ? '>=' : after ? '~' : '=')
    },
    ceiling: () => {
      const amount = value(`${dice.int(1, 9)}.${dice.int(1, 9)}%`)
      const [before, after] = dice.pick([
        ['控制在', '以内'],
        ['不超过', ''],
        ['降至', '以下'],
      ] as const)
      pieces.push(text(`${dice.pick(['事故发生率', '投诉率', '能耗增幅', '空置率'])}${before}`), amount, text(after))
      add('', null, amount, '<=')
    },
  }
  const kind = dice.pick(Object.keys(kinds))
  if (named && kind !== 'years in a row') {
    governs = dice.int(setting.issued + 1, setting.until)
    const plan = governs === 2025 ? '十四五' : governs === 2030 ? '十五五' : null
    pieces.push(
      text(
        plan && dice.chance(0.4)
          ? `到“${plan}”末，`
          : dice.pick([`到${governs}年，`, `到${governs}年底，`, `力争到${governs}年，`, `到 ${governs} 年，`, `${governs}年底前，`, `到${governs}年末，`]),
      ),
    )
  }
  kinds[kind]?.()
  return { pieces, targets, year: governs, open: kind === 'years in a row' }
}
