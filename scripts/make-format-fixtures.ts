/**
 * Make the files of test/formats from our own fixture texts, each by at least two producers: npx tsx scripts/make-format-fixtures.ts
 *
 * LibreOffice (`soffice`) and Chromium (`chromium`) have to be there. The files are committed; run it again when a fixture text or a producer changes:
 * the same texts and programs give the same bytes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeDocx } from './formats/docx.ts'
import { toWebPage, toWordPage } from './formats/html.ts'
import { writeOfd } from './formats/ofd.ts'
import { type Setting, writePrint } from './formats/print.ts'
import { writeRich } from './formats/rich.ts'
import { settleDocx, settlePdf } from './formats/settle.ts'
import { type Block, blocksOf } from './formats/text.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'test', 'formats')
const cases = ['plan-tab-table', 'regulation-chapters-articles-items', 'responsibility-table-columns', 'attachments-with-own-trees']

const profile = mkdtempSync(join(tmpdir(), 'tiaoli-office-'))

/** Texts that Chromium prints to files too large to be kept: it draws every glyph anew. */
const large = ['plan-tab-table']

/** Texts set as official print, with the name of the setting: as DOCX, and printed to PDF. */
const printed: readonly (readonly [text: string, name: string, setting: Setting])[] = [
  ['plan-tab-table', 'gazette', { columns: 2 }],
  [
    'plan-tab-table',
    'letterhead',
    {
      letterhead: true,
      outside: true,
      notes: { 为加快把我市: '版权示范城市由国家版权主管部门评审。', '（一）压紧工作责任': '各区县包括功能区。' },
    },
  ],
  ['boxes-between-sections', 'box', { boxes: { 专栏1: '（二）培育', 专栏2: '三、' } }],
  ['plan-tab-table', 'ruled', { height: 8000 }],
  ['joint-notice-two-of-three-attachments', 'bare', { rules: false, height: 8000 }],
]

/** The text whose automatic numbers are kept as DOC. */
const numbered = 'regulation-chapters-articles-items'

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const name of cases) {
  const blocks = textOf(name)
  const write = (ending: string, bytes: Uint8Array | string) => writeFileSync(join(out, `${name}.${ending}`), bytes)
  write('typed.docx', settleDocx(await writeDocx(blocks, false)))
  write('numbered.docx', settleDocx(await writeDocx(blocks, true)))
  write('portal.html', toWebPage(blocks))
  write('word.html', toWordPage(blocks))
  write('written.ofd', writeOfd(blocks))
}
// the second producer: LibreOffice saves what it read; to HTML it writes no formats of automatic numbers, so typed ones go in
convert('numbered', 'docx')
convert('typed', 'html')
convert('typed', 'doc')
convert('typed', 'pdf')
for (const name of cases) if (!large.includes(name)) print(name)

const set = printed.map(([name, setting]) => join(out, `${name}.${setting}.docx`))
for (const [i, [name, , setting]] of printed.entries()) writeFileSync(set[i] as string, settleDocx(await writePrint(textOf(name), setting)))
soffice('pdf', out, set)
for (const file of set.map((docx) => docx.replace(/docx$/, 'pdf'))) writeFileSync(file, settlePdf(readFileSync(file)))

// what DOC holds beside plain text
const doc = join(root, 'test', 'doc')
rmSync(doc, { recursive: true, force: true })
mkdirSync(doc, { recursive: true })
writeFileSync(join(doc, 'rich.docx'), settleDocx(await writeRich()))
soffice('doc', doc, [join(doc, 'rich.docx'), join(out, `${numbered}.numbered.docx`)])
rmSync(join(doc, 'rich.docx'))
rmSync(profile, { recursive: true })

function textOf(name: string): Block[] {
  return blocksOf(readFileSync(join(root, 'fixtures', name, 'input.txt'), 'utf8'))
}

function convert(producer: string, format: string): void {
  const work = mkdtempSync(join(tmpdir(), 'tiaoli-formats-'))
  soffice(
    format,
    work,
    cases.map((name) => join(out, `${name}.${producer}.docx`)),
  )
  for (const name of cases) {
    const made = readFileSync(join(work, `${name}.${producer}.${format}`))
    writeFileSync(join(out, `${name}.libreoffice.${format}`), format === 'docx' ? settleDocx(made) : format === 'pdf' ? settlePdf(made) : made)
  }
  rmSync(work, { recursive: true })
}

function soffice(format: string, to: string, inputs: string[]): void {
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', format, '--outdir', to, ...inputs], { stdio: 'ignore' })
}

function print(name: string): void {
  const flags = ['--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${join(out, `${name}.chromium.pdf`)}`]
  execFileSync('chromium', [...flags, join(out, `${name}.word.html`)], { stdio: 'ignore' })
  const file = join(out, `${name}.chromium.pdf`)
  writeFileSync(file, settlePdf(readFileSync(file)))
}
