/**
 * How many places at the start of a sorted list lie before what is looked for, found by halves.
 *
 * @param length Length of the list.
 * @param before Whether the member at an index does; once it does not, none behind it may.
 * @example bisect(starts.length, (i) => starts[i] <= offset) - 1 // the line that holds an offset
 */
export function bisect(length: number, before: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (before(middle)) low = middle + 1
    else high = middle
  }
  return low
}
