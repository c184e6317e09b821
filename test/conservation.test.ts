import { describe, expect, it } from 'vitest'
import { parseSource, readText, validateDocument } from '../src/index.ts'
import { conservation } from './util/leaves.ts'
import { allSamples, skipped } from './util/shared.ts'

const squeeze = (text: string) => text.replace(/[\s\u200b-\u200f\ue000-\uf8ff*#\\]/g, '')

/** A heading without its end punctuation, or the brackets it is set in: 【规范执法】. */
const bare = (heading: string) => heading.replace(/^[（(【](.*)[）)】]$/, '$1').replace(/[。：:.；！？]$/, '')

describe(`conservation${skipped}`, () => {
  for (const { name, bytes } of allSamples()) {
    it(`keeps every character of ${name}`, () => {
      const source = readText(bytes, name)
      const document = parseSource(source)
      expect(conservation(source.text, document)).toEqual([])
      const { characters, structured, furniture, unparsed } = document.coverage
      expect(structured + furniture + unparsed).toBe(characters)
      expect(characters).toBe([...source.text.matchAll(/\S/g)].length)
      expect(validateDocument(document)).toEqual([])
    })

    it(`prints the text of every node of ${name} from its spans`, () => {
      const source = readText(bytes, name)
      const document = parseSource(source)
      const printed = (spans: { start: number; end: number }[]) => squeeze(spans.map((s) => source.text.slice(s.start, s.end)).join(''))
      const stack = document.parts.flatMap((part) => part.sections)
      for (let s = stack.pop(); s; s = stack.pop()) {
        if (s.marker) expect(printed(s.marker.spans)).toBe(squeeze(s.marker.text))
        if (s.heading !== null) expect(bare(printed(s.headingSpans))).toBe(bare(squeeze(s.heading)))
        for (const block of s.blocks) expect(printed(block.spans)).toBe(squeeze(block.text))
        stack.push(...s.sections)
      }
      for (const table of document.tables) for (const cell of table.rows.flat()) expect(printed(cell.spans)).toBe(squeeze(cell.text))
      for (const r of document.responsibilities) {
        expect(printed(r.spans)).toBe(squeeze(r.text))
        for (const a of r.assignments) expect(printed(a.spans)).toBe(squeeze(a.mention))
      }
      for (const i of document.indicators)
        for (const q of [i.baseline, i.target]) if (q && q.spans.length > 0) expect(printed(q.spans)).toContain(squeeze(q.raw))
    })
  }
})
