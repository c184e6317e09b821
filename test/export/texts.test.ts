import jsonld from 'jsonld'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { formats, type Item, itemOf } from '../../src/export/index.ts'
import { SourceError } from '../../src/export/label-studio.ts'
import { parse } from '../../src/index.ts'
import type { Measure, Section } from '../../src/schema/types.ts'
import { fixtureItems, hostileItem, proseOf, sectionsIn, sectionsOf, textOf, written } from './items.ts'

const items = [...fixtureItems(), hostileItem()]

/** Characters that are no space, which is what no export may lose. */
const printed = (text: string) => text.replace(/\s/g, '')
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')

/** What Markdown shows of a text: nothing that turns the direction of writing. */
const shown = (text: string) => printed(clean(text).replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '\ufffd'))

/** What stands under a measure: a line for each role, then the deadline, of each of its clauses. */
function dutiesOf({ document }: Item, { responsibilityIds }: Measure): string[] {
  const words = { lead: '牵头单位', responsible: '责任单位', support: '配合单位', guide: '指导单位' }
  const clauses = responsibilityIds.flatMap((id) => document.responsibilities.find((one) => one.id === id) ?? [])
  return clauses.flatMap(({ assignments, deadline }) => [
    ...Object.entries(words).flatMap(([role, word]) => {
      const bodies = assignments.filter((one) => one.role === role)
      const named = bodies.map(
        ({ mention, members, openEnded }) => `${mention}${members.length > 0 ? `（${members.join('、')}）` : ''}${openEnded ? '等' : ''}`,
      )
      return bodies.length > 0 ? [shown(`${word}:${named.join('、')}`)] : []
    }),
    ...(deadline ? [shown(`完成时限:${deadline.text}${deadline.by ? `(${deadline.by})` : ''}`)] : []),
  ])
}

interface MdNode {
  type: string
  depth?: number
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
        expect(seen.includes(shown(text)), `${item.document.id}: ${text.slice(0, 60)}`).toBe(true)
      }
    }
  })

  it('has the headings of every document, each at its level, and who does what under its measure', () => {
    for (const item of items) {
      const tree = markdown.parse(textOf('md', item)) as MdNode
      const headings = (tree.children ?? []).flatMap((node) => (node.type === 'heading' ? [[node.depth, printed(textIn(node))]] : []))
      const { metadata, parts, id } = item.document
      const title = metadata.title?.text ?? metadata.noticeTitle?.text ?? id
      const sections = new Map<string, Section[]>(parts.map((part) => [part.id, sectionsIn(part.sections)]))
      const expected = parts.flatMap((part) => [
        ...(part.title && part.title.text !== title ? [[2, part.title.text] as const] : []),
        ...(sections.get(part.id) ?? []).flatMap(({ heading, marker, depth, blocks }) =>
          heading !== null || blocks[0]?.type !== 'paragraph' ? [[Math.min(6, depth + 2), (marker?.text ?? '') + (heading ?? '')] as const] : [],
        ),
      ])
      expect(headings).toEqual([[1, title] as const, ...expected].map(([depth, text]) => [depth, shown(text)]))
      const lists = (tree.children ?? []).filter(({ type }) => type === 'list').slice(1)
      const said = lists.flatMap((list) => (list.children ?? []).map((one) => printed(textIn(one))))
      expect(said, id).toEqual(item.document.measures.flatMap((measure) => dutiesOf(item, measure)))
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
  /** What a processor of JSON-LD must find: nodes by id, the values of each property in order. */
  function expectedGraph({ document }: Item): Map<string, Record<string, unknown>> {
    const { metadata } = document
    const iri = (id?: string) =>
      `urn:tiaoli:${encodeURIComponent(document.id)}${id === undefined ? '' : `#${clean(id).split('/').map(encodeURIComponent).join('/')}`}`
    const body = (name: string) => ({ '@type': 'GovernmentOrganization', name: [name] })
    const sections = document.parts.flatMap((part) => sectionsIn(part.sections))
    const nodes: [id: string | undefined, type: string, properties: Record<string, unknown[]>][] = [
      [
        undefined,
        'Legislation',
        {
          identifier: [document.id],
          name: [metadata.title?.text ?? metadata.noticeTitle?.text],
          alternateName: [metadata.noticeTitle?.text],
          legislationIdentifier: [metadata.documentNumber?.text],
          legislationType: [metadata.genre],
          legislationPassedBy: metadata.issuers.map(({ name }) => body(name)),
          legislationDate: [metadata.issuedOn],
          legislationDateOfApplicability: [metadata.effectiveFrom],
          expires: [metadata.expiresOn],
          inLanguage: ['zh'],
          sha256: [document.source.sha256],
          citation: document.citations.map(({ id }) => ({ '@id': iri(id) })),
          hasPart: document.parts.flatMap((part) => part.sections.map(({ id }) => ({ '@id': iri(id) }))),
        },
      ],
      ...sections.map(({ id, heading, marker, blocks, sections: inner }): (typeof nodes)[number] => [
        id,
        'Legislation',
        {
          identifier: [id],
          name: [heading],
          position: [marker?.text],
          text: [blocks.map(({ text }) => text).join('\n')],
          hasPart: inner.map((one) => ({ '@id': iri(one.id) })),
        },
      ]),
      ...document.measures.map(({ id, heading, text, sectionId, responsibilityIds, deadlines }): (typeof nodes)[number] => {
        const clauses = responsibilityIds.flatMap((one) => document.responsibilities.find((clause) => clause.id === one) ?? [])
        const bodies = (...roles: string[]) =>
          clauses
            .flatMap(({ assignments }) => assignments)
            .filter(({ role }) => roles.includes(role))
            .map(({ organizationId, mention }) => (organizationId === null ? body(mention) : { '@id': iri(organizationId) }))
        const due = new Map([...clauses.flatMap(({ deadline }) => deadline ?? []), ...deadlines].map((one) => [one.text, one.by]))
        return [
          id,
          'Action',
          {
            identifier: [id],
            name: [heading],
            description: [text],
            agent: bodies('lead', 'responsible'),
            participant: bodies('support', 'guide'),
            endTime: [...due.values()],
            object: [{ '@id': iri(sectionId) }],
          },
        ]
      }),
      ...document.organizations.map(({ id, name, aliases, canonical }): (typeof nodes)[number] => [
        id,
        'GovernmentOrganization',
        { name: [name], alternateName: aliases, legalName: [canonical] },
      ]),
      ...document.citations.map(({ id, title, documentNumber, kind }): (typeof nodes)[number] => [
        id,
        kind === 'publication' ? 'CreativeWork' : 'Legislation',
        { name: [title], legislationIdentifier: [documentNumber?.text] },
      ]),
    ]
    return new Map(
      nodes.map(([id, type, properties]) => {
        const known = Object.entries(properties).map(([name, list]) => [name, list.filter((one) => one !== null && one !== undefined && one !== '')] as const)
        return [iri(id), { '@type': type, ...Object.fromEntries(known.filter(([, list]) => list.length > 0)) }]
      }),
    )
  }

  /** A node as the processor gives it, without the vocabulary. */
  function plain(node: Record<string, unknown>): Record<string, unknown> {
    const named = Object.entries(node).filter(([key]) => key !== '@id')
    return Object.fromEntries(
      named.map(([key, value]) => [
        key.replace('https://schema.org/', ''),
        key === '@type' ? String(value).replace('https://schema.org/', '') : (value as Record<string, unknown>[]).map((one) => valueOfNode(one)),
      ]),
    )
  }

  function valueOfNode(one: Record<string, unknown>): unknown {
    if ('@value' in one) return one['@value']
    return '@id' in one ? one : plain(one)
  }

  it('says of every document, as a processor of JSON-LD expands it, what the JSON says', async () => {
    for (const item of items) {
      const text = textOf('jsonld', item)
      expect(text).not.toContain('<')
      const graph = (await jsonld.expand(JSON.parse(text))) as Record<string, unknown>[]
      expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length)
      expect(new Map(graph.map((node) => [node['@id'], plain(node)]))).toEqual(expectedGraph(item))
    }
  })
})

