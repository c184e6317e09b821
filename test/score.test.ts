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
  const tool = pathToFileURL(join(shared ?? '', 'tools', 'score.mjs')).href
  const { scoreDocument } = (await import(tool)) as { scoreDocument: (gold: unknown, document: unknown) => Record<string, Aspect> }

  const wrong = (gold: unknown, document: unknown) =>
    Object.entries(scoreDocument(gold, document))
      .filter(([, aspect]) => aspect.tp !== aspect.gold || aspect.tp !== aspect.got)
      .map(([name, aspect]) => `${name}: missing ${aspect.missing.join(' · ')} | extra ${aspect.extra.join(' · ')}`)

  const seeds = shared ? readdirSync(join(shared, 'seeds')).filter((file) => file.endsWith('.txt')) : []
  for (const file of seeds) {
    it(`reads ${file} as its annotator did`, () => {
      const gold = JSON.parse(readFileSync(join(shared as string, 'gold', file.replace('.txt', '.json')), 'utf8'))
      expect(wrong(gold, parseSource(readText(readFileSync(join(shared as string, 'seeds', file)), file)))).toEqual([])
    })
  }

  for (const { name, bytes } of fixtureInputs()) {
    it(`reads fixture ${name} as its facts say`, () => {
      const gold = JSON.parse(readFileSync(join(fixturesDir, name.split('/')[0] as string, 'gold.json'), 'utf8'))
      expect(wrong(gold, parseSource(readText(bytes, name)))).toEqual([])
    })
  }
})
