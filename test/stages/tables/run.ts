import { expect } from 'vitest'
import { layout } from '../../../src/stages/layout/index.ts'
import { tables } from '../../../src/stages/tables/index.ts'
import { sourceOf } from '../../../src/text/passage.ts'
import { createRoot } from '../../../src/tree/build.ts'
import type { Root, Table } from '../../../src/tree/nodes.ts'

export interface Run {
  root: Root
  reports: string[]
  tables: Table[]
  /** Header and rows of each table as keys. */
  grids: string[][][]
}

/** Run layout and tables over a text, and prove that no character of a table's lines is lost or taken twice. */
export function runTables(text: string): Run {
  const root = createRoot(sourceOf(text))
  const reports: string[] = []
  const context = { report: (code: string) => void reports.push(code), options: {} }
  layout.run(root, context)
  tables.run(root, context)
  assertTiled(root)
  const before = snapshot(root)
  tables.run(root, { report: () => {}, options: {} })
  expect(snapshot(root)).toBe(before)
  return {
    root,
    reports,
    tables: root.tables,
    grids: root.tables.map((table) => [...table.header, ...table.rows].map((row) => row.map((cell) => cell.text.key))),
  }
}

function snapshot(root: Root): string {
  const grids = root.tables.map((t) => [
    t.id,
    t.caption?.key,
    t.notes.map((n) => n.key),
    [...t.header, ...t.rows].map((row) => row.map((cell) => cell.text.spans())),
  ])
  return JSON.stringify([grids, root.furniture, root.lines.map((line) => line.role)])
}

function assertTiled(root: Root): void {
  const { raw } = root.source
  const owners = new Uint8Array(raw.length)
  const add = (spans: { start: number; end: number }[]) => {
    for (const { start, end } of spans) for (let i = start; i < end; i++) if (!/\s/.test(raw[i] as string)) owners[i] = (owners[i] ?? 0) + 1
  }
  for (const item of root.furniture) add(item.spans)
  for (const table of root.tables) {
    if (table.caption) add(table.caption.spans())
    for (const note of table.notes) add(note.spans())
    for (const row of [...table.header, ...table.rows]) {
      expect(row.length).toBe(table.header[0]?.length ?? row.length)
      for (const cell of row) add(cell.text.spans())
    }
  }
  for (const line of root.lines) {
    if (line.role === 'text') add(line.text.spans())
  }
  for (let i = 0; i < raw.length; i++) {
    if (owners[i] !== 1 && !/\s/.test(raw[i] as string)) expect.fail(`${i} ${raw.slice(i, i + 12)} taken ${owners[i]} times`)
  }
}
