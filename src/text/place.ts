import { provinces } from '../lexicon/places.ts'
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

/** A place with an administration of its own; `province` is empty where none is known. */
export interface Place {
  full: string
  level: BodyLevel
  province: string
}

/** What stands behind the stem of an autonomous prefecture, a league or a region: 彝族自治州. */
const nationalities = /(?:(?:朝鲜|土家|布依|哈尼|景颇|傈僳|蒙古|苗|藏|羌|彝|侗|壮|傣|白|回)族|蒙古|柯尔克孜|哈萨克){0,3}(?:自治州|盟|地区)$/

/** Provinces and cities by their whole and short names. */
export const places = new Map<string, Place>()
for (const { full, stem, cities } of provinces) {
  const province: Place = { full, level: 'province', province: full }
  places.set(full, province).set(stem, province)
  if (/自治区$/.test(full)) places.set(`${stem}自治区`, province)
  for (const city of cities.split(' ')) {
    if (city === '') continue
    const own = /(?:自治州|盟|地区)$/.test(city)
    const place: Place = { full: own ? city : `${city}市`, level: 'city', province: full }
    if (!places.has(city)) places.set(city, place)
    places.set(place.full, place)
    const short = own ? city.replace(nationalities, '') : city
    if (short.length >= 2 && !places.has(short)) places.set(short, place)
    if (/自治州$/.test(city) && !places.has(`${short}州`)) places.set(`${short}州`, place)
  }
}
places.set('吉林市', { full: '吉林市', level: 'city', province: '吉林省' })
const placeNames = new Prefixes(places)

/** How the names of national bodies begin. */
export const nationalStart = /^(?:国家|中央|全国|国务院|中国|中华|中共|最高人民|中铁|中石化|中石油|中海油|国网|新疆生产建设兵团|兵团)/

/** The level or place a name begins with. */
export interface Prefix {
  level: BodyLevel | null
  place: Place | null
  /** Where the rest of the name begins. */
  at: number
  /** Only a level word (省, 市), no place. */
  bare: boolean
}

export const nowherePrefix: Prefix = { level: null, place: null, at: 0, bare: false }

/** Longest place at the start of `key`; a bare stem does not count in front of 区 and 县, which make another place of it. */
export function placeAt(key: string, from: number): { place: Place; to: number } | null {
  const found = placeNames.longest(key, from, (word) => !/[区县旗]/.test(key[from + word.length] ?? '') || /[省市区州盟]$/.test(word))
  return found ? { place: found.value, to: from + found.word.length } : null
}

const county =
  /^(?!各|有关|相关)[\u4e00-\u9fff]{1,7}?(?:自治县|自治旗|林区|特区|新区|县|旗|区|市)(?=(?:人民)?政府|委(?!员|会)|人大|政协|人民|法院|检察院|[\u4e00-\u9fff]{2,12}[局委办])/
const sentence = /[由的将把被让对与]/
const zone = /(?:高新|开发|经开|示范|试验|度假|保税|先行|起步|功能|园|工业|自贸|合作|实验|产业|集聚|新城|南部山|经济|风景|旅游|科教|创新|片)区/

/** The level or place that a name begins with. */
export const prefixOf = remember(readPrefix, 4000)

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
    /^(?:自治区|省|市(?!场|中区|政(?!府|协|法|务|研|策)|民(?!政|营|族|宗)|容|区|县|辖|域)|县(?!域|区|市)|区(?!域|块|县|市|位|内)|旗|州|镇|乡(?!村|镇)|街道)/.exec(
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

/** A province or city by its name alone, as national texts assign tasks: 山西、内蒙古负责. */
export function isPlaceName(key: string): boolean {
  return places.has(key) || key === '兵团' || key === '新疆生产建设兵团'
}
