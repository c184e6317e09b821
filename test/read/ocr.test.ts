import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoreDocument } from '../../src/eval/score.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { RecognizedLine } from '../../src/read/recognizer.ts'
import { checkAgainstSource } from '../../src/run/check.ts'
import type { Gold } from '../../src/schema/types.ts'
import { fixturesDir } from '../util/shared.ts'

const folder = fileURLToPath(new URL('../ocr', import.meta.url))
/** The head of the picture: A4 at its resolution. */
function pngOf(variant: string): Uint8Array {
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const dots = variant === 'clean-300' ? 2 : 1
  head.writeUInt32BE(1240 * dots, 16)
  head.writeUInt32BE(1754 * dots, 20)
  return head
}

/** The recorded lines of a rendered page (scripts/make-ocr-fixtures.ts), read as if they were recognised now. */
async function recorded(file: string) {
  const lines = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RecognizedLine[]
  const source = await readBytes(pngOf(file.split('.')[2] ?? ''), `${file}.png`, { recognizer: { name: 'recorded', recognize: async () => lines } })
  return { source, document: parseSource(source) }
}

/** F1 over the facts of all pages that an engine read in a variant. */
async function share(files: readonly string[]): Promise<number> {
  const sum = { tp: 0, gold: 0, got: 0 }
  for (const file of files) {
    const gold = JSON.parse(readFileSync(join(fixturesDir, file.split('.')[0] as string, 'gold.json'), 'utf8')) as Gold
    const { source, document } = await recorded(file)
    expect(validateDocument(document)).toEqual([])
    expect(checkAgainstSource(document, source.text)).toEqual([])
    for (const { tp, gold: wanted, got } of Object.values(scoreDocument(gold, document))) {
      sum.tp += tp
      sum.gold += wanted
      sum.got += got
    }
  }
  return (2 * sum.tp) / (sum.gold + sum.got)
}

/** Figures of docs/formats.md: a row for each engine, a column for each variant. */
const table = readFileSync(fileURLToPath(new URL('../../docs/formats.md', import.meta.url)), 'utf8')
const columns = ['clean-150', 'clean-300', 'skew-1', 'skew-2', 'blur', 'jpeg-50']
const rows = { paddle: 'PP-OCRv4', tesseract: 'tesseract' }

describe.each(Object.entries(rows))('pages recognised by %s', (engine, row) => {
  it.each(columns)('give the facts of the text back as the documentation says: %s', async (variant) => {
    const files = readdirSync(folder).filter((file) => file.endsWith(`.${engine}.${variant}.json`))
    expect(files.length).toBeGreaterThanOrEqual(3)
    const f1 = await share(files)
    const said = new RegExp(`^\\| ${row}[^|]*\\|(.*)\\|$`, 'm').exec(table)?.[1]?.split('|')[columns.indexOf(variant)]?.trim()
    expect(f1.toFixed(3)).toBe(said)
    if (engine === 'paddle' && variant.startsWith('clean')) expect(f1).toBeGreaterThanOrEqual(0.97)
  })
})
