import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClause, readClause } from '../../src/text/clause.ts'
import { fold } from '../../src/text/fold.ts'

/** `role tier body` of each assignment. */
const read = (text: string) => {
  const key = fold(text)
  return readClause(key)?.assignments.map((a) => `${a.role} ${a.tier} ${key.slice(a.from, a.to)}`) ?? null
}
const dueOf = (text: string) => {
  const key = fold(text)
  const due = readClause(key)?.deadline
  return due && key.slice(due.from, due.to)
}

describe('readClause', () => {
  it.each([
    [
      '责任单位：市科技局、市工业和信息化局，青岛海洋科技中心、崂山实验室',
      ['responsible 1 市科技局', 'responsible 1 市工业和信息化局', 'responsible 2 青岛海洋科技中心', 'responsible 2 崂山实验室'],
    ],
    ['牵头单位：省科技厅', ['lead 1 省科技厅']],
    ['牵头单位：市科技局；责任单位：市财政局、市税务局', ['lead 1 市科技局', 'responsible 1 市财政局', 'responsible 1 市税务局']],
    ['牵头单位:市市场监管局(市知识产权局),配合单位:各区县政府', ['lead 1 市市场监管局(市知识产权局)', 'support 1 各区县政府']],
    ['牵头单位：市科技局，参加单位：市财政局', ['lead 1 市科技局', 'support 1 市财政局']],
    ['主办：市科技局；协办：市财政局', ['lead 1 市科技局', 'support 1 市财政局']],
    ['责任单位：市教育局、各县区政府◆完成时限：9月底', ['responsible 1 市教育局', 'responsible 1 各县区政府']],
    ['【责任单位】市教育局、市妇联【完成时限】9月底', ['responsible 1 市教育局', 'responsible 1 市妇联']],
    ['牵头单位及责任人：市医保局张某某；配合单位：市财政局', ['lead 1 市医保局', 'support 1 市财政局']],
    ['市科技局统筹，市财政局主要负责，市教育局具体配合', ['lead 1 市科技局', 'responsible 1 市财政局', 'support 1 市教育局']],
    ['责任：市科技局；时间：9月底', ['responsible 1 市科技局']],
    ['责任部门及单位：市科技局、市财政局', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['各省、自治区、直辖市人民政府负责', ['responsible 1 各省、自治区、直辖市人民政府']],
    ['市商务局牵头，会同市财政局、市税务局，青岛海关等负责落实', ['lead 1 市商务局', 'support 1 市财政局', 'support 1 市税务局', 'support 2 青岛海关']],
    ['市科技局为牵头单位，市财政局、市税务局为责任单位', ['lead 1 市科技局', 'responsible 1 市财政局', 'responsible 1 市税务局']],
    ['责任单位：市科技局；任务来源：市政府工作报告；联系人：张某', ['responsible 1 市科技局']],
    ['责任单位：市级：市科技局；县级：各县区政府', ['responsible 1 市科技局', 'responsible 1 各县区政府']],
    ['责任单位市科技局、市财政局，完成时限2024年9月', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['责任单位：市科技局·市财政局', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['牵头单位：市科技局；责任单位：同上', ['lead 1 市科技局']],
    ['市级牵头单位：市科技局；县级责任单位：各县区政府', ['lead 1 市科技局', 'responsible 1 各县区政府']],
    ['实施单位：市水利局；监管单位：市发展改革委', ['responsible 1 市水利局', 'guide 1 市发展改革委']],
    ['由市科技局会同有关部门负责', ['responsible 1 市科技局', 'support 1 有关部门']],
    ['市商务局商市财政局、市税务局等负责', ['responsible 1 市商务局', 'support 1 市财政局', 'support 1 市税务局']],
    ['责任单位：各市、省直管县人民政府', ['responsible 1 各市、省直管县人民政府']],
    ['责任单位：市直有关部门、单位，各县区政府', ['responsible 1 市直有关部门、单位', 'responsible 2 各县区政府']],
    ['【责任单位】市科技局、市财政局', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['省司法厅牵头', ['lead 1 省司法厅']],
    ['省科技厅牵头，省财政厅、省教育厅配合', ['lead 1 省科技厅', 'support 1 省财政厅', 'support 1 省教育厅']],
    ['省科技厅牵头、省财政厅配合', ['lead 1 省科技厅', 'support 1 省财政厅']],
    ['省科技厅牵头省财政厅配合', ['lead 1 省科技厅', 'support 1 省财政厅']],
    ['发展改革委、工业和信息化部牵头，各地区、各部门负责', ['lead 1 发展改革委', 'lead 1 工业和信息化部', 'responsible 1 各地区', 'responsible 1 各部门']],
    ['省法院牵头，省检察院配合，各有关部门、各市政府分工负责', ['lead 1 省法院', 'support 1 省检察院', 'responsible 1 各有关部门', 'responsible 1 各市政府']],
    ['市科技局、市财政局按职责分工负责', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['市城管局牵头，市公安局、市住建局，各镇街参与', ['lead 1 市城管局', 'support 1 市公安局', 'support 1 市住建局', 'support 2 各镇街']],
    ['责任单位：市科技局、市财政局按职责分工负责', ['responsible 1 市科技局', 'responsible 1 市财政局']],
    ['责任单位：市科技局牵头，市财政局配合', ['lead 1 市科技局', 'support 1 市财政局']],
    ['责任单位：市科技局（牵头）、市财政局（配合）', ['lead 1 市科技局', 'support 1 市财政局']],
    ['市科技局会同市财政局负责', ['responsible 1 市科技局', 'support 1 市财政局']],
    ['由市科技局牵头负责', ['lead 1 市科技局']],
    ['市科技局负责指导', ['guide 1 市科技局']],
    ['省“十强产业”协调推进机制牵头部门负责', ['responsible 1 省“十强产业”协调推进机制牵头部门']],
    ['各级党委、政府负责，持续推进', ['responsible 1 各级党委、政府']],
    ['省法院负贵', ['responsible 1 省法院']],
  ])('%s', (text, assignments) => {
    expect(read(text)).toEqual(assignments)
    expect(isClause(fold(text))).toBe(true)
  })

  it.each([
    ['省法院负责，持续推进', '持续推进'],
    ['省法院负责，2023年12月底前完成并持续推进', '2023年12月底前完成并持续推进'],
    ['省法院负责2023年12月底前完成', '2023年12月底前完成'],
    ['牵头单位：市科技局，配合单位：市财政局，2024年6月底前完成，持续推进', '2024年6月底前完成，持续推进'],
    ['责任单位：市科技局；完成时限：2024年12月底', '2024年12月底'],
    ['省法院、省检察院负责', null],
  ])('finds the time of %s', (text, due) => expect(dueOf(text)).toBe(due))

  it('keeps persons apart from bodies', () => {
    const key = fold('牵头领导：张某、李某；牵头单位：市财政局')
    const reading = readClause(key)
    expect(reading?.persons.map((p) => [p.roleText, key.slice(p.from, p.to)])).toEqual([
      ['牵头领导', '张某'],
      ['牵头领导', '李某'],
    ])
    expect(reading?.assignments).toHaveLength(1)
  })

  it('takes scope sentences for scopes, not for bodies', () => {
    const key = fold(
      '责任单位：市科技局，各区县政府（含开发区管委会，下同），以下各项工作均需各区县政府落实，不再逐项列出，列第一位者为牵头单位，以下将甲区政府与乙区管委会统称各区政府',
    )
    const reading = readClause(key)
    expect(reading?.assignments.map((a) => key.slice(a.from, a.to))).toEqual(['市科技局', '各区县政府'])
    expect(reading?.scopes.map(({ kind }) => kind)).toEqual(['implied', 'other', 'firstLeads', 'union'])
  })
})

describe('isClause', () => {
  it.each([
    '2019—2021年',
    '试行',
    '征求意见稿',
    '国知发保字〔2022〕27号',
    '以下简称“先导区”',
    '以下统称各地主管部门',
    '筹',
    '山东',
    '齐鲁号',
    'TISC',
    '件',
    '%',
    '套',
    '市、区',
    '委、局',
    '联系电话：市市场监管局保护处，81234567',
    '联系人：张某',
    '某某市市场监督管理局代章',
    '此件公开发布',
    '见附件',
    '含50万元',
    '以联合体形式申报时，牵头单位填写',
    '联合体牵头人名称',
    '不含主要参与者',
    '牵头单位名称：____',
    '支持骨干企业牵头',
    '企业负责',
    '政府引导、企业参与',
    '政府主导、社会参与、市场运作',
    '部门协同',
    '市科技局',
    '省知识产权局',
    '单位：万元',
    '由市科技局负责解释',
    '项目单位负责',
    '推荐单位：',
    '牵头单位',
    '党委领导、政府负责',
  ])('is not %s', (text) => expect(isClause(fold(text))).toBe(false))

  it('never throws, and offsets stay inside', () => {
    const unit = fc.constantFrom(
      '市科技局',
      '、',
      '，',
      '；',
      '。',
      '牵头',
      '负责',
      '配合',
      '责任单位',
      '：',
      '(',
      ')',
      '[',
      ']',
      '“',
      '”',
      '等',
      '及',
      '各',
      '2023年',
      '持续推进',
      '下同',
      '会同',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (words) => {
        const key = words.join('')
        isClause(key)
        for (const { from, to } of readClause(key)?.assignments ?? []) expect(0 <= from && from < to && to <= key.length).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('is linear', () => {
    for (const word of ['市科技局、', '牵头', '责任单位：', '(', '，持续', '会同市局']) {
      const start = performance.now()
      isClause(word.repeat(Math.floor(60_000 / word.length)))
      expect(performance.now() - start, word).toBeLessThan(1500)
    }
  })
})
