import { canonicalRank, type MarkerScheme } from '../../lexicon/markers.ts'
import type { MarkerReading } from '../../text/marker.ts'

/** Marker family of a reading: the scheme, and for decimals the number of places. */
export function familyOf(reading: MarkerReading): string {
  return reading.scheme === 'decimal' ? `decimal${reading.rank - canonicalRank.decimal}` : reading.scheme
}

/** The levels of a law above its items (立法法). */
export const statutory: ReadonlySet<string> = new Set<MarkerScheme>(['part', 'subpart', 'chapter', 'sectionOf', 'article'])

/** Which marker families stand above which others in one part. */
export interface Ladder {
  above(outer: string, inner: string): boolean
}

/**
 * Read the ladder of a part from its own numbering: a family that restarts at one right behind a marker of another
 * family stands below it. Where the text gives no evidence, or as much for both, the usual ladder decides.
 *
 * > | 一、 （一） 1. 2. （二） 1. 2.      1. restarts behind （一）: （一） above 1.
 *
 * @param readings Surest reading of each paragraph start, in order.
 * @source contract (the order in which styles appear), domain §2 (ladders by genre)
 */
export function readLadder(readings: readonly MarkerReading[]): Ladder {
  const evidence = new Map<string, number>()
  const ranks = new Map<string, number>()
  let before: MarkerReading | null = null
  for (const reading of readings) {
    // a damaged marker may be of any family: what stands behind it tells nothing
    if (reading.damaged) {
      before = null
      continue
    }
    const family = familyOf(reading)
    ranks.set(family, reading.rank)
    if (before && reading.ordinal === 1 && familyOf(before) !== family) {
      const pair = `${familyOf(before)}>${family}`
      evidence.set(pair, (evidence.get(pair) ?? 0) + 1)
    }
    before = reading
  }
  return {
    above(outer, inner) {
      // 编, 章, 节, 条 stand above one another by law, also where the first 条 is printed before the first 章
      if (statutory.has(outer) && statutory.has(inner)) return rankOf(outer) < rankOf(inner)
      const found = (evidence.get(`${outer}>${inner}`) ?? 0) - (evidence.get(`${inner}>${outer}`) ?? 0)
      if (found !== 0) return found > 0
      return (ranks.get(outer) ?? rankOf(outer)) < (ranks.get(inner) ?? rankOf(inner))
    },
  }
}

function rankOf(family: string): number {
  return canonicalRank[family as MarkerScheme] ?? canonicalRank.decimal + 1
}
