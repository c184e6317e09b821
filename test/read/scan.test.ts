import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { RecognizedLine, Recognizer } from '../../src/read/recognizer.ts'
import { repair } from '../../src/read/scan/repair.ts'
import { linesOf } from '../../src/run/ocr/paddle.ts'
import { linesOfTsv } from '../../src/run/ocr/tesseract.ts'
import { openEngine, openRecognizer } from '../../src/run/recognize.ts'
import { filesIn, folderWith } from '../run/folder.ts'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const joined = (lines: string[]) => repair(lines).map((pieces) => pieces.map(({ text, repaired }) => (repaired ? `<${text}>` : text)).join(''))
const line = (text: string, left: number, top: number, score = 0.99): RecognizedLine => ({ text, score, box: [left, top, left + text.length * 20, top + 20] })
const recognizer = (lines: RecognizedLine[]): Recognizer => ({ name: 'test', recognize: async () => lines })

describe('brackets that recognition loses', () => {
  it.each([
    [['鲁政办发〔2024]6号'], ['鲁政办发〔2024<〕>6号']],
    [['鲁政办发【2024】6号'], ['鲁政办发<〔>2024<〕>6号']],
    [['1.完善制度。[市司法局负责]'], ['1.完善制度。<〔>市司法局负责<〕>']],
    [
      ['1.完善制度。【市司法局牵头，市', '财政局配合', '2.开展普法。'],
      ['1.完善制度。<〔>市司法局牵头，市', '财政局配合<〕>', '2.开展普法。'],
    ],
    [['1.完善制度。〔市司法局负责'], ['1.完善制度。〔市司法局负责<〕>']],
    [
      ['1.完善制度。《市司法局牵头，市', '财政局配合)'],
      ['1.完善制度。<（>市司法局牵头，市', '财政局配合)'],
    ],
  ])('come back where the text proves them: %j', (lines, restored) => {
    expect(joined(lines)).toEqual(restored)
  })

  it.each([[['落实《督查办法》（市司法局负责）']], [['指标值[1.14]和[2]']], [['见表[注：单位为万元]']], [['〔2024〕6号']], [['（2024年）']]])(
    'stay as they are where nothing proves others: %j',
    (lines) => {
      expect(joined(lines)).toEqual(lines)
    },
  )
})

