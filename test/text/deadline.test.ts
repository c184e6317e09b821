import { describe, expect, it } from 'vitest'
import { findDeadlines, readDeadline } from '../../src/text/deadline.ts'
import { fold } from '../../src/text/fold.ts'

const read = (text: string, year: number | null = null) => readDeadline(fold(text), { year })

describe('readDeadline', () => {
  it.each<[string, Partial<NonNullable<ReturnType<typeof read>>>]>([
    ['2023年12月底前完成', { by: '2023-12-31', precision: 'month', ongoing: false }],
    ['2023年12月底前完成并持续推进', { by: '2023-12-31', ongoing: true }],
    ['持续推进', { by: null, ongoing: true }],
    ['持续进行', { ongoing: true }],
    ['长期坚持', { ongoing: true }],
    ['到2025年底', { by: '2025-12-31', precision: 'year' }],
    ['2025年年底前', { by: '2025-12-31', precision: 'year' }],
    ['2024年3月15日前', { by: '2024-03-15', precision: 'day' }],
    ['2024年8月', { by: '2024-08-31', precision: 'month' }],
    ['2024年2月底前', { by: '2024-02-29' }],
    ['2024年上半年', { by: '2024-06-30', precision: 'half' }],
    ['2024年第二季度', { by: '2024-06-30', precision: 'quarter' }],
    ['2024年9月—2025年12月', { start: '2024-09-01', by: '2025-12-31' }],
    ['2023—2025年', { start: '2023-01-01', by: '2025-12-31', precision: 'year' }],
    ['2024.6', { by: '2024-06-30', precision: 'month' }],
    ['2024.12.31', { by: '2024-12-31', precision: 'day' }],
    ['2024/6/30前', { by: '2024-06-30', precision: 'day' }],
    ['2024-09-30', { by: '2024-09-30', precision: 'day' }],
    ['2024.3-2025.6', { start: '2024-03-01', by: '2025-06-30' }],
    ['2024年Q3', { by: '2024-09-30', precision: 'quarter' }],
    ['每年12月底前', { by: null, recurring: 'year' }],
    ['每季度末', { recurring: 'quarter' }],
    ['每月7日前', { recurring: 'month' }],
    ['自印发之日起30个工作日内', { within: { n: 30, unit: 'workday', anchor: '印发' } }],
    ['三年内', { within: { n: 3, unit: 'year', anchor: null } }],
    ['3个月内', { within: { n: 3, unit: 'month', anchor: null } }],
    ['“十四五”末', { by: '2025-12-31', inferred: 'five-year-plan' }],
  ])('reads %s', (text, expected) => expect(read(text)).toMatchObject(expected))

  it.each([
    ['年底前', '2024-12-31'],
    ['11月底前', '2024-11-30'],
    ['6月中旬前', '2024-06-20'],
    ['第三季度前', '2024-09-30'],
    ['今年底', '2024-12-31'],
    ['全年', '2024-12-31'],
    ['明年6月底前', '2025-06-30'],
    ['明年上半年', '2025-06-30'],
    ['明年底前', '2025-12-31'],
  ])('takes the year of the plan for %s, and says so', (text, by) => {
    expect(read(text, 2024)).toMatchObject({ by, inferred: 'document-year' })
    expect(read(text)?.by).toBeNull()
  })

  it.each(['2023年2月30日前', '0403年底前', '3133年6月前'])('names no date for the impossible %s', (text) => expect(read(text)?.by).toBeNull())
  it.each(['市科技局', '加强组织领导', '5G基站'])('finds no time in %s', (text) => expect(read(text)).toBeNull())
})

describe('findDeadlines', () => {
  it('finds one for each clause', () => {
    expect(findDeadlines(fold('2023年底前，建成平台；2025年底前，达到100家。')).map((d) => d.by)).toEqual(['2023-12-31', '2025-12-31'])
  })
  it('finds those without a month, and those of the next year', () => {
    const found = findDeadlines(fold('一季度前出台方案，2025年上半年完成主体工程，明年6月底前印发清单；每年年底前报送。'), { year: 2025 })
    expect(found.map(({ by, recurring }) => by ?? recurring)).toEqual(['2025-03-31', '2025-06-30', '2026-06-30', 'year'])
    expect(findDeadlines(fold('2025年上半年产值增长5%；2005年底前注册的车辆。'))).toEqual([])
  })
  it('finds the end of a month without 前, the hour of a day, and what is due within a year', () => {
    const found = findDeadlines(fold('2025年6月末完成主体工程，2025年12月31日24时前报送；其余今年内完成，个别在2026年内完成。'), { year: 2025 })
    expect(found.map(({ by }) => by)).toEqual(['2025-06-30', '2025-12-31', '2025-12-31', '2026-12-31'])
  })
  it('tells what is reached by a day from what bears one', () => {
    expect(findDeadlines(fold('2024年底前取得阶段性进展。')).map((d) => d.by)).toEqual(['2024-12-31'])
    expect(findDeadlines(fold('2024年底前取得证书的企业可以申请。'))).toEqual([])
  })
  it.each([
    '截至2022年底，已建成10家。',
    '落实《2023年底前行动计划》。',
    '自2019年以来成效明显。',
    '2018年12月印发的办法继续执行。',
    '比2020年提高5个百分点。',
  ])('finds none in %s', (text) => expect(findDeadlines(fold(text))).toEqual([]))
})
