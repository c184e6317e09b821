import type { Dice } from './dice.ts'
import type { Model, Piece } from './model.ts'
import type { Row } from './render.ts'

/**
 * One way in which scans and copies damage a text (domain §3). `pieces` changes what is printed, and with it what the facts expect; `rows` changes how it is
 * printed, which no fact depends on. Strength 1 is the damage a bad but usual copy has; 0 is none.
 */
export interface Noise {
  pieces?(model: Model, dice: Dice, strength: number): void
  rows?(rows: readonly Row[], dice: Dice, strength: number): Row[]
  /** Aspects of which nobody can say what is right under this damage. */
  unscored?: readonly string[]
}

const running = (row: Row) => row.form !== 'table' && row.text.trim() !== ''
const blank = (): Row => ({ text: '', form: 'line' })

/** Change the text of every row that is not a table. */
const each = (change: (text: string, dice: Dice, strength: number, row: Row) => string): Noise => ({
  rows: (rows, dice, strength) => rows.map((row) => (running(row) ? { ...row, text: change(row.text, dice, strength, row) } : row)),
})

/** Change some characters of every row that is not a table. */
const signs = (pattern: RegExp, share: number, to: (sign: string, dice: Dice) => string): Noise =>
  each((text, dice, strength) => text.replace(pattern, (sign) => (dice.chance(share * strength) ? to(sign, dice) : sign)))

const half: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '！': '!', '？': '?' }
const halfWidth = (sign: string) => half[sign] ?? sign

function cut(row: Row, width: number, indent: string): Row[] {
  const text = row.text.trim()
  const first = width - indent.length
  const rows: Row[] = [{ ...row, text: indent + text.slice(0, first) }]
  for (let i = first; i < text.length; i += width) rows.push({ ...row, text: text.slice(i, i + width) })
  return rows
}

const wrap =
  (indented: boolean): NonNullable<Noise['rows']> =>
  (rows, dice, strength) => {
    const width = dice.int(24, 34)
    return rows
      .filter((row) => indented || row.form === 'table' || row.text.trim())
      .flatMap((row) => {
        if (!running(row) || row.text.trim().length <= width || !dice.chance(strength)) return [row]
        return cut(row, width, indented && (row.form === 'item' || row.form === 'prose') ? '　　' : '')
      })
  }

/** Where a page ends in a row: at the end of a printed line of about 28 characters, rather inside a bracket or a book title than not; 0 for a single line. */
function pageEnd(text: string, width: number, dice: Dice): number {
  const ends: number[] = []
  for (let at = width; at < text.length - 1; at += width) ends.push(at)
  if (!ends.length) return 0
  const inside = ends.filter((at) => /《[^》]*$|[（(〔][^）)〕]*$/.test(text.slice(0, at)))
  return inside.length && dice.chance(0.7) ? dice.pick(inside) : dice.pick(ends)
}

function breakPages(rows: readonly Row[], dice: Dice, strength: number, share: number, between: (page: number) => Row[]): Row[] {
  const width = dice.int(26, 30)
  let page = 0
  let since = 0
  return rows.flatMap((row) => {
    since += row.text.length
    // a page holds some 600 characters
    if (!(row.form === 'item' || row.form === 'prose' || row.form === 'heading') || since < 400 || !dice.chance(share * strength)) return [row]
    const at = pageEnd(row.text, width, dice)
    if (at === 0) return [row]
    since = 0
    return [{ ...row, text: row.text.slice(0, at) }, ...between(++page), { ...row, text: row.text.slice(at) }]
  })
}

const markers = (model: Model): Piece[] => model.nodes.flatMap((node) => (node.marker ? [node.marker] : []))

/** What scans make of the signs round the number of a marker; null where this damage does not happen to it. */
function damagedSigns(text: string, dice: Dice): string | null {
  const bracketed = /^[（(]([一二三四五六七八九十]+)[）)]$/.exec(text)
  if (bracketed) return dice.pick([`（${bracketed[1]})`, `(${bracketed[1]}）`, `${bracketed[1]}）`, `${bracketed[1]})`])
  const digit = /^(\d+)[.．、] ?$/.exec(text)
  return digit && dice.pick([`${digit[1]}．`, `${digit[1]}、`, `${digit[1]} .`, `${digit[1]}。`])
}

/** What scans make of a marker, its number included. */
function damagedMarker(text: string, dice: Dice): string | null {
  if (text === '一、') return '-、'
  if (/^1[.．、] ?$/.test(text) && dice.chance(0.3)) return dice.pick(['l.', 'I.'])
  return damagedSigns(text, dice)
}

const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  人: '⼈',
  力: '⼒',
  工: '⼯',
  行: '⾏',
  高: '⾼',
  水: '⽔',
  生: '⽣',
  用: '⽤',
  立: '⽴',
  方: '⽅',
  文: '⽂',
  大: '⼤',
  小: '⼩',
  心: '⼼',
  日: '⽇',
  月: '⽉',
  金: '⾦',
  面: '⾯',
  食: '⻝',
  长: '⻓',
  民: '⺠',
  西: '⻄',
  青: '⻘',
  门: '⻔',
  见: '⻅',
  车: '⻋',
  风: '⻛',
  龙: '⻰',
}

