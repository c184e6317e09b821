import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'

const found = (text: string) => parse(text).diagnostics.map((d) => d.code)
const head = '云州市人民政府\n\n云政发〔2024〕7号\n\n云州市人民政府关于加强河道管理的通知\n\n各区县人民政府，市水务局：\n\n'
const sign = '\n\n云州市人民政府\n2024年3月5日\n'
const task = (marker: string, clause = '（责任单位：市水务局）') => `${marker}疏浚河道。清理淤积，恢复行洪断面。${clause}`

describe('checks', () => {
  it.each<[string, string, string]>([
    ['the year of the number and the date differ', `${head}一、清理河道，恢复行洪能力。${sign.replace('2024', '2023')}`, 'number-year-differs'],
    [
      'it was printed before it was issued',
      `${head}一、清理河道，恢复行洪能力。${sign}\n抄送：市委办公室。\n云州市人民政府办公室 2024年3月1日印发`,
      'printed-before-issued',
    ],
    [
      'an addressee is copied to as well',
      `${head}一、清理河道，恢复行洪能力。${sign}\n抄送：市水务局。\n云州市人民政府办公室 2024年3月6日印发`,
      'addressed-and-copied',
    ],
    ['an announced attachment is missing', `${head}一、清理河道，恢复行洪能力。\n\n附件：1.河道名录${sign}`, 'attachment-missing'],
    [
      'a measure has no owner but its siblings have',
      `一、任务\n${['（一）', '（二）', '（三）'].map((m) => task(m)).join('\n')}\n${task('（四）', '')}`,
      'owner-missing',
    ],
    ['a deadline lies before the date of issue', `${head}一、任务\n${task('（一）', '（市水务局负责，2022年12月底前完成）')}${sign}`, 'deadline-before-issue'],
    [
      'a target is given twice and differs',
      '一、主要目标\n到2025年，污水处理率达到95%。\n二、重点任务\n（一）治理污水。到2025年，污水处理率达到98%。',
      'target-differs',
    ],
    ['the text is cut', `一、任务\n（一）疏浚河道。${'清理淤积，恢复行洪断面，'.repeat(5)}建立长效`, 'text-cut'],
    ['a year cannot be', '一、任务\n（一）疏浚河道。0403年底前完成清理。', 'numbers-suspect'],
    ['a word is likely misread', '一、任务\n（一）数字李生。建设平台，汇聚数据。', 'word-likely-misread'],
    ['an English word stands between Han', '一、任务\n（一）治理。统筹上游and下游治理。', 'stray-word'],
    ['a character was replaced', '一、任务\n（一）治理。统筹上游\ufffd下游治理。', 'character-replaced'],
    ['a long paragraph comes twice', `一、任务\n${`（一）治理。${'统筹上游和下游治理，'.repeat(25)}完成任务。\n`.repeat(2)}`, 'paragraph-repeated'],
  ])('say when %s', (_, text, code) => expect(found(text)).toContain(code))

  it('find no misread word in a right one', () => {
    const codes = parse('一、任务\n（一）会议。由各单位推选代表参加会议，推选代理人发言。').diagnostics.map(({ code }) => code)
    expect(codes).not.toContain('word-likely-misread')
  })

  it('find nothing in a sound document', () => {
    expect(found(`${head}一、任务\n${['（一）', '（二）', '（三）'].map((m) => task(m)).join('\n')}${sign}`)).toEqual([])
  })
})
