import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { certain, weights } from '../../src/lexicon/doubt-weights.ts'
import { type DoubtCode, doubts } from '../../src/lexicon/doubts.ts'
import type { Section } from '../../src/schema/types.ts'
import { judge, type Observation, predict, reliability, weigh } from '../generator/calibrate.ts'
import { specimen } from '../generator/measure.ts'

/** The reasons of every record of a text. */
function reasonsOf(text: string): Set<string> {
  const document = parse(text)
  const found = new Set<string>()
  const stack: Section[] = document.parts.flatMap((part) => part.sections)
  for (let section = stack.pop(); section; section = stack.pop()) {
    for (const reason of section.confidence?.reasons ?? []) found.add(reason)
    stack.push(...section.sections)
  }
  for (const record of [...document.responsibilities, ...document.indicators]) for (const reason of record.confidence?.reasons ?? []) found.add(reason)
  return found
}

const task = (text: string, before = '') => `${before}一、主要任务\n（一）提升服务能力。${text}\n（二）改进工作作风。开门办事，接受监督，及时回应群众关切。`
const three = (items: readonly string[]) => `一、主要任务\n${items.map((text, i) => `${i + 1}.${text}`).join('\n')}`
const long = '组织人员逐户走访登记，建立台账并及时更新，做到底数清楚、情况明白、措施到位、责任到人，确保各项要求落到实处见到成效'

