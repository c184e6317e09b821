import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lineOf, renderFolder } from '../../src/export/html/folder.ts'
import { nodesOf } from '../../src/export/html/nodes.ts'
import { renderReport } from '../../src/export/html/report.ts'
import { itemOf } from '../../src/export/index.ts'
import { escapeText } from '../../src/html/escape.ts'
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

/** The cuts of the source as the page shows them: text, and the nodes each leads to. */
function cutsOf(page: string): { lines: string[]; byNode: Map<number, string> } {
  const pane = page.slice(page.indexOf('<section class="source"'))
  const byNode = new Map<number, string>()
  const lines = [...pane.matchAll(/<div class="l" data-l="\d+">(.*?)<\/div>\n/gs)].map(([, line]) => line as string)
  for (const line of lines) {
    for (const [, nodes, text] of line.matchAll(/<span[^>]*?data-n="([\d ]+)">(.*?)<\/span>/gs)) {
      for (const node of (nodes as string).split(' ').map(Number)) byNode.set(node, (byNode.get(node) ?? '') + text)
    }
  }
  return { lines: lines.map((line) => line.replace(/<[^>]*>/g, '')), byNode }
}

describe('the report of a document', () => {
  it.each(cases)('$name shows every character of its source, once', ({ document, text }) => {
    const { lines } = cutsOf(renderReport(document, text, { lang: 'zh' }))
    expect(lines).toEqual(text.split(/\r\n|\r|\n/).map(escapeText))
  })

  it.each(cases)('$name marks every record where it is printed', ({ document, text }) => {
    const page = renderReport(document, text, { lang: 'en' })
    const { byNode } = cutsOf(page)
    const rows = page.slice(0, page.indexOf('<section class="source"'))
    const shownBeside = new Set([...rows.matchAll(/data-n="(\d+)"/g)].map(([, node]) => Number(node)))
    for (const [i, { kind, id, spans }] of nodesOf(document).list.entries()) {
      const printed = spans.map(({ start, end }) => text.slice(start, end).replace(/[\r\n]/g, '')).join('')
      // a doubt of the record may mark more
      expect(spans.length === 0 || byNode.get(i)?.includes(escapeText(printed.slice(0, 4))), `${kind} ${id}`).toBe(true)
      // and a row leads to it, unless what it belongs to has one
      if (kind !== 'unparsed') expect(shownBeside.has(i), `${kind} ${id}`).toBe(true)
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
    expect(cutsOf(page).lines[2]).toBe('（一）清理⟨U+202E⟩规定⟨U+0000⟩&lt;/div&gt;&lt;/main&gt;&lt;!--。（市司法局&lt;/script&gt;负责）')
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
