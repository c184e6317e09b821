/** Write numbers as the automatic numbering of word processors does. */
const digits = '〇一二三四五六七八九'

/** 一百零一, 一千二百三十四: digits with their places, 十一 without a leading 一. */
function withPlaces(n: number, { digit, places, zero, one }: { digit: string; places: string; zero: string; one: boolean }): string {
  if (n <= 0 || n > 99_999) return String(n)
  const figures = String(n)
  let text = ''
  let gap = false
  for (let i = 0; i < figures.length; i++) {
    const value = Number(figures[i])
    const place = places[figures.length - 1 - i] ?? ''
    if (value === 0) gap = text !== ''
    else {
      if (gap) text += zero
      gap = false
      // 十一, not 一十一; the Japanese way writes no 一 before 百 either
      const silent = value === 1 && place.trim() !== '' && (one ? text === '' && place === places[1] : true)
      text += (silent ? '' : digit[value]) + place.trim()
    }
  }
  return text
}

const plain = { digit: digits, places: ' 十百千万', zero: '零', one: true }
const legal = { digit: '零壹贰叁肆伍陆柒捌玖', places: ' 拾佰仟万', zero: '零', one: false }

function legalOf(n: number): string {
  // 壹拾壹: the financial way leaves nothing out
  if (n <= 0 || n > 99_999) return String(n)
  const written = withPlaces(n, { ...legal, one: true })
  return n >= 10 && n < 20 ? `壹${written}` : written
}

const byDigits = (zero: string) => (n: number) => [...String(n)].map((figure) => (figure === '0' ? zero : digits[Number(figure)])).join('')

/** Characters that stand in Unicode one behind the other, `most` of them; numbers beyond are written in figures. */
const row = (first: number, most: number) => (n: number) => (n >= 1 && n <= most ? String.fromCharCode(first + n - 1) : String(n))
const cycle = (characters: string) => (n: number) => (n >= 1 && n <= characters.length ? (characters[n - 1] as string) : String(n))

/** A, B, … Z, AA, BB: letters are doubled, not counted on. */
const letters = (first: string) => (n: number) =>
  n >= 1 && n <= 26 * 30 ? String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : String(n)

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  const parts: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = n
  let text = ''
  for (const [value, sign] of parts) for (; rest >= value; rest -= value) text += sign
  return text
}

const circled = (n: number) => {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1)
  if (n >= 21 && n <= 35) return String.fromCharCode(0x3251 + n - 21)
  return n >= 36 && n <= 50 ? String.fromCharCode(0x32b1 + n - 36) : String(n)
}
const fullWidth = (n: number) => String(n).replace(/\d/g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0))
const chinese = (n: number) => withPlaces(n, plain)
/** Up to 99 as {@link chinese}, then by digits. */
const counting = (n: number) => (n < 100 ? chinese(n) : byDigits('○')(n))
const japanese = (n: number) => withPlaces(n, { ...plain, zero: '', one: false })
const stems = cycle('甲乙丙丁戊己庚辛壬癸')

const formats: Readonly<Record<string, (n: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (n) => (n < 10 ? `0${n}` : String(n)),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: row(0x2488, 20),
  decimalEnclosedParen: row(0x2474, 20),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  chineseCounting: counting,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: legalOf,
  ideographLegalTraditional: legalOf,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: chinese,
  taiwaneseDigital: byDigits('○'),
  japaneseCounting: japanese,
  japaneseLegal: legalOf,
  japaneseDigitalTenThousand: byDigits('〇'),
  ideographDigital: byDigits('〇'),
  ideographTraditional: stems,
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: row(0x3280, 10),
  none: () => '',
}

/**
 * A number in a format of WordprocessingML; null for a format that is not known.
 *
 * @example countIn('chineseCountingThousand', 101) // '一百零一'
 * @example countIn('decimalEnclosedCircle', 3) // '③'
 * @source ISO/IEC 29500-1 §17.18.59 ST_NumberFormat
 */
export function countIn(format: string, n: number): string | null {
  return formats[format]?.(n) ?? null
}
