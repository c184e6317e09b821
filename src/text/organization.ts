import {
  type BodyKind,
  bareLabels,
  collectiveEnd,
  collectiveNames,
  collectiveStart,
  collectiveTail,
  departmentStems,
  falseEndings,
  judicialBodies,
  nationalBodies,
  otherBodies,
  partyDepartments,
  proseStarts,
  proseWords,
  strongEndings,
  weakEndings,
} from '../lexicon/organizations.ts'
import { directMunicipalities } from '../lexicon/places.ts'
import { splitOutside } from './bracket.ts'
import { remember } from './memo.ts'
import { type BodyLevel, type Jurisdiction, nationalStart, nowhere, nowherePrefix, type Place, type Prefix, placeAt, prefixOf } from './place.ts'
import { Prefixes } from './prefixes.ts'
import { sharedList } from './shared-list.ts'

/** What the name of one body says. */
export interface OrganizationReading {
  /** Without second name and 筹. */
  name: string
  level: BodyLevel | null
  kind: BodyKind
  /** Whole name of the place it is responsible for, as far as name and issuer tell. */
  jurisdiction: string | null
  /** Whole official name of the body that is printed, never that of its successor; null when unknown. */
  canonical: string | null
  collective: boolean
  preparatory: boolean
  /** Second names of the same body, from the bracket behind it. */
  alias: string[]
  /** Whether the tables know what the body is for, not only how its name ends. */
  known: boolean
}

const nationals = new Map<string, { full: string; kind: BodyKind }>()
for (const { full, kind, short } of nationalBodies) for (const name of [full, ...short]) nationals.set(name, { full, kind })
const nationalNames = new Prefixes(nationals)

const departments = new Map<string, string>()
for (const forms of departmentStems) for (const form of forms) departments.set(form, forms[0])
const others = new Map<string, { full: string | null; kind: BodyKind }>(otherBodies.map(([name, full, kind]) => [name, { full, kind }]))
export const partyNames = new Map<string, string>(partyDepartments)
const collectives: ReadonlySet<string> = new Set(collectiveNames)

export const strongEnd = new RegExp(`(?:${[...strongEndings].sort((a, b) => b.length - a.length).join('|')})$`)
export const weakEnd = new RegExp(
  `(?:${[...weakEndings].sort((a, b) => b.length - a.length).join('|')}|(?:组织|宣传|统战|武装|社会工作|人武|营业管理|营管|项目|后勤|指挥|政治工作)部)$`,
)
const jointEnd = /(?:领导小组|协调小组|工作小组|小组|专班|指挥部|联席会议|办公室|委员会|成员单位|办)$/

/** The longest national body that `key` begins with. */
function nationalAt(key: string): { full: string; kind: BodyKind; to: number } | null {
  const found = nationalNames.longest(key)
  return found ? { full: found.value.full, kind: found.value.kind, to: found.word.length } : null
}

interface Function {
  /** Whole name with `{place}` or `{stem}`, null when the tables give none. */
  full: string | null
  kind: BodyKind
  known: boolean
}

/** What the part of a name behind its level or place is: `市场监管局`, `委宣传部`, `法院`. */
function functionOf(rest: string, level: BodyLevel | null): Function | null {
  const other = others.get(rest)
  if (other) return { ...other, known: true }
  const judicial = /^(?:高级人民|中级人民|人民)?(法院|检察院)$/.exec(rest)?.[1] as '法院' | '检察院' | undefined
  if (judicial) {
    const full = level === 'province' || level === 'city' || level === 'county' ? judicialBodies[judicial][level] : null
    return { full, kind: 'judicial', known: true }
  }
  const party = /^委(.+)$/.exec(rest)
  if (party) {
    const full = partyNames.get(party[1] as string)
    if (full) return { full: `中共{place}委${full}`, kind: 'party', known: true }
  }
  const department = departmentName(rest)
  if (department) return { full: `{place}${department}`, kind: 'government', known: true }
  return null
}

