import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { version } from '../../src/version.ts'
import { filesIn, folderWith, readIn } from '../run/folder.ts'
import { tiaoli } from './run.ts'
import { corrected, news, plan, png } from './texts.ts'

/** The results of an ingest: all but the store and its lock, which hold times. */
const resultsIn = (out: string) => filesIn(out).filter((name) => !/^(?:tiaoli\.db|\.tiaoli\.lock)/.test(name))

const readDocument = (text: string) => JSON.parse(text) as PolicyDocument

describe('tiaoli', () => {
  it('prints help, version and the table of exit codes', async () => {
    expect((await tiaoli(['--version'])).out.trim()).toBe(version)
    const help = await tiaoli(['--help'])
    expect(help.exit).toBe(0)
    expect(help.out).toMatch(/parse[\s\S]*ingest[\s\S]*check[\s\S]*schema[\s\S]*130 {2}stopped by Ctrl-C/)
  })

  it.each([
    [['--nonsense']],
    [[]],
    [['pars', 'x']],
    [['parse']],
    [['parse', 'a', 'b']],
    [['parse', 'a', '--format', 'xml']],
    [['ingest', 'x']],
    [['ingest', 'x', '-o', 'y', '--timeout', '0']],
    [['ingest', 'x', '-o', 'y', '--json', '--events']],
    [['parse', 'x', '--pipeline', 'none']],
    [['schema', 'none']],
  ])('refuses wrong usage with 2 and a word on it: %j', async (argv) => {
    const { exit, out, err } = await tiaoli(argv)
    expect(exit).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })
})

