/** A text with the offset of each line's first character. */
export interface Lines {
  text: string
  starts: readonly number[]
}

/** Index the lines of a text (LF, CRLF or CR), so that each place is found without a search through it. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return { text, starts }
}

/** Line and column of an offset, from 1; the column counts UTF-16 units, as editors do. */
export function placeOf({ starts }: Lines, offset: number): { line: number; column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 }
}
