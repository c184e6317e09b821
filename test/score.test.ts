import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseSource, readText } from '../src/index.ts'
import { fixtureInputs, fixturesDir, shared, skipped } from './util/shared.ts'

interface Aspect {
  tp: number
  gold: number
  got: number
  missing: string[]
  extra: string[]
}

describe.runIf(shared)(`facts${skipped}`, async () => {
  // where they are not, this one shows in the report as skipped
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  const real = shared
  const tool = pathToFileURL(join(real, 'tools', 'score.mjs')).href
  const { scoreDocument } = (await import(tool)) as { scoreDocument: (gold: unknown, document: unknown) => Record<string, Aspect> }

  const wrong = (gold: unknown, document: unknown) =>
    Object.entries(scoreDocument(gold, document))
      .filter(([, aspect]) => aspect.tp !== aspect.gold || aspect.tp !== aspect.got)
      .map(([name, aspect]) => `${name}: missing ${aspect.missing.join(' · ')} | extra ${aspect.extra.join(' · ')}`)

  const seeds = readdirSync(join(real, 'seeds')).filter((file) => file.endsWith('.txt'))
  for (const file of seeds) {
    it(`reads ${file} as its annotator did`, () => {
      const gold = JSON.parse(readFileSync(join(real, 'gold', file.replace('.txt', '.json')), 'utf8'))
      expect(wrong(gold, parseSource(readText(readFileSync(join(real, 'seeds', file)), file)))).toEqual([])
    })
  }

  for (const { name, bytes } of fixtureInputs()) {
    it(`reads fixture ${name} as its facts say`, () => {
      const gold = JSON.parse(readFileSync(join(fixturesDir, name.split('/')[0] as string, 'gold.json'), 'utf8'))
      expect(wrong(gold, parseSource(readText(bytes, name)))).toEqual([])
    })
  }
})
