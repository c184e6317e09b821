import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import type { PolicyDocument, Section } from '../../../src/schema/types.ts'
import { conservation } from '../../util/leaves.ts'

const all = (document: PolicyDocument): Section[] => {
  const found: Section[] = []
  const stack = document.parts.flatMap((part) => part.sections).reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    found.push(section)
    stack.push(...[...section.sections].reverse())
  }
  return found
}
/** A made-up regulation, its outline as one line a node, and its own blocks. */
function read(text: string) {
  const document = parse(text, { pipeline: 'regulation' })
  expect(conservation(text, document)).toEqual([])
  const sections = all(document)
  return {
    document,
    rows: sections.map((s) => `${s.depth} ${s.marker?.text ?? '·'}${s.heading === null ? '' : ` ${s.heading}`}`),
    blocks: Object.fromEntries(sections.map((s) => [s.id, s.blocks.map((block) => block.text)])),
    codes: document.diagnostics.map(({ code, params }) => `${code} ${params.marker ?? ''} ${params.expected ?? ''}`.trim()),
  }
}

const one = '第一条 为了管好甲事，制定本规定。'
const two = '第二条 本市的甲事，适用本规定。'

describe('articles', () => {
  it('may be counted as plain items below chapters, and set no tasks', () => {
    const text =
      '云州市人民政府工作规则\n第一章　总则\n一、为做好工作，制定本规则。\n二、本规则适用于市政府。\n第二章　会议制度\n三、市政府全体会议由市长召集。\n第三章　附则\n四、本规则自印发之日起施行。'
    const { metadata, measures } = parse(text)
    expect([metadata.kind, measures]).toEqual(['regulation', []])
  })

  it('own the paragraphs behind their items', () => {
    const { blocks, codes } = read(
      `${one}\n第二条 下列人员不予登记：\n（一）未满十六岁的；\n（二）其他人员。\n前款人员可以申请复核。\n复核以一次为限。\n第三条 其他。`,
    )
    expect(blocks['instrument/2']).toEqual(['下列人员不予登记：', '前款人员可以申请复核。', '复核以一次为限。'])
    expect(blocks['instrument/2/2']).toEqual(['其他人员。'])
    expect(codes).toEqual([])
  })

  it('own them also behind the points of the last item', () => {
    const { blocks } = read(`${one}\n第二条 甲事包括：\n（一）小事；\n（二）大事：\n1.急事；\n2.难事。\n大事由市长办。\n第三条 其他。`)
    expect(blocks['instrument/2']).toEqual(['甲事包括：', '大事由市长办。'])
    expect(blocks['instrument/2/2/2']).toEqual(['难事。'])
  })

  it('leave an item its paragraphs where items have several, or stand as headings', () => {
    const several = read(`${one}\n第二条 条件如下：\n（一）有场所。\n场所应当通风。\n（二）有人员。\n人员应当持证。\n第三条 其他。`)
    expect(several.blocks['instrument/2/2']).toEqual(['有人员。', '人员应当持证。'])
    const headed = read(`${one}\n第二条 条件如下：\n（一）场所\n场所应当通风，不得潮湿。\n（二）人员\n人员应当持证，不得转借。\n第三条 其他。`)
    expect(headed.blocks['instrument/2/2']).toEqual(['人员应当持证，不得转借。'])
  })

  it('may hold a list in each paragraph', () => {
    const { rows, codes, blocks } = read(`${one}\n第二条 甲是指：\n（一）子；\n（二）丑。\n乙是指：\n（一）寅；\n（二）卯。\n第三条 其他。`)
    expect(rows).toEqual(['1 第一条', '1 第二条', '2 （一）', '2 （二）', '2 （一）', '2 （二）', '1 第三条'])
    expect(blocks['instrument/2']).toEqual(['甲是指：', '乙是指：'])
    expect(codes).toEqual([])
  })

  it('are cited and read in printed order though their items come first in the tree', () => {
    const { document } = read(`${one}\n第二条 依照下列规定：\n（一）《甲办法》；\n（二）《乙办法》。\n其他依照《丙办法》。\n第三条 依照《丁办法》。`)
    expect(document.citations.map((citation) => citation.title)).toEqual(['甲办法', '乙办法', '丙办法', '丁办法'])
  })

  it('count their items for themselves: a lost （一） is a gap, whatever the article above counted to', () => {
    const list = '（一）子的；\n（二）丑的；\n（三）寅的。'
    const { codes } = read(`${one}\n第二条 有下列情形的：\n${list}\n第三条 有下列情形的：\n子的；\n（二）丑的；\n（三）寅的。`)
    expect(codes).toEqual(['numbering-gap （二） 1'])
  })

  it('stand below chapters also where the first article is printed above the first chapter', () => {
    const { rows } = read(`${one}\n第一章 甲事\n${two}\n第二章 附则\n第三条 本规定自公布之日起施行。`)
    expect(rows).toEqual(['1 第一条', '1 第一章 甲事', '2 第二条', '1 第二章 附则', '2 第三条'])
  })

  it('are parted by chapter titles that have lost their numbers', () => {
    const { rows } = read(
      `第一章 总则\n${one}\n乙事登记\n${two}\n经营者的丙事\n第三条 丙事应当登记：\n（一）子；\n（二）丑。\n丁事、戊事\n第四条 其他。\n第五章 附则\n第五条 其他。`,
    )
    expect(rows).toEqual([
      '1 第一章 总则',
      '2 第一条',
      '1 · 乙事登记',
      '2 第二条',
      '1 · 经营者的丙事',
      '2 第三条',
      '3 （一）',
      '3 （二）',
      '1 · 丁事、戊事',
      '2 第四条',
      '1 第五章 附则',
      '2 第五条',
    ])
  })

  it('are parted by sections without numbers below a chapter', () => {
    const { rows } = read(`第一章 总则\n第一节 甲事\n${one}\n乙事登记\n${two}\n第二章 附则\n第三条 其他。`)
    expect(rows).toEqual(['1 第一章 总则', '2 第一节 甲事', '3 第一条', '2 · 乙事登记', '3 第二条', '1 第二章 附则', '2 第三条'])
  })

  it.each([['甲事应当登记'], ['具体办法另行制定并备案'], ['市司法局'], ['甲事登记，乙事备案']])('keep a short paragraph without a full stop: %s', (line) => {
    expect(read(`${one}\n${line}\n${two}\n第三条 其他。`).rows).toEqual(['1 第一条', '1 第二条', '1 第三条'])
  })

  it('take a chapter title that goes on in the next line', () => {
    const { rows } = read(`# 甲市规定\n\n## 第一章 甲机关、\n\n乙机关\n\n${one}\n\n## 第二章 附则\n\n${two}\n\n第三条 其他。`)
    expect(rows).toEqual(['1 第一章 甲机关、乙机关', '2 第一条', '1 第二章 附则', '2 第二条', '2 第三条'])
  })

  it.each([
    ['第五条', '第三条 其他甲事的登记和管理，依照本条例', '第一条的规定办理。'],
    ['an item', '第三条 有前款第', '（二）项情形的，可以延期。'],
    ['an article of another law', '第三条 处罚依照《甲市绿化管理条例》', '第九条予以执行。'],
    ['the last of a list', '第三条 违反本规定第一条、', '第二条的，处以罚款。'],
    ['items in a row', '第三条 违反前条第（一）项、第', '（二）、（三）项的，处以罚款。'],
  ])('are not begun by a line that goes on with a reference to %s', (_, first, second) => {
    const { rows, codes } = read(`${one}\n${two}\n${first}\n${second}\n第四条 其他。`)
    expect(rows).toEqual(['1 第一条', '1 第二条', '1 第三条', '1 第四条'])
    expect(codes).toEqual([])
  })

  it('begin behind a sentence that has lost its full stop', () => {
    const { rows } = read('第一条 为了管好甲事，制定本规定\n第二条 甲事适用本规定\n第三条 结果作为奖励的依据\n第四条 其他')
    expect(rows.map((row) => row.slice(0, 5))).toEqual(['1 第一条', '1 第二条', '1 第三条', '1 第四条'])
    expect(rows[0]).toBe('1 第一条')
  })

  it('go on behind a page break, however little stood before it', () => {
    const { blocks, rows } = read(
      `${one}\n第二条 甲事由市长管理。\n市、区人民代表大会\n\n及其常务委员会应当依法监督甲事。\n第三\n\n条 其他事项由市长决定。\n第四条 其他。`,
    )
    expect(blocks['instrument/2']).toEqual(['甲事由市长管理。', '市、区人民代表大会及其常务委员会应当依法监督甲事。'])
    expect(rows).toEqual(['1 第一条', '1 第二条', '1 第三条', '1 第四条'])
  })

  it('are known when their glyphs are spaced', () => {
    const text = `甲市规定\n第 一 条 为了管好甲事，制定本规定。\n第 二 条 适用本规定。\n第 三 条 其他。`
    const document = parse(text)
    expect([document.generator.pipeline, all(document).length]).toEqual(['regulation', 3])
  })
})

