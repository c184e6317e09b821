import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formats, type Item, itemOf } from '../../src/export/index.ts'
import { SourceError } from '../../src/export/label-studio.ts'
import { parse } from '../../src/index.ts'
import type { Section } from '../../src/schema/types.ts'
import { programAt, run, unlessThere } from '../util/programs.ts'
import { fixtureItems, hostileItem, written } from './items.ts'
import { walk } from './workbook.ts'

const items = [...fixtureItems(), hostileItem()]

function textOf(name: keyof typeof formats, item: Item, options = {}): string {
  const [target] = formats[name].targets(options)
  if (!target) throw new Error('no target')
  return written(target.open(), [item])
}

/** Characters that are no space, which is what no export may lose. */
const printed = (text: string) => text.replace(/\s/g, '')
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')

function sectionsOf({ document }: Item): Section[] {
  const all: Section[] = []
  const stack = document.parts.flatMap(({ sections }) => sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    all.push(section)
    stack.push(...section.sections.toReversed())
  }
  return all
}

/** All text of a document in reading order: titles, markers, headings, blocks, cells. */
function proseOf(item: Item): string[] {
  const { document } = item
  const tables = new Map(document.tables.map((table) => [table.id, table]))
  const blocks = (list: Section['blocks']) =>
    list.flatMap(({ text, tableId }) =>
      tableId === null
        ? [text]
        : (tables
            .get(tableId)
            ?.rows.flat()
            .map((cell) => cell.text) ?? []),
    )
  return [
    ...document.parts.flatMap(({ title, preamble, closing }) => [title?.text ?? '', ...blocks(preamble), ...blocks(closing)]),
    ...sectionsOf(item).flatMap((section) => [section.marker?.text ?? '', section.heading ?? '', ...blocks(section.blocks)]),
  ].filter((text) => printed(text) !== '')
}

interface MdNode {
  type: string
  value?: string
  children?: MdNode[]
}

