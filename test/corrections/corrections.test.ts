import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addCorrection, correctSource, noCorrections, tryCorrections } from '../../src/corrections/index.ts'
import { correctedText } from '../../src/corrections/text.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { fromString } from '../../src/read/source.ts'
import type { Correction, Corrections, PolicyDocument } from '../../src/schema/types.ts'
import { validateCorrections } from '../../src/schema/validate.ts'
import { openLibrary } from '../../src/serve/library.ts'
import { openStore } from '../../src/store/index.ts'
import { sha256 } from '../../src/text/sha256.ts'
import { tiaoli } from '../cli/run.ts'

const scan = `某市人民政府关于印发《某市便民服务方案》的通知

某政发〔2024〕9号

各县区人民政府：

现将《某市便民服务方案》印发给你们，请认真贯彻执行。

某市人民政府
2024年3月1日

某市便民服务方案

一、主要任务
（一）开设流动窗口。逢集日在乡镇集市设置流动窗囗，建成10个。（责任单位：市政务服务局、市公安局。完成时限：2024年12月底前）
（三）推行预约办理。开通电话预约、网上预约两种渠道。（责任单位：市民政局）
`
/** The same in other widths, with breaks in the middle of what was corrected. */
const rescan = scan.replaceAll('，', ',').replace('流动窗囗', '流动\n窗囗').replace('市公安局', '市公\n安局')

const correction = (given: Partial<Correction> & Pick<Correction, 'kind' | 'quote'>): Correction => ({
  at: null,
  before: '',
  after: '',
  value: null,
  reason: null,
  ...given,
})
const all = (...list: Correction[]): Corrections => list.reduce(addCorrection, noCorrections())
const glyph = correction({ kind: 'replace', quote: '流动窗囗', value: '流动窗口' })
const role = correction({ kind: 'body', at: 'instrument/1/1', quote: '市公安局', value: 'support' })

const read = (text: string, corrections: Corrections) => parseSource(correctSource(fromString(text, 'a.txt'), corrections))
const codes = (document: PolicyDocument) =>
  document.diagnostics.filter(({ code }) => code.startsWith('correction-')).map(({ code, severity }) => `${severity} ${code}`)
const roles = (document: PolicyDocument) => document.responsibilities[0]?.assignments.map(({ mention, role }) => `${mention} ${role}`)

