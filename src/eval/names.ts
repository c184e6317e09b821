import { sha256 } from '../text/sha256.ts'
import { folded } from './folds.ts'

const hashedForm = /#([0-9a-f]{12})$/

/**
 * Write a name so that it can be recognized and is not copied: its first four characters, `#`, and the first 12 hex
 * digits of the sha-256 of the folded name.
 *
 * @example hashName('加快　建设共享平台。') // '加快建设#' and 12 digits, the same as for '加快建设共享平台'
 */
export function hashName(name: string): string {
  const key = folded.title(name)
  return `${[...key].slice(0, 4).join('')}#${hashOf(key)}`
}

function hashOf(key: string): string {
  return sha256(key).slice(0, 12)
}

/** Names at least this alike are taken for one in mode `overlap`. */
export const alike = 0.8

/**
 * Make what replaces emitted names by the names of gold that they stand for, so that all else need only compare for
 * equality: a hashed name of gold where the hashes are equal, and with `near` the name most like it, where they are
 * alike and the digits in them equal (a plan of 2023 is not that of 2024).
 *
 * @param names Names of gold, hashed or not.
 * @param fold  Under which names are equal.
 * @returns     Name → name of gold, or the name itself where none fits.
 */
export function alignTo(names: Iterable<string>, fold: (name: string) => string, near: boolean): (name: string) => string {
  const exact = new Set<string>()
  const hashed = new Map<string, string>()
  const soft: { name: string; pairs: Map<string, number> }[] = []
  for (const name of new Set(names)) {
    const hash = hashedForm.exec(name)?.[1]
    if (hash !== undefined) hashed.set(hash, name)
    else {
      exact.add(fold(name))
      if (near) soft.push({ name, pairs: pairsOf(folded.title(name)) })
    }
  }
  const known = new Map<string, string>()
  return (name) => {
    if (exact.has(fold(name)) || (hashed.size === 0 && soft.length === 0)) return name
    const found = known.get(name) ?? (hashed.size > 0 ? hashed.get(hashOf(folded.title(name))) : undefined) ?? nearest(folded.title(name), soft) ?? name
    known.set(name, found)
    return found
  }
}

function nearest(key: string, candidates: readonly { name: string; pairs: Map<string, number> }[]): string | undefined {
  const pairs = pairsOf(key)
  const digits = digitsIn(key)
  let best: string | undefined
  let most = alike
  for (const candidate of candidates) {
    const share = dice(pairs, candidate.pairs)
    if (share < most || (best !== undefined && share === most) || digitsIn(folded.title(candidate.name)) !== digits) continue
    best = candidate.name
    most = share
  }
  return best
}

function digitsIn(key: string): string {
  return (key.match(/\d+/g) ?? []).join(' ')
}

function pairsOf(key: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < key.length; i++) {
    const pair = key.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Share of character pairs that two texts have in common: twice the common over the sum (Dice). */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let all = 0
  for (const [pair, n] of a) {
    common += Math.min(n, b.get(pair) ?? 0)
    all += n
  }
  for (const n of b.values()) all += n
  return all === 0 ? 0 : (2 * common) / all
}
