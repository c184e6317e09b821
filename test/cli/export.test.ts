import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNames, tableNames } from '../../src/export/index.ts'
import { duckDb } from '../../src/run/parquet.ts'
import { folderWith } from '../run/folder.ts'
import { unlessThere } from '../util/programs.ts'
import { tiaoli } from './run.ts'

const text = `关于办法试点的通知

一、主要任务
（一）清点台账。逐户登记，及时更新。（责任单位：市民政局）
（二）发放补贴。按月发放，到2027年底覆盖100户。（牵头单位：市财政局；完成时限：2026年6月底前）
`
const other = text.replace('办法试点', '网格试点')

describe('tiaoli export', () => {
  it('prints one format of text, from a text, a document and standard input alike', async () => {
    const folder = await folderWith({ '通知.txt': text })
    const [txt, json] = [join(folder, '通知.txt'), join(folder, '通知.json')]
    await tiaoli(['parse', txt, '-o', json, '-q'])
    const fromText = await tiaoli(['export', txt, '--to', 'jsonl'])
    expect(fromText.exit).toBe(0)
    const records = fromText.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(records.filter(({ record }) => record === 'measure').map(({ heading, lead, line }) => ({ heading, lead, line }))).toEqual([
      { heading: '清点台账', lead: [], line: 4 },
      { heading: '发放补贴', lead: ['市财政局'], line: 5 },
    ])
    // the source lies beside the document, and is found by its sha-256
    expect((await tiaoli(['export', json, '--to', 'jsonl'])).out).toBe(fromText.out)
    expect((await tiaoli(['export', '-', '--to', 'jsonl', '--records', 'documents'], { stdin: await readFile(json, 'utf8') })).out).toContain('通知.txt')
  })

  it('speaks the language that is asked for, wherever the option stands', async () => {
    const folder = await folderWith({ '通知.txt': text })
    const path = join(folder, '通知.txt')
    const csv = ['export', path, '--to', 'csv', '--records', 'measures']
    const head = async (argv: string[]) => (await tiaoli(argv)).out.split('\n', 1)[0]
    expect(await head(csv)).toContain('documentId,')
    expect(await head([...csv, '--lang', 'zh'])).toContain('文件标识,')
    expect(await head(['--lang', 'en', ...csv])).toContain('Document id,')
    const page = ['export', path, '--to', 'html']
    expect(await head(page)).toBe('<!doctype html>')
    expect((await tiaoli(page)).out).toContain('<html lang="zh-CN"')
    expect((await tiaoli([...page, '--lang=en'])).out).toContain('<html lang="en"')
    const out = join(folder, 'out')
    await tiaoli(['ingest', path, '--out', out, '--to', 'csv', '--lang', 'en', '-q'])
    expect(await readFile(join(out, 'exports', 'measures.csv'), 'utf8')).toContain('Document id,')
  })

  it('writes every format of a folder of documents, the same bytes each time', async () => {
    const folder = await folderWith({ 'in/a.txt': text, 'in/b.txt': other })
    const out = join(folder, 'out')
    await tiaoli(['ingest', join(folder, 'in'), '--out', out, '-q'])
    const to = formatNames.filter((name) => name !== 'parquet').join(',')
    const shas: string[][] = []
    for (const name of ['x', 'y']) {
      const made = join(folder, name)
      const { exit, err } = await tiaoli(['export', out, '--to', to, '--out', made, '--sources', join(folder, 'in')])
      expect([exit, err]).toEqual([0, expect.stringContaining('Exported 2 documents:')])
      const files = (await readdir(made)).sort()
      for (const table of tableNames) expect(files).toContain(`${table}.csv`)
      expect(files).toEqual(expect.arrayContaining(['records.jsonl', 'workbook.xlsx', 'chunks.jsonl', 'label-studio.json']))
      expect(files.filter((file) => file.endsWith('.akn.xml')).length).toBe(2)
      expect(files.some((file) => file.startsWith('.'))).toBe(false)
      shas.push(
        await Promise.all(
          files.map(
            async (file) =>
              `${file} ${createHash('sha256')
                .update(await readFile(join(made, file)))
                .digest('hex')}`,
          ),
        ),
      )
    }
    expect(shas[0]).toEqual(shas[1])
  })

  it('tells of no export where nothing could be read', async () => {
    const folder = await folderWith({ 'broken.json': '{' })
    const { exit, out, err } = await tiaoli(['export', join(folder, 'broken.json'), '--to', 'md', '--out', join(folder, 'made')])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toContain('hint: ')
    expect(err).not.toContain('Exported')
  })

  it('exports with an ingest', async () => {
    const folder = await folderWith({ 'in/a.txt': text, 'in/b.txt': other })
    const { exit, out } = await tiaoli(['ingest', join(folder, 'in'), '--out', join(folder, 'out'), '--to', 'csv,xlsx,label-studio'])
    expect(exit).toBe(0)
    expect(out).toContain('Exports: ')
    const measures = await readFile(join(folder, 'out', 'exports', 'measures.csv'), 'utf8')
    expect(measures.split('\r\n').length).toBe(1 + 4 + 1)
    expect(existsSync(join(folder, 'out', 'exports', 'workbook.xlsx'))).toBe(true)
  })

  it('goes on behind a document that cannot be had, and says which', async () => {
    const folder = await folderWith({ 'a.txt': text, 'b.json': '{}', 'c.json': '{' })
    const { exit, out, err } = await tiaoli(['export', join(folder, 'b.json'), join(folder, 'c.json'), join(folder, 'a.txt'), '--to', 'md'])
    expect(exit).toBe(1)
    expect(out).toContain('# ')
    expect(err).toMatch(/b\.json error invalid [\s\S]*hint: [\s\S]*c\.json error invalid Unexpected text, expected JSON/)
  })

  it.each<[string, string[], RegExp]>([
    ['bytes on standard output', ['--to', 'xlsx'], /`xlsx` cannot go to standard output[\s\S]*--out/],
    ['several formats on standard output', ['--to', 'md,jsonld'], /2 formats cannot go/],
    ['all tables of CSV on standard output', ['--to', 'csv'], /a file for each table[\s\S]*--records: measures/],
    ['several files as one', ['--to', 'csv', '-o', 'x.csv'], /Unexpected 7 files/],
    ['a format that is none', ['--to', 'docx'], /Expected one or more of jsonl, csv, xlsx/],
    ['a table that is none', ['--to', 'csv', '--records', 'x'], /Expected one or more of measures/],
  ])('refuses %s', async (_, args, message) => {
    const folder = await folderWith({ 'a.txt': text })
    const { exit, err } = await tiaoli(['export', join(folder, 'a.txt'), ...args])
    expect(exit).toBe(2)
    expect(err).toMatch(message)
  })

  it('says that other offsets and label tasks need the source, and how to give it', async () => {
    const folder = await folderWith({ 'in/a.txt': text })
    const document = join(folder, 'a.json')
    await tiaoli(['parse', join(folder, 'in', 'a.txt'), '-o', document, '-q'])
    for (const args of [
      ['--to', 'jsonl', '--offsets', 'byte'],
      ['--to', 'label-studio'],
    ]) {
      const without = await tiaoli(['export', document, ...args])
      expect(without.exit).toBe(2)
      expect(without.err).toContain('--sources')
      expect((await tiaoli(['export', document, ...args, '--sources', join(folder, 'in')])).exit).toBe(0)
    }
  })

  it.skipIf(!duckDb())(`writes the same bytes of Parquet each time${unlessThere(duckDb(), '@duckdb/node-api')}`, async () => {
    const folder = await folderWith({ 'a.txt': text, 'b.txt': other })
    const made: Buffer[][] = []
    for (const name of ['x', 'y']) {
      const out = join(folder, name)
      expect((await tiaoli(['export', join(folder, 'a.txt'), join(folder, 'b.txt'), '--to', 'parquet', '-o', out])).exit).toBe(0)
      const files = (await readdir(out)).sort()
      expect(files).toEqual(tableNames.map((table) => `${table}.parquet`).sort())
      made.push(await Promise.all(files.map((file) => readFile(join(out, file)))))
    }
    for (const [i, bytes] of (made[0] ?? []).entries()) expect(bytes.equals(made[1]?.[i] ?? Buffer.of())).toBe(true)
  })
})
