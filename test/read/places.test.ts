import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseSource, ReadError, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { dice } from '../generator/dice.ts'

const folder = fileURLToPath(new URL('../formats', import.meta.url))
const filesOf = (ending: string) => readdirSync(folder).filter((file) => file.endsWith(`.${ending}`))

/** A word on a page as a program that is not ours places it. */
interface Shown {
  page: number
  left: number
  top: number
  right: number
  bottom: number
  text: string
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function shownInPdf(file: string): Shown[] {
  const xml = execFileSync('pdftotext', ['-bbox', join(folder, file), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 })
  const words: Shown[] = []
  let page = 0
  for (const hit of xml.matchAll(/<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)) {
    if (hit[1] === undefined) page++
    else {
      const [left, top, right, bottom] = hit.slice(1, 5).map(Number) as [number, number, number, number]
      words.push({ page, left, top, right, bottom, text: (hit[5] ?? '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&') })
    }
  }
  return words
}

/** The text objects of the file, read with patterns: their boundaries are written in millimetres. */
function shownInOfd(file: string): Shown[] {
  const points = 72 / 25.4
  const words: Shown[] = []
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file))))) {
    const page = /Page_(\d+)/.exec(name)?.[1]
    if (page === undefined) continue
    for (const [, x, y, width, height, text] of strFromU8(bytes).matchAll(/Boundary="([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)"[^>]*><ofd:TextCode[^>]*>([^<]*)</g)) {
      const [left, top] = [Number(x) * points, Number(y) * points]
      words.push({ page: Number(page) + 1, left, top, right: left + Number(width) * points, bottom: top + Number(height) * points, text: text ?? '' })
    }
  }
  return words
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replace(/―/g, '—')

/** Ranges of the text that values of the document quote: titles, headings, bodies, cells. */
function valuesOf(document: ReturnType<typeof parseSource>): { start: number; end: number }[] {
  const cells = document.tables.flatMap((table) => table.rows.flat().flatMap((cell) => cell.spans))
  const bodies = document.responsibilities.flatMap((record) => record.assignments.flatMap((one) => one.spans))
  const citations = document.citations.flatMap((one) => one.spans)
  const measures = document.measures.flatMap((one) => one.spans.slice(0, 1))
  return [...cells, ...bodies, ...citations, ...measures, ...(document.metadata.title?.spans ?? [])]
}

for (const [format, shownIn] of [
  ['pdf', shownInPdf],
  ['ofd', shownInOfd],
] as const) {
  describe.runIf(format === 'ofd' || hasPoppler)(`places of ${format}${hasPoppler ? '' : ' (skipped: pdftotext is not there)'}`, () => {
    it('lead 200 values back to the page and the place where they are printed', async () => {
      const roll = dice(7)
      const found: string[] = []
      const all = await Promise.all(
        filesOf(format).map(async (file) => {
          const source = await readBytes(readFileSync(join(folder, file)), file)
          return { file, source, values: valuesOf(parseSource(source)), shown: shownIn(file) }
        }),
      )
      let looked = 0
      for (let turn = 0; turn < 200; turn++) {
        const { file, source, values, shown } = roll.pick(all)
        const value = roll.pick(values)
        for (const origin of source.origins ?? []) {
          const [from, to] = [Math.max(origin.start, value.start), Math.min(origin.end, value.end)]
          if (from >= to) continue
          looked++
          const text = bare(source.text.slice(from, to))
          const [left, top, right, bottom] = origin.box ?? [0, 0, 0, 0]
          const there = shown
            .filter(
              (word) =>
                word.page === origin.page &&
                word.left < right &&
                word.right > left &&
                (word.top + word.bottom) / 2 > top - 2 &&
                (word.top + word.bottom) / 2 < bottom + 2,
            )
            .sort((a, b) => a.left - b.left)
          if (!bare(there.map((word) => word.text).join('')).includes(text)) found.push(`${file} page ${origin.page}: ${text}`)
        }
      }
      expect(found).toEqual([])
      expect(looked).toBeGreaterThanOrEqual(200)
    }, 120_000)
  })
}

describe('damaged files', () => {
  for (const format of ['pdf', 'ofd']) {
    it(`of ${format} end in an error or a valid document, in time`, async () => {
      const roll = dice(11)
      const files = filesOf(format).map((file) => readFileSync(join(folder, file)))
      const ends = { document: 0, error: 0 }
      for (let turn = 0; turn < 40; turn++) {
        const whole = roll.pick(files)
        const bytes = new Uint8Array(turn % 4 === 0 ? whole.subarray(0, roll.int(1, whole.length)) : whole)
        if (turn % 4 !== 0) for (let n = roll.int(1, 60); n > 0; n--) bytes[roll.int(0, bytes.length - 1)] = roll.int(0, 255)
        try {
          const document = parseSource(await readBytes(bytes, 'damaged', { limits: { milliseconds: 20_000 } }))
          expect(validateDocument(document)).toEqual([])
          ends.document++
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
          ends.error++
        }
      }
      expect(ends.document + ends.error).toBe(40)
      expect(ends.error).toBeGreaterThan(0)
    }, 120_000)
  }
})
