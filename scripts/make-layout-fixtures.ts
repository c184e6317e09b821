/**
 * Make the files of test/layout: our own fixture texts in the shapes of layout tools, and what tesseract reads on a rendered page:
 * npx tsx scripts/make-layout-fixtures.ts
 *
 * LibreOffice, pdftoppm and tesseract with `chi_sim` have to be there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layouts } from './formats/layout.ts'
import { blocksOf } from './formats/text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'test', 'layout')
const scanned = 'attachments-with-own-trees'

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const name of [scanned, 'responsibility-table-columns']) {
  const blocks = blocksOf(readFileSync(join(root, 'fixtures', name, 'input.txt'), 'utf8'))
  for (const [tool, write] of Object.entries(layouts)) writeFileSync(join(out, `${name}.${tool}.json`), `${JSON.stringify(write(blocks), null, 1)}\n`)
}
const work = mkdtempSync(join(tmpdir(), 'tiaoli-layout-'))
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: work, stdio: 'ignore' })
run('soffice', '--headless', `-env:UserInstallation=file://${work}/office`, '--convert-to', 'pdf', join(root, 'test', 'formats', `${scanned}.typed.docx`))
run('pdftoppm', '-r', '200', '-png', '-singlefile', `${scanned}.typed.pdf`, 'page')
run('tesseract', 'page.png', 'page', '-l', 'chi_sim', '--psm', '6', 'hocr', 'alto')
writeFileSync(join(out, `${scanned}.hocr`), readFileSync(join(work, 'page.hocr')))
writeFileSync(join(out, `${scanned}.alto.xml`), readFileSync(join(work, 'page.xml')))
rmSync(work, { recursive: true })
