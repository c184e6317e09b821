import type { Corrected, SourceText } from '../read/source.ts'
import type { Corrections, TextEdit } from '../schema/types.ts'
import { sha256 } from '../text/sha256.ts'
import { indexOf, type Place, placesOf } from './places.ts'
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
    const [span, ...more] = placesOf(index, correction)
    const free = span && more.length === 0 && found.every(({ from, to }) => span.from >= to || span.to <= from)
    if (free && bears(source, moveOf(editOf(source.text, { ...span, value }, span.from)))) found.push({ ...span, value })
    else idle.push({ correction, needed: value === '' || placesOf(index, { ...correction, quote: value }).length === 0 })
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
  return {
    ...source,
    text,
    textSha256: undefined,
    ...shiftPlaces(source, edits.map(moveOf)),
    corrected: { hash: correctionsHash(corrections), edits, later, idle },
  }
}

/** Hash of corrections, hex: the same where they say the same in the same order. */
export function correctionsHash({ corrections }: Corrections): string {
  return sha256(JSON.stringify(corrections))
}

/** A place and what is to stand there. */
interface Found extends Place {
  value: string
}

function editOf(text: string, { from, to, value }: Found, start: number): TextEdit {
  return { start, end: start + value.length, text: value, original: text.slice(from, to), originalStart: from }
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
