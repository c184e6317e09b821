import { bareKind, collectiveEnd, proseStarts, proseWords } from '../lexicon/organizations.ts'
import { leadSigns } from '../lexicon/roles.ts'
import { splitOutside } from './bracket.ts'
import { matches } from './match.ts'
import { remember } from './memo.ts'
import { impossible, isBareDepartment, isOrganization, partyNames, shapeOf, strongEnd, trimBrackets, weakEnd } from './organization.ts'
import { prefixOf } from './place.ts'
import { expand, isPlaceLike, sharedList } from './shared-list.ts'

/** One body of a list. Offsets count in the text that was split. */
export interface BodyReading {
  from: number
  /** End of the mention: with second names, without 等 and without a note of what it takes in. */
  to: number
  /** Without brackets behind it. */
  name: string
  alias: string[]
  /** The bodies that a list with a shared ending stands for, or the one name with the level that the list's first member lends it. */
  members: string[]
  /** 1 for the bodies in front of the first comma. */
  tier: number
  collective: boolean
  preparatory: boolean
  openEnded: boolean
  inferred: string | null
  /** What a bracket says the name takes in: `含高新区管委会，下同`. */
  includes: { from: number; to: number } | null
  /** A role word in a bracket of its own: `市科技局(牵头)`. */
  mark: string | null
}

const placeWord = /^(?:县|区|市|州|旗|盟|乡|镇|街道|县级市|自治县|自治旗|自治州)(?:\([^()]{1,8}\))?$/
const manyKinds = /^[^()]{0,8}(?:各|有关|相关)[^()]{0,4}(?:部门|单位|机构)$/
const conjunction = /(?:以及|和|及|与|暨)/g

const genericTail =
  /^(?:\d{1,3}|[一二三四五六七八九十几多]{1,3})?[个家]?(?:部门|单位|成员单位|机构|部门和单位|部门单位|地区|企业|市|区县|县区|地方|院校|高校)?$/

/**
 * Split a list of bodies: at `、` outside brackets, at commas (which part tiers), at 及, 和, 与 only where two whole names
 * stand, never inside a name.
 *
 * > | 省工业和信息化厅、省自然资源厅(省林业局)及各市政府等
 *     省工业和信息化厅 · 省自然资源厅(省林业局) · 各市政府 (openEnded)
 *
 * `各级党委、政府` and lists with a shared ending are one piece. A bare department behind `省X` lends its level and says
 * so (`inferred: 'level-of-list'`).
 *
 * @source domain §4.3 (1, 2, 4, 6-9)
 */
export function splitBodies(key: string, from = 0, to = key.length, firstTier = 1): BodyReading[] {
  const pieces: BodyReading[] = []
  let tier = firstTier - 1
  for (const group of splitOutside(key, '，；', from, to)) {
    tier++
    const segments = splitOutside(key, '、', group.from, group.to).flatMap((segment) => splitBehindGovernment(key, segment))
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i] as { from: number; to: number }
      const next = segments[i + 1]
      const last = sharedList(segments, key, i)
      if (last > i) {
        const texts = segments.slice(i, last + 1).map((s) => key.slice(s.from, s.to))
        const end = (segments[last] as { to: number }).to
        const open = key[end - 1] === '等'
        pieces.push(plainPiece(key, segment.from, open ? end - 1 : end, tier, true, expand(texts), open))
        i = last
        continue
      }
      // 各县、市、区: one name for all
      let joinedTo = i
      while (
        /^各.{0,3}[县区市州旗盟镇乡](?:\([^()]{1,8}\))?$/.test(key.slice(segment.from, segment.to)) &&
        segments[joinedTo + 1] &&
        placeWord.test(key.slice(segments[joinedTo + 1]?.from, segments[joinedTo + 1]?.to))
      )
        joinedTo++
      if (joinedTo > i) {
        pieces.push(plainPiece(key, segment.from, (segments[joinedTo] as { to: number }).to, tier, true))
        i = joinedTo
        continue
      }
      if (next && /(?:党委|党工委|党组)$/.test(key.slice(segment.from, segment.to)) && /^(?:人民)?政府$|^管委会$/.test(key.slice(next.from, next.to))) {
        pieces.push(plainPiece(key, segment.from, next.to, tier, true))
        i++
        continue
      }
      // 市直有关部门、单位: the second has nothing of its own
      if (next && manyKinds.test(key.slice(segment.from, segment.to)) && bareKind.test(key.slice(next.from, next.to))) {
        pieces.push(plainPiece(key, segment.from, next.to, tier, true))
        i++
        continue
      }
      for (const piece of segmentsOf(key.slice(segment.from, segment.to))) pieces.push(placed(piece, segment.from, tier))
    }
  }
  lendLevels(pieces)
  return pieces
}

