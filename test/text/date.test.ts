import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDateLine, isoDate, lastDay, parseDate, tornDay } from '../../src/text/date.ts'

describe('parseDate', () => {
  it.each([
    ['2024年8月3日', '2024-08-03'],
    ['二〇二四年八月三日', '2024-08-03'],
    ['二○一○年五月十一日', '2010-05-11'],
    ['二О一一年5月16日', '2011-05-16'],
    ['二0一九年十二月三十一日', '2019-12-31'],
    ['(2019年12月29日)', '2019-12-29'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads %s', (text, date) => expect(parseDate(text)).toEqual({ date, placeholder: false, suspect: false }))

  it.each(['5355年65月06日', '2023年2月29日', '2024年13月1日', '0403年12月1日'])('takes %s for damaged, and repairs nothing', (text) =>
    expect(parseDate(text)).toEqual({ date: null, placeholder: false, suspect: true }),
  )
  it.each(['2024年月日', '年月日'])('takes %s for a template', (text) => expect(parseDate(text)).toMatchObject({ date: null, placeholder: true }))
  it('reads every day it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
        const { date, suspect } = parseDate(`${y}年${m}月${d}日`)
        if (d <= lastDay(y, m)) expect(date).toBe(isoDate(y, m, d))
        else expect([date, suspect]).toEqual([null, true])
      }),
    )
  })
})

describe('isDateLine', () => {
  it.each(['2024年8月3日', '二○二四年八月三日', '2024年月日', '2024年8月3日印发', '(2019年12月29日)'])('is one: %s', (text) =>
    expect(isDateLine(text)).toBe(true),
  )
  it.each(['2018年7月30日签发人', '2024年8月', '到2024年8月3日', '2024-2025年'])('is none: %s', (text) => expect(isDateLine(text)).toBe(false))
})

describe('tornDay', () => {
  it.each<[string, string | null]>([
    ['202465', '2024-06-05'],
    ['2024327', '2024-03-27'],
    ['20241231', '2024-12-31'],
    ['2024111', null],
    ['202400', null],
    ['2024999', null],
    ['2024', null],
    ['123456', null],
  ])('reads %s as %s', (text, day) => expect(tornDay(text)).toBe(day))
})
