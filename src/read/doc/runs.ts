import { bisect } from '../../text/bisect.ts'
import { damaged } from '../error.ts'
import type { Budget } from '../limits.ts'
import type { Bytes } from './bytes.ts'

/** Changes of properties of one run by their code; the value is what the code carries. */
export type Properties = ReadonlyMap<number, Bytes>

/** What is said of runs of characters or of paragraphs, by their place in the stream. */
export interface Runs {
  at(stored: number): { style: number; properties: Properties }
}

interface Run {
  start: number
  end: number
  style: number
  properties: Properties
}

interface Context {
  main: Bytes
  data: () => Bytes | undefined
  budget: Budget
}

const none: Properties = new Map()
const pageSize = 512

/**
 * Where runs begin and end, and their properties; pages are read when they are asked for.
 *
 * @source MS-DOC 2.8.5, 2.8.6, 2.9.33 (ChpxFkp), 2.9.175 (PapxFkp)
 */
export function runsOf(list: Bytes, kind: 'characters' | 'paragraphs', context: Context): Runs {
  const count = Math.max(0, Math.floor((list.length - 4) / 8))
  const starts = Array.from({ length: count }, (_, i) => ({ start: list.u32(i * 4), page: list.u32((count + 1) * 4 + i * 4) & 0x3fffff }))
  const pages = new Map<number, Run[]>()
  return {
    at(stored) {
      const page = starts[lastBefore(starts, stored)]?.page
      if (page === undefined) return { style: 0, properties: none }
      let runs = pages.get(page)
      if (!runs) {
        context.budget.tick()
        runs = pageOf(page, kind, context)
        pages.set(page, runs)
      }
      const run = runs[lastBefore(runs, stored)]
      return run && stored < run.end ? run : { style: 0, properties: none }
    },
  }
}

/** Number of the last item that begins at a place or before it; -1 for none. */
export function lastBefore(items: readonly { start: number }[], place: number): number {
  return bisect(items.length, (i) => (items[i]?.start ?? 0) <= place) - 1
}

function pageOf(number: number, kind: 'characters' | 'paragraphs', context: Context): Run[] {
  const page = context.main.slice(number * pageSize, pageSize, `a page of ${kind}`)
  const count = page.u8(pageSize - 1)
  const itemSize = kind === 'characters' ? 1 : 13
  const runs: Run[] = []
  for (let i = 0; i < count; i++) {
    const run = { start: page.u32(i * 4), end: page.u32(i * 4 + 4), style: 0, properties: none }
    const at = page.u8((count + 1) * 4 + i * itemSize) * 2
    if (at !== 0) {
      if (kind === 'characters') run.properties = propertiesOf(page.slice(at + 1, page.u8(at)))
      else {
        // a length of 0 says that the true one, in another unit, follows
        const [from, length] = page.u8(at) === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, page.u8(at) * 2 - 1]
        if (length >= 2) {
          run.style = page.u16(from)
          run.properties = propertiesOf(page.slice(from + 2, length - 2), context.data)
        }
      }
    }
    runs.push(run)
  }
  return runs
}

const inData = new Set([0x6645, 0x6646])

/**
 * Changes of properties one behind the other: a code of two bytes, which tells how long its value is.
 *
 * @param data Where properties stand that are too long for their place.
 * @source MS-DOC 2.2.5.1 (Sprm), 2.2.5.2 (Prl)
 */
export function propertiesOf(list: Bytes, data?: () => Bytes | undefined): Properties {
  const found = new Map<number, Bytes>()
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.u16(at)
    at += 2
    const [skip, length] = lengthOf(code, list, at)
    if (at + skip + length > list.length) break
    const value = list.slice(at + skip, length)
    at += skip + length
    const elsewhere = inData.has(code) ? data?.() : undefined
    if (elsewhere) {
      const place = value.u32(0)
      for (const [own, more] of propertiesOf(elsewhere.slice(place + 2, elsewhere.u16(place)))) found.set(own, more)
    } else found.set(code, value)
  }
  return found
}

function lengthOf(code: number, list: Bytes, at: number): [skip: number, length: number] {
  const kind = code >> 13
  if (kind < 2) return [0, 1]
  if (kind === 3) return [0, 4]
  if (kind === 7) return [0, 3]
  if (kind !== 6) return [0, 2]
  // the definition of a table counts in two bytes, itself included; tab stops may be too many for one byte
  if (code === 0xd608) return [2, Math.max(0, list.u16(at) - 1)]
  const length = list.u8(at)
  if (code !== 0xc615 || length !== 255) return [1, length]
  const cleared = list.u8(at + 1)
  const added = list.u8(at + 2 + cleared * 4)
  return [1, 2 + cleared * 4 + added * 3]
}

/** The value of a switch or a short number; the standard where nothing is said. */
export function numberIn(properties: Properties, code: number, standard = 0): number {
  const value = properties.get(code)
  if (!value) return standard
  if (value.length === 0) throw damaged('DOC file', `a property ${code.toString(16)} without a value`)
  return value.length === 1 ? value.u8(0) : value.length === 4 ? value.u32(0) : value.u16(0)
}