/** `科技厅` → `科学技术厅`; null when the stem is not in the table. */
function departmentName(rest: string): string | null {
  for (const end of ['委员会', '办公室', '厅', '局', '委', '办']) {
    if (!rest.endsWith(end)) continue
    const stem = departments.get(rest.slice(0, -end.length))
    if (stem) return stem + (end === '委' ? '委员会' : end === '办' ? '办公室' : end)
  }
  const managed = /^(.+?)管理局$/.exec(rest)?.[1]
  const stem = managed ? departments.get(managed) : undefined
  return stem ? `${stem}管理局` : null
}

/** Whether a bare name is that of a department that every level has: `发改委`, `教体局`, `宣传部`, but not `海关`. */
export function isBareDepartment(name: string): boolean {
  return departmentName(name) !== null
}

interface Shape {
  collective: boolean
  prefix: Prefix
  rest: string
  function: Function | null
  national: { full: string; kind: BodyKind; to: number } | null
}

export const impossible = /[，。；：！？《》〈〉=+%_*"]|\d{3}/

/** Reads the shape of a name without brackets behind it; null when it is no name of a body. */
export const shapeOf = remember(readShape, 4000)

function readShape(name: string): Shape | null {
  if (name.length < 2 || name.length > 44 || impossible.test(name)) return null
  const bare = name.includes('(') ? name.replace(/\([^()]*\)/g, '') : name
  if (bare.length < 2) return null
  if (collectives.has(name) || collectives.has(bare)) return { collective: true, prefix: prefixOf(bare), rest: bare, function: null, national: null }
  if (bareLabels.test(bare)) return null
  const national = nationalAt(bare)
  if (national && national.to === bare.length)
    return { collective: false, prefix: { level: 'national', place: null, at: 0, bare: true }, rest: bare, function: null, national }
  const prefix = prefixOf(bare)
  const rest = bare.slice(prefix.at)
  const known = prefix.at > 0 && !bare.includes('、') ? functionOf(rest, prefix.level) : null
  if (known) return { collective: false, prefix, rest, function: known, national: null }
  if (proseWords.test(bare)) return null
  if (isCollective(bare, rest, prefix)) return { collective: true, prefix, rest, function: null, national: null }
  if (bare.includes('、')) return null
  if (falseEndings.test(bare)) return null
  if (departmentName(bare)) return { collective: false, prefix: nowherePrefix, rest: bare, function: functionOf(bare, null), national: null }
  if (/^(?:中共|共青团|团)/.test(bare)) {
    const inner = bare.replace(/^(?:中共|共青团|团)/, '')
    const innerPrefix = prefixOf(inner)
    const kind: BodyKind = bare.startsWith('中共') ? 'party' : 'institution'
    if (innerPrefix.at > 0) {
      const tail = inner.slice(innerPrefix.at)
      if (tail === '委' || tail === '委员会')
        return {
          collective: false,
          prefix: innerPrefix,
          rest: tail,
          function: { full: `${kind === 'party' ? '中共' : '共青团'}{place}委员会`, kind, known: true },
          national: null,
        }
      const below = kind === 'party' ? functionOf(tail, innerPrefix.level) : null
      if (below) return { collective: false, prefix: innerPrefix, rest: tail, function: below, national: null }
    }
  }
  if (partyNames.has(bare) && bare.length >= 3 && !/^(?:办公厅|办公室|研究室)$/.test(bare))
    return { collective: false, prefix, rest: bare, function: { full: null, kind: 'party', known: true }, national: null }
  if (national && (national.to >= 3 || national.full === '中国人民银行') && isEnding(bare.slice(national.to)))
    return { collective: false, prefix: { level: 'national', place: null, at: 0, bare: true }, rest: bare, function: null, national }
  // `国家税务总局济南市税务局`, `人民银行山东省分行`: a vertical body below a national one
  if (prefix.level !== null || prefix.place !== null) {
    if (prefix.at > 0 && rest.length === 0) return null
    if (/^[国省市县区]家?级/.test(bare)) return null
    const body = prefix.at > 0 ? rest : bare.replace(nationalStart, '')
    if (proseStarts.test(body) && !jointEnd.test(body) && !/^第/.test(body)) return null
    return weakEnd.test(body) || strongEnd.test(body) || /^(?:集团|公司)$/.test(body) ? { collective: false, prefix, rest, function: null, national } : null
  }
  if (proseStarts.test(bare)) return null
  if (/^[\u4e00-\u9fff]{3,11}[局厅]$/.test(bare)) return { collective: false, prefix, rest, function: null, national: null }
  return (strongEnd.test(bare) && bare.length >= 4 && bare.length <= 30 && !genericNames.test(bare)) || otherBare.test(bare)
    ? { collective: false, prefix, rest, function: null, national: null }
    : null
}

/** `XX海关` has a place in front that no table knows; a department of an office below a national body. */
const otherBare =
  /^(?:[\u4e00-\u9fff]{2,6}(?:海关|仲裁办|仲裁委)|团[省市区县]委|[\u4e00-\u9fff]{2,8}(?:银保监局|银保监分局|证监局|金融监管局|金融监管分局|警备区|军分区|机场集团|供电公司|税务局))$/

/** Kinds of bodies, not bodies. */
const genericNames =
  /^(?:高等|普通|商业|民营|国有|中央|大型|龙头|骨干|重点|跨国|上市|政策性|开发性|产业|行业|企业|社会|科技|综合性|专业|新型|国家级|省级|市级|区域|中小|职业|本科|知名|一流|优势|工程|技术|众创|创业|投资|保险|证券|担保|租赁|各类|法律|人民|政府|地方|集中|公共|一站式|在线|数字|智慧|智能)+(?:大学|公司|集团|协会|学会|商会|银行|研究院|研究所|服务中心|实验室|联盟|基金会|企业集团|有限公司|交易所|研发中心)$|^(?:产业|创新|知识产权|技术|专利|标准|战略|企业)*(?:创新)?联盟$|^重点实验室$|^(?:[\u4e00-\u9fff]{0,4})?(?:基层|试点|示范|典型)(?:法院|检察院|银行)$/

function isEnding(rest: string): boolean {
  return /^(?:门)/.test(rest)
    ? false
    : /(?:厅|司|局|办|中心|院|办公厅|办公室|部|委|分行|支行|处|署|总队|专员办|特派办|监管分局|营管部|研究所|分会|集团)$/.test(rest) &&
        !proseWords.test(rest) &&
        !falseEndings.test(rest)
}

function isCollective(bare: string, rest: string, prefix: Prefix): boolean {
  if (bare.length > 40) return false
  if (collectiveStart.test(bare))
    return (
      collectiveEnd.test(bare) &&
      !/^(?:各类|各种|各项|各自|有关(?:规定|要求)|各方面)/.test(bare) &&
      bare.length >= 2 &&
      !/^(?:有关|相关)[省市县区]?$/.test(bare)
    )
  if (collectiveTail.test(bare)) return !proseStarts.test(rest) || jointEnd.test(bare)
  const department = /^(.*?)(?:主管)?部门$/.exec(rest)?.[1]
  if (department !== undefined && department !== '' && (departments.has(department) || departments.has(department.replace(/^级/, '')))) return true
  if (prefix.at > 0 || /^[省市区县]/.test(bare)) {
    return (
      /^(?:[省市区县]{0,3}(?:直|级|属)?)(?:机关)?(?:各|有关|相关)[^，。]{0,12}(?:部门|单位|机构|企业|高校|部委|委办局|区县|地区|[市县区]|政府)$/.test(rest) ||
      /^(?:直|级|属)?(?:机关)?(?:部门|单位|高校|企业|各部门)$/.test(rest) ||
      /各(?:部门|单位|地区|市|区县|县|部委)/.test(rest)
    )
  }
  return (
    /^(?:国务院|党中央|中央|驻[\u4e00-\u9fff]{1,3}|在[\u4e00-\u9fff]{1,3}|本[省市区县])(?:各|有关|驻|部队|单位|高校|科研院所|企业|部门)/.test(bare) &&
    collectiveEnd.test(bare)
  )
}

const openAlias = /\((筹|[^()、]{3,20})$/
const aliasBracket = /[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]$/

/** Splits the brackets behind a name off: second names, 筹, a note of what the name takes in. */
interface Trimmed {
  /** Length of the name without brackets. */
  name: number
  /** Length with those brackets that belong to the mention. */
  mention: number
  alias: string[]
  preparatory: boolean
  /** The note, without its brackets. */
  note: { from: number; to: number } | null
  /** A role word: `市科技局(牵头)`. */
  mark: string | null
}

const roleMark = /^(?:牵头|主办|配合|协办|参与|参加|协助|责任|承办)(?:单位|部门)?$/

export function trimBrackets(key: string): Trimmed {
  const trimmed: Trimmed = { name: key.length, mention: key.length, alias: [], preparatory: false, note: null, mark: null }
  if (!key.includes('(') && !key.includes('[')) return trimmed
  let end = key.length
  let kept = false
  for (;;) {
    const rest = key.slice(0, end)
    const cut = end === key.length ? openAlias.exec(rest) : null
    if (cut?.[1] && isOrganization(rest.slice(0, cut.index)) && (cut[1] === '筹' || isOrganization(cut[1]))) {
      // the closing sign is lost: the name alone is sure
      if (cut[1] === '筹') trimmed.preparatory = true
      else trimmed.alias = [cut[1]]
      trimmed.name = trimmed.mention = end = cut.index
      continue
    }
    if (!/[)\]]$/.test(rest)) return trimmed
    const hit = aliasBracket.exec(rest)
    const inner = hit?.[1]
    if (!hit || inner === undefined || hit.index === 0) return trimmed
    if (/^筹[建备]?$/.test(inner)) trimmed.preparatory = true
    else if (roleMark.test(inner)) trimmed.mark = inner
    else if (/^(?:含|包括|包含|不含|除)|下同$|不再(?:一一|逐一|另行|单独)?(?:列出|列举|分工|作分工|做分工)/.test(inner))
      trimmed.note = { from: hit.index + 1, to: end - 1 }
    else {
      const names = inner.split('、')
      if (!names.every((name) => name.length >= 2 && (isOrganization(name) || /[局厅委办部院会校心署]$/.test(name)) && !/^[委局厅办、]+$/.test(name)))
        return trimmed
      trimmed.alias = [...names, ...trimmed.alias]
    }
    // a note or role word ends the mention; a second name or 筹 behind it would be odd and is kept with it
    if (trimmed.note?.from === hit.index + 1 || roleMark.test(inner)) {
      if (!kept) trimmed.mention = hit.index
    } else kept = true
    trimmed.name = hit.index
    end = hit.index
  }
}

