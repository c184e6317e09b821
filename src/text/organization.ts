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
import { directMunicipalities, provinces } from '../lexicon/places.ts'
import { splitOutside } from './bracket.ts'
import { matches } from './match.ts'
import { remember } from './memo.ts'
import { Prefixes } from './prefixes.ts'

export type BodyLevel = 'national' | 'province' | 'city' | 'county' | 'township'

/** Whose 省, 市 and 县 a text means: those of its issuer. */
export interface Jurisdiction {
  level: BodyLevel | null
  province: string | null
  city: string | null
  county: string | null
}

export const nowhere: Jurisdiction = { level: null, province: null, city: null, county: null }

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

interface Place {
  full: string
  level: BodyLevel
  province: string
}

const places = new Map<string, Place>()
for (const { full, stem, cities } of provinces) {
  const province: Place = { full, level: 'province', province: full }
  places.set(full, province).set(stem, province)
  if (/自治区$/.test(full)) places.set(`${stem}自治区`, province)
  for (const city of cities.split(' ')) {
    if (city === '') continue
    const own = /(?:州|盟|地区)$/.test(city)
    const place: Place = { full: own ? city : `${city}市`, level: 'city', province: full }
    if (!places.has(city)) places.set(city, place)
    places.set(place.full, place)
    const short = own ? city.replace(/(?:(?:[\u4e00-\u9fff]{1,3}族){1,2}|蒙古|柯尔克孜|哈萨克)?(?:自治州|盟|地区)$/, '') : city
    if (short.length >= 2 && !places.has(short)) places.set(short, place)
    if (/自治州$/.test(city) && !places.has(`${short}州`)) places.set(`${short}州`, place)
  }
}
places.set('吉林市', { full: '吉林市', level: 'city', province: '吉林省' })
const placeNames = new Prefixes(places)

const nationals = new Map<string, { full: string; kind: BodyKind }>()
for (const { full, kind, short } of nationalBodies) for (const name of [full, ...short]) nationals.set(name, { full, kind })
const nationalNames = new Prefixes(nationals)

const departments = new Map<string, string>()
for (const forms of departmentStems) for (const form of forms) departments.set(form, forms[0])
const others = new Map<string, { full: string | null; kind: BodyKind }>(otherBodies.map(([name, full, kind]) => [name, { full, kind }]))
const partyNames = new Map<string, string>(partyDepartments)
const collectives: ReadonlySet<string> = new Set(collectiveNames)

const strongEnd = new RegExp(`(?:${[...strongEndings].sort((a, b) => b.length - a.length).join('|')})$`)
const weakEnd = new RegExp(
  `(?:${[...weakEndings].sort((a, b) => b.length - a.length).join('|')}|(?:组织|宣传|统战|武装|社会工作|人武|营业管理|营管|项目|后勤|指挥|政治工作)部)$`,
)
const nationalStart = /^(?:国家|中央|全国|国务院|中国|中华|中共|最高人民|中铁|中石化|中石油|中海油|国网|新疆生产建设兵团|兵团)/
const jointEnd = /(?:领导小组|协调小组|工作小组|小组|专班|指挥部|联席会议|办公室|委员会|成员单位|办)$/

/** The level or place a name begins with. */
interface Prefix {
  level: BodyLevel | null
  place: Place | null
  /** Where the rest of the name begins. */
  at: number
  /** Only a level word (省, 市), no place. */
  bare: boolean
}

const nowherePrefix: Prefix = { level: null, place: null, at: 0, bare: false }

/** Longest place at the start of `key`; a bare stem does not count in front of 区 and 县, which make another place of it. */
function placeAt(key: string, from: number): { place: Place; to: number } | null {
  const found = placeNames.longest(key, from, (word) => !/[区县旗]/.test(key[from + word.length] ?? '') || /[省市区州盟]$/.test(word))
  return found ? { place: found.value, to: from + found.word.length } : null
}

