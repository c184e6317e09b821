import type { MarkerScheme } from '../lexicon/markers.ts'
import { canonicalRank } from '../lexicon/markers.ts'

/** One reading of a marker: what it says and how sure its form is. */
export interface MarkerReading {
  scheme: MarkerScheme
  ordinal: number
  /** Length of the marker in the key, from where it was read. */
  length: number
  /** Rank of the scheme in the usual ladder; a decimal `1.2.1` ranks by its number of places. */
  rank: number
  /** Places above the last one of a decimal (`3.2` for `3.2.1`), else the empty string. */
  prefix: string
  /** A form that only a scan makes (`一)`, `-、`, `l.`), or that a value has too (`3.5G网络`): believed only where the sequence expects it. */
  damaged: boolean
}

const hanSigns = '一二三四五六七八九十百〇○零两廿卅'
const han = `[${hanSigns}]`
const digitSigns = '0123456789'
const through = (first: string, last: string) => {
  const signs: string[] = []
  for (let c = first.charCodeAt(0); c <= last.charCodeAt(0); c++) signs.push(String.fromCharCode(c))
  return signs.join('')
}

/** What items are called that count with a word: 行动一：, 专项行动1：. */
export const namedOrdinals = '应用|场景|项目|工程|行动|任务|案例|专题|模块|步骤|举措|专项行动|专项工程|重点任务|重点工程|重点行动'

/** Units that make a value of a number: `3.5亿`; not `1.个人信息`, `2.年度计划`, `3.日常管理`, `4.倍增行动`. */
const units = '年(?![度均产检审龄报终轻])|月(?![度季])|日(?![常间用报])|万(?![物企众])|亿|个(?![人体别性案])|倍(?!增)'
/** What makes an amount of a number behind a point as well: `3.5公里`. */
const amounts = `${units}|米|公里|平方|千|元(?!宇宙)|吨|人(?![才员工文力口民大])|家(?![庭政电居具畜校])|件|项(?!目)|亩|以[上下内]|左右`

interface Pattern {
  scheme: MarkerScheme
  /** The signs that it can begin with: it is tried in front of no other. */
  firsts: string
  pattern: RegExp
  damaged?: boolean
}

