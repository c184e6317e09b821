/**
 * Keep what a function gave for the last few thousand texts: names repeat from clause to clause and from document to document.
 * For functions that depend on their text alone, and whose results nobody changes. When `most` are kept, all are forgotten.
 *
 * @example const lengthOf = remember((key) => key.length, 1000); lengthOf('甲') // 1
 */
export function remember<T>(read: (key: string) => T, most: number): (key: string) => T {
  const known = new Map<string, { value: T }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const own = copyOf(key)
    const value = read(own)
    if (known.size >= most) known.clear()
    known.set(own, { value })
    return value
  }
}

/** A copy of a part of a text, to be kept: in V8, the part holds the whole. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
