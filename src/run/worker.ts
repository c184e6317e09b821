import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectDocuments } from '../store/connect.ts'
import { openShared, StoreError } from '../store/index.ts'
import { migrate } from '../store/migrate.ts'
import type { PostgresStore } from '../store/postgres.ts'
import { beginRun, endRun } from '../store/runs.ts'
import { loadCore } from './core.ts'
import type { Failure } from './failure.ts'
import { type Found, findSources } from './find.ts'
import type { IngestOptions } from './ingest.ts'
import { flushMade, type Item, keepAll, keptAs } from './keep.ts'
import { type Claimed, openQueue, type Queue, type SourceJob } from './queue.ts'
import { knownOf, pipelineHashOf } from './skip.ts'
import { makeFolder } from './target.ts'
import { openThreads, type Threads } from './threads.ts'
import { documentsIn, type Worked, type WorkSettings, workWith } from './work.ts'

export interface EnqueueOptions extends Pick<IngestOptions, 'paths' | 'out' | 'pipeline' | 'force' | 'retryFailed' | 'include' | 'exclude' | 'recursive'> {
  store: string
  /** Seconds before a source is tried again; doubled each time. */
  retryDelay?: number | undefined
}

/** What was put into the queue. */
export interface Enqueued {
  documents: number
  unchanged: number
  enqueued: number
  /** Those that waited already. */
  waiting: number
}

/**
 * Put the documents among paths into the queue of a shared store, those apart that have not changed.
 *
 * @returns null when there is nothing to enqueue
 * @throws {StoreError} when the store cannot be reached
 */
export async function enqueue(options: EnqueueOptions): Promise<Enqueued | null> {
  const out = resolve(options.out)
  const found = await findSources(options.paths, { ...options, skip: [out] })
  if (found.length === 0) return null
  for (const folder of [out, documentsIn(out)]) makeFolder(folder)
  const pipelineHash = await pipelineHashOf(options.pipeline)
  return withQueue(
    options.store,
    async (store, queue) => {
      let unchanged = 0
      const { todo, maybe, again } = await knownOf(found, store, { ...options, pipelineHash }, () => unchanged++)
      const run = await beginRun(store, found.length)
      const jobs = todo.map((index): SourceJob => {
        const { path, name } = found[index] as Found
        const known = maybe.get(index)?.sha256 ?? null
        return { path: resolve(path), name, out, known, before: again.get(index) ?? null, pipeline: options.pipeline ?? null, pipelineHash, run, place: index }
      })
      const enqueued = await queue.add(jobs)
      await endRun(store, run, { state: 'enqueued', done: 0, unchanged, failed: 0 })
      return { documents: found.length, unchanged, enqueued, waiting: jobs.length - enqueued }
    },
    options.retryDelay,
  )
}

/** Open a shared store with its queue for a while. */
export async function withQueue<T>(url: string, work: (store: PostgresStore, queue: Queue) => Promise<T>, retryDelay?: number): Promise<T> {
  const store = await openShared(url)
  try {
    await migrate(store)
    const queue = await openQueue(url, store, retryDelay)
    return await work(store, queue).finally(() => queue.close())
  } finally {
    await store.close()
  }
}

export interface WorkerOptions extends WorkSettings {
  store: string
  /** Threads that read and parse; 1 reads in this one. */
  jobs: number
  /** Sources claimed at once. */
  batch?: number | undefined
  /** End when nothing waits; else wait for more until cancelled. */
  untilEmpty?: boolean | undefined
  /** Told of each source when its mark is there, or when it will be tried again. */
  onDone?: ((job: SourceJob, worked: Worked, end: 'kept' | 'again' | 'dead') => void) | undefined
}

/** What a worker did. */
export interface WorkerReport {
  done: number
  failed: number
  retried: number
}

/** Milliseconds between looks at an empty queue. */
const pause = 500

/**
 * Read sources from the queue of a shared store until cancelled; any number of these may run, on any number of machines.
 *
 * Claim, rows, marks and completion of a batch are one transaction: a worker that dies takes nothing with it, and what it
 * had claimed is free at once. Cancelled, it ends its batch first.
 *
 * @throws {StoreError} when the store cannot be reached; the error of the system when the output cannot be written
 */
