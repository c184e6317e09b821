import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseSource, type SourceText } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { dice } from '../generator/dice.ts'

const folder = fileURLToPath(new URL('../formats', import.meta.url))
/** Formats that give boxes on pages are rendered, see places.test.ts. */
const files = readdirSync(folder).filter((file) => !/\.(?:pdf|ofd)$/.test(file))
const bare = (text: string) => text.replace(/[\s\u3000]+/g, '')

/** The text at a place of a file, found with nothing of the readers. */
type Lookup = (origin: NonNullable<SourceText['origins']>[number]) => string

/** Paragraphs of a Word file by number, from the XML as it is written. */
function inWord(bytes: Uint8Array): Lookup {
  const parts = unzipSync(bytes)
  const paragraphs = (element: string) => {
    const [part = '', note] = element.split('#')
    const [, kind, id] = /^(\w+)\[(\d+)\]$/.exec(note ?? '') ?? []
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    const story = kind ? (new RegExp(`<w:${kind} [^>]*w:id="${id}"[\\s\\S]*?</w:${kind}>`).exec(xml)?.[0] ?? '') : xml
    return [...story.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([p]) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''))
  }
  return ({ paragraph = 0, element = 'word/document.xml' }) => decoded(paragraphs(element)[paragraph - 1] ?? '')
}

function decoded(xml: string): string {
  return xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name] ?? '')
}

/** Elements of a page by path. */
function inPage(bytes: Uint8Array): Lookup {
  const page = unified().use(rehypeParse).parse(new TextDecoder().decode(bytes)) as Root
  return ({ element = '' }) => {
    let at: Root | Element = page
    for (const step of element.split('/')) {
      const [, name = '', n = '1'] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? []
      const found: Element | undefined = candidates(at, name)[Number(n) - 1]
      if (!found) return ''
      at = found
    }
    return textOf(at)
  }
}

/** Elements that a step counts: rows through the groups of a table, cells of both kinds together. */
function candidates(node: Root | Element, name: string): Element[] {
  const elements = (of: Root | Element) => (of.children as Element[]).filter(({ type }) => type === 'element')
  const own = elements(node)
  if (name === 'tr') return own.flatMap((one) => (one.tagName === 'tr' ? [one] : elements(one))).filter(({ tagName }) => tagName === 'tr')
  return own.filter(({ tagName }) => (name === 'td' || name === 'th' ? /^t[dh]$/.test(tagName) : tagName === name))
}

function textOf(node: Root | Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('')
}

/** Places of everything a document quotes. */
function spansOf(document: PolicyDocument): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && !('page' in value)) spans.push(value as { start: number; end: number })
    else for (const [key, item] of Object.entries(value)) if (key !== 'source' && key !== 'furniture') walk(item)
  }
  walk(document)
  return spans.filter(({ start, end }) => end - start <= 200)
}

describe('origins', () => {
  it.each(files)('lead 200 values back to their place: %s', async (file) => {
    const bytes = readFileSync(join(folder, file))
    const source = await readBytes(bytes, file)
    // a DOC holds the paragraphs of the DOCX that it was made from, and their numbers
    const word = file.endsWith('.doc') ? readFileSync(join(folder, `${file.split('.')[0]}.typed.docx`)) : bytes
    const lookup = /\.docx?$/.test(file) ? inWord(word) : inPage(bytes)
    const chance = dice(1)
    const all = spansOf(parseSource(source))
    expect(all.length).toBeGreaterThan(20)
    const origins = source.origins ?? []
    expect(origins.every(({ start, end }, i) => start < end && start >= (origins[i - 1]?.end ?? 0))).toBe(true)
    for (let i = 0; i < 200; i++) {
      const span = chance.pick(all)
      const places = origins.filter(({ start, end }) => start < span.end && end > span.start)
      expect(places.length).toBeGreaterThan(0)
      let led = ''
      for (const place of places) {
        const piece = source.text.slice(Math.max(span.start, place.start), Math.min(span.end, place.end))
        led += piece
        if (place.made === undefined) expect(bare(lookup(place)), `${file} ${JSON.stringify(place)}`).toContain(bare(piece))
      }
      // all that is printed there has a place
      expect(bare(led)).toBe(bare(source.text.slice(span.start, span.end)))
    }
  })
})
