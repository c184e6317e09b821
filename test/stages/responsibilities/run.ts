import { expect } from 'vitest'
import { categories } from '../../../src/stages/categories/index.ts'
import type { Stage } from '../../../src/stages/define.ts'
import { layout } from '../../../src/stages/layout/index.ts'
import { organizations } from '../../../src/stages/organizations/index.ts'
import { outline } from '../../../src/stages/outline/index.ts'
import { paragraphs } from '../../../src/stages/paragraphs/index.ts'
import { parts } from '../../../src/stages/parts/index.ts'
import { responsibilities } from '../../../src/stages/responsibilities/index.ts'
import { tables } from '../../../src/stages/tables/index.ts'
import { sourceOf } from '../../../src/text/passage.ts'
import { createRoot } from '../../../src/tree/build.ts'
import type { Root } from '../../../src/tree/nodes.ts'
import type { Responsibility } from '../../../src/tree/records.ts'

const before: readonly Stage[] = [layout, tables, paragraphs, parts, outline, categories]

/** Run a text up to its bodies; a second run of the two stages must change nothing, and every span must quote the text. */
export function runOwners(text: string): { root: Root; reports: string[]; records: Responsibility[] } {
  const root = createRoot(sourceOf(text))
  const reports: string[] = []
  const silent = { report: () => {}, options: {} }
  for (const stage of before) stage.run(root, silent)
  const context = { report: (code: string) => void reports.push(code), options: {} }
  responsibilities.run(root, context)
  organizations.run(root, context)
  const first = snapshot(root)
  responsibilities.run(root, silent)
  organizations.run(root, silent)
  expect(snapshot(root)).toBe(first)
  const squeeze = (s: string) => s.replace(/\s/g, '')
  for (const record of root.records.responsibilities) {
    const quote = (spans: readonly { start: number; end: number }[]) => squeeze(spans.map(({ start, end }) => text.slice(start, end)).join(''))
    expect(quote(record.spans)).toBe(squeeze(record.text))
    for (const assignment of record.assignments) expect(quote(assignment.spans)).toBe(squeeze(assignment.mention))
    for (const person of record.persons) expect(quote(person.spans)).toBe(squeeze(person.name))
    if (record.deadline) expect(quote(record.deadline.spans)).toBe(squeeze(record.deadline.text))
    for (const { organization } of record.assignments) expect(root.records.organizations).toContain(organization)
  }
  return { root, reports, records: root.records.responsibilities }
}

function snapshot(root: Root): string {
  const { records } = root
  return JSON.stringify([
    records.responsibilities.map((r) => ({ ...r, owner: r.owner.id, assignments: r.assignments.map((a) => ({ ...a, organization: a.organization?.id })) })),
    records.organizations,
    records.definitions.map((d) => ({ ...d, scope: d.scope?.id })),
  ])
}

/** `owner form role:body …` of each record, implied ones and prose included. */
export function owners(records: readonly Responsibility[]): string[] {
  return records.map(
    (r) => `${r.owner.id.replace(/^instrument\/?/, '')} ${r.implied ? 'implied' : r.form} ${r.assignments.map((a) => `${a.role}:${a.mention}`).join(' ')}`,
  )
}
