import { parseSource } from '../parse.ts'
import { PipelineError } from '../pipeline.ts'
import { ReadError } from '../read/error.ts'
import { readBytes } from '../read/read.ts'
import { fromString } from '../read/source.ts'
import type { Pipeline } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'

/** A text or the bytes of a file, and how to read them. */
export interface ParseTask {
  content: string | Uint8Array
  name: string
  pipeline: string | Pipeline | undefined
  maxBytes: number
}

/** The document as JSON (a string crosses threads for less than its objects), or the problem with the text. */
export type ParseAnswer =
  | { ok: true; id: string; json: string; characters: number; ms: number }
  | { ok: false; code: 'unreadable' | 'payload-too-large' | 'bad-request' | 'internal'; detail: string; hint: string }

/** What a thread of the server does: read, parse, validate, write as JSON. */
export default async function parseTask({ content, name, pipeline, maxBytes }: ParseTask): Promise<ParseAnswer> {
  const started = performance.now()
  try {
    const source = typeof content === 'string' ? fromString(content, name) : await readBytes(content, name, { limits: { bytes: maxBytes } })
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
    return { ok: true, id: document.id, json: JSON.stringify(document), characters: source.text.length, ms: performance.now() - started }
  } catch (error) {
    if (error instanceof ReadError) {
      return { ok: false, code: error.code === 'too-large' ? 'payload-too-large' : 'unreadable', detail: error.message, hint: error.hint }
    }
    if (error instanceof PipelineError)
      return { ok: false, code: 'bad-request', detail: error.message, hint: 'Name a bundled pipeline, or send one that its schema allows.' }
    throw error
  }
}
