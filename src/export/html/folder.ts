import { folderCss, folderJs } from '../../html/assets.ts'
import { type Content, type Html, html } from '../../html/escape.ts'
import { renderPage } from '../../html/page.ts'
import { inBoth, type Said } from '../../html/said.ts'
import { type Counted, count, type Lang, say, type Words } from '../../locale/index.ts'
import { counts, report } from '../../locale/report.ts'
import { values } from '../../locale/values.ts'
import type { PolicyDocument } from '../../schema/types.ts'
import { bySize, renderCharts, tally } from './charts.ts'
import { type BodyCount, facetsOf } from './facets.ts'
import { nodesOf } from './nodes.ts'

/** What the page of a folder says of a document: a few numbers, so that thousands of documents fit into memory. */
export interface DocumentLine {
  /** Where the page of the document is, relative to that of the folder. */
  href: string
  title: string
  number: string
  issuers: readonly string[]
  issuedOn: string
  characters: number
  tasks: number
  clauses: number
  indicators: number
  doubts: number
  /** The least sure of its readings. */
  least: number
  errors: number
  warnings: number
  unparsed: number
  bodies: readonly BodyCount[]
  /** Tasks by year, or by what stands for a deadline. */
  deadlines: ReadonlyMap<string, number>
  /** Doubts and findings by code. */
  reasons: ReadonlyMap<string, number>
  findings: ReadonlyMap<string, number>
}

/** Sum up a document for the page of its folder. */
export function lineOf(document: PolicyDocument, href: string): DocumentLine {
  const { title, noticeTitle, documentNumber, issuers, issuedOn } = document.metadata
  const { bodies, deadlines } = facetsOf(document)
  const doubtful = nodesOf(document).list.filter((node) => node.doubts.length > 0)
  const bySeverity = (severity: string) => document.diagnostics.filter((one) => one.severity === severity).length
  return {
    href,
    title: title?.text ?? noticeTitle?.text ?? document.source.name,
    number: documentNumber?.text ?? '',
    issuers: issuers.map(({ name }) => name),
    issuedOn: issuedOn ?? '',
    characters: document.coverage.characters,
    tasks: document.measures.length,
    clauses: document.responsibilities.length,
    indicators: document.indicators.length,
    doubts: doubtful.length,
    least: Math.min(1, ...doubtful.map(({ score }) => score)),
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
    unparsed: document.coverage.unparsed,
    bodies,
    deadlines: tally([...deadlines].map(([key, n]) => [/^\d/.test(key) ? key.slice(0, 4) : key, n])),
    reasons: tally(doubtful.flatMap((node) => node.doubts.map(({ code }) => [code, 1]))),
    findings: tally(document.diagnostics.map(({ code }) => [code, 1])),
  }
}

/**
 * Render the page of a folder: its documents, the most doubtful first, and their tasks by body and by deadline. The charts pick documents.
 *
 * @param lines In any order; the same documents give the same bytes.
 */
