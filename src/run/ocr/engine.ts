import { ReadError } from '../../read/error.ts'
import type { RecognizedLine } from '../../read/recognizer.ts'

/** A program or library that recognises characters. */
export interface Engine {
  /** Name and version of engine and model; goes into the key under which results are kept. */
  readonly name: string
  /** @throws {ReadError} `damaged` for what is no picture */
  recognize(image: Uint8Array, signal: AbortSignal): Promise<RecognizedLine[]>
}

/** The error of a picture that an engine could not take. */
export function spoiled(detail: string): ReadError {
  return new ReadError('damaged', `Unexpected damage in the image (${detail}), expected a whole one`, 'Open the picture and save it anew as PNG.')
}
