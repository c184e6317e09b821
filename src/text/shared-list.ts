import { remember } from './memo.ts'
import { places } from './place.ts'

const unit =
  /^(?:各|有关|相关|其他)*(?:[\u4e00-\u9fff]{1,12}(?:自治县|自治州|区县|开发区|高新区|功能区|片区|园区|度假区|先行区|起步区|新区|示范区|试验区|[市区县州盟旗镇乡])|区县|[省市区县州盟旗镇乡]|自治区|直辖市|乡镇|街道)(?:[([][市区县镇乡、]{1,7}[)\]])?$/
const sharedEnd =
  /^(.*?)((?:人民政府|政府|管委会|管理委员会|党委|党工委|海关|人民法院|法院|检察院|税务局|监管局|银保监分局|教育局|科技局|市场监管局)(?:办公[厅室])?(?:[([](?:管委会|管理委员会|办事处|党工委|党委)[)\]])?)$/

/** `济南、青岛、烟台市政府`, `各区、市政府`: members before the last lend its ending. Returns the index of the last or -1. */
export function sharedList(segments: readonly { from: number; to: number }[], key: string, first: number): number {
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
      return !/^(?:各|有关|相关)/.test(head) ||
        /^(?:市|县|区|州|旗|区县|乡|镇|街道|盟|自治区|直辖市|自治县|自治旗|自治州|省?直管县)(?:[([][市区县、]{1,7}[)\]])?$/.test(closing[1])
        ? i
        : -1
    }
    if (!isPlaceLike(text) || /^各/.test(text)) return -1
  }
  return -1
}

const zoneEnd = /^(?!各|有关|相关).+(?:开发|高新|园|度假|先行|起步|功能|片)区$/

export const isPlaceLike = remember((text) => places.has(text) || (unit.test(text) && !/(?:部门|单位|局|委|厅|办)$/.test(text)), 4000)

/** Expand a list with a shared ending to whole names. */
export function expand(texts: readonly string[]): string[] {
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
