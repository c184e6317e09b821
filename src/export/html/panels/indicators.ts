import { type Html, html } from '../../../html/escape.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import type { Cell, Indicator, Table } from '../../../schema/types.ts'
import { link, nodeOf, type Panel, renderQuantity, sure, type View } from '../view.ts'

/** The quantified targets and achievements, and below them the tables as they were read. */
export function renderIndicators(view: View): Panel {
  const { document, t } = view
  const row = (one: Indicator) => html`<li class="row"${link(view, one.id)} tabindex="-1">
<div>${one.name}${one.subjects.length > 0 && html` <span class="soft small">${one.subjects.join('、')}</span>`}
${one.kind === 'actual' && html` <span class="tag">${t(values.indicator.actual)}</span>`}${one.property !== null && html` <span class="tag">${t(values.property[one.property])}</span>`}</div>
<span>${renderQuantity(view, one.baseline)}</span><span>${renderQuantity(view, one.target)}${one.period !== null && html` <span class="soft small">${t(values.period[one.period])}</span>`}</span>
<span>${one.target?.year ?? one.baseline?.year}</span>${sure(nodeOf(view, one.id))}</li>\n`
  const list = html`<div class="head indicators"><span>${t(report.indicator)}</span><span>${t(report.baseline)}</span><span>${t(report.target)}</span><span>${t(report.year)}</span><span>${t(report.sure)}</span></div>
<ol class="rows indicators">${document.indicators.map(row)}</ol>`
  return {
    count: document.indicators.length,
    body: html`${document.indicators.length === 0 ? html`<p class="empty">${t(report.noIndicators)}</p>` : list}
${document.tables.length > 0 && html`<h2>${t(report.tables)} <span class="soft">${document.tables.length}</span></h2>${document.tables.map((table) => renderTable(view, table))}`}`,
  }
}

function renderTable(view: View, table: Table): Html {
  const line = (cells: readonly Cell[], tag: 'th' | 'td') => {
    const shown = cells.filter((cell, i) => !isCovered(cells, cell, i))
    // tags are of two names only; markup cannot be filled in by halves
    return tag === 'th'
      ? html`<tr>${shown.map((cell) => html`<th${spanOf(cell)}>${cell.text}</th>`)}</tr>`
      : html`<tr>${shown.map((cell) => html`<td${spanOf(cell)}>${cell.text}</td>`)}</tr>`
  }
  return html`<div class="sheet"${link(view, table.id)} tabindex="0"><table><caption>${table.caption?.text ?? table.id}</caption>
<thead>${table.header.map((cells) => line(cells, 'th'))}</thead><tbody>${table.rows.map((cells) => line(cells, 'td'))}</tbody></table>
${table.notes.map(({ text }) => html`<p class="soft small">${text}</p>`)}</div>`
}

/** Whether a cell to the left covers this empty one. */
function isCovered(cells: readonly Cell[], cell: Cell, at: number): boolean {
  return cell.text === '' && cells.some((other, i) => i < at && i + other.colSpan > at)
}

function spanOf({ colSpan }: Cell): Html | false {
  return colSpan > 1 && html` colspan="${colSpan}"`
}
