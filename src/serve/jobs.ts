import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openAtomic } from '../run/files.ts'
import { type Ingesting, type RunEvent, startIngest } from '../run/ingest.ts'
import { type Store, StoreError } from '../store/port.ts'
import { jobs as table } from '../store/tables.ts'
import { ProblemError } from './problems.ts'

/** A file of a job: the name it had, and what is in it. */
export interface JobFile {
  name: string
  content: Uint8Array
}

/** A job as clients see it. */
export interface Job {
  id: string
  state: 'waiting' | 'running' | 'done' | 'stopped' | 'cancelled'
  created_at: string
  ended_at: string | null
  pipeline: string | null
  files: number
  ok: number
  failed: number
  /** Ids of its documents. */
  documents: string[]
  failures: { name: string; category: string | null; cause: string | null; hint: string | null }[]
}

export interface JobsOptions {
  out: string
  store: Store
  /** Address of a shared store. */
  url?: string | undefined
  /** Jobs that may wait; more are refused. */
  most: number
  /** Milliseconds a text may take. */
  timeout: number
}

/** Bundles of files that are ingested one after the other, in the order they came. */
export interface Jobs {
  /** Keep the files, then put the job behind the others. @throws {ProblemError} busy */
  add(files: readonly JobFile[], pipeline: string | undefined): Promise<Job>
  /** @throws {ProblemError} not-found */
  get(id: string): Promise<Job>
  list(): Promise<Job[]>
  cancel(id: string): Promise<Job>
  /** Events of a job from its beginning; ends with it. */
  events(id: string, signal: AbortSignal): AsyncGenerator<RunEvent>
  /** Stop cleanly; what waits is done when a server starts again. */
  close(): Promise<void>
}

const ended = new Set<Job['state']>(['done', 'stopped', 'cancelled'])
/** Events that are kept for whoever comes later; a job of more files tells its end only. */
const keptEvents = 2000
/** Milliseconds before a folder that somebody else writes into is tried again. */
const patience = 1000

