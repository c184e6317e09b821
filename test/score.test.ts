import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { problemsOfGold } from '../src/eval/gold.ts'
import { hashGold } from '../src/eval/hash.ts'
import { type DocumentScore, scoreDocument } from '../src/eval/score.ts'
import { summarize } from '../src/eval/summary.ts'
import { parse, parseSource, readText } from '../src/index.ts'
import type { Gold, PolicyDocument } from '../src/schema/types.ts'
import { dice } from './generator/dice.ts'
import { damage, noiseNames } from './generator/noise.ts'
import { type Annotated, allGold } from './util/gold.ts'
import { shared, skipped } from './util/shared.ts'

const wrong = (scores: DocumentScore) =>
  Object.entries(scores)
    .filter(([, { tp, gold, got }]) => tp !== gold || tp !== got)
    .map(([name, { missing, extra }]) => `${name}: missing ${missing.join(' · ')} | extra ${extra.join(' · ')}`)

const all = allGold()

describe('facts', () => {
  it('are gold, all of them', () => {
    expect(all.flatMap(({ name, gold }) => problemsOfGold(gold).map((problem) => ({ name, ...problem })))).toEqual([])
    expect(all.length).toBeGreaterThan(60)
  })

  for (const { name, group, bytes, gold } of all.filter((one) => one.group !== 'own')) {
    it(`reads ${group} ${name} as its annotator did`, () => {
      expect(wrong(scoreDocument(gold, parseSource(readText(bytes, name))))).toEqual([])
    })
  }
})

/** Every text as it is and, one after another, under a kind of damage so strong that much is misread. */
function* misread(texts: readonly Annotated[]): Generator<{ name: string; gold: Gold; document: PolicyDocument }> {
  for (const [i, { name, text, gold }] of texts.entries()) {
    yield { name, gold, document: parse(text) }
    for (let turn = 0; turn < 3; turn++) {
      const noise = noiseNames[(i * 3 + turn) % noiseNames.length] ?? 'page breaks'
      yield { name: `${name} under ${noise}`, gold, document: parse(damage(text, noise, dice(i * 7 + turn), 4)) }
    }
    // nothing of another text fits but what all have
    yield { name: `${name} with another text`, gold, document: parse(texts[(i + 1) % texts.length]?.text ?? '') }
  }
}

describe('hashed gold', () => {
  it('scores documents as the gold it was made from', () => {
    for (const { name, gold, document } of misread(all.filter(({ group }) => group === 'fixture'))) {
      const counts = (scores: DocumentScore) => Object.entries(scores).map(([aspect, { tp, gold, got }]) => [aspect, tp, gold, got])
      expect([name, counts(scoreDocument(hashGold(gold), document))]).toEqual([name, counts(scoreDocument(gold, document))])
    }
  })
})

describe.runIf(shared)(`facts, counted a second time${skipped}`, async () => {
  // where the other count is not at hand, this one shows in the report as skipped
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  const tool = pathToFileURL(join(shared, 'tools', 'score.mjs')).href
  const other = (await import(tool)) as { scoreDocument: (gold: Gold, document: PolicyDocument) => DocumentScore }

  it('agree fact by fact', () => {
    let misses = 0
    // hashes mean nothing to the other
    for (const { name, gold, document } of misread(all.filter(({ group }) => group !== 'own'))) {
      const own = scoreDocument(gold, document)
      for (const [aspect, score] of Object.entries(other.scoreDocument(gold, document))) {
        expect([name, aspect, own[aspect as keyof DocumentScore]]).toEqual([name, aspect, score])
        misses += score.missing.length + score.extra.length
      }
    }
    // agreement on perfect scores would show nothing
    expect(misses).toBeGreaterThan(1000)
  })
})

describe.runIf(shared)(`facts of real policies found by our own hands${skipped}`, () => {
  const own = all.filter(({ group }) => group === 'own')
  it('are those of at least twelve policies, and copy nothing of them', () => {
    expect(own.length).toBeGreaterThanOrEqual(12)
    for (const { name, gold } of own) expect([name, /\p{Script=Han}{26,}/u.exec(JSON.stringify(gold))?.[0]]).toEqual([name, undefined])
  })

  it('are read but for one in a hundred', () => {
    const { aspects } = summarize(own.map(({ name, bytes, gold }) => ({ name, scores: scoreDocument(gold, parseSource(readText(bytes, name))) })))
    const least = (aspect: string) => (aspect.startsWith('indicator') ? 0.97 : aspect.startsWith('metadata') ? 0.95 : 0.99)
    const missed = aspects.filter(({ aspect, f1 }) => f1 < least(aspect)).map(({ aspect, tp, gold, got }) => [aspect, tp, gold, got])
    expect(missed).toEqual([])
  })
})
