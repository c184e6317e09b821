import { genres, plainGenre, statusMarks } from '../../lexicon/genres.ts'
import { isDateLine } from '../../text/date.ts'
import { readMarker } from '../../text/marker.ts'
import { matches } from '../../text/match.ts'
import type { Passage } from '../../text/passage.ts'
import type { Metadata } from '../../tree/records.ts'

const genreEnd = new RegExp(`(${[...genres].sort((a, b) => b.length - a.length).join('|')})$`)
const subtitle = /^([^-]{6,60})-{1,2}[^-\d][^-]{1,24}$/
const bracketTail = /(?:\([^()]{1,30}\)|\([^()]{2,24}(?:年|稿|试行|暂行|版)$|\[[^[\]]{1,30}\]|\d{4}年?版)$/
const glued = new RegExp(
  `^([^。，；：！？《》]{4,70}?(?:${genres.join('|')})(?:\\([^()]{1,30}\\))?)(?=。?(?:为(?!主|核心|重点|基础)|根据|按照|依据)|各(?:[省市州盟县区乡镇地级]|部门|单位|有关|直属)[^。；：]{1,160}：)`,
)
const bodyStart = /^(?:为(?!\S{0,3}单位)|为了|根据|按照|依据|依照|现将|各(?!类)|近年来|经\S{2,12}同意|第[一1](?:章|条))/

/** Title key without its closing year and status brackets. */
export function bareTitle(key: string): string {
  let bare = key
  for (let i = 0; i < 3; i++) bare = bare.replace(bracketTail, '')
  // 申报指南——医疗器械方向: a subtitle behind a dash
  const head = subtitle.exec(bare)?.[1]
  return head && genreEnd.test(head) ? head : bare
}

/** The genre that closes a title, without qualifiers, with its offset; null when no genre does. */
export function genreOf(key: string): { genre: string; from: number; to: number } | null {
  const bare = bareTitle(key)
  const hit = genreEnd.exec(bare)
  if (!hit?.[1]) return null
  return { genre: plainGenre[hit[1]] ?? hit[1], from: hit.index, to: hit.index + hit[1].length }
}

/** Whether a title line may end here. */
export function endsTitle(key: string): boolean {
  return genreEnd.test(bareTitle(key)) || headline.test(key)
}

/** How news agencies head a text: `中共中央　国务院印发《……》`. */
const headline = /^([^。，；：《》]{4,60}(?:印发|发布|公布|出台)《)(?:[^《》]|《[^《》]*》){4,90}》$/

/** The title of the text that such a headline names; null for other titles. */
export function headlined(title: Passage): Passage | null {
  const lead = headline.exec(title.key)?.[1]
  return lead ? title.slice(lead.length, title.length - 1) : null
}

/** Markers that only a scan prints so, and that no title begins with. */
const spoiled = /^(?:-、|\(-\)|[lI][.、]|[一二三四五六七八九十]{1,3}\))/

/** What a page calls its section of papers. */
const pageHeading = /^(?:(?:政策|法规|规范性|部门|本级|市?政府|最新|行政|上级|其他|公示|信息|通知){1,3}(?:文件|公告|法规|规章|公开|动态|要闻|发布)|公示公告)$/

/** Whether a line can be part of a title at all: no clause punctuation, no marker, not too long. */
export function canBeTitle(key: string): boolean {
  if (key.length < 2 || key.length > 90) return false
  if (/[。；！？]/.test(key) || /[：，…]$/.test(key)) return false
  const quoted = key.replace(/《[^》]{0,90}》/g, '')
  if (quoted.includes('：') || /，.*，.*，/.test(quoted)) return false
  if (bodyStart.test(key) || /^附件/.test(key) || pageHeading.test(key)) return false
  return !readMarker(key).some((reading) => (!reading.damaged || spoiled.test(key)) && reading.scheme !== 'letter')
}

/** Length of a title that the scan glued to the first sentence or to the addressees: `…指导意见为认真贯彻…`; 0 when none. */
export function gluedTitle(key: string): number {
  return glued.exec(key.slice(0, 260))?.[1]?.length ?? 0
}

/**
 * How many of the paragraphs from `at` on make up the title; 0 when none stands there. Lines are joined until a genre
 * word, with its year or status brackets, closes the title (domain §1.2).
 *
 * > | 关于印发某市强市建设示范
 * > |
 * > | 城市工作方案（2024—2026年）的通知     two paragraphs, one title
 */