/** Open the jobs of an output folder; those that a stopped server left are taken up. */
export async function openJobs({ out, store, url, most, timeout }: JobsOptions): Promise<Jobs> {
  const told = new Map<string, RunEvent[]>()
  const bell = new EventEmitter().setMaxListeners(0)
  const queue: string[] = []
  let running: { id: string; ingesting: Ingesting } | null = null
  let working: Promise<void> | null = null
  const closing = new AbortController()
  const folderOf = (id: string) => join(out, 'inbox', id)

  const get = async (id: string): Promise<Job> => {
    const [row] = await store.all('select * from jobs where id = ?', [id])
    if (!row) throw new ProblemError('not-found', `Unexpected job \`${id}\``)
    return jobOf(row)
  }
  const put = (job: Job) =>
    store.insert(
      table,
      [
        job.id,
        job.state,
        job.created_at,
        job.ended_at,
        job.pipeline,
        job.files,
        job.ok,
        job.failed,
        JSON.stringify(job.documents),
        JSON.stringify(job.failures),
      ],
      true,
    )

  const run = async (id: string) => {
    const job = await get(id)
    if (job.state === 'cancelled') return
    const events: RunEvent[] = []
    told.set(id, events)
    await put({ ...job, state: 'running' })
    const ingesting = await waitForFolder(() =>
      startIngest({
        paths: [folderOf(id)],
        // their content says what they are
        include: ['*'],
        out,
        store: url,
        pipeline: job.pipeline ?? undefined,
        timeout,
        jobs: 1,
        detail: true,
        onEvent(event) {
          if (events.length < keptEvents || event.type === 'run_done') events.push(event)
          bell.emit(id)
        },
      }),
    )
    if (!ingesting) return
    running = { id, ingesting }
    const { state, documents } = await ingesting.report
    running = null
    // a server that stops leaves the job to the next one
    if (closing.signal.aborted) return
    const failures = documents.filter(({ status }) => status === 'failed')
    await put({
      ...job,
      state,
      ended_at: new Date().toISOString(),
      ok: documents.filter(({ status }) => status === 'ok' || status === 'warned').length,
      failed: failures.length,
      documents: [...new Set(documents.flatMap(({ id }) => id ?? []))],
      failures: failures.map(({ source, category, cause, hint }) => ({ name: source, category, cause, hint })),
    })
    bell.emit(id)
  }
  const waitForFolder = async <T>(start: () => Promise<T>): Promise<T | null> => {
    for (;;) {
      if (closing.signal.aborted) return null
      try {
        return await start()
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        await new Promise((resolve) => setTimeout(resolve, patience))
      }
    }
  }
  const runAll = async () => {
    for (let id = queue.shift(); id !== undefined && !closing.signal.aborted; id = queue.shift()) {
      await run(id).catch(async (error: Error) => {
        const job = await get(id)
        const failures = [{ name: '', category: 'internal', cause: error.message, hint: 'Look at the log of the server.' }]
        await put({ ...job, state: 'stopped', ended_at: new Date().toISOString(), failures })
        bell.emit(id)
      })
    }
  }
  const work = () => {
    working ??= runAll().finally(() => {
      working = null
      // what came after the last look at the queue
      if (queue.length > 0 && !closing.signal.aborted) work()
    })
  }

  const left = await store.all<{ id: string }>("select id from jobs where state in ('waiting', 'running') order by created_at, id")
  queue.push(...left.map(({ id }) => id).filter((id) => existsSync(folderOf(id))))
  work()

  return {
    async add(files, pipeline) {
      if (queue.length >= most) throw new ProblemError('busy', `Unexpected job, ${queue.length} wait already`, { retryAfter: 5 })
      const id = randomUUID()
      for (const [n, { name, content }] of files.entries()) {
        const folder = join(folderOf(id), String(n + 1))
        await mkdir(folder, { recursive: true })
        const file = await openAtomic(join(folder, safeName(name)))
        await file.write(content)
        await file.keep()
      }
      const job: Job = {
        id,
        state: 'waiting',
        created_at: new Date().toISOString(),
        ended_at: null,
        pipeline: pipeline ?? null,
        files: files.length,
        ok: 0,
        failed: 0,
        documents: [],
        failures: [],
      }
      await put(job)
      queue.push(id)
      work()
      return job
    },
    get,
    list: async () => (await store.all('select * from jobs order by created_at desc, id limit 100')).map(jobOf),
    async cancel(id) {
      const job = await get(id)
      if (running?.id === id) {
        running.ingesting.cancel()
        return job
      }
      if (ended.has(job.state)) return job
      const at = queue.indexOf(id)
      if (at >= 0) queue.splice(at, 1)
      const cancelled: Job = { ...job, state: 'cancelled', ended_at: new Date().toISOString() }
      await put(cancelled)
      bell.emit(id)
      return cancelled
    },
    async *events(id, signal) {
      let seen = 0
      for (;;) {
        // looked at before the events: what was told until then is in the list
        const { state } = await get(id)
        const events = told.get(id) ?? []
        for (; seen < events.length; seen++) yield events[seen] as RunEvent
        if (ended.has(state) || signal.aborted || closing.signal.aborted) return
        await rings(bell, id, signal)
      }
    },
    async close() {
      closing.abort()
      running?.ingesting.cancel()
      await working
    },
  }
}

/** Wait until something happens to a job, here or (seen by asking the store again) on another server. */
function rings(bell: EventEmitter, id: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      bell.off(id, end)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, patience)
    bell.once(id, end)
    signal.addEventListener('abort', end)
  })
}

function jobOf(row: Record<string, unknown>): Job {
  return { ...(row as unknown as Job), documents: JSON.parse(String(row.documents)), failures: JSON.parse(String(row.failures)) }
}

/**
 * A name for a file that a client names: its base name with letters, digits and `.-_` only, so that it is never a path, hidden,
 * or more than a file system takes.
 */
export function safeName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const kept = base.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^[._]+/, '')
  const dot = kept.lastIndexOf('.')
  const [stem, ending] = dot > 0 && kept.length - dot <= 12 ? [kept.slice(0, dot), kept.slice(dot)] : [kept, '']
  return `${stem.slice(0, 60) || 'file'}${ending}`
}
