import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { readMarker, readOrdinal } from '../../src/text/marker.ts'

const first = (text: string) => {
  const reading = readMarker(fold(text).replace(/\s/g, ''))[0]
  return reading ? `${reading.scheme} ${reading.ordinal}${reading.prefix ? `/${reading.prefix}` : ''}${reading.damaged ? ' damaged' : ''}` : null
}

describe('readMarker', () => {
  it.each([
    ['一、总体要求', 'hanDot 1'],
    ['二十一、其他', 'hanDot 21'],
    ['（十二）加强统筹', 'hanParen 12'],
    ['(三) 主要目标', 'hanParen 3'],
    ['㈡基本原则', 'hanParen 2'],
    ['1. 健全机制', 'digitDot 1'],
    ['12．推进共享', 'digitDot 12'],
    ['３、完善制度', 'digitDot 3'],
    ['1﹒建设', 'digitDot 1'],
    ['（2）开展试点', 'digitParen 2'],
    ['2）开展试点', 'digitHalfParen 2'],
    ['③落实', 'circled 3'],
    ['第一章 总则', 'chapter 1'],
    ['第二节　登记', 'sectionOf 2'],
    ['第一条工业和信息化', 'article 1'],
    ['第三百零七条之一 有', 'article 307/之一'],
    ['第十二编 附则', 'part 12'],
    ['1.2.3 术语', 'decimal 3/1.2'],
    ['专栏1：重点工程', 'box 1'],
    ['专栏一 重点工程', 'box 1'],
    ['附件2', 'attachment 2'],
    ['应用三：批件整理', 'hanOrdinal 3'],
    ['一)加强师资', 'hanParen 1 damaged'],
    ['-、指导思想', 'hanDot 1 damaged'],
    ['l.加强', 'digitDot 1 damaged'],
    ['第二十-条 对', 'article 21 damaged'],
    ['1．个人信息', 'digitDot 1'],
    ['2.年度计划', 'digitDot 2'],
    ['3.倍增行动', 'digitDot 3'],
    ['1*. 开展试点', 'digitDot 1'],
    ['★3.推进评估', 'digitDot 3'],
    ['3.5G网络覆盖', 'digitDot 3 damaged'],
    ['2.12345热线', 'digitDot 2 damaged'],
    ['4.24小时服务', 'digitDot 4 damaged'],
    ['1.2人才培养', 'decimal 2/1'],
    ['（一）第七条规定的罚款', 'hanParen 1'],
    ['（三）规定的其他条件', 'hanParen 3'],
    ['（三）、总体要求', 'hanParen 3'],
  ])('reads %s', (text, expected) => expect(first(text)).toBe(expected))

  it.each([
    '（十二）项规定提供材料',
    '第三条规定的情形',
    '第十七条、第十八条',
    '二、三产业融合',
    '一、二级医院',
    '3.5亿元',
    '3.5个百分点',
    '3.5公里',
    '3.个',
    '（十二）、第三条规定',
    '（三）、（四）项规定',
    '（十二）规定的情形',
    '第七条第二款规定',
    '2017年6月，完成',
    '2024.年度',
    '（2021版）',
    '（二次征求意见稿）',
    '(市知识产权局), 配合单位',
    '5905-5925MHz',
    '1：50000',
    '附件中的',
  ])('takes %s for no marker', (text) => expect(readMarker(fold(text).replace(/\s/g, '')).filter((r) => !r.damaged)).toEqual([]))
})

describe('readOrdinal', () => {
  it.each([
    ['十', 10],
    ['二十', 20],
    ['一百零三', 103],
    ['三百零七', 307],
    ['廿三', 23],
    ['〇', 0],
    ['十一', 11],
    ['12', 12],
    ['⑿', 12],
  ])('reads %s', (text, value) => expect(readOrdinal(text)).toBe(value))
})
