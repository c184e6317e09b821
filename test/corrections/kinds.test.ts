import { describe, expect, it } from 'vitest'
import { addCorrection, correctSource, noCorrections } from '../../src/corrections/index.ts'
import { expectedValue, readTarget } from '../../src/corrections/values.ts'
import { parseSource, validateDocument } from '../../src/index.ts'
import { planOf } from '../../src/pipeline.ts'
import { fromString } from '../../src/read/source.ts'
import { pipelines } from '../../src/schema/pipelines.ts'
import type { Correction, PolicyDocument, Section } from '../../src/schema/types.ts'

const scan = `某市便民服务方案

一、主要任务
（一）开设流动窗口。逢集日在乡镇集市设置流动窗口，建成10个。（责任单位：市政务服务局）
推行预约办理
开通电话预约、网上预约两种渠道，预约办理率达到40%以上。工作要求
1.建立台账。各窗口登记。（责任单位：市民政局）
2.定期通报。每月通报一次。（责任单位：市民政局）
二、保障措施
（一）加强领导。成立专班。（责任单位：市政府办公室）
`
/** The same in other widths, with breaks inside what was corrected. */
const rescan = scan.replace('推行预约办理', '推行预\n约办理').replaceAll('（', '(').replaceAll('）', ')').replace('二、保障措施', '二、 保障措施')

const correction = (kind: Correction['kind'], quote: string, value: string, more: Partial<Correction> = {}): Correction => {
  return { kind, quote, value, at: null, before: '', after: '', reason: null, ...more }
}
const read = (text: string, ...list: Correction[]) => {
  const document = parseSource(correctSource(fromString(text, 'a.txt'), list.reduce(addCorrection, noCorrections())))
  expect(validateDocument(document)).toEqual([])
  expect(document.coverage.structured).toBe(document.coverage.characters)
  return document
}
const sections = (document: PolicyDocument) => {
  const lines: string[] = []
  const walk = ({ id, heading, category, sections }: Section) => {
    lines.push(`${id.replace('instrument/', '')} ${heading} ${category}`)
    sections.forEach(walk)
  }
  for (const { sections } of document.parts) sections.forEach(walk)
  return lines
}
const told = (document: PolicyDocument) =>
  document.diagnostics.filter(({ code }) => code.startsWith('correction-')).map(({ code, params }) => `${code} ${params.quote}`)

describe('a correction of a heading', () => {
  const bare = correction('heading', '推行预约办理', '2')

  it('makes a passage one; ids, measures and depths follow', () => {
    const document = read(scan, bare)
    expect(sections(document)).toEqual([
      '1 主要任务 measure',
      '1/1 开设流动窗口 measure',
      '1/h1 推行预约办理 measure',
      '1/h1/1 建立台账 measure',
      '1/h1/2 定期通报 measure',
      '2 保障措施 safeguard',
      '2/1 加强领导 safeguard',
    ])
    expect(document.measures.map(({ sectionId }) => sectionId)).toContain('instrument/1/h1/1')
    expect(document.diagnostics).toEqual([])
  })

  it('holds for the next scan, however it is broken and spaced', () => {
    const document = read(rescan, bare, correction('heading', '二、保障措施', '1'))
    expect(sections(document)).toContain('1/h1 推行预约办理 measure')
    expect(told(document)).toEqual([])
  })

  it('finds one that the scan joined to the paragraph before', () => {
    expect(sections(read(scan, bare, correction('heading', '工作要求', '1')))).toEqual([
      '1 主要任务 measure',
      '1/1 开设流动窗口 measure',
      '1/h1 推行预约办理 measure',
      'h1 工作要求 safeguard',
      'h1/1 建立台账 safeguard',
      'h1/2 定期通报 safeguard',
      '2 保障措施 safeguard',
      '2/1 加强领导 safeguard',
    ])
  })

  it('gives a number another depth, and those that follow it', () => {
    const document = read(scan, correction('heading', '1.建立台账', '2'))
    expect(sections(document).slice(0, 4)).toEqual(['1 主要任务 measure', '1/1 开设流动窗口 measure', '1/1~2 建立台账 measure', '1/2 定期通报 measure'])
  })

  it('makes a section body text', () => {
    const document = read(scan, correction('heading', '（一）开设流动窗口', 'none'))
    expect(sections(document)[1]).toBe('1/1 建立台账 measure')
    expect(document.parts[0]?.sections[0]?.blocks[0]?.text).toMatch(/^（一）开设流动窗口。逢集日/)
  })

  it('is told of where it fits nothing, several passages or no depth, or is not needed', () => {
    expect(told(read(scan, correction('heading', '推进预约办理', '2')))).toEqual(['correction-unfit 推进预约办理'])
    expect(told(read(scan, correction('heading', '流动窗口', '2')))).toEqual(['correction-unfit 流动窗口'])
    expect(told(read(scan, correction('heading', '二、保障措施', '5')))).toEqual(['correction-unfit 二、保障措施'])
    expect(told(read(scan, correction('heading', '推行预约办理', '2', { at: 'notice' })))).toEqual(['correction-unfit 推行预约办理'])
    expect(told(read(scan, correction('heading', '二、保障措施', '1')))).toEqual(['correction-unneeded 二、保障措施'])
    expect(told(read(scan, correction('heading', '推行预约办理', 'none')))).toEqual(['correction-unneeded 推行预约办理'])
  })

  it('reports the findings of the outline once', () => {
    const gap = scan.replace('2.定期通报', '3.定期通报')
    expect(read(gap, bare).diagnostics.filter(({ code }) => code === 'numbering-gap')).toHaveLength(1)
  })
})