export function titleLength(keys: readonly string[], at: number): number {
  let joined = ''
  let last = 0
  for (let i = at; i < keys.length && i < at + 6; i++) {
    const key = keys[i] as string
    if (i > at && isSubline(key) && last > 0) {
      last = i - at + 1
      joined += key
      continue
    }
    if (!canBeTitle(key)) break
    if (
      last > 0 &&
      !(/的(?:通知|公告|决定|函)$/.test(key) && (handsOver.test(joined) || (speaksOf.test(joined) && !/关于|印发/.test(key)))) &&
      !(key.startsWith('的') || /(?:的|及|和|与|、)$/.test(joined) || joined.split('《').length > joined.split('》').length)
    )
      break
    joined += key
    if (joined.length > 140) break
    if (endsTitle(joined) && balanced(joined)) last = i - at + 1
  }
  return last
}

/** A notice whose own genre is still to come: `关于印发…行动计划` / `（2023—2025年）的通知`. */
const handsOver = /关于(?:印发|转发|发布|公布|批转|下达)(?!.*的(?:通知|公告|决定|函)$)/

/** Words before the last line of such a title that end like a title of their own: `关于分解落实……工作报告` / `目标任务的通知`. */
const speaksOf = /关于(?!.*的(?:通知|公告|决定|函|意见|批复|通告|通报|请示|报告)$)/

/** A bracketed line below a title: a year range, a status, a version. */
export function isSubline(key: string): boolean {
  return (
    /^(?:\([^()]{2,24}\)?|\[[^[\]]{2,24}\]?){1,2}$/.test(key) &&
    /(?:\d{4}|稿|试行|暂行|草案|修订|版|年)/.test(key) &&
    !/此件|联系|代章|[〔[]\d{4}[〕\]]?\d*号/.test(key) &&
    !/号\)?$/.test(key) &&
    !isDateLine(key) &&
    !/^\(?\d{4}年\d{1,2}月\d{1,2}日/.test(key)
  )
}

/** A year or status at the very end may have lost its closing bracket. */
function balanced(whole: string): boolean {
  const key = whole.replace(/\([^()]{2,24}(?:年|稿|试行|暂行|版)$/, '')
  return key.split('《').length === key.split('》').length && key.split('(').length === key.split(')').length
}

/**
 * What the title of a notice says that it hands over, without book-title marks; null for other titles.
 *
 * > | 某市人民政府关于印发《某市要点》的通知
 *                          某市要点
 */
export function issuedTitle(title: Passage): Passage | null {
  const hit = /(?:印发|转发|发布|公布|批转)[《〈]?(.{4,90}?)[》〉]?的(?:通知|公告|决定|函)$/.exec(title.key)
  const from = hit ? hit.index + hit[0].indexOf(hit[1] ?? '') : 0
  return hit?.[1] ? title.slice(from, from + hit[1].length) : null
}

/** How a text names itself: 特制定本方案, 提出如下意见; the second group is the genre. */
export const selfName = new RegExp(
  `(?:制定|制订|形成|提出|编制|出台|特制定)(?:了)?(?:本|如下|以下)([^，。；：]{0,8}?)(${[...genres].sort((a, b) => b.length - a.length).join('|')})(?=[。，：；.]|$)`,
)

/** Fold a title so that two prints of it compare equal: no quotes, dashes, brackets of any width. */
export function comparable(key: string): string {
  return key.replace(/[“”"‘’'\-《》〈〉()[\]]/g, '')
}

/** How final the text is by the brackets in its title. */
export function statusOf(title: Passage): { status: Metadata['status']; from: number; to: number } {
  // a draft of a trial version is a draft
  for (const status of ['draft', 'trial'] as const) {
    for (const hit of matches(title.key, /\(([^()]{1,20})\)/g)) {
      const inside = (hit[1] ?? '').replace(/^\d{4}年?/, '')
      if (statusMarks[status].some((mark) => inside === mark || (mark.length > 1 && inside.endsWith(mark)))) {
        return { status, from: hit.index, to: hit.index + hit[0].length }
      }
    }
  }
  const provisional = /暂行(?=办法|规定|细则|条例|规则)|试行(?=办法|方案|意见)/.exec(title.key)
  return provisional ? { status: 'trial', from: provisional.index, to: provisional.index + 2 } : { status: 'final', from: 0, to: 0 }
}
