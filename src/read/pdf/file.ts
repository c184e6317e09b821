import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { damaged, ReadError } from '../error.ts'
import { overLimit } from '../limits.ts'
import type { Page } from '../pages/page.ts'
import { piecesOf } from './pieces.ts'
import { rulesOf } from './strokes.ts'

/** The pages of a file; those that are pictures have no pieces. */
export interface PdfPages {
  pages: Page[]
  /** Characters that fonts call radicals. */
  radicals: number
}

/** A page as a picture. */
export interface PdfPicture {
  /** PNG. */
  image: Uint8Array
  /** Points for one pixel. */
  scale: number
}

/** Dots an inch at which pages are shown for recognition. */
const dpi = 150
/** Pixels of the longer side of a picture at most: an A3 page; posters are shown smaller. */
const longestSide = 3500

/**
 * A PDF, opened with nothing but its bytes: no script of it runs, no font or picture is fetched; the tables of character codes
 * that fonts outside the file (GBK-EUC-H and its like) need come from the package.
 */
export class PdfFile {
  readonly #bytes: Uint8Array
  #shown: PDFDocumentProxy | null = null

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The text of all pages with its places, and the rules printed round it. A page that is printed sideways is turned before it is read. */
  async pages(most: number): Promise<PdfPages> {
    const file = await this.#open(false)
    try {
      if (file.numPages > most) throw overLimit('pages', file.numPages, most)
      const found: PdfPages = { pages: [], radicals: 0 }
      for (let number = 1; number <= file.numPages; number++) {
        const { page, radicals } = await readPage(file, number)
        found.pages.push(page)
        found.radicals += radicals
      }
      return found
    } finally {
      await file.destroy()
    }
  }

  /** A page as it is shown. */
  async picture(number: number): Promise<PdfPicture> {
    this.#shown ??= await this.#open(true)
    const page = await this.#shown.getPage(number)
    try {
      const { width, height } = page.getViewport({ scale: 1 })
      const scale = Math.min(dpi / 72, longestSide / Math.max(width, height))
      const viewport = page.getViewport({ scale })
      const factory = this.#shown.canvasFactory as { create(width: number, height: number): { canvas: Canvas } }
      const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: 'white' }).promise
      return { image: new Uint8Array(canvas.toBuffer('image/png')), scale: 1 / scale }
    } finally {
      page.cleanup()
    }
  }

  async close(): Promise<void> {
    await this.#shown?.destroy()
    this.#shown = null
  }

  /** @param shown Whether pictures are decoded, as they need not be where only text is read. */
  async #open(shown: boolean): Promise<PDFDocumentProxy> {
    const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname
    const task = pdf.getDocument({
      // the library takes what it is given
      data: Uint8Array.from(this.#bytes),
      cMapUrl: `${assets}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${assets}standard_fonts/`,
      wasmUrl: `${assets}wasm/`,
      isEvalSupported: false,
      useWasm: shown,
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: shown ? 100_000_000 : 1,
      verbosity: pdf.VerbosityLevel.ERRORS,
    })
    return task.promise.catch(async (error: unknown) => {
      await task.destroy().catch(() => {})
      throw error
    })
  }
}

/** As much of a canvas as is asked of it. */
interface Canvas {
  toBuffer(type: 'image/png'): Uint8Array
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<{ page: Page; radicals: number }> {
  const page: PDFPageProxy = await file.getPage(number)
  try {
    const { items } = await page.getTextContent({ disableNormalization: true })
    const texts = items.filter((item): item is TextItem => 'str' in item)
    let view = page.getViewport({ scale: 1 })
    let placed = piecesOf(texts, view.transform as number[])
    const { turn } = placed
    if (turn > 0) {
      view = page.getViewport({ scale: 1, rotation: view.rotation + turn * 90 })
      placed = piecesOf(texts, view.transform as number[])
    }
    const rules = placed.pieces.length > 0 ? await rulesOf(page, view.transform as number[]) : []
    return { page: { number, width: view.width, height: view.height, pieces: placed.pieces, rules, turn }, radicals: placed.radicals }
  } finally {
    page.cleanup()
  }
}

/** What an error of the library means. */
export function errorOf(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return new ReadError('encrypted', 'Unexpected password on the PDF, expected none', 'Open it with its password, and print or save it without one.')
  }
  return damaged('PDF', message.replace(/\s+/g, ' ').slice(0, 160))
}
