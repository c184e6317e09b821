import {
  type BodyKind,
  type BodyLevel,
  bodySuffixes,
  collectiveEnds,
  collectiveStarts,
  functions,
  municipalities,
  namedBodies,
  nationalBodies,
  provinces,
  taskVerbs,
} from '../lexicon/organizations.ts'

/** One body of a list, with offsets into the key. */
export interface BodyReading {
  from: number
  to: number
  /** Second names in brackets behind the name. */
  alias: string[]
  /** Several bodies that share a suffix, written out; empty for one body. */
  members: string[]
  tier: number
  collective: boolean
  /** （筹）: being set up. */
  preparatory: boolean
  /** 等 behind the name or list. */
  openEnded: boolean
  /** A bracket that says whom the name includes (`含…，下同`): not part of the name. */
  includes: { from: number; to: number } | null
}

/** What the form of a name tells about a body. */
export interface BodyDescription {
  level: BodyLevel | null
  kind: BodyKind
  jurisdiction: string | null
  /** Full present-day form of a short name; null when the table does not know it. */
  canonical: string | null
  collective: boolean
}

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const suffix = new RegExp(`(?:${any(bodySuffixes)})$`)
const collectiveStart = new RegExp(`^(?:${any(collectiveStarts)})`)
const collectiveEnd = new RegExp(`(?:${any(collectiveEnds)})$`)
const verbStart = new RegExp(`^(?:${any(taskVerbs)})`)
const aliasTail = /\([^()]{1,40}\)$/
const levelPrefix = /^(?:国家|中央|全国|中国|自治区|省|市|区|县|旗|州|盟|镇|乡|街道)/

/**
 * Whether a whole text reads as the name of a body or of a group of bodies.
 *
 * @example isOrganization('济南市人民政府办公厅') // true
 * @example isOrganization('各区县政府') // true
 * @example isOrganization('加强组织领导') // false
 * @param key Folded text without white space, nothing round the name.
 * @source domain §8
 */
export function isOrganization(key: string): boolean {
  if (key.length < 2 || key.length > 48) return false
  let bare = key
  while (aliasTail.test(bare) && bare.length > 4) bare = bare.replace(aliasTail, '')
  if (bare in nationalBodies) return true
  if (/[。，；：！？“”"《》=%]|\d/.test(bare) || /(?:的|了|和|与|及|等)$/.test(bare)) return false
  if (/的|关于|印发|能力|水平|制度|作用|全面|进一步/.test(bare)) return false
  if (collectiveStart.test(bare)) return bare.length <= 24 && (suffix.test(bare) || /(?:市|区|县|州|盟|旗|级|县区|区县|市县|园区|镇街)$/.test(bare))
  return suffix.test(bare) && bare.length >= 3 && !verbStart.test(bare) && !/[、]/.test(bare)
}

/** Whether a name stands for many bodies: 各区县政府, 相关部门, X领导小组成员单位. */
export function isCollective(key: string): boolean {
  return collectiveStart.test(key) || collectiveEnd.test(key) || /^[^、]{0,12}各(?:级|市|区|县|部门|单位|有关|相关)/.test(key)
}

/**
 * Split a list of bodies into its members.
 *
 * > | 市科技局、市财政局，青岛海关、崂山实验室        tiers 1 1 2 2
 * > | 济南、青岛、烟台市政府                         one, three members written out
 * > | 各级党委、政府                                 one
 * > | 证监会等相关部门                               证监会, and the group 相关部门
 * > | 省市场监管局（省知识产权局）                    one, with its second name
 *
 * @param key  Folded text without white space.
 * @param from Start of the list.
 * @param to   End of the list.
 * @source domain §4.3
 */
export function splitBodies(key: string, from = 0, to = key.length, firstTier = 1): BodyReading[] {
  const out: BodyReading[] = []
  let tier = firstTier
  for (const group of cut(key, from, to, '，；')) {
    for (const piece of merge(key, cut(key, group.from, group.to, '、'))) readPiece(key, piece, tier, out)
    tier++
  }
  return out
}

interface Stretch {
  from: number
  to: number
}

interface Piece extends Stretch {
  /** Stretches of names that share the suffix of the last one. */
  shared: Stretch[]
}

function cut(key: string, from: number, to: number, separators: string): Stretch[] {
  const out: Stretch[] = []
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    const c = key[i] as string
    if (c === '(' || c === '[' || c === '“') depth++
    else if ((c === ')' || c === ']' || c === '”') && depth > 0) depth--
    else if (depth === 0 && separators.includes(c)) {
      if (i > start) out.push({ from: start, to: i })
      start = i + 1
    }
  }
  if (to > start) out.push({ from: start, to })
  return out
}

const bareSuffix = /^(?:人民)?政府$|^(?:管委会|管理委员会|部门|单位|办公室|党组|政府办)$/
const bareGroup = /^(?:各|有关|相关)级?(?:市|区|县|州|盟|旗|镇|乡|街道|区县|县区|市县|县市|镇街|开发区|功能区|园区|级党委|党委)?$/
const localTail = /^(?:县|区|市|乡|镇|街道|旗|盟|州|功能区|开发区|园区|县级市|\([^()]+\))[^、，]{0,14}(?:政府|管委会|管委|部门|党委)(?:\([^()]{1,40}\))?$/

/** Put together what the list sign parts but one name holds: shared suffixes and 各级党委、政府. */
function merge(key: string, pieces: readonly Stretch[]): Piece[] {
  const out: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i] as Stretch
    const piece: Piece = { ...first, shared: [first] }
    while (i + 1 < pieces.length) {
      const next = pieces[i + 1] as Stretch
      const text = key.slice(piece.shared.at(-1)?.from, piece.to)
      const following = key.slice(next.from, next.to)
      const goesOn =
        (bareSuffix.test(following) && /^各|党委$|^(?:乡镇|镇|街道|县|区|市)$/.test(key.slice(piece.from, piece.to))) ||
        (bareGroup.test(text) && localTail.test(following)) ||
        (isPlace(text) && sharesSuffix(key, pieces, i + 1))
      if (!goesOn) break
      piece.to = next.to
      piece.shared.push(next)
      i++
    }
    out.push(piece)
  }
  return out
}

