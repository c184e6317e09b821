import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Likeness of two names, from 0 to 1: their beginning counts most. */
export function nameLikeness(a: string, b: string): number {
  return a === '' || b === '' ? 0 : jaroWinkler(a, b, {})
}
