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
  for (let i = 0; i < pieces.length; i++) {
    if (!isBare(pieces, i)) continue
    const family = nextFamily(pieces, i)
    found.set(i, family)
    if (family) restarts.set(family, (restarts.get(family) ?? 0) + 1)
  }
  // a single heading before 一、 is a foreword, not the parent of the whole text
  let numbered = false
  let i = 0
  for (const [at, family] of found) {
    for (; i < at; i++) numbered ||= (pieces[i]?.readings.length ?? 0) > 0
    if (family && !numbered && (restarts.get(family) ?? 0) < 2) found.set(at, null)
  }
  return found
}

function isBare(pieces: readonly Piece[], i: number): boolean {
  const text = pieces[i]?.text
  if (!text || (pieces[i]?.readings.length ?? 0) > 0) return false
  const { key } = text
  if (key.length < 2 || key.length > 30) return false
  if (/[。，；：！？…、()[\]《》“”%\d]/.test(key) && !/^[^。，；：！？…%]{2,26}$/.test(key)) return false
  if (/^(?:按照?|根据|依照|依据|对于?|关于|为了?|在|由|并|以及|和|或|其中|同时|包括|如|即|经)/.test(key)) return false
  if (/[、，：；。]$|^[-—•●图表注(（[]|^\d+$|年$|月$|日$/.test(key)) return false
  if (!/[\u4e00-\u9fff]{2}/.test(key) || /[|\t]/.test(key)) return false
  if (text.spans().length > 1) return false
  const before = pieces[i - 1]
  if (before?.text && !/[。；：！？”）)》\]]$/.test(before.text.key) && before.readings.length === 0 && !isShortHead(before.text.key)) return false
  const after = pieces[i + 1]
  if (!after) return false
  if (after.table) return false
  const next = after.text
  if (!next) return false
  if (after.readings.some((r) => !r.damaged)) return after.readings[0]?.ordinal === 1
  return ((next.length >= 36 && /[。；：]/.test(next.key)) || (next.length >= 8 && /。$/.test(next.key))) && !isSignatureLike(key)
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