/**
 * Whether a whole string is the name of a body, or of many (各区县人民政府): a name of the tables, or a level or place
 * and an ending, or an ending that only bodies have.
 *
 * @param key Folded text without white space.
 * @example isOrganization('山东省知识产权保护中心') // true
 * @example isOrganization('打造科技创新中心') // false: prose
 * @example isOrganization('责任单位') // false: a label
 * @source domain §8
 */
export function isOrganization(key: string): boolean {
  if (key.length < 2 || key.length > 80) return false
  if (!/[([]/.test(key) || (!/[)\]]$/.test(key) && !openAlias.test(key))) return shapeOf(key) !== null || isSharedList(key)
  const { name, mention } = trimBrackets(key)
  if (name < key.length && mention > 0) return shapeOf(key.slice(0, name)) !== null
  return shapeOf(key) !== null
}

function isSharedList(key: string): boolean {
  if (!key.includes('、')) return false
  const segments = splitOutside(key, '、', 0, key.length)
  return segments.length > 1 && sharedList(segments, key, 0) === segments.length - 1
}

/**
 * Read the name of one body.
 *
 * @param where Whose 省 and 市 the text means; without it they stay unresolved.
 * @returns     null when the string is no name of a body
 * @example readOrganization('省市场监管局(省知识产权局)', {level: 'province', province: '山东省', city: null, county: null})
 * // {name: '省市场监管局', level: 'province', canonical: '山东省市场监督管理局', alias: ['省知识产权局'], …}
 * @source domain §8
 */
