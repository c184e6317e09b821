import type { ReadOptions } from '../read/read.ts'
import { type BatchEnd, runBatch } from './batch.ts'
import { type Core, loadCore } from './core.ts'
import type { Category } from './failure.ts'
import { readSource } from './files.ts'
import { type FindOptions, type Found, findSources } from './find.ts'
import type { Job, Outcome, StepDone } from './life.ts'
import { type Counts, countsOf, type IndexLine, openStore, type Store } from './store.ts'

export interface IngestOptions extends FindOptions {
  paths: readonly string[]
  /** Folder for documents and index. */
  out: string
  pipeline?: Job['pipeline']
  failFast?: boolean | undefined
  /** Limits of reading, and what recognises scans. */
  reading?: Omit<ReadOptions, 'signal'> | undefined
  timeout?: number | undefined
  /** Do everything but write. */
  dryRun?: boolean | undefined
  concurrency?: number | undefined
  core?: Core | undefined
  onEvent?: ((event: RunEvent) => void) | undefined
  /** The whole outcome of each document, before it is let go. */
  onOutcome?: ((found: Found, outcome: Outcome) => void) | undefined
}

/** What a program is told while a run goes on; `--events` prints each as a line of JSON. */
export type RunEvent =
  | { type: 'run_started'; documents: number }
  | { type: 'document_started'; source: string; index: number }
  | ({ type: 'stage'; source: string } & StepDone)
  | ({ type: 'document_done'; index: number } & DocumentReport)
  | {
      type: 'run_done'
      state: BatchEnd['state']
      documents: number
      ok: number
      warned: number
      failed: number
      skipped: number
      ms: number
    }

/** What became of one source, with times: for reports, never for documents. */
export interface DocumentReport extends IndexLine {
  hint: string | null
  stack: string | null
  ms: number
  characters: number
  /** Whether every character of the source is accounted for; null without a document. */
  conserved: boolean | null
  /** Number of findings by code, warnings and errors only. */
  warnings: Record<string, number>
  steps: StepDone[]
}

/** What a run did. */
export interface IngestReport {
  state: BatchEnd['state']
  /** Index of the document whose failure stopped the run. */
  stoppedBy: number | null
  /** In path order. */
  documents: DocumentReport[]
  /** Documents of which several texts came: each is kept, the last in path order is the document. */
  revised: { id: string; revisions: string[] }[]
  ms: number
}

/** A run under way. */
export interface Ingesting {
  report: Promise<IngestReport>
  cancel(): void
}

/**
 * Ingest the documents among paths into a folder.
 *
 * Each document appears whole or not at all; the index is written last, from all of them, also when the run was stopped
 * (a source that was not reached is `skipped`).
 *
 * @returns null when there is nothing to ingest
 * @throws  the error of the system when a folder cannot be searched or the output cannot be made
 */
export async function startIngest(options: IngestOptions): Promise<Ingesting | null> {
  const found = await findSources(options.paths, { ...options, skip: [options.out, ...(options.skip ?? [])] })
  if (found.length === 0) return null
  const core = options.core ?? (await loadCore())
  const store = options.dryRun ? null : await openStore(options.out)
  const started = performance.now()
  const documents = found.map(({ name }) => skipped(name))
  const begun = found.map(() => 0)
  const emit = (event: RunEvent) => options.onEvent?.(event)

  emit({ type: 'run_started', documents: found.length })
  const batch = runBatch({
    jobs: found.map(({ path, name }, index) => jobOf(options, core, store, path, index, (step) => emit({ type: 'stage', source: name, ...step }))),
    concurrency: options.concurrency,
    failFast: options.failFast,
    onStart(index) {
      begun[index] = performance.now()
      emit({ type: 'document_started', source: found[index]?.name ?? '', index })
    },
    onEnd(index, outcome) {
      const report = reportOf(found[index] as Found, outcome, performance.now() - (begun[index] ?? 0))
      documents[index] = report
      options.onOutcome?.(found[index] as Found, outcome)
      emit({ type: 'document_done', index, ...report })
    },
  })
  const finish = async (): Promise<IngestReport> => {
    const end = await batch.end
    for (const report of documents) {
      if (store && report.id !== null && report.revision !== null) report.document = store.pathOf(report.id, report.revision)
    }
    await store?.writeIndex(documents.map(lineOf))
    const ms = performance.now() - started
    const count = (status: IndexLine['status']) => documents.filter((report) => report.status === status).length
    emit({
      type: 'run_done',
      state: end.state,
      documents: documents.length,
      ok: count('ok'),
      warned: count('warned'),
      failed: count('failed'),
      skipped: count('skipped'),
      ms,
    })
    return { ...end, documents, revised: store?.revised() ?? [], ms }
  }
  return { report: finish(), cancel: batch.cancel }
}

function jobOf(options: IngestOptions, core: Core, store: Store | null, path: string, order: number, onStep: (step: StepDone) => void): Job {
  return {
    core,
    read: (signal) => readSource(path, { ...options.reading, signal }),
    write: store ? (document, signal) => store.put(document, order, signal) : undefined,
    pipeline: options.pipeline,
    timeout: options.timeout,
    onStep,
  }
}

function skipped(source: string): DocumentReport {
  return {
    source,
    status: 'skipped',
    id: null,
    revision: null,
    document: null,
    counts: null,
    category: null,
    cause: null,
    hint: null,
    stack: null,
    ms: 0,
    characters: 0,
    conserved: null,
    warnings: {},
    steps: [],
  }
}

function reportOf({ name }: Found, outcome: Outcome, ms: number): DocumentReport {
  const report = { ...skipped(name), ms, steps: outcome.steps, characters: outcome.source?.text.length ?? 0 }
  if (outcome.state === 'cancelled') return report
  const { document, failure } = outcome
  if (failure || !document) {
    const { category, message, hint, stack } = failure ?? {
      category: 'internal' as Category,
      message: 'Unexpected end',
      hint: '',
      stack: null,
    }
    return { ...report, status: 'failed', category, cause: message, hint, stack }
  }
  const counts = countsOf(document)
  const warnings: Record<string, number> = {}
  for (const { code, severity } of document.diagnostics) if (severity !== 'info') warnings[code] = (warnings[code] ?? 0) + 1
  const { characters, structured, furniture, unparsed } = document.coverage
  return {
    ...report,
    status: isWarned(counts) ? 'warned' : 'ok',
    id: document.id,
    revision: document.revision,
    counts,
    conserved: structured + furniture + unparsed === characters,
    warnings,
  }
}

function isWarned({ diagnostics }: Counts): boolean {
  return diagnostics.error + diagnostics.warning > 0
}

function lineOf({ source, status, id, revision, document, counts, category, cause }: DocumentReport): IndexLine {
  return { source, status, id, revision, document, counts, category, cause }
}