describe('tiaoli parse', () => {
  it('prints a document as JSON, and findings with place, caret and hint on the other stream', async () => {
    const folder = folderWith({ '方案.txt': plan })
    const { exit, out, err } = await tiaoli(['parse', join(folder, '方案.txt')])
    expect(exit).toBe(0)
    expect(readDocument(out)).toMatchObject({
      source: { name: '方案.txt', encoding: 'utf-8' },
      metadata: { documentNumber: { text: '云政发〔2024〕7号' } },
    })
    expect(out.endsWith('}\n')).toBe(true)
    expect(err).toMatch(/方案\.txt:15:1 warning .*\n {2}\| （三）完善.*\n {2}\| \^+\n {2}hint: /)
    expect((await tiaoli(['parse', join(folder, '方案.txt'), '-q'])).err).toBe('')
  })

  it('reads standard input', async () => {
    const { out } = await tiaoli(['parse', '-', '-q'], { stdin: plan })
    expect(readDocument(out).source.name).toBe('stdin.txt')
  })

  it('tells how long each step took', async () => {
    const { exit, err } = await tiaoli(['parse', '-', '-q', '--profile'], { stdin: plan })
    expect(exit).toBe(0)
    const names = [...err.matchAll(/^(\w+) +\d+\.\d\d ms +\d+\.\d %$/gm)].map((hit) => hit[1])
    expect(names).toEqual(expect.arrayContaining(['reading', 'layout', 'outline', 'organizations', 'emitting', 'validating', 'total']))
    expect(err).toContain(`${plan.length} characters, `)
  })

  it('prints an outline with measures, owners, deadlines, targets', async () => {
    const { exit, out } = await tiaoli(['parse', '-', '-q', '--format', 'tree'], { stdin: plan })
    expect(exit).toBe(0)
    expect(out).toContain('云政发〔2024〕7号')
    expect(out).toMatch(/^二、主要任务 {2}measure$/m)
    expect(out).toMatch(/^ {2}（一） 建设共享平台 {2}measure 1$/m)
    expect(out).toMatch(/lead +市数据局/)
    expect(out).toMatch(/support +市财政局/)
    expect(out).toMatch(/deadline +2024年12月底前完成 → by 2024-12-31/)
    expect(out).toMatch(/target .*3个.*2025/)
    expect(out).toMatch(/doubts/)
  })

  it('writes to a file, whole', async () => {
    const folder = folderWith({ 'a.txt': plan })
    const { exit, out } = await tiaoli(['parse', join(folder, 'a.txt'), '-o', join(folder, 'a.json'), '-q'])
    expect([exit, out]).toEqual([0, ''])
    expect(filesIn(folder)).toEqual(['a.json', 'a.txt'])
    expect(readDocument(readIn(folder, 'a.json')).source.name).toBe('a.txt')
    const lost = await tiaoli(['parse', join(folder, 'a.txt'), '-o', join(folder, 'none/a.json'), '-q'])
    expect(lost.exit).toBe(4)
    expect(lost.err).toContain('hint:')
  })

  it('gives the same bytes for the same text', async () => {
    const once = await tiaoli(['parse', '-'], { stdin: plan })
    expect(await tiaoli(['parse', '-'], { stdin: plan })).toEqual(once)
  })

  it.each([
    ['an empty file', '', /unreadable Unexpected empty file/],
    ['white space', ' \n\u3000\n', /unreadable Unexpected file of white space/],
    ['an image called .txt', png, /unsupported Unexpected PNG image/],
    ['NULs', new Uint8Array(500), /unsupported Unexpected binary data/],
    ['no known encoding', Uint8Array.from({ length: 300 }, (_, i) => 128 + ((i * 37) % 128)), /unreadable Unexpected encoding/],
  ])('refuses %s: file, reason, what to do', async (_, content, reason) => {
    const folder = folderWith({ 'a.txt': content })
    const { exit, out, err } = await tiaoli(['parse', join(folder, 'a.txt')])
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(reason)
    expect(err).toContain(join(folder, 'a.txt'))
    expect(err).toContain('hint:')
  })

  it('keeps to its limits', async () => {
    const small = await tiaoli(['parse', '-', '--max-bytes', '20'], { stdin: plan })
    expect(small).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('limit Unexpected size') })
    const slow = await tiaoli(['parse', '-', '--timeout', '1'], { stdin: plan.repeat(2000) })
    expect(slow).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('timeout Unexpected time over 1 ms') })
  })

  it('says so when there is no such file, or it is a folder', async () => {
    const folder = folderWith()
    expect(await tiaoli(['parse', join(folder, 'none.txt')])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('expected a file that exists'),
    })
    expect(await tiaoli(['parse', folder])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('Unexpected folder'),
    })
  })

  it.each([
    ['a text without structure', news],
    ['lone surrogates', '一、甲\n二、\ufffd乙\n'],
    ['a cut document', plan.slice(0, 260)],
    ['one character', '一'],
    ['stray NULs and zero-width characters', `${plan}\u0000\u200b\ufeff\ue000`],
    ['200,000 characters of one kind', '（'.repeat(200_000)],
  ])('gives a valid document for %s', async (_, text) => {
    const { exit, out } = await tiaoli(['parse', '-', '-q'], { stdin: text })
    expect(exit).toBe(0)
    const { coverage } = readDocument(out)
    expect(coverage.structured + coverage.furniture + coverage.unparsed).toBe(coverage.characters)
  })

  it('takes a pipeline by name or file, and says where a wrong one is wrong', async () => {
    const wrong = { name: 'mine', schemaVersion: '1.0.0', stages: ['layout', 'nonsense'], severity: {} }
    const folder = folderWith({
      'wrong.json': JSON.stringify(wrong),
      'text.json': '{',
      'right.json': JSON.stringify({ ...wrong, stages: ['layout', 'tables', 'paragraphs', 'parts'] }),
    })
    expect(readDocument((await tiaoli(['parse', '-', '--pipeline', 'regulation'], { stdin: plan })).out).generator.pipeline).toBe('regulation')
    expect(readDocument((await tiaoli(['parse', '-', '--pipeline', join(folder, 'right.json')], { stdin: plan })).out).generator.pipeline).toBe('mine')
    expect(await tiaoli(['parse', '-', '--pipeline', join(folder, 'wrong.json')])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('/stages/1'),
    })
    expect(await tiaoli(['parse', '-', '--pipeline', join(folder, 'text.json')])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('expected JSON'),
    })
  })

  it('stops at Ctrl-C', async () => {
    const { exit, out, err } = await tiaoli(['parse', '-'], {
      stdin: plan,
      interrupt: (listener) => void setImmediate(listener),
    })
    expect([exit, out]).toEqual([130, ''])
    expect(err).toContain('To go on: tiaoli parse -')
  })
})

