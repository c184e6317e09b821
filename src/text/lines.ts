import { bisect } from './bisect.ts'

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
  const line = Math.max(
    1,
    bisect(starts.length, (i) => (starts[i] as number) <= offset),
  )
  return { line, column: offset - (starts[line - 1] as number) + 1 }
}
