import type { Piece } from './grow.ts'
import { familyOf } from './ladder.ts'

/**
 * Find the headings that stand alone on their line without a number.
 *
 * > | 指导思想                 a heading: short, unpunctuated, prose below
 * > | 坚持以……为指导，……。
 *
 * Not: captions of tables and figures, lists of short lines, dates, names, labels, the last words of a cut sentence.
 *
 * @returns index of the piece → the marker family that starts at one below it, or null
 * @source gold README (a heading that stands alone on its line without a number)
 */
export function bareHeadings(pieces: readonly Piece[]): Map<number, string | null> {
  const found = new Map<number, string | null>()
  const restarts = new Map<string, number>()
  const isArticle = ({ readings }: Piece) => readings[0]?.scheme === 'article'
  const article = pieces.filter(isArticle).length >= 3 ? pieces.findIndex(isArticle) : pieces.length
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]?.decided) continue
    const chapter = isChapterTitle(pieces, i)
    // between articles only titles of chapters stand without a number
    if (!chapter && (i > article || !isBare(pieces, i))) continue
    const family = chapter ? 'article' : nextFamily(pieces, i)
    found.set(i, family)
    if (family) restarts.set(family, (restarts.get(family) ?? 0) + 1)
  }
  // the only one among numbers, below a last line that fills the width: the page cut its sentence
  for (const [at, family] of found)
    if (found.size === 1 && family === null && fillsItsLines(pieces[at - 1]) && pieces.some((p) => p.readings.length > 0)) found.delete(at)
  // a single heading before 一、 is a foreword, not the parent of the whole text
  let numbered = false
  let i = 0
  for (const [at, family] of found) {
    for (; i < at; i++) numbered ||= (pieces[i]?.readings.length ?? 0) > 0
    // but below prose or a table, and right above the first number, it is
    const heads =
      at > 0 &&
      (pieces[at - 1]?.table || /[。；]$/.test(pieces[at - 1]?.text?.key ?? '')) &&
      overItems.test(pieces[at]?.text?.key ?? '') &&
      pieces[at + 1]?.readings[0]?.ordinal === 1
    if (family && !numbered && !heads && (restarts.get(family) ?? 0) < 2) found.set(at, null)
  }
  return found
}

/** What a heading over numbered items is called. */
const overItems = /^.{0,10}(?:要求|任务|措施|目标|安排|步骤|保障|内容|原则|分工|重点|事项|条件|程序|方式)$/

/** Words of a sentence, which no chapter title holds. */
const provides = /应当|应该|必须|不得|禁止.{0,8}$|可以|适用|依照|按照|根据|负责|有权|予以|是指|报送|备案|另行|解释|施行|执行|废止|处罚|罚款|为准/

/**
 * Whether a line between two articles is the title of a chapter whose number was lost: `第八条 ……。` / `价格监测` / `第九条`.
 *
 * @source domain §2, numbering faults (marker lost)
 */
function isChapterTitle(pieces: readonly Piece[], i: number): boolean {
  const { text, readings = [] } = pieces[i] ?? {}
  const next = pieces[i + 1]?.readings[0]
  if (!text || readings.length > 0 || next?.scheme !== 'article' || next.damaged || next.ordinal < 2) return false
  if (!/^[\u4e00-\u9fff]{2}[\u4e00-\u9fff、]{0,21}[\u4e00-\u9fff]$/.test(text.key) || text.spans().length > 1) return false
  return /[。；]$/.test(pieces[i - 1]?.text?.key ?? '') && !provides.test(text.key) && !isSignatureLike(text.key)
}

function isBare(pieces: readonly Piece[], i: number): boolean {
  const text = pieces[i]?.text
  if (!text || (pieces[i]?.readings.length ?? 0) > 0) return false
  const { key } = text
  if (key.length < 2 || key.length > 30) return false
  if (/[。，；：！？…、()[\]《》“”%\d]/.test(key) && !/^[^。，；：！？…%]{2,26}$/.test(key)) return false
  if (/^(?:按照?|根据|依照|依据|对于?|关于|为了?|在|由|并|以及|和|或|其中|同时|包括|如|即|经)/.test(key)) return false
  if (/[、，：；。]$|^[-—•●图表注(（[]|^\d+$|年$|月$|日$/.test(key)) return false
  if (/[([]\d{4}[)\]]\d{1,5}号$/.test(key)) return false
  if (!/[\u4e00-\u9fff]{2}/.test(key) || /[|\t]|^\d{4}年\d{1,2}月/.test(key)) return false
  if (text.spans().length > 1) return false
  const before = pieces[i - 1]
  if (before?.text && before.text.length > 42 && !/[。；：！？”）)》\]]$/.test(before.text.key)) return false
  if (before?.text && !/[。；：！？”）)》\]]$/.test(before.text.key) && before.readings.length === 0 && !isShortHead(before.text.key)) return false
  // one of a list of persons: 张某某县财政局局长
  if (post.test(key) && before?.text && post.test(before.text.key)) return false
  const after = pieces[i + 1]
  if (!after) return false
  if (after.table) return false
  const next = after.text
  if (!next) return false
  if (after.readings.some((r) => !r.damaged)) return after.readings[0]?.ordinal === 1
  return ((next.length >= 36 && /[。；：]/.test(next.key)) || (next.length >= 8 && /。$/.test(next.key))) && !isSignatureLike(key)
}

/** What persons are. */
const post = /(?:[省市县区州镇乡厅局处科院校行站队所会]长|主任|书记|部长|经理|秘书长|参谋长|调研员|巡视员|政委|委员|常委|主席)$/

/** Whether a hard-wrapped paragraph ends just where its lines do. */
function fillsItsLines(piece: Piece | undefined): boolean {
  const widths = piece?.text?.spans().map(({ start, end }) => end - start) ?? []
  return widths.length > 1 && (widths.at(-1) ?? 0) >= Math.max(...widths.slice(-6)) - 1
}

function isShortHead(key: string): boolean {
  return key.length <= 30
}

/** Names of bodies and people under a text are a signature, not a heading. */
function isSignatureLike(key: string): boolean {
  return /(?:政府|办公室|办公厅|委员会|厅|局|公司|大学|协会|电话|邮编)$/.test(key)
}

function nextFamily(pieces: readonly Piece[], i: number): string | null {
  for (let j = i + 1; j < pieces.length && j < i + 12; j++) {
    const reading = pieces[j]?.readings.find((r) => !r.damaged)
    if (reading) return reading.ordinal === 1 ? familyOf(reading) : null
  }
  return null
}
