import type { Io } from './io.ts'
import { padTo, widthOf } from './width.ts'
import { speakerFor } from './words.ts'

/** Print rows for people (columns below their names) or for programs (a JSON array). */
export function printRows(rows: readonly Readonly<Record<string, unknown>>[], io: Io, json: boolean): void {
  if (json) {
    io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  const [first] = rows
  if (!first) {
    io.stdout.write(`${speakerFor(io)('(no rows)')}\n`)
    return
  }
  const names = Object.keys(first)
  const cells = [names, ...rows.map((row) => names.map((name) => (row[name] === null ? '' : String(row[name]).replace(/\s+/g, ' '))))]
  const widths = names.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))))
  for (const row of cells)
    io.stdout.write(
      `${row
        .map((cell, i) => padTo(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    )
}
