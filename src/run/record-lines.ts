import type { PolicyDocument } from '../schema/types.ts'
import { type Fields, JsonBytes, type WriteBytes } from './json-bytes.ts'

/** Lists that hold most of a document below a record of it: each of their elements has a line, too. */
const opened = ['sections', 'rows'] as const

/** Bytes that are gathered before they are written: of most documents, all. */
const gathered = 1 << 18

/** One for the thread: what is in it is written before anything else is done. */
let kept: JsonBytes | undefined

/**
 * Write a document as JSON with a record a line: half the bytes of what is printed for people, and still `grep` finds a record and a comparison
 * of lines shows which have changed.
 *
 * Sections and rows of tables are records, too, each behind the line of what they stand in; no depth is too deep.
 *
 * @example recordLines(parse('一、任务'), (bytes) => writeSync(file, bytes))
 */
export function recordLines(document: PolicyDocument, write: WriteBytes): void {
  kept ??= new JsonBytes()
  const writer = kept
  writer.drop()
  let lead = '{\n'
  for (const [name, value] of Object.entries(document)) {
    if (value === undefined) continue
    writer.signs(lead)
    writer.name(name)
    if (isRecords(value)) elementLines(writer, value, write)
    else writer.value(value)
    lead = ',\n'
  }
  writer.signs(lead === '{\n' ? '{\n}\n' : '\n}\n')
  writer.pass(write)
}

/** A list under way, and the fields that are left of the object it stands in; the list of a document stands in none. */
interface Frame {
  list: readonly unknown[]
  next: number
  rest: readonly (readonly [name: string, value: unknown])[] | null
}

function elementLines(writer: JsonBytes, list: readonly unknown[], write: WriteBytes): void {
  const stack: Frame[] = [{ list, next: 0, rest: null }]
  for (let frame = stack[0]; frame; frame = stack.at(-1)) {
    if (writer.length > gathered) writer.pass(write)
    if (frame.next === frame.list.length) {
      writer.signs('\n]')
      for (const [name, value] of frame.rest ?? []) writer.field(name, value)
      if (frame.rest) writer.signs('}')
      stack.pop()
      continue
    }
    writer.signs(frame.next === 0 ? '[\n' : ',\n')
    const item = frame.list[frame.next++] ?? null
    const inner = opened.find((name) => isRecords((item as Fields | null)?.[name]))
    if (inner === undefined) {
      writer.value(item)
      continue
    }
    const fields = Object.entries(item as Fields)
    const at = fields.findIndex(([name]) => name === inner)
    writer.signs('{')
    for (const [name, value] of fields.slice(0, at)) writer.field(name, value)
    writer.name(inner)
    stack.push({ list: (item as Fields)[inner] as readonly unknown[], next: 0, rest: fields.slice(at + 1) })
  }
}

function isRecords(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null
}