/** `各市、县、自治县政府和某开发区管委会`: the list that shares 政府 ends in front of 和. */
function splitBehindGovernment(key: string, segment: { from: number; to: number }): { from: number; to: number }[] {
  const { from, to } = segment
  if (to - from < 6) return [segment]
  const hit = /^[^()]{1,12}?(?:政府|党委|管委会|办事处)(?:和|及|与|以及)(?=.{3})/.exec(key.slice(from, to))
  if (!hit || !isOrganization(key.slice(from + hit[0].length, to))) return [segment]
  const conjunction = hit[0].endsWith('以及') ? 2 : 1
  return [
    { from, to: from + hit[0].length - conjunction },
    { from: from + hit[0].length, to },
  ]
}

function plainPiece(key: string, from: number, to: number, tier: number, collective = false, members: string[] = [], openEnded = false): BodyReading {
  return {
    from,
    to,
    name: key.slice(from, to),
    alias: [],
    members,
    tier,
    collective,
    preparatory: false,
    openEnded,
    inferred: null,
    includes: null,
    mark: null,
  }
}

/** A piece as it stands in a list: what was read once of a name is read for every place where it stands. */
function placed(piece: BodyReading, by: number, tier: number): BodyReading {
  const { from, to, name, alias, members, collective, preparatory, openEnded, inferred, includes, mark } = piece
  return {
    from: from + by,
    to: to + by,
    name,
    alias: [...alias],
    members: [...members],
    tier,
    collective,
    preparatory,
    openEnded,
    inferred,
    includes: includes && { from: includes.from + by, to: includes.to + by },
    mark,
  }
}

/** No name is longer; what is, is read for itself. */
const longestKept = 60
const keptSegment = remember(splitSegment, 4000)

function segmentsOf(key: string): readonly BodyReading[] {
  return key.length <= longestKept ? keptSegment(key) : splitSegment(key)
}

/** One member between two `、`: `市科技局及相关行业主管部门`, `证监会等相关部门`. */
function splitSegment(key: string): readonly BodyReading[] {
  let from = 0
  let to = key.length
  while (from < to && '、，；。和及与由'.includes(key[from] as string) && !/^和(?:平|田|县|顺|林)/.test(key.slice(from, from + 2))) from++
  while (to > from && '。，；、'.includes(key[to - 1] as string)) to--
  // ★市科技局、市财政局: a sign for the one that leads
  const sign = [key[from], key[to - 1]].find((sign) => sign !== undefined && leadSigns.includes(sign))
  if (sign && sign === key[from]) from++
  else if (sign) to--
  const pieces = from < to ? splitUnmarked(key, from, to) : []
  if (sign && pieces.length === 1) (pieces[0] as BodyReading).mark = sign
  return pieces
}

function splitUnmarked(key: string, from: number, to: number): BodyReading[] {
  // 深圳市由某局负责: for this place
  const by = key.slice(from, Math.min(to, from + 10)).indexOf('由')
  // 自由 is part of a name
  if (by <= 1 || key[from + by - 1] === '自') return splitNamed(key, from, to)
  if (isPlaceLike(key.slice(from, from + by))) from += by + 1
  // 市级层面由某局负责, 专利方面由某局负责: for this part of the task
  else if (isOrganization(key.slice(from + by + 1, to))) from += by + 1
  return splitNamed(key, from, to)
}

function splitNamed(key: string, from: number, to: number): BodyReading[] {
  const text = key.slice(from, to)
  if (!text.includes('等')) return splitJoined(key, from, to)
  const pieces: BodyReading[] = []
  const etc =
    /(?<![高中初平均同优特劣])等(?=$|有关|相关|各|以及|及|和|与|(?:国务院|中央|自治区|[省市区县州])(?:级|直)?(?:有关|相关|各)|部门|单位|成员单位|机构|地区|企业|\d|[一二三四五六七八九十几多]{1,3}[个家])/.exec(
      stripped(text),
    )
  if (etc && etc.index > 0) {
    pieces.push(...splitJoined(key, from, from + etc.index))
    const tail = text.slice(etc.index + 1)
    const last = pieces.at(-1)
    if (genericTail.test(tail)) {
      if (last) last.openEnded = true
    } else {
      // 公安部等部门及各地区, 财政部等及各地区
      const kind = /^(?:部门|单位|机构)?(?:以及|及|和|与)/.exec(tail)?.[0].length ?? 0
      if (kind > 0 && last) last.openEnded = true
      const piece = pieceOf(key, from + etc.index + 1 + kind, to)
      if (kind === 0) piece.openEnded = true
      pieces.push(piece)
    }
    return pieces
  }
  return splitJoined(key, from, to)
}

