import { TextBuilder } from '../builder.ts'
import type { Page } from '../pages/page.ts'
import { writePages } from '../pages/write.ts'
import type { Input, Reader } from '../reader.ts'
import { isMissing, missingOcr } from '../scan/index.ts'
import { addScans, type Scan } from '../scan/page.ts'
import { Side } from '../thread.ts'
import type { PdfPages, PdfPicture } from './file.ts'
import type { Question } from './thread.ts'

const side = new Side(new URL('./thread.js', import.meta.url))

/**
 * Read a PDF: the text it holds, and by recognition the pages that are pictures, where recognition is installed.
 *
 * The library works in a thread of its own, which is ended when the time is over: a file cannot hold up more than its own reading.
 *
 * @throws {ReadError} `encrypted`, `damaged`, `empty`, `needs-install` where all pages are pictures, `limit`.
 */
export const read: Reader = async (input) => {
  const { bytes, budget } = input
  return side.with(budget, async (ask) => {
    const asked = <A>(question: Question) => ask<A>(question)
    const { pages, radicals } = await asked<PdfPages>({ type: 'pages', bytes, most: budget.limits.pages })
    const built = new TextBuilder(budget)
    if (radicals > 0) built.warn('look-alikes-read', { count: radicals })
    let printed: Page[] = []
    let scans: Scan[] = []
    const flush = () => {
      writePages(built, printed)
      addScans(built, scans)
      printed = []
      scans = []
    }
    for (const page of pages) {
      budget.spend('pages')
      const { number, pieces, width, height } = page
      if (pieces.length > 0) {
        if (scans.length > 0) flush()
        printed.push(page)
        continue
      }
      const scan = await recognizePage(input, pages, () => asked<PdfPicture>({ type: 'picture', number }))
      if (!scan || scan.lines.length === 0) {
        built.warn('page-without-text', { page: number })
        continue
      }
      if (printed.length > 0) flush()
      scans.push({ number, width, height, ...scan })
    }
    flush()
    await asked({ type: 'close' })
    return built.finish({
      mediaType: 'application/pdf',
      encoding: pages.every(({ pieces }) => pieces.length === 0) ? 'image' : 'container',
      pages: pages.length,
    })
  })
}

/** What is recognised on a page that is a picture; null where nothing can be and other pages hold text. */
async function recognizePage({ recognizer, budget }: Input, pages: readonly Page[], picture: () => Promise<PdfPicture>) {
  try {
    if (!recognizer) throw missingOcr('scan')
    const { image, scale } = await picture()
    return { lines: await budget.apart(() => recognizer.recognize(image, budget.signal)), scale }
  } catch (error) {
    if (!isMissing(error)) throw error
    if (pages.every(({ pieces }) => pieces.length === 0)) throw missingOcr(`PDF of ${pages.length} ${pages.length === 1 ? 'page' : 'pages'} without text`)
    return null
  }
}
