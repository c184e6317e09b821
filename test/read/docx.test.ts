import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/index.ts'
import { countIn } from '../../src/read/docx/counting.ts'
import { readBytes } from '../../src/read/index.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (body: string, parts: Record<string, string> = {}) => {
  const relations = Object.keys(parts).map((name, i) => `<Relationship Id="r${i}" Type="http://x/${name}" Target="${name}.xml"/>`)
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  })
}
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const num = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const lists = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}</w:numbering>`
const textOf = async (bytes: Uint8Array) => (await readBytes(bytes, 'a.docx')).text.trimEnd().split('\n')

describe('automatic numbers', () => {
  it.each([
    ['chineseCountingThousand', [1, 10, 11, 20, 21, 100, 101, 110, 1234], '一 十 十一 二十 二十一 一百 一百零一 一百一十 一千二百三十四'],
    ['chineseCounting', [1, 12, 99], '一 十二 九十九'],
    ['japaneseCounting', [1, 10, 19, 20], '一 十 十九 二十'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['chineseLegalSimplified', [1, 11, 20], '壹 壹拾壹 贰拾'],
    ['ideographDigital', [10, 21], '一〇 二一'],
    ['decimalEnclosedCircle', [1, 20, 21, 50, 51], '① ⑳ ㉑ ㊿ 51'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalEnclosedParen', [3], '⑶'],
    ['upperRoman', [4, 9, 40], 'IV IX XL'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['decimalZero', [7, 12], '07 12'],
  ])('count in %s', (format, numbers, written) => {
    expect(numbers.map((n) => countIn(format, n)).join(' ')).toBe(written)
  })

  it('restart below their parent, run through where they are told to, start anew with another number', async () => {
    const numbering = lists(
      lvl(0, 'japaneseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.', '<w:lvlRestart w:val="0"/>'),
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    )
    const body = [
      p('甲', num(1, 0)),
      p('乙', num(1, 1)),
      p('丙', num(1, 2)),
      p('丁', num(1, 1)),
      p('戊', num(1, 2)),
      p('己', num(1, 0)),
      p('庚', num(1, 1)),
      p('辛', num(2, 0)),
      p('壬', num(2, 0)),
    ]
    expect(await textOf(document(body.join(''), { numbering }))).toEqual([
      '一、 甲',
      '（一） 乙',
      '1. 丙',
      '（二） 丁',
      '2. 戊',
      '二、 己',
      '（一） 庚',
      '一、 辛',
      '二、 壬',
    ])
  })

  it('come from styles, show all levels in figures where asked, and are an origin of their own', async () => {
    const numbering = lists(`${lvl(0, 'chineseCountingThousand', '第%1章', '<w:pStyle w:val="a"/>')}${lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')}`)
    const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`
    const bytes = document(p('总则', '<w:pStyle w:val="b"/>') + p('附则', '<w:pStyle w:val="a"/>') + p('范围', num(1, 1)) + p('正文', num(0, 0)), {
      numbering,
      styles,
    })
    expect(await textOf(bytes)).toEqual(['第一章 总则', '第二章 附则', '2.1 范围', '正文'])
    const { origins } = await readBytes(bytes, 'a.docx')
    expect(origins?.[0]).toEqual({ page: null, box: null, paragraph: 1, made: 'numbering', start: 0, end: 4 })
  })

  it('of a format that is not known are figures, with a finding', async () => {
    const source = await readBytes(document(p('甲', num(1, 0)), { numbering: lists(lvl(0, 'hindiCounting', '%1.')) }), 'a.docx')
    expect(source.text).toBe('1. 甲\n')
    expect(source.warnings).toEqual([{ code: 'numbering-format-unknown', params: { format: 'hindiCounting', count: 1 }, spans: [] }])
  })
})

describe('Word files', () => {
  it('give the accepted text of tracked changes, with a finding', async () => {
    const body =
      '<w:p><w:r><w:t>到2025年</w:t></w:r><w:del><w:r><w:delText>前</w:delText></w:r></w:del><w:ins><w:r><w:t>底</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>完成</w:t></w:r></w:p>'
    const source = await readBytes(document(body), 'a.docx')
    expect(source.text).toBe('到2025年底完成\n')
    expect(parseSource(source).diagnostics.find(({ code }) => code === 'changes-tracked')).toMatchObject({
      params: { inserted: 1, deleted: 2 },
      spans: [{ start: 6, end: 7 }],
    })
  })

  it('give merged cells, text boxes, notes, fields, breaks and hidden text their place', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('指标', '<w:gridSpan w:val="2"/>')}${cell('目标值')}</w:tr><w:tr>${cell('创新', '<w:vMerge w:val="restart"/>')}${cell('专利（件）')}${cell('12')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('投入（%）')}${cell('3.5')}</w:tr></w:tbl>`
    const footnotes = `<w:footnotes ${w}><w:footnote w:id="2">${p('按年末数计算。')}</w:footnote></w:footnotes>`
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('框内文字')}</w:txbxContent></w:pict><w:t>框外</w:t></w:r></w:p>`
    const field =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>第3页</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:t>明</w:t><w:br/><w:t>下</w:t><w:br w:type="page"/><w:t>页</w:t></w:r></w:p>'
    const note = '<w:p><w:r><w:t>达到90%</w:t><w:footnoteReference w:id="2"/><w:t>以上。</w:t></w:r></w:p>'
    const source = await readBytes(document(table + box + field + hidden + note, { footnotes }), 'a.docx')
    expect(source.text).toBe(
      '指标\t\t目标值\n创新\t专利（件）\t12\n\t投入（%）\t3.5\n框外\n框内文字\n第3页\n暗明\n下\n\f页\n达到90%[1]以上。\n[1]按年末数计算。\n',
    )
    expect(source.tables?.[0]?.cells.map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan].join())).toEqual([
      '0,0,1,2',
      '0,2,1,1',
      '1,0,2,1',
      '1,1,1,1',
      '1,2,1,1',
      '2,1,1,1',
      '2,2,1,1',
    ])
    expect(source.furniture?.map(({ reason, start, end }) => [reason, source.text.slice(start, end)])).toEqual([
      ['invisible', '暗'],
      ['markup', '[1]'],
      ['markup', '[1]'],
    ])
  })

  it('expand no entities and end where they are cut', async () => {
    const bomb = zipSync({
      'word/document.xml': strToU8(`<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document ${w}><w:body>${p('&a;')}</w:body></w:document>`),
    })
    await expect(readBytes(bomb, 'a.docx')).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('document type') })
    await expect(readBytes(zipSync({ 'word/document.xml': strToU8('<w:document') }), 'a.docx')).rejects.toMatchObject({ code: 'damaged' })
    const deep = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(5000)) })
    await expect(readBytes(deep, 'a.docx')).rejects.toMatchObject({ code: 'limit' })
  })
})
