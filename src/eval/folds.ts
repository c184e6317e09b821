import type { Quantity } from '../schema/types.ts'

/** How strings are brought to a form in which equal means right; one reading of a string for each use it has. */
export interface Folds {
  text(printed: string | null | undefined): string
  marker(printed: string | null | undefined): string
  title(printed: string | null | undefined): string
  body(printed: string | null | undefined): string
  genre(printed: string | null | undefined): string
}

const text = (printed: string | null | undefined) =>
  (printed ?? '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/\*\*/g, '')
    .replace(/[〔[【「(]/g, '(')
    .replace(/[〕\]】」)]/g, ')')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[—–\-－─~～]+/g, '-')

// a measure has its own words: shared with the parser, they would be blind to its mistakes
const qualifiers = /^(?:实施|工作|行动|推进|专项|指导|若干|暂行|管理|发展)+(?=.)/
const magnitudes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }
const digits = '零一二三四五六七八九'

/**
 * Fold what scans and hands do differently without a difference of meaning: width, brackets, quotes, dashes, white
 * space; of markers all but letters and digits, of titles closing punctuation, of bodies bracketed second names.
 *
 * @example folded.title('加快　建设（试点）。') // '加快建设(试点)'
 */
export const folded: Folds = {
  text,
  marker: (printed) => text(printed).replace(/[^\p{L}\p{N}]/gu, ''),
  title: (printed) =>
    text(printed)
      .replace(/(?<![。.;:,、])[。.;:,、]+$/, '')
      .replace(/^[、.]/, ''),
  body: (printed) =>
    text(printed)
      .replace(/\([^)]{0,400}\)/g, '')
      .replace(/等$/, ''),
  genre: (printed) => text(printed).replace(qualifiers, ''),
}

const trimmed = (printed: string | null | undefined) => (printed ?? '').trim()

/** Printed characters as they are, but for white space at the ends. */
export const strict: Folds = { text: trimmed, marker: trimmed, title: trimmed, body: trimmed, genre: trimmed }

// 千瓦, 千克, 百分点 are units, not magnitudes
const magnitude = '(?:(?![百千](?:瓦|克|米|帕|焦|卡|赫|伏|分点))[十百千万亿]){0,8}'
const printedQuantity = new RegExp(
  `^[<>=≥≤约近超±]{0,6}(-?[\\d.]{1,40}(?:[:∶/][\\d.]{1,40})?)?[余多]?(${magnitude})[余多]?(?:[-至]([\\d.]{1,40})(${magnitude})[余多]?)?(.*)$`,
)

/**
 * Read a quantity as gold prints it into `value|base unit`; ranges keep both bounds, ratios stay as printed.
 *
 * > | '10.5万', '件'      '105000|件'
 * > | '1000', '亿元'      '100000000000|元'
 * > | '', null            'null'
 *
 * @source contract: indicators (`value` in the base unit)
 */
export function printedKey(raw: string | null | undefined, unit: string | null | undefined): string {
  if (raw === null || raw === undefined || raw === '') return 'null'
  const value = (text(raw).replace(/[(),]|以上|以下|以内|左右/g, '') + text(unit)).replace(/^[一二两三四五六七八九](?![十百千万亿])/, (c) =>
    String(digits.indexOf(c === '两' ? '二' : c)),
  )
  const [, low, lowMagnitude = '', high, highMagnitude = '', rest = ''] = printedQuantity.exec(value) ?? []
  const first = low === undefined ? (lowMagnitude ? String(times(lowMagnitude)) : '') : plain(low, lowMagnitude || highMagnitude)
  return `${first}${high === undefined ? '' : `-${plain(high, highMagnitude || lowMagnitude)}`}|${rest.replace(/^%%$/, '%')}`
}

function times(signs: string): number {
  return [...signs].reduce((product, sign) => product * (magnitudes[sign] ?? 1), 1)
}

function plain(number: string, signs: string): string {
  return /[:∶/]/.test(number) ? number.replace('∶', ':') : twelveDigits(Number.parseFloat(number) * times(signs))
}

function twelveDigits(value: number): string {
  return String(Number(value.toPrecision(12)))
}

/** Bring an emitted quantity to the form of {@link printedKey}. */
export function emittedKey(quantity: Quantity | null | undefined): string {
  if (!quantity || quantity.value === null) return quantity?.raw ? printedKey(quantity.raw, '') : 'null'
  const { value, max, unit } = quantity
  return `${max === null ? twelveDigits(value) : `${twelveDigits(value)}-${twelveDigits(max)}`}|${text(unit)}`
}
