import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitationPlace, findCitations } from '../../src/text/citation.ts'
import { normalizeDocumentNumber } from '../../src/text/document-number.ts'
import { Passage, sourceOf } from '../../src/text/passage.ts'
import { findDefinitions, findReferences } from '../../src/text/reference.ts'
import { findValidity } from '../../src/text/validity.ts'

const keyOf = (text: string) => Passage.read(sourceOf(text), 0, text.length).key

/** `title|number` of each hit. */
function found(text: string, place?: CitationPlace): string[] {
  const key = keyOf(text)
  return findCitations(key, place).map((hit) => {
    const title = (hit.title ? key.slice(hit.title.from, hit.title.to) : '') + (hit.tail ? key.slice(hit.tail.from, hit.tail.to) : '')
    return `${title}|${hit.number ? normalizeDocumentNumber(hit.number) : ''}`
  })
}
const relations = (text: string, place: CitationPlace) => findCitations(keyOf(text), place).map((hit) => hit.relation)
const kinds = (text: string) => findCitations(keyOf(text)).map((hit) => hit.kind)

describe('titles', () => {
  it.each([
    ['落实《甲市供水规划》要求', ['甲市供水规划|']],
    ['根据《关于加强供水的意见》（甲发〔2019〕56号）', ['关于加强供水的意见|甲发〔2019〕56号']],
    ['按照《甲规划》《乙方案》和《丙办法》', ['甲规划|', '乙方案|', '丙办法|']],
    ['《甲规划》、《乙方案》（乙发〔2020〕7号）', ['甲规划|', '乙方案|乙发〔2020〕7号']],
    ['《深入实施〈甲意见〉推进计划》(甲知函〔2022〕158号)', ['深入实施〈甲意见〉推进计划|甲知函〔2022〕158号', '甲意见|']],
    ['《深入实施<甲意见>推进计划》', ['深入实施<甲意见>推进计划|', '甲意见|']],
    ['《关于印发《甲细则》的通知》（甲发〔2022〕8号）', ['关于印发《甲细则》的通知|甲发〔2022〕8号', '甲细则|']],
    ['《关于印发〈甲细则》的通知》（甲发〔2022〕8号）', ['关于印发〈甲细则》的通知|甲发〔2022〕8号', '甲细则|']],
    ['«甲办法»规定', ['甲办法|']],
    ['《甲纲要（2021-2035年）》', ['甲纲要(2021-2035年)|']],
    ['《甲纲要》（2021—2035年）', ['甲纲要(2021-2035年)|']],
    ['《甲办法》（试行）（甲发〔2021〕3号）', ['甲办法(试行)|甲发〔2021〕3号']],
    ['《甲指南》（2021年版）', ['甲指南(2021年版)|']],
    ['《乙协定》（RCEP）和《甲办法》（甲发〔2021〕3号）', ['乙协定|', '甲办法|甲发〔2021〕3号']],
    ['《甲行动计划》（甲工信〔2018〕9号，以下简称《行动计划》）', ['甲行动计划|甲工信〔2018〕9号']],
    ['《甲意见》等文件（甲发〔2021〕3号）', ['甲意见|甲发〔2021〕3号']],
    ['《甲意见》甲发〔2021〕3号', ['甲意见|甲发〔2021〕3号']],
    ['《甲意见》（甲发〔2021〕3号', ['甲意见|甲发〔2021〕3号']],
    ['《甲意见》《乙意见》（甲发〔2021〕3号、乙发〔2021〕4号）', ['甲意见|甲发〔2021〕3号', '乙意见|乙发〔2021〕4号']],
  ])('reads %s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
  it('gives inner titles the outer one', () => {
    const hits = findCitations(keyOf('《深入实施〈甲意见〉推进计划》'))
    expect(hits.map((hit) => hit.nestedIn)).toEqual([null, 0])
  })
  it.each([
    ['贯彻《关于加强供水的意见（甲发〔2019〕56号）精神', ['关于加强供水的意见|甲发〔2019〕56号']],
    ['按照《甲供水规划要求，加快建设。《乙办法》', ['甲供水规划|', '乙办法|']],
    ['依据《甲办法、《乙办法》', ['甲办法|', '乙办法|']],
    ['按照关于加强供水的意见》（甲发〔2019〕56号）', ['关于加强供水的意见|甲发〔2019〕56号']],
  ])('repairs a lost mark in %s', (text, want) => {
    expect(found(text)).toEqual(want)
    expect(findCitations(keyOf(text)).some((hit) => hit.repaired)).toBe(true)
  })
  it.each([['以下简称《指南》'], ['（以下简称“《指南》”）'], ['本办法'], ['5<6，7>3'], ['》']])('finds none in %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it('reads the short name', () => {
    const read = (text: string) => {
      const key = keyOf(text)
      const [hit] = findCitations(key)
      return hit?.abbreviation ? key.slice(hit.abbreviation.from, hit.abbreviation.to) : null
    }
    expect(read('《甲计划》（甲工信〔2018〕9号，以下简称《行动计划》）')).toBe('行动计划')
    expect(read('《甲计划》（以下简称“行动计划”）')).toBe('行动计划')
    expect(read('《甲计划》（以下简称：行动计划）')).toBe('行动计划')
    expect(read('《甲计划》（甲工信〔2018〕9号）')).toBeNull()
  })
  it('reads numbers without a title and ids of standards', () => {
    expect(found('按照中办发〔2019〕56号文件要求')).toEqual(['|中办发〔2019〕56号'])
    expect(found('符合 GB/T 40429-2021 和 IEC 61158 的规定')).toEqual(['GB/T 40429-2021|', 'IEC 61158|'])
    expect(found('《汽车分级》（GB/T 40429-2021）')).toEqual(['汽车分级|'])
    expect(kinds('《汽车分级》（GB/T 40429-2021）')).toEqual(['standard'])
  })
  it('takes linear time', () => {
    const time = (n: number) => {
      const start = performance.now()
      for (const text of ['《甲', '〈', '》', '《甲〈', '《甲》（', '《甲》、', '甲发〔2019〕5号、']) findCitations(keyOf(text.repeat(n)))
      return performance.now() - start
    }
    time(500)
    const small = time(2000)
    expect(time(16_000)).toBeLessThan(Math.max(300, small * 20))
  })
})

