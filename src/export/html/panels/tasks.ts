import { type Html, html } from '../../../html/escape.ts'
import { report } from '../../../locale/report.ts'
import type { Measure, Responsibility } from '../../../schema/types.ts'
import { link, nodeOf, type Panel, renderDeadline, renderWho, sure, type View } from '../view.ts'

/** The tasks with who is to do them and until when, under the headings they stand in. */
export function renderTasks(view: View): Panel {
  const { document, t } = view
  const records = new Map(document.responsibilities.map((record) => [record.id, record]))
  const owned = new Set(document.measures.flatMap(({ responsibilityIds }) => responsibilityIds))
  const others = document.responsibilities.filter(({ id }) => !owned.has(id))
  let path = ''
  const row = (measure: Measure) => {
    const clauses = measure.responsibilityIds.flatMap((id) => records.get(id) ?? [])
    const trail = measure.path.join(' › ')
    const head = trail !== path && html`<li class="path">${trail}</li>\n`
    path = trail
    const deadlines = [...clauses.flatMap(({ deadline }) => deadline ?? []), ...measure.deadlines]
    return html`${head}<li class="row"${link(view, measure.sectionId)} tabindex="-1"><span class="label">${measure.label}</span>
<div class="task">${measure.heading && html`<b>${measure.heading}</b> `}<span class="clamp">${measure.text}</span></div>
<div class="who">${clauses.length === 0 ? html`<span class="soft small">${t(report.noOwner)}</span>` : clauses.map((clause) => html`<div${link(view, clause.id)}>${renderWho(view, clause)}</div>`)}</div>
<div>${deadlines.map((deadline) => renderDeadline(view, deadline))}</div>${sure(nodeOf(view, measure.sectionId))}</li>\n`
  }
  const list = html`<div class="head tasks"><span>${t(report.number)}</span><span>${t(report.task)}</span><span>${t(report.who)}</span><span>${t(report.deadline)}</span><span>${t(report.sure)}</span></div>
<ol class="rows tasks">${document.measures.map(row)}</ol>`
  return {
    count: document.measures.length,
    body: html`${document.measures.length === 0 ? html`<p class="empty">${t(report.noTasks)}</p>` : list}
${others.length > 0 && html`<h2>${t(report.otherClauses)} <span class="soft">${others.length}</span></h2><ol class="rows tasks">${others.map((record) => renderOther(view, record))}</ol>`}`,
  }
}

/** A clause that belongs to no task: of a provision, of a goal, of the whole text. */
function renderOther(view: View, record: Responsibility): Html {
  const { kind, text } = nodeOf(view, record.ownerId)
  return html`<li class="row"${link(view, record.id)} tabindex="-1"><span class="label">${kind === 'section' && text.slice(0, 6)}</span><div class="task"><span class="clamp">${record.text}</span></div>
<div class="who">${renderWho(view, record)}</div><div>${record.deadline && renderDeadline(view, record.deadline)}</div>${sure(nodeOf(view, record.id))}</li>\n`
}
