import { traditionalPairs } from '../lexicon/traditional.ts'

/**
 * Fold a text one UTF-16 unit to one unit, so that offsets are shared with the source.
 *
 * Canonical forms (everything else stays): digits and Latin letters half width; round brackets `( )`; square,
 * tortoise-shell, lenticular and curly brackets `[ ]`; every dash, minus and tilde `-`; colons and ratio signs `：`; `，；！？、` full
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
  ['[', '〔﹝［【〖{｛'],
  [']', '〕﹞］】〗}｝'],
  ['-', '‐‑‒–—―－─━﹣﹘⁻−~～〜∼˜ーｰ'],
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
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴罓⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'

/** What the 214 Kangxi radicals stand for, from U+2F00 on: their compatibility mapping, which Unicode tables take a millisecond to say. */
const kangxi =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠'

/** What each UTF-16 unit folds to: 0 for itself, {@link unsure} where its neighbours decide. Written from strings of units: it is part of every start. */
const folds = new Uint16Array(0x10000)
const unsure = 1

/** Of two rules for one sign the later one holds. */
function put(from: number, to: number): void {
  folds[from] = from === to ? 0 : to
}

for (let c = 0xff01; c <= 0xff5e; c++) if (/[0-9A-Za-z+=/#%&*$@_|<>"'`^{}\\]/.test(String.fromCharCode(c - 0xfee0))) put(c, c - 0xfee0)
for (let i = groups.length - 1; i >= 0; i--) for (const sign of groups[i]?.[1] ?? '') put(sign.charCodeAt(0), groups[i]?.[0].charCodeAt(0) as number)
for (const sign of '，：；！？') put(sign.charCodeAt(0), 0)
for (let i = 0; i < kangxi.length; i++) put(0x2f00 + i, kangxi.charCodeAt(i))
for (const pairs of [radicals, traditionalPairs]) for (let i = 0; i < pairs.length; i += 2) put(pairs.charCodeAt(i), pairs.charCodeAt(i + 1))
for (const sign of '.,＜＞〈〉<>') put(sign.charCodeAt(0), unsure)

/** What fonts print with the glyph of a usual character: radicals, the angle brackets of mathematics, the horizontal bar. */
const lookAlike = /[\u2e80-\u2fd5\u2329\u232a\u2015]/g
const usual: Readonly<Record<string, string>> = { '\u2329': '〈', '\u232a': '〉', '\u2015': '—' }

/**
 * Put the usual character where a text has one of the same look, as fonts of PDF files name them.
 *
 * @example foldLookAlikes('⼀、⻅习') // '一、见习'
 */
export function foldLookAlikes(text: string): string {
  return text.replace(lookAlike, (c) => usual[c] ?? String.fromCharCode(folds[c.charCodeAt(0)] || c.charCodeAt(0)))
}

const han = /[\u2e80-\u9fff\uf900-\ufaff”’"）)》】〕\]％%]/
const digit = /[0-9０-９]/

/** Fold a full stop, a comma, or an angle that is a title mark or compares numbers: `＜９`, `〈某办法＞`. */
function foldAt(source: string, i: number): string {
  const c = source[i] as string
  if ('＜〈<'.includes(c) && holdsClause(source.slice(i + 1, i + longestAngled), true)) return '['
  if ('＞〉>'.includes(c) && holdsClause(source.slice(Math.max(0, i - longestAngled), i), false)) return ']'
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

/** Angles that stand for brackets are not further apart. */
const longestAngled = 240

/** Whether what stands between two angles says who does something: `＜责任单位：某局＞`. No title does. */
function holdsClause(text: string, ahead: boolean): boolean {
  const line = ahead ? text.split('\n', 1)[0] : text.slice(text.lastIndexOf('\n') + 1)
  const inside = ahead ? line?.split(/[＞〉>]/, 1)[0] : line?.split(/[＜〈<]/).at(-1)
  if (!inside || inside.length === line?.length) return false
  return /^.?.?(?:责任|牵头|主办|配合)(?:单位|部门)[:：]|(?:负责|牵头|配合|落实|推进)$/.test(inside) && !/[《》]/.test(inside)
}

/** Whether the sign that pairs an angle stands on its line. */
function pairs(text: string, sign: RegExp): boolean {
  const at = text.search(sign)
  return at >= 0 && !text.slice(0, at).includes('\n')
}
