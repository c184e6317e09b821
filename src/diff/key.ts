import { fold } from '../text/fold.ts'

/** A text without what a scan may change: `key` is compared, `shown` printed. Both have the same length. */
export interface Keyed {
  key: string
  shown: string
}

/** White space, what cannot be seen, and marks that Markdown leaves behind. */
const unseen = /[\s\p{Cf}\p{Co}\0*#]+/gu
const alike: readonly (readonly [RegExp, string])[] = [
  [/[[\]()]/g, '|'],
  [/[“”„‘’']/g, '"'],
  [/[．]/g, '.'],
]

/**
 * The text as it is compared: one width, one dash, one kind of bracket and quote, no space.
 *
 * @example keyed('（试 行）').key === keyed('[试行]').key // true
 */
export function keyed(text: string): Keyed {
  const shown = text.replace(unseen, '')
  let key = fold(shown)
  for (const [from, to] of alike) key = key.replace(from, to)
  return { key, shown }
}

/** The key alone; a full stop at the end says nothing that the end does not. */
export function keyOf(text: string): string {
  return unstopped(keyed(text).key)
}

/** A key without the stops that end it. */
export function unstopped(key: string): string {
  let end = key.length
  while (end > 0 && stops.has(key[end - 1] as string)) end--
  return key.slice(0, end)
}

const stops = new Set('。.；，')

/** Text and key without some ranges, in any order. */
export function cutAll({ key, shown }: Keyed, ranges: readonly (readonly [from: number, to: number])[]): Keyed {
  const left: Keyed[] = []
  let at = 0
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from > at) left.push({ key: key.slice(at, from), shown: shown.slice(at, from) })
    at = Math.max(at, to)
  }
  return joined([...left, { key: key.slice(at), shown: shown.slice(at) }])
}

/** Texts one after the other. */
export function joined(texts: readonly Keyed[]): Keyed {
  return { key: texts.map(({ key }) => key).join(''), shown: texts.map(({ shown }) => shown).join('') }
}