/** For every doubt a text that raises it, and a twin that does not. */
const pairs: Partial<Record<DoubtCode, readonly [doubtful: string, clean: string]>> = {
  'marker-damaged': [three(['修路。铺设沥青，画好标线。', '建桥。']).replace('2.', '2，'), three(['修路。铺设沥青，画好标线。', '建桥。'])],
  'marker-glued': [
    '一、任务\n（一）修路。铺设沥青，画好标线。（二）建桥。打好桩基，架好梁板。',
    '一、任务\n（一）修路。铺设沥青，画好标线。\n（二）建桥。打好桩基，架好梁板。',
  ],
  'marker-rejected': [`一、任务\n${long}。\n17.5公里道路改造。`.replace('17.5', '九十、'), `一、任务\n${long}。`],
  'number-gap': [
    three(['修路。铺设沥青。', '建桥。打好桩基。', '种树。浇水施肥。']).replace('2.', '3.').replace('3.种', '4.种'),
    three(['修路。铺设沥青。', '建桥。打好桩基。']),
  ],
  'number-repeat': [
    '一、甲事\n修路架桥，方便出行。\n二、乙事\n种树养花，美化环境。\n二、丙事\n清理河道，疏通沟渠。',
    '一、甲事\n修路架桥，方便出行。\n二、乙事\n种树养花，美化环境。',
  ],
  'number-restart': [
    '一、甲事\n修路架桥，方便出行。\n二、乙事\n种树养花，美化环境。\n一、丙事\n清理河道，疏通沟渠。',
    '一、甲事\n修路架桥，方便出行。\n二、乙事\n种树养花，美化环境。',
  ],
  'line-joined': [
    '一、任务\n（一）修路\n组织人员逐户走访登记建立台账并及时更新做到底数清楚\n情况明白措施到位责任到人确保各项要求落到实处。',
    '一、任务\n（一）修路\n组织人员逐户走访登记建立台账并及时更新做到底数清楚。\n情况明白措施到位责任到人确保各项要求落到实处。',
  ],
  'heading-at-gap': [
    three(['修路。铺设沥青。', '建桥。打好桩基。', '加强绿化养护 充分利用荒地空地种树种草，美化城乡环境。']),
    three(['修路。铺设沥青。', '建桥。打好桩基。', '加强绿化养护。充分利用荒地空地种树种草，美化城乡环境。']),
  ],
  'heading-unnumbered': [`指导思想\n${long}。\n工作目标\n${long}。`, `一、指导思想\n${long}。`],
  'heading-outvoted': [three([`${long}。`, `${long}，完善制度。`, `线路分档。${long}。`]), three(['修路。铺设沥青。', '建桥。打好桩基。', '种树。浇水施肥。'])],
  'heading-mixed': [
    three([`${long}。`, '修路。铺设沥青，画好标线。', '建桥。打好桩基，架好梁板。']),
    three(['修路。铺设沥青。', '建桥。打好桩基。', '种树。浇水施肥。']),
  ],
  'heading-long': [three([`统筹推进城乡供水、排水、供电、供气、供热和通信基础设施建设与更新改造工作。${long}。`]), three([`统筹设施建设。${long}。`])],
  'heading-label': [
    '一、术语\n1.SaaS（软件即服务）：通过网络提供软件。\n2.低代码：用少量代码开发。\n3.数据中台：汇集和加工数据。',
    three(['修路。铺设沥青。']),
  ],
  'text-unended': [three(['修路。铺设沥青路面并画好标线，安装路灯', '建桥。打好桩基。']), three(['修路。铺设沥青路面并画好标线。', '建桥。打好桩基。'])],
  'bracket-unclosed': [task('优化流程，方便群众。〔市财政局负责'), task('优化流程，方便群众。〔市财政局负责〕')],
  'word-repaired': [task('优化流程，方便群众。（市财政局负贵）'), task('优化流程，方便群众。（市财政局负责）')],
  'role-unsaid': [task('优化流程，方便群众。（市财政局牵头，市教育局、市科技局）'), task('优化流程，方便群众。（市财政局牵头，市教育局、市科技局配合）')],
  'bodies-only': [
    three(['修路。（市财政局）', '建桥。（市教育局、市科技局）', '种树。（市水利局）'].map((text) => text.replace('。', `。${long}。`))),
    task('优化流程。'),
  ],
  'rule-applied': [
    task('优化流程，方便群众。（责任单位：市财政局、市科技局）', '责任单位中列第一位的为牵头单位。\n'),
    task('优化流程，方便群众。（责任单位：市财政局、市科技局）'),
  ],
  'body-unknown': [task('优化流程，方便群众。（责任单位：市财政局、云上之家）'), task('优化流程，方便群众。（责任单位：市财政局）')],
  'prefix-inherited': [task('优化流程，方便群众。（省教育厅、财政厅、科技厅负责）'), task('优化流程，方便群众。（省教育厅、省财政厅、省科技厅负责）')],
  'owner-is-parent': ['一、任务\n（一）修路\n1.铺设沥青，画好标线。\n2.安装路灯，栽种行道树。\n（市财政局负责）', task('优化流程，方便群众。（市财政局负责）')],
  'said-in-prose': [task('由市财政局牵头制定办法，明确标准。'), task('制定办法，明确标准。')],
  'scope-implied': [
    task('优化流程，方便群众。（市财政局负责。以下各项任务均需各区县政府落实，不再一一列出）').replace('群众关切。', '群众关切。（市科技局负责）'),
    task('优化流程。（市财政局负责）'),
  ],
  'in-columns': ['一、任务\n序号\t任务\t牵头单位\n1\t修路\t市交通运输局\n2\t建桥\t市水利局\n', '一、任务\n序号\t任务\t地点\n1\t修路\t城东\n2\t建桥\t城西\n'],
  'year-from-item': [task('到2027年，覆盖率达到80%。合格率达到90%。'), task('到2027年，覆盖率达到80%。')],
  'year-from-clause': [task('覆盖率达到80%。（市财政局负责，2027年底前完成）'), task('到2027年，覆盖率达到80%。（市财政局负责）')],
  'year-from-lead': ['一、目标\n到2027年，体系更加健全。\n（一）质量更好。覆盖率达到80%。', '一、目标\n（一）质量更好。到2027年，覆盖率达到80%。'],
  'year-unknown': [task('覆盖率达到80%。'), task('到2027年，覆盖率达到80%。')],
  'number-bare': [task('到2027年，新建公园20个。'), task('到2027年，公园达到20个。')],
  'number-in-words': [task('到2027年，建成三个公园。'), task('到2027年，建成公园达到3个。')],
  'comparator-shared': [task('到2027年，覆盖率、合格率分别达到80%、90%。'), task('到2027年，覆盖率达到80%。')],
  'actual-by-section': ['一、发展基础\n公园达到20个，绿地覆盖率达到40%。\n二、主要任务\n（一）种树。浇水施肥。', task('到2027年，公园达到20个。')],
  'table-shape': [
    '一、目标\n指标\n2024年\n2027年目标值\n覆盖率（%）\n70\n80\n合格率（%）\n80\n90\n',
    '一、目标\n指标\t2024年\t2027年目标值\n覆盖率（%）\t70\t80\n合格率（%）\t80\t90\n',
  ],
  'unit-from-name': [
    '一、目标\n指标\t2024年\t2027年目标值\n覆盖率（%\t70\t80\n合格率（%）\t80\t90\n',
    '一、目标\n指标\t2024年\t2027年目标值\n覆盖率（%）\t70\t80\n合格率（%）\t80\t90\n',
  ],
  'cell-unread': [
    '一、目标\n指标\t2024年\t2027年目标值\n覆盖率（%）\t70\t明显提高\n合格率（%）\t80\t90\n',
    '一、目标\n指标\t2024年\t2027年目标值\n覆盖率（%）\t70\t80\n合格率（%）\t80\t90\n',
  ],
}

