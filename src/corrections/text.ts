import type { Corrected, SourceText } from '../read/source.ts'
import type { Correction, Corrections, TextEdit } from '../schema/types.ts'
import { fold } from '../text/fold.ts'
import { sha256 } from '../text/sha256.ts'
import { bears, moveOf, shiftPlaces } from './shift.ts'

/**
 * Correct the text of a source and take along what can only be corrected while it is parsed.
 *
 * Passages are found by what they say: width, spaces and breaks do not count, so that a correction holds for the next scan. One that is found
 * nowhere, or more than once where the words round it do not decide, or that runs over the edge of a table's cell, is left and reported. What a reader
 * knows of places in the text (pages and boxes, cells, furniture) moves along.
 *
 * @returns a source whose text is the corrected one; `sha256` and `bytes` stay those of the file
 * @example parseSource(correctSource(source, corrections)).source.edits // [{start: 120, end: 124, original: '负贵', originalStart: 120}]
 */
export function correctSource(source: SourceText, corrections: Corrections): SourceText {
  const index = indexOf(source.text)
  const idle: Corrected['idle'] = []
  const found: Found[] = []
  for (const correction of corrections.corrections) {
    if (correction.kind !== 'replace') continue
    const value = correction.value ?? ''
    const span = placeOf(index, correction, correction.quote)
    if (span && found.every(({ from, to }) => span.from >= to || span.to <= from) && bears(source, moveOf(editOf(source.text, { ...span, value }, span.from))))
      found.push({ ...span, value })
    else idle.push({ correction, needed: value === '' || placesOf(index, correction, value).length === 0 })
  }
  found.sort((a, b) => a.from - b.from)
  const edits: TextEdit[] = []
  let text = ''
  let done = 0
  for (const one of found) {
    text += source.text.slice(done, one.from)
    edits.push(editOf(source.text, one, text.length))
    text += one.value
    done = one.to
  }
  text += source.text.slice(done)
  const later = corrections.corrections.filter(({ kind }) => kind !== 'replace')
  return { ...source, text, ...shiftPlaces(source, edits.map(moveOf)), corrected: { hash: correctionsHash(corrections), edits, later, idle } }
}

/** Hash of corrections, hex: the same where they say the same in the same order. */
export function correctionsHash({ corrections }: Corrections): string {
  return sha256(JSON.stringify(corrections))
}

interface Place {
  from: number
  to: number
}

/** A place and what is to stand there. */
interface Found extends Place {
  value: string
}

function editOf(text: string, { from, to, value }: Found, start: number): TextEdit {
  return { start, end: start + value.length, text: value, original: text.slice(from, to), originalStart: from }
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
