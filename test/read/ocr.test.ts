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
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** The recorded lines of a rendered page (scripts/make-ocr-fixtures.ts), read as if they were recognised now. */
async function recorded(file: string) {
  const lines = JSON.parse(readFileSync(join(folder, file), 'utf8')) as RecognizedLine[]
  const source = await readBytes(png, `${file}.png`, { recognizer: { name: 'recorded', recognize: async () => lines } })
  return { source, document: parseSource(source) }
}

describe('recognised pages', () => {
  it.each(readdirSync(folder))('give the facts of the text back: %s', async (file) => {
    const gold = JSON.parse(readFileSync(join(fixturesDir, file.split('.')[0] as string, 'gold.json'), 'utf8')) as Gold
    const { source, document } = await recorded(file)
    expect(validateDocument(document)).toEqual([])
    expect(checkAgainstSource(document, source.text)).toEqual([])
    const scores = Object.values(scoreDocument(gold, document))
    const sum = (of: (score: (typeof scores)[number]) => number) => scores.reduce((total, score) => total + of(score), 0)
    const f1 = (2 * sum(({ tp }) => tp)) / (sum((score) => score.gold) + sum(({ got }) => got))
    expect(f1, JSON.stringify(scores.filter(({ missing, extra }) => missing.length + extra.length > 0))).toBeGreaterThanOrEqual(0.97)
  })
})
