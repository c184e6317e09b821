import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { lineOf, renderFolder } from '../../src/export/html/folder.ts'
import { nodesOf } from '../../src/export/html/nodes.ts'
import { renderReport } from '../../src/export/html/report.ts'
import { itemOf } from '../../src/export/index.ts'
import { visible } from '../../src/html/escape.ts'
import { parse } from '../../src/index.ts'
import { langs } from '../../src/locale/index.ts'
import { metadata } from '../../src/locale/metadata.ts'
import { parseSource } from '../../src/parse.ts'
import { readText } from '../../src/read/source.ts'
import { exportDocuments } from '../../src/run/export.ts'
import { schemas } from '../../src/schema/schemas.ts'
import { fixtureInputs } from '../util/shared.ts'

const cases = fixtureInputs().map(({ name, bytes }) => {
  const source = readText(bytes, name)
  return { name, text: source.text, document: parseSource(source) }
})

/** A page as a parser of HTML reads it. */
interface Element {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Element[]
}

const parser = unified().use(rehypeParse)
const readPage = (page: string) => parser.parse(page) as Element

/** All elements below one that are of a class, or of a tag, in order. */
function all(from: Element, name: string): Element[] {
  return (from.children ?? []).flatMap((child) => {
    const own = child.tagName === name || (child.properties?.className as string[] | undefined)?.includes(name) === true
    return [...(own ? [child] : []), ...all(child, name)]
  })
}

const textOf = (element: Element | undefined): string => element?.value ?? (element?.children ?? []).map(textOf).join('')

function byId(from: Element, id: string): Element | undefined {
  for (const child of from.children ?? []) {
    const found = child.properties?.id === id ? child : byId(child, id)
    if (found) return found
  }
  return undefined
}

/** The lines of the source as the page shows them, and the text that leads to each node. */
function cutsOf(page: Element): { lines: string[]; byNode: Map<number, string> } {
  const byNode = new Map<number, string>()
  const lines = all(page, 'text').flatMap((pane) => all(pane, 'l'))
  for (const line of lines) {
    for (const { properties, children } of line.children ?? []) {
      const nodes = String(properties?.dataN ?? '').match(/\d+/g) ?? []
      for (const node of nodes.map(Number)) byNode.set(node, (byNode.get(node) ?? '') + (children ?? []).map(textOf).join(''))
    }
  }
  return { lines: lines.map(textOf), byNode }
}

