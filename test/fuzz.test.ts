import { describe, expect, it } from 'vitest'
import { readText } from '../src/index.ts'
import { inputOf, look, shrink, sources } from './util/fuzz.ts'
import { fixtureInputs } from './util/shared.ts'

const corpus = fixtureInputs().map(({ name, bytes }) => readText(bytes, name).text)

describe('fuzzing', () => {
  it('makes an input from the seed and its number alone', () => {
    const inputs = Array.from({ length: 50 }, (_, i) => inputOf(5, i, corpus))
    expect(inputs[17]).toEqual(inputOf(5, 17, corpus))
    expect(new Set(inputs.map(({ text }) => text)).size).toBe(50)
    expect(inputOf(6, 17, corpus)).not.toEqual(inputs[17])
  })

  it('draws from every source, mostly short', () => {
    const inputs = Array.from({ length: 1500 }, (_, i) => inputOf(1, i, corpus))
    expect(new Set(inputs.map(({ source }) => source))).toEqual(new Set(Object.keys(sources)))
    const lengths = inputs.map(({ text }) => text.length).sort((a, b) => a - b)
    expect(lengths[750]).toBeGreaterThan(100)
    expect(lengths[750]).toBeLessThan(300)
    expect(lengths.at(-1)).toBeGreaterThan(19_000)
  })

  it('finds no fault in the first inputs of a seed', () => {
    for (let i = 0; i < 400; i++) {
      const { text } = inputOf(11, i, corpus)
      expect([i, look(text, i % 50 === 0).fault]).toEqual([i, null])
    }
  })

  it('shrinks a faulty text to what makes it faulty', () => {
    const text = `${'甲乙丙\n'.repeat(40)}前（责任）后\n${'丁\n'.repeat(30)}末》`
    expect(shrink(text, (t) => t.includes('（') && t.includes('》'))).toBe('（》')
    let looks = 0
    shrink(text, () => ++looks > 0 && false, 10)
    expect(looks).toBeLessThanOrEqual(10)
  })
})

/** Inputs that the fuzz command found, shrunk; each broke a promise once. */
describe('texts that were faulty', () => {
  it.each([
    ['radicals without a letter in an id', '⻧⺻⽵Áßá'],
    ['a table above the labels of a site', '指标\t目标\n甲\t5\n索引号\n章'],
    ['a table between the labels of a site', '索引号\n|||\n-|\n||1\n索引号'],
    ['a reference to an attachment that looks like its title', '附.\n附件1的1\n注'],
    ['a header repeated behind the last row', '序号\n指标\n1\n2\n序号\n指标'],
    ['an attachment with a bracket behind its number', '。\n附件1）化\n化'],
  ])('%s', (_, text) => {
    expect(look(text, true).fault).toBeNull()
  })
})