/** A place or zone that is no body by itself: 济南, 高新区. */
function isPlace(text: string): boolean {
  return text.length >= 2 && text.length <= 10 && !isComplete(text) && !collectiveStart.test(text) && /^[\u4e00-\u9fff]+$/.test(text)
}

function isComplete(text: string): boolean {
  if (text in nationalBodies) return true
  return suffix.test(text) && !/(?:区|市|县|镇|乡|州|街道)$/.test(text)
}

/** Whether a piece further on ends in what places share: 市政府, 管委会, 海关. */
function sharesSuffix(key: string, pieces: readonly Stretch[], at: number): boolean {
  for (let i = at; i < pieces.length; i++) {
    const text = key.slice(pieces[i]?.from, pieces[i]?.to)
    if (/(?:政府|管委会|管委|海关|党工委|办事处)$/.test(text)) return !levelPrefix.test(text) && !collectiveStart.test(text)
    if (!isPlace(text)) return false
  }
  return false
}

const tailGroup =
  /等?((?:省|市|区|县)?(?:各)?(?:相关|有关|其他有关|其他相关|其他)(?:部门|单位|部门和单位|部门单位|企业|机构|高校|方面|主管部门|行业协会|职能部门)|各(?:相关|有关)(?:部门|单位)|(?<=等)(?:部门|单位))$/

function readPiece(key: string, piece: Piece, tier: number, out: BodyReading[]): void {
  let { from, to } = piece
  const lead = /^(?:以及|会同|商|和|与|及|由|并)(?=[\u4e00-\u9fff]{2})/.exec(key.slice(from, to))
  if (lead && !isOrganization(key.slice(from, to))) from += lead[0].length
  else if (lead && /^(?:以及|会同|由)$/.test(lead[0])) from += lead[0].length
  let openEnded = false
  if (key[to - 1] === '等' && to - from > 2) {
    to--
    openEnded = true
  }
  const text = key.slice(from, to)
  // X等相关部门: the named body and the group
  const group = tailGroup.exec(text)
  if (group && group.index > 1 && text[group.index] === '等') {
    const at = to - (group[1]?.length ?? 0)
    readPiece(key, { from, to: from + group.index, shared: [{ from, to: from + group.index }] }, tier, out)
    if (/^(?:部门|单位)$/.test(group[1] ?? '')) (out.at(-1) as BodyReading).openEnded = true
    else out.push({ ...blank(at, to, tier), collective: true, openEnded: true })
    return
  }
  // A和B, A及各有关部门: two bodies, unless the word is part of a name
  const joint = splitJoint(text)
  if (joint) {
    readPiece(key, { from, to: from + joint.at, shared: [{ from, to: from + joint.at }] }, tier, out)
    readPiece(key, { from: from + joint.next, to, shared: [{ from: from + joint.next, to }] }, tier, out)
    if (openEnded) (out.at(-1) as BodyReading).openEnded = true
    return
  }
  const reading = { ...blank(from, to, tier), openEnded }
  readBrackets(key, reading)
  const name = key.slice(reading.from, reading.to)
  reading.collective = isCollective(name)
  if (piece.shared.length > 1 && !reading.collective) reading.members = expand(piece.shared.map((s) => key.slice(s.from, s.to).replace(/等$/, '')))
  if (reading.to > reading.from) out.push(reading)
}