/** The text with what stands in brackets blanked out, so that offsets hold. */
function stripped(text: string): string {
  if (!text.includes('(') && !text.includes('[')) return text
  let depth = 0
  let out = ''
  for (const c of text) {
    if (c === '(' || c === '[') depth++
    out += depth > 0 ? '·' : c
    if ((c === ')' || c === ']') && depth > 0) depth--
  }
  return out
}

function splitJoined(key: string, from: number, to: number): BodyReading[] {
  const text = key.slice(from, to)
  const outer = stripped(text)
  for (const hit of matches(outer, conjunction)) {
    const left = text.slice(0, hit.index)
    const right = text.slice(hit.index + hit[0].length)
    if (hit.index < 2 || right.length < 2) continue
    if (
      /^(?:各|有关|相关|其他|其它|所在|属地|省有关|市有关|全[省市])/.test(right)
        ? left.length >= 3 && looksLikeBody(left)
        : isOrganization(left) && isOrganization(right)
    ) {
      return [pieceOf(key, from, from + hit.index), ...splitJoined(key, from + hit.index + hit[0].length, to)]
    }
  }
  return [pieceOf(key, from, to)]
}

/** Offices inside a body, which the tables of its own tasks name: 人事科, 各处室. */
const officeEnd =
  /(?:(?:纪检|监察|督查|督导|教研|研究|办公|财务|档案|信访|工作|专项|机关)[组室]|[^本专学内外前]科|[^好坏益用短长害各]处|[^一多控参持入]股|[科处股]室)$/

/** Looser than {@link isOrganization}: how a member of a labelled list may look. */
export function looksLikeBody(key: string): boolean {
  if (isOrganization(key)) return true
  // 12345热线受理中心: the number to call is part of the name
  if (/^1\d{2,4}(?=[\u4e00-\u9fff])/.test(key)) return looksLikeBody(key.replace(/^\d+/, ''))
  if (key.length < 2 || key.length > 50 || impossible.test(key) || proseWords.test(key) || proseStarts.test(key)) return false
  return weakEnd.test(key) || strongEnd.test(key) || collectiveEnd.test(key) || officeEnd.test(key)
}

/** Kinds of bodies that a list may name; alone they are no body. */
const manyBodies = /^(?:行业协会|科研院所|高校|高等院校|金融机构|保险机构|重点企业|企业|高校院所|镇街|园区|区县)$/

function pieceOf(key: string, from: number, to: number): BodyReading {
  const text = key.slice(from, to)
  const trimmed = trimBrackets(text)
  const name = text.slice(0, trimmed.name)
  const { note } = trimmed
  return {
    from,
    to: from + trimmed.mention,
    name,
    alias: trimmed.alias,
    members: [],
    tier: 1,
    collective: shapeOf(name)?.collective ?? manyBodies.test(name),
    preparatory: trimmed.preparatory,
    openEnded: false,
    inferred: null,
    includes: note && { from: from + note.from, to: from + note.to },
    mark: trimmed.mark,
  }
}

/** `省教育厅、财政厅`: a bare department takes the level of the named one before it. */
function lendLevels(pieces: BodyReading[]): void {
  let lent = ''
  for (const piece of pieces) {
    const prefix = prefixOf(piece.name)
    if (prefix.bare && prefix.at > 0) lent = piece.name.slice(0, prefix.at)
    else if (lent !== '' && prefix.at === 0 && piece.members.length === 0 && !piece.collective) {
      if (isBareDepartment(piece.name)) piece.members = [lent + piece.name]
      else if (partyNames.has(piece.name) && piece.name.length >= 3 && /部$|网信办|编办|政法委/.test(piece.name)) piece.members = [`${lent}委${piece.name}`]
      if (piece.members.length > 0) piece.inferred = 'level-of-list'
    }
  }
}
