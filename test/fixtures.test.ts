import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSource, readText } from '../src/index.ts'
import { fixtureInputs, fixturesDir } from './util/shared.ts'

/**
 * The whole document of every fixture, to show what a change changes; what is right is in gold.json. Rewritten by
 * `UPDATE=1 npx vitest run test/fixtures.test.ts`; a missing file fails.
 */
describe('fixtures', () => {
  for (const { name, bytes } of fixtureInputs()) {
    it(`gives what expected.json holds: ${name}`, () => {
      const file = join(fixturesDir, dirname(name), 'expected.json')
      const { generator, ...document } = parseSource(readText(bytes, name))
      // the version and the hash of the pipeline change without any fact changing
      const text = `${JSON.stringify({ ...document, generator: { pipeline: generator.pipeline } }, null, 1)}\n`
      if (process.env.UPDATE) writeFileSync(file, text)
      expect(existsSync(file)).toBe(true)
      expect(text).toBe(readFileSync(file, 'utf8'))
    })
  }
})
