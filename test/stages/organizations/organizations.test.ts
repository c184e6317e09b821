import { describe, expect, it } from 'vitest'
import { runOwners } from '../responsibilities/run.ts'

const letter = (issuer: string, ...lines: string[]) =>
  [
    issuer,
    '关于印发某某行动方案的通知',
    '各区县人民政府，市政府各部门：',
    '现将《某某行动方案》印发给你们，请认真贯彻执行。',
    issuer,
    '2024年3月1日',
    '某某行动方案',
    '一、主要任务',
    ...lines,
  ].join('\n')
const bodiesOf = (text: string) => new Map(runOwners(text).root.records.organizations.map((o) => [o.name, o]))

describe('organizations', () => {
  it('has one record a body, whatever name it is printed under', () => {
    const bodies = bodiesOf(
      letter(
        '济南市人民政府',
        '1.建设平台，扩大覆盖面。（市市场监管局（市知识产权局）负责）',
        '2.引育人才，优化服务。（济南市市场监督管理局、市人社局负责）',
        '3.加强保护，完善机制。（市知识产权局、市财政局负责）',
      ),
    )
    expect(bodies.get('市市场监管局')).toMatchObject({
      aliases: ['市知识产权局', '济南市市场监督管理局'],
      level: 'city',
      jurisdiction: '济南市',
      canonical: '济南市市场监督管理局',
    })
    expect(bodies.get('市市场监管局')?.mentions).toHaveLength(3)
    expect(bodies.has('市知识产权局')).toBe(false)
    expect(bodies.get('济南市人民政府')?.mentions.length).toBeGreaterThan(0)
    expect(bodies.get('各区县人民政府')).toMatchObject({ kind: 'collective', level: 'county' })
  })

  it('links every assignment, bodies of the province too', () => {
    const { records } = runOwners(letter('济南市人民政府', '1.建设平台，扩大覆盖面。（市科技局、省科技厅负责）'))
    expect(records[0]?.assignments.map((a) => a.organization?.canonical)).toEqual(['济南市科学技术局', '山东省科学技术厅'])
  })

  it('resolves a lent level', () => {
    const { records } = runOwners(letter('山东省人民政府', '1.建设平台，扩大覆盖面。（省教育厅、财政厅负责）'))
    expect(records[0]?.assignments[1]).toMatchObject({ mention: '财政厅', inferred: 'level-of-list', organization: { canonical: '山东省财政厅' } })
  })

  it('leaves canonical empty when nobody issued the text', () => {
    const { root } = runOwners('某某行动方案\n一、主要任务\n1.建设平台，扩大覆盖面。（省科技厅负责）')
    expect(root.records.organizations).toMatchObject([{ name: '省科技厅', level: 'province', jurisdiction: null, canonical: null }])
  })

  it('reports a likely misprint and does not merge it', () => {
    const text = letter(
      '山东省人民政府',
      '1.建设平台，扩大覆盖面。（省人力资源社会保障厅负责）',
      '2.引育人才，优化服务。（省人力资源社会保降厅负责）',
      '3.加强保护，完善机制。（省民政厅、省财政厅负责）',
    )
    const { reports } = runOwners(text)
    expect(reports.filter((code) => code === 'body-likely-misspelt')).toHaveLength(1)
    expect(bodiesOf(text).has('省人力资源社会保降厅')).toBe(true)
  })

  it('reports 省市场监曾局 beside 省市场监管局', () => {
    expect(runOwners(letter('山东省人民政府', '1.建设平台，扩大覆盖面。（省市场监管局负责）', '2.引育人才，优化服务。（省市场监曾局负责）')).reports).toContain(
      'body-likely-misspelt',
    )
  })
})
