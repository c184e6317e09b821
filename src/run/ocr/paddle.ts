import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RecognizedLine } from '../../read/recognizer.ts'
import { type Engine, spoiled } from './engine.ts'

const packageName = '@gutenye/ocr-node'

/** A line as the library gives it; a box is four corners. */
interface Found {
  text: string
  mean: number
  box: [number, number][]
}

/** As much of the engine's own image library as is asked of it. */
type Sharp = (image: Uint8Array) => {
  metadata(): Promise<{ width?: number; height?: number }>
  resize(size: { height: number }): { png(): { toBuffer(): Promise<Uint8Array> } }
}

/** Height of a page at 150 dpi: at 300 dpi the engine drops markers and full stops that it reads here. */
const bestHeight = 1754

/** Path of PP-OCRv4: beside this package, or in the folder one works in; null where it is not installed. */
export function paddlePath(): string | null {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return createRequire(from).resolve(packageName)
    } catch {
      // looked for in the next place
    }
  }
  return null
}

/** Start PP-OCRv4, which takes longer than a page. */
export async function openPaddle(path: string): Promise<Engine> {
  const loaded = (await import(pathToFileURL(path).href)) as { default: { create(): Promise<{ detect(image: Uint8Array): Promise<Found[]> }> } }
  const library = await loaded.default.create()
  const sharp = createRequire(path)('sharp') as Sharp
  return {
    name: `${packageName}@1.4.8 PP-OCRv4 ${bestHeight}`,
    async recognize(image) {
      const { image: small, scale } = await shrink(sharp, image).catch((error: Error) => Promise.reject(spoiled(error.message)))
      const found = await library.detect(Buffer.from(small)).catch((error: Error) => Promise.reject(spoiled(error.message)))
      return linesOf(found, scale)
    },
  }
}

/** Lines with level boxes in pixels of the picture, from those of one that was made smaller. */
export function linesOf(found: readonly Found[], scale: number): RecognizedLine[] {
  return found.map(({ text, mean, box }) => {
    const xs = box.map(([x]) => Math.round(x * scale))
    const ys = box.map(([, y]) => Math.round(y * scale))
    return { text, score: Math.max(0, Math.min(1, mean)), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] }
  })
}

async function shrink(sharp: Sharp, image: Uint8Array): Promise<{ image: Uint8Array; scale: number }> {
  const { height = 0 } = await sharp(image).metadata()
  if (height <= bestHeight * 1.2) return { image, scale: 1 }
  return { image: await sharp(image).resize({ height: bestHeight }).png().toBuffer(), scale: height / bestHeight }
}
