import { describe, expect, it } from 'vitest'
import { Passage, sourceOf } from '../../src/text/passage.ts'
import { findDefinitions, findReferences } from '../../src/text/reference.ts'

const keyOf = (text: string) => Passage.read(sourceOf(text), 0, text.length).key
const found = (text: string) => {
  const key = keyOf(text)
  return findReferences(key).map(
    (hit) =>
      `${key.slice(hit.from, hit.to)}:${hit.kind} ${hit.ordinal}${hit.suffix}${hit.until ? `-${hit.until}` : ''}${hit.item ? `(${hit.item})` : ''}${hit.external ? ' external' : ''}`,
  )
}

describe('findReferences', () => {
  it.each([
    ['按照本办法第十七条执行', ['本办法第十七条:article 17']],
    ['违反本办法第九条、第十条规定的', ['本办法第九条:article 9', '第十条:article 10']],
    ['本办法第三百零七条之一第二款第（三）项', ['本办法第三百零七条之一第二款第(三)项:article 307之一(3)']],
    ['属于第七条第二项情形的', ['第七条第二项:article 7(2)']],
    ['本条例第七条第一款第二项', ['本条例第七条第一款第二项:article 7(2)']],
    ['第（一）至（四）项规定', ['第(一)至(四)项:item 1-4']],
    ['符合第（二）项条件', ['第(二)项:item 2']],
    ['《甲条例》第九条第（一）项', ['第九条第(一)项:article 9(1) external']],
    ['违反甲省绿化条例第九条、第十条', ['第九条:article 9 external', '第十条:article 10 external']],
    ['填写申报书（附件2），详见附件', ['附件2:attachment 2', '附件:attachment null']],
    ['见附件1、附件3', ['附件1:attachment 1', '附件3:attachment 3']],
    ['本方案第三部分', ['本方案第三部分:part 3']],
    ['按专栏3推进', ['专栏3:box 3']],
    ['本条例第五章', ['本条例第五章:chapter 5']],
  ])('reads %s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
  it.each([['附件：1.申报书'], ['附件'], ['附件1'], ['第三季度'], ['第一批项目'], ['附件材料齐全'], ['第一产业']])('finds none in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('findDefinitions', () => {
  const read = (text: string) => {
    const key = keyOf(text)
    return findDefinitions(key).map((hit) => [key.slice(hit.term.from, hit.term.to), hit.means && key.slice(hit.means.from, hit.means.to)])
  }
  it.each<[string, [string, string | null][]]>([
    ['特制定《甲转型指南》（以下简称《指南》）。', [['指南', '甲转型指南']]],
    ['《甲计划》（甲发〔2018〕9号，以下简称《计划》）', [['计划', '甲计划']]],
    ['《甲计划》（甲发〔2018〕9号）（以下简称“计划”）', [['计划', '甲计划']]],
    ['推进监管，加强智能审核知识库、规则库（以下简称“两库”）管理', [['两库', '智能审核知识库、规则库']]],
    ['省、自治区、直辖市通信局（以下统称各地局）', [['各地局', '省、自治区、直辖市通信局']]],
    ['专项（基金、计划）项目（以下简称：专项项目，下同）', [['专项项目', '专项(基金、计划)项目']]],
    ['本办法所称培训机构，是指经遴选的单位。其他。', [['培训机构', '经遴选的单位']]],
    ['本条例所称“预算部门”是指提报预算的部门', [['预算部门', '提报预算的部门']]],
    ['前款所称重大变更，是指主体结构的变更。', [['重大变更', '主体结构的变更']]],
    [
      '甲税法所称居民，是指常住的人；所称非居民，是指其他人。',
      [
        ['居民', '常住的人'],
        ['非居民', '其他人'],
      ],
    ],
    ['网络数据，是指通过网络产生的数据；', [['网络数据', '通过网络产生的数据']]],
    ['器械备案是指备案人提交资料的活动。', [['器械备案', '备案人提交资料的活动']]],
    ['核设施，是指：', [['核设施', null]]],
    [
      '器械注册是指器械注册申请人（以下简称申请人）提出申请的活动。',
      [
        ['器械注册', '器械注册申请人(以下简称申请人)提出申请的活动'],
        ['申请人', '器械注册申请人'],
      ],
    ],
    ['本条例适用于本省的货物运输（以下简称货运）', [['货运', '本省的货物运输']]],
  ])('reads %s', (text, want) => {
    expect(read(text)).toEqual(want)
  })
  it.each([
    ['这是指全部情形'],
    ['前款所称方法包括演示'],
    ['目标主要是指增长'],
    ['以下将各区县政府与各管理机构统称各区县政府'],
    ['（含甲区、乙区，下同）'],
    ['本办法自2024年起施行'],
    ['以下简称'],
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('tells what holds for its own article only', () => {
    expect(
      ['本条所称甲，是指乙。', '前款所称甲，是指乙。', '本办法所称甲，是指乙。', '甲方，是指乙。'].map((text) => findDefinitions(keyOf(text))[0]?.local),
    ).toEqual([true, true, false, false])
  })
  it('takes linear time', () => {
    const start = performance.now()
    for (const text of ['(以下简称', '本办法所称', '第一条', '附件1、', '本办法第']) {
      findDefinitions(text.repeat(20_000))
      findReferences(text.repeat(20_000))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
