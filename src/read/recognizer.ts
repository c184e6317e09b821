/** A line that was recognised on an image. */
export interface RecognizedLine {
  text: string
  /** How sure the recognition is, 0 to 1. */
  score: number
  /** Left, top, right, bottom in pixels. */
  box: [number, number, number, number]
}

/** Reads the characters on an image; what gives one is an optional part of the installation. */
export interface Recognizer {
  /** What recognises, for people. */
  readonly name: string
  /** @param image PNG or JPEG, or another format that the engine says it takes. */
  recognize(image: Uint8Array, signal?: AbortSignal): Promise<RecognizedLine[]>
}
