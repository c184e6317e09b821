import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formats, type Item, itemOf } from '../../src/export/index.ts'
import { SourceError } from '../../src/export/label-studio.ts'
import { parse } from '../../src/index.ts'
import { fixtureItems, hostileItem, proseOf, textOf, written } from './items.ts'

const items = [...fixtureItems(), hostileItem()]

/** Characters that are no space, which is what no export may lose. */
const printed = (text: string) => text.replace(/\s/g, '')
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')

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
