import { describe, expect, it } from 'vitest'
import { hashName } from '../../src/eval/names.ts'
import { type Aspect, aspects, type DocumentScore, type Mode, scoreDocument } from '../../src/eval/score.ts'
import { parse } from '../../src/index.ts'
import type { Gold, GoldNode, PolicyDocument } from '../../src/schema/types.ts'
import { plan } from '../cli/texts.ts'
import { facts } from './facts.ts'

const document = parse(plan)
const misses = (scores: DocumentScore) => Object.entries(scores).flatMap(([aspect, { tp, gold, got }]) => (tp === gold && tp === got ? [] : [aspect]))
const under = (gold: Gold, aspect: Aspect, given: Partial<PolicyDocument> = document) =>
  (['strict', 'folded', 'overlap'] as Mode[]).map((mode) => {
    const { tp = -1, gold: wanted = -1 } = scoreDocument(gold, given, mode)[aspect] ?? {}
    return tp === wanted
  })
const titled = (marker: string, title: string): Gold => ({
  ...facts,
  outline: facts.outline.map((node): GoldNode => (node.marker === marker ? { ...node, title } : node)),
})

describe('a document that says what gold says', () => {
  it.each<Mode>(['strict', 'folded', 'overlap'])('has every fact, mode %s', (mode) => {
    const scores = scoreDocument(facts, document, mode)
    expect(misses(scores)).toEqual([])
    expect(scores['outline.path']).toEqual({ tp: 4, gold: 4, got: 4, missing: [], extra: [] })
    expect(scores['responsibility.item+role+body']?.gold).toBe(3)
    expect(scores.metadata?.gold).toBe(7)
  })

  it('is given the aspects that gold annotates, in their order', () => {
    const names = Object.keys(scoreDocument(facts, document))
    expect(names).toEqual(aspects.filter((aspect) => names.includes(aspect)))
    expect(names).toContain('citation.relation')
    expect(Object.keys(scoreDocument({ outline: [] }, document))).toEqual([
      ...aspects.filter((aspect) => aspect.startsWith('outline')),
      'citation.number',
      'citation.title (recall)',
      'metadata',
    ])
  })
})

describe('a document that says nothing', () => {
  it('misses every fact and gives none', () => {
    const scores = scoreDocument(facts, {})
    for (const [aspect, { tp, gold, missing }] of Object.entries(scores)) expect([aspect, tp, missing.length > 0]).toEqual([aspect, 0, gold > 0])
    expect(scores['outline.path']).toMatchObject({ tp: 0, gold: 4, got: 4 })
    expect(scores['metadata.title']).toEqual({ tp: 0, gold: 1, got: 0, missing: ['云州市数据共享实施方案'], extra: [] })
  })
})

describe('modes', () => {
  it.each<[string, Gold, Aspect, boolean[]]>([
    [
      'width of brackets',
      { ...facts, outline: facts.outline.map((n) => ({ ...n, marker: n.marker?.replace('（一）', '(一)') ?? null })) },
      'outline.marker+depth',
      [false, true, true],
    ],
    ['a full stop behind a title', titled('二、', '主要任务。'), 'outline.title', [false, true, true]],
    ['white space at the ends', titled('二、', ' 主要任务 '), 'outline.title', [true, true, true]],
    ['one sign of a title', titled('（一）', '建设共享平台台'), 'outline.title', [false, false, true]],
    ['half of a title', titled('（一）', '建设共享目录体系'), 'outline.title', [false, false, false]],
    ['a second name', { ...facts, metadata: { issuers: ['云州市人民政府（办公室）'] } }, 'metadata.issuers', [false, true, true]],
    ['a body that is alike', { ...facts, metadata: { issuers: ['云州市人民政府厅'] } }, 'metadata.issuers', [false, false, true]],
    [
      'a number in a title',
      { ...facts, citations: [{ title: '云州市2024年数据共享实施方案', number: null }] },
      'citation.title (recall)',
      [false, false, false],
    ],
    ['a document number', { ...facts, metadata: { documentNumber: '云政发〔2024〕8号' } }, 'metadata.documentNumber', [false, false, false]],
    ['brackets of a document number', { ...facts, metadata: { documentNumber: '云政发[2024]7号' } }, 'metadata.documentNumber', [false, true, true]],
    ['a day', { ...facts, metadata: { issuedOn: '2024-03-06' } }, 'metadata.issuedOn', [false, false, false]],
    ['how a list is split', { ...facts, metadata: { recipients: ['各区县', '人民政府'] } }, 'metadata.recipients', [true, true, true]],
    ['a qualified genre', { ...facts, metadata: { genre: '实施方案' } }, 'metadata.genre', [false, true, true]],
    ['a value', { ...facts, indicators: [{ name: '共享平台', unit: '个', target: '4', targetYear: 2025 }] }, 'indicator.text.value', [false, false, false]],
    [
      'a value printed otherwise',
      { ...facts, indicators: [{ name: '共享平台', unit: '个', target: '三', targetYear: 2025 }] },
      'indicator.text.value',
      [true, true, true],
    ],
    ['a hashed heading', titled('二、', hashName('主要任务')), 'outline.title', [true, true, true]],
    ['the hash of another heading', titled('二、', hashName('重点任务')), 'outline.title', [false, false, false]],
    ['a hashed title', { ...facts, metadata: { title: hashName('云州市数据共享实施方案') } }, 'metadata.title', [true, true, true]],
    ['a hashed citation', { ...facts, citations: [{ title: hashName('云州市数据共享实施方案') }] }, 'citation.title (recall)', [true, true, true]],
  ])('differ or agree on %s', (_, gold, aspect, expected) => {
    expect(under(gold, aspect)).toEqual(expected)
  })

  it('let a name of gold stand in for one that is alike once only', () => {
    const gold: Gold = { outline: [], responsibilities: [{ item: '二、/（一）', assignments: [{ role: 'lead', orgs: ['市数据管理服务局'] }] }] }
    const [record] = document.responsibilities
    const assignments = ['市数据管理服务局', '市数据管理和服务局'].map((mention) => ({ ...record?.assignments[0], mention }))
    const given = { ...document, responsibilities: [{ ...record, assignments }] } as PolicyDocument
    expect(scoreDocument(gold, given, 'folded')['responsibility.body']).toMatchObject({ tp: 1, got: 2, extra: ['市数据管理和服务局'] })
    expect(scoreDocument(gold, given, 'overlap')['responsibility.body']).toMatchObject({ tp: 1, got: 2, extra: ['市数据管理服务局'] })
  })
})

