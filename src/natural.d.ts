// The types of natural stand beside its index alone, which loads a good deal more than this measure.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Likeness from 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options: { dj?: number; ignoreCase?: boolean }): number
}