describe('a correction of a category', () => {
  it('goes for the section and those that took after it', () => {
    const document = read(scan, correction('category', '保障措施', 'goal'))
    expect(sections(document).slice(-2)).toEqual(['2 保障措施 goal', '2/1 加强领导 goal'])
    expect(document.measures.map(({ sectionId }) => sectionId)).not.toContain('instrument/2/1')
  })

  it('is found by its number, its heading, or the first words; at tells twins apart', () => {
    for (const quote of ['二、保障措施', '二、保障', '保障措施'])
      expect(sections(read(rescan, correction('category', quote, 'goal')))[4], quote).toMatch(/goal/)
    const twins = scan.replace('加强领导', '开设流动窗口')
    const one = correction('category', '开设流动窗口', 'schedule')
    expect(told(read(twins, one))).toEqual(['correction-unfit 开设流动窗口'])
    expect(sections(read(twins, { ...one, at: 'instrument/2/1' })).at(-1)).toBe('2/1 开设流动窗口 schedule')
  })

  it('is told of where it fits nothing or is not needed', () => {
    expect(told(read(scan, correction('category', '没有', 'goal')))).toEqual(['correction-unfit 没有'])
    expect(told(read(scan, correction('category', '保障措施', 'safeguard')))).toEqual(['correction-unneeded 保障措施'])
  })
})

describe('a correction of a target', () => {
  const target = (document: PolicyDocument) => document.indicators.find(({ name }) => name === '预约办理率')?.target

  it('gives what the quantity says; what is printed stays where it was found', () => {
    expect(target(read(scan, correction('target', '预约办理率', '45%')))).toMatchObject({ raw: '40%', value: 45, unit: '%', comparator: '=' })
    expect(target(read(rescan, correction('target', '预约办理率', '50以上')))).toMatchObject({ value: 50, unit: '%', comparator: '>=' })
    expect(read(scan, correction('target', '预约办理率', 'none')).indicators.map(({ name }) => name)).toEqual(['建成'])
  })

  it('tells those of one name apart by where they stand', () => {
    const twice = scan.replace('（一）加强领导。', '（一）加强领导。到2026年，预约办理率达到90%以上。')
    const second = correction('target', '预约办理率', '95%')
    expect(told(read(twice, second))).toEqual(['correction-unfit 预约办理率'])
    for (const where of [{ at: 'instrument/2/1' }, { after: '达到90%' }, { before: '到2026年，' }])
      expect(read(twice, { ...second, ...where }).indicators.map(({ target }) => target?.value)).toEqual([10, 40, 95])
  })

  it('is told of where it fits nothing or is not needed', () => {
    expect(told(read(scan, correction('target', '没有', '1%')))).toEqual(['correction-unfit 没有'])
    expect(told(read(scan, correction('target', '没有', 'none')))).toEqual(['correction-unneeded 没有'])
    expect(told(read(scan, correction('target', '预约办理率', '40%以上')))).toEqual(['correction-unneeded 预约办理率'])
  })

  it.each([
    ['10.5万件以上', null, { value: 105000, max: null, unit: '件', comparator: '>=' }],
    ['≥ ４０％', null, { value: 40, max: null, unit: '%', comparator: '>=' }],
    ['1-2家', '个', { value: 1, max: 2, unit: '家', comparator: '=' }],
    ['500', '家', { value: 500, max: null, unit: '家', comparator: '=' }],
    ['500', null, null],
    ['大约很多', '家', null],
    ['10个和20个', null, null],
  ])('readTarget(%j, %j)', (text, unit, value) => expect(readTarget(text, unit)).toEqual(value))
})

it('a pipeline without the stage leaves none in silence', () => {
  const policy = pipelines['policy-plan'] as (typeof pipelines)[string]
  const pipeline = { ...policy, stages: policy.stages.slice(0, 4) }
  expect(planOf(pipeline).steps).toHaveLength(4)
  const corrections = [correction('heading', '推行预约办理', '2'), correction('category', '保障措施', 'goal')].reduce(addCorrection, noCorrections())
  expect(told(parseSource(correctSource(fromString(scan, 'a.txt'), corrections), { pipeline }))).toEqual([
    'correction-unfit 推行预约办理',
    'correction-unfit 保障措施',
  ])
})

it.each([
  ['heading', '0'],
  ['heading', 'h2'],
  ['category', 'task'],
  ['body', 'owner'],
  ['deadline', '2024'],
  ['target', 'much'],
  ['accept', 'x'],
] as const)('%s does not take %j', (kind, value) => expect(expectedValue(correction(kind, 'x', value))).toEqual(expect.any(String)))
