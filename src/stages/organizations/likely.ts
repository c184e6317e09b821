import distance from 'natural/lib/natural/distance/index.js'
import type { Organization } from '../../tree/records.ts'

/** Least likeness of two stems that are one name with a misprint (stack: a true alias scores 0.95, two bodies 0.89). */
const least = 0.93

/**
 * A name of the same text that this one is probably a misprint of: same level and length, one character apart, and
 * alike without the level. `省市场监曾局` is 省市场监管局; 省民政厅 is not 省财政厅, for these differ in a whole word.
 *
 * @returns the likely name, or null
 */
export function likelyName(unknown: Organization, known: readonly Organization[]): string | null {
  if (unknown.mentions.length > 1 || unknown.name.length < 5) return null
  let best: string | null = null
  let score = least
  for (const other of known) {
    if (other === unknown || other.level !== unknown.level || other.name.length !== unknown.name.length) continue
    if (other.name.at(-1) !== unknown.name.at(-1) || apart(other.name, unknown.name) !== 1) continue
    const like = distance.JaroWinklerDistance(unknown.name.slice(1), other.name.slice(1), {})
    if (like > score) {
      score = like
      best = other.name
    }
  }
  return best
}

function apart(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}
