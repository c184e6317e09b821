import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { findQuantities } from '../../src/text/quantity.ts'

const all = (text: string) =>
  findQuantities(fold(text).replace(/\s/g, '')).map((q) => `${q.comparator} ${q.value ?? q.raw}${q.max === null ? '' : `~${q.max}`} ${q.unit ?? ''}`.trim())

describe('findQuantities', () => {
  it.each([
    ['达到10.5万件', ['= 105000 件']],
    ['达到30%以上', ['>= 30 %']],
    ['不低于 50 件', ['>= 50 件']],
    ['不少于三千家以上', ['>= 3000 家']],
    ['突破2.2万亿元', ['> 2200000000000 元']],
    ['超过1,000家', ['> 1000 家']],
    ['控制在5%以内', ['<= 5 %']],
    ['低于3‰', ['< 3 ‰']],
    ['10个左右', ['~ 10 个']],
    ['1-2家', ['= 1~2 家']],
    ['30—35%', ['= 30~35 %']],
    ['提高0.5个百分点', ['= 0.5 个百分点']],
    ['受理50件/年', ['= 50 件/年']],
    ['装机达到100万千瓦', ['= 1000000 千瓦']],
    ['不低于1:1的比例', ['>= 1：1']],
    ['翻一番', ['= 2 倍']],
    ['分别达到800家、1200家', ['= 800 家', '= 1200 家']],
  ])('reads %s', (text, expected) => expect(all(text)).toEqual(expected))

  it.each([
    '“双30条”举措',
    '《2035年远景目标100项》',
    '济政字〔2024〕45号',
    '5G网络',
    '三级联动机制',
    '四大主导产业',
    '打造一支队伍',
    '第3项规定',
    '“1+6+6”格局',
    '301、337案件',
    '2025年12月',
    'GB/T 40429-2021',
  ])('finds none in %s', (text) => expect(all(text)).toEqual([]))
})
