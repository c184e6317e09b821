import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import type { ReadOptions } from '../read/read.ts'
import type { Pipeline } from '../schema/types.ts'
import { connectDocuments } from '../store/connect.ts'
import type { Store } from '../store/port.ts'
import { beginRun, endRun } from '../store/runs.ts'
import { type BatchEnd, runBatch } from './batch.ts'
import { loadCore } from './core.ts'
import type { Failure } from './failure.ts'
import { writeAtomic } from './files.ts'
import { type FindOptions, type Found, findSources } from './find.ts'
import { type Keeper, keepWorked, keptTogether, openKeeper } from './keep.ts'
import type { Outcome, StepDone } from './life.ts'
import { countsOf, type IndexLine, isWarned, type KnownSource, knownSources, lineOf, namedRevision, skippedLine } from './lines.ts'
import { knownOf, pipelineHashOf } from './skip.ts'
import { type DocumentReport, type Slow, Tally, type Totals } from './tally.ts'
import { openTarget, type Target } from './target.ts'
import { openThreads, type Threads } from './threads.ts'
import { documentsIn, type Worked, type WorkSettings, workWith } from './work.ts'

export interface IngestOptions extends FindOptions {
  paths: readonly string[]
  /** Folder for documents, index and store. */
  out: string
  /** `postgres://…` for a shared store; left out: the one in the folder. */
  store?: string | undefined
  pipeline?: string | Pipeline | undefined
  failFast?: boolean | undefined
  /** Read sources again that have not changed. */
  force?: boolean | undefined
  /** Read sources again that failed and have not changed. */
  retryFailed?: boolean | undefined
  /** Limits of reading, and what recognises scans; a recognizer keeps all in this thread. */
  reading?: Omit<ReadOptions, 'signal'> | undefined
  timeout?: number | undefined
  /** Do everything but write. */
  dryRun?: boolean | undefined
  /** Threads that read and parse; default: one a core, and none beside this one for a few documents. */
  jobs?: number | undefined
  /** Keep what became of each source for the report: grows with their number. */
  detail?: boolean | undefined
  onEvent?: ((event: RunEvent) => void) | undefined
  /** Whether each step is told as an event; costs time with threads. */
  steps?: boolean | undefined
  /** The whole outcome of each document, before it is let go; keeps all in this thread. */
  onOutcome?: ((path: string, outcome: Outcome) => void) | undefined
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
      unchanged: number
      skipped: number
      ms: number
    }

/** What a run did. */
export interface IngestReport {
  state: BatchEnd['state']
  /** The source whose failure stopped the run. */
  stoppedBy: string | null
  totals: Totals
  failures: DocumentReport[]
  slowest: Slow[]
  /** The source with most to see. */
  richest: string | null
  /** Each source in path order, where `detail` asked for them. */
  documents: DocumentReport[]
  /** Documents of which several texts are there: each is kept, the latest is the document. */
  revised: { id: string; revisions: string[] }[]
  ms: number
}

/** A run under way. */
export interface Ingesting {
  report: Promise<IngestReport>
  cancel(): void
}

/** Fewer documents are done before threads have loaded the parser. */
const threadsPayFrom = 64
/** Sources of a thread: those that wait to be kept together, and some names, so that it is not idle while this thread waits for the disk. */
const ahead = keptTogether + 24
/** Sources after which the store is told to settle what it has written. */
const settledTogether = 4 * keptTogether

/**
 * Ingest the documents among paths into a folder; sources that have not changed since the last run are left alone.
 *
 * Each document appears whole or not at all, and is done when its rows and its mark are in the store. The index is
 * written last, from the store, also when the run was stopped (a source that was not reached is `skipped`).
 *
 * @returns null when there is nothing to ingest
 * @throws  {StoreError} when the store cannot be opened, or another run writes into the folder
 * @throws  the error of the system when a folder cannot be searched or the output cannot be made
 */
