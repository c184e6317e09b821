import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { ReadError } from '../read/error.ts'
import type { RecognizedLine, Recognizer } from '../read/recognizer.ts'
import { missingOcr } from '../read/scan/index.ts'
import { writeAtomic } from './files.ts'
import type { Engine } from './ocr/engine.ts'
import { openPaddle, paddlePath } from './ocr/paddle.ts'
import { openTesseract } from './ocr/tesseract.ts'

/** Where recognised lines are kept, by the hash of the image. */
export function ocrCache(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tiaoli', 'ocr')
}

let warm: Promise<Engine | null> | null = null

/** The engine that is installed; null where none is. One is kept warm for the life of the process: starting it takes longer than a page. */
export function ocrEngine(only: string | undefined = process.env.TIAOLI_OCR): Promise<Engine | null> {
  warm ??= openEngine(only)
  return warm
}

/**
 * Start the first engine that is installed: PP-OCRv4, which reads better, else tesseract.
 *
 * @param only `paddle` or `tesseract`, and no other; another word for none (`TIAOLI_OCR`).
 */
export async function openEngine(only?: string): Promise<Engine | null> {
  const path = only === undefined || only === 'paddle' ? paddlePath() : null
  if (path !== null) return openPaddle(path)
  return only === undefined || only === 'tesseract' ? openTesseract() : null
}

/** Pages are recognised one after another: each takes all processors. */
let queue: Promise<unknown> = Promise.resolve()

/** Milliseconds that a page may take; a crowded one takes a few seconds. */
const pageTime = 120_000

/**
 * Recognition of characters that costs nothing until the first scan comes: then the engine is loaded, or the error says
 * how to install it. What was recognised once is kept by the content of the image.
 *
 * @param folder Where results are kept; null for nowhere.
 * @param most   Milliseconds that a page may take.
 */
export function openRecognizer(folder: string | null = ocrCache(), load: () => Promise<Engine | null> = ocrEngine, most = pageTime): Recognizer {
  return {
    name: 'OCR',
    async recognize(image, signal) {
      const engine = await load()
      if (!engine) throw missingOcr('scan')
      const key = createHash('sha256').update(engine.name).update(image).digest('hex')
      const path = folder === null ? null : join(folder, `${key}.json`)
      const known = path === null ? null : await readFile(path, 'utf8').catch(() => null)
      if (known !== null) return JSON.parse(known) as RecognizedLine[]
      const own = queue.then(() => recognizeWithin(engine, image, most, signal))
      queue = own.catch(() => {})
      const lines = await own
      if (folder !== null && path !== null) {
        // a cache that cannot be written only costs time
        await mkdir(folder, { recursive: true })
          .then(() => writeAtomic(path, `${JSON.stringify(lines)}\n`))
          .catch(() => {})
      }
      return lines
    },
  }
}

/** Recognise a page, as long as it may take; an engine that goes on in spite of it is left to itself. */
async function recognizeWithin(engine: Engine, image: Uint8Array, most: number, outer: AbortSignal | undefined): Promise<RecognizedLine[]> {
  outer?.throwIfAborted()
  const late = AbortSignal.timeout(most)
  const signal = outer ? AbortSignal.any([late, outer]) : late
  const stopped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
  try {
    return await Promise.race([engine.recognize(image, signal), stopped])
  } catch (error) {
    outer?.throwIfAborted()
    if (!late.aborted) throw error
    throw new ReadError(
      'limit',
      `Unexpected time over ${most} ms for one page, expected less`,
      'Scan the page again, at 300 dpi or less, without a raster in its background.',
    )
  }
}
