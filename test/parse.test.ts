import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as api from '../src/index.ts'
import { PipelineError, parse, pipelines, readText, validateDocument } from '../src/index.ts'
import { open, planFor } from '../src/parse.ts'
import type { Pipeline, PolicyDocument } from '../src/schema/types.ts'
import { look, pieces } from './util/fuzz.ts'
import { conservation } from './util/leaves.ts'
import { allSamples, skipped } from './util/shared.ts'

const plan =
  '一、主要任务\n（一）完善制度。修订管理办法，2025年底前建成平台3个。（责任单位：市司法局）\n（二）加强宣传。办好活动。（责任单位：市文化和旅游局）\n'

describe('the public API', () => {
  it('has these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'PipelineError',
      'ReadError',
      'parse',
      'parseSource',
      'pipelines',
      'planOf',
      'readText',
      'schemas',
      'validateDocument',
      'version',
    ])
  })

  it('carries the version of the package', () => {
    expect(api.version).toBe(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
  })

  it('reads a small plan whole', () => {
    const document = parse(plan, { name: 'plan.txt' })
    expect(document.source.name).toBe('plan.txt')
    expect(document.measures.map((m) => [m.label, m.heading, m.text])).toEqual([
      ['一、（一）', '完善制度', '修订管理办法，2025年底前建成平台3个。'],
      ['一、（二）', '加强宣传', '办好活动。'],
    ])
    const [clause] = document.responsibilities
    expect(clause?.assignments.map((a) => `${a.role} ${a.mention}`)).toEqual(['responsible 市司法局'])
    expect(clause?.spans.map((s) => plan.slice(s.start, s.end))).toEqual(['（责任单位：市司法局）'])
    expect(document.measures[0]?.deadlines.map((d) => d.by)).toEqual(['2025-12-31'])
    expect(document.indicators.map((i) => [i.name, i.target?.value, i.target?.unit, i.target?.year])).toEqual([['平台', 3, '个', 2025]])
    expect(document.organizations.map((o) => o.name)).toEqual(['市司法局', '市文化和旅游局'])
  })
})

describe('pipelines', () => {
  it('are chosen by the text', () => {
    expect(parse(plan).generator.pipeline).toBe('policy-plan')
    expect(parse('第一条 为了规范。\n第二条 适用本市。\n第三条 自公布之日起施行。').generator.pipeline).toBe('regulation')
    expect(parse(plan, { pipeline: 'regulation' }).generator.pipeline).toBe('regulation')
  })

  const base = pipelines['policy-plan'] as Pipeline
  it.each<[string, unknown, RegExp]>([
    ['an unknown name', 'nowhere', /Unexpected pipeline `nowhere`, expected one of: policy-plan, regulation/],
    ['an unknown stage', { ...base, stages: ['layout', 'magic'] }, /\/stages\/1: Unexpected stage `magic`/],
    ['a stage that reads what none wrote', { ...base, stages: ['layout', 'outline'] }, /\/stages\/1: .*reads `part`, which no stage before it writes/],
    ['a stage named twice', { ...base, stages: ['layout', 'layout'] }, /\/stages\/1: Unexpected second `layout`/],
    ['an unknown property', { ...base, extra: 1 }, /additional properties: `extra`/],
    ['a wrong severity', { ...base, severity: { 'numbering-gap': 'loud' } }, /\/severity\/numbering-gap/],
    ['no stages', { ...base, stages: [] }, /\/stages/],
  ])('refuse %s with the place and the reason', (_, pipeline, reason) => {
    expect(() => parse(plan, { pipeline: pipeline as Pipeline })).toThrow(PipelineError)
    expect(() => parse(plan, { pipeline: pipeline as Pipeline })).toThrow(reason)
  })

  it('set severities', () => {
    const gap = '一、甲\n（一）建设。完成平台建设任务。\n（四）运行。保持平台运行。\n'
    const severityOf = (severity: Pipeline['severity']) =>
      parse(gap, { pipeline: { ...base, severity: severity ?? {} } }).diagnostics.find((d) => d.code === 'numbering-gap')?.severity
    expect(severityOf({})).toBe('warning')
    expect(severityOf({ 'numbering-gap': 'error' })).toBe('error')
    expect(severityOf({ 'numbering-gap': 'off' })).toBeUndefined()
  })
})