describe('doubts', () => {
  for (const [code, [doubtful, clean]] of Object.entries(pairs))
    it(`notes ${code} where there is reason to, and not in a clean twin`, () => {
      expect([...reasonsOf(doubtful)]).toContain(code)
      expect([...reasonsOf(clean)]).not.toContain(code)
    })

  it('has a weight and words for every code', () => {
    expect(Object.keys(weights).sort()).toEqual(Object.keys(doubts).sort())
    for (const weight of [...Object.values(weights), ...Object.values(certain)]) expect(weight > 0 && weight <= 1).toBe(true)
  })

  it('gives every section, measure, responsibility and indicator a confidence, and rivals with places only where there are doubts', () => {
    const text = task('优化流程，方便群众，到2027年覆盖率达到80%。〔市财政局负责')
    const { measures, responsibilities, indicators } = parse(text)
    for (const { confidence, alternatives } of [...measures, ...responsibilities, ...indicators]) {
      expect(confidence?.reasons.length === 0).toBe(alternatives === undefined)
      for (const { reason, text: printed, spans } of alternatives ?? []) {
        expect(confidence?.reasons).toContain(reason)
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toContain(printed.replace(/…$/, ''))
      }
    }
    expect(responsibilities[0]?.confidence?.score).toBeLessThan(certain.responsibility)
  })
})

describe('calibration', () => {
  const seen = (kind: Observation['kind'], reasons: string[], right: number, wrong: number): Observation[] =>
    [...Array(right).fill(true), ...Array(wrong).fill(false)].map((r: boolean) => ({ kind, reasons, right: r }))

  it('weighs a doubt by the share of right records with it, keeps one never met, and never raises a score', () => {
    const learned = weigh([...seen('section', [], 990, 10), ...seen('section', ['number-gap'], 500, 500), ...seen('section', ['marker-glued'], 1000, 0)])
    expect(learned.certain.section).toBeCloseTo(0.99, 2)
    expect(predict(learned, { kind: 'section', reasons: ['number-gap'], right: true })).toBeCloseTo(0.5, 1)
    expect(learned.doubts['marker-glued']?.weight).toBeLessThanOrEqual(1)
    expect(learned.doubts['cell-unread']?.weight).toBe(weights['cell-unread'])
  })

  it('tells a good forecast from a bad one', () => {
    const observations = [...seen('section', [], 90, 10), ...seen('section', ['number-gap'], 20, 80)]
    expect(reliability(observations, ({ reasons }) => (reasons.length ? 0.2 : 0.9)).error).toBeCloseTo(0, 5)
    expect(reliability(observations, () => 0.9).error).toBeCloseTo(0.35, 5)
  })

  it('judges the records of a clean grown document right', () => {
    const { text, gold } = specimen(4, 'clean')
    const judged = judge(parse(text), gold)
    expect(judged.length).toBeGreaterThan(10)
    expect(judged.filter(({ right }) => !right)).toEqual([])
  })
})