export function readOrganization(key: string, where: Jurisdiction = nowhere): OrganizationReading | null {
  const trimmed = trimBrackets(key)
  const name = key.slice(0, trimmed.name)
  const shape = shapeOf(name)
  if (!shape) {
    if (!isSharedList(key)) return null
    return {
      name: key,
      level: levelWords(key),
      kind: 'collective',
      jurisdiction: null,
      canonical: null,
      collective: true,
      preparatory: false,
      alias: [],
      known: true,
    }
  }
  const { collective, prefix, national } = shape
  const read = (level: BodyLevel | null, kind: BodyKind, jurisdiction: string | null, canonical: string | null, known: boolean): OrganizationReading => ({
    name,
    collective,
    preparatory: trimmed.preparatory,
    alias: trimmed.alias,
    level,
    kind,
    jurisdiction,
    canonical,
    known,
  })
  if (collective) return read(collectiveLevel(name, prefix), 'collective', placeName(prefix, where), null, true)
  if (national && national.to === name.length) {
    const local = where.level !== null && where.level !== 'national' && isBareDepartment(name)
    return local ? read(null, national.kind, null, null, true) : read('national', national.kind, null, national.full, true)
  }
  const kind = shape.function?.kind ?? kindOf(name)
  // 山东大学 is named after its place and not responsible for it
  if (
    (kind === 'institution' || kind === 'enterprise') &&
    !shape.function &&
    prefix.place &&
    !/[省市区县州盟]$/.test(name.slice(0, prefix.at)) &&
    /(?:大学|学院|研究院|研究所|公司|集团|银行)$/.test(name)
  ) {
    return read(null, kind, null, null, false)
  }
  const inner = national || prefix.level === 'national' ? placeInside(name) : null
  if (inner) return read(inner.level, kind, inner.full, verticalName(name, shape), national !== null)
  if (national) return read('national', national.kind, null, national.full + name.slice(national.to), true)
  const jurisdiction = placeName(prefix, where)
  const direct = jurisdiction !== null && (directMunicipalities as readonly string[]).includes(jurisdiction)
  const level =
    direct && prefix.level === 'city'
      ? 'province'
      : /(?:管委会|管理委员会|片区)$/.test(name)
        ? null
        : /街道办事处$|[镇乡]人?民?政府$/.test(name)
          ? 'township'
          : prefix.level
  const full =
    direct && level === 'province' && shape.function?.kind === 'judicial' ? (functionOf(shape.rest, 'province')?.full ?? null) : (shape.function?.full ?? null)
  return read(level, kind, jurisdiction, canonicalName(full, jurisdiction), shape.function?.known ?? false)
}