/** A document without what may differ between two prints of the same lines; one without number and title is named by its revision. */
function content(document: PolicyDocument): unknown {
  const { id, ...rest } = document
  return JSON.parse(
    JSON.stringify(id === `text-${document.revision.slice(0, 12)}` ? rest : document, (key, value) =>
      /spans$/i.test(key) || key === 'mentions' || key === 'appliesTo' ? undefined : ['source', 'revision'].includes(key) ? undefined : value,
    ),
  )
}

describe(`determinism${skipped}`, () => {
  for (const { name, bytes } of allSamples().filter((s) => !/law|policy/.test(s.name))) {
    it(`gives the same for LF, CRLF and BOM, twice: ${name}`, () => {
      const { text } = readText(bytes, name)
      const lf = text.replace(/\r\n?/g, '\n')
      const document = parse(lf)
      expect(JSON.stringify(parse(lf))).toBe(JSON.stringify(document))
      expect(content(parse(lf.replace(/\n/g, '\r\n')))).toEqual(content(document))
      expect(content(parse(`\ufeff${lf}`))).toEqual(content(document))
    })
  }

  it('changes nothing when every stage runs a second time', () => {
    for (const { name, bytes } of allSamples()) {
      const source = readText(bytes, name)
      const { steps } = planFor(source)
      const first = open(source)
      for (const step of steps) step.run(first.tree, first.file)
      const shape = (root: typeof first.tree) =>
        JSON.stringify([
          root.parts.map((p) => [p.id, p.role, p.sections.length]),
          root.records.responsibilities.map((r) => [r.text, r.assignments.length]),
          root.records.measures.map((m) => m.id),
          root.records.indicators.length,
          root.records.citations.length,
          root.records.definitions.map((d) => d.id),
          root.furniture.length,
          root.tables.length,
          root.records.metadata.issuers,
        ])
      const once = shape(first.tree)
      for (const step of steps) step.run(first.tree, first.file)
      expect([name, shape(first.tree)]).toEqual([name, once])
    }
  })
})

describe('bad input', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t　\n'],
    ['one character', '一'],
    ['only brackets', '（（（（〔〔〔《《“'],
    ['only closing brackets', '））〕〕》》”'],
    ['lone surrogates', '一、\ud800总体\udc00要求\n（一）甲。\ud83d'],
    ['NUL and private-use characters', '一、\u0000总体\ue010要求\u200b\n1\ue010加强建设。'],
    ['a cut document', '一、主要任务\n（一）完善制度。修订管理办法，建立（牵头单位：市司'],
    ['news', '记者昨日从市文旅局获悉，公园免费开放。\n市民纷纷前往游览。'],
    ['only a table', '序号\t指标\t单位\n1\t甲\t%\n2\t乙\t个'],
    ['marks of Markdown only', '# \n## \n---\n***\n'],
    ['a thousand markers', Array.from({ length: 1000 }, () => '（一）').join('')],
    ['markers of every kind at random', '一、二、（三）1.①第九条附件专栏（一）（二）第一章\n2.\n（二）\n二、'],
  ])('gives a valid document for %s', (_, text) => {
    const document = parse(text)
    expect(validateDocument(document)).toEqual([])
    expect(conservation(text, document)).toEqual([])
  })

  it('gives a valid document for any text', () => {
    const piece = fc.constantFrom(...pieces.flat())
    const any = fc.string({ unit: 'binary', maxLength: 4 })
    const soup = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: any }), { maxLength: 60 }).map((list) => list.join(''))
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: soup }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) }), (text) => {
        expect(look(text).fault).toBeNull()
      }),
      { seed: 20, numRuns: 1500 },
    )
  })

  it('takes long and monotonous input in its stride', () => {
    const long = [
      '一'.repeat(200_000),
      '（'.repeat(50_000),
      '1.'.repeat(50_000),
      '《'.repeat(50_000),
      '市科技局、'.repeat(20_000),
      '\n'.repeat(100_000),
      '2025年达到30%，'.repeat(10_000),
    ]
    for (const text of long) expect(validateDocument(parse(text))).toEqual([])
  })
})
