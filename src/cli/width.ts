const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const none = /[\p{Cc}\p{Cf}\p{Mn}]/u

/** Columns that a text takes on a terminal: Han and full-width forms count two, controls and marks none. */
export function widthOf(text: string): number {
  let columns = 0
  for (const char of text) columns += wide.test(char) ? 2 : none.test(char) ? 0 : 1
  return columns
}

/** Fill a text up with spaces to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** Cut a text to a number of columns, with `…` where something is left out. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let cut = ''
  let used = 1
  for (const char of text) {
    used += widthOf(char)
    if (used > columns) break
    cut += char
  }
  return `${cut}…`
}