const confusables: readonly (readonly [RegExp, string])[] = [
  [/负责/, '负贵'],
  [/职责/, '职费'],
  [/责任单位/, '贵任单位'],
  [/牵头/, '牵关'],
]

const confused = (text: string, dice: Dice, strength: number) =>
  confusables.reduce((said, [right, wrong]) => (dice.chance(0.2 * strength) ? said.replace(right, wrong) : said), text)

/**
 * One substitution of digits for a whole text, laid on some of them (domain §3.4). Years turn impossible, amounts plausible; which year governs an amount, and
 * which day a deadline is, nobody can say any more.
 */
const corruptedDigits: Noise = {
  unscored: ['responsibility.deadline', 'indicator.text.year', 'metadata'],
  pieces: (model, dice, strength) => {
    const digits = [...'0123456789']
    const shift = dice.int(1, 9)
    const other = new Map(digits.map((digit, i) => [digit, digits[(i + shift) % 10] as string]))
    const corrupt = (text: string) => text.replace(/\d/g, (digit) => other.get(digit) as string)
    for (const line of model.lines)
      if (line.form === 'item' || line.form === 'prose')
        for (const piece of line.pieces)
          if ((piece.kind === 'text' || piece.kind === 'value') && /\d/.test(piece.text) && dice.chance(0.6 * strength)) piece.text = corrupt(piece.text)
  },
}

/** Ways in which scans and copies damage a text, each at its usual strength. */
export const noises = {
  'hard wraps with indents': { rows: wrap(true) },
  'hard wraps, no blank lines': { rows: wrap(false) },
  'page breaks': { rows: (rows, dice, strength) => breakPages(rows, dice, strength, 0.6, () => [blank()]) },
  'page numbers': {
    rows: (rows, dice, strength) => {
      const print = dice.pick<(page: number) => string>([(n) => `— ${n} —`, (n) => `- ${n} -`, (n) => `${n}`, (n) => `第 ${n} 页`])
      return breakPages(rows, dice, strength, 0.6, (page) => [blank(), { text: print(page), form: 'line' }, blank()])
    },
  },
  'running heads': {
    rows: (rows, dice, strength) => {
      const title = rows.findLast((row) => row.form === 'title')?.text.trim()
      if (!title || title.length > 40) return [...rows]
      return breakPages(rows, dice, strength, 0.6, (page) => [{ text: `— ${page} —`, form: 'line' }, blank(), { text: title, form: 'line' }, blank()])
    },
  },
  'half-width punctuation': signs(/[，：；（）！？]/g, 1, halfWidth),
  'mixed widths': signs(/[，：；（）]/g, 0.4, halfWidth),
  'full-width digits': signs(/\d/g, 0.5, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'spaced glyphs': each((text, dice, strength) => (dice.chance(0.3 * strength) ? [...text].join(' ') : text)),
  'lost blank lines': { rows: (rows) => rows.filter((row) => row.form === 'table' || row.text.trim()) },
  'doubled line ends': { rows: (rows) => rows.flatMap((row) => (row.form === 'table' ? [row] : [row, blank()])) },
  'lost indents': each((text, dice, strength) => (dice.chance(strength) ? text.replace(/^[ 　]+/, '') : text)),
  'odd indents': each((text, dice, strength) =>
    dice.chance(0.5 * strength) ? dice.pick(['　', ' ', '   ', '　　　　', '\u2003\u2003', '\u00a0\u00a0']) + text.trim() : text,
  ),
  'damaged markers': {
    pieces: (model, dice, strength) => {
      for (const marker of markers(model)) {
        const damaged = dice.chance(0.15 * strength) ? damagedMarker(marker.text, dice) : null
        if (damaged) marker.text = damaged
      }
    },
  },
  'glued items': {
    rows: (rows, dice, strength) => {
      const glued: Row[] = []
      for (const row of rows) {
        const before = glued.at(-1)
        const joins =
          before &&
          row.form === 'item' &&
          (before.form === 'item' || before.form === 'heading') &&
          /[。；）)〕】]$/.test(before.text) &&
          !/^[ 　]*[（(〔【](?![一二三四五六七八九十\d])/.test(row.text)
        if (joins && dice.chance(0.15 * strength)) before.text += row.text.trim()
        else glued.push({ ...row })
      }
      return glued
    },
  },
  'items glued to headings': {
    rows: (rows, dice, strength) => {
      const glued: Row[] = []
      for (const row of rows) {
        const before = glued.at(-1)
        const joins = before?.form === 'heading' && row.form === 'item' && /^[ 　]*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十])/.test(before.text)
        if (joins && dice.chance(0.15 * strength)) before.text += row.text.trim()
        else glued.push({ ...row })
      }
      return glued
    },
  },
  'lost full stops': {
    rows: (rows, dice, strength) =>
      rows.map((row, i) => {
        // the stop before a clause on a line of its own is all that tells whether the last item or the group owns it
        const next = rows.slice(i + 1, i + 3).find(({ text }) => text.trim())
        const kept = next && /^[ 　]*[（(〔【](?![一二三四五六七八九十\d])/.test(next.text)
        if (!(row.form === 'item' || row.form === 'prose') || kept) return row
        return { ...row, text: row.text.replace(/。$/, (sign) => (dice.chance(0.3 * strength) ? '' : sign)) }
      }),
  },
  'brackets of other shapes': {
    rows: (rows, dice, strength) =>
      rows.map((row) =>
        running(row)
          ? {
              ...row,
              text: row.text.replace(/[〔〕]/g, (sign) => (dice.chance(strength) ? dice.pick(sign === '〔' ? ['[', '【', '('] : [']', '】', ')']) : sign)),
            }
          : row,
      ),
  },
  'lost closing brackets': each((text, dice, strength, row) =>
    row.form === 'title' ? text : text.replace(/[〕）)】]$/, (sign) => (dice.chance(0.3 * strength) ? '' : sign)),
  ),
  'straight quotes': signs(/[“”]/g, 1, () => '"'),
  'torn quotes': signs(/”/g, 0.5, () => '"'),
  'other dashes': signs(/—/g, 1, (_, dice) => dice.pick(['-', '－', '–', '~'])),
  'markdown leftovers': each((text, dice, strength, row) => {
    if (!dice.chance(0.3 * strength)) return text
    if (row.form === 'heading') return dice.pick([`## ${text.trim()}`, `### ${text.trim()}`, `**${text.trim()}**`])
    const runIn = /^([ 　]*)((?:[（(][^）)]{1,3}[）)]|\d+[.．、] ?))([^。]{4,30}。)/.exec(text)
    return row.form === 'item' && runIn ? `${runIn[2]}**${runIn[3]}**${text.slice(runIn[0].length)}` : row.form === 'title' ? `# ${text}` : text
  }),
  'radicals of PDF text': {
    pieces: (model, dice, strength) => {
      const seen = new Set<Piece>()
      const change = (piece: Piece) => {
        if (seen.has(piece) || piece.kind === 'marker') return
        seen.add(piece)
        piece.text = [...piece.text].map((c) => (radicals[c] && dice.chance(0.5 * strength) ? radicals[c] : c)).join('')
      }
      for (const line of model.lines)
        if (line.form === 'item' || line.form === 'prose' || line.form === 'heading') for (const piece of line.pieces) change(piece)
    },
  },
  'confusable characters': {
    pieces: (model, dice, strength) => {
      for (const line of model.lines) for (const piece of line.pieces) if (piece.kind === 'role') piece.text = confused(piece.text, dice, strength)
    },
  },
  'corrupted digits': corruptedDigits,
  'invisible characters': each((text, dice, strength) =>
    [...text].map((c) => (dice.chance(0.01 * strength) ? c + dice.pick(['\u200b', '\ufeff', '\u00ad']) : c)).join(''),
  ),
} satisfies Record<string, Noise>

