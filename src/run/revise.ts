import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corrections, Pipeline } from '../schema/types.ts'
import { connectDocuments } from '../store/connect.ts'
import { takeLock } from '../store/lock.ts'
import type { Store } from '../store/port.ts'
import { beginRun, endRun } from '../store/runs.ts'
import { changeCorrections, soon, tagOf } from './beside.ts'
import { correctionsBeside } from './corrections.ts'
import type { Failure } from './failure.ts'
import { flushMade, keepAll } from './keep.ts'
import { documentsIn, type Task, type Worked } from './work.ts'

export interface ReviseOptions {
  out: string
  store: Store
  /** The source as the store knows it. */
  source: { path: string; name: string; sha256: string; pipelineHash: string }
  pipeline: string | Pipeline | undefined
  corrections: Corrections
  /** Tag of the corrections that these go on from. */
  tag: string
  /** Reads the source again. */
  work: (task: Task) => Promise<Worked>
}

/** What became of corrections: kept, or others came between (those that stand there now), or the source could not be read with them. */
export type Revised =
  | { state: 'kept'; id: string; revision: string; tag: string }
  | { state: 'changed'; corrections: Corrections | null; tag: string }
  | { state: 'failed'; failure: Failure }

/**
 * Keep corrections beside a source and read it again, while nobody else corrects it.
 *
 * Where the source cannot be read with them, what stood there before stands there again. Where the store breaks or the process dies
 * behind that, the corrections stand beside the source and the next `ingest` reads it again: none is lost. The embedded store is written by
 * one run at a time: this waits for its folder.
 *
 * @returns null where another run keeps the folder for long
 * @throws {StoreError} where somebody else keeps the corrections for long; what `work` throws
 */
export async function revise(options: ReviseOptions): Promise<Revised | null> {
  const { store, out, source, corrections, pipeline } = options
  const unlock = store.dialect === 'postgres' ? () => {} : await soon(() => takeLock(join(out, '.tiaoli.lock')))
  if (!unlock) return null
  try {
    return await changeCorrections(source.path, async ({ known, write }): Promise<Revised> => {
      const tag = tagOf(source.sha256, known)
      if (tag !== options.tag) return { state: 'changed', corrections: known, tag }
      await write(corrections)
      let worked: Worked | null = null
      try {
        worked = await options.work({ path: source.path, known: null, folder: documentsIn(out), pipeline })
      } finally {
        if (!worked?.made) await (known ? write(known) : rm(correctionsBeside(source.path), { force: true }))
      }
      const { made, failure } = worked
      if (!made) return { state: 'failed', failure: failure ?? { category: 'internal', message: 'Unexpected end', hint: 'Try again.', stack: null } }
      await keep(options, worked)
      return { state: 'kept', id: made.id, revision: made.revision, tag: tagOf(source.sha256, corrections) }
    })
  } finally {
    unlock()
  }
}

/** Keep a source that was read, as a run of its own: what a person has just looked at is the document. */
async function keep({ store, out, source: { path, name, pipelineHash } }: ReviseOptions, worked: Worked): Promise<void> {
  const run = await beginRun(store, 1)
  const end = (state: string, done: number) => endRun(store, run, { state, done, unchanged: 0, failed: 1 - done })
  try {
    const item = { path, name, arrival: { run, place: 0 }, pipelineHash, again: false, worked }
    await flushMade([item])
    await store.transaction((tx) => keepAll(tx, out, [item]))
    await connectDocuments(store)
  } catch (error) {
    if (worked.made?.temporary) await rm(worked.made.temporary, { force: true })
    await end('stopped', 0).catch(() => {})
    throw error
  }
  await end('done', 1)
}
