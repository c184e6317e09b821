import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import { departmentStems } from '../../lexicon/organizations.ts'
import type { Organization } from '../../tree/records.ts'

/** Least likeness of a name and its misprint (stack: a true alias scores 0.95, two bodies of one level at most 0.89). */
const least = 0.93
/** Shorter names are too short to tell: one character in five is a fifth of the name. */
const shortest = 6

/** Bodies by level and name with one inner character left out: all that are one character apart from a name share such a key. */
export type NearNames = ReadonlyMap<string, { name: string; order: number }>

/** Index bodies so that {@link likelyName} looks at near ones only, however many there are. */
export function nearNames(known: readonly Organization[]): NearNames {
  const names = new Map<string, { name: string; order: number }>()
  known.forEach(({ name, level }, order) => {
    for (const key of keysOf(name, level)) if (!names.has(key)) names.set(key, { name, order })
  })
  return names
}

function keysOf(name: string, level: Organization['level']): string[] {
  if (name.length < shortest) return []
  return Array.from({ length: name.length - 2 }, (_, i) => `${level} ${name.slice(0, i + 1)}?${name.slice(i + 2)}`)
}

/**
 * A name that this one is probably a misprint of: a body of the same text and level, or a department of the table at
 * that level; of the same length, one character apart, and alike as a whole. `省市场监曾局` is 省市场监管局; 省民政厅 is not
 * 省财政厅. Stems alone are too short to tell: one character in four is a quarter of the name.
 *
 * @returns the likely name, or null
 */
export function likelyName(unknown: Organization, known: NearNames): string | null {
  const { name, level } = unknown
  if (unknown.mentions.length > 1 || name.length < shortest) return null
  let best: string | null = null
  let score = least
  const compare = (other: string) => {
    if (other.length !== name.length || other[0] !== name[0] || other.at(-1) !== name.at(-1) || apart(other, name) !== 1) return
    const like = jaroWinkler(name, other, {})
    if (like < score || (like === score && best)) return
    score = like
    best = other
  }
  const near = keysOf(name, level).flatMap((key) => known.get(key) ?? [])
  for (const other of near.sort((a, b) => a.order - b.order)) compare(other.name)
  if (best === null && /^[省市县区]/.test(name)) {
    for (const stem of stems) if (stem.length === name.length - 2) compare(`${name[0]}${stem}${name.at(-1)}`)
  }
  return best
}

const stems = departmentStems.flat()

function apart(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}