describe('tiaoli ingest', () => {
  const texts = { 'in/a.txt': plan, 'in/b/c.txt': news, 'in/image.txt': png, 'in/README.md': '# Read me' }

  it('writes documents and an index, goes on after a failure, and sums up', async () => {
    const folder = folderWith(texts)
    const { exit, out, err } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')])
    expect(exit).toBe(1)
    const lines = readIn(folder, 'out/index.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ source, status }) => [source, status])).toEqual([
      ['a.txt', 'warned'],
      ['b/c.txt', expect.any(String)],
      ['image.txt', 'failed'],
    ])
    expect(lines[2]).toMatchObject({
      category: 'unsupported',
      cause: expect.stringContaining('PNG image'),
      id: null,
      document: null,
    })
    expect(lines[0]).toMatchObject({
      counts: { measures: 2, diagnostics: { error: 0 } },
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(lines[0].document).toBe(`documents/${lines[0].id}.json`)
    expect(readDocument(readIn(folder, `out/${lines[0].document}`)).id).toBe(lines[0].id)
    expect(resultsIn(join(folder, 'out'))).toHaveLength(3)
    expect(err.split('\n').slice(0, -1)).toHaveLength(3)
    expect(out).toMatch(/3 documents[\s\S]*Time by stage[\s\S]*reading[\s\S]*Slowest[\s\S]*Warnings[\s\S]*Failed[\s\S]*image\.txt +unsupported[\s\S]*→ Run OCR/)
    expect(out).toContain('--format tree')
  })

  it('gives the same bytes again', async () => {
    const folder = folderWith(texts)
    const args = (out: string) => ['ingest', join(folder, 'in'), '-q', '-o', join(folder, out)]
    await tiaoli(args('one'))
    await tiaoli(args('two'))
    await tiaoli([...args('two'), '--force'])
    await tiaoli(args('two'))
    const all = (out: string) => resultsIn(join(folder, out)).map((name) => [name, readIn(folder, `${out}/${name}`)])
    expect(all('one')).toEqual(all('two'))
  })

  it('keeps every text of a document, the last by path as the document', async () => {
    const folder = folderWith({ 'in/1.txt': plan, 'in/2.txt': corrected, 'in/3.txt': corrected })
    const { exit, err, out } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')])
    expect(exit).toBe(0)
    expect(resultsIn(join(folder, 'out')).map((name) => name.split('/')[0])).toEqual(['documents', 'index.jsonl', 'revisions', 'revisions'])
    const lines = readIn(folder, 'out/index.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(new Set(lines.map(({ id }) => id)).size).toBe(1)
    expect(lines.map(({ document }) => document.split('/')[0])).toEqual(['revisions', 'documents', 'documents'])
    for (const { document, revision } of lines) expect(readDocument(readIn(folder, `out/${document}`)).revision).toBe(revision)
    expect(err).toContain('several texts of')
    expect(out).toContain('Several texts of one document')
  })

  it('prints the summary, and events, for programs', async () => {
    const folder = folderWith(texts)
    const args = ['ingest', join(folder, 'in'), '-o', join(folder, 'out')]
    const json = JSON.parse((await tiaoli([...args, '--json'])).out)
    expect(json).toMatchObject({
      exit: 'failed',
      documents: 3,
      failed: 1,
      failures: [{ source: 'image.txt', category: 'unsupported' }],
    })
    const events = (await tiaoli([...args, '--events', '-q', '--force'])).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const types = events.map(({ type }) => type)
    expect(types[0]).toBe('run_started')
    expect(types.at(-1)).toBe('run_done')
    expect(types.filter((type) => type === 'document_done')).toHaveLength(3)
    expect(events.filter(({ type, source }) => type === 'stage' && source === 'a.txt').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['reading', 'layout', 'emitting', 'validating', 'writing']),
    )
  })

  it('writes a report with times, and none of them into documents or index', async () => {
    const folder = folderWith(texts)
    await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q', '--report', join(folder, 'report.json')])
    const report = JSON.parse(readIn(folder, 'report.json'))
    expect(report).toMatchObject({
      exit: 'failed',
      startedAt: expect.stringMatching(/^\d{4}-/),
      totals: { documents: 3 },
    })
    expect(report.documents[0].steps.length).toBeGreaterThan(5)
    expect(readIn(folder, 'out/index.jsonl')).not.toContain('"ms"')
    expect((await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q', '--report', join(folder, 'none/r.json')])).exit).toBe(4)
  })

  it('counts warnings when strict, and writes nothing on a dry run', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': corrected })
    expect((await tiaoli(['ingest', join(folder, 'in/a.txt'), '-o', join(folder, 'out'), '--strict', '-q'])).exit).toBe(3)
    const dry = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'dry'), '--dry-run'])
    expect(dry).toMatchObject({ exit: 0, out: expect.stringContaining('Nothing was written') })
    expect(filesIn(folder).some((name) => name.startsWith('dry'))).toBe(false)
  })

  it('stops at the first failure when asked to, with the command that goes on, and leaves nothing half-written', async () => {
    const folder = folderWith({
      'in/0.txt': png,
      ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i + 10}.txt`, `${plan}${i}`])),
    })
    const { exit, err } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '--fail-fast'])
    expect(exit).toBe(4)
    expect(err).toMatch(/Stopped at 0\.txt\. To go on: tiaoli ingest [^\n]*\n$/)
    expect(err).not.toMatch(/go on:.*--fail-fast/)
    const lines = readIn(folder, 'out/index.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(21)
    expect(lines.some(({ status }) => status === 'skipped')).toBe(true)
    for (const name of filesIn(join(folder, 'out/documents'))) expect(() => readDocument(readIn(folder, `out/documents/${name}`))).not.toThrow()
    expect(filesIn(folder).some((name) => name.endsWith('.tmp'))).toBe(false)
  })

  it('stops cleanly at Ctrl-C', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`in/${i}.txt`, `${plan}${i}`])))
    const { exit, err } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')], {
      interrupt: (listener) => void setTimeout(listener, 3),
    })
    expect(exit).toBe(130)
    expect(err).toContain('To go on: tiaoli ingest')
    expect(readIn(folder, 'out/index.jsonl').trim().split('\n')).toHaveLength(30)
  })

  it('refuses larger files than allowed, and a folder without documents', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'empty/a.exe': '' })
    const small = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '--max-bytes', '100'])
    expect(small).toMatchObject({ exit: 1, err: expect.stringContaining('limit: Unexpected size') })
    expect(await tiaoli(['ingest', join(folder, 'empty'), '-o', join(folder, 'out')])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('No documents found'),
    })
    expect(await tiaoli(['ingest', join(folder, 'none.txt'), '-o', join(folder, 'out')])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('unreadable'),
    })
    expect(await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'in/a.txt')])).toMatchObject({
      exit: 4,
      err: expect.stringContaining('hint:'),
    })
  })

  it('draws a bar on a terminal and takes it away', async () => {
    const folder = folderWith(texts)
    const { err } = await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '--no-color', '-v'], {
      tty: true,
    })
    expect(err).toMatch(/█+░* \d\/3 /)
    expect(err).toContain('failed  image.txt')
    expect(err.endsWith('\r\u001b[K')).toBe(true)
  })
})

describe('tiaoli check', () => {
  const ingested = async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'in/b.txt': news })
    await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q'])
    return folder
  }

  it('finds nothing wrong in what ingest wrote, with its sources', async () => {
    const folder = await ingested()
    const { exit, out } = await tiaoli(['check', join(folder, 'out'), '--sources', join(folder, 'in')])
    expect(out).toMatch(/2 documents: 2 ok, 0 wrong, 0 not read\n$/)
    expect(exit).toBe(0)
    expect((await tiaoli(['check', join(folder, 'out')])).out).toContain('source of 2 not found')
  })

  it.each<[string, (document: PolicyDocument) => void, RegExp]>([
    ['an unknown field', (d) => Object.assign(d, { extra: 1 }), /schema Unexpected/],
    ['an id given twice', (d) => Object.assign(d.measures[1] as object, { id: d.measures[0]?.id }), /id-duplicate/],
    ['an id of nobody', (d) => Object.assign(d.measures[0] as object, { sectionId: 'nowhere' }), /id-unknown Unexpected id `nowhere`/],
    ['a span outside', (d) => Object.assign(d.measures[0]?.spans[0] as object, { end: 1e9 }), /span-outside/],
    ['a sum that is off', (d) => Object.assign(d.coverage, { unparsed: 99999 }), /coverage-sum/],
    ['a lost block', (d) => d.parts.at(-1)?.sections[0]?.blocks.splice(0), /text-lost Unexpected text in no leaf: `到2025年/],
    [
      'a block given twice',
      (d) =>
        d.parts[0]?.preamble.push({
          ...(d.parts.at(-1)?.sections[0]?.blocks[0] as PolicyDocument['parts'][0]['preamble'][0]),
        }),
      /leaf-overlap/,
    ],
    ['another text', (d) => Object.assign(d.parts.at(-1)?.sections[0]?.blocks[0] as object, { text: '到2026年' }), /:12:1 error quote-differs/],
    ['another revision', (d) => Object.assign(d, { revision: '0'.repeat(64) }), /source-differs/],
  ])('finds %s', async (_, damage, finding) => {
    const folder = folderWith({ 'a.txt': plan })
    const document = readDocument((await tiaoli(['parse', join(folder, 'a.txt'), '-q'])).out)
    damage(document)
    const damaged = folderWith({ 'a.txt': plan, 'a.json': JSON.stringify(document) })
    const { exit, out } = await tiaoli(['check', join(damaged, 'a.json')])
    expect(out).toMatch(finding)
    expect(exit).toBe(3)
  })

  it('says what is no document at all', async () => {
    const folder = folderWith({ 'a.json': '{', 'b.json': '[]', 'c.json': 'null' })
    expect(await tiaoli(['check', join(folder, 'a.json')])).toMatchObject({
      exit: 1,
      err: expect.stringContaining('expected JSON'),
    })
    expect((await tiaoli(['check', join(folder, 'b.json'), join(folder, 'c.json')])).exit).toBe(3)
    expect((await tiaoli(['check', join(folder, 'none.json')])).exit).toBe(1)
    expect(JSON.parse((await tiaoli(['check', folder, '--json'])).out)).toMatchObject({
      documents: 3,
      wrong: 2,
      failed: 1,
    })
  })
})

describe('tiaoli schema', () => {
  it('prints the schema of documents, and others by name', async () => {
    expect(JSON.parse((await tiaoli(['schema'])).out)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
    })
    expect((await tiaoli(['schema', 'pipeline.schema.json'])).exit).toBe(0)
  })
})
