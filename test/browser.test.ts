import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { parse, readText } from '../src/index.ts'
import { programAt, unlessThere } from './util/programs.ts'
import { fixtureInputs } from './util/shared.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = ['plan-bracket-clauses/input.txt', 'plan-markdown/input.md', 'regulation-chapters-articles-items/input.txt', 'table-pipes/input.md']
const samples = fixtureInputs().filter(({ name }) => names.includes(name))

/** The core as one script, as a page would load it. */
let script = ''

beforeAll(async () => {
  const lib = { entry: 'src/index.ts', formats: ['iife' as const], name: 'tiaoli' }
  // what a page ships: under the test runner libraries would resolve to what they are while one develops
  vi.stubEnv('NODE_ENV', 'production')
  const built = await build({ root, configFile: false, logLevel: 'error', build: { write: false, lib } })
  vi.unstubAllEnvs()
  const [bundle] = [built].flat()
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built')
  script = bundle.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('')
}, 120_000)

describe('the core in a page', () => {
  it('fits the size it should have', () => {
    // of these, 15 kB are the table of traditional characters
    expect(gzipSync(script).length).toBeLessThan(210_000)
  })

  it('takes nothing of Node', () => {
    expect(script).not.toMatch(/require\(|["']node:/)
  })

  const path = programAt('chromium') ?? programAt('google-chrome')
  it.skipIf(!path)(`reads documents in Chromium as in Node${unlessThere(path, 'chromium')}`, { timeout: 120_000 }, async () => {
    expect(samples.length).toBe(names.length)
    const browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox', '--disable-background-networking'] })
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      await page.addScriptTag({ content: script })
      for (const { name, bytes } of samples) {
        const { text } = readText(bytes, name)
        const inPage = await page.evaluate(
          ([source, as]) => {
            const { parse: parseThere } = (globalThis as unknown as { tiaoli: { parse: typeof parse } }).tiaoli
            return JSON.stringify(parseThere(source ?? '', { name: as ?? '' }))
          },
          [text, name],
        )
        expect(inPage).toBe(JSON.stringify(parse(text, { name })))
      }
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
