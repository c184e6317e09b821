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
  /** Make an image as small as lines are read best on; `scale` is how much larger the original is. */
  shrink?(image: Uint8Array): Promise<{ image: Uint8Array; scale: number }>
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
  engine ??= import(pathToFileURL(path).href).then(async (loaded: { default: { create(): Promise<Engine> } }) => {
    const own = await loaded.default.create()
    const sharp = createRequire(path)('sharp') as Sharp
    return { detect: (image) => own.detect(image), shrink: (image) => shrinkWith(sharp, image) }
  })
  return engine
}

/** As much of the engine's own image library as is asked of it. */
type Sharp = (image: Uint8Array) => {
  metadata(): Promise<{ width?: number; height?: number }>
  resize(size: { height: number }): { png(): { toBuffer(): Promise<Uint8Array> } }
}

/** Height of a page at 150 dpi: at 300 dpi the engine drops markers and full stops that it reads here. */
const bestHeight = 1754

async function shrinkWith(sharp: Sharp, image: Uint8Array): Promise<{ image: Uint8Array; scale: number }> {
  const { height = 0 } = await sharp(image).metadata()
  if (height <= bestHeight * 1.2) return { image, scale: 1 }
  return { image: await sharp(image).resize({ height: bestHeight }).png().toBuffer(), scale: height / bestHeight }
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
  const name = `${packageName}@1.4.8 PP-OCRv4 ${bestHeight}`
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
  const spoiled = (error: Error) => {
    throw new ReadError('damaged', `Unexpected damage in the image (${error.message}), expected a whole one`, 'Open the picture and save it anew as PNG.')
  }
  const { image: small, scale } = own.shrink ? await own.shrink(image).catch(spoiled) : { image, scale: 1 }
  const found = await own.detect(Buffer.from(small)).catch(spoiled)
  return found.map(({ text, mean, box }) => {
    const xs = box.map(([x]) => Math.round(x * scale))
    const ys = box.map(([, y]) => Math.round(y * scale))
    return { text, score: Math.max(0, Math.min(1, mean)), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
  })
}
