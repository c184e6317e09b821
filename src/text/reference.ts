import { selfNames } from '../lexicon/citations.ts'
import { readOrdinal } from './marker.ts'
import { matches } from './match.ts'
import { Starts } from './starts.ts'

/** What kind of node an internal reference points to. */
export type ReferenceKind = 'article' | 'chapter' | 'sectionOf' | 'part' | 'item' | 'attachment' | 'box'

/** An internal reference; ranges are offsets into the key. */
export interface ReferenceHit {
  from: number
  to: number
  kind: ReferenceKind
  /** The number it names; null for 附件 without one. */
  ordinal: number | null
  /** `之一` of 第十条之一, else the empty string. */
  suffix: string
  /** Last number of a range (第（一）至（四）项), else null. */
  until: number | null
  /** Number of the 项 inside the article it names, else null. */
  item: number | null
  /** 本办法, 本方案 …, or null where the text only says 第十条. */
  self: string | null
  /** Whether it points into another text: `《甲条例》第九条`. */
  external: boolean
}

const names: ReadonlySet<string> = new Set(selfNames.map((name) => name.replace(/[（）]/g, '')))
const longestFirst = [...names].sort((a, b) => b.length - a.length)
const longest = longestFirst[0]?.length ?? 0
const self = `本(?:${longestFirst.join('|')})`
const number = '(?:[一二三四五六七八九十百零〇两]{1,7}|\\d{1,4})'
const reference = new Starts(
  new RegExp(
    [
      `第(${number})(条|章|节|部分|篇|编)(之[一二三四五六七八九十]{1,2})?(?:第${number}款)?(?:(?:第?\\(|第)(${number})\\)?项)?(?:(?:至|-|到)第?(${number})(?:条|章|节|部分|篇|编))?`,
      `第\\((${number})\\)项?(?:至|-|到)第?\\((${number})\\)项`,
      `第\\((${number})\\)项`,
      `(?:(见|详见|参见|参照|按照|按|填写|报送|\\(|》\\(|符合))?附件(${number})?`,
      `专栏(${number})`,
    ].join('|'),
  ),
  '第附专见详参按填报(》符',
)
const kinds: Readonly<Record<string, ReferenceKind>> = {
  条: 'article',
  章: 'chapter',
  节: 'sectionOf',
  部分: 'part',
  篇: 'part',
  编: 'part',
}

/**
 * Find references to the text's own nodes: 本办法第十七条, 第（一）至（四）项, 附件2, 专栏3, 本方案第三部分.
 *
 * > | 按照本办法第十七条、第十八条和附件2的要求
 *     article 17 (self 本办法), article 18, attachment 2
 *
 * `external` marks articles of another text (`《甲条例》第九条`). None: `附件：1.…` (a list of attachments), 第三季度, 第一批.
 *
 * @source domain §7, internal references
 */
export function findReferences(key: string): ReferenceHit[] {
  const hits: ReferenceHit[] = []
  let end = 0
  for (const hit of reference.all(key)) {
    const [whole, ordinal, unit, suffix, inner, until, first, last, single, marked, attachment, box] = hit
    const to = hit.index + whole.length
    const selfName = single || marked || box ? null : selfBefore(key, hit.index, end)
    const lead = marked ?? selfName
    const from = hit.index - (selfName?.length ?? 0)
    end = to
    const base = { from, to, suffix: '', until: null, item: null, self: null, external: false }
    if (unit && ordinal) {
      // 第1部分：… is part of a name, [第一篇] a heading; 第三节课 is none of ours
      if (/^(?:部分|篇|编|节)$/.test(unit) && !selfName && !/(?:见|参见|参照|按照|依照)$/.test(key.slice(Math.max(0, from - 2), from))) continue
      const before = hits.at(-1)
      const listed = before !== undefined && /^(?:、|，|和|或|或者|及|以及|与|至)$/.test(key.slice(before.to, from))
      const external = selfName ? false : listed ? before.external : isExternal(key, from)
      hits.push({
        ...base,
        kind: kinds[unit] ?? 'article',
        ordinal: readOrdinal(ordinal),
        suffix: suffix ?? '',
        until: until ? readOrdinal(until) : null,
        item: inner ? readOrdinal(inner) : null,
        self: selfName ?? (listed ? before.self : null),
        external,
      })
    } else if (first && last)
      hits.push({
        ...base,
        kind: 'item',
        ordinal: readOrdinal(first),
        until: readOrdinal(last),
        self: selfName,
        external: afterExternal(key, hits.at(-1), from),
      })
    else if (single)
      hits.push({
        ...base,
        kind: 'item',
        ordinal: readOrdinal(single),
        external: afterExternal(key, hits.at(-1), from),
      })
    else if (box) hits.push({ ...base, kind: 'box', ordinal: readOrdinal(box) })
    else if (/附件/.test(whole)) {
      // `附件：1.…` and 附件 at the start of a line announce; a bare 附件 in a sentence needs 见 or a bracket
      const next = key[to] ?? ''
      if (next === '：' || (!attachment && (!lead || /[\u4e00-\u9fff]/.test(next)) && !/^(?:见|详见|参见|参照)/.test(lead ?? ''))) continue
      if (attachment && from === 0 && to === key.length) continue
      const at = to - (attachment ?? '').length - 2
      hits.push({ ...base, from: at, kind: 'attachment', ordinal: attachment ? readOrdinal(attachment) : null })
    }
  }
  return hits
}

