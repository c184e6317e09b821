import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseSource, readText } from '../src/index.ts'
import type { Section } from '../src/schema/types.ts'
import { samples, shared, skipped } from './util/shared.ts'

/** Articles, chapters and the like by the lines that begin with one and a space, as these prints set them. */
const printed = /^(?:#+ *)?(第[一二三四五六七八九十百零]+(?:条(?:之[一二三四五六])?|章|节|编))(?=\s)/gm

/** Where the marker itself stands, behind Markdown marks. */
const at = (hit: RegExpMatchArray) => (hit.index ?? 0) + hit[0].indexOf('第')

describe.runIf(shared)(`laws${skipped}`, () => {
  // where they are not, this one shows in the report as skipped
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  for (const { name, bytes } of samples(join(shared, 'corpus', 'laws'))) {
    it(`finds every 编, 章, 节 and 条 of ${name}, in order, and invents none`, () => {
      const source = readText(bytes, name)
      const document = parseSource(source)
      expect(document.generator.pipeline).toBe('regulation')
      const found: string[] = []
      const stack: Section[] = document.parts.flatMap((part) => part.sections).reverse()
      for (let section = stack.pop(); section; section = stack.pop()) {
        if (/^第.+[条章节编]/.test(section.marker?.text ?? '')) found.push(section.marker?.text ?? '')
        for (let i = section.sections.length - 1; i >= 0; i--) stack.push(section.sections[i] as Section)
      }
      // contents lists come before the text and are furniture
      const wanted = [...source.text.matchAll(printed)].filter(
        (hit) => !document.furniture.some((f) => f.spans.some((s) => s.start <= at(hit) && at(hit) < s.end)),
      )
      expect(found).toEqual(wanted.map((hit) => hit[1]))
    })
  }
})
