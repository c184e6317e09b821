import type { Correction } from '../schema/types.ts'
import { readMarker } from '../text/marker.ts'
import { Passage } from '../text/passage.ts'
import type { Paragraph, Part, Root, Section } from '../tree/nodes.ts'
import { allSections } from '../tree/visit.ts'
import { type Index, indexOf, keyOf, type Place, placesOf } from './places.ts'
import { depthOf } from './values.ts'

/** A correction and the passage that it decides about. */
interface Decided {
  correction: Correction
  place: Place
  depth: number | null
}

/**
 * Let people decide what is a heading: their passages get paragraphs of their own, which say so, and the outline is read again with them. So
 * numbers, ids and all that is read later follow.
 *
 * @param outline The step before, which is done once more.
 * @param report  Called with those that fit nothing, and those that the outline says already.
 */
export function decideHeadings(
  root: Root,
  corrections: readonly Correction[],
  outline: () => void,
  report: (correction: Correction, unfit: boolean) => void,
): void {
  const index = indexOf(root.source.raw)
  const decided: Decided[] = []
  for (const correction of corrections) {
    const depth = depthOf(correction.value)
    const place = depth === undefined ? null : placeOf(root, index, correction)
    if (place && depth !== undefined) decided.push({ correction, place, depth })
    else report(correction, true)
  }
  if (decided.every((one) => holds(root, one))) {
    for (const { correction } of decided) report(correction, false)
    return
  }
  for (const { place, depth } of decided) cutOut(root, place, depth)
  outline()
  for (const one of decided) if (!holds(root, one)) report(one.correction, true)
}

/** The one place of a heading in a part: among several, the one that begins a paragraph. */
function placeOf(root: Root, index: Index, correction: Correction): Place | null {
  const { at } = correction
  const parts = root.parts.filter(({ id }) => at === null || at === id || at.startsWith(`${id}/`))
  const inParts = placesOf(index, correction).filter(({ from, to }) => parts.some((part) => paragraphAt(part, from, to) !== null))
  const starting = inParts.filter(({ from, to }) => parts.some((part) => paragraphAt(part, from, to)?.from === 0))
  const [place, ...more] = starting.length > 0 ? starting : inParts
  return place && more.length === 0 ? place : null
}

interface Within {
  /** The paragraph, joined with those behind it that a break parted from it. */
  paragraph: Paragraph
  /** Index of the first in the flow of its part, and how many they are. */
  at: number
  count: number
  /** Range in its text; a marker right in front of the quote is part of it. */
  from: number
  to: number
}

function paragraphAt({ flow }: Part, start: number, end: number): Within | null {
  const at = flow.findIndex((node) => node.type === 'paragraph' && node.text.start <= start && start < node.text.end)
  if (at < 0) return null
  const paragraphs: Paragraph[] = []
  for (let node = flow[at]; node?.type === 'paragraph'; node = flow[at + paragraphs.length]) {
    paragraphs.push(node)
    if (end <= node.text.end) break
  }
  const [first] = paragraphs
  if (!first || end > (paragraphs.at(-1)?.text.end ?? 0)) return null
  const text = Passage.join(paragraphs.map((one) => one.text))
  const from = text.indexOf(start)
  const marked = readMarker(text.key).some(({ length }) => length === from)
  const paragraph = { ...first, text, lines: paragraphs.flatMap(({ lines }) => lines) }
  return { paragraph, at, count: paragraphs.length, from: marked ? 0 : from, to: text.indexOf(end - 1) + 1 }
}

/** Give a passage a paragraph of its own; body text keeps what stands behind it. */
function cutOut(root: Root, { from: start, to: end }: Place, depth: number | null): void {
  for (const part of root.parts) {
    const found = paragraphAt(part, start, end)
    if (!found) continue
    const { paragraph, at, count, from, to } = found
    const { text } = paragraph
    const stop = depth === null ? text.length : /[。：]/.test(text.key[to] ?? '') ? to + 1 : to
    const pieces: Paragraph[] = [
      { ...paragraph, text: text.slice(0, from) },
      { ...paragraph, text: text.slice(from, stop), decided: { depth } },
      { ...paragraph, text: text.slice(stop) },
    ]
    part.flow.splice(at, count, ...pieces.filter((piece) => piece.text.length > 0))
    return
  }
}

/** Whether the outline says what was decided. */
function holds(root: Root, { correction: { quote }, place, depth }: Decided): boolean {
  const section = [...allSections(root)].find((one) => opensIn(one, place))
  if (!section || depth === null) return section === undefined && depth === null
  const printed = (section.marker?.text.key ?? '') + (section.heading?.printed.key ?? '')
  return section.depth === depth && printed.replace(/[。：]$/, '').endsWith(keyOf(quote).replace(/[。：]$/, ''))
}

/** Whether the marker or heading that opens a section lies in a place. */
function opensIn({ marker, heading }: Section, { from, to }: Place): boolean {
  return [marker?.text, heading?.printed].some((text) => text !== undefined && text.start < to && text.end > from)
}
