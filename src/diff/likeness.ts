import distance from 'natural/lib/natural/distance/index.js'

/** Likeness of two names, from 0 to 1: their beginning counts most. */
export function nameLikeness(a: string, b: string): number {
  return a === '' || b === '' ? 0 : distance.JaroWinklerDistance(a, b, {})
}
