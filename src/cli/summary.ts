import type { Speaker } from '../locale/phrases.ts'
import type { IngestReport } from '../run/ingest.ts'
import type { Paint } from './io.ts'
import { compact, plural } from './progress.ts'
import { padTo, widthOf } from './width.ts'

const shown = 20

/** Print a run as a table for people: counts, time by stage, the slowest, warnings by code, failures and what to do. */
export function printSummary(report: IngestReport, paint: Paint, say: Speaker): string {
  const { totals, failures } = report
  const lines: string[] = []
  const rows = (title: string, table: readonly (readonly string[])[]) => {
    if (table.length === 0) return
    const widths = table.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, widthOf(cell))), [])
    lines.push('', paint.bold(say(title)))
    for (const row of table) lines.push(`  ${row.map((cell, i) => padTo(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
  }
  const seconds = report.ms / 1000
  const counts = [
    paint.green(say(`${totals.ok} ok`)),
    paint.yellow(say(`${totals.warned} warned`)),
    paint.red(say(`${totals.failed} failed`)),
    ...(totals.unchanged > 0 ? [say(`${totals.unchanged} unchanged`)] : []),
    ...(totals.skipped > 0 ? [say(`${totals.skipped} skipped`)] : []),
  ]
  lines.push(`${paint.bold(say(plural(totals.documents, 'document')))}  ${counts.join('  ')}`)
  const rate = compact(totals.characters / Math.max(seconds, 0.001))
  lines.push(say(`${totals.characters.toLocaleString('en-US')} characters in ${seconds.toFixed(2)} s (${rate} characters/s)`))
  const records = [
    plural(totals.sections, 'section'),
    plural(totals.measures, 'measure'),
    plural(totals.responsibilities, 'responsibility', 'responsibilities'),
    plural(totals.indicators, 'indicator'),
    plural(totals.citations, 'citation'),
  ]
  lines.push(records.map(say).join('  '))
  if (totals.unconserved > 0) lines.push(paint.red(say(`text lost in ${plural(totals.unconserved, 'document')}: a bug of tiaoli, please report it`)))

  rows(
    'Time by stage (reading and writing wait for the disk, several at once)',
    totals.stages.map(({ name, ms }) => [name, `${ms.toFixed(1).padStart(8)} ms`]),
  )
  rows(
    'Slowest',
    report.slowest.slice(0, 5).map(({ source, ms }) => [source, `${ms.toFixed(1).padStart(8)} ms`]),
  )
  rows(
    'Warnings and errors in the texts',
    totals.warnings.slice(0, shown).map(({ code, count, documents }) => [code, String(count).padStart(5), say(`in ${plural(documents, 'document')}`)]),
  )
  rows(
    'Several texts of one document (all kept in revisions/, the latest is the document)',
    report.revised.slice(0, shown).map(({ id, revisions }) => [id, revisions.join(' ')]),
  )
  rows(
    'Failed',
    failures.slice(0, shown).flatMap(({ source, category, cause, hint }) => [
      [source, say(category ?? ''), say(cause ?? '')],
      ['', '', `→ ${say(hint ?? '')}`],
    ]),
  )
  if (failures.length > shown) lines.push(`  ${say(`… and ${failures.length - shown} more: see index.jsonl`)}`)
  if (totals.failedBefore > 0) {
    lines.push(`  ${say(`${plural(totals.failedBefore, 'source')} failed before and did not change since: --retry-failed reads them again`)}`)
  }
  return lines.join('\n')
}