/** `本办法` that ends at `to` and begins no earlier than `from`; null where nothing like it does. */
function selfBefore(key: string, to: number, from: number): string | null {
  const at = key.slice(Math.max(from, to - longest - 1), to).lastIndexOf('本')
  const named = at < 0 ? '' : key.slice(Math.max(from, to - longest - 1) + at, to)
  return names.has(named.slice(1)) ? named : null
}

/** Whether an article belongs to the text named right before it. */
function isExternal(key: string, from: number): boolean {
  const before = key.slice(Math.max(0, from - 12), from)
  if (/[》〉]$/.test(before) || /[》〉]\([^()]{1,10}\)$/.test(before)) return true
  if (!/(?:法|法典|条例|办法|规定|细则|规则|解释)$/.test(before)) return false
  return (
    !/(?:本[\u4e00-\u9fff]{0,6}|有关规定|前述规定|上述规定|方法|做法|(?:按照|依照|根据|违反|符合|参照|的)规定)$/.test(before) &&
    /[\u4e00-\u9fff]{2}$/.test(before)
  )
}

/** An item that follows an article of another text belongs to that text. */
function afterExternal(key: string, before: ReferenceHit | undefined, from: number): boolean {
  return before?.external === true && from - before.to <= 2 && /^[、，和或及]?$/.test(key.slice(before.to, from))
}

/** A term that a text defines for itself; ranges are offsets into the key. */
export interface DefinitionHit {
  from: number
  to: number
  kind: 'short' | 'meaning'
  term: { from: number; to: number }
  /** What the term stands for; null where it cannot be told, or where a list below says it. */
  means: { from: number; to: number } | null
  /** Whether it holds for its own article only: 本条所称, 前款所称. */
  local: boolean
}

