import type { Given, Origin } from '../text/given.ts'
import type { Budget } from './limits.ts'
import type { Recognizer } from './recognizer.ts'
import type { Encoding } from './source.ts'

/** What a reader is given. */
export interface Input {
  bytes: Uint8Array
  name: string
  budget: Budget
  /** Recognises characters on images; left out where none is installed. */
  recognizer?: Recognizer | undefined
}

/** What a reader gives back: the text, where its ranges came from, and what is certain about them. */
export interface Reading extends Given {
  text: string
  mediaType: string
  encoding: Encoding
  pages?: number | undefined
  origins: Origin[]
}

/**
 * Reads one format. Each stands in a file of its own under `read/` and is loaded when a file of its format comes.
 *
 * It takes nothing but the bytes: no network, no other file, no script of the document. Bytes that break the format's
 * rules give a {@link ReadError}, or what can be read of them with a warning; never another exception.
 */
export type Reader = (input: Input) => Promise<Reading>
