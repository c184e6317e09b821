import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoreDocument } from '../../src/eval/score.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkAgainstSource, checkDocument } from '../../src/run/check.ts'
import type { Gold } from '../../src/schema/types.ts'
import { fixturesDir } from '../util/shared.ts'

const folder = fileURLToPath(new URL('../formats', import.meta.url))
const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
const goldOf = (file: string) => JSON.parse(readFileSync(join(fixturesDir, file.split('.')[0] as string, 'gold.json'), 'utf8')) as Gold

/** Facts that differ from those found by hand in the plain text. */
function wrong(file: string, document: ReturnType<typeof parseSource>): string[] {
  return Object.entries(scoreDocument(goldOf(file), document))
    .filter(([, { tp, gold, got }]) => tp !== gold || tp !== got)
    .map(([name, { missing, extra }]) => `${name}: missing ${missing.join(' · ')} | extra ${extra.join(' · ')}`)
}

describe('files of other formats', () => {
  it('are by two producers at least for each format', () => {
    const producers = new Map<string, Set<string>>()
    for (const { file } of files) {
      const [, producer = '', ending = ''] = file.split('.')
      producers.set(ending, new Set([...(producers.get(ending) ?? []), producer]))
    }
    // nothing in Debian or npm writes OFD: a writer of our own stands in; LibreOffice alone writes DOC
    for (const [ending, own] of producers) expect([...own].length, ending).toBeGreaterThanOrEqual(/^(?:ofd|doc)$/.test(ending) ? 1 : 2)
  })

  for (const { file, bytes } of files) {
    it(`say the same as the plain text: ${file}`, async () => {
      const source = await readBytes(bytes, file)
      const document = parseSource(source)
      expect(validateDocument(document)).toEqual([])
      expect(checkDocument(document)).toEqual([])
      expect(checkAgainstSource(document, source.text)).toEqual([])
      expect(wrong(file, document)).toEqual([])
    })
  }
})
