import { fold } from '../text/fold.ts'

/** A stretch of a text, half-open. */
export interface Place {
  from: number
  to: number
}

/** A text as quotes are looked for in it: folded, without spaces and breaks. */
export interface Index {
  key: string
  /** Offset in the text of each unit of the key. */
  at: readonly number[]
}

/** What is quoted, and what stands round it; empty where that does not matter. */
export interface Quoted {
  quote: string
  before: string
  after: string
}

/** Prepare a text for {@link placesOf}. */
export function indexOf(text: string): Index {
  const folded = fold(text)
  const at: number[] = []
  let key = ''
  for (const { 0: run, index } of folded.matchAll(/[^\s\u200b\ufeff\u00ad]+/g)) {
    key += run
    for (let i = 0; i < run.length; i++) at.push(index + i)
  }
  return { key, at }
}

/** What of a text counts when it is compared: not its width, spaces and breaks. */
export function keyOf(text: string): string {
  return indexOf(text).key
}

/**
 * Where a quote stands between the words that are to be round it.
 *
 * @example placesOf(indexOf('职责：负 责。'), { quote: '负责', before: '：', after: '' }) // [{ from: 3, to: 6 }]
 */
export function placesOf({ key, at }: Index, { quote, before, after }: Quoted): Place[] {
  const [wanted, lead, rest] = [quote, before, after].map(keyOf) as [string, string, string]
  const places: Place[] = []
  if (wanted === '') return places
  for (let i = key.indexOf(wanted); i >= 0; i = key.indexOf(wanted, i + 1)) {
    const fits = key.startsWith(rest, i + wanted.length) && i >= lead.length && key.startsWith(lead, i - lead.length)
    if (fits) places.push({ from: at[i] as number, to: (at[i + wanted.length - 1] as number) + 1 })
  }
  return places
}