describe('a scan', () => {
  const page = [
    line('关于推进数据共享的实施方案', 300, 100),
    line('一、完善制度。修订办法。【市司法局牵头，市财政', 100, 200),
    line('局配合', 100, 240),
    line('二、开展宣传。', 100, 280, 0.6),
    line('2', 400, 322),
    line('1', 100, 320),
  ]

  it('gives rows in reading order, with box and score for each line', async () => {
    const source = await readBytes(png, 'a.png', { recognizer: recognizer(page) })
    expect(source.text).toBe(
      '　　　　　　　　　　关于推进数据共享的实施方案\n\n一、完善制度。修订办法。〔市司法局牵头，市财政\n局配合〕\n二、开展宣传。\n1\t2\n',
    )
    expect(source).toMatchObject({ mediaType: 'image/png', encoding: 'image', pages: 1 })
    expect(source.origins?.[0]).toEqual({ page: 1, box: [300, 100, 560, 120], score: 0.99, start: 10, end: 23 })
    const document = parseSource(source)
    expect(document.responsibilities[0]?.assignments.map(({ mention, role }) => [mention, role])).toEqual([
      ['市司法局', 'lead'],
      ['市财政局', 'support'],
    ])
    const found = document.diagnostics.filter(({ code }) => /^(?:bracket-restored|recognition-unsure)$/.test(code))
    expect(found.map(({ code, params, spans }) => [code, Object.values(params)[0], source.text.slice(spans[0]?.start, spans[0]?.end)])).toEqual([
      ['bracket-restored', '〔', '〔'],
      ['bracket-restored', '〕', '〕'],
      ['recognition-unsure', 60, '二、开展宣传。'],
    ])
  })

  it('without the optional packages ends in the one command that adds them', async () => {
    await expect(readBytes(png, 'a.png')).rejects.toMatchObject({
      code: 'needs-install',
      hint: expect.stringContaining('npm i --ignore-scripts @gutenye/ocr-node'),
    })
  })

  it('lowers the confidence of what stands in a line that was read unsurely', async () => {
    const source = await readBytes(png, 'a.png', { recognizer: recognizer(page) })
    const { parts, responsibilities, measures } = parseSource(source)
    const [first, second] = parts.flatMap((part) => part.sections)
    expect(first?.confidence?.reasons).not.toContain('recognition-unsure')
    expect(second?.confidence).toEqual({ score: 0.599, reasons: ['recognition-unsure'] })
    expect(second?.alternatives).toMatchObject([{ reason: 'recognition-unsure', text: '二、开展宣传。', spans: [{ start: expect.any(Number) }] }])
    expect(responsibilities[0]?.confidence?.reasons).toEqual(['bracket-restored'])
    expect(measures.map(({ confidence }) => confidence?.reasons)).toEqual([['bracket-restored'], ['recognition-unsure']])
  })

  it('is recognised once: what was read is kept by the content of the image and the engine', async () => {
    const folder = folderWith()
    let calls = 0
    const expected: RecognizedLine[] = [{ text: '一、总则', score: 1, box: [1, 2, 9, 8] }]
    const named = (name: string) => async () => ({
      name,
      recognize: async () => {
        calls++
        return expected
      },
    })
    const own = openRecognizer(folder, named('a'))
    expect(await own.recognize(png)).toEqual(expected)
    expect(await own.recognize(png)).toEqual(expected)
    expect(calls).toBe(1)
    expect(filesIn(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
    await openRecognizer(folder, named('b')).recognize(png)
    expect(calls).toBe(2)
  })

  it('ends in an error when a page takes too long, or no engine is there', async () => {
    const endless = openRecognizer(null, async () => ({ name: 'endless', recognize: () => new Promise(() => {}) }), 50)
    await expect(endless.recognize(png)).rejects.toMatchObject({ code: 'limit', message: 'Unexpected time over 50 ms for one page, expected less' })
    await expect(openRecognizer(null, async () => null).recognize(png)).rejects.toMatchObject({ code: 'needs-install' })
    const stop = new AbortController()
    const running = openRecognizer(null, async () => ({ name: 'endless', recognize: () => new Promise(() => {}) })).recognize(png, stop.signal)
    stop.abort(new Error('stopped'))
    await expect(running).rejects.toThrow('stopped')
  })
})

describe('lines of engines', () => {
  it('come from PP-OCRv4 with corners, from a picture that was made smaller', () => {
    const box: [number, number][] = [
      [1, 2],
      [9, 3],
      [9, 8],
      [1, 7],
    ]
    expect(linesOf([{ text: '一、总则', mean: 1.2, box }], 2)).toEqual([{ text: '一、总则', score: 1, box: [2, 4, 18, 16] }])
  })

  it('come from tesseract as words, with spaces that it puts between them', () => {
    const word = (left: number, text: string, score = 90) => `5\t1\t1\t1\t1\t1\t${left}\t10\t${text.length * 20}\t20\t${score}\t${text}`
    const tsv = [
      'level\tpage_num',
      '4\t1\t1\t1\t1\t0\t10\t10\t400\t22\t-1\t',
      word(10, '知识'),
      word(52, '产权', 60),
      word(94, 'AI'),
      word(138, 'LAB'),
      word(300, '3'),
    ].join('\n')
    expect(linesOfTsv(tsv)).toEqual([
      { text: '知识产权AI LAB', score: (0.9 * 7 + 0.6 * 2) / 9, box: [10, 10, 198, 32] },
      { text: '3', score: 0.9, box: [300, 10, 320, 32] },
    ])
  })
})

/** Engines; those that are not installed are skipped by name. */
const engines = await Promise.all(['paddle', 'tesseract'].map(async (name) => ({ name, engine: await openEngine(name) })))

describe.each(engines)('recognition by $name', ({ engine }) => {
  it.runIf(engine)(
    `reads a PDF whose pages are pictures from end to end${engine ? '' : ' (skipped: it is not installed)'}`,
    async () => {
      const scanned = await readBytes(readFileSync(fileURLToPath(new URL('../scans/notice.pdf', import.meta.url))), 'notice.pdf', {
        recognizer: openRecognizer(null, async () => engine),
      })
      expect(scanned).toMatchObject({ mediaType: 'application/pdf', encoding: 'image', pages: 2 })
      const document = parseSource(scanned)
      expect(document.metadata.documentNumber?.text).toBe('某政办发〔2024〕18号')
      expect(document.responsibilities.map(({ assignments }) => assignments.map(({ mention, role }) => `${mention} ${role}`))).toEqual([
        ['市水务局 lead', '市财政局 support'],
        ['市住房城乡建设局 responsible'],
      ])
      // numbers of pages, where they were recognised at all
      expect(document.furniture.filter(({ reason }) => reason === 'runningHead')).toEqual([])
      // boxes are those of the page in points: A4
      const boxes = (scanned.origins ?? []).map(({ page, box }) => [page, ...(box ?? [])])
      expect(new Set(boxes.map(([page]) => page))).toEqual(new Set([1, 2]))
      expect(Math.max(...boxes.map((box) => box[4] as number))).toBeLessThan(842)
    },
    300_000,
  )
})