const patterns: readonly Pattern[] = [
  // a scan reads the space behind an article's number as a comma
  { scheme: 'article', firsts: '第', pattern: new RegExp(`^第(${han}{1,9}|\\d{1,4})条(之${han}{1,3})?(?:[，：](?=[^第]))?`) },
  { scheme: 'chapter', firsts: '第', pattern: new RegExp(`^第(${han}{1,5}|\\d{1,3})章`) },
  { scheme: 'sectionOf', firsts: '第', pattern: new RegExp(`^第(${han}{1,5}|\\d{1,3})节`) },
  { scheme: 'part', firsts: '第', pattern: new RegExp(`^第(${han}{1,4}|\\d{1,2})编`) },
  { scheme: 'subpart', firsts: '第', pattern: new RegExp(`^第(${han}{1,4}|\\d{1,2})分编`) },
  { scheme: 'part', firsts: '[第', pattern: new RegExp(`^\\[?第(${han}{1,4}|\\d{1,2})(?:部分|篇)\\]?[：、.]?`) },
  { scheme: 'attachment', firsts: '附', pattern: new RegExp(`^附(?:件|表|录)(\\d{1,2}|${han}{1,3})?(?:[-.]\\d{1,2})?[：、.]?`) },
  { scheme: 'box', firsts: '专', pattern: new RegExp(`^专栏(?:(\\d{1,2}|${han}{1,3})[：、.]?|(?=：)：)`) },
  {
    scheme: 'hanOrdinal',
    firsts: '应场项工行任案专模步举重',
    pattern: new RegExp(`^(?:${namedOrdinals})(\\d{1,2}|${han}{1,3})[：、.]`),
  },
  { scheme: 'hanParen', firsts: '(', pattern: new RegExp(`^\\((${han}{1,4})[)\\]][、.]?`) },
  { scheme: 'hanParen', firsts: '[', pattern: new RegExp(`^\\[(${han}{1,4})[)\\]]`) },
  { scheme: 'hanParen', firsts: through('㈠', '㈩'), pattern: /^([㈠-㈩])[、.]?/ },
  { scheme: 'hanParen', firsts: hanSigns, pattern: new RegExp(`^(${han}{1,4})\\)[、.]?`), damaged: true },
  { scheme: 'hanParen', firsts: '(', pattern: new RegExp(`^\\((${han}{1,4})(?=[\\u4e00-\\u9fff])(?:、)?`), damaged: true },
  { scheme: 'hanDot', firsts: hanSigns, pattern: new RegExp(`^(${han}{1,4})、`) },
  { scheme: 'hanDot', firsts: hanSigns, pattern: new RegExp(`^(${han}{1,4})[.．，：。]`), damaged: true },
  { scheme: 'hanDot', firsts: '-', pattern: /^(-)、/, damaged: true },
  { scheme: 'decimal', firsts: digitSigns, pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.、](?!\d)|(?![\d.%]))/ },
  { scheme: 'digitDot', firsts: digitSigns, pattern: /^(\d{1,3})(?:\.|、)(?!\d(?!\d{3}年))/ },
  { scheme: 'digitDot', firsts: through('⒈', '⒛'), pattern: /^([⒈-⒛])/ },
  // a sign at the number sets the item apart: 1*.开展试点, ★3.推进评估
  { scheme: 'digitDot', firsts: `${digitSigns}*★☆※△▲`, pattern: /^(?=[*★☆※△▲]|\d{1,3}[*★☆※△▲])[*★☆※△▲]?(\d{1,3})[*★☆※△▲]?[.、]/ },
  // 01 建立机制: how boxes count their projects
  { scheme: 'digitDot', firsts: '0', pattern: /^(0[1-9])(?=[\u4e00-\u9fff“])/ },
  // 一 read as a dash: 第二十-条, (-)
  { scheme: 'article', firsts: '第', pattern: /^第([一二三四五六七八九十百]{0,5}-)条/, damaged: true },
  { scheme: 'chapter', firsts: '第', pattern: /^第([一二三四五六七八九十]{0,3}-)章/, damaged: true },
  { scheme: 'hanParen', firsts: '-', pattern: /^(-)\)/, damaged: true },
  { scheme: 'hanParen', firsts: '(', pattern: /^\(([二三四五六七八九]?十?-)[)\]]/, damaged: true },
  { scheme: 'digitDot', firsts: 'lIO|Ｏ', pattern: /^([lI|OＯ]|[lI]\d)[.、](?!\d)/, damaged: true },
  { scheme: 'digitDot', firsts: digitSigns, pattern: /^(\d{1,3})[，：。](?!\d)/, damaged: true },
  // an item may begin with a number: 3.5G网络, 2.12345热线, 4.24小时服务
  {
    scheme: 'digitDot',
    firsts: digitSigns,
    pattern: new RegExp(`^(\\d{1,3})[.、](?=\\d{1,6}(?:G|\\+|(?!${amounts}|[至到～-])[\\u4e00-\\u9fff]))`),
    damaged: true,
  },
  { scheme: 'digitParen', firsts: '(', pattern: /^\((\d{1,3})\)[、.]?/ },
  { scheme: 'digitParen', firsts: through('⑴', '⒇'), pattern: /^([⑴-⒇])/ },
  { scheme: 'digitHalfParen', firsts: digitSigns, pattern: /^(\d{1,3})\)[、.]?/ },
  { scheme: 'circled', firsts: through('①', '⑳'), pattern: /^([①-⑳])[、.]?/ },
  { scheme: 'letter', firsts: through('A', 'Z') + through('a', 'z'), pattern: /^([A-Za-z])[.、)](?=[\u4e00-\u9fff“《])/ },
]

const patternsOf = new Map<number, Pattern[]>()
for (const pattern of patterns) {
  for (let i = 0; i < pattern.firsts.length; i++) {
    const first = pattern.firsts.charCodeAt(i)
    patternsOf.set(first, [...(patternsOf.get(first) ?? []), pattern])
  }
}

/**
 * Words that a real marker is not followed by: `（十二）项规定`, `第三条规定的`, `二、三产业`, `3.5亿`, `一、二级医院`
 * are a cross-reference, a list of numbers or a value that a line break put at a line start (domain §2, false markers).
 */
