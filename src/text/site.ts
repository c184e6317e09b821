import { navigationTargets, navigationWords, portalLabels, siteLabels } from '../lexicon/furniture.ts'
import { matches } from './match.ts'

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const siteLabelWords: ReadonlySet<string> = new Set<string>([...portalLabels, ...siteLabels])
const onlySites = new RegExp(`^[•·∙●▪◦-]?\\[?(${longestFirst(siteLabels)})[：\\]]`)
const anyLabel = new RegExp(`\\[?(${longestFirst([...siteLabelWords])})[：\\]]`, 'g')
const navigationWord = new RegExp(`(${longestFirst(navigationWords)})|${longestFirst(navigationTargets)}|[|/>\\[\\]()：、·-]+`, 'y')

/** A label without its bullet and colon. */
export function labelWord(key: string): string {
  return key.replace(/^[•·∙●▪◦-]/, '').replace(/：$/, '')
}

/** Whether a line or a cell holds a label of a site and nothing else. */
export function isSiteLabel(key: string): boolean {
  return siteLabelWords.has(labelWord(key))
}

/** The labels in a line with their colon or bracket; the first group is the label. */
export function siteLabelsIn(key: string): readonly RegExpExecArray[] {
  return matches(key, anyLabel)
}

/** Values of a site that are no line of a document: `003129766/201901-00336`, `2023-11-08 08：20`. */
export const siteValue = /^[A-Z\d-]{6,30}\/\d{4,6}-\d{3,10}$|^-?\d{4}[-/.年]{1,2}\d{1,2}[-/.月]\d{1,2}[日 ]?\d{1,2}：\d{2}(?:：\d{2})?$/

/** The name and address of a site, with what else it prints beside them. */
const siteAddress = /^[^。；，《]{0,40}(?:www\.|https?：)[\w.：/-]+[^。；，《]{0,40}$/

/** Whether a line alone shows that a site printed it: a value of its own, or a label that no document bears with a value that fits. */
export function isSiteLine(key: string): boolean {
  if (siteValue.test(key) || (key.length <= 90 && /www\.|https?：/.test(key) && siteAddress.test(key))) return true
  const hit = onlySites.exec(key)
  if (!hit) return false
  const value = key.slice(hit[0].length)
  return /[期间]$/.test(hit[1] ?? '') ? /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/.test(value) : value.length <= 60
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
    /^[^。；>]{1,20}>>?[^。；>]{1,20}>/.test(key) ||
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
