import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSource, readText, version } from '../../src/index.ts'
import { fixturesDir } from '../util/shared.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-start-'))
const out = join(folder, 'cli')
const file = join(fixturesDir, 'plan-tab-table', 'input.txt')
const cache = join(out, 'cache')
const start = (...args: string[]) =>
  execFileSync(process.execPath, [join(out, 'start.cjs'), ...args], { encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: cache } })

describe('the bundled command line', () => {
  beforeAll(async () => {
    const { bundle } = (await import(join(root, 'scripts', 'bundle.mjs'))) as { bundle(root: string, out: string): Promise<void> }
    await bundle(root, out)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

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

  it('loads the module of a format whether it was compiled before or not', () => {
    // in place of the reader of HTML, which the bundle leaves out
    mkdirSync(join(folder, 'read', 'html'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'read', 'html', 'index.js'), "export const read = () => { throw new Error('the module was loaded') }")
    const page = join(folder, 'page.html')
    writeFileSync(page, '<!DOCTYPE html><p>一、总则</p>')
    for (let times = 0; times < 3; times++) {
      const { stderr } = spawnSync(process.execPath, [join(out, 'start.cjs'), 'parse', page, '--quiet'], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: cache },
      })
      expect(stderr).toContain('the module was loaded')
      expect(stderr).not.toContain('Warning')
    }
  }, 60_000)

  it('keeps what Node compiled for the user, once for each Node, and does without where that is refused', () => {
    const kept = join(cache, 'tiaoli', 'start')
    start('parse', file, '--quiet')
    expect(readdirSync(kept)).toEqual([`${process.version}-${process.arch}`])
    const place = join(kept, `${process.version}-${process.arch}`)
    const first = readFileSync(place)
    expect(first.length).toBeGreaterThan(100_000)
    start('parse', file, '--quiet')
    expect(readFileSync(place).equals(first)).toBe(true)
    // of another build, and of another Node
    for (const other of ['not what was compiled', '', `${first.toString('latin1', 0, 64)}refused`]) {
      writeFileSync(place, other)
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
