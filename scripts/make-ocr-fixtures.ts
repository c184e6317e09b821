/**
 * Record what recognition reads on rendered pages of our own fixture texts, clean and spoiled, into test/ocr
 * (test/read/ocr.test.ts holds the facts that come back). Run it in a folder where the OCR packages are installed; LibreOffice, pdftoppm and convert
 * have to be there: tsx scripts/make-ocr-fixtures.ts [CASE,…] [VARIANT,…]
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRecognizer } from '../src/run/recognize.ts'
import { writeDocx } from './formats/docx.ts'
import { blocksOf } from './formats/text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'test', 'ocr')
const work = mkdtempSync(join(tmpdir(), 'tiaoli-ocr-'))
const cases = ['attachments-with-own-trees', 'regulation-chapters-articles-items', 'trap-04-collective-party-and-government', 'responsibility-table-columns']
const variants: Readonly<Record<string, { dpi: number; convert: string[]; ending: string }>> = {
  'clean-150': { dpi: 150, convert: [], ending: 'png' },
  'clean-300': { dpi: 300, convert: [], ending: 'png' },
  skew: { dpi: 150, convert: ['-background', 'white', '-rotate', '1.5'], ending: 'png' },
  blur: { dpi: 150, convert: ['-blur', '0x1'], ending: 'png' },
  jpeg: { dpi: 150, convert: ['-quality', '35'], ending: 'jpg' },
}

mkdirSync(out, { recursive: true })
const recognizer = openRecognizer(null)
const [only = cases.join(','), some = Object.keys(variants).join(',')] = process.argv.slice(2)
for (const name of only.split(',')) {
  const docx = join(work, `${name}.docx`)
  writeFileSync(docx, await writeDocx(blocksOf(readFileSync(join(root, 'fixtures', name, 'input.txt'), 'utf8')), false))
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${join(work, 'office')}`, '--convert-to', 'pdf', '--outdir', work, docx], {
    stdio: 'ignore',
  })
  for (const [variant, { dpi, convert, ending }] of Object.entries(variants).filter(([variant]) => some.split(',').includes(variant))) {
    const image = join(work, `${name}.${variant}`)
    execFileSync('pdftoppm', ['-r', String(dpi), '-png', '-singlefile', join(work, `${name}.pdf`), image])
    execFileSync('convert', [`${image}.png`, ...convert, `${image}.out.${ending}`])
    const started = performance.now()
    const lines = await recognizer.recognize(readFileSync(`${image}.out.${ending}`))
    writeFileSync(join(out, `${name}.${variant}.json`), `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`)
    console.log(`${name} ${variant}: ${lines.length} lines, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}