function blank(from: number, to: number, tier: number): BodyReading {
  return { from, to, alias: [], members: [], tier, collective: false, preparatory: false, openEnded: false, includes: null }
}

/** Read the brackets behind a name: second names, （筹）, and what a name includes. */
function readBrackets(key: string, reading: BodyReading): void {
  for (;;) {
    if (!/[)\]]/.test(key[reading.to - 1] ?? '')) {
      // （筹） in the middle of a name
      reading.preparatory ||= key.slice(reading.from, reading.to).includes('(筹)')
      return
    }
    let depth = 0
    let open = reading.to - 1
    for (; open > reading.from; open--) {
      const c = key[open]
      if (c === ')' || c === ']') depth++
      else if ((c === '(' || c === '[') && --depth === 0) break
    }
    if (open <= reading.from) return
    const inside = key.slice(open + 1, reading.to - 1)
    if (inside === '筹' || inside === '筹建') {
      reading.preparatory = true
      return
    }
    if (/^(?:含|包括|不含|包含)|下同$|以下简称|以下统称/.test(inside)) {
      reading.includes = { from: open + 1, to: reading.to - 1 }
      reading.to = open
      continue
    }
    if (/^(?:委、局|厅、局|局、委|市、区|县、区|县、市|市|区|委|局|厅|部)$/.test(inside)) return
    reading.alias.push(...inside.split('、').filter((name) => name.length > 1))
    return
  }
}

const jointWord = /(?:以及|和|与|及)/g

function splitJoint(text: string): { at: number; next: number } | null {
  if (text.length < 5 || text in nationalBodies) return null
  for (const hit of text.matchAll(jointWord)) {
    const left = text.slice(0, hit.index)
    const right = text.slice(hit.index + hit[0].length)
    if (left.length < 2 || right.length < 2 || left.split('(').length !== left.split(')').length) continue
    if (/^(?:各|有关|相关|其他)/.test(right) && (isOrganization(left) || suffix.test(left))) return { at: hit.index, next: hit.index + hit[0].length }
    if (isComplete(left) && isOrganization(left) && isOrganization(right) && !(left.length <= 3 && !(left in nationalBodies)))
      return { at: hit.index, next: hit.index + hit[0].length }
  }
  return null
}

/** Write out names that share the suffix of the last: 济南 + 烟台市政府 → 济南市政府. */
function expand(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? ''
  const tail = /(?:(?:市|区|县|州|盟|旗)?(?:人民)?政府|管委会|管理委员会|管委|海关|党工委管委会|党工委|办事处|部门|党委|局|委)(?:\([^()]*\))?$/.exec(last)
  if (!tail) return [...parts]
  return parts.map((part, i) => {
    if (i === parts.length - 1) return part
    const own = /[市区县州盟旗]$/.exec(part)
    return part + (own ? tail[0].replace(/^[市区县州盟旗]/, '') : tail[0])
  })
}

const byShort = new Map<string, { full: string; kind?: BodyKind }>()
for (const { short, full, kind } of functions) for (const name of short) byShort.set(name, { full, ...(kind && { kind }) })
const departmentTail = /(?:厅|局|委员会|委|办公室|办|部)$/
const partyBody =
  /(?:省|市|区|县|中央|自治区|州|旗)委(?:办|组织部|宣传部|统战部|政法委|网信办|编办|外办|军民融合办|金融办|党校|教育工委|社会工作部|台办|改革办|农办|老干部局|保密|国安办|审计办|依法治|直属机关|党史|全面|办公厅|办公室|政研室|巡察|宣传|统战|组织)|^中共|纪委|监委|党委|党组|^团[省市区县]委|共青团|党校/

/**
 * Describe a body by the form of its name.
 *
 * @param name  Folded name without its brackets.
 * @param place Jurisdiction of the issuer, such as `山东省`; completes 省市场监管局 to 山东省市场监督管理局.
 * @source domain §8
 */