describe('the report of a document', () => {
  it.each(cases)('$name shows every character of its source, once', ({ document, text }) => {
    const { lines } = cutsOf(readPage(renderReport(document, text, { lang: 'zh' })))
    expect(lines).toEqual(text.split(/\r\n|\r|\n/).map(visible))
  })

  it.each(cases)('$name shows every record, and marks it where it is printed', ({ document, text }) => {
    const page = readPage(renderReport(document, text, { lang: 'en' }))
    const { byNode } = cutsOf(page)
    const rows = all(page, 'reading')
    const shownBeside = new Set<number>()
    const visit = (element: Element): void => {
      if (element.properties?.dataN !== undefined) shownBeside.add(Number(element.properties.dataN))
      for (const child of element.children ?? []) visit(child)
    }
    for (const row of rows) visit(row)
    for (const [i, { kind, id, spans }] of nodesOf(document).list.entries()) {
      const printed = spans.map(({ start, end }) => text.slice(start, end).replace(/[\r\n]/g, '')).join('')
      // a doubt of the record may mark more
      expect(spans.length === 0 || byNode.get(i)?.includes(visible(printed.slice(0, 4))), `${kind} ${id}`).toBe(true)
      // and a row leads to it, unless what it belongs to has one
      if (kind !== 'unparsed') expect(shownBeside.has(i), `${kind} ${id}`).toBe(true)
    }
  })

  it('says of tasks, indicators and citations what the JSON says', () => {
    for (const { document, text } of cases) {
      const page = readPage(renderReport(document, text, { lang: 'zh' }))
      const rowsIn = (panel: string, count: number) => all(byId(page, `panel-${panel}`) ?? page, 'row').slice(0, count)
      const said = rowsIn('tasks', document.measures.length).map((row) => ({
        label: textOf(all(row, 'label')[0]),
        task: textOf(all(row, 'task')[0]),
        bodies: all(row, 'body').map(textOf),
        days: all(row, 'when').map((one) => textOf(all(one, 'small')[0])),
      }))
      expect(said).toEqual(
        document.measures.map(({ label, heading, text: prose, responsibilityIds, deadlines }) => {
          const clauses = document.responsibilities.filter(({ id }) => responsibilityIds.includes(id))
          return {
            label: visible(label),
            task: visible(heading === null ? prose : `${heading} ${prose}`),
            bodies: clauses.flatMap(({ assignments, persons }) => [
              ...assignments.map(({ mention, openEnded }) => visible(mention) + (openEnded ? '等' : '')),
              ...persons.map(({ name }) => visible(name)),
            ]),
            days: [...clauses.flatMap(({ deadline }) => deadline ?? []), ...deadlines].map((one) => visible(one.text)),
          }
        }),
      )
      const quantities = rowsIn('indicators', document.indicators.length).map((row) => all(row, 'b').map(textOf))
      const raws = document.indicators.map(({ baseline, target }) => [baseline?.raw, target?.raw].filter(Boolean).map((raw) => visible(raw ?? '')))
      expect(quantities).toEqual(raws)
      const cited = rowsIn('citations', document.citations.length).map(textOf)
      for (const [i, { title, documentNumber }] of document.citations.entries()) {
        for (const one of [title, documentNumber?.text]) if (one) expect(cited[i]).toContain(visible(one))
      }
    }
  })

  it.each(langs)('is the same each time and stands alone, in %s', (lang) => {
    for (const { document, text } of cases.slice(0, 5)) {
      const page = renderReport(document, text, { lang })
      expect(renderReport(document, text, { lang }) === page).toBe(true)
      expect(page).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//)
    }
  })

  it('leaves no word of one language in the other', () => {
    const document = parse('关于试点的方案\n一、任务\n（一）清理规定。推动修订办法。（市司法局牵头，市财政局配合，2024年12月底前完成）', { name: 'a.txt' })
    const words = (page: string) =>
      page
        .slice(page.indexOf('<body'), page.indexOf('<section class="source"'))
        .replace(/<[^>]*>/g, ' ')
        .match(/[A-Za-z]{4,}/g) ?? []
    // the switch names the language it leads to; how it was read and made are names of the program's own
    expect(words(renderReport(document, null, { lang: 'zh' }))).toEqual(['English', 'string', 'tiaoli', 'policy', 'plan'])
    expect(words(renderReport(document, null, { lang: 'en' }))).toContain('lead')
  })

  it('names every field of metadata', () => {
    const { definitions } = schemas['policy-document'] as unknown as { definitions: { metadata: { properties: object } } }
    const values = Object.keys(definitions.metadata.properties).filter((name) => !/(?:Spans|Inferred|Text)$/.test(name))
    expect(Object.keys(metadata).sort()).toEqual(values.sort())
  })

  it('keeps hostile text inert', () => {
    const text =
      '关于<script>alert(1)</script>的方案\n一、"><img src=x onerror=alert(2)>任务\n（一）清理\u202e规定\u0000</div></main><!--。（市司法局</script>负责）\n{{7*7}} javascript:alert(3)'
    const page = renderReport(parse(text, { name: '"><script>alert(4)</script>.txt' }), text, { lang: 'zh' })
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/json" id="data">', '<script type="module">', '<script type="module">'])
    expect(page).not.toMatch(/<img|<!--|\u202e|\0/)
    expect(cutsOf(readPage(page)).lines[2]).toBe('（一）清理⟨U+202E⟩规定⟨U+0000⟩</div></main><!--。（市司法局</script>负责）')
  })
})

