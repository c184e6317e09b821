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

/** Lists that hold most of a document below a record of it: each of their elements has a line, too. */
const opened = ['sections', 'rows'] as const

type Opened = Readonly<Record<string, unknown>>

/**
 * A document as JSON with a record a line, in pieces of one record: half the bytes of {@link writeJson} and as quick to write as
 * what has no line ends, and still `grep` finds a record and a comparison of lines shows which have changed.
 *
 * Sections and rows of tables are records, too, each behind the line of what they stand in; no depth is too deep.
 *
 * @example for (const piece of recordLines(parse('一、任务'))) process.stdout.write(piece)
 */
export function* recordLines(document: PolicyDocument): Generator<string> {
  let lead = '{\n'
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue
    yield `${lead}${JSON.stringify(key)}:`
    lead = ',\n'
    if (isRecords(value)) yield* elementLines(value)
    else yield JSON.stringify(value)
  }
  yield lead === '{\n' ? '{\n}\n' : '\n}\n'
}

function* elementLines(list: readonly unknown[]): Generator<string> {
  const stack = [{ list, next: 0, close: '\n]' }]
  for (let frame = stack[0]; frame; frame = stack.at(-1)) {
    if (frame.next === frame.list.length) {
      yield frame.close
      stack.pop()
      continue
    }
    const lead = frame.next === 0 ? '[\n' : ',\n'
    const item = frame.list[frame.next++] ?? null
    const inner = opened.find((key) => isRecords((item as Opened | null)?.[key]))
    if (inner === undefined) {
      yield lead + JSON.stringify(item)
      continue
    }
    const [before, after] = around(item as Opened, inner)
    yield `${lead}${before}`
    stack.push({ list: (item as Opened)[inner] as unknown[], next: 0, close: `\n]${after}` })
  }
}

/** What stands before and behind the list of one key in the JSON of an object. */
function around(item: Opened, inner: string): [before: string, after: string] {
  let [before, after, sign] = ['', '', '{']
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined) continue
    const name = `${sign}${JSON.stringify(key)}:`
    sign = ','
    if (key === inner) [before, after] = [after + name, '']
    else after += name + JSON.stringify(value)
  }
  return [before, `${after}}`]
}

function isRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null
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
