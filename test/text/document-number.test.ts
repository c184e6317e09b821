import { describe, expect, it } from 'vitest'
import { findDocumentNumbers, normalizeDocumentNumber, readDocumentNumber } from '../../src/text/document-number.ts'
import { Passage, sourceOf } from '../../src/text/passage.ts'

const key = (text: string) => Passage.read(sourceOf(text), 0, text.length).key
const found = (text: string) => findDocumentNumbers(key(text)).map((hit) => normalizeDocumentNumber(hit))

describe('findDocumentNumbers', () => {
  it.each([
    ['（中办发〔2019〕56号）', ['中办发〔2019〕56号']],
    ['国发[2013]32号', ['国发〔2013〕32号']],
    ['济政办发 〔2018〕９号', ['济政办发〔2018〕9号']],
    ['国发〔２０１７〕３５号', ['国发〔2017〕35号']],
    ['人社部发〔2021)73号', ['人社部发〔2021〕73号']],
    ['人社厅发(2021〕71号', ['人社厅发〔2021〕71号']],
    ['甲政发〔2020]20号', ['甲政发〔2020〕20号']],
    ['甲政发〔2023】17号', ['甲政发〔2023〕17号']],
    ['甲政发(202212号', ['甲政发〔2022〕12号']],
    ['甲政发2017]35号', ['甲政发〔2017〕35号']],
    ['甲政发﹝2018﹞01号', ['甲政发〔2018〕1号']],
    ['甲政发〔2O2З〕7号', []],
    ['甲政发〔2O23〕7号', ['甲政发〔2023〕7号']],
    ['甲政发〔二〇一三〕32号', ['甲政发〔2013〕32号']],
    ['根据国发〔2017〕35号文件要求', ['国发〔2017〕35号']],
    ['参见鲁教高函〔2023〕36 号', ['鲁教高函〔2023〕36号']],
    ['原则同意按照市政府办公厅转发的济政办字〔2019〕64号执行', ['济政办字〔2019〕64号']],
    ['省知战办〔2023〕11号、国知发保函字〔2022〕158号', ['省知战办〔2023〕11号', '国知发保函字〔2022〕158号']],
    ['《甲办法》和国发〔2017〕35号', ['国发〔2017〕35号']],
    ['国务院令第735号', ['国务院令第735号']],
    ['（证监会令第104号）', ['证监会令第104号']],
    ['国家发展改革委令2023年第5号', ['国家发展改革委令2023年第5号']],
    ['通告2018年第6号', ['通告2018年第6号']],
    ['《甲办法》（[2023]第12号）', ['〔2023〕12号']],
    ['北京市人民政府第15号令', ['北京市人民政府令第15号']],
    ['中华人民共和国主席令第59号', ['中华人民共和国主席令第59号']],
    ['依据工业和信息化部令第61号', ['工业和信息化部令第61号']],
    ['税务总局公告2023年第5号', ['税务总局公告2023年第5号']],
  ])('reads %s', (text, want) => {
    expect(found(text)).toEqual(want)
  })
  it.each([
    ['北京市海淀区万寿路27号'],
    ['第三条第（二）项'],
    ['（2021—2035年）'],
    ['2023年第3号台风'],
    ['二〇二三年12号线'],
    ['本办法第15号'],
    ['GB/T 40429-2021'],
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([])
  })
  it('keeps what is printed and its place', () => {
    const text = '依据《甲意见》（中办发〔2019〕56 号）'
    const passage = Passage.read(sourceOf(text), 0, text.length)
    const [hit] = findDocumentNumbers(passage.key)
    expect(passage.raw.slice(hit?.from, hit?.to)).toBe('中办发〔2019〕56号')
    expect(hit).toMatchObject({ code: '中办发', year: 2019, number: 56, irregular: false, suspect: false })
  })
  it('marks broken brackets and impossible years, and repairs neither year', () => {
    expect(findDocumentNumbers('甲政发[2021)73号')[0]).toMatchObject({ irregular: true, suspect: false })
    expect(findDocumentNumbers('甲政发[1930]77号')[0]).toMatchObject({ year: 1930, suspect: true })
    expect(findDocumentNumbers('甲政发[3133]77号')[0]).toMatchObject({ year: 3133, suspect: true })
  })
  it('takes linear time', () => {
    const start = performance.now()
    findDocumentNumbers(`${'国务院令第[2021'.repeat(20_000)}号`)
    findDocumentNumbers(`${'根据'.repeat(50_000)}[2021]7号`)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('readDocumentNumber', () => {
  it.each([
    ['济政字〔2024〕45号', '济政字〔2024〕45号'],
    ['（市监标技发〔2022〕34号）', '市监标技发〔2022〕34号'],
    ['第12号', '第12号'],
    ['〔2023〕12号', '〔2023〕12号'],
    ['国务院令第735号', '国务院令第735号'],
    ['南政办〔20251', '南政办〔2025〕1号'],
    ['南州区府办发〔202026', '南州区府办发〔2020〕26号'],
  ])('reads the line %s', (text, want) => {
    const hit = readDocumentNumber(key(text))
    expect(hit && normalizeDocumentNumber(hit)).toBe(want)
  })
  it.each([['根据济政字〔2024〕45号文件'], ['济政字〔2024〕45号、46号'], ['万寿路27号'], ['二、总体要求'], ['']])('does not read %s', (text) => {
    expect(readDocumentNumber(key(text))).toBeNull()
  })
  it('gives offsets inside the brackets', () => {
    const text = key('（甲发〔2022〕34号）')
    const hit = readDocumentNumber(text)
    expect(text.slice(hit?.from, hit?.to)).toBe('甲发[2022]34号')
  })
})
