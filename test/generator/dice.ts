/** A seeded source of choices: the same seed makes the same document and the same damage in every run. */
export interface Dice {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from low to high, both included. */
  int(low: number, high: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** Different members in random order; fewer when the list is shorter. */
  some<T>(list: readonly T[], count: number): T[]
}

export function dice(seed: number): Dice {
  const next = random(seed)
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    some: (list, count) => {
      const left = [...list]
      const taken: typeof left = []
      while (taken.length < count && left.length) taken.push(...left.splice(Math.floor(next() * left.length), 1))
      return taken
    },
  }
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
