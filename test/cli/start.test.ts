import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSource, readText, version } from '../../src/index.ts'
import { fixturesDir } from '../util/shared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'tiaoli-start-'))
const file = join(fixturesDir, 'plan-tab-table', 'input.txt')
const cache = join(out, 'cache')
const start = (...args: string[]) =>
  execFileSync(process.execPath, [join(out, 'start.cjs'), ...args], { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: cache } })

describe('the bundled command line', () => {
  beforeAll(async () => {
    const { bundle } = (await import(join(root, 'scripts', 'bundle.mjs'))) as { bundle(root: string, out: string): Promise<void> }
    await bundle(root, out)
  }, 120_000)
  afterAll(() => rmSync(out, { recursive: true }))

  const document = () => parseSource(readText(readFileSync(file), file))

  it('parses as the library does', () => {
    expect(JSON.parse(start('parse', file, '--quiet'))).toEqual(JSON.parse(JSON.stringify(document())))
    // Markdown is read by a file of its own
    const marked = join(fixturesDir, 'plan-markdown', 'input.md')
    expect(JSON.parse(start('parse', marked, '--quiet'))).toEqual(JSON.parse(JSON.stringify(parseSource(readText(readFileSync(marked), marked)))))
  }, 60_000)

  it('says its version without a cache', () => {
    rmSync(cache, { recursive: true, force: true })
    for (const word of ['--version', '-V']) expect(start(word)).toBe(`${version}\n`)
    expect(existsSync(cache)).toBe(false)
    expect(start('--help')).toContain('parse')
  }, 60_000)

  it('keeps what Node compiled for the user, once for each Node, and does without where that is refused', () => {
    const folder = join(cache, 'tiaoli', 'start')
    start('parse', file, '--quiet')
    expect(readdirSync(folder)).toEqual([`${process.version}-${process.arch}`])
    const place = join(folder, `${process.version}-${process.arch}`)
    const first = readFileSync(place)
    expect(first.length).toBeGreaterThan(100_000)
    start('parse', file, '--quiet')
    expect(readFileSync(place).equals(first)).toBe(true)
    // of another build, and of another Node
    for (const kept of ['not what was compiled', '', `${first.toString('latin1', 0, 64)}refused`]) {
      writeFileSync(place, kept)
      expect(JSON.parse(start('parse', file, '--quiet'))).toEqual(JSON.parse(JSON.stringify(document())))
      expect(readFileSync(place).length).toBeGreaterThan(100_000)
    }
    // a folder that cannot be written to
    rmSync(cache, { recursive: true })
    writeFileSync(cache, '')
    expect(JSON.parse(start('parse', file, '--quiet'))).toEqual(JSON.parse(JSON.stringify(document())))
    rmSync(cache)
  }, 60_000)
})
