import { diff } from '../diff/index.ts'
import { emit, open, parseSource, planFor } from '../parse.ts'
import { PipelineError } from '../pipeline.ts'
import { ReadError } from '../read/error.ts'
import { readBytes } from '../read/read.ts'
import { fromString, type SourceText } from '../read/source.ts'
import { correctedSource } from '../run/corrections.ts'
import { readSource } from '../run/files.ts'
import { openRecognizer } from '../run/recognize.ts'
import { type Task, type Worked, workWith } from '../run/work.ts'
import type { Correction, Corrections, Pipeline, PolicyDocument } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'

/** A text or the bytes of a file, and how to read them. */
export interface ParseTask {
  content: string | Uint8Array
  name: string
  pipeline: string | Pipeline | undefined
  maxBytes: number
}

/** What a thread is asked for; paths come from the store, never from a client. */
export type PoolTask =
  | ({ type: 'parse' } & ParseTask)
  /** What a file says before corrections. */
  | { type: 'read'; path: string }
  /** What corrections would make of a source, and of the document as it stands. */
  | { type: 'try'; path: string; kept: string; corrections: Corrections; before: PolicyDocument; pipeline: string | Pipeline | undefined }
  /** Read a source of an ingest. */
  | { type: 'work'; task: Task }

/** What there is to answer, as JSON (a string crosses threads for less than its objects), or the problem with the text. */
export type PoolAnswer =
  | { ok: true; json: string; characters: number; ms: number; worked?: Worked }
  | { ok: false; code: 'unreadable' | 'payload-too-large' | 'bad-request' | 'internal'; detail: string; hint: string }

/** What a thread of the server does: read, parse, validate, write as JSON. */
export default async function poolTask(task: PoolTask): Promise<PoolAnswer> {
  const started = performance.now()
  const answer = (json: string, characters = 0): PoolAnswer => ({ ok: true, json, characters, ms: performance.now() - started })
  try {
    if (task.type === 'work') return { ...(answer('') as PoolAnswer & { ok: true }), worked: await work(task.task, new AbortController().signal) }
    if (task.type === 'read') {
      const { name, mediaType, text, origins = null, pages = null } = await sourceAt(task.path)
      return answer(JSON.stringify({ name, mediaType, text, origins, pages }), text.length)
    }
    const { pipeline } = task
    const source =
      task.type === 'parse' ? await sourceOf(task) : (await correctedSource(await sourceAt(task.path), task.path, task.kept, task.corrections)).source
    const document = parseSource(source, { pipeline })
    const [error] = validateDocument(document)
    if (error) {
      return {
        ok: false,
        code: 'internal',
        detail: `Unexpected ${error.path}: ${error.message}`,
        hint: 'This is a bug of tiaoli. Please report it with the text that shows it.',
      }
    }
    if (task.type === 'parse') return answer(JSON.stringify(document), source.text.length)
    const unfit = unfitOf(document, task.corrections)
    return answer(JSON.stringify({ document, diff: diff(task.before, document), unfit }), source.text.length)
  } catch (error) {
    if (error instanceof ReadError) {
      return { ok: false, code: error.code === 'too-large' ? 'payload-too-large' : 'unreadable', detail: error.message, hint: error.hint }
    }
    if (error instanceof PipelineError)
      return { ok: false, code: 'bad-request', detail: error.message, hint: 'Name a bundled pipeline, or send one that its schema allows.' }
    throw error
  }
}

async function sourceOf({ content, name, maxBytes }: ParseTask): Promise<SourceText> {
  return typeof content === 'string' ? fromString(content, name) : readBytes(content, name, { limits: { bytes: maxBytes } })
}

const work = workWith({ planFor, open, emit, validate: validateDocument }, {})

/** The corrections that fit nothing, as the document says. */
function unfitOf({ diagnostics }: PolicyDocument, { corrections }: Corrections): Correction[] {
  const told = new Set(diagnostics.filter(({ code }) => code === 'correction-unfit').map(({ params }) => `${params.kind} ${params.quote}`))
  return corrections.filter(({ kind, quote }) => told.has(`${kind} ${quote.slice(0, 30)}`))
}

/** Scans are recognised once: the result is kept by the content of the image. */
function sourceAt(path: string): Promise<SourceText> {
  return readSource(path, { recognizer: openRecognizer() })
}
