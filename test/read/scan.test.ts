import { describe, expect, it } from 'vitest'
import { parseSource, ReadError } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import type { RecognizedLine, Recognizer } from '../../src/read/recognizer.ts'
import { repair } from '../../src/read/scan/repair.ts'
import { openRecognizer } from '../../src/run/recognize.ts'
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
  ])('come back where the text proves them: %j', (lines, restored) => {
    expect(joined(lines)).toEqual(restored)
  })

  it.each([[['指标值[1.14]和[2]']], [['见表[注：单位为万元]']], [['〔2024〕6号']], [['（2024年）']]])(
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

  it('is recognised once: what was read is kept by the content of the image', async () => {
    const folder = folderWith()
    let calls = 0
    const engine = async () => ({
      detect: async () => {
        calls++
        return [
          {
            text: '一、总则',
            mean: 1.2,
            box: [
              [1, 2],
              [9, 3],
              [9, 8],
              [1, 7],
            ] as [number, number][],
          },
        ]
      },
    })
    const expected = [{ text: '一、总则', score: 1, box: [1, 2, 9, 8] }]
    const own = openRecognizer(folder, engine)
    expect(await own.recognize(png)).toEqual(expected)
    expect(await own.recognize(png)).toEqual(expected)
    expect(calls).toBe(1)
    expect(filesIn(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)])
    const broken = openRecognizer(null, async () => ({ detect: async () => Promise.reject(new Error('bad picture')) }))
    await expect(broken.recognize(png)).rejects.toBeInstanceOf(ReadError)
  })
})
