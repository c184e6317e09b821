import { describe, expect, it } from 'vitest'
import { problemsOfGold } from '../src/eval/gold.ts'
import { validateDocument } from '../src/index.ts'
import { aspectNames, f1, goal, measure, seedsFrom } from './generator/accuracy.ts'
import { conditions, specimen } from './generator/measure.ts'
import { conservation } from './util/leaves.ts'

const squeeze = (text: string) => text.replace(/\s/g, '')

/** A year that no policy text is about. */
const impossibleYear = /(?<!\d)(?:0\d{3}|1[0-7]\d\d|206[1-9]|20[7-9]\d|2[1-9]\d\d|[3-9]\d{3})年/

describe('grown documents', () => {
  for (const condition of conditions) {
    const seeds = seedsFrom(1, 60)
    it(`are read under ${condition}`, () => {
      const problems: unknown[] = []
      const { tallies, misses } = measure(condition, {
        seeds,
        each({ gold, text }, document) {
          const wrong = [...problemsOfGold(gold), ...conservation(text, document), ...validateDocument(document)]
          if (wrong.length) problems.push([gold.doc, ...wrong])
        },
      })
      expect(problems).toEqual([])
      for (const aspect of aspectNames) {
        const least = goal(condition, aspect) ?? 0
        const worst = misses.filter((miss) => miss.aspect === aspect).map(({ doc, missing, extra }) => [doc, missing.slice(0, 2), extra.slice(0, 2)])
        expect(f1(tallies[aspect]), `${aspect} under ${condition}: ${JSON.stringify(worst.slice(0, 3))}`).toBeGreaterThanOrEqual(least)
      }
      if (condition === 'clean') expect(misses.filter(({ aspect }) => /^(?:outline|responsibility)/.test(aspect))).toEqual([])
    })
  }

  it('carry a warning when digits are corrupted, and keep their printed values', () => {
    let impossible = 0
    measure('corrupted digits', {
      seeds: seedsFrom(1, 60),
      each({ gold, text }, document) {
        if (!impossibleYear.test(text)) return
        impossible++
        expect(
          document.diagnostics.map(({ code }) => code),
          gold.doc,
        ).toContain('numbers-suspect')
        for (const { target } of document.indicators)
          if (target?.spans.length) expect(squeeze(target.spans.map(({ start, end }) => text.slice(start, end)).join(''))).toContain(squeeze(target.raw))
      },
    })
    expect(impossible).toBeGreaterThan(15)
  })

  it('are the same in every run, and others for another seed', () => {
    expect(specimen(5, 'all')).toEqual(specimen(5, 'all'))
    expect(specimen(5, 'clean').text).not.toBe(specimen(6, 'clean').text)
  })
})
