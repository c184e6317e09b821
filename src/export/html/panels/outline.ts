import { type Html, html } from '../../../html/escape.ts'
import { wordsOf } from '../../../locale/index.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import type { Part, Section } from '../../../schema/types.ts'
import { link, nodeOf, type Panel, sure, type View } from '../view.ts'

/** The parts and their sections, each level further in. */
export function renderOutline(view: View): Panel {
  const { document, t } = view
  let count = 0
  const renderSection = (section: Section): Html => {
    count++
    const { id, marker, heading, blocks, category } = section
    const text = heading ?? blocks.find(({ text }) => text !== '')?.text ?? ''
    return html`<li class="row d${Math.min(section.depth, 6)}"${link(view, id)} tabindex="-1"><span class="label">${marker?.text}</span>
<span class="${heading === null ? 'soft cut' : 'cut'}">${text.slice(0, 80)}</span><span class="soft small">${t(wordsOf(values.category, category))}</span>${sure(nodeOf(view, id))}</li>
${section.sections.map(renderSection)}`
  }
  const renderPart = (
    part: Part,
  ): Html => html`<li class="row part"${link(view, part.id)} tabindex="-1"><span class="tag">${t(wordsOf(values.part, part.role))}</span>
<b class="cut">${part.title?.text}</b>${!part.present && html`<span class="tag warning">${t(report.absent)}</span>`}</li>
${part.sections.map(renderSection)}`
  const rows = document.parts.map(renderPart)
  return { count, body: html`${count === 0 && html`<p class="soft note">${t(report.noOutline)}</p>`}<ol class="rows outline">${rows}</ol>` }
}
