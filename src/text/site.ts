import { navigationTargets, navigationWords, portalLabels, siteLabels } from '../lexicon/furniture.ts'
import { matches } from './match.ts'

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const siteLabelWords: ReadonlySet<string> = new Set<string>([...portalLabels, ...siteLabels])
const onlySites: ReadonlySet<string> = new Set<string>(siteLabels)
/** What stands behind a label. */
const labelEnd = /[：\]]/g
const longestLabel = Math.max(...[...siteLabelWords].map((word) => word.length))
const navigationWord = new RegExp(`(${longestFirst(navigationWords)})|${longestFirst(navigationTargets)}|[|/>\\[\\]()：、·-]+`, 'y')

/** A label without its bullet and colon. */
export function labelWord(key: string): string {
  return key.replace(/^[•·∙●▪◦-]/, '').replace(/：$/, '')
}

/** Whether a line or a cell holds a label of a site and nothing else. */
export function isSiteLabel(key: string): boolean {
  return siteLabelWords.has(labelWord(key))
}

/** The labels in a line, each with the range that it takes with its colon or brackets. */
export function siteLabelsIn(key: string): { label: string; from: number; to: number }[] {
  const found: { label: string; from: number; to: number }[] = []
  for (const { index: at } of matches(key, labelEnd)) {
    let length = Math.min(at, longestLabel)
    while (length > 0 && !siteLabelWords.has(key.slice(at - length, at))) length--
    if (length === 0) continue
    const from = at - length
    found.push({ label: key.slice(from, at), from: key[from - 1] === '[' ? from - 1 : from, to: at + 1 })
  }
  return found
}

/** The label that no document bears at the start of a line, and what stands behind it. */
function onlySiteLabel(key: string): { label: string; value: string } | null {
  const start = /^[•·∙●▪◦-]?\[?/.exec(key)?.[0].length ?? 0
  const length = key.slice(start, start + longestLabel + 1).search(labelEnd)
  const label = key.slice(start, start + length)
  return length > 0 && onlySites.has(label) ? { label, value: key.slice(start + length + 1) } : null
}

/** Values of a site that are no line of a document: `003129766/201901-00336`, `2023-11-08 08：20`. */
export const siteValue = /^[A-Z\d-]{6,30}\/\d{4,6}-\d{3,10}$|^-?\d{4}[-/.年]{1,2}\d{1,2}[-/.月]\d{1,2}[日 ]?\d{1,2}：\d{2}(?:：\d{2})?$/

/** The name and address of a site, with what else it prints beside them. */
const siteAddress = /^[^。；，《]{0,40}(?:www\.|https?：)[\w.：/-]+[^。；，《]{0,40}$/

/** Whether a line alone shows that a site printed it: a value of its own, or a label that no document bears with a value that fits. */
export function isSiteLine(key: string): boolean {
  if (siteValue.test(key) || (key.length <= 90 && /www\.|https?：/.test(key) && siteAddress.test(key))) return true
  const found = onlySiteLabel(key)
  if (!found) return false
  const { label, value } = found
  return /[期间]$/.test(label) ? /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(value) : value.length <= 60
}

/** What one who prints a text again says of it: `某网提示：根据……，全文废止`. */
export const publisherNote = /^[^，。；：]{0,6}(?:提示|编者按|编者注)：/

/** Whether a line only leads about a site: its menu, where the page stands in it, what the reader may do. */
export function isNavigation(key: string): boolean {
  if (key === '' || key.length > 60) return false
  if (/^[•∙●▪◦-]/.test(key)) return isNavigation(key.slice(1))
  return (
    isNavigationWords(key) ||
    /^(?:网站)?首页(?:$|[>/])|^主页>|^(?:您(?:现在|当前)?|当前|现在)?(?:所在)?的?(?:所在)?的?位置：/.test(key) ||
    /^[^。；>]{0,20}>>?[^。；>]{1,20}>/.test(key) ||
    /^(?:一图读懂|图解|图文解读|视频解读|音频解读|政策解读|解读)[|丨｜：]/.test(key) ||
    (/^(?:[^|。；]{2,10}\|){2,}[^|。；]{0,10}$/.test(key) && /公开|文件|法规|公告|栏目/.test(key)) ||
    /^(?:版权所有|Copyright|(?:政府)?网站标识码|上一篇：|下一篇：|分享到：?|(?:请?使?用)?(?:手机|微信)?扫(?:[一码]|描二维码)|字[体号]：?\[?大)|ICP备\d|公网安备\d/.test(
      key,
    )
  )
}

/** Nothing but words of navigation and what parts them. */
function isNavigationWords(key: string): boolean {
  let found = false
  navigationWord.lastIndex = 0
  while (navigationWord.lastIndex < key.length) {
    const hit = navigationWord.exec(key)
    if (!hit) return false
    found ||= hit[1] !== undefined
  }
  return found
}
