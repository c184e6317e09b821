import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import { conservation } from '../../util/leaves.ts'

describe('the header of a site', () => {
  const text = [
    '索 引 号\tSD370900/2024-00417\t发布机构\t南州市文化和旅游局',
    '标    题\t南州市文化和旅游局关于印发《南州市乡村戏台管护实施意见》的通知',
    '发文字号\t南文旅发〔2024〕12号\t有 效 性\t有效',
    '',
    '南州市文化和旅游局',
    '关于印发《南州市乡村戏台管护实施意见》的通知',
    '',
    '南文旅发〔2024〕12号',
    '',
    '各县区文化和旅游局，局机关各科室：',
    '',
    '《南州市乡村戏台管护实施意见》已经局长办公会研究通过，现印发给你们，请认真执行。',
    '',
    '南州市文化和旅游局',
    '2024年4月8日',
    '',
    '南州市乡村戏台管护实施意见',
    '',
    '一、总体目标',
    '',
    '到2026年，登记建档戏台420座。',
  ].join('\n')

  it('is read where tabs part labels and values on one line', () => {
    const document = parse(text)
    const { title, noticeTitle, documentNumber, indexNumber, validity, publisher, recipients } = document.metadata
    expect([title?.text, noticeTitle?.text, documentNumber?.text]).toEqual([
      '南州市乡村戏台管护实施意见',
      '南州市文化和旅游局关于印发《南州市乡村戏台管护实施意见》的通知',
      '南文旅发〔2024〕12号',
    ])
    expect([indexNumber?.text, validity?.text, publisher?.name]).toEqual(['SD370900/2024-00417', '有效', '南州市文化和旅游局'])
    expect(recipients.map(({ name }) => name)).toEqual(['各县区文化和旅游局', '局机关各科室'])
    expect(conservation(text, document)).toEqual([])
  })
})