/** The level that a list with a shared ending names: `济南、青岛市政府`. */
function levelWords(key: string): BodyLevel | null {
  return collectiveLevel(key.slice(key.lastIndexOf('、') + 1), nowherePrefix)
}

function collectiveLevel(name: string, prefix: Prefix): BodyLevel | null {
  if (prefix.level) return prefix.level
  const inner = /^(?:各|有关|相关)*(自治区|区县|县|区|市|省|乡|镇|街道)/.exec(name)?.[1] ?? /([市县区])(?:人民)?政府$/.exec(name)?.[1]
  if (!inner) return /^(?:国务院|中央|国家)/.test(name) ? 'national' : null
  if (inner === '省' || inner === '自治区') return 'province'
  if (inner === '市') return 'city'
  return /[县区]/.test(inner) ? 'county' : 'township'
}

function placeName(prefix: Prefix, where: Jurisdiction): string | null {
  if (prefix.place) return prefix.place.full
  if (!prefix.bare || prefix.at === 0) return null
  if (prefix.level === 'province') return where.province
  if (prefix.level === 'city') return where.city
  return prefix.level === 'county' ? where.county : null
}

/** The place that a vertical body names behind the national one: `国家金融监督管理总局淄博监管分局`. */
function placeInside(name: string): Place | null {
  for (let i = 2; i + 2 < name.length; i++) {
    const found = placeAt(name, i)
    if (found) return found.place
  }
  return null
}

