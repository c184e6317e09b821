import { bisect } from '../text/bisect.ts'

/**
 * Which members of a list keep their order: the longest run of growing numbers, as a set of places.
 *
 * @example [...inOrder([0, 3, 1, 2])] // [0, 2, 3]: the 3 has moved
 */
export function inOrder(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const before: number[] = []
  for (const [i, n] of numbers.entries()) {
    const at = bisect(ends.length, (k) => (numbers[ends[k] as number] as number) < n)
    before[i] = at > 0 ? (ends[at - 1] as number) : -1
    ends[at] = i
  }
  const kept = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) kept.add(i)
  return kept
}
