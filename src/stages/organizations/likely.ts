import distance from 'natural/lib/natural/distance/index.js'
import { departmentStems } from '../../lexicon/organizations.ts'
import type { Organization } from '../../tree/records.ts'

/** Least likeness of a name and its misprint (stack: a true alias scores 0.95, two bodies of one level at most 0.89). */
const least = 0.93

/**
 * A name that this one is probably a misprint of: a body of the same text and level, or a department of the table at
 * that level; of the same length, one character apart, and alike as a whole. `省市场监曾局` is 省市场监管局; 省民政厅 is not
 * 省财政厅. Stems alone are too short to tell: one character in four is a quarter of the name.
 *
 * @returns the likely name, or null
 */
export function likelyName(unknown: Organization, known: readonly Organization[]): string | null {
  const { name, level } = unknown
  if (unknown.mentions.length > 1 || name.length < 6) return null
  let best: string | null = null
  let score = least
  const compare = (other: string) => {
    if (other.length !== name.length || other[0] !== name[0] || other.at(-1) !== name.at(-1) || apart(other, name) !== 1) return
    const like = distance.JaroWinklerDistance(name, other, {})
    if (like < score || (like === score && best)) return
    score = like
    best = other
  }
  for (const other of known) if (other.level === level) compare(other.name)
  if (best === null && /^[省市县区]/.test(name)) {
    for (const stem of departmentStems.flat()) if (stem.length === name.length - 2) compare(`${name[0]}${stem}${name.at(-1)}`)
  }
  return best
}

function apart(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}
