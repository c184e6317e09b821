import { type Html, html } from '../../../html/escape.ts'
import { type Words, wordsOf } from '../../../locale/index.ts'
import { metadata as fields } from '../../../locale/metadata.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import { type MetadataRow, metadataRows } from '../metadata.ts'
import { link, type Panel, type View } from '../view.ts'

/** What the document says about itself, where its characters went, and what read it. */
export function renderMetadata(view: View): Panel {
  const { document, t } = view
  const rows = metadataRows(document.metadata)
  const { name, version, pipeline, corrections } = document.generator
  const made: [Words, string][] = [
    [report.file, `${document.source.name} (${document.source.encoding})`],
    [report.revision, document.revision.slice(0, 12)],
    [report.made, `${name} ${version}`],
    [report.pipeline, corrections === null ? pipeline : `${pipeline} + ${corrections.slice(0, 12)}`],
  ]
  return {
    count: rows.length,
    body: html`<ul class="rows pairs">${rows.map((row, i) => renderRow(view, row, i, rows[i - 1]?.field === row.field))}</ul>
<h2>${t(report.coverage)}</h2>${renderCoverage(view)}
<dl class="made">${made.map(([words, value]) => html`<dt class="soft">${t(words)}</dt><dd>${value}</dd>`)}</dl>`,
  }
}

function renderRow(view: View, { field, text, date, inferred }: MetadataRow, at: number, again: boolean): Html {
  const { t } = view
  const shown = field === 'kind' ? t(wordsOf(values.kind, text)) : field === 'status' ? t(wordsOf(values.status, text)) : text
  return html`<li class="row"${link(view, `metadata/${at}`)} tabindex="-1"><span class="soft">${!again && t(fields[field])}</span>
<span>${shown}${date && date !== text && html` <b>${date}</b>`}${inferred && html` <span class="soft small">${t(report.byRule, { rule: inferred })}</span>`}</span></li>\n`
}

/** Where the characters went, as a bar of shares. */
export function renderCoverage(view: View): Html {
  const { coverage } = view.document
  const { t } = view
  const all = Math.max(1, coverage.characters)
  const shares: [string, Words, number][] = [
    ['read', report.structured, coverage.structured],
    ['none', report.inFurniture, coverage.furniture],
    ['lost', report.inUnparsed, coverage.unparsed],
  ]
  let at = 0
  const shapes = shares.map(([name, , n]) => {
    const shape = html`<rect class="${name}" x="${((at / all) * 100).toFixed(2)}" y="0" width="${((n / all) * 100).toFixed(2)}" height="10"></rect>`
    at += n
    return shape
  })
  return html`<svg class="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg>
<p class="legend small">${shares.map(([name, words, n]) => html`<span><i class="swatch ${name}"></i>${t(words)} <b>${n}</b></span>`)}</p>`
}
