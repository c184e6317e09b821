/**
 * Text for formats that cannot hold every character: control characters (but for tab and line ends), lone surrogates and the
 * two non-characters that XML forbids become U+FFFD, one for one. JSON formats hold the text as it is.
 *
 * @example clean('a\u0000b') // 'a\ufffdb'
 */
export function clean(text: string): string {
  return unclean.test(text) ? text.replace(uncleanAll, '\ufffd') : text
}

const pattern = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff\\p{Cs}]'
const unclean = new RegExp(pattern, 'u')
const uncleanAll = new RegExp(pattern, 'gu')

/**
 * Text for formats that hold any character but must be UTF-8: lone surrogates become U+FFFD.
 *
 * @example wellFormed('a\ud800') // 'a\ufffd'
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

/**
 * Cut a text into pieces of at most so many UTF-16 units, without parting a surrogate pair; joined they are the text.
 *
 * @example cut('abcde', 2) // ['ab', 'cd', 'e']
 */
export function cut(text: string, most: number): string[] {
  if (text.length <= most) return [text]
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + most, text.length)
    if (to < text.length && /[\udc00-\udfff]/.test(text[to] ?? '') && /[\ud800-\udbff]/.test(text[to - 1] ?? '')) to--
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}

/** Text for element content and attributes of XML. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"\r]/g, (c) => entities[c] ?? c)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }
