import { describe, expect, it } from 'vitest'
import type { Root } from '../../../src/tree/nodes.ts'
import { runCitations } from './tree.ts'

const printed = (text: string) => ({ text, spans: [] })
const cited = (root: Root) =>
  root.records.citations.map((c) => [c.title, c.documentNumber?.text ?? null, c.relation, c.resolvedTo === 'self' ? 'self' : (c.resolvedTo?.id ?? null)])
const referred = (root: Root) => root.records.references.map((r) => [r.text, r.target?.id ?? null, r.reason])

describe('citations', () => {
  it('reads notice, lead and measures with their relations', () => {
    const { root } = runCitations(
      [
        {
          role: 'notice',
          preamble: ['现将《甲市供水方案（2024—2026年）》印发给你们，请认真落实。《关于乙的通知》（甲政办发〔2022〕8号）同时废止。'],
        },
        {
          role: 'instrument',
          preamble: ['为贯彻落实《深入实施〈丙意见〉推进计划》(丙函〔2022〕158 号)、《丁措施》，制定本方案。'],
          sections: [
            {
              marker: '一、',
              heading: '重点任务',
              below: [
                { marker: '1.', text: '废止《戊暂行办法》。' },
                { marker: '2.', text: '完成《己条例》的修订工作。' },
                { marker: '3.', heading: '落实《庚细则》', text: '严格执行《庚细则》。' },
              ],
            },
          ],
        },
      ],
      { title: printed('甲市供水方案（2024-2026年）') },
    )
    expect(cited(root)).toEqual([
      ['甲市供水方案（2024—2026年）', null, 'issues', 'self'],
      ['关于乙的通知', '甲政办发〔2022〕8号', 'repeals', null],
      ['深入实施〈丙意见〉推进计划', '丙函〔2022〕158号', 'basis', null],
      ['丙意见', null, 'mentions', null],
      ['丁措施', null, 'basis', null],
      ['戊暂行办法', null, 'toRepeal', null],
      ['己条例', null, 'toRevise', null],
      ['庚细则', null, 'implements', null],
      ['庚细则', null, 'implements', 'cite-8'],
    ])
    const [, , outer, inner] = root.records.citations
    expect(inner?.nestedIn).toBe(outer)
    expect(root.records.citations.map((c) => c.id)).toEqual(root.records.citations.map((_, i) => `cite-${i + 1}`))
    for (const c of root.records.citations) for (const span of c.spans) expect(root.source.raw.slice(span.start, span.end)).not.toContain('\n')
    expect(outer?.documentNumber).toMatchObject({ code: '丙函', year: 2022, number: 158 })
    expect(root.source.raw.slice(outer?.documentNumber?.spans[0]?.start, outer?.documentNumber?.spans[0]?.end)).toBe('丙函〔2022〕158 号')
    expect(inner?.owner).toBe(root.parts[1])
    expect(root.records.citations[5]?.owner?.id).toBe('instrument/1/1')
  })
  it('resolves short names, also those that stand for the document itself', () => {
    const { root } = runCitations(
      [
        {
          role: 'instrument',
          preamble: ['落实《甲行动计划》（甲发〔2018〕9号，以下简称《计划》），特制定《乙指南》（以下简称《指南》）。'],
          sections: [{ marker: '一、', text: '按照《计划》和《指南》推进“两库”建设。' }],
        },
      ],
      { title: printed('乙指南') },
    )
    expect(cited(root)).toEqual([
      ['甲行动计划', '甲发〔2018〕9号', 'basis', null],
      ['乙指南', null, 'issues', 'self'],
      ['计划', null, 'implements', 'cite-1'],
      ['指南', null, 'implements', 'self'],
    ])
    expect(root.records.citations[0]?.abbreviation).toBe('计划')
    expect(root.records.definitions.map((d) => [d.id, d.term, d.means])).toEqual([
      ['def-name-1', '计划', '甲行动计划'],
      ['def-name-2', '指南', '乙指南'],
    ])
  })
  it('does not cite its own number, and reports damage', () => {
    const { root, reports } = runCitations(
      [
        {
          role: 'instrument',
          preamble: ['（甲发〔2024〕5号）'],
          sections: [{ marker: '一、', text: '落实《甲意见（乙发〔2021)7号）和《丙意见》（丙发〔5353〕7号）。' }],
        },
      ],
      { documentNumber: { ...printed('甲发〔2024〕5号'), code: '甲发', year: 2024, number: 5 } },
    )
    expect(cited(root).map(([title, number]) => [title, number])).toEqual([
      ['甲意见', '乙发〔2021)7号'],
      ['丙意见', '丙发〔5353〕7号'],
    ])
    expect(reports).toEqual(['citation-unclosed', 'document-number-irregular', 'document-number-year'])
  })
  it('keeps the scope definitions of another stage', () => {
    const { root } = runCitations([{ role: 'instrument', preamble: ['智能审核规则库（以下简称“规则库”）。'] }])
    root.records.definitions.push({ id: 'def-scope-1', term: '甲', means: '乙', scope: null, spans: [] })
    expect(root.records.definitions.map((d) => d.id)).toEqual(['def-name-1', 'def-scope-1'])
  })
})

describe('references', () => {
  const articles = [
    { marker: '第一条', text: '为规范工作，根据《甲条例》第三条，制定本办法。' },
    {
      marker: '第二条',
      below: [
        { marker: '（一）', text: '甲项；' },
        { marker: '（二）', text: '乙项。' },
      ],
      text: '符合第（二）项的，见附件2。',
    },
    { marker: '第三条', text: '按照本办法第二条第（一）项、第一条执行；违反本办法第九条的，适用甲法第八条。' },
  ]
  it('finds articles, items and attachments, leaves other laws alone, and reports what is missing', () => {
    const { root, reports } = runCitations([
      { role: 'instrument', sections: articles },
      { role: 'attachment', id: 'attachment-1', sections: [{ marker: '附件1', heading: '甲表' }] },
      { role: 'attachment', id: 'attachment-2', sections: [{ marker: '附件2', heading: '乙表' }] },
    ])
    expect(referred(root)).toEqual([
      ['第（二）项', 'instrument/2/2', null],
      ['附件2', 'attachment-2/2', null],
      ['本办法第二条第（一）项', 'instrument/2/1', null],
      ['第一条', 'instrument/1', null],
      ['本办法第九条', null, 'not-found'],
    ])
    expect(reports).toEqual(['reference-dangling'])
  })
  it('points to an attachment that is announced but absent', () => {
    const { root } = runCitations([
      { role: 'instrument', preamble: ['详见附件2。'] },
      { role: 'attachment', id: 'attachment-1' },
      { role: 'attachment', id: 'attachment-2' },
    ])
    expect(root.records.references[0]?.target).toBe(root.parts[2])
  })
  it('reads 第三部分 and 专栏 of a plan', () => {
    const { root } = runCitations([
      {
        role: 'instrument',
        sections: [
          { marker: '一、', text: '按照本方案第三部分和专栏2推进。' },
          { marker: '二、', heading: '甲', below: [{ marker: '专栏2', heading: '乙' }] },
          { marker: '三、', heading: '丙' },
        ],
      },
    ])
    expect(referred(root)).toEqual([
      ['本方案第三部分', 'instrument/3', null],
      ['专栏2', 'instrument/2/2', null],
    ])
  })
})

describe('validity', () => {
  const issued = { issuedOn: { date: '2024-03-03', spans: [] } }
  const read = (closing: string[], metadata = {}, role: 'instrument' | 'notice' = 'instrument') => {
    const { root } = runCitations(
      [
        {
          role,
          preamble: ['为做好工作，制定本办法。'],
          sections: [{ marker: '一、', text: '证书有效期5年，自发证之日起执行。' }],
          closing,
        },
      ],
      { ...issued, ...metadata },
    )
    const { effectiveFrom, expiresOn, interpretedBy } = root.records.metadata
    return [effectiveFrom && [effectiveFrom.date, effectiveFrom.inferred], expiresOn && [expiresOn.date, expiresOn.inferred], interpretedBy?.name ?? null]
  }
  it.each<[string, unknown[]]>([
    ['本办法自2024年5月1日起施行，有效期3年，由市财政局负责解释。', [['2024-05-01', null], ['2027-04-30', 'validity-period'], '市财政局']],
    ['本办法自印发之日起施行，有效期至2025年12月31日。', [['2024-03-03', 'issue-date'], ['2025-12-31', null], null]],
    ['自2024年5月1日起施行。', [['2024-05-01', null], null, null]],
    ['《乙办法》自2024年5月1日起施行。', [null, null, null]],
  ])('%s', (sentence, want) => {
    expect(read([sentence])).toEqual(want)
  })
  it('knows its own title as subject', () => {
    expect(read(['《甲办法》现予公布，自2024年6月1日起施行。'], { title: printed('甲办法') }, 'notice')[0]).toEqual(['2024-06-01', null])
  })
  it('lets the instrument outweigh the notice', () => {
    const { root } = runCitations([
      { role: 'notice', preamble: ['本通知自2024年1月1日起执行。'] },
      { role: 'instrument', sections: [{ marker: '第一条', category: 'final', text: '本办法自2024年2月1日起施行。' }] },
    ])
    expect(root.records.metadata.effectiveFrom?.date).toBe('2024-02-01')
  })
})