const county =
  /^(?!各|有关|相关)[\u4e00-\u9fff]{1,7}?(?:自治县|自治旗|林区|特区|新区|县|旗|区|市)(?=(?:人民)?政府|委(?!员|会)|人大|政协|人民|法院|检察院|[\u4e00-\u9fff]{2,12}[局委办])/
const sentence = /[由的将把被让对与]/
const zone = /(?:高新|开发|经开|示范|试验|度假|保税|先行|起步|功能|园|工业|自贸|合作|实验|产业|集聚|新城|南部山|经济|风景|旅游|科教|创新|片)区/

/** The level or place that a name begins with. */
const prefixOf = remember(readPrefix, 4000)

function readPrefix(key: string): Prefix {
  const found = placeAt(key, 0)
  if (found) {
    const below = county.exec(key.slice(found.to))
    if (below && !zone.test(below[0]) && !sentence.test(below[0]) && key.length > found.to + below[0].length) {
      const full = key.slice(found.to, found.to + below[0].length)
      return { level: 'county', place: { full: full, level: 'county', province: found.place.province }, at: found.to + full.length, bare: false }
    }
    return { level: found.place.level, place: found.place, at: found.to, bare: false }
  }
  if (nationalStart.test(key)) return { level: 'national', place: null, at: 0, bare: true }
  const word =
    /^(?:自治区|省|市(?!场|政(?!府|协|法|务|研|策)|民(?!政|营|族|宗)|容|区|县|辖|域)|县(?!域|区|市)|区(?!域|块|县|市|位|内)|旗|州|镇|乡(?!村|镇)|街道)/.exec(
      key,
    )?.[0]
  if (word) {
    const level: BodyLevel =
      word === '省' || word === '自治区' ? 'province' : word === '市' || word === '州' ? 'city' : /[县区旗]/.test(word) ? 'county' : 'township'
    return { level, place: null, at: word.length, bare: true }
  }
  const alone = county.exec(key)
  if (alone && !zone.test(alone[0]) && !sentence.test(alone[0]) && key.length > alone[0].length && !/^市(?:场|政)/.test(key)) {
    return { level: /市$/.test(alone[0]) ? null : 'county', place: { full: alone[0], level: 'county', province: '' }, at: alone[0].length, bare: false }
  }
  return nowherePrefix
}

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
function isBareDepartment(name: string): boolean {
  return departmentName(name) !== null
}

interface Shape {
  collective: boolean
  prefix: Prefix
  rest: string
  function: Function | null
  national: { full: string; kind: BodyKind; to: number } | null
}

