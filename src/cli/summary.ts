import type { DocumentReport, IngestReport } from '../run/ingest.ts'
import type { Paint } from './io.ts'
import { compact, plural } from './progress.ts'
import { padTo, widthOf } from './width.ts'

/** Sums over a run, for the table, `--json` and `--report`. */
export interface Totals {
  documents: number
  ok: number
  warned: number
  failed: number
  skipped: number
  characters: number
  sections: number
  measures: number
  responsibilities: number
  indicators: number
  citations: number
  /** Sources of which some text is in no leaf. */
  unconserved: number
  ms: number
  stages: { name: string; ms: number }[]
  warnings: { code: string; count: number; documents: number }[]
}

/** Add up a run. */
export function totalsOf({ documents, ms }: IngestReport): Totals {
  const count = (status: DocumentReport['status']) => documents.filter((report) => report.status === status).length
  const sum = (of: (report: DocumentReport) => number | undefined) => documents.reduce((total, report) => total + (of(report) ?? 0), 0)
  const stages = new Map<string, number>()
  const warnings = new Map<string, { count: number; documents: number }>()
  for (const report of documents) {
    for (const step of report.steps) stages.set(step.name, (stages.get(step.name) ?? 0) + step.ms)
    for (const [code, n] of Object.entries(report.warnings)) {
      const known = warnings.get(code) ?? { count: 0, documents: 0 }
      warnings.set(code, { count: known.count + n, documents: known.documents + 1 })
    }
  }
  return {
    documents: documents.length,
    ok: count('ok'),
    warned: count('warned'),
    failed: count('failed'),
    skipped: count('skipped'),
    characters: sum((report) => report.characters),
    sections: sum((report) => report.counts?.sections),
    measures: sum((report) => report.counts?.measures),
    responsibilities: sum((report) => report.counts?.responsibilities),
    indicators: sum((report) => report.counts?.indicators),
    citations: sum((report) => report.counts?.citations),
    unconserved: documents.filter((report) => report.conserved === false).length,
    ms,
    stages: [...stages].map(([name, ms]) => ({ name, ms })),
    warnings: [...warnings].map(([code, known]) => ({ code, ...known })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  }
}

const shown = 20

/** Print a run as a table for people: counts, time by stage, the slowest, warnings by code, failures and what to do. */
export function printSummary(report: IngestReport, paint: Paint): string {
  const totals = totalsOf(report)
  const lines: string[] = []
  const rows = (title: string, table: readonly (readonly string[])[]) => {
    if (table.length === 0) return
    const widths = table.reduce<number[]>((all, row) => row.map((cell, i) => Math.max(all[i] ?? 0, widthOf(cell))), [])
    lines.push('', paint.bold(title))
    for (const row of table) lines.push(`  ${row.map((cell, i) => padTo(cell, widths[i] ?? 0)).join('  ')}`.trimEnd())
  }
  const seconds = totals.ms / 1000
  const counts = [
    paint.green(`${totals.ok} ok`),
    paint.yellow(`${totals.warned} warned`),
    paint.red(`${totals.failed} failed`),
    ...(totals.skipped > 0 ? [`${totals.skipped} skipped`] : []),
  ]
  lines.push(`${paint.bold(plural(totals.documents, 'document'))}  ${counts.join('  ')}`)
  const rate = compact(totals.characters / Math.max(seconds, 0.001))
  lines.push(`${totals.characters.toLocaleString('en-US')} characters in ${seconds.toFixed(2)} s (${rate} characters/s)`)
  const records = [
    plural(totals.sections, 'section'),
    plural(totals.measures, 'measure'),
    plural(totals.responsibilities, 'responsibility', 'responsibilities'),
    plural(totals.indicators, 'indicator'),
    plural(totals.citations, 'citation'),
  ]
  lines.push(records.join('  '))
  if (totals.unconserved > 0) lines.push(paint.red(`text lost in ${plural(totals.unconserved, 'document')}: a bug of tiaoli, please report it`))

  rows(
    'Time by stage (reading and writing wait for the disk, several at once)',
    totals.stages.map(({ name, ms }) => [name, `${ms.toFixed(1).padStart(8)} ms`]),
  )
  const slowest = report.documents.filter(({ steps }) => steps.length > 0).map((document) => ({ source: document.source, ms: busy(document) }))
  rows(
    'Slowest',
    slowest
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 5)
      .map(({ source, ms }) => [source, `${ms.toFixed(1).padStart(8)} ms`]),
  )
  rows(
    'Warnings and errors in the texts',
    totals.warnings.slice(0, shown).map(({ code, count, documents }) => [code, String(count).padStart(5), `in ${plural(documents, 'document')}`]),
  )
  rows(
    'Several texts of one document (all kept in revisions/, the last by path is the document)',
    report.revised.slice(0, shown).map(({ id, revisions }) => [id, revisions.join(' ')]),
  )
  const failures = report.documents.filter(({ status }) => status === 'failed')
  rows(
    'Failed',
    failures.slice(0, shown).flatMap(({ source, category, cause, hint }) => [
      [source, category ?? '', cause ?? ''],
      ['', '', `→ ${hint}`],
    ]),
  )
  if (failures.length > shown) lines.push(`  … and ${failures.length - shown} more: see index.jsonl`)
  return lines.join('\n')
}

/** Time that the document itself took, without waiting for others. */
function busy({ steps }: DocumentReport): number {
  return steps.reduce((total, { ms }) => total + ms, 0)
}