function verticalName(name: string, shape: Shape): string | null {
  return shape.national ? shape.national.full + name.slice(shape.national.to) : null
}

function canonicalName(full: string | null, jurisdiction: string | null): string | null {
  if (!full || !jurisdiction) return null
  return full.replace('{place}', jurisdiction).replace('{stem}', jurisdiction.replace(/[省市]$/, ''))
}

function kindOf(name: string): BodyKind {
  if (/(?:法院|检察院)$/.test(name)) return 'judicial'
  if (/^(?:中共|省委|市委|区委|县委)|党委$|党工委$|(?:组织|宣传|统战)部$|党校$/.test(name)) return 'party'
  if (/人民银行/.test(name)) return 'government'
  if (/(?:公司|集团|银行|分行|支行|铁路局|机场|书店|信用社|联社|厂|交易所|营管部|交易中心)$/.test(name)) return 'enterprise'
  if (
    /(?:大学|学院|学校|研究院|研究所|中心|实验室|医院|协会|学会|商会|联合会|促进会|总工会|工会|妇联|残联|科协|工商联|文联|侨联|贸促会|红十字会|供销社|合作社|联盟|基金会|理事会|报社|出版社|总台|电视台|馆|科学院|设计院|仲裁委|仲裁办|仲裁委员会|党校|检测院|检验院|工作站)$/.test(
      name,
    )
  )
    return 'institution'
  if (
    /(?:政府|厅|局|委|办|署|部|海关|管委会|管理委员会|领导小组|联席会议|专班|指挥部|办公室|办公厅|总队|支队|大队|处|机关|军区|兵团|警备区|军分区|人大|政协|常委会|委员会|小组)$/.test(
      name,
    )
  )
    return 'government'
  return 'unknown'
}

/**
 * Whose 省, 市 and 县 a text means, from the body that issued it.
 *
 * @example jurisdictionOf('济南市人民政府办公厅') // {level: 'city', province: '山东省', city: '济南市', county: null}
 */
export function jurisdictionOf(issuer: string): Jurisdiction {
  const key = issuer.replace(/^(?:中共|共青团)/, '')
  const found = placeAt(key, 0)
  if (found) {
    const { full, level, province } = found.place
    const direct = (directMunicipalities as readonly string[]).includes(full)
    // the city may stand behind its province, the county behind its city
    const city = placeAt(key, found.to)?.place
    if (level === 'province' && city?.level === 'city' && !direct) return { level: 'city', province, city: city.full, county: null }
    const below = prefixOf(key)
    const county = below.level === 'county' ? (below.place?.full ?? null) : null
    return { level: county ? 'county' : level, province, city: direct ? full : level === 'city' ? full : null, county }
  }
  if (nationalAt(key) || nationalStart.test(key)) return { level: 'national', province: null, city: null, county: null }
  const own = prefixOf(key)
  if (own.place)
    return {
      level: own.level ?? 'city',
      province: null,
      city: own.level === null ? own.place.full : null,
      county: own.level === 'county' ? own.place.full : null,
    }
  return { level: own.level, province: null, city: null, county: null }
}
