import type { PolicyDocument } from '../schema/types.ts'

/** Characters of a piece: large enough that a write costs nothing beside it, small enough to be held many times. */
const pieceLength = 1 << 18

/**
 * Write a document as JSON, piece by piece: the same bytes as `JSON.stringify(document, null, 2)` and a line end, but no
 * string ever holds the whole (which of a text of ten million characters would be longer than a string may be), and no
 * depth of sections is too deep.
 *
 * @param length Least characters of a piece, the last one apart.
 * @example for (const piece of writeJson(document)) await handle.write(piece)
 */
export function* writeJson(document: PolicyDocument, length: number = pieceLength): Generator<string> {
  let piece = ''
  for (const text of tokens(document)) {
    piece += text
    if (piece.length < length) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

/** An array or object under way: what is left of it. */
interface Frame {
  entries: Iterator<readonly [key: string | null, value: unknown]>
  close: string
  empty: boolean
}

function* tokens(root: unknown): Generator<string> {
  const stack: Frame[] = [frameOf(root)]
  yield openingOf(root)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { value: entry, done } = frame.entries.next()
    if (done) {
      stack.pop()
      yield frame.empty ? frame.close : `\n${indent(stack.length)}${frame.close}`
      continue
    }
    const [key, value] = entry
    const lead = `${frame.empty ? '' : ','}\n${indent(stack.length)}${key === null ? '' : `${JSON.stringify(key)}: `}`
    frame.empty = false
    if (isLarge(value)) {
      yield lead + openingOf(value)
      stack.push(frameOf(value))
    } else {
      // a string of JSON has no line ends but those between its values
      yield lead + JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent(stack.length)}`)
    }
  }
}

/** Only lists of records grow with the text, and sections hold such lists; what lies in them is small. */
function isLarge(value: unknown): value is readonly unknown[] | Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'object'
  return 'sections' in value || 'rows' in value || 'blocks' in value
}

function frameOf(value: unknown): Frame {
  return Array.isArray(value)
    ? { entries: value.map((item) => [null, item ?? null] as const).values(), close: ']', empty: true }
    : {
        entries: Object.entries(value as object)
          .filter(([, item]) => item !== undefined)
          .values(),
        close: '}',
        empty: true,
      }
}

function openingOf(value: unknown): string {
  return Array.isArray(value) ? '[' : '{'
}

function indent(depth: number): string {
  return '  '.repeat(depth)
}
