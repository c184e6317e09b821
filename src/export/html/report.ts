import { reportCss, reportJs } from '../../html/assets.ts'
import { type Html, html, visible } from '../../html/escape.ts'
import { renderPage } from '../../html/page.ts'
import { inBoth, type Said } from '../../html/said.ts'
import { findingIn } from '../../locale/diagnostics.ts'
import { count, type Lang, type Words } from '../../locale/index.ts'
import { counts, report } from '../../locale/report.ts'
import { values } from '../../locale/values.ts'
import type { PolicyDocument } from '../../schema/types.ts'
import { placeOf } from '../../text/lines.ts'
import { tasksOf } from './facets.ts'
import { deadlineWords, renderBodies } from './panels/bodies.ts'
import { renderCitations } from './panels/citations.ts'
import { renderMetadata } from './panels/document.ts'
import { kindWords, renderDoubts } from './panels/doubts.ts'
import { renderIndicators } from './panels/indicators.ts'
import { renderOutline } from './panels/outline.ts'
import { renderRest } from './panels/rest.ts'
import { renderTasks } from './panels/tasks.ts'
import { renderSource } from './source.ts'
import { doubtWords, type Panel, type View, viewOf } from './view.ts'

/** Panels in the order of their keys 1 to 8; the doubtful stands first. */
const panels: readonly (readonly [name: string, words: Words, render: (view: View) => Panel, filters: boolean])[] = [
  ['doubts', report.doubts, renderDoubts, true],
  ['tasks', report.tasks, renderTasks, true],
  ['outline', report.outline, renderOutline, true],
  ['indicators', report.indicators, renderIndicators, true],
  ['bodies', report.bodies, renderBodies, false],
  ['citations', report.citations, renderCitations, true],
  ['document', report.metadata, renderMetadata, false],
  ['rest', report.rest, renderRest, false],
]

/**
 * Render a document beside its source as a page of one file that needs nothing else: every node is marked where it is printed, what is doubtful
 * stands first, and what nothing claimed is shown as such.
 *
 * @param text The decoded source (`source.text` of a reader); null where it is not at hand: the page then says so, and shows the reading alone.
 */
