import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSource, readText, version } from '../../src/index.ts'
import { fixturesDir } from '../util/shared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'tiaoli-start-'))
const file = join(fixturesDir, 'plan-tab-table', 'input.txt')
const start = (...args: string[]) => execFileSync(process.execPath, [join(out, 'start.cjs'), ...args], { encoding: 'utf8' })

describe('the bundled command line', () => {
  beforeAll(async () => {
    const { bundle } = (await import(join(root, 'scripts', 'bundle.mjs'))) as { bundle(root: string, out: string): Promise<void> }
    await bundle(root, out)
  }, 120_000)
  afterAll(() => rmSync(out, { recursive: true }))

  const document = () => parseSource(readText(readFileSync(file), file))

  it('parses as the library does', () => {
    expect(JSON.parse(start('parse', file, '--quiet'))).toEqual(JSON.parse(JSON.stringify(document())))
    expect(start('--version')).toBe(`${version}\n`)
  }, 60_000)

  it('keeps what Node compiled, and does without where Node refuses it', () => {
    expect(readFileSync(join(out, 'quick.cjs.cache')).length).toBeGreaterThan(100_000)
    for (const kept of ['not what was compiled', '']) {
      writeFileSync(join(out, 'quick.cjs.cache'), kept)
      expect(JSON.parse(start('parse', file, '--quiet'))).toEqual(JSON.parse(JSON.stringify(document())))
    }
  }, 60_000)
})