describe('any text', () => {
  it('gives ranges inside the key, in order, with titles inside their citation', () => {
    const pieces = [
      '《',
      '》',
      '〈',
      '〉',
      '<',
      '>',
      '(',
      ')',
      '[',
      ']',
      '甲发',
      '[2021]',
      '7号',
      '2021',
      '关于',
      '，',
      '。',
      '、',
      '以下简称',
      '废止',
      '第三条',
      '本办法',
      '附件2',
      '自印发之日起',
      '施行',
      '有效期3年',
      '由市局负责解释',
      'GB/T 1234-2020',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const key = parts.join('')
        const hits = findCitations(key)
        hits.forEach((hit, i) => {
          expect(hit.from).toBeGreaterThanOrEqual(hits[i - 1]?.from ?? 0)
          expect(hit.to).toBeGreaterThan(hit.from)
          expect(hit.to).toBeLessThanOrEqual(key.length)
          for (const range of [hit.title, hit.tail, hit.abbreviation]) {
            if (!range) continue
            expect(range.from).toBeGreaterThanOrEqual(hit.from)
            expect(range.to).toBeLessThanOrEqual(hit.to)
            expect(range.to).toBeGreaterThan(range.from)
          }
          if (hit.nestedIn !== null) expect(hit.nestedIn).toBeLessThan(i)
        })
        for (const hit of [...findReferences(key), ...findDefinitions(key), ...findValidity(key)]) {
          expect(hit.from).toBeGreaterThanOrEqual(0)
          expect(hit.to).toBeGreaterThan(hit.from)
          expect(hit.to).toBeLessThanOrEqual(key.length)
        }
      }),
      { numRuns: 5000, seed: 7 },
    )
  })
})

describe('relations', () => {
  it.each<[string, CitationPlace, string[]]>([
    ['为贯彻落实《甲规划》、《乙方案》，按照《丙通知》要求，制定本方案。', 'lead', ['basis', 'basis', 'basis']],
    ['根据国务院办公厅《甲意见》，结合实际', 'lead', ['basis']],
    ['现将《甲方案》印发给你们，请认真落实。', 'notice', ['issues']],
    ['《甲方案》已经市政府同意，现印发给你们。', 'notice', ['issues']],
    ['我部制定了《甲方案》，现印发你们。', 'notice', ['issues']],
    ['现将《甲通知》转发给你们', 'notice', ['forwards']],
    ['《关于乙的请示》（乙发〔2019〕4号）收悉。', 'notice', ['repliesTo']],
    ['《甲方案》（甲发〔2022〕8号）同时废止。', 'notice', ['repeals']],
    ['自2024年1月1日起施行，《甲办法》《乙办法》同时废止。', 'final', ['repeals', 'repeals']],
    ['废止《甲办法》。', 'body', ['toRepeal']],
    ['废止《甲办法》。', 'final', ['repeals']],
    ['完成《甲办法》的修订工作。', 'body', ['toRevise']],
    ['推动修订《甲条例》。', 'body', ['toRevise']],
    ['推动出台《甲办法》。', 'body', ['toEnact']],
    ['制定出台《甲办法》', 'body', ['toEnact']],
    ['深入实施新修订的《甲细则》，贯彻落实《乙办法》。', 'body', ['implements', 'implements']],
    ['推广应用《甲管理》国家标准。', 'body', ['implements']],
    ['对《甲办法》作如下修改：', 'notice', ['amends']],
    ['《甲规划》提出了新目标。', 'body', ['mentions']],
    ['定期发布《甲白皮书》', 'body', ['toEnact']],
  ])('%s (%s)', (text, place, want) => {
    expect(relations(text, place)).toEqual(want)
  })
})

describe('kinds', () => {
  it.each([
    ['《中华人民共和国专利法》', 'law'],
    ['《中华人民共和国专利法实施细则》', 'law'],
    ['《某省专利条例》', 'law'],
    ['《甲管理办法》', 'policy'],
    ['《甲纲要（2021—2035年）》', 'policy'],
    ['《区域全面经济伙伴关系协定》', 'treaty'],
    ['《某市知识产权白皮书》', 'publication'],
    ['《电子平台管理》国家标准', 'standard'],
    ['《孙子》', 'unknown'],
  ])('%s is %s', (text, want) => {
    expect(kinds(text)).toEqual([want])
  })
})
