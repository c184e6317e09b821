import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

  it('is refused by its size', async () => {
    await expect(readBytes(new Uint8Array(2000), 'a.html', { limits: { bytes: 1000 } })).rejects.toMatchObject({ code: 'too-large' })
  })
})