const impossible = /[，。；：！？《》〈〉=+%_*"]|\d{3}/

/** Reads the shape of a name without brackets behind it; null when it is no name of a body. */
const shapeOf = remember(readShape, 4000)

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
  if (national && national.to >= 3 && isEnding(bare.slice(national.to)))
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
const aliasBracket = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/

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

function trimBrackets(key: string): Trimmed {
  const trimmed: Trimmed = { name: key.length, mention: key.length, alias: [], preparatory: false, note: null, mark: null }
  if (!key.includes('(')) return trimmed
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
    if (!rest.endsWith(')')) return trimmed
    const hit = aliasBracket.exec(rest)
    const inner = hit?.[1]
    if (!hit || inner === undefined || hit.index === 0) return trimmed
    if (/^筹[建备]?$/.test(inner)) trimmed.preparatory = true
    else if (roleMark.test(inner)) trimmed.mark = inner
    else if (/^(?:含|包括|包含|不含|除)|下同$|不再(?:一一|逐一|另行)?(?:列出|列举|分工|作分工|做分工)/.test(inner))
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
  if (!key.includes('(') || (!key.endsWith(')') && !openAlias.test(key))) return shapeOf(key) !== null || isSharedList(key)
  const { name, mention } = trimBrackets(key)
  if (name < key.length && mention > 0) return shapeOf(key.slice(0, name)) !== null
  return shapeOf(key) !== null
}

function isSharedList(key: string): boolean {
  return key.includes('、') && splitBodies(key).length === 1 && (splitBodies(key)[0]?.members.length ?? 0) > 1
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

const unit =
  /^(?:各|有关|相关|其他)*(?:[\u4e00-\u9fff]{1,12}(?:自治县|自治州|区县|开发区|高新区|功能区|片区|园区|度假区|先行区|起步区|新区|示范区|试验区|[市区县州盟旗镇乡])|区县|[省市区县州盟旗镇乡]|自治区|直辖市|乡镇|街道)(?:\([市区县、]{1,7}\))?$/
const sharedEnd =
  /^(.*?)((?:人民政府|政府|管委会|管理委员会|党委|党工委|海关|人民法院|法院|检察院|税务局|监管局|银保监分局|教育局|科技局|市场监管局)(?:办公[厅室])?)$/

/** `济南、青岛、烟台市政府`, `各区、市政府`: members before the last lend its ending. Returns the index of the last or -1. */
function sharedList(segments: readonly { from: number; to: number }[], key: string, first: number): number {
  const head = key.slice((segments[first] as { from: number }).from, (segments[first] as { to: number }).to)
  if (!isPlaceLike(head)) return -1
  for (let i = first + 1; i < segments.length && i - first <= 20; i++) {
    const { from, to } = segments[i] as { from: number; to: number }
    const text = key.slice(from, to).replace(/等$/, '')
    // 甲区、乙区等相关区县政府: named ones, and others
    if (/.(?:等(?:有关|相关|各)|[和及与](?:各|有关|相关))/.test(text)) return -1
    const closing = sharedEnd.exec(text)
    if (closing?.[1] && isPlaceLike(closing[1])) {
      // 各区县、市市场监管局: the list of counties ends in front of the bureau of the city
      if (closing[1] === '市' && /县区?$/.test(head) && /局$/.test(closing[2] ?? '')) return -1
      // 某开发区、某镇人民政府 are two: a zone has no people's government
      if (closing[2]?.endsWith('政府') && segments.slice(first, i).some((s) => zoneEnd.test(key.slice(s.from, s.to)))) return -1
      // 各区县、济南高新区管委会 are two: a specific body does not close a list of 各
      return !/^(?:各|有关|相关)/.test(head) || /^(?:市|县|区|州|旗|区县|乡|镇|街道|盟|自治县|自治旗|自治州)(?:\([市区县、]{1,7}\))?$/.test(closing[1]) ? i : -1
    }
    if (!isPlaceLike(text) || /^各/.test(text)) return -1
  }
  return -1
}

const zoneEnd = /^(?!各|有关|相关).+(?:开发|高新|园|度假|先行|起步|功能|片)区$/

const isPlaceLike = remember((text) => places.has(text) || (unit.test(text) && !/(?:部门|单位|局|委|厅|办)$/.test(text)), 4000)

/** Expand a list with a shared ending to whole names. */
function expand(texts: readonly string[]): string[] {
  const last = texts.at(-1) as string
  const closing = sharedEnd.exec(last.replace(/等$/, ''))
  if (!closing?.[1] || !closing[2]) return []
  const [, place, ending] = closing
  const lead = /^(?:各|有关|相关)+/.exec(texts[0] as string)?.[0] ?? ''
  const own = /(市|县|区|州|盟)$/.exec(place)?.[1] ?? ''
  return texts.map((text, i) => {
    const name = i === texts.length - 1 ? place : text
    const whole = own !== '' && places.has(name) && !/[省市县区州盟]$/.test(name) ? name + own : name
    return `${lead !== '' && !whole.startsWith(lead) ? lead : ''}${whole}${ending}`
  })
}

const conjunction = /(?:以及|和|及|与|暨)/g

/** Whether a stretch holds a sign of {@link conjunction}. */
function joined(key: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = key[i]
    if (c === '和' || c === '及' || c === '与' || c === '暨') return true
  }
  return false
}

const genericTail = /^(?:\d{1,3}|[一二三四五六七八九十几多]{1,3})?[个家]?(?:部门|单位|机构|部门和单位|部门单位|地区|企业|市|区县|县区|地方|院校|高校)?$/

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
      if (next && /(?:党委|党工委|党组)$/.test(key.slice(segment.from, segment.to)) && /^(?:人民)?政府$|^管委会$/.test(key.slice(next.from, next.to))) {
        pieces.push(plainPiece(key, segment.from, next.to, tier, true))
        i++
        continue
      }
      pieces.push(...splitSegment(key, segment.from, segment.to, tier))
    }
  }
  lendLevels(pieces)
  return pieces
}

