/** Characters of symbol fonts that forms and lists use, by code. Only what they draw is known, not the font's whole table. */
const wingdings: Readonly<Record<string, string>> = {
  xa8: '□',
  x6f: '□',
  x71: '□',
  xfe: '☑',
  xfc: '√',
  xfd: '☒',
  xfb: '×',
  x6c: '●',
  x6e: '■',
  xa7: '■',
  xd8: '➢',
  x75: '◆',
  x76: '❖',
  xab: '★',
  xe0: '→',
  x52: '☑',
  xa3: '□',
}

/**
 * The character that a symbol of a font draws; the character of its code where the font is not known.
 *
 * @example symbolOf('Wingdings', 'F0A8') // '□'
 */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const number = Number.parseInt(code ?? '', 16)
  if (Number.isNaN(number)) return ''
  const low = (number & 0xff).toString(16)
  if (number >= 0xf000 && number <= 0xf0ff && /wingdings/i.test(font ?? '')) return wingdings[`x${low}`] ?? String.fromCharCode(number)
  return String.fromCharCode(number)
}