describe('a source that is not at hand', () => {
  it('is said to be so, and the reading shown alone', () => {
    const text = '一、任务\n（一）清理规定。'
    const without = renderReport(parse(text), null, { lang: 'en' })
    expect(without).toContain('was not found')
    expect(without).toContain('清理规定')
    expect(renderReport(parse(text), text, { lang: 'en' })).not.toContain('was not found')
  })
})

describe('pages that are exported', () => {
  async function* items(documents: readonly (typeof cases)[number][]) {
    for (const { document, text } of documents) yield itemOf(document, text)
  }

  it('lie in a folder with one over all that leads to each', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiaoli-pages-'))
    const twice = [...cases.slice(0, 3), ...cases.slice(0, 1)]
    const { files } = await exportDocuments(items(twice), { to: ['html'], destination: { folder }, lang: 'en' })
    const names = readdirSync(folder)
    expect(files.map(({ path }) => basename(path)).sort()).toEqual(names.sort())
    const links = [...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/<a href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href as string))
    expect(links.sort()).toEqual(names.filter((name) => name !== 'index.html').sort())
    rmSync(folder, { recursive: true })
  })

  it('are one file where one is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiaoli-pages-'))
    await exportDocuments(items(cases.slice(0, 1)), { to: ['html'], destination: { file: join(folder, 'page.html') } })
    expect(readdirSync(folder)).toEqual(['page.html'])
    rmSync(folder, { recursive: true })
  })
})

describe('the report of a folder', () => {
  const lines = cases.map(({ document }, i) => lineOf(document, `documents/${i}.html`))

  it('says of every document what its JSON says', () => {
    const table = all(readPage(renderFolder(lines, { lang: 'en' })), 'tbody').flatMap((body) => all(body, 'tr'))
    const said = table.map((row) => {
      const cells = all(row, 'td')
      const count = (at: number) => Number(cells[at]?.properties?.dataV)
      return [String(all(row, 'a')[0]?.properties?.href), textOf(all(row, 'a')[0]), textOf(cells[1]), textOf(cells[2]), count(3), count(4), count(5), count(6)]
    })
    const expected = cases.map(({ document: { metadata, coverage, measures, responsibilities, indicators, source } }, i) => [
      `documents/${i}.html`,
      metadata.title?.text ?? metadata.noticeTitle?.text ?? source.name,
      metadata.issuers.map(({ name }) => name).join('、'),
      metadata.issuedOn ?? '',
      coverage.characters,
      measures.length,
      responsibilities.length,
      indicators.length,
    ])
    expect(said.sort()).toEqual(expected.sort())
  })

  it('links every document and adds up what they hold', () => {
    const page = renderFolder(lines, { lang: 'zh' })
    for (const { href } of lines) expect(page).toContain(`href="${href}"`)
    expect(page).toContain(`${lines.length}份文件`)
    expect(page).toContain(`${lines.reduce((sum, { tasks }) => sum + tasks, 0)}项任务`)
    const bar = /data-pick="body:省法院"[^>]*>.*?<b>(\d+)<\/b>/s.exec(page)?.[1]
    const expected = lines
      .flatMap(({ bodies }) => bodies.filter(({ name }) => name === '省法院'))
      .reduce((sum, { roles }) => sum + Object.values(roles).reduce((a, b) => a + b), 0)
    if (bar !== undefined) expect(Number(bar)).toBe(expected)
  })

  it('does not depend on the order it is given', () => {
    expect(renderFolder([...lines].reverse(), { lang: 'en' }) === renderFolder(lines, { lang: 'en' })).toBe(true)
  })

  it('holds none as well', () => {
    expect(renderFolder([], { lang: 'en' })).toContain('There are no documents.')
  })
})