describe('the history of a regulation', () => {
  const title = '甲市绿化条例'
  const rest = `第一条 为了绿化，制定本条例。\n第二条 适用本条例。\n第三条 其他。`
  const lines = '2011年3月2日 甲市人大常委会第二次会议通过\n2011年5月6日 甲省人大常委会第三次会议批准\n2011年5月9日 甲市人大常委会公告公布\n2012年1月1日 施行'

  it('is read into the metadata, one entry a line', () => {
    const text = `${title}\n${lines}\n${rest}`
    const { metadata, parts } = parse(text)
    expect(metadata.history.map(({ event, date }) => `${event} ${date}`)).toEqual([
      'adopted 2011-03-02',
      'approved 2011-05-06',
      'promulgated 2011-05-09',
      'effective 2012-01-01',
    ])
    expect([metadata.title?.text, metadata.issuedOn, metadata.effectiveFrom, parts[0]?.preamble]).toEqual([title, '2011-05-09', '2012-01-01', []])
    for (const { text: entry, spans } of metadata.history)
      expect(
        spans
          .map((s) => text.slice(s.start, s.end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(entry)
    expect(conservation(text, parse(text))).toEqual([])
  })

  it('does not swallow a preamble below it, and lets a number and the title stand again', () => {
    const text = `${title}\n2011年3月2日 甲市人大常委会第二次会议通过\n\n${title}\n\n甲绿〔2011〕5号\n\n为了绿化本市，依照法律，制定本条例。\n\n${rest}`
    const { metadata, parts, furniture } = parse(text)
    expect([metadata.history.length, metadata.documentNumber?.text, furniture.map((f) => f.reason)]).toEqual([1, '甲绿〔2011〕5号', ['duplicate']])
    expect(parts[0]?.preamble.map((block) => block.text)).toEqual(['为了绿化本市，依照法律，制定本条例。'])
    expect(conservation(text, parse(text))).toEqual([])
  })

  it('lets a title with a number of its own stand again over several lines', () => {
    const name = '甲院关于适用甲法若干问题的解释'
    const text = `${name}\n（一）\n2011年3月2日 甲院会议通过\n${name}\n（一）\n甲释〔2011〕5号\n${rest}`
    const { metadata, parts, furniture } = parse(text)
    expect([metadata.title?.text, metadata.documentNumber?.text, furniture.length]).toEqual([`${name}（一）`, '甲释〔2011〕5号', 2])
    expect(parts[0]?.sections.map((s) => s.marker?.text)).toEqual(['第一条', '第二条', '第三条'])
  })

  it('dates the text by its first promulgation, else by what came before the first amendment', () => {
    const issued = (note: string) => parse(`${title}\n${note}\n${rest}`).metadata.issuedOn
    expect(issued('（2011年3月2日甲市人大常委会通过　2011年5月6日甲省人大常委会批准　2019年7月8日修正）')).toBe('2011-05-06')
    expect(issued('2011年3月2日甲市人大常委会通过\n2019年7月8日甲市人大常委会修订\n2019年7月9日甲市人大常委会公布')).toBe('2019-07-09')
    expect(issued('2019年7月8日《关于修改〈甲市绿化条例〉的决定》修正')).toBeNull()
    // adopted in one year and issued under a number of the next: the day of issue is not printed
    expect(issued('2011年12月28日甲市人大常委会通过\n甲绿〔2012〕1号')).toBeNull()
    expect(issued('2011年12月28日甲市人大常委会通过\n甲绿〔2011〕90号')).toBe('2011-12-28')
  })

  it('yields to what the text says of itself', () => {
    const { metadata } = parse(`${title}\n${lines}\n${rest}\n第四条 本条例自2012年2月1日起施行。`)
    expect(metadata.effectiveFrom).toBe('2012-02-01')
  })

  it('survives hard wraps', () => {
    const text = `${title}\n2011年3月2日 甲市第十届人民代表大会常务委\n员会第二次会议通过\n2011年5月6日 甲省第九届人民代表大会常务委\n员会第三次会议批准\n为了绿化本市，依照法律，制定本条例。\n${rest}`
    const { metadata, parts } = parse(text)
    expect(metadata.history.map(({ event, date }) => `${event} ${date}`)).toEqual(['adopted 2011-03-02', 'approved 2011-05-06'])
    expect(parts[0]?.preamble.map((block) => block.text)).toEqual(['为了绿化本市，依照法律，制定本条例。'])
  })

  it('survives page breaks in short lines', () => {
    const text = `${title}\n2011年3月2日 甲市人\n\n大常委会第二次会议通过\n\n2011年5月6日 国\n\n务院批准\n${rest}`
    expect(parse(text).metadata.history.map(({ event, date }) => `${event} ${date}`)).toEqual(['adopted 2011-03-02', 'approved 2011-05-06'])
  })
})