const counted = '第?\\(?[一二三四五六七八九十百\\d]+\\)?(?:条|款|项|章|节)'
const listed = `(?:[、，]|和|或者?|及|与|至|到|以及)${counted}`
const reference = '规定(?:的(?!其他)|中)|所[列述规称指]|中[的所规]|的'
const crossReference = `(?:[、，]|和|或者?|及|与|至|到|以及)?${counted}|${reference}`
const notAfter: Partial<Record<MarkerScheme, RegExp>> = {
  article: new RegExp(`^(?:${crossReference}|、|予以|规定(?!了)|第?[一二三四五六七八九十]+款|之规定)`),
  chapter: new RegExp(`^(?:${crossReference}|、)`),
  sectionOf: new RegExp(`^(?:${crossReference}|、|课)`),
  part: new RegExp(`^(?:${crossReference})`),
  // an item may begin with an article: （一）第七条规定的罚款
  hanParen: new RegExp(`^(?:${listed}|${reference}|项(?!目)|款(?!项)|条(?![件例款])|目(?![标录前的])|、\\(|[至和及或]\\(|[，。；])`),
  hanDot: new RegExp(`^(?:${han}{1,3}(?:、|级|类|产业|线|期|等|次|档|区|层)|\\d(?!\\d{3}年|[GD]))`),
  digitParen: /^(?:项(?!目)|款(?!项)|条(?![件例])|、\(|[至和及或]\(|[，。；]|中[的所]|所[列述规]|\d)/,
  digitDot: new RegExp(`^(?:${units}|%|‰|\\d(?!\\d{3}年)|[～-]\\d)`),
  digitHalfParen: /^(?:项|款|、|，|。|；|\d)/,
  decimal: new RegExp(`^(?:${amounts}|%|‰|小时|分钟|G(?![A-Za-z])|版(?!权)|-|：\\d)`),
  attachment: /^(?:中(?![小国部心医药外华高长央])|的|所|和|及|、附|规定|要求|为|下载|\))/,
  box: /^(?:中(?![小国部心医药外华高长央])|的|所|和|及|、专栏)/,
}

/**
 * Read the marker that may stand at `at`: all readings, the surest first; an empty list for text.
 *
 * > | （十二）加强统筹      hanParen 12
 * > | 第三百零七条之一 …    article 307, prefix `之一`
 * > | （十二）项规定提供    nothing: a wrapped cross-reference
 * > | 2024. / 3.5亿 / 2019年 nothing
 *
 * @param key Folded text without white space.
 * @source domain §2
 */
export function readMarker(key: string, at = 0): readonly MarkerReading[] {
  const candidates = patternsOf.get(key.charCodeAt(at))
  let readings = none
  if (!candidates) return readings
  const text = key.slice(at, at + 24)
  for (const { scheme, pattern, damaged = false } of candidates) {
    const hit = pattern.exec(text)
    if (!hit) continue
    if (readings.some((r) => r.scheme === scheme)) continue
    // `（三）、（四）项`, `（三）、第五条`: the sign behind a bracket may join a list of references
    const behind = at + hit[0].length - (/\)[、.]$/.test(hit[0]) ? 1 : 0)
    const rest = key.slice(behind, behind + 8)
    const numbered = scheme === 'digitDot' && (damaged ? /[.、]$/ : /[*★☆※△▲]/).test(hit[0])
    if (!numbered && notAfter[scheme]?.test(rest) && !(scheme === 'digitDot' && /^\d{1,3}[.、]\d/.test(hit[0]))) continue
    const digits = hit[1] ?? ''
    const ordinal = scheme === 'decimal' ? Number(digits.slice(digits.lastIndexOf('.') + 1)) : readOrdinal(digits)
    if (ordinal === null) continue
    const places = scheme === 'decimal' ? digits.split('.') : []
    const reading: MarkerReading = {
      scheme,
      ordinal,
      length: hit[0].length,
      rank: canonicalRank[scheme] + places.length,
      prefix: scheme === 'decimal' ? places.slice(0, -1).join('.') : scheme === 'article' ? (hit[2] ?? '') : '',
      damaged,
    }
    // lines keep them: a list as long as it must be, for the first `push` takes room for seventeen
    readings = readings.length === 0 ? [reading] : [...readings, reading]
  }
  return readings
}

const none: readonly MarkerReading[] = []

/**
 * The number a marker stands for, or null: `十二` 12, `二十一` 21, `〇` 0, `①` 1, `㈢` 3, `l` 1, `-` and a missing number 1.
 */
export function readOrdinal(text: string): number | null {
  if (text === '') return 1
  const c = text.charCodeAt(0)
  if (c >= 0x30 && c <= 0x39 && /^\d+$/.test(text)) return Number(text)
  if (c >= 0x4e00 && c <= 0x9fff) return readHan(text)
  if (/^[lI|]$/.test(text)) return 1
  if (/^[lI]\d$/.test(text)) return 10 + Number(text[1])
  if (/^[OＯ]$/.test(text)) return 0
  if (c >= 0x2460 && c <= 0x2473) return c - 0x2460 + 1
  if (c >= 0x2474 && c <= 0x2487) return c - 0x2474 + 1
  if (c >= 0x2488 && c <= 0x249b) return c - 0x2488 + 1
  if (c >= 0x3220 && c <= 0x3229) return c - 0x3220 + 1
  if (/^[A-Za-z]$/.test(text)) return (c | 32) - 96
  return readHan(text)
}

function readHan(text: string): number | null {
  let total = 0
  let digit = 0
  for (const char of text) {
    const value = hanDigits[char]
    if (value === undefined) return null
    if (value === 10 || value === 100) {
      total += (digit || 1) * value
      digit = 0
    } else if (value === 20 || value === 30) total += value
    else if (value > 0) digit = digit * 10 + value
  }
  return total + digit
}

const hanDigits: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  '-': 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  廿: 20,
  卅: 30,
}