const shortMark = /(?:以下|(?<=[(，；])下)(?:均|分别)?(?:简称|统称|合称|称)(?:为)?[：，]?|(?<=[(，])简称(?:为)?[：，]?/g
const meaningMark = new RegExp(`(?:(${self})(?:中)?)?(?:所称|所指|所说)的?(?:“|")?`, 'g')
const meaningVerb = /[”"]?(?:\([^()]{0,30}\))?[，]?(?:(?:主要|分别)?是指|主要指|系指|指的是|指|包括|是)/
const surelyMeans = /是指|系指|指的是/
/** A paragraph that explains a word: `个人信息，是指……`, `医疗器械备案是指……`. */
const explained =
  /^(?!这|其|它|该|此|本|前款|上述|所|.{0,24}所[称指说])“?([^，。；：！？“”是]{2,24}?)”?(?:，(?:是指|系指)|(?<!主要|也|就|都|并|即|既|不|而|但|仅|均)(?:是指|系指))/
const verbs =
  /^(?:特?制定|加强|加快|推进|推动|开展|建立健全|建立|健全|完善|实施|负责|支持|鼓励|发展|依托|组织|设立|成立|对|将|由|在|以|与|向|为|按照|根据|依据|贯彻|落实|围绕|提升|建设|打造|培育|其中|以及|和)+/

/**
 * Find the terms a text defines: short names in brackets and the definitions of regulations.
 *
 * > | 智能审核知识库、规则库（以下简称“两库”）          term 两库, means 智能审核知识库、规则库
 * > | 本办法所称培训机构，是指经遴选的单位。              term 培训机构, means 经遴选的单位
 * > | 前款所称重大变更，是指主体结构的变更。              term 重大变更, for its article only
 * > | 网络数据，是指通过网络产生的数据。                  term 网络数据, at the start of a paragraph
 *
 * None: 以下将…统称… without brackets (a union of bodies, read with the responsibility clauses), 下同.
 *
 * @source domain §4.5, §7
 */
export function findDefinitions(key: string): DefinitionHit[] {
  const hits: DefinitionHit[] = []
  for (const hit of matches(key, shortMark)) {
    const start = hit.index + hit[0].length
    const open = bracketBefore(key, hit.index)
    const range = open < 0 ? null : quotedOrBare(key, start)
    if (range)
      hits.push({
        from: hit.index,
        to: range.to,
        kind: 'short',
        term: range,
        means: meaningBefore(key, open, /统称|合称/.test(hit[0])),
        local: false,
      })
  }
  for (const hit of matches(key, meaningMark)) {
    const start = hit.index + hit[0].length
    const tail = key.slice(start, start + 80)
    const verb = meaningVerb.exec(tail)
    if (!verb || verb.index === 0 || /[。；]/.test(tail.slice(0, verb.index))) continue
    if (!hit[1] && !surelyMeans.test(verb[0])) continue
    const found = meaning(key, hit.index, { from: start, to: start + verb.index }, start + verb.index + verb[0].length)
    if (found) hits.push({ ...found, local: !hit[1] })
  }
  const word = explained.exec(key)
  if (word?.[1]) {
    const from = word[0].indexOf(word[1])
    const found = meaning(key, 0, { from, to: from + word[1].length }, word[0].length)
    if (found) hits.push({ ...found, local: false })
  }
  return hits.sort((a, b) => a.from - b.from)
}

/** The definition of `term` whose meaning begins at `from`: to the end of the sentence; nothing where the text ends there. */
function meaning(key: string, at: number, term: DefinitionHit['term'], from: number): Omit<DefinitionHit, 'local'> | null {
  const listed = key[from] === '：'
  const begin = listed ? from + 1 : from
  // one sentence may explain several: `所称甲，是指……；所称乙，是指……。`
  const length = key.slice(begin, begin + 400).search(/。|；所称/)
  let to = length < 0 ? Math.min(key.length, begin + 400) : begin + length
  if (/[；，]/.test(key[to - 1] ?? '')) to--
  if (to <= begin && !listed) return null
  return { from: at, to, kind: 'meaning', term, means: to > begin ? { from: begin, to } : null }
}

/** The bracket that is open at `at`, at most 60 characters to the left; -1 for none. */
function bracketBefore(key: string, at: number): number {
  let depth = 0
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    const c = key[i]
    if (c === ')' || c === ']') depth++
    else if ((c === '(' || c === '[') && --depth < 0) return i
    else if (c === '。') return -1
  }
  return -1
}

function quotedOrBare(key: string, start: number): { from: number; to: number } | null {
  let from = start
  while (from < start + 3 && /[“”"‘《〈「]/.test(key[from] ?? '')) from++
  const text = key.slice(from, from + 40)
  const end = from > start ? text.search(/[”"’》〉」)\]]/) : text.search(/[，。；、)\]：]/)
  const to = end < 0 ? from + text.length : from + end
  return to > from && to - from <= 30 ? { from, to } : null
}

/** The noun phrase left of a bracket: a title in book marks, or back to the punctuation before it. */
function meaningBefore(key: string, bracket: number, several: boolean): { from: number; to: number } | null {
  let to = bracket
  // （甲发〔2018〕9号）（以下简称…）: another bracket may stand between
  for (let i = 0; i < 2 && key[to - 1] === ')'; i++) {
    const open = key.lastIndexOf('(', to - 1)
    if (open < 0 || to - open > 60) break
    const inside = key.slice(open + 1, to - 1)
    if (!/\d{4}/.test(inside) && key[open - 1] !== '》') break
    to = open
  }
  if (key[to - 1] === '》') {
    let depth = 0
    for (let i = to - 1; i >= Math.max(0, to - 200); i--) {
      if (key[i] === '》') depth++
      else if (key[i] === '《' && --depth === 0) return { from: i + 1, to: to - 1 }
    }
    return null
  }
  const floor = Math.max(0, to - 80)
  let depth = 0
  let from = to
  for (let i = to - 1; i >= floor; i--) {
    const c = key[i] as string
    if (c === ')' || c === ']') depth++
    else if (c === '(' || c === '[') {
      if (--depth < 0) break
    } else if (depth === 0 && (/[，。；：！？“]/.test(c) || (c === '、' && !several && i < to - 1 && !sharesHead(key, i, to)))) break
    from = i
  }
  // `登记是指申请人（以下简称甲）提出…`, `本条例适用于…活动（以下简称乙）`
  const said = /^.*(?:是指|系指|适用于)/.exec(key.slice(from, to))
  if (said) from += said[0].length
  const lead = verbs.exec(key.slice(from, to))
  if (lead && lead[0].length < to - from) from += lead[0].length
  return to - from >= 2 ? { from, to } : null
}

/** Whether what stands before a `、` belongs to the phrase: 知识库、规则库 end alike. */
function sharesHead(key: string, at: number, to: number): boolean {
  return key[at - 1] === key[to - 1]
}