describe('corrections', () => {
  it('replace text; spans point into the corrected text, edits lead back to the file', () => {
    const source = correctSource(fromString(scan, 'a.txt'), all(glyph))
    const document = parseSource(source)
    expect(validateDocument(document)).toEqual([])
    expect(document.measures[0]?.text).toContain('设置流动窗口')
    const [edit] = document.source.edits ?? []
    expect(source.text.slice(edit?.start, edit?.end)).toBe('流动窗口')
    expect(scan.slice(edit?.originalStart, (edit?.originalStart ?? 0) + 4)).toBe('流动窗囗')
    expect(edit?.original).toBe('流动窗囗')
    expect(correctedText(scan, document.source.edits ?? [])).toBe(source.text)
    for (const { spans, text } of document.responsibilities) expect(spans.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(text)
    expect(document.generator.corrections).toMatch(/^[0-9a-f]{64}$/)
    expect(document.revision).toBe(sha256(source.text))
    expect(document.revision).not.toBe(document.source.sha256)
  })

  it('give a body its role, or take it out', () => {
    expect(roles(read(scan, all(role)))).toEqual(['市政务服务局 responsible', '市公安局 support'])
    expect(roles(read(scan, all({ ...role, value: 'none' })))).toEqual(['市政务服务局 responsible'])
  })

  it('give a deadline its day', () => {
    const document = read(scan, all(correction({ kind: 'deadline', quote: '2024年12月底前', value: '2024-11-30' })))
    expect(document.responsibilities[0]?.deadline).toMatchObject({ by: '2024-11-30', ongoing: false, text: '2024年12月底前' })
  })

  it('accept a finding', () => {
    const found = (document: PolicyDocument) => document.diagnostics.find(({ code }) => code === 'numbering-gap')?.severity
    expect(found(read(scan, noCorrections()))).toBe('warning')
    expect(found(read(scan, all(correction({ kind: 'accept', quote: 'numbering-gap' }))))).toBe('info')
  })

  it('hold for the next scan, however it is broken and spaced', () => {
    const document = read(rescan, all(glyph, role))
    expect(document.measures[0]?.text).toContain('设置流动窗口')
    expect(roles(document)).toEqual(['市政务服务局 responsible', '市公安局 support'])
    expect(codes(document)).toEqual([])
  })

  it('are reported where they fit no longer, or are not needed', () => {
    expect(codes(read(scan.replace('窗囗', '窗口'), all(glyph)))).toEqual(['info correction-unneeded'])
    expect(codes(read(scan.replace('设置流动窗囗', '设置服务站点'), all({ ...glyph, value: '巡回窗口' })))).toEqual(['warning correction-unfit'])
    expect(codes(read(scan, all(correction({ kind: 'body', quote: '市公安厅', value: 'lead' }))))).toEqual(['warning correction-unfit'])
    expect(codes(read(scan, all({ ...role, value: 'responsible' })))).toEqual(['info correction-unneeded'])
  })

  it('need the words round a passage that stands twice', () => {
    const twice = all(correction({ kind: 'replace', quote: '便民服务方案', value: '利民服务方案' }))
    expect(codes(read(scan, twice))).toEqual(['warning correction-unfit'])
    const [first] = twice.corrections as [Correction]
    expect(read(scan, all({ ...first, before: '现将《某市' })).source.edits).toHaveLength(1)
  })

  it('are tried without writing, with what they change', () => {
    const { document, diff } = tryCorrections(fromString(scan, 'a.txt'), all(glyph, role), { known: all(glyph) })
    expect(roles(document)).toContain('市公安局 support')
    expect(diff.changes.map(({ subject, kinds }) => `${subject} ${kinds}`)).toEqual(['responsibility changed'])
  })

  it('follow their schema', () => {
    expect(validateCorrections(all(glyph, role))).toEqual([])
    expect(validateCorrections({ ...all(glyph), corrections: [{ ...glyph, kind: 'guess' }] })[0]?.path).toBe('/corrections/0/kind')
  })
})

describe('tiaoli correct', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-correct-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const [a, later, out] = ['a.txt', '2025-rescan.txt', 'out'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(a, scan)
  const documents = () => {
    const [line] = readFileSync(join(out, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { document: string })
    return JSON.parse(readFileSync(join(out, line?.document ?? ''), 'utf8')) as PolicyDocument
  }

  it('writes beside the source and shows the diff; parse applies it', async () => {
    const { exit, out, err } = await tiaoli(['correct', a, '--replace', '流动窗囗', '--with', '流动窗口'])
    expect([exit, out.includes('[-囗-]{+口+}'), err]).toEqual([0, true, `Written: ${a}.corrections.json\n`])
    await tiaoli(['correct', a, '--body', '市公安局', '--role', 'support', '--at', 'instrument/1/1', '-q'])
    const document = JSON.parse((await tiaoli(['parse', a, '-q'])).out) as PolicyDocument
    expect(roles(document)).toContain('市公安局 support')
    expect((await tiaoli(['correct', a, '--list'])).out.split('\n')).toHaveLength(3)
  })

  it.each([[['--replace', 'x']], [['--replace', 'x', '--with', 'y', '--accept', 'z']], [['--deadline', 'x', '--by', 'soon']], [['--remove', '9']]])(
    'refuses %j with 2',
    async (flags) => {
      expect(await tiaoli(['correct', a, ...flags])).toMatchObject({ exit: 2, err: expect.stringContaining('hint: ') })
    },
  )

  it('keeps a correction in force on the next scan, whatever its file is called', async () => {
    await tiaoli(['ingest', a, '-o', out, '-q'])
    expect(roles(documents())).toContain('市公安局 support')
    writeFileSync(later, rescan)
    await tiaoli(['ingest', later, '-o', out, '-q'])
    const document = documents()
    expect(document.source.name).toBe('2025-rescan.txt')
    expect(roles(document)).toContain('市公安局 support')
    expect(document.measures[0]?.text).toContain('设置流动窗口')
  })

  it('is checked against the corrected text', async () => {
    expect(await tiaoli(['check', out, '--sources', folder])).toMatchObject({ exit: 0 })
  })

  it('reads a source again when it was corrected since', async () => {
    await tiaoli(['ingest', a, '-o', out, '-q'])
    await tiaoli(['correct', a, '--deadline', '2024年12月底前', '--by', '2024-11-30', '-q'])
    await tiaoli(['ingest', a, '-o', out, '-q'])
    expect(documents().responsibilities[0]?.deadline?.by).toBe('2024-11-30')
  })

  it('leaves alone what was corrected as now; one that is taken back is gone from every scan at the next run', async () => {
    const both = async () => JSON.parse((await tiaoli(['ingest', a, later, '-o', out, '--json'])).out)
    await both()
    await both()
    expect(await both()).toMatchObject({ unchanged: 2 })
    expect((await tiaoli(['correct', a, '--list'])).out).toMatch(/^3 /m)
    await tiaoli(['correct', a, '--remove', '3', '-q'])
    expect(await both()).toMatchObject({ unchanged: 0 })
    const revised = documents()
    expect(revised.responsibilities[0]?.deadline?.by).toBe('2024-12-31')
    expect(roles(revised)).toContain('市公安局 support')
    expect(await both()).toMatchObject({ unchanged: 2 })
  })

  it('loses none of two scans that are read at once', async () => {
    const other = join(folder, 'other')
    const list = Array.from({ length: 6 }, (_, i) => join(other, `${i}.txt`))
    mkdirSync(other)
    for (const [i, path] of list.entries()) {
      writeFileSync(path, `${scan}又及${i}。\n`)
      const own = correction({ kind: 'accept', quote: `code-${i}` })
      writeFileSync(`${path}.corrections.json`, JSON.stringify(all(own)))
    }
    const into = join(folder, 'out-other')
    await tiaoli(['ingest', other, '-o', into, '-j', '3', '-q'])
    const [name = ''] = readdirSync(join(into, 'corrections'))
    const kept = JSON.parse(readFileSync(join(into, 'corrections', name), 'utf8')) as Corrections
    expect(kept.corrections.map(({ quote }) => quote).sort()).toEqual(list.map((_, i) => `code-${i}`))
    // what a scan had that is gone holds on
    rmSync(list[0] as string)
    rmSync(`${list[0]}.corrections.json`)
    const one = JSON.parse((await tiaoli(['ingest', list[1] as string, '-o', into, '--json', '--force'])).out)
    expect(one).toMatchObject({ documents: 1 })
    expect(readFileSync(join(into, 'corrections', name), 'utf8')).toContain('code-0')
  })

  it('goes back to the text of before where a passage is taken back', async () => {
    const [file, into] = [join(folder, 'back.txt'), join(folder, 'out-back')]
    writeFileSync(file, scan)
    const revision = async () => {
      await tiaoli(['ingest', file, '-o', into, '-q'])
      const [name = ''] = readdirSync(join(into, 'documents'))
      return (JSON.parse(readFileSync(join(into, 'documents', name), 'utf8')) as PolicyDocument).revision
    }
    const first = await revision()
    await tiaoli(['correct', file, '--replace', '流动窗囗', '--with', '流动窗口', '-q'])
    expect(await revision()).not.toBe(first)
    await tiaoli(['correct', file, '--remove', '1', '-q'])
    expect(await revision()).toBe(first)
  })

  it('shows the corrected text wherever a text is shown', async () => {
    const [line = ''] = readFileSync(join(out, 'index.jsonl'), 'utf8').trim().split('\n')
    const path = join(out, (JSON.parse(line) as { document: string }).document)
    const [measure] = documents().measures
    expect(measure?.text).toContain('流动窗口')
    for (const given of [path, a]) {
      const made = join(folder, 'page.html')
      expect((await tiaoli(['export', given, '--to', 'html', '--sources', folder, '-o', made, '-q'])).exit, given).toBe(0)
      const page = readFileSync(made, 'utf8').replace(/<[^>]*>/g, '')
      expect(page.includes('设置流动窗囗'), given).toBe(false)
      expect(page.includes('设置流动窗口'), given).toBe(true)
    }
    expect((await tiaoli(['explain', a, measure?.id ?? ''])).out).not.toContain('窗囗')
    const store = await openStore({ out, readonly: true })
    expect(await openLibrary(out, store).textOf(documents())).toContain('设置流动窗口')
    await store.close()
  })

  it('names a file of corrections that is wrong', async () => {
    writeFileSync(`${later}.corrections.json`, '{"schemaVersion":"1.0.0"}')
    expect(await tiaoli(['parse', later])).toMatchObject({ exit: 1, err: expect.stringContaining('corrections.json#') })
  })
})