export function renderFolder(lines: readonly DocumentLine[], { lang }: { lang: Lang }): string {
  const t = (words: Words) => inBoth(lang, (one) => say(words, one))
  const counted = (words: Counted, n: number) => inBoth(lang, (one) => count(words, one, n))
  const sorted = [...lines].sort((a, b) => b.errors - a.errors || a.least - b.least || b.warnings - a.warnings || (a.href < b.href ? -1 : 1))
  const sum = (of: (line: DocumentLine) => number) => sorted.reduce((total, line) => total + of(line), 0)
  const tasks = sum((line) => line.tasks)
  const doubts = sum((line) => line.doubts)
  const issuers = [...tally(sorted.flatMap((line) => line.issuers.map((name) => [name, 1] as const)))].sort(bySize)
  return renderPage({
    lang,
    title: t(report.folder),
    heading: html`<h1>${counted(counts.documents, sorted.length)}</h1><p>${counted(counts.tasks, tasks)} · ${counted(counts.doubts, doubts)}</p>`,
    body: html`<main class="folder">
${renderCharts(sorted, lang)}
<form class="filters" role="search"><input type="search" name="text" placeholder="${t(report.search)}" aria-label="${t(report.search)}" autocomplete="off">
<select name="issuer" aria-label="${t(report.issuer)}"><option value="">${t(report.anyIssuer)}</option>${issuers.map(([name, n]) => html`<option value="${name}">${name} (${n})</option>`)}</select>
<output name="matches" class="soft small"></output><button type="reset" hidden>${t(report.reset)}</button></form>
${sorted.length === 0 ? html`<p class="empty">${t(report.noDocuments)}</p>` : renderTable(sorted, lang, t)}
<p class="empty" data-none hidden>${t(report.noMatch)}</p></main>`,
    styles: [folderCss],
    scripts: [folderJs],
    data: { matches: report.matches, picks: sorted.map(picksOf) },
    keys: [
      ['/', report.keySearch],
      ['Esc', report.keyClear],
    ],
  })
}

function renderTable(lines: readonly DocumentLine[], lang: Lang, t: (words: Words) => Said): Html {
  const columns: readonly (readonly [Words, string])[] = [
    [report.document, ''],
    [report.issuer, ''],
    [report.issued, ''],
    [report.characters, 'num'],
    [report.tasks, 'num'],
    [report.clauses, 'num'],
    [report.indicators, 'num'],
    [report.doubtCount, 'num'],
    [report.least, 'num'],
    [report.problems, 'num'],
    [report.lost, 'num'],
  ]
  const head = columns.map(
    ([words, kind], i) => html`<th scope="col" class="${kind}"><button type="button" data-sort="${i}" title="${t(report.sortBy)}">${t(words)}</button></th>`,
  )
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines.map((line, i) => renderLine(line, i, lang, t))}</tbody></table></div>`
}

function renderLine(line: DocumentLine, at: number, lang: Lang, t: (words: Words) => Said): Html {
  const number = (n: number, name = '') =>
    html`<td class="num ${name}" data-v="${n}">${n === 0 ? html`<span class="soft">·</span>` : n.toLocaleString(lang)}</td>`
  const issues: Content = [
    line.errors > 0 && html`<span class="tag error">${t(values.severity.error)} ${line.errors}</span> `,
    line.warnings > 0 && html`<span class="tag warning">${t(values.severity.warning)} ${line.warnings}</span>`,
  ]
  return html`<tr data-i="${at}"><td><a href="${line.href}">${line.title || t(report.untitled)}</a><p class="soft small">${line.number}</p></td>
<td>${line.issuers.join('、')}</td><td>${line.issuedOn}</td>${number(line.characters)}${number(line.tasks)}${number(line.clauses)}${number(line.indicators)}${number(line.doubts)}
<td class="num" data-v="${line.least}">${line.doubts === 0 ? html`<span class="soft">·</span>` : html`<span class="${line.least < 0.8 ? 'low' : line.least < 0.95 ? 'mid' : ''}">${(Math.floor(line.least * 1000) / 10).toFixed(1)}%</span>`}</td>
<td class="num" data-v="${line.errors * 1000 + line.warnings}">${issues}</td>${number(line.unparsed, line.unparsed > 0 ? 'low' : '')}</tr>\n`
}

/** What a document can be picked by in the charts and the list of issuers. */
function picksOf(line: DocumentLine): string[] {
  const of = (field: string, keys: Iterable<string>) => [...keys].map((key) => `${field}:${key}`)
  return [
    ...of('issuer', line.issuers),
    ...of(
      'body',
      line.bodies.map(({ name }) => name),
    ),
    ...of('deadline', line.deadlines.keys()),
    ...of('doubt', line.reasons.keys()),
    ...of('finding', line.findings.keys()),
  ]
}
