/** How many characters at the end of a text are among `signs`. */
export function countAtEnd(text: string, signs: string): number {
  let at = text.length
  while (at > 0 && signs.includes(text[at - 1] as string)) at--
  return text.length - at
}

/** Whether a UTF-16 unit is white space: JavaScript's `\s` without a regular expression (contract rule 2). */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code > 0x3000) return code === 0xfeff
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}
