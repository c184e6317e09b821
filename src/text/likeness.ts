import { fold } from './fold.ts'

/**
 * Letters (Han among them) and digits of a text in their canonical form: what two scans of it have in common.
 *
 * @example letterKey('济政字〔２０２４〕45 号') // '济政字202445号'
 */
export function letterKey(text: string): string {
  return fold(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Pairs of characters of a text with their number. */
export type Grams = ReadonlyMap<string, number>

export function gramsOf(key: string): Grams {
  const grams = new Map<string, number>()
  for (let i = 0; i + 1 < key.length; i++) {
    const gram = key.slice(i, i + 2)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/** Share of pairs of characters that two texts have in common, from 0 to 1 (Dice). */
export function likenessOf(a: Grams, b: Grams): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  let all = 0
  for (const [gram, n] of few) both += Math.min(n, many.get(gram) ?? 0)
  for (const n of a.values()) all += n
  for (const n of b.values()) all += n
  return all === 0 ? 0 : (2 * both) / all
}
