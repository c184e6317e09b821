import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import { TextBuilder } from '../builder.ts'
import { damaged, ReadError } from '../error.ts'
import type { Page } from '../pages/page.ts'
import { writePages } from '../pages/write.ts'
import type { Reader } from '../reader.ts'
import { piecesOf } from './pieces.ts'
import { rulesOf } from './strokes.ts'

/**
 * Read a PDF that holds text.
 *
 * Nothing but the bytes is used: no script of the file runs, no font or picture is fetched; the tables of character codes
 * that fonts outside the file (GBK-EUC-H and its like) need come from the package. Large pictures are not decoded. A page that is printed sideways is turned
 * before it is read; its boxes are those of the page as it is shown.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `empty`, `needs-install` where all pages are pictures, `limit`.
 */
export const read: Reader = async ({ bytes, budget }) => {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const assets = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: pdf.VerbosityLevel.ERRORS,
  })
  const pages: Page[] = []
  let radicals = 0
  try {
    const file = await task.promise
    budget.most('pages', file.numPages)
    for (let number = 1; number <= file.numPages; number++) {
      budget.tick()
      const read = await readPage(file, number)
      pages.push(read.page)
      radicals += read.radicals
      budget.spend('pages')
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    budget.signal?.throwIfAborted()
    throw errorOf(error)
  } finally {
    await task.destroy().catch(() => {})
  }
  const bare = pages.filter((page) => page.pieces.length === 0)
  if (bare.length === pages.length) throw noText(pages.length)
  const built = new TextBuilder(budget)
  for (const { number } of bare) built.warn('page-without-text', { page: number })
  if (radicals > 0) built.warn('look-alikes-read', { count: radicals })
  writePages(built, pages)
  return built.finish({ mediaType: 'application/pdf', encoding: 'container', pages: pages.length })
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

function noText(pages: number): ReadError {
  return new ReadError(
    'needs-install',
    `Unexpected PDF of ${pages} ${pages === 1 ? 'page' : 'pages'} without text, expected text: its pages are pictures`,
    'Read it with character recognition, or give the PDF that the text was printed from.',
  )
}

function errorOf(error: unknown): ReadError {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') {
    return new ReadError('encrypted', 'Unexpected password on the PDF, expected none', 'Open it with its password, and print or save it without one.')
  }
  return damaged('PDF', message.replace(/\s+/g, ' ').slice(0, 160))
}