export async function startIngest(options: IngestOptions): Promise<Ingesting | null> {
  const found = await findSources(options.paths, { ...options, skip: [options.out, ...(options.skip ?? [])] })
  if (found.length === 0) return null
  const pipelineHash = await pipelineHashOf(options.pipeline)
  const target = await openTarget(options.out, options.store, options.dryRun)
  const stop = new AbortController()
  return { report: ingest(options, found, pipelineHash, target, stop.signal).finally(target.close), cancel: () => stop.abort() }
}

async function ingest(options: IngestOptions, found: readonly Found[], pipelineHash: string, { store }: Target, signal: AbortSignal): Promise<IngestReport> {
  const started = performance.now()
  const emit = (event: RunEvent) => options.onEvent?.(event)
  const tally = new Tally()
  const details: DocumentReport[] = []
  const reached = new Uint8Array(found.length)
  const finish = (index: number, report: DocumentReport) => {
    reached[index] = report.status === 'skipped' ? cutShort : done
    tally.add(report)
    if (options.detail) details[index] = report
    emit({ type: 'document_done', index, ...report })
  }

  emit({ type: 'run_started', documents: found.length })
  const leaveAlone = (index: number, row: KnownSource) => finish(index, unchangedReport(lineOf(found[index]?.name ?? '', row), row.hint))
  const { todo, maybe, again } = await knownOf(found, store, { ...options, pipelineHash }, leaveAlone)

  const writes = store !== null && !options.dryRun
  const run = writes ? await beginRun(store, found.length) : 0
  let underWay = 0
  let kept = 0
  const keeper = writes ? openKeeper({ store, out: options.out, underWay: () => underWay }) : null
  const revised = new Map<string, string[]>()
  const folder = options.dryRun ? null : documentsIn(options.out)
  const workers = await workersFor(options, todo.length, keeper)
  const begun = new Map<number, number>()
  const batch = runBatch({
    count: todo.length,
    concurrency: workers.ahead,
    failFast: options.failFast,
    onStart(n) {
      underWay++
      begun.set(n, performance.now())
      emit({ type: 'document_started', source: found[todo[n] as number]?.name ?? '', index: todo[n] as number })
    },
    async run(n, stopping) {
      const index = todo[n] as number
      const { path, name } = found[index] as Found
      const onStep = options.steps ? (step: StepDone) => emit({ type: 'stage', source: name, ...step }) : undefined
      const mark = writes ? { name, arrival: { run, place: index }, pipelineHash, before: again.get(index) ?? null } : undefined
      const worked = await workers.work({ path, known: maybe.get(index)?.sha256 ?? null, folder, pipeline: options.pipeline, mark }, stopping, onStep)
      const { made, kept } = worked
      // they grow in a run, and threads do not tell in order
      if (made && kept?.revisions && kept.revisions.length >= (revised.get(made.id)?.length ?? 0)) revised.set(made.id, kept.revisions)
      return { worked, failure: kept?.failure ?? worked.failure }
    },
    onEnd(n, ended, failure) {
      underWay--
      keeper?.look()
      // this thread has the time to wait for the disk, those that keep have not
      if (writes && ++kept % settledTogether === 0) store.settle?.()
      const index = todo[n] as number
      const ms = performance.now() - (begun.get(n) ?? 0)
      begun.delete(n)
      const row = ended?.worked.state === 'unchanged' ? maybe.get(index) : undefined
      if (row) leaveAlone(index, row)
      else finish(index, reportOf(found[index]?.name ?? '', ended?.worked ?? null, failure, ms))
      maybe.delete(index)
    },
  })
  const cancel = () => batch.cancel()
  if (signal.aborted) cancel()
  signal.addEventListener('abort', cancel)
  const end = await batch.end.finally(() => workers.close())
  for (const [index, { name }] of found.entries()) {
    if (reached[index]) continue
    const report = skippedReport(name)
    tally.add(report)
    if (options.detail) details[index] = report
  }

  const { totals } = tally
  const close = async () => {
    if (!writes) return
    await writeAtomic(join(options.out, 'index.jsonl'), indexOf(found, reached, store, details))
    await connectDocuments(store)
    await endRun(store, run, { state: end.state, done: totals.ok + totals.warned, unchanged: totals.unchanged, failed: totals.failed })
  }
  // where the disk is full, that is told already
  await close().catch((error: unknown) => {
    if (end.state !== 'stopped') throw error
  })
  const { documents, ok, warned, failed, unchanged, skipped } = totals
  const ms = performance.now() - started
  emit({ type: 'run_done', state: end.state, documents, ok, warned, failed, unchanged, skipped, ms })
  return {
    state: end.state,
    stoppedBy: end.stoppedBy === null ? null : (found[todo[end.stoppedBy] as number]?.name ?? null),
    totals,
    failures: tally.failures,
    slowest: tally.slowest,
    richest: tally.richest,
    documents: details,
    revised: [...revised].map(([id, revisions]) => ({ id, revisions })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ms,
  }
}

/** How far a run came with a source; 0 is not at all. */
const done = 1
const cutShort = 2

/** Who reads the sources: this thread, or several. */
interface Workers extends Threads {
  /** How many sources may be under way at once. */
  ahead: number
}

async function workersFor(options: IngestOptions, count: number, keeper: Keeper | null): Promise<Workers> {
  const { reading, timeout, onOutcome, out, store } = options
  const settings: WorkSettings = { limits: reading?.limits, timeout }
  const jobs = Math.min(options.jobs ?? availableParallelism(), count)
  if (jobs > 1 && !onOutcome && !reading?.recognizer && (options.jobs !== undefined || count >= threadsPayFrom)) {
    return { ...openThreads(jobs, { ...settings, keep: keeper ? { out, url: store } : undefined }, options.steps), ahead: jobs * ahead }
  }
  const work = workWith(await loadCore(), settings, { recognizer: reading?.recognizer, onOutcome })
  return {
    async work(task, signal, onStep) {
      const worked = await work(task, signal, onStep)
      return keeper ? keepWorked(keeper, task, worked) : worked
    },
    close: async () => {},
    ahead: 4,
  }
}

/** The lines of the index, from the store; a few at a time. */
async function* indexOf(found: readonly Found[], reached: Uint8Array, store: Store, details: DocumentReport[]): AsyncGenerator<string> {
  for (let from = 0; from < found.length; from += 500) {
    const some = found.slice(from, from + 500)
    const rows = await knownSources(
      store,
      some.map(({ path }) => resolve(path)),
    )
    yield some
      .map(({ path, name }, i) => {
        const row = reached[from + i] === done ? rows.get(resolve(path)) : undefined
        const line: IndexLine = row ? lineOf(name, row) : skippedLine(name)
        const detail = details[from + i]
        if (detail) detail.document = line.document
        return `${JSON.stringify(line)}\n`
      })
      .join('')
  }
}

const noReport = { unchanged: false, hint: null, stack: null, ms: 0, characters: 0, conserved: null, warnings: {}, steps: [] }

function skippedReport(source: string): DocumentReport {
  return { ...skippedLine(source), ...noReport }
}

function unchangedReport(line: IndexLine, hint: string | null): DocumentReport {
  return { ...line, ...noReport, unchanged: true, hint }
}

function reportOf(source: string, worked: Worked | null, failure: Failure | null, ms: number): DocumentReport {
  const report = { ...skippedReport(source), ms, steps: worked?.steps ?? [] }
  if (failure) {
    const { category, message, hint, stack } = failure
    return { ...report, status: 'failed', category, cause: message, hint, stack }
  }
  const made = worked?.made
  if (!made) return report
  const counts = countsOf(namedRevision(made.revisionHead))
  const { id, revision, characters, conserved, warnings } = made
  return {
    ...report,
    status: isWarned(counts) ? 'warned' : 'ok',
    id,
    revision,
    document: worked.kept?.document ?? null,
    counts,
    characters,
    conserved,
    warnings,
  }
}