export function describeBody(name: string, place: { province: string | null; city: string | null } = { province: null, city: null }): BodyDescription {
  const bare = name.replace(/\([^()]*\)/g, '')
  const collective = isCollective(bare)
  const national = nationalBodies[bare]
  if (national) return { level: 'national', kind: kindOf(national), jurisdiction: null, canonical: national, collective: false }
  const split = splitLevel(bare, place)
  const kind: BodyKind = collective ? 'collective' : kindOf(bare)
  const stem = split.stem
  const named = namedBodies.find(({ short }) => stem === short)
  let canonical: string | null = null
  if (!collective && named) canonical = `${split.jurisdiction ?? ''}${courtGrade(named.short, split.level)}${named.full}`
  else if (!collective) {
    const tail = departmentTail.exec(stem)?.[0]
    const known = tail ? byShort.get(stem.slice(0, -tail.length)) : undefined
    if (known && tail && split.level && split.jurisdiction)
      canonical = `${split.jurisdiction}${known.full}${tail === '委' ? '委员会' : tail === '办' ? '办公室' : tail}`
  }
  return { level: split.level, kind: named && !collective ? named.kind : kind, jurisdiction: split.jurisdiction, canonical, collective }
}

function courtGrade(short: string, level: BodyLevel | null): string {
  if (short !== '法院') return ''
  return level === 'province' ? '高级' : level === 'city' ? '中级' : ''
}

function splitLevel(
  name: string,
  place: { province: string | null; city: string | null },
): { level: BodyLevel | null; jurisdiction: string | null; stem: string } {
  const province = provinces.find((p) => name.startsWith(p))
  if (province) {
    const rest = name.slice(province.length)
    if (/^(?:省|自治区|壮族自治区|回族自治区|维吾尔自治区)/.test(rest)) {
      const word = /^(?:省|\S{0,4}?自治区)/.exec(rest)?.[0] ?? ''
      return { level: 'province', jurisdiction: province + word, stem: rest.slice(word.length) }
    }
    if ((municipalities as readonly string[]).includes(province) && rest.startsWith('市'))
      return { level: 'province', jurisdiction: `${province}市`, stem: rest.slice(1) }
  }
  if (/^(?:国家|中央|全国|中国|国务院|中共中央)/.test(name)) return { level: 'national', jurisdiction: null, stem: name }
  if (/^省/.test(name)) return { level: 'province', jurisdiction: place.province, stem: name.slice(1) }
  if (/^自治区/.test(name)) return { level: 'province', jurisdiction: place.province, stem: name.slice(3) }
  if (/^市(?!场监|政)/.test(name)) {
    const direct = place.province !== null && (municipalities as readonly string[]).some((m) => place.province?.startsWith(m))
    return { level: direct ? 'province' : 'city', jurisdiction: direct ? place.province : place.city, stem: name.slice(1) }
  }
  if (/^(?:县|区|旗)(?!域)/.test(name)) return { level: 'county', jurisdiction: null, stem: name.slice(1) }
  if (/^(?:镇|乡|街道)/.test(name)) return { level: 'township', jurisdiction: null, stem: name }
  const local = /^([\u4e00-\u9fff]{2,4}?)(市|县|区|自治州|州|盟|旗)(?=.{2,})/.exec(name)
  if (local?.[1] && local[2] && !/^(?:各|有关|相关|市|省)/.test(name)) {
    return { level: /市|州|盟/.test(local[2]) ? 'city' : 'county', jurisdiction: local[0], stem: name.slice(local[0].length) }
  }
  return { level: null, jurisdiction: null, stem: name }
}

function kindOf(name: string): BodyKind {
  if (partyBody.test(name)) return 'party'
  if (/(?:法院|检察院)$/.test(name)) return 'judicial'
  if (/(?:公司|集团|银行|分行|支行|电网|铁塔)$/.test(name)) return 'enterprise'
  if (/(?:大学|学院|研究院|研究所|实验室|中心|协会|学会|商会|联合会|医院|学校|科协|妇联|残联|工商联|贸促会|总工会|科学院|联盟|基金会|供销社|社|馆)$/.test(name))
    return 'institution'
  if (/(?:政府|厅|局|委|部|署|办|办公室|办公厅|委员会|管委会|海关|总队|支队|领导小组|指挥部|联席会议)$/.test(name)) return 'government'
  return 'unknown'
}
