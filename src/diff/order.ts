/**
 * Which members of a list keep their order: the longest run of growing numbers, as a set of places.
 *
 * @example [...inOrder([0, 3, 1, 2])] // [0, 2, 3]: the 3 has moved
 */
export function inOrder(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const before: number[] = []
  for (const [i, n] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < n) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = i
  }
  const kept = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) kept.add(i)
  return kept
}
