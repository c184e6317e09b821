import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, parseSource, readText } from '../src/index.ts'
import type { PolicyDocument, Section } from '../src/schema/types.ts'
import { sha256 } from '../src/text/sha256.ts'
import { random } from './generator/dice.ts'
import { lawNoises } from './util/law-noise.ts'
import { type Sample, samples, shared, skipped } from './util/shared.ts'

/** Articles, chapters and the like by the lines that begin with one and a space, as these prints set them. */
const printed = /^(?:#+ *)?(第[一二三四五六七八九十百零]+(?:条(?:之[一二三四五六])?|章|节|编))(?=\s)/gm

/** Where the marker itself stands, behind Markdown marks. */
const at = (hit: RegExpMatchArray) => (hit.index ?? 0) + hit[0].indexOf('第')

function sectionsOf(document: PolicyDocument): Section[] {
  const found: Section[] = []
  const stack: Section[] = document.parts.flatMap((part) => part.sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    found.push(section)
    for (let i = section.sections.length - 1; i >= 0; i--) stack.push(section.sections[i] as Section)
  }
  return found
}

const laws: Sample[] = shared ? samples(join(shared, 'corpus', 'laws')) : []

describe.runIf(shared)(`laws${skipped}`, () => {
  // where they are not, this one shows in the report as skipped
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  for (const { name, bytes } of laws) {
    it(`finds every 编, 章, 节 and 条 of ${name}, in order, and invents none`, () => {
      const source = readText(bytes, name)
      const document = parseSource(source)
      expect(document.generator.pipeline).toBe('regulation')
      const found = sectionsOf(document).flatMap(({ marker }) => (marker && /^第.+[条章节编]/.test(marker.text) ? [marker.text] : []))
      // contents lists come before the text and are furniture
      const wanted = [...source.text.matchAll(printed)].filter(
        (hit) => !document.furniture.some((f) => f.spans.some((s) => s.start <= at(hit) && at(hit) < s.end)),
      )
      expect(found).toEqual(wanted.map((hit) => hit[1]))
    })
  }
})

type Node = [depth: number, marker: string | null, heading?: string]

const goldDir = fileURLToPath(new URL('gold/laws/', import.meta.url))
const annotated = ['01', '02', '03', '08', '13', '16', '23', '24', '27', '30']

function skeleton(document: PolicyDocument): Node[] {
  return sectionsOf(document).map(({ depth, marker, heading }) => {
    const folded = (heading ?? '')
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/[。.;:,、!?]+$/, '')
    const name = folded === '' ? [] : [`${folded.slice(0, 4)}#${sha256(folded).slice(0, 12)}`]
    return [depth, marker?.text.replace(/\s/g, '') ?? null, ...name] as Node
  })
}

/** How many nodes two lists have in common, in whatever order. */
function common(a: readonly Node[], b: readonly Node[]): number {
  const left = new Map<string, number>()
  for (const node of a) left.set(JSON.stringify(node), (left.get(JSON.stringify(node)) ?? 0) + 1)
  let both = 0
  for (const node of b) {
    const count = left.get(JSON.stringify(node)) ?? 0
    if (count > 0) both++
    left.set(JSON.stringify(node), count - 1)
  }
  return both
}

describe.runIf(shared)(`skeletons of ten laws, read by hand${skipped}`, () => {
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  for (const id of annotated) {
    it(`finds 编, 章, 节, 条, 项 and 目 of law-${id} at their depth, with their headings`, () => {
      const gold = JSON.parse(readFileSync(join(goldDir, `law-${id}.json`), 'utf8')) as Node[]
      const law = laws.find(({ name }) => name === `law-${id}.md`) as Sample
      const got = skeleton(parseSource(readText(law.bytes, law.name)))
      const articles = (nodes: readonly Node[]) => nodes.filter(([, marker]) => marker?.includes('条'))
      expect(articles(got)).toEqual(articles(gold))
      const both = common(gold, got)
      expect(Math.min(both / gold.length, both / got.length)).toBeGreaterThanOrEqual(0.999)
    })
  }
})

/** Damage may cost no more than one node in two hundred, articles none. */
describe.runIf(shared)(`skeletons of damaged laws${skipped}`, () => {
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  const plain = (nodes: readonly Node[]) => nodes.map(([depth, marker]): Node => [depth, marker?.replace(/\(/g, '（').replace(/\)/g, '）') ?? null])
  for (const [damage, apply] of Object.entries(lawNoises)) {
    it(`stay whole under ${damage}`, () => {
      let [both, wanted, found] = [0, 0, 0]
      for (const [i, id] of annotated.entries()) {
        const gold = plain(JSON.parse(readFileSync(join(goldDir, `law-${id}.json`), 'utf8')) as Node[])
        const { bytes, name } = laws.find((law) => law.name === `law-${id}.md`) as Sample
        const got = plain(skeleton(parse(apply(readText(bytes, name).text, random(7 + i)))))
        both += common(gold, got)
        wanted += gold.length
        found += got.length
      }
      expect((2 * both) / (wanted + found)).toBeGreaterThanOrEqual(0.995)
    })
  }
})

/** Cross-references, wraps and lost space must not cost or make an article (domain §2, false markers; §3). */
describe.runIf(shared)(`articles of damaged laws${skipped}`, () => {
  it('has the real documents at hand', () => expect(shared).not.toBeNull())
  if (!shared) return
  const texts = laws.map(({ name, bytes }) => ({ name, text: readText(bytes, name).text }))
  for (const [damage, apply] of Object.entries(lawNoises)) {
    it(`are all found, and no other, under ${damage}`, () => {
      for (const [i, { name, text }] of texts.entries()) {
        const wanted = [...text.matchAll(printed)].flatMap(([, marker = '']) => (marker.includes('条') ? [marker] : []))
        for (const seed of [1, 2, 3]) {
          const document = parse(apply(text, random(seed * 101 + i)))
          const found = sectionsOf(document).flatMap(({ marker }) => (marker?.scheme === 'article' ? [marker.text.replace(/\s/g, '')] : []))
          expect([name, seed, document.generator.pipeline, found]).toEqual([name, seed, 'regulation', wanted])
        }
      }
    })
  }
})
