import { ReadError } from '../read/error.ts'
import { tagOf } from '../run/beside.ts'
import { correctionsBeside, correctionsIn, readCorrections } from '../run/corrections.ts'
import { failureOf } from '../run/failure.ts'
import { placeOf } from '../run/packed.ts'
import { type Revised, revise } from '../run/revise.ts'
import { pipelineHashOf } from '../run/skip.ts'
import { pipelines } from '../schema/pipelines.ts'
import type { Correction, Corrections, PolicyDocument } from '../schema/types.ts'
import { type Store, StoreError } from '../store/port.ts'
import type { Library, SourceFile } from './library.ts'
import type { Pool } from './pool.ts'
import { ProblemError } from './problems.ts'

export interface DeskOptions {
  out: string
  store: Store
  library: Library
  pool: Pool
  /** Changes that may wait for one another; more are refused. */
  most: number
}

/** Where documents are corrected: what a file says, what is corrected in it, and what that makes of it. All by the id of a document. */
export interface Desk {
  /** The file of a document, as it is. */
  original(id: string): Promise<{ document: PolicyDocument; file: SourceFile }>
  /** What the file says before corrections, as JSON. */
  source(id: string): Promise<string>
  corrections(id: string): Promise<{ corrections: Corrections; etag: string }>
  /** What corrections would make of it, as JSON; nothing is kept. */
  attempt(id: string, list: readonly Correction[]): Promise<string>
  /**
   * Keep corrections instead of those that the tag names, and read the file again.
   *
   * @throws {ProblemError} precondition-failed where others were saved since
   */
  save(id: string, list: readonly Correction[], etag: string): Promise<{ document: PolicyDocument; etag: string }>
}

/** Open the desk of an output folder. */
export function openDesk({ out, store, library, pool, most }: DeskOptions): Desk {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  /** One after the other: they write into one folder. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= most) throw new ProblemError('busy', 'As many changes wait as the server holds', { retryAfter: 2 })
    waiting++
    const result = last.then(work).finally(() => waiting--)
    last = result.catch(() => {})
    return result
  }
  const opened = async (id: string) => {
    const document = await library.document(id)
    return { document, file: await library.sourceOf(document) }
  }
  return {
    original: opened,
    async source(id) {
      const { file } = await opened(id)
      return (await pool.run({ type: 'read', path: file.path })).json
    },
    async corrections(id) {
      const { file } = await opened(id)
      const known = await readCorrections(correctionsBeside(file.path)).catch(held)
      return { corrections: correctionsOf(id, known?.corrections ?? []), etag: etagOf(tagOf(file.sha256, known)) }
    },
    async attempt(id, list) {
      const { document, file } = await opened(id)
      const pipeline = await pipelineOf(file)
      const task = { type: 'try', path: file.path, kept: correctionsIn(out), corrections: correctionsOf(id, list), before: document, pipeline } as const
      return (await pool.run(task)).json
    },
    async save(id, list, etag) {
      const { file } = await opened(id)
      const { path, name, sha256, pipelineHash } = file
      if ((await placeOf(path)).inner !== null)
        throw new ProblemError('conflict', 'The file lies in an archive, where nothing can be kept beside it', {
          hint: 'Unpack the archive and ingest the folder.',
        })
      const pipeline = await pipelineOf(file)
      const work = async (task: Parameters<Parameters<typeof revise>[0]['work']>[0]) => {
        const { worked } = await pool.run({ type: 'work', task })
        if (!worked) throw new Error('Unexpected answer of a thread')
        return worked
      }
      const options = { out, store, source: { path, name, sha256, pipelineHash }, pipeline, corrections: correctionsOf(id, list), tag: tagIn(etag), work }
      const revised = await inTurn(() => revise(options).catch(held))
      if (revised?.state === 'kept') return { document: await library.document(revised.id), etag: etagOf(revised.tag) }
      throw problemIn(id, revised)
    },
  }
}

function problemIn(id: string, revised: Exclude<Revised, { state: 'kept' }> | null): ProblemError {
  if (revised === null) return new ProblemError('busy', 'A run writes into the folder', { retryAfter: 5 })
  if (revised.state === 'failed') return new ProblemError('unreadable', revised.failure.message, { hint: revised.failure.hint })
  return new ProblemError('precondition-failed', 'Unexpected ETag: the corrections have changed since', {
    hint: 'Put yours to those that stand there now, look at what they make, and save again.',
    corrections: correctionsOf(id, revised.corrections?.corrections ?? []),
    etag: etagOf(revised.tag),
  })
}

/** What keeps somebody from the corrections of a file, without naming its path. */
function held(error: Error): never {
  if (error instanceof StoreError) throw new ProblemError('busy', 'Somebody else corrects a file of the same folder', { retryAfter: 2 })
  if (error instanceof ReadError) throw new ProblemError('unreadable', 'The corrections beside the file are not as their schema says', { hint: error.hint })
  if (failureOf(error, 'writing').category === 'unwritable')
    throw new ProblemError('conflict', 'Nothing can be written beside the file', {
      hint: 'Give the server the right to write into its folder, or correct a copy.',
    })
  throw error
}

function correctionsOf(document: string, list: readonly Correction[]): Corrections {
  return { schemaVersion: '1.0.0', document, corrections: [...list] }
}

/** A strong tag, as HTTP writes it. */
function etagOf(tag: string): string {
  return `"${tag}"`
}

/** The tag of `If-Match: "…"`; a weak one and `*` name nothing that could be gone on from. */
function tagIn(header: string): string {
  return /^\s*"([\w-]+)"\s*$/.exec(header)?.[1] ?? ''
}

/** The bundled pipeline that a source was read with: with another, more would change than what is corrected. */
async function pipelineOf({ pipelineHash }: SourceFile): Promise<string | undefined> {
  for (const name of [undefined, ...Object.keys(pipelines)]) if ((await pipelineHashOf(name)) === pipelineHash) return name
  throw new ProblemError('conflict', 'The document was read with a pipeline that the server does not have', {
    hint: 'Correct it from the command line: tiaoli correct FILE --pipeline FILE; or ingest it with a bundled pipeline.',
  })
}