export type NoiseName = keyof typeof noises
export const noiseNames = Object.keys(noises) as NoiseName[]

/** Noises that change nothing a reader would see: what is read may not change either. */
export const steadyNoises: readonly NoiseName[] = [
  'hard wraps with indents',
  'hard wraps, no blank lines',
  'page breaks',
  'half-width punctuation',
  'mixed widths',
  'full-width digits',
  'lost indents',
  'odd indents',
  'spaced glyphs',
]

/** Noises that need to know what a line is, or that change facts. */
const bound: readonly NoiseName[] = [
  'running heads',
  'glued items',
  'items glued to headings',
  'markdown leftovers',
  'radicals of PDF text',
  'corrupted digits',
]

/** Noises that can be laid on a text whose lines are not known, and leave the facts it states as they are. */
export const plainNoises: readonly NoiseName[] = noiseNames.filter((name) => !bound.includes(name))

/** Noises of pieces as they fall on a line whose pieces are not known. */
const onLines: Partial<Record<NoiseName, (line: string, dice: Dice, strength: number) => string>> = {
  'damaged markers': (line, dice, strength) =>
    line.replace(/^([　 ]*)([（(][一二三四五六七八九十]+[）)]|\d+[.．、](?!\d) ?)/, (whole, indent: string, marker: string) =>
      dice.chance(0.3 * strength) ? indent + (damagedSigns(marker, dice) ?? marker) : whole,
    ),
  'confusable characters': confused,
}

/**
 * Damage a plain text whose lines are not known: rows of tables and Markdown marks are taken from their look.
 *
 * @example damage('（一）完善制度。', 'damaged markers', dice(1)) // '（一)完善制度。'
 */
export function damage(text: string, name: NoiseName, dice: Dice, strength = 1): string {
  const noise: Noise = noises[name]
  const change = onLines[name]
  const rows = text.split('\n').map((line): Row => ({ text: line, form: /\t|\||^[#-]/.test(line) ? 'table' : line.trim() ? 'prose' : 'line' }))
  const changed = change ? rows.map((row) => (running(row) ? { ...row, text: change(row.text, dice, strength) } : row)) : rows
  return (noise.rows?.(changed, dice, strength) ?? changed).map((row) => row.text).join('\n')
}
