import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../scripts/formats/docx.ts'
import { toWebPage, toWordPage } from '../../scripts/formats/html.ts'
import { writeOfd } from '../../scripts/formats/ofd.ts'
import { toBreakPortal, toListPortal, toMhtml, toTablePortal, toWpsPage } from '../../scripts/formats/portals.ts'
import { blocksOf } from '../../scripts/formats/text.ts'
import { scoreDocument } from '../../src/eval/score.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkAgainstSource, checkDocument } from '../../src/run/check.ts'
import type { Gold } from '../../src/schema/types.ts'
import { fixturesDir, shared } from '../util/shared.ts'

interface Case {
  name: string
  text: string
  gold: Gold
}

function caseOf(name: string, input: string, gold: string): Case[] {
  if (!existsSync(input) || !existsSync(gold)) return []
  return [{ name, text: readFileSync(input, 'utf8'), gold: JSON.parse(readFileSync(gold, 'utf8')) as Gold }]
}

const fixtures = readdirSync(fixturesDir).flatMap((name) => caseOf(name, join(fixturesDir, name, 'input.txt'), join(fixturesDir, name, 'gold.json')))
const seeds = ['000', '001', '002', '003', '004'].flatMap((n) =>
  shared === null ? [] : caseOf(`seed-${n}`, join(shared, 'seeds', `seed-${n}.txt`), join(shared, 'gold', `seed-${n}.json`)),
)

/** Texts whose damage does not survive print: what is lost there is not in the file either. */
const unprintable: Readonly<Record<string, string>> = {
  'example-j-heading-cut-by-page.ofd': 'a heading that a page cuts into two paragraphs: each gets an indent of its own',
  'seed-001.ofd': 'a heading that a page cuts into two paragraphs: each gets an indent of its own',
  ...Object.fromEntries(
    ['table.html', 'break.html', 'browser.mhtml'].flatMap((ending) =>
      ['example-j-heading-cut-by-page', 'seed-001'].map((name) => [
        `${name}.${ending}`,
        'a heading that a page cuts into two paragraphs: each is set in by spaces',
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['table.html', 'list.html', 'browser.mhtml'].map((ending) => [`site-values-without-labels.${ending}`, 'the text is a page of a site: two of them']),
  ),
  'caption-over-name-column.break.html': 'cells that are paragraphs with an empty line between them',
  'three-year-plan-spaced-table.pdf': 'cells parted by one space: no wider than what programs leave between Han and figures',
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf8 = (text: string) => new TextEncoder().encode(text)
const producers: Readonly<Record<string, (text: string) => Promise<Uint8Array> | Uint8Array>> = {
  'typed.docx': (text) => writeDocx(blocksOf(text), false),
  'numbered.docx': (text) => writeDocx(blocksOf(text), true),
  'portal.html': (text) => utf8(toWebPage(blocksOf(text))),
  'word.html': (text) => utf8(toWordPage(blocksOf(text))),
  'table.html': (text) => utf8(toTablePortal(blocksOf(text))),
  'list.html': (text) => utf8(toListPortal(blocksOf(text))),
  'break.html': (text) => utf8(toBreakPortal(blocksOf(text))),
  'wps.html': (text) => utf8(toWpsPage(blocksOf(text))),
  'browser.mhtml': (text) => toMhtml(utf8(toTablePortal(blocksOf(text))), 'utf-8', 'quoted-printable'),
  'office.mht': (text) => toMhtml(utf16(toWpsPage(blocksOf(text))), 'unicode', 'base64'),
  'mht.zip': (text) => zipSync({ 'files/page.mht': toMhtml(utf8(toWordPage(blocksOf(text))), 'gb2312', '8bit') }),
  ofd: (text) => writeOfd(blocksOf(text)),
}

async function wrong(file: string, bytes: Uint8Array, gold: Gold): Promise<string[]> {
  const source = await readBytes(bytes, file)
  const document = parseSource(source)
  expect(validateDocument(document)).toEqual([])
  expect(checkDocument(document)).toEqual([])
  expect(checkAgainstSource(document, source.text)).toEqual([])
  return Object.entries(scoreDocument(gold, document))
    .filter(([, { tp, gold: wanted, got }]) => tp !== wanted || tp !== got)
    .map(([name, { missing, extra }]) => `${file} ${name}: missing ${missing.join(' · ')} | extra ${extra.join(' · ')}`)
}

describe.each(Object.entries(producers))('every fixture as %s', (ending, write) => {
  it.each([...fixtures, ...seeds].filter(({ name }) => unprintable[`${name}.${ending}`] === undefined))(
    'gives all facts: $name',
    async ({ name, text, gold }) => {
      expect(await wrong(`${name}.${ending}`, await write(text), gold)).toEqual([])
    },
  )
})

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find(existsSync) ?? null

describe.runIf(office)(`every fixture printed to PDF${office ? '' : ' (skipped: LibreOffice is not there)'}`, () => {
  const work = mkdtempSync(join(tmpdir(), 'tiaoli-print-'))
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it('gives all facts', async () => {
    mkdirSync(join(work, 'pdf'))
    const all = [...fixtures, ...seeds].filter(({ name }) => unprintable[`${name}.pdf`] === undefined)
    for (const { name, text } of all) writeFileSync(join(work, `${name}.docx`), await writeDocx(blocksOf(text), false))
    const flags = ['--headless', `-env:UserInstallation=file://${work}/office`, '--convert-to', 'pdf', '--outdir', join(work, 'pdf')]
    execFileSync(office as string, [...flags, ...all.map(({ name }) => join(work, `${name}.docx`))], { stdio: 'ignore' })
    const found: string[] = []
    for (const { name, gold } of all) found.push(...(await wrong(`${name}.pdf`, readFileSync(join(work, 'pdf', `${name}.pdf`)), gold)))
    expect(found).toEqual([])
    expect(all.length).toBeGreaterThan(80)
  }, 600_000)
})
