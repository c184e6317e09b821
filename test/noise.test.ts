import { describe, expect, it } from 'vitest'
import { parse, readText, validateDocument } from '../src/index.ts'
import { aspectNames, f1, measureTexts, seedsFrom } from './generator/accuracy.ts'
import { dice } from './generator/dice.ts'
import { damage, noiseNames, plainNoises, steadyNoises } from './generator/noise.ts'
import { annotated } from './util/gold.ts'
import { conservation } from './util/leaves.ts'
import { fixtureInputs, shared, skipped } from './util/shared.ts'

describe('damaged text', () => {
  for (const name of noiseNames) {
    it(`loses no character to ${name}`, () => {
      for (const { name: fixture, bytes } of fixtureInputs()) {
        const text = damage(readText(bytes, fixture).text, name, dice(7))
        const document = parse(text)
        expect([fixture, conservation(text, document), validateDocument(document)]).toEqual([fixture, [], []])
      }
    })
  }
})

describe(`facts under damage${skipped}`, () => {
  // where the real documents are not at hand, this one shows in the report as skipped
  it.skipIf(!shared)('are held against the real documents too', () => expect(texts.length).toBeGreaterThan(5))
  const texts = annotated()

  // damage never costs more than two points of what a reader can still see
  for (const name of plainNoises) {
    it(`stay within two points under ${name}`, () => {
      const { tallies } = measureTexts(name, texts, seedsFrom(0, 5))
      for (const aspect of aspectNames) {
        const least = /outline|measures/.test(aspect) ? 0.99 : /responsibility/.test(aspect) ? 0.98 : 0.97
        expect(f1(tallies[aspect]), `${aspect} under ${name}`).toBeGreaterThanOrEqual(least)
      }
    })
  }

  for (const name of steadyNoises) {
    it(`do not change at all under ${name}`, () => {
      const { misses } = measureTexts(name, texts, seedsFrom(100, 10))
      expect(misses).toEqual([])
    })
  }
})