export function renderReport(document: PolicyDocument, text: string | null, { lang }: { lang: Lang }): string {
  const view = viewOf(document, text, lang)
  const { t } = view
  const shown = panels.map(([name, words, render, filters]) => ({ name, words, filters, ...render(view) }))
  const { title, noticeTitle, documentNumber, issuers, issuedOn } = document.metadata
  const name = title?.text ?? noticeTitle?.text ?? document.source.name
  const facts = [documentNumber?.text, issuers.map((one) => one.name).join('、'), issuedOn].filter(Boolean).map((fact) => `${fact} · `)
  return renderPage({
    lang,
    title: name,
    heading: html`<h1>${name}</h1><p>${facts}${counted(view)}</p>`,
    tools: html`<div class="switch" role="group" aria-label="${t(report.sides)}"><button type="button" data-side="source">${t(report.source)}</button><button type="button" data-side="reading">${t(report.analysis)}</button></div>`,
    body: html`<main class="sides">
<section class="reading" aria-label="${t(report.panels)}">
<div class="tabs" role="tablist" aria-label="${t(report.panels)}">${shown.map(({ name, words, count }, i) => html`<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${i === 0 ? 'true' : 'false'}" data-panel="${name}">${t(words)} <span class="n">${count}</span></button>`)}</div>
${renderFilters(view)}
<div class="panels" tabindex="-1">${shown.map(({ name, words, filters, body }) => html`<div role="tabpanel" class="panel" id="panel-${name}" aria-labelledby="tab-${name}"${filters && html` data-filter`}><h2 class="print">${t(words)}</h2>${body}<p class="empty" data-none hidden>${t(report.noMatch)}</p></div>\n`)}</div>
<aside class="card" aria-live="polite" aria-label="${t(report.chosen)}"><p class="soft">${t(report.nothingChosen)}</p></aside>
</section>
<section class="source" aria-label="${t(report.source)}">${renderLegend(view)}
<div class="text" tabindex="0" lang="zh-CN">${text === null ? html`<p class="note warning">${t(report.noSource)}</p>` : renderSource(view.lines, view.nodes, document)}</div></section></main>`,
    styles: [reportCss],
    scripts: [reportJs],
    data: dataOf(view),
    keys: [
      ['j k', report.keyRows],
      ['n', report.keyDoubt],
      ['u', report.keyUp],
      ['1 8', report.keyPanels],
      ['/', report.keySearch],
      ['Esc', report.keyClear],
    ],
  })
}

function counted({ document, lang }: View): Said {
  return inBoth(lang, (one) => `${count(counts.tasks, one, document.measures.length)} · ${count(counts.indicators, one, document.indicators.length)}`)
}

function renderLegend({ t }: View): Html {
  const marks: readonly (readonly [string, Words])[] = [
    ['who', report.legendWho],
    ['when', report.legendWhen],
    ['much', report.legendMuch],
    ['cite', report.legendCite],
    ['meta', report.legendMeta],
    ['doubt', report.legendDoubt],
    ['rest', report.legendRest],
  ]
  return html`<div class="marks" role="group" aria-label="${t(report.marks)}">${marks.map(([name, words]) => html`<button type="button" class="mark ${name}" data-mark="${name}" aria-pressed="true">${t(words)}</button>`)}</div>`
}

function renderFilters(view: View): Html {
  const { t, facets } = view
  const years = [...new Set([...facets.deadlines.keys()].filter((key) => /^\d/.test(key)).map((key) => key.slice(0, 4)))]
  const days = [...facets.deadlines].filter(([key]) => /^\d/.test(key))
  const others = [...facets.deadlines].filter(([key]) => !/^\d/.test(key))
  return html`<form class="filters" role="search" aria-label="${t(report.filter)}">
<input type="search" name="text" placeholder="${t(report.search)}" aria-label="${t(report.search)}" autocomplete="off">
<select name="body"${facets.bodies.length === 0 && html` disabled`} aria-label="${t(report.body)}"><option value="">${t(report.anyBody)}</option>${facets.bodies.map((body, i) => html`<option value="${i}">${body.name} (${tasksOf(body)})</option>`)}</select>
<select name="role"${facets.bodies.length === 0 && html` disabled`} aria-label="${t(report.who)}"><option value="">${t(report.anyRole)}</option>${Object.entries(values.role).map(([role, words]) => html`<option value="${role}">${t(words)}</option>`)}</select>
<select name="deadline"${facets.deadlines.size === 0 && html` disabled`} aria-label="${t(report.deadline)}"><option value="">${t(report.anyDeadline)}</option>${years.length > 1 && years.map((year) => html`<option value="${year}">${year}</option>`)}${[...days, ...others].map(([key, n]) => html`<option value="${key}">${withCount(view, key, n)}</option>`)}</select>
<select name="sure" aria-label="${t(report.sure)}"><option value="">${t(report.anySure)}</option><option value="doubtful">${t(report.doubtful)}</option><option value="0.95">${t(report.below95)}</option><option value="0.8">${t(report.below80)}</option></select>
<output name="matches" class="soft small"></output><button type="reset" hidden>${t(report.reset)}</button></form>`
}

/** A deadline to pick with the number of its tasks: an option holds nothing but text. */
function withCount({ lang }: View, key: string, n: number): Said {
  return inBoth(lang, (one) => `${deadlineWords(key)[one]} (${n})`)
}

/** What the script of the page needs: the nodes in short, and what tasks can be picked by. */
function dataOf(view: View): unknown {
  const { nodes, document, lines, facets } = view
  const findings = new Map(document.diagnostics.map((finding) => [nodes.at(finding), finding]))
  const kinds = Object.keys(kindWords)
  return {
    kinds,
    words: { en: wordsFor('en', nodes), zh: wordsFor('zh', nodes) },
    // kind, id, text, parent, first line, last line, column, score, doubts
    nodes: nodes.list.map((node, i) => {
      const extent = view.text === null ? null : node.extent
      const from = extent ? placeOf(lines, extent.start) : { line: 0, column: 0 }
      const to = extent ? placeOf(lines, extent.end - 1) : { line: 0 }
      const finding = findings.get(i)
      const cut = (text: string) => visible(text.slice(0, 48))
      const text = finding ? { en: cut(findingIn('en', finding).message), zh: cut(findingIn('zh', finding).message) } : cut(node.text)
      const doubts = node.doubts.map(({ code, text }) => [code, visible(text)])
      return [
        kinds.indexOf(node.kind),
        visible(node.id),
        text,
        node.parent ?? -1,
        from.line - 1,
        to.line - 1,
        from.column,
        node.score,
        ...(doubts.length > 0 ? [doubts] : []),
      ]
    }),
    facets: Object.fromEntries([...facets.tasks].map(([id, { bodies, deadlines }]) => [nodes.at(id), [bodies, deadlines]])),
  }
}

/** Words that the script writes, in one language. */
function wordsFor(lang: Lang, { list }: View['nodes']): unknown {
  const codes = new Set(list.flatMap(({ doubts }) => doubts.map(({ code }) => code)))
  return {
    kinds: Object.values(kindWords).map((words) => words[lang]),
    // name, reading taken, rival
    doubts: Object.fromEntries([...codes].map((code) => [code, Object.values(doubtWords(code)).map((words) => words[lang])])),
    place: report.place[lang],
    certain: report.certain[lang],
    orElse: report.orElse[lang],
    matches: report.matches[lang],
    sure: report.sure[lang],
  }
}
