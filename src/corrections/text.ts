import type { Corrected, SourceText } from '../read/source.ts'
import type { Correction, Corrections, TextEdit } from '../schema/types.ts'
import { fold } from '../text/fold.ts'
import { sha256 } from '../text/sha256.ts'

/**
 * Correct the text of a source and take along what can only be corrected while it is parsed.
 *
 * Passages are found by what they say: width, spaces and breaks do not count, so that a correction holds for the next scan. One that is found
 * nowhere, or more than once where the words round it do not decide, is left and reported.
 *
 * @returns a source whose text is the corrected one; `sha256` and `bytes` stay those of the file
 * @example parseSource(correctSource(source, corrections)).source.edits // [{start: 120, end: 124, original: '负贵', originalStart: 120}]
 */
export function correctSource(source: SourceText, corrections: Corrections): SourceText {
  const index = indexOf(source.text)
  const idle: Corrected['idle'] = []
  const found: { from: number; to: number; value: string }[] = []
  // what a reader knows of places in the text would no longer fit another text
  const placed = source.origins !== undefined || source.tables !== undefined || source.furniture !== undefined
  for (const correction of corrections.corrections) {
    if (correction.kind !== 'replace') continue
    const value = correction.value ?? ''
    const span = placed ? null : placeOf(index, correction, correction.quote)
    const meets = span !== null && found.some(({ from, to }) => span.from < to && span.to > from)
    if (span && !meets) found.push({ ...span, value })
    else idle.push({ correction, needed: value === '' || placesOf(index, correction, value).length === 0 })
  }
  found.sort((a, b) => a.from - b.from)
  const edits: TextEdit[] = []
  let text = ''
  let done = 0
  for (const { from, to, value } of found) {
    text += source.text.slice(done, from)
    edits.push({ start: text.length, end: text.length + value.length, text: value, original: source.text.slice(from, to), originalStart: from })
    text += value
    done = to
  }
  text += source.text.slice(done)
  const later = corrections.corrections.filter(({ kind }) => kind !== 'replace')
  return { ...source, text, corrected: { hash: correctionsHash(corrections), edits, later, idle } }
}

/** Hash of corrections, hex: the same where they say the same in the same order. */
export function correctionsHash({ corrections }: Corrections): string {
  return sha256(JSON.stringify(corrections))
}

interface Place {
  from: number
  to: number
}

interface Index {
  key: string
  /** Offset in the text of each unit of the key. */
  at: number[]
}

function indexOf(text: string): Index {
  const folded = fold(text)
  const at: number[] = []
  let key = ''
  for (const { 0: run, index } of folded.matchAll(/[^\s\u200b\ufeff\u00ad]+/g)) {
    key += run
    for (let i = 0; i < run.length; i++) at.push(index + i)
  }
  return { key, at }
}

/** The one place of a quote; null where it has none or several. */
function placeOf(index: Index, correction: Correction, quote: string): Place | null {
  const [place, ...more] = placesOf(index, correction, quote)
  return place && more.length === 0 ? place : null
}

/** Where a quote stands between the words that are to be round it. */
function placesOf({ key, at }: Index, { before, after }: Correction, quote: string): Place[] {
  const [wanted, lead, rest] = [quote, before, after].map((text) => indexOf(text).key) as [string, string, string]
  const places: Place[] = []
  if (wanted === '') return places
  for (let i = key.indexOf(wanted); i >= 0; i = key.indexOf(wanted, i + 1)) {
    const fits = key.startsWith(rest, i + wanted.length) && i >= lead.length && key.startsWith(lead, i - lead.length)
    if (fits) places.push({ from: at[i] as number, to: (at[i + wanted.length - 1] as number) + 1 })
  }
  return places
}

/**
 * The text that spans of a corrected document point into, from the text of its file and the edits that it states.
 *
 * @example correctedText('甲负贵', [{ start: 1, end: 3, text: '负责', original: '负贵', originalStart: 1 }]) // '甲负责'
 */
export function correctedText(text: string, edits: readonly TextEdit[]): string {
  let done = 0
  const pieces = edits.flatMap(({ text: value, original, originalStart }) => {
    const kept = text.slice(done, originalStart)
    done = originalStart + original.length
    return [kept, value]
  })
  return [...pieces, text.slice(done)].join('')
}
