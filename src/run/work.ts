import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Limits } from '../read/limits.ts'
import { readBytes } from '../read/read.ts'
import type { Recognizer } from '../read/recognizer.ts'
import type { Corrections, Pipeline, PolicyDocument } from '../schema/types.ts'
import { documents, revisions } from '../store/heads.ts'
import type { StoreOptions } from '../store/index.ts'
import type { Value, Values } from '../store/port.ts'
import { recordTables } from '../store/records.ts'
import { copyOf } from '../text/memo.ts'
import type { Core } from './core.ts'
import { correctedSource, correctionsIn } from './corrections.ts'
import type { Failure } from './failure.ts'
import { writeTemporary } from './files.ts'
import type { Kept, Mark } from './keep.ts'
import type { Outcome, StepDone } from './life.ts'
import { type Running, runDocument } from './machine.ts'
import { readPlace } from './packed.ts'
import { openRecognizer } from './recognize.ts'
import { recordLines } from './record-lines.ts'

/** How every source of a run is read; goes to each thread once. */
export interface WorkSettings {
  limits?: Partial<Limits> | undefined
  timeout?: number | undefined
  /** Where a thread keeps what it made; left out: it gives all of it back. */
  keep?: StoreOptions | undefined
}

/** One source to read. */
export interface Task {
  path: string
  /** Hash of the bytes that were read before and need not be read again; null where they must. */
  known: string | null
  /** Folder for a new document, on the same disk as its last place; null on a dry run. */
  folder: string | null
  pipeline?: string | Pipeline | undefined
  /** What its mark will say beside what was read; left out where it is not kept by who reads it. */
  mark?: Mark | undefined
}

/** A document that was read and lies on the disk under a temporary name, with all that the store will say of it. */
export interface Made {
  id: string
  revision: string
  /** Path of its file, which is not flushed yet; null on a dry run. */
  temporary: string | null
  /** Hash of the corrections that were applied; null without. */
  corrections: string | null
  /** Corrections that stand beside its source. */
  beside: Corrections | null
  /** Values of its rows in `documents` and `revisions`, without what only the folder knows. */
  head: Values
  revisionHead: Values
  /** Values of each record table, in the order of `recordTables`; none where they were put aside. */
  records: Values[]
  /** What they are named by where they wait in the store. */
  aside: number | null
  characters: number
  conserved: boolean
  /** Number of findings by code, warnings and errors only. */
  warnings: Record<string, number>
}

/** What became of a source; `unchanged` are bytes that were known. */
export interface Worked {
  state: 'done' | 'failed' | 'unchanged' | 'cancelled'
  size: number | null
  mtime: number | null
  readAt: number
  sha256: string | null
  made: Made | null
  failure: Failure | null
  steps: StepDone[]
  ms: number
  /** What it was kept as; null where it was not. Its rows are gone then. */
  kept: Kept | null
}

/** Where a source goes through its life: in this thread, or in another. */
export type Work = (task: Task, signal: AbortSignal, onStep?: (step: StepDone) => void) => Promise<Worked>

/** What cannot go to another thread. */
interface Here {
  recognizer?: Recognizer | undefined
  /** The whole outcome of each document, before it is let go. */
  onOutcome?: ((path: string, outcome: Outcome) => void) | undefined
}

/** Read sources as asked: bytes, document, file, rows. */
export function workWith(core: Core, settings: WorkSettings, { recognizer = openRecognizer(), onOutcome }: Here = {}): Work {
  const underWay = new Set<Running>()
  // one listener for all: each of many would be held by the one that was removed before it
  const cancelAll = () => {
    for (const running of underWay) running.cancel()
  }
  return async ({ path, known, folder, pipeline }, signal, onStep) => {
    const started = performance.now()
    const worked: Worked = {
      state: 'cancelled',
      size: null,
      mtime: null,
      readAt: Date.now(),
      sha256: null,
      made: null,
      failure: null,
      steps: [],
      ms: 0,
      kept: null,
    }
    const end = (rest: Partial<Worked>): Worked => ({ ...worked, ...rest, ms: performance.now() - started })
    const read = async () => {
      const { bytes, size, mtimeMs } = await readPlace(path, settings.limits, signal)
      Object.assign(worked, { size, mtime: mtimeMs })
      worked.sha256 = createHash('sha256').update(bytes).digest('hex')
      return bytes
    }
    let bytes: Uint8Array | null = null
    if (known !== null) {
      bytes = await read().catch(() => null)
      if (worked.sha256 === known) return end({ state: 'unchanged' })
    }
    let temporary: string | null = null
    let beside: Corrections | null = null
    const running = runDocument({
      core,
      pipeline,
      timeout: settings.timeout,
      onStep,
      read: async (signal) => {
        bytes ??= await read()
        const source = await readBytes(bytes, path, { limits: settings.limits, recognizer, signal, sha256: worked.sha256 ?? undefined })
        const corrected = await correctedSource(source, path, folder === null ? null : correctionsIn(join(folder, '..')))
        beside = corrected.beside
        return corrected.source
      },
      write:
        folder === null
          ? undefined
          : (document, signal) => {
              temporary = writeTemporary(folder, (write) => recordLines(document, write), signal)
            },
    })
    if (signal.aborted) running.cancel()
    signal.addEventListener('abort', cancelAll)
    underWay.add(running)
    const outcome = await running.outcome
    underWay.delete(running)
    onOutcome?.(path, outcome)
    const { state, document, failure, steps } = outcome
    if (state === 'done' && document) return end({ state: 'done', steps, made: madeOf(document, temporary, beside) })
    if (temporary !== null) await rm(temporary, { force: true })
    return end({ state: state === 'cancelled' ? 'cancelled' : 'failed', steps, failure })
  }
}

/** Folder of the documents in an output folder. */
export function documentsIn(out: string): string {
  return join(out, 'documents')
}

/** What waits until its batch is kept must not hold the text it was read from. */
function kept(value: Value): Value {
  return typeof value === 'string' ? copyOf(value) : value
}

function madeOf(document: PolicyDocument, temporary: string | null, beside: Corrections | null): Made {
  const warnings: Record<string, number> = {}
  for (const { code, severity } of document.diagnostics) if (severity !== 'info') warnings[code] = (warnings[code] ?? 0) + 1
  const { characters, structured, furniture, unparsed } = document.coverage
  return {
    id: copyOf(document.id),
    revision: copyOf(document.revision),
    temporary,
    corrections: document.generator.corrections,
    beside,
    head: documents.valuesOf(document).map(kept),
    revisionHead: revisions.valuesOf(document).map(kept),
    records: recordTables.map((table) => table.valuesOf(document)),
    aside: null,
    characters: document.source.length,
    conserved: structured + furniture + unparsed === characters,
    warnings,
  }
}