export async function runWorker(options: WorkerOptions, signal: AbortSignal): Promise<WorkerReport> {
  const report: WorkerReport = { done: 0, failed: 0, retried: 0 }
  const settings: WorkSettings = { limits: options.limits, timeout: options.timeout }
  const threads: Threads = options.jobs > 1 ? openThreads(options.jobs, settings) : { work: workWith(await loadCore(), settings), close: async () => {} }
  const never = new AbortController().signal
  try {
    await withQueue(options.store, async (store, queue) => {
      let connected = false
      while (!signal.aborted) {
        const ended = await store.transaction(async (tx) => {
          const claimed = await queue.claim(tx, options.batch ?? 32)
          const worked = await workOn(claimed, options.jobs, threads, never)
          await keepBatch(tx, queue, worked)
          return worked
        })
        for (const { claimed, worked, end } of ended) {
          report[end === 'again' ? 'retried' : worked.state === 'failed' ? 'failed' : 'done']++
          options.onDone?.(claimed.data, worked, end)
        }
        if (ended.length > 0) {
          connected = false
          continue
        }
        // once the queue is empty, not with each batch
        if (!connected) await connectDocuments(store)
        connected = true
        if (options.untilEmpty && (await isIdle(queue))) break
        await wait(pause, undefined, { signal }).catch(() => {})
      }
    })
  } finally {
    await threads.close()
  }
  return report
}

interface Ended {
  claimed: Claimed
  worked: Worked
  /** `dead` was tried often enough: it is marked as failed, and lies apart until somebody puts it back. */
  end: 'kept' | 'again' | 'dead'
}

async function workOn(claimed: readonly Claimed[], jobs: number, { work }: Threads, signal: AbortSignal): Promise<Ended[]> {
  const ended: Ended[] = []
  const waiting = [...claimed.entries()]
  const goOn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, one] = next
      const { path, known, out, pipeline } = one.data
      const worked = await work({ path, known, folder: documentsIn(out), pipeline: pipeline ?? undefined }, signal).catch(brokenBy)
      ended[i] = { claimed: one, worked, end: !mayPass(worked) ? 'kept' : one.last ? 'dead' : 'again' }
    }
  }
  await Promise.all(Array.from({ length: jobs * 2 }, goOn))
  return ended
}

/** Whether another try, or another machine, may do better: a file that cannot be reached, time, a bug. A text that cannot be read stays so. */
function mayPass({ failure, sha256 }: Worked): boolean {
  if (failure === null) return false
  return failure.category === 'timeout' || failure.category === 'internal' || (failure.category === 'unreadable' && sha256 === null)
}

/** A thread that died (out of memory) is a failure of what it read. */
function brokenBy(error: unknown): Worked {
  const message = error instanceof Error ? error.message : String(error)
  const failure: Failure = { category: 'internal', message, hint: 'Run it alone with `tiaoli parse`.', stack: null }
  return { state: 'failed', size: null, mtime: null, readAt: Date.now(), sha256: null, made: null, failure, steps: [], ms: 0, kept: null }
}

async function keepBatch(tx: PostgresStore, queue: Queue, ended: readonly Ended[]): Promise<void> {
  const folders = new Map<string, Item[]>()
  const complete: string[] = []
  for (const { claimed, worked, end } of ended) {
    const { path, name, out, run, place, before, pipelineHash } = claimed.data
    // the disk of this machine: its claims go back to the others
    if (worked.failure?.category === 'unwritable') throw new StoreError(`${out}: ${worked.failure.message}`, worked.failure.hint)
    if (end === 'kept') complete.push(claimed.id)
    else await queue.retry(tx, claimed.id, worked.failure?.message ?? '')
    if (end === 'again') continue
    const items = folders.get(out) ?? []
    items.push({ path, name, arrival: { run, place }, pipelineHash, again: before === keptAs(worked.sha256, worked.made?.revision), worked })
    folders.set(out, items)
  }
  for (const [out, items] of [...folders].sort()) {
    await flushMade(items)
    await keepAll(tx, out, items)
  }
  await queue.complete(tx, complete)
}

async function isIdle(queue: Queue): Promise<boolean> {
  const { waiting, retrying, active } = await queue.state()
  return waiting + retrying + active === 0
}