describe('single aspects', () => {
  const deepened: Gold = { outline: facts.outline.map((node) => (node.marker === '（三）' ? { ...node, depth: 3 } : node)) }

  it('outline.path is the share of nodes whose depth and trail are right', () => {
    expect(scoreDocument(deepened, document)['outline.path']).toEqual({ tp: 3, gold: 4, got: 4, missing: ['3|二/一/三'], extra: [] })
    expect(scoreDocument(deepened, document)['outline.title']?.tp).toBe(4)
    const [first] = document.parts.flatMap(({ sections }) => sections)
    const flat = { ...document, parts: document.parts.map((part) => ({ ...part, sections: part.sections.map((s) => (s === first ? { ...s, depth: 2 } : s)) })) }
    expect(scoreDocument(facts, flat)['outline.path']?.missing).toEqual(['1|一'])
  })

  it('measures count, and where gold lists them, stand where they should', () => {
    expect(scoreDocument({ ...facts, measures: 3 }, document)['measures (count)']).toEqual({ tp: 2, gold: 3, got: 2, missing: ['1 fewer'], extra: [] })
    expect(scoreDocument({ ...facts, measures: 1 }, document)['measures (count)']?.extra).toEqual(['1 more'])
    const listed = scoreDocument({ ...facts, measures: ['二、/（一）', '一、'] }, document)
    expect(listed['measures (count)']).toMatchObject({ tp: 2, gold: 2 })
    expect(listed.measures).toEqual({ tp: 1, gold: 2, got: 2, missing: ['一'], extra: ['二/三'] })
    expect(scoreDocument(facts, document).measures).toBeUndefined()
  })

  it('deadlines in the prose of measures count where gold lists them', () => {
    const dated = parse(plan.replace('按季更新目录', '2025年6月底前更新目录'))
    const gold: Gold = { ...facts, deadlines: [{ item: '二、/（三）', by: '2025-06-30' }] }
    expect(scoreDocument(gold, dated).deadline).toEqual({ tp: 1, gold: 1, got: 1, missing: [], extra: [] })
    expect(scoreDocument(gold, document).deadline).toMatchObject({ tp: 0, missing: ['二/三|2025-06-30|false'] })
    expect(scoreDocument(facts, dated).deadline).toBeUndefined()
  })

  it('relations count for citations that were found', () => {
    const gold: Gold = {
      outline: [],
      citations: [
        { title: '云州市数据共享实施方案', relation: 'repeals' },
        { title: '云州市信息资源管理办法', relation: 'repeals' },
        { title: '云州市档案管理办法' },
      ],
    }
    expect(scoreDocument(gold, document)['citation.relation']).toEqual({
      tp: 0,
      gold: 2,
      got: 1,
      missing: ['云州市数据共享实施方案|repeals', '云州市信息资源管理办法|repeals'],
      extra: ['云州市数据共享实施方案|issues'],
    })
    expect(scoreDocument({ outline: [], citations: [{ title: '云州市档案管理办法' }] }, document)['citation.relation']).toBeUndefined()
  })

  it('optional indicators may be given or not', () => {
    const [one] = facts.indicators ?? []
    const optional: Gold = { outline: [], indicators: one ? [{ ...one, optional: true }] : [] }
    expect(scoreDocument(optional, document)['indicator.text.year']).toEqual({ tp: 0, gold: 0, got: 0, missing: [], extra: [] })
    expect(scoreDocument(optional, {})['indicator.text.year']).toEqual({ tp: 0, gold: 0, got: 0, missing: [], extra: [] })
    const otherYear: Gold = { outline: [], indicators: one ? [{ ...one, targetYear: 2026, optional: true }] : [] }
    expect(scoreDocument(otherYear, document)['indicator.text.value']?.extra).toEqual([])
  })

  it('single fields of metadata say what was wanted and given', () => {
    const scores = scoreDocument({ ...facts, metadata: { genre: '规划', printedOn: '2024-03-06' } }, document)
    expect(scores['metadata.genre']).toEqual({ tp: 0, gold: 1, got: 1, missing: ['规划'], extra: ['方案'] })
    expect(scores['metadata.printedOn']).toEqual({ tp: 0, gold: 1, got: 0, missing: ['2024-03-06'], extra: [] })
    expect(scores.metadata).toMatchObject({ tp: 0, gold: 2, missing: ['printedOn: 2024-03-06 ≠ null', 'genre: 规划 ≠ 方案'] })
    expect(scores['metadata.title']).toBeUndefined()
  })
})
