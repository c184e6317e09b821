import { html } from '../../../html/escape.ts'
import { wordsOf } from '../../../locale/index.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import { link, type Panel, type View } from '../view.ts'

/** Texts that are cited, places that are pointed to, terms that are defined. */
export function renderCitations(view: View): Panel {
  const { document, t } = view
  const { citations, references, definitions } = document
  const cited = citations.map(
    (one) => html`<li class="row"${link(view, one.id)} tabindex="-1">
<div>${one.title !== null && html`<span${one.nestedIn !== null && html` class="nested"`}>《${one.title}》</span>`} <span class="soft">${one.documentNumber?.text}</span>
${one.abbreviation !== null && html`<span class="soft small">→ ${one.abbreviation}</span>`}</div>
<span class="small">${t(wordsOf(values.relation, one.relation))}</span><span class="soft small">${t(wordsOf(values.cited, one.kind))}</span></li>\n`,
  )
  const pointed = references.map(
    (one) => html`<li class="row"${link(view, one.id)} tabindex="-1"><span>${one.text}</span>
${one.targetId === null ? html`<span class="soft small">${one.reason}</span>` : html`<a${link(view, one.targetId)} class="small">${one.targetId}</a>`}</li>\n`,
  )
  const defined = definitions.map((one) => html`<li class="row"${link(view, one.id)} tabindex="-1"><b>${one.term}</b><span>${one.means}</span></li>\n`)
  return {
    count: citations.length,
    body: html`${
      citations.length === 0
        ? html`<p class="empty">${t(report.noCitations)}</p>`
        : html`<div class="head citations"><span>${t(report.cited)}</span><span>${t(report.relation)}</span><span>${t(report.kind)}</span></div>
<ol class="rows citations">${cited}</ol>`
    }
${references.length > 0 && html`<h2>${t(report.references)} <span class="soft">${references.length}</span></h2><ol class="rows pairs">${pointed}</ol>`}
${definitions.length > 0 && html`<h2>${t(report.definitions)} <span class="soft">${definitions.length}</span></h2><ol class="rows pairs">${defined}</ol>`}`,
  }
}