/** Characters that no one sees, which blocks leave out and spans may run over. */
const unseen = /[\u0000\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g

/** What Markdown says without its marks. */
const markdownCells = (text: string) => printed(text.replace(/\\(.)/gs, '$1'))

interface Chunk {
  id: string
  sectionId: string | null
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

  it('lead to exactly their text in the source', () => {
    for (const item of items) {
      const sections = new Map(sectionsOf(item).map((section) => [section.id, section]))
      for (const { text, kind, spans, id, sectionId } of chunksOf(item, 1_000_000)) {
        const { heading = null, headingSpans = [] } = sections.get(sectionId ?? '') ?? {}
        const [head] = headingSpans
        const pieces = spans.map(({ start, end }) => {
          // a heading has no end punctuation, and none of the brackets round it
          if (heading !== null && headingSpans.some((own) => own.start === start && own.end === end)) return start === head?.start ? heading : ''
          return item.text?.slice(start, end) ?? ''
        })
        const cut = printed(pieces.join('')).replace(unseen, '')
        // the rows of a table stand as Markdown, each under the header of the table
        if (kind === 'text') expect(cut, `${item.document.id} ${id}`).toBe(printed(text).replace(unseen, ''))
        else for (const { start, end } of spans) expect(markdownCells(text), id).toContain(shown(item.text?.slice(start, end) ?? ''))
      }
    }
  })

  it('are no longer than asked for but for one sentence', () => {
    for (const item of items) {
      for (const { text, kind, id } of chunksOf(item, 60)) {
        if (kind === 'text' && text.length > 60) expect(text, id).not.toMatch(/[。；！？]+(?=.)/)
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
      expect(data.text).toBe(items[i]?.text)
      const result = predictions[0]?.result ?? []
      for (const { value } of result) expect(data.text.slice(value.start, value.end)).toBe(value.text)
      const said = result.map(({ value }) => `${value.labels.join()} ${value.start} ${value.end}`)
      const all: (readonly [string, readonly { start: number; end: number }[] | undefined])[] = [
        ...sectionsOf(items[i] as Item).flatMap(({ marker, headingSpans }) => [['marker', marker?.spans] as const, ['heading', headingSpans] as const]),
        ...document.responsibilities.flatMap(({ spans, assignments, deadline }) => [
          ['clause', spans] as const,
          ['deadline', deadline?.spans] as const,
          ...assignments.map((one) => [one.role, one.spans] as const),
        ]),
        ...document.measures.flatMap(({ deadlines }) => deadlines.map(({ spans }) => ['deadline', spans] as const)),
        ...document.indicators.map(({ spans }) => ['indicator', spans] as const),
        ...document.citations.map(({ spans }) => ['citation', spans] as const),
        ...document.organizations.map(({ mentions }) => ['organization', mentions] as const),
        ...document.furniture.map(({ spans }) => ['furniture', spans] as const),
      ]
      expect(said.sort()).toEqual(all.flatMap(([label, spans]) => (spans ?? []).map(({ start, end }) => `${label} ${start} ${end}`)).sort())
    }
  })

  it('are refused without the text', () => {
    expect(() => textOf('label-studio', itemOf(parse('一、任务'), null))).toThrow(SourceError)
  })
})
