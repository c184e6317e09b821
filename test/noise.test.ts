import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, readText, validateDocument } from '../src/index.ts'
import { conservation } from './util/leaves.ts'
import { noises, random } from './util/noise.ts'
import { fixtureInputs, fixturesDir, shared, skipped } from './util/shared.ts'

interface Aspect {
  tp: number
  gold: number
  got: number
}

const mirrors = fixtureInputs().filter(({ name }) => name.startsWith('plan-'))

describe('damaged text', () => {
  for (const [name, damage] of Object.entries(noises)) {
    it(`loses no character to ${name}`, () => {
      for (const { name: fixture, bytes } of fixtureInputs()) {
        const text = damage(readText(bytes, fixture).text, random(7))
        const document = parse(text)
        expect([fixture, conservation(text, document), validateDocument(document)]).toEqual([fixture, [], []])
      }
    })
  }
})

/** Damage never costs more than two points on what a reader can still see (architecture, what good means). */
describe.runIf(shared)(`facts under damage${skipped}`, async () => {
  // where they are not, this one shows in the report as skipped
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  const real = shared
  const tool = pathToFileURL(join(real, 'tools', 'score.mjs')).href
  const { scoreDocument } = (await import(tool)) as { scoreDocument: (gold: unknown, document: unknown) => Record<string, Aspect> }
  const seeds = readdirSync(join(real, 'seeds'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ bytes: readFileSync(join(real, 'seeds', file)), gold: join(real, 'gold', file.replace('.txt', '.json')) }))
  const own = mirrors.map(({ name, bytes }) => ({ bytes, gold: join(fixturesDir, name.split('/')[0] as string, 'gold.json') }))
  const samples = [...seeds, ...own].map(({ bytes, gold }) => ({ text: readText(bytes, 'text').text, gold: JSON.parse(readFileSync(gold, 'utf8')) }))

  for (const [name, damage] of Object.entries(noises)) {
    it(`stay within two points under ${name}`, () => {
      const total: Record<string, Aspect> = {}
      for (const [i, { text, gold }] of samples.entries()) {
        for (let seed = 0; seed < 5; seed++) {
          for (const [aspect, { tp, gold: wanted, got }] of Object.entries(scoreDocument(gold, parse(damage(text, random(seed * 31 + i)))))) {
            const sum = (total[aspect] ??= { tp: 0, gold: 0, got: 0 })
            sum.tp += tp
            sum.gold += wanted
            sum.got += got
          }
        }
      }
      for (const [aspect, { tp, gold, got }] of Object.entries(total)) {
        const f1 = (2 * tp) / (gold + got)
        const least = /outline|measures/.test(aspect) ? 0.99 : /responsibility/.test(aspect) ? 0.98 : 0.97
        expect(f1, `${aspect} under ${name}`).toBeGreaterThanOrEqual(least)
      }
    })
  }
})
