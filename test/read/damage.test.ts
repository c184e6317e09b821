import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseSource, ReadError, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkAgainstSource } from '../../src/run/check.ts'
import { dice } from '../generator/dice.ts'

const folder = fileURLToPath(new URL('../formats', import.meta.url))
const files = readdirSync(folder).filter((file) => !file.startsWith('plan-'))

/** A file as a copy or a transfer damages it. */
function spoiled(bytes: Uint8Array, roll: () => number): Uint8Array {
  const at = () => Math.floor(roll() * bytes.length)
  const copy = Uint8Array.from(bytes)
  const kind = roll()
  if (kind < 0.25) return copy.subarray(0, at())
  if (kind < 0.4) return copy.subarray(at())
  for (let n = kind < 0.7 ? 1 : 40; n > 0; n--) copy[at()] = Math.floor(roll() * 256)
  return copy
}

describe('damaged files', () => {
  it.each(files)('give an error that says what to do, or a valid document: %s', async (file) => {
    const bytes = readFileSync(join(folder, file))
    const roll = dice(7).next
    const ends = { read: 0, refused: 0 }
    for (let i = 0; i < 40; i++) {
      const name = i % 5 === 0 ? 'a.txt' : file
      try {
        const source = await readBytes(spoiled(bytes, roll), name, { limits: { milliseconds: 10_000 } })
        const document = parseSource(source)
        expect(validateDocument(document)).toEqual([])
        expect(checkAgainstSource(document, source.text)).toEqual([])
        ends.read++
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        expect(error.message).toMatch(/^Unexpected /)
        expect(error.hint.length).toBeGreaterThan(10)
        ends.refused++
      }
    }
    expect(ends.read + ends.refused).toBe(40)
  })
})

describe('what would cost without end', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const refuse = (bytes: Uint8Array, code: string) => expect(readBytes(bytes, 'a.html')).rejects.toMatchObject({ code, hint: expect.stringMatching(/.{10}/) })

  it('is refused in a page: elements, depth, formatting left open, cells', async () => {
    await refuse(utf8(`<html><body>${'<i></i>'.repeat(600_000)}`), 'limit')
    await refuse(utf8(`<html><body>${'<div>'.repeat(40_000)}文`), 'limit')
    await refuse(utf8(`<html><body>${Array.from({ length: 3000 }, (_, i) => `<font size=${i}>`).join('')}${'<p>文'.repeat(20_000)}`), 'limit')
    await refuse(utf8(`<html><body><table>${`<tr>${'<td colspan=1000>1</td>'.repeat(10)}</tr>`.repeat(80)}</table>`), 'limit')
  })

  it('is ended in a PDF when its time is over, while this thread goes on and the next file is read', async () => {
    // a page of millions of strokes, packed into a few kilobytes
    const stream = deflateSync('0 0 m 9 9 l S\n'.repeat(6_000_000))
    const head = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n'
    const page = `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${stream.length}>>stream\n`
    const file = Buffer.concat([Buffer.from(head + page), stream, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
    let turns = 0
    const clock = setInterval(() => turns++, 20)
    const started = performance.now()
    await expect(readBytes(file, 'a.pdf', { limits: { milliseconds: 2500 } })).rejects.toMatchObject({
      code: 'limit',
      message: expect.stringMatching(/milliseconds of reading: \d+, expected at most 2500/),
    })
    clearInterval(clock)
    expect(performance.now() - started).toBeLessThan(20_000)
    expect(turns).toBeGreaterThan(20)
    const whole = readFileSync(join(folder, files.find((name) => name.endsWith('.pdf')) as string))
    expect((await readBytes(whole, 'b.pdf')).text.length).toBeGreaterThan(100)
  })

  it('is refused by its size', async () => {
    await expect(readBytes(new Uint8Array(2000), 'a.html', { limits: { bytes: 1000 } })).rejects.toMatchObject({ code: 'too-large' })
  })
})
