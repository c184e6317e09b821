import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ReadError } from '../read/error.ts'
import type { RecognizedLine, Recognizer } from '../read/recognizer.ts'
import { missingOcr } from '../read/scan/index.ts'
import { writeAtomic } from './files.ts'

const packageName = '@gutenye/ocr-node'

/** As much of the engine as is asked of it. Boxes are four corners. */
interface Engine {
  detect(image: Uint8Array): Promise<{ text: string; mean: number; box: [number, number][] }[]>
}

/** Where recognised lines are kept, by the hash of the image. */
export function ocrCache(env: NodeJS.ProcessEnv = process.env): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tiaoli', 'ocr')
}

/** Path of the engine: beside this package, or in the folder one works in; null where it is not installed. */
export function ocrEngine(): string | null {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(packageName)
    } catch {
      // looked for in the next place
    }
  }
  return null
}

let engine: Promise<Engine> | null = null

/** One engine is kept warm for the life of the process: starting it takes longer than a page. */
function warmEngine(path: string): Promise<Engine> {
  engine ??= import(pathToFileURL(path).href).then((loaded: { default: { create(): Promise<Engine> } }) => loaded.default.create())
  return engine
}

/** Pages are recognised one after another: each takes all processors. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Recognition of characters that costs nothing until the first scan comes: then the engine is loaded, or the error says
 * how to install it. What was recognised once is kept by the content of the image.
 *
 * @param folder Where results are kept; null for nowhere.
 */
export function openRecognizer(folder: string | null = ocrCache(), load: () => Promise<Engine> = loadEngine): Recognizer {
  const name = `${packageName}@1.4.8 PP-OCRv4`
  return {
    name,
    async recognize(image, signal) {
      const key = createHash('sha256').update(name).update(image).digest('hex')
      const path = folder === null ? null : join(folder, `${key}.json`)
      const known = path === null ? null : await readFile(path, 'utf8').catch(() => null)
      if (known !== null) return JSON.parse(known) as RecognizedLine[]
      const own = queue.then(async () => {
        signal?.throwIfAborted()
        return recognizeWith(await load(), image)
      })
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

async function loadEngine(): Promise<Engine> {
  const path = ocrEngine()
  if (path === null) throw missingOcr('scan')
  return warmEngine(path)
}

async function recognizeWith(own: Engine, image: Uint8Array): Promise<RecognizedLine[]> {
  const found = await own.detect(Buffer.from(image)).catch((error: Error) => {
    throw new ReadError('damaged', `Unexpected damage in the image (${error.message}), expected a whole one`, 'Open the picture and save it anew as PNG.')
  })
  return found.map(({ text, mean, box }) => {
    const xs = box.map(([x]) => x)
    const ys = box.map(([, y]) => y)
    return { text, score: Math.max(0, Math.min(1, mean)), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
  })
}