describe('Markdown', () => {
  const markdown = unified().use(remarkParse)
  const textIn = (node: MdNode): string => node.value ?? (node.children ?? []).map(textIn).join('')

  it('holds all text of every document, as a reader of Markdown sees it', () => {
    for (const item of items) {
      const tree = markdown.parse(textOf('md', item)) as MdNode
      const seen = printed(textIn(tree).replace(/\\\|/g, '|'))
      for (const text of proseOf(item)) {
        const expected = printed(clean(text).replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '\ufffd'))
        expect(seen.includes(expected), `${item.document.id}: ${text.slice(0, 60)}`).toBe(true)
      }
    }
  })

  it('makes no markup of what is hostile', () => {
    const types = new Set<string>()
    const visit = (node: MdNode): void => {
      types.add(node.type)
      for (const child of node.children ?? []) visit(child)
    }
    visit(markdown.parse(textOf('md', hostileItem())) as MdNode)
    expect([...types].sort()).toEqual(['heading', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'])
    expect(textOf('md', hostileItem())).not.toMatch(/[\u202e\u200f\u0000]/)
  })
})

describe('Akoma Ntoso', () => {
  /** What may stand in what, as far as our files go: the content models of the standard. */
  const models: Readonly<Record<string, RegExp>> = {
    akomaNtoso: /^doc $/,
    doc: /^meta (preface )?mainBody $/,
    meta: /^identification references (proprietary )?$/,
    identification: /^FRBRWork FRBRExpression FRBRManifestation $/,
    FRBRWork: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry $/,
    FRBRExpression: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage $/,
    FRBRManifestation: /^FRBRthis FRBRuri FRBRdate FRBRauthor $/,
    references: /^(TLCOrganization )+$/,
    preface: /^p $/,
    mainBody: /^((hcontainer )+|p )$/,
    content: /^((p|table) )+$/,
    intro: /^((p|table) )+$/,
    wrapUp: /^((p|table) )+$/,
    table: /^(caption )?(tr )+$/,
    tr: /^((th|td) )+$/,
  }
  const hier = /^(num )?(heading )?(content |(intro )?((hcontainer|part|subpart|chapter|section|article) )+(wrapUp )?)$/

  it('is well formed, built as the standard says, with ids of its own and all text', () => {
    for (const item of items) {
      const xml = textOf('akn', item)
      const ids = new Set<string>()
      const children: string[][] = [[]]
      const texts: string[] = []
      const names: string[] = []
      const close = (name: string, inside: readonly string[]) => {
        const model = models[name] ?? (/^(hcontainer|part|subpart|chapter|section|article)$/.test(name) ? hier : null)
        if (model) expect(inside.map((child) => `${child} `).join(''), `${item.document.id} <${name}>`).toMatch(model)
      }
      walkXml(xml, {
        open(name, attributes) {
          children.at(-1)?.push(name)
          children.push([])
          names.push(name)
          if (attributes.eId !== undefined) {
            expect(attributes.eId).toMatch(/^\S+$/)
            expect(ids.has(attributes.eId), attributes.eId).toBe(false)
            ids.add(attributes.eId)
          }
          if (/^(hcontainer|part|subpart|chapter|section|article|table|TLCOrganization)$/.test(name)) expect(attributes.eId).toBeDefined()
          if (name === 'hcontainer') expect(attributes.name).toBeTruthy()
        },
        close: (name) => close(name, children.pop() ?? []),
        text: (text) => texts.push(text),
      })
      const seen = printed(texts.join(''))
      for (const text of proseOf(item)) expect(seen.includes(printed(clean(text))), text.slice(0, 60)).toBe(true)
      for (const { id } of sectionsOf(item)) expect(ids.has(id.replaceAll('/', '__').replace(/\s/g, '_'))).toBe(true)
    }
  })

  const xmllint = programAt('xmllint')
  it.skipIf(!xmllint)(`is read by xmllint without a complaint${unlessThere(xmllint, 'xmllint')}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiaoli-akn-'))
    try {
      const files = items.map((_, i) => join(folder, `${i}.xml`))
      for (const [i, item] of items.entries()) writeFileSync(files[i] ?? '', textOf('akn', item))
      expect(run(xmllint ?? '', ['--noout', '--nonet', '--huge', ...files])).toBe('')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('JSON-LD', () => {
  it('names every record once and points only at what it names', () => {
    for (const item of items) {
      const text = textOf('jsonld', item)
      expect(text).not.toContain('<')
      const { '@graph': graph } = JSON.parse(text) as { '@graph': Record<string, unknown>[] }
      const ids = graph.map((node) => node['@id'])
      expect(new Set(ids).size).toBe(ids.length)
      const points: unknown[] = []
      JSON.stringify(graph, (_, value: unknown) => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).join() === '@id')
          points.push((value as { '@id': unknown })['@id'])
        return value
      })
      for (const point of points) expect(ids).toContain(point)
      const actions = graph.filter((node) => node['@type'] === 'Action')
      expect(actions.map(({ identifier, description = '' }) => [identifier, description])).toEqual(
        item.document.measures.map(({ id, text: prose }) => [id, prose]),
      )
    }
  })
})

interface Chunk {
  id: string
  text: string
  headings: string[]
  kind: string
  spans: { start: number; end: number }[]
}

describe('chunks', () => {
  const chunksOf = (item: Item, chunkSize?: number): Chunk[] =>
    textOf('chunks', item, { chunkSize })
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Chunk)

  it('hold all text once, under its headings', () => {
    for (const item of items) {
      const chunks = chunksOf(item)
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length)
      const seen = printed(chunks.map(({ text }) => text).join('')).replaceAll('\\', '')
      for (const text of proseOf(item)) {
        if (item.document.source.name !== '=evil.txt') expect(seen.includes(printed(text).replaceAll('\\', '')), text.slice(0, 60)).toBe(true)
      }
    }
  })

  it('are no longer than asked for but for one sentence, and lead to their place', () => {
    for (const item of fixtureItems().slice(0, 12)) {
      for (const { text, kind, spans } of chunksOf(item, 60)) {
        if (kind === 'text' && text.length > 60) expect(text.split('\n').every((piece) => (piece.match(/[。；！？]+(?=.)/g) ?? []).length === 0)).toBe(true)
        if (kind !== 'text') continue
        const source = printed(spans.map(({ start, end }) => item.text?.slice(start, end) ?? '').join(''))
        for (const piece of text.split('\n'))
          if (!/\n/.test(item.text?.slice(spans[0]?.start, spans.at(-1)?.end) ?? '')) expect(source).toContain(printed(piece))
      }
    }
  })
})

describe('tasks for Label Studio', () => {
  it('mark what was read at its place in the text', () => {
    const [target] = formats['label-studio'].targets()
    const tasks = JSON.parse(written(target?.open() ?? { head: '', add: () => [], end: () => '' }, items)) as {
      data: { text: string; documentId: string }
      predictions: { result: { value: { start: number; end: number; text: string; labels: string[] } }[] }[]
    }[]
    expect(tasks.length).toBe(items.length)
    for (const [i, { data, predictions }] of tasks.entries()) {
      const { document } = items[i] as Item
      expect(data.documentId).toBe(document.id)
      const result = predictions[0]?.result ?? []
      for (const { value } of result) expect(data.text.slice(value.start, value.end)).toBe(value.text)
      const clauses = document.responsibilities.flatMap(({ spans }) => spans)
      expect(result.filter(({ value }) => value.labels[0] === 'clause').length).toBe(clauses.length)
    }
  })

  it('are refused without the text', () => {
    expect(() => textOf('label-studio', itemOf(parse('一、任务'), null))).toThrow(SourceError)
  })
})

function walkXml(
  xml: string,
  visitor: { open(name: string, attributes: Record<string, string>): void; close(name: string): void; text(text: string): void },
): void {
  const path: string[] = []
  walk(xml, {
    open(name, attributes) {
      path.push(name)
      visitor.open(name, attributes)
    },
    text: (text) => visitor.text(text),
    close: () => visitor.close(path.pop() ?? ''),
  })
}
