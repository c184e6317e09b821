import { traditionalPairs } from '../lexicon/traditional.ts'

/**
 * Fold a text one UTF-16 unit to one unit, so that offsets are shared with the source.
 *
 * Canonical forms (everything else stays): digits and Latin letters half width; round brackets `( )`; square,
 * tortoise-shell and lenticular brackets `[ ]`; every dash, minus and tilde `-`; colons and ratio signs `：`; `，；！？、` full
 * width between Han; book-title marks `《》〈〉`; odd spaces U+0020; Kangxi and CJK radicals the ideograph they stand for; traditional
 * script the simplified one.
 * A `.` after Han that ends a clause is a `。` (whole pages are printed so), `,` stays half width only inside a number.
 *
 * > | （一）加快建设,到２０２５年达到1,000件.
 *     (一)加快建设，到2025年达到1,000件。
 *
 * @source domain §3.2 (widths), architecture decision 1
 */
export function fold(source: string): string {
  let i = 0
  while (i < source.length && folds[source.charCodeAt(i)] === 0) i++
  if (i === source.length) return source
  const units = new Uint16Array(source.length)
  let changed = false
  for (i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    const to = folds[unit] as number
    units[i] = to === 0 ? unit : to === unsure ? foldAt(source, i).charCodeAt(0) : to
    changed ||= units[i] !== unit
  }
  if (!changed) return source
  const pieces: string[] = []
  // in pieces: each is the arguments of one call
  for (i = 0; i < units.length; i += 4096) pieces.push(String.fromCharCode.apply(null, units.subarray(i, i + 4096) as unknown as number[]))
  return pieces.join('')
}

const groups: readonly (readonly [to: string, from: string])[] = [
  ['(', '（﹙'],
  [')', '）﹚'],
  ['[', '〔﹝［【〖'],
  [']', '〕﹞］】〗'],
  ['-', '‐‑‒–—―－─━﹣﹘⁻−~～〜∼˜'],
  ['：', ':∶︰﹕'],
  ['；', ';﹔'],
  ['！', '!'],
  ['？', '?﹖'],
  ['、', '﹑､'],
  ['，', '﹐､'],
  ['。', '｡'],
  ['.', '．﹒'],
  ['《', '«'],
  ['》', '»'],
  ['〈', '〈＜'],
  ['〉', '〉＞'],
  ['"', '＂〝〞„‟'],
  ['%', '％﹪'],
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'],
]

/** CJK radicals supplement: these code points have no compatibility mapping of their own (stack §5, PDF text). */
const radicals =
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴罓⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'

const table = new Map<string, string>()
for (const [to, from] of groups) for (const c of from) if (!table.has(c)) table.set(c, to)
for (let c = 0xff01; c <= 0xff5e; c++) {
  const from = String.fromCharCode(c)
  const to = String.fromCharCode(c - 0xfee0)
  if (/[0-9A-Za-z+=/#%&*$@_|<>"'`^{}\\]/.test(to) && !table.has(from)) table.set(from, to)
}
table.set('，', '，').set('：', '：').set('；', '；').set('！', '！').set('？', '？')
for (let c = 0x2f00; c <= 0x2fd5; c++) table.set(String.fromCharCode(c), String.fromCharCode(c).normalize('NFKC'))
{
  const pairs = [...radicals]
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [from, to] = [pairs[i], pairs[i + 1]]
    if (from && to && to.length === 1) table.set(from, to)
  }
}
for (let i = 0; i + 1 < traditionalPairs.length; i += 2) table.set(traditionalPairs[i] as string, traditionalPairs[i + 1] as string)
for (const [from, to] of [...table]) if (from === to) table.delete(from)

/** What each UTF-16 unit folds to: 0 for itself, {@link unsure} where its neighbours decide. */
const folds = new Uint16Array(0x10000)
const unsure = 1
for (const [from, to] of table) folds[from.charCodeAt(0)] = to.charCodeAt(0)
for (const sign of '.,＜＞') folds[sign.charCodeAt(0)] = unsure

/** What fonts print with the glyph of a usual character: radicals, the angle brackets of mathematics, the horizontal bar. */
const lookAlike = /[\u2e80-\u2fd5\u2329\u232a\u2015]/g
const usual: Readonly<Record<string, string>> = { '\u2329': '〈', '\u232a': '〉', '\u2015': '—' }

/**
 * Put the usual character where a text has one of the same look, as fonts of PDF files name them.
 *
 * @example foldLookAlikes('⼀、⻅习') // '一、见习'
 */
export function foldLookAlikes(text: string): string {
  return text.replace(lookAlike, (c) => usual[c] ?? table.get(c) ?? c)
}

const han = /[\u2e80-\u9fff\uf900-\ufaff”’"）)》】〕\]％%]/
const digit = /[0-9０-９]/

/** Fold a full stop, a comma, or an angle that is a title mark or compares numbers: `＜９`, `〈某办法＞`. */
function foldAt(source: string, i: number): string {
  const c = source[i] as string
  if (c === '＜') return digit.test(source.slice(i + 1, i + 3).trimStart()[0] ?? '') && !pairs(source.slice(i + 1, i + 80), /[＞〉]/) ? '<' : '〈'
  if (c === '＞')
    return digit.test(source.slice(i + 1, i + 3).trimStart()[0] ?? '') && !pairs([...source.slice(Math.max(0, i - 80), i)].reverse().join(''), /[＜〈]/)
      ? '>'
      : '〉'
  if (c === ',') return digit.test(source[i - 1] ?? '') && digit.test(source[i + 1] ?? '') ? c : '，'
  if (c === '.') {
    // `精神.` at a line end or before Han is a full stop; `1.加强`, `3.5`, `www.gov.cn`, `A.` are not
    let b = i - 1
    while (b >= 0 && /[ \u3000]/.test(source[b] as string)) b--
    const before = source[b] ?? ''
    const after = source[i + 1] ?? '\n'
    return han.test(before) && (/\s/.test(after) || /[\u2e80-\u9fff“(（〔[【《]/.test(after)) ? '。' : c
  }
  return c
}

/** Whether the sign that pairs an angle stands on its line. */
function pairs(text: string, sign: RegExp): boolean {
  const at = text.search(sign)
  return at >= 0 && !text.slice(0, at).includes('\n')
}
