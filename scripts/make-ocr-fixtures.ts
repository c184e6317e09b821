/**
 * Record what each engine reads on rendered pages of our own fixture texts, clean and spoiled, into test/ocr (test/read/ocr.test.ts holds the facts that
 * come back, docs/formats.md shows them): tsx scripts/make-ocr-fixtures.ts [paddle|tesseract]
 *
 * Run it in a folder where the OCR packages are installed, or for `tesseract` alone; LibreOffice, pdftoppm, convert and tesseract have to be there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEngine } from '../src/run/recognize.ts'
import { writeDocx } from './formats/docx.ts'
import { blocksOf } from './formats/text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'test', 'ocr')
const work = mkdtempSync(join(tmpdir(), 'tiaoli-ocr-'))
/** Texts of one page. */
const cases = ['attachments-with-own-trees', 'rules-with-repeal', 'example-a-verb-form-over-page']
const variants: Readonly<Record<string, { dpi: number; convert: string[]; ending: string }>> = {
  'clean-150': { dpi: 150, convert: [], ending: 'png' },
  'clean-300': { dpi: 300, convert: [], ending: 'png' },
  'skew-1': { dpi: 150, convert: ['-background', 'white', '-rotate', '1'], ending: 'png' },
  'skew-2': { dpi: 150, convert: ['-background', 'white', '-rotate', '2'], ending: 'png' },
  blur: { dpi: 150, convert: ['-blur', '0x1'], ending: 'png' },
  'jpeg-50': { dpi: 150, convert: ['-quality', '50'], ending: 'jpg' },
}

mkdirSync(out, { recursive: true })
const [only] = process.argv.slice(2)
const engines = await Promise.all(
  ['paddle', 'tesseract'].filter((name) => !only || name === only).map(async (name) => ({ name, engine: await openEngine(name) })),
)
for (const name of cases) {
  const docx = join(work, `${name}.docx`)
  writeFileSync(docx, await writeDocx(blocksOf(readFileSync(join(root, 'fixtures', name, 'input.txt'), 'utf8')), false))
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(work, 'office')}`, '--convert-to', 'pdf', '--outdir', work, docx], {
    stdio: 'ignore',
  })
  for (const [variant, { dpi, convert, ending }] of Object.entries(variants)) {
    const image = join(work, `${name}.${variant}`)
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', join(work, `${name}.pdf`), image])
    execFileSync('convert', [`${image}.png`, ...convert, `${image}.out.${ending}`])
    for (const { name: engine, engine: own } of engines) {
      if (!own) throw new Error(`${engine} is not installed`)
      const lines = await own.recognize(readFileSync(`${image}.out.${ending}`), AbortSignal.timeout(300_000))
      writeFileSync(join(out, `${name}.${engine}.${variant}.json`), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
      console.log(`${name} ${engine} ${variant}: ${lines.length} lines`)
    }
  }
}
process.exit(0)
