import { html } from '../../../html/escape.ts'
import type { Words } from '../../../locale/index.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import { type Bar, renderBars } from '../bars.ts'
import { type BodyCount, tasksOf } from '../facets.ts'
import type { Panel, View } from '../view.ts'

const roles = ['lead', 'responsible', 'support', 'guide'] as const

/** Who has how much to do, and until when: charts that filter the tasks. */
export function renderBodies(view: View): Panel {
  const { facets, t } = view
  if (facets.bodies.length === 0) return { count: 0, body: html`<p class="empty">${t(report.noBodies)}</p>` }
  return {
    count: facets.bodies.length,
    body: html`<p class="legend">${roles.map((role) => html`<span><i class="swatch ${role}"></i>${t(values.role[role])}</span>`)}</p>
<div class="charts">${renderBars(
      t(report.byBody),
      facets.bodies.map((body, i) => bodyBar(body, `body:${i}`)),
    )}
${renderBars(
  t(report.byDeadline),
  [...facets.deadlines].map(([key, n]) => ({ label: t(deadlineWords(key)), pieces: [{ name: 'when', n }], pick: `deadline:${key}` })),
)}</div>`,
  }
}

/** The bar of a body: its tasks by role. */
export function bodyBar(body: BodyCount, pick?: string): Bar {
  const pieces = roles.map((name) => ({ name, n: body.roles[name] })).filter(({ n }) => n > 0)
  return { label: body.name, pieces, ...(pick === undefined ? {} : { pick }) }
}

/** Bodies with the most tasks in all of several documents, and how many were left out. */
export function addBodies(all: Iterable<BodyCount>, most: number): { bodies: BodyCount[]; rest: number } {
  const sums = new Map<string, BodyCount>()
  for (const { name, roles: own } of all) {
    const sum = sums.get(name) ?? { name, roles: { lead: 0, responsible: 0, support: 0, guide: 0 } }
    for (const role of roles) sum.roles[role] += own[role]
    sums.set(name, sum)
  }
  const sorted = [...sums.values()].sort((a, b) => tasksOf(b) - tasksOf(a) || (a.name < b.name ? -1 : 1))
  return { bodies: sorted.slice(0, most), rest: Math.max(0, sorted.length - most) }
}

/** A deadline to pick by: a day, or what stands for one. */
export function deadlineWords(key: string): Words {
  return { ongoing: report.ongoing, recurring: report.recurring, within: report.within, none: report.noDeadline }[key] ?? { en: key, zh: key }
}
