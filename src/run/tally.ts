import type { StepDone } from './life.ts'
import { type IndexLine, isWarned } from './lines.ts'

/** What became of one source, with times: for reports, never for documents. */
export interface DocumentReport extends IndexLine {
  /** Whether it was left alone: same bytes, same pipeline, same version as before. */
  unchanged: boolean
  hint: string | null
  stack: string | null
  ms: number
  characters: number
  /** Whether every character of the source is accounted for; null without a document, or where it was left alone. */
  conserved: boolean | null
  /** Number of findings by code, warnings and errors only. */
  warnings: Record<string, number>
  steps: StepDone[]
}

/** Sums over a run. `ok`, `warned`, `failed`, `unchanged` and `skipped` make up `documents`; a failure is one even where it was left alone. */
export interface Totals {
  documents: number
  ok: number
  warned: number
  failed: number
  unchanged: number
  skipped: number
  characters: number
  sections: number
  measures: number
  responsibilities: number
  indicators: number
  citations: number
  /** Sources of which some text is in no leaf. */
  unconserved: number
  /** Documents with warnings, those left alone included. */
  withWarnings: number
  /** Failures of before that were left alone. */
  failedBefore: number
  stages: { name: string; ms: number }[]
  warnings: { code: string; count: number; documents: number }[]
}

/** A source and how long it took, without waiting for others. */
export interface Slow {
  source: string
  ms: number
}

const kept = 20

/** Adds up a run as it goes, and keeps of each document only what the sums need: it does not grow with their number. */
export class Tally {
  readonly #totals: Omit<Totals, 'stages' | 'warnings'> = {
    documents: 0,
    ok: 0,
    warned: 0,
    failed: 0,
    unchanged: 0,
    skipped: 0,
    characters: 0,
    sections: 0,
    measures: 0,
    responsibilities: 0,
    indicators: 0,
    citations: 0,
    unconserved: 0,
    withWarnings: 0,
    failedBefore: 0,
  }
  readonly #stages = new Map<string, number>()
  readonly #warnings = new Map<string, { count: number; documents: number }>()
  readonly #failures: DocumentReport[] = []
  readonly #slowest: Slow[] = []
  #richest: { source: string; weight: number } | null = null

  add(report: DocumentReport): void {
    const totals = this.#totals
    const { status, counts, unchanged } = report
    totals.documents++
    totals[unchanged && status !== 'failed' ? 'unchanged' : status]++
    if (counts && isWarned(counts)) totals.withWarnings++
    if (report.conserved === false) totals.unconserved++
    if (status === 'failed') {
      this.#failures.push(report)
      if (unchanged) totals.failedBefore++
    }
    for (const key of ['sections', 'measures', 'responsibilities', 'indicators', 'citations'] as const) totals[key] += counts?.[key] ?? 0
    const weight = counts ? 1 + counts.measures + counts.indicators : 0
    if (weight > (this.#richest?.weight ?? 0)) this.#richest = { source: report.source, weight }
    if (unchanged) return
    totals.characters += report.characters
    for (const { name, ms } of report.steps) this.#stages.set(name, (this.#stages.get(name) ?? 0) + ms)
    for (const [code, n] of Object.entries(report.warnings)) {
      const known = this.#warnings.get(code) ?? { count: 0, documents: 0 }
      this.#warnings.set(code, { count: known.count + n, documents: known.documents + 1 })
    }
    this.#slow({ source: report.source, ms: report.steps.reduce((sum, { ms }) => sum + ms, 0) })
  }

  #slow(slow: Slow): void {
    if (slow.ms === 0) return
    this.#slowest.push(slow)
    if (this.#slowest.length < 2 * kept) return
    this.#slowest.sort((a, b) => b.ms - a.ms).length = kept
  }

  get totals(): Totals {
    return {
      ...this.#totals,
      stages: [...this.#stages].map(([name, ms]) => ({ name, ms })),
      warnings: [...this.#warnings].map(([code, known]) => ({ code, ...known })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    }
  }

  /** Every failure, by path. */
  get failures(): DocumentReport[] {
    return this.#failures.sort((a, b) => (a.source < b.source ? -1 : 1))
  }

  /** The slowest first. */
  get slowest(): Slow[] {
    return this.#slowest.sort((a, b) => b.ms - a.ms).slice(0, kept)
  }

  /** The source with most to see; null where nothing was read. */
  get richest(): string | null {
    return this.#richest?.source ?? null
  }
}