/** `各市、县、自治县政府和某开发区管委会`: the list that shares 政府 ends in front of 和. */
function splitBehindGovernment(key: string, { from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const hit = /^[^()]{1,12}?(?:政府|党委|管委会|办事处)(?:和|及|与|以及)(?=.{3})/.exec(key.slice(from, to))
  if (!hit || !isOrganization(key.slice(from + hit[0].length, to))) return [{ from, to }]
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

/** One member between two `、`: `市科技局及相关行业主管部门`, `证监会等相关部门`. */
function splitSegment(key: string, start: number, end: number, tier: number): BodyReading[] {
  let from = start
  let to = end
  while (from < to && '、，；。和及与由'.includes(key[from] as string) && !/^和(?:平|田|县|顺|林)/.test(key.slice(from, from + 2))) from++
  while (to > from && '。，；、'.includes(key[to - 1] as string)) to--
  // 深圳市由某局负责: for this place
  const by = key.slice(from, Math.min(to, from + 10)).indexOf('由')
  if (by > 1 && isPlaceLike(key.slice(from, from + by))) from += by + 1
  if (from >= to) return []
  const text = key.slice(from, to)
  if (!text.includes('等')) return splitJoined(key, from, to, tier)
  const pieces: BodyReading[] = []
  const etc =
    /(?<![高中初平均同优特劣])等(?=$|有关|相关|各|(?:国务院|中央|自治区|[省市区县州])(?:级|直)?(?:有关|相关|各)|部门|单位|机构|地区|企业|\d|[一二三四五六七八九十几多]{1,3}[个家])/.exec(
      stripped(text),
    )
  if (etc && etc.index > 0) {
    pieces.push(...splitJoined(key, from, from + etc.index, tier))
    const tail = text.slice(etc.index + 1)
    const last = pieces.at(-1)
    if (genericTail.test(tail)) {
      if (last) last.openEnded = true
    } else {
      const piece = pieceOf(key, from + etc.index + 1, to, tier)
      piece.openEnded = true
      pieces.push(piece)
    }
    return pieces
  }
  return splitJoined(key, from, to, tier)
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

function splitJoined(key: string, from: number, to: number, tier: number): BodyReading[] {
  if (!joined(key, from, to)) return [pieceOf(key, from, to, tier)]
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
      return [pieceOf(key, from, from + hit.index, tier), ...splitJoined(key, from + hit.index + hit[0].length, to, tier)]
    }
  }
  return [pieceOf(key, from, to, tier)]
}

/** Looser than {@link isOrganization}: how a member of a labelled list may look. */
export function looksLikeBody(key: string): boolean {
  if (isOrganization(key)) return true
  if (key.length < 2 || key.length > 50 || impossible.test(key) || proseWords.test(key) || proseStarts.test(key)) return false
  return weakEnd.test(key) || strongEnd.test(key) || collectiveEnd.test(key)
}

/** A province or city by its name alone, as national texts assign tasks: 山西、内蒙古负责. */
export function isPlaceName(key: string): boolean {
  return places.has(key) || key === '兵团' || key === '新疆生产建设兵团'
}

/** Kinds of bodies that a list may name; alone they are no body. */
const manyBodies = /^(?:行业协会|科研院所|高校|高等院校|金融机构|保险机构|重点企业|企业|高校院所|镇街|园区|区县)$/

function pieceOf(key: string, from: number, to: number, tier: number): BodyReading {
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
    tier,
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
