import { describe, expect, it } from 'vitest'
import { Passage, sourceOf } from '../../src/text/passage.ts'
import { findValidity, lastDay } from '../../src/text/validity.ts'

const keyOf = (text: string) => Passage.read(sourceOf(text), 0, text.length).key
const found = (text: string) => {
  const key = keyOf(text)
  return findValidity(key).map((hit) => [
    hit.kind,
    hit.date ??
      (hit.fromIssue
        ? 'issue'
        : hit.years !== null
          ? `${hit.years}y`
          : hit.months !== null
            ? `${hit.months}m`
            : hit.body
              ? key.slice(hit.body.from, hit.body.to)
              : null),
    hit.subject,
  ])
}

describe('findValidity', () => {
  it.each([
    ['本办法自2024年1月1日起施行。', [['effective', '2024-01-01', 'self']]],
    [
      '本细则自发布之日起实施，有效期3年。',
      [
        ['effective', 'issue', 'self'],
        ['period', '3y', 'self'],
      ],
    ],
    [
      '本政策措施自印发之日起施行，有效期至2025年12月31日。',
      [
        ['effective', 'issue', 'self'],
        ['expires', '2025-12-31', 'self'],
      ],
    ],
    ['本通知于2022年4月15日起施行', [['effective', '2022-04-15', 'self']]],
    ['本办法自公布之日起30日后施行。', [['effective', null, 'self']]],
    [
      '自2024年4月1日起施行，有效期五年。',
      [
        ['effective', '2024-04-01', 'none'],
        ['period', '5y', 'none'],
      ],
    ],
    ['本规定试行期2年。', [['period', '2y', 'self']]],
    ['本办法有效期自2024年1月1日至2026年12月31日。', [['expires', '2026-12-31', 'self']]],
    ['《甲办法》已经通过，现予公布，自2024年6月1日起施行。', [['effective', '2024-06-01', 'title']]],
    ['本办法由市财政局、市教育局负责解释。', [['interpretation', '市财政局、市教育局', 'self']]],
    [
      '本细则由市财政局负责解释，自印发之日起施行。',
      [
        ['effective', 'issue', 'self'],
        ['interpretation', '市财政局', 'self'],
      ],
    ],
    ['本办法的具体解释工作由市财政局承担。', [['interpretation', '市财政局', 'self']]],
    ['证书有效期5年。', [['period', '5y', 'none']]],
  ])('reads %s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
  it.each([['由市财政局负责指导实施。'], ['组织实施重大工程。'], ['到2024年1月1日前完成。'], ['严格执行标准。']])('finds none in %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it('tells a clause that begins so from one about something else', () => {
    expect(findValidity('有效期5年。').map((hit) => hit.bare)).toEqual([true])
    expect(findValidity('证书有效期5年。').map((hit) => hit.bare)).toEqual([false])
  })
  it('does not repair an impossible day', () => {
    expect(found('本办法自2024年2月31日起施行。')).toEqual([['effective', null, 'self']])
  })
  it('takes linear time', () => {
    const start = performance.now()
    for (const text of ['本', '自印发', '本办法由', '《', '有效期']) findValidity(`${text.repeat(30_000)}施行`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('lastDay', () => {
  it.each([
    ['2024-01-01', 3, 0, '2026-12-31'],
    ['2024-03-03', 2, 0, '2026-03-02'],
    ['2024-02-29', 1, 0, '2025-02-28'],
    ['2023-08-31', 0, 6, '2024-02-29'],
  ])('%s and %i years %i months end on %s', (from, years, months, want) => {
    expect(lastDay(from, years, months)).toBe(want)
  })
})
