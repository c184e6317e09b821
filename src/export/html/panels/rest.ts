import { html } from '../../../html/escape.ts'
import { wordsOf } from '../../../locale/index.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import type { Panel, View } from '../view.ts'

/** The text that nothing claimed: what no stage understood, and what carries no content, with the reason. */
export function renderRest(view: View): Panel {
  const { nodes, document, t } = view
  const rows = nodes.list.map((node, i) => ({ node, i }))
  const unparsed = rows.filter(({ node }) => node.kind === 'unparsed')
  const glued = document.tables
    .filter(({ shape }) => shape === 'unparsed')
    .map(({ id }) => ({ node: nodes.list[nodes.at(id) as number], i: nodes.at(id) as number }))
  const furniture = rows.filter(({ node }) => node.kind === 'furniture')
  const lost = [...unparsed, ...glued]
  return {
    count: lost.length + furniture.length,
    body: html`<h2>${t(report.unparsed)} <span class="soft">${lost.length}</span></h2>
${lost.length === 0 ? html`<p class="soft note">${t(report.noUnparsed)}</p>` : html`<ul class="rows reasons">${lost.map(({ node, i }) => html`<li class="row" data-n="${i}" tabindex="-1"><span class="tag error">${t(report.kindUnparsed)}</span><span class="up">${node?.text || node?.id}</span></li>\n`)}</ul>`}
<h2>${t(report.furniture)} <span class="soft">${furniture.length}</span></h2>
${furniture.length === 0 ? html`<p class="soft note">${t(report.noFurniture)}</p>` : html`<ul class="rows reasons">${furniture.map(({ node, i }) => html`<li class="row" data-n="${i}" tabindex="-1"><span class="tag">${t(wordsOf(values.furniture, node.id))}</span><span class="fu">${node.text}</span></li>\n`)}</ul>`}`,
  }
}
