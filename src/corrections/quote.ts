import type { Correction, TextEdit } from '../schema/types.ts'
import { indexOf, placesOf } from './places.ts'
import { correctedText } from './text.ts'

/** A stretch that a person marked in the text as it is shown, and what is to stand there. */
export interface Rewrite {
  start: number
  end: number
  value: string
}

/**
 * Make the correction that puts a value in place of a stretch of the text as it is shown, which earlier corrections may have changed.
 *
 * Of what both share at their ends a few characters stay, so that people can read the quote; it is taken from the text of the file, with so many
 * words round it as tell the place from others. A stretch that touches an earlier correction takes it over: that one is to be dropped.
 *
 * @param original Text of the file.
 * @param edits    What was corrected in it, as in `source.edits`.
 * @returns        null where nothing would change, or nothing is left to quote.
 * @example rewrite('甲负贵乙', [], { start: 1, end: 3, value: '负责' }) // {correction: {kind: 'replace', quote: '负贵', value: '负责', …}, over: []}
 */
export function rewrite(original: string, edits: readonly TextEdit[], wanted: Rewrite): { correction: Correction; over: TextEdit[] } | null {
  const text = correctedText(original, edits)
  let { start, end, value } = trimmed(text, wanted)
  if (start === end && value === '') return null
  // something inserted needs a neighbour to be quoted
  if (start === end) ({ start, end, value } = withNeighbour(text, start, value))
  const over = edits.filter((edit) => edit.start < end && edit.end > start)
  const from = Math.min(start, ...over.map((edit) => edit.start))
  const to = Math.max(end, ...over.map((edit) => edit.end))
  value = text.slice(from, start) + value + text.slice(end, to)
  const [quoteStart, quoteEnd] = [originalOf(edits, from), originalOf(edits, to)]
  const quote = original.slice(quoteStart, quoteEnd)
  if (!/\S/.test(quote)) return null
  const { before, after } = contextOf(original, quoteStart, quoteEnd)
  return { correction: { kind: 'replace', at: null, quote, before, after, value, reason: null }, over }
}

/** Characters that may stay at each end. */
const kept = 4

/** Leave out what the value shares with the text at both ends, but for a few characters. */
function trimmed(text: string, { start, end, value }: Rewrite): Rewrite {
  const most = Math.min(end - start, value.length)
  let lead = 0
  while (lead < most && text[start + lead] === value[lead]) lead++
  if (lead === end - start && lead === value.length) return { start, end: start, value: '' }
  let tail = 0
  while (tail < most - lead && text[end - 1 - tail] === value[value.length - 1 - tail]) tail++
  const [cutLead, cutTail] = [Math.max(0, lead - kept), Math.max(0, tail - kept)]
  return { start: start + cutLead, end: end - cutTail, value: value.slice(cutLead, value.length - cutTail) }
}

function withNeighbour(text: string, at: number, value: string): Rewrite {
  let before = at
  while (before > 0 && !/\S/.test(text[before - 1] as string)) before--
  if (before > 0) return { start: before - 1, end: at, value: text.slice(before - 1, at) + value }
  let after = at
  while (after < text.length && !/\S/.test(text[after] as string)) after++
  return { start: at, end: Math.min(text.length, after + 1), value: value + text.slice(at, after + 1) }
}

/** Offset in the text of the file of an offset in the corrected text that lies in no edit. */
function originalOf(edits: readonly TextEdit[], offset: number): number {
  let moved = 0
  for (const { start, end, original } of edits) {
    if (end > offset) break
    moved += original.length - (end - start)
  }
  return offset + moved
}

const steps = [0, 2, 4, 8, 16, 32, 64, 128]

/** As few characters before and behind a place as make it the only one. */
function contextOf(text: string, start: number, end: number): Pick<Correction, 'before' | 'after'> {
  const quote = text.slice(start, end)
  const index = indexOf(text)
  let context = { before: '', after: '' }
  for (const step of steps) {
    context = { before: text.slice(Math.max(0, start - step), start), after: text.slice(end, end + step) }
    if (placesOf(index, { quote, ...context }).length < 2) break
  }
  return context
}
