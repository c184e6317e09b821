import { describe, expect, it } from 'vitest'
import { departmentStems, nationalBodies, otherBodies, partyDepartments } from '../../src/lexicon/organizations.ts'
import { provinces } from '../../src/lexicon/places.ts'
import { splitBodies } from '../../src/text/body-list.ts'
import { fold } from '../../src/text/fold.ts'
import { isOrganization, jurisdictionOf, readOrganization } from '../../src/text/organization.ts'
import { nowhere } from '../../src/text/place.ts'

const bodies = [
  '济南市人民政府办公厅',
  '山东省政府知识产权战略实施工作领导小组办公室',
  '工业和信息化部',
  '中共中央办公厅',
  '交通运输部办公厅',
  '国家林业和草原局',
  '各区县人民政府',
  '有关单位',
  '各有关企业',
  '国务院各部委',
  '华东某某大学',
  '济南轨道交通集团有限公司',
  '青岛海关',
  '泉城海关',
  '济南高新区管委会',
  '自贸试验区济南片区管委会(筹)',
  '市市场监管局(市知识产权局)',
  '省委宣传部(省版权局)',
  '各级党委、政府',
  '济南、青岛、烟台市政府',
  '各级人大常委会',
  '各级公安机关',
  '省高院',
  '济南知识产权法庭',
  '人行烟台市分行',
  '市公证处',
  '市国家知识产权强市建设示范城市领导小组成员单位',
  '省市场监管局',
  '市民政局',
  '市监委',
  '团省委',
  '中国人民银行淄博市分行',
  '国家金融监督管理总局淄博监管分局',
  '淄博仲裁办',
  '崂山实验室',
  '各市工业和信息化局',
  '市相关行业主管部门',
  '各县(市、区)人民政府',
  '驻济高校',
  '省人大常委会法工委',
  '国家发展改革委高技术司',
  '省“十强产业”协调推进机制牵头部门',
  '市委军民融合办',
  '发改委',
  '新疆生产建设兵团',
]
const none = [
  '加强组织领导',
  '总体要求',
  '责任单位',
  '牵头部门',
  '打造科技创新中心',
  '企业',
  '市场主体',
  '发挥济南商标审查协作中心',
  '产业发展新格局',
  '各方面',
  '各项任务',
  '各部门负责人',
  '项目承担单位',
  '培育龙头企业集团',
  '有关规定',
  '高新区',
  '经济开发区',
  '自治区',
  '直辖市及计划单列市',
  '2023年',
  '西部',
  '全部',
  '市区',
  '济南',
  '山东省',
  '国家级工业设计中心',
  '行业协会',
  '知识产权',
  '专利由市科技局',
  '我们',
  '联系电话',
]

describe('isOrganization', () => {
  it.each(bodies)('takes %s', (name) => expect(isOrganization(name)).toBe(true))
  it.each(none)('does not take %s', (name) => expect(isOrganization(name)).toBe(false))
})

describe('the tables', () => {
  it('hold no name twice with two meanings', () => {
    const seen = new Map<string, string>()
    for (const { full, short } of nationalBodies) {
      for (const name of new Set([full, ...short])) {
        expect(seen.get(name) ?? full, name).toBe(full)
        seen.set(name, full)
      }
    }
    for (const list of [departmentStems.flat(), partyDepartments.map(([name]) => name), otherBodies.map(([name]) => name)])
      expect(new Set<string>(list).size).toBe(list.length)
  })

  it('hold names that read as bodies', () => {
    for (const { full, short } of nationalBodies) for (const name of [full, ...short]) expect(isOrganization(name), name).toBe(true)
    for (const stem of departmentStems.flat()) expect(readOrganization(`省${stem}局`)?.known, stem).toBe(true)
    for (const [name] of partyDepartments) expect(readOrganization(`市委${name}`)?.kind, name).toBe('party')
    for (const [name] of otherBodies) expect(isOrganization(`省${name}`), name).toBe(true)
  })
})

const shandong = { level: 'province', province: '山东省', city: null, county: null } as const
const jinan = { level: 'city', province: '山东省', city: '济南市', county: null } as const

describe('readOrganization', () => {
  const full = (name: string, where: Parameters<typeof readOrganization>[1] = jinan) => readOrganization(name, where)?.canonical

  it('knows every city and autonomous prefecture, also by its short name', () => {
    const wrong = provinces.flatMap(({ cities }) =>
      cities
        .split(' ')
        .filter((city) => city !== '' && !/(?:盟|地区)$/.test(city))
        .map((city) => (city.endsWith('自治州') ? city : `${city}市`))
        .flatMap((city) => ['人民政府办公室', '市场监管局', '委宣传部', '中级人民法院'].map((end) => [city, readOrganization(city + end)] as const))
        .filter(([city, read]) => read?.jurisdiction !== city || read.level !== 'city'),
    )
    expect(wrong).toEqual([])
    const placed = (name: string) => readOrganization(name)?.jurisdiction
    expect([placed('凉山州科技局'), placed('黔东南州委办公室'), placed('海西州人民政府')]).toEqual([
      '凉山彝族自治州',
      '黔东南苗族侗族自治州',
      '海西蒙古族藏族自治州',
    ])
    expect([placed('苏州市吴江区人民政府'), placed('市中区人民政府'), placed('万州区人民政府')]).toEqual(['吴江区', '市中区', '万州区'])
  })

  it('completes short names in the jurisdiction of the issuer', () => {
    expect(full('省市场监管局', shandong)).toBe('山东省市场监督管理局')
    expect(full('市市场监管局')).toBe('济南市市场监督管理局')
    expect(full('市法院')).toBe('济南市中级人民法院')
    expect(full('省法院')).toBe('山东省高级人民法院')
    expect(full('省委外办')).toBe('中共山东省委外事工作委员会办公室')
    expect(full('团省委')).toBe('共青团山东省委员会')
    expect(full('青岛海关')).toBe('中华人民共和国青岛海关')
    expect(full('工信部')).toBe('工业和信息化部')
    expect(full('人民银行济南分行')).toBe('中国人民银行济南分行')
  })

  it('keeps superseded names and leaves unknown ones alone', () => {
    expect(full('市经济和信息化委')).toBe('济南市经济和信息化委员会')
    expect(full('省环保厅')).toBe('山东省环境保护厅')
    expect(full('银监会')).toBe('中国银行业监督管理委员会')
    expect(full('市某某建设服务中心')).toBeNull()
    expect(full('省市场监管局', nowhere)).toBeNull()
  })

  it('tells level, kind and place', () => {
    const shape = (name: string, where: Parameters<typeof readOrganization>[1] = jinan) => {
      const read = readOrganization(name, where)
      return read && [read.level, read.kind, read.jurisdiction]
    }
    expect(shape('国家知识产权局')).toEqual(['national', 'government', null])
    expect(shape('省检察院')).toEqual(['province', 'judicial', '山东省'])
    expect(shape('市委组织部')).toEqual(['city', 'party', '济南市'])
    expect(shape('崂山区政府')).toEqual(['county', 'government', '崂山区'])
    expect(shape('国家金融监督管理总局淄博监管分局')).toEqual(['city', 'government', '淄博市'])
    expect(shape('山东大学')).toEqual([null, 'institution', null])
    expect(shape('市水务集团有限公司')).toEqual(['city', 'enterprise', '济南市'])
    expect(shape('各区县政府')).toEqual(['county', 'collective', null])
    expect(shape('济南高新区管委会')).toEqual([null, 'government', '济南市'])
  })

  it('takes the 市 of a direct municipality for a province', () => {
    const beijing = jurisdictionOf('北京市人民政府')
    expect(beijing).toEqual({ level: 'province', province: '北京市', city: '北京市', county: null })
    expect(readOrganization('市教委', beijing)).toMatchObject({ level: 'province', canonical: '北京市教育委员会' })
  })

  it('reads second names and 筹', () => {
    expect(readOrganization('市自然资源和规划局(市林业局、市海洋局)', jinan)).toMatchObject({ name: '市自然资源和规划局', alias: ['市林业局', '市海洋局'] })
    expect(readOrganization('片区管委会(筹)')).toMatchObject({ name: '片区管委会', preparatory: true, alias: [] })
  })

  it('takes a bare department for a national one only where no place issued the text', () => {
    expect(readOrganization('发展改革委', nowhere)?.canonical).toBe('国家发展和改革委员会')
    expect(readOrganization('发展改革委', jinan)).toMatchObject({ level: null, canonical: null })
  })
})

describe('splitBodies', () => {
  const split = (text: string) => {
    const key = fold(text)
    return splitBodies(key).map((body) => key.slice(body.from, body.to))
  }

  it.each([
    ['市科技局、市工业和信息化局，青岛海洋科技中心', ['市科技局', '市工业和信息化局', '青岛海洋科技中心']],
    ['省工业和信息化厅、省自然资源厅（省林业局）及各市政府等', ['省工业和信息化厅', '省自然资源厅(省林业局)', '各市政府']],
    ['市文化和旅游局、市住房和城乡建设局、市自然资源和规划局', ['市文化和旅游局', '市住房和城乡建设局', '市自然资源和规划局']],
    ['公安部、交通运输部及各地区', ['公安部', '交通运输部', '各地区']],
    ['市科技局和市财政局', ['市科技局', '市财政局']],
    ['市工业和信息化局及专班成员单位', ['市工业和信息化局', '专班成员单位']],
    ['各级党委、政府', ['各级党委、政府']],
    ['银保监会、证监会等相关部门', ['银保监会', '证监会', '相关部门']],
    ['市教育局、省高等教育学会等', ['市教育局', '省高等教育学会']],
    ['各县（市、区）政府、市市场监管局（市知识产权局）', ['各县(市、区)政府', '市市场监管局(市知识产权局)']],
    ['济南高新区管委会、市南部山区管委会、先行区管委会', ['济南高新区管委会', '市南部山区管委会', '先行区管委会']],
    ['各区县、济南高新区管委会', ['各区县', '济南高新区管委会']],
  ])('%s', (text, names) => expect(split(text)).toEqual(names))

  const one = (text: string) =>
    splitBodies(fold(text)).map(({ members, collective, openEnded, tier, inferred }) => ({ members, collective, openEnded, tier, inferred }))

  it('writes out lists with a shared ending', () => {
    expect(splitBodies('济南、青岛、烟台市政府')).toMatchObject([{ members: ['济南市政府', '青岛市政府', '烟台市政府'] }])
    expect(splitBodies('各区、市政府')).toMatchObject([{ members: ['各区政府', '各市政府'], collective: true }])
    expect(splitBodies('高新区、经济开发区、文昌湖区管委会')).toMatchObject([{ members: ['高新区管委会', '经济开发区管委会', '文昌湖区管委会'] }])
    expect(splitBodies('市、县政府')).toMatchObject([{ members: ['市政府', '县政府'] }])
  })

  it('lends the level to bare departments only', () => {
    expect(one('省教育厅、财政厅').map(({ members, inferred }) => [members, inferred])).toEqual([
      [[], null],
      [['省财政厅'], 'level-of-list'],
    ])
    expect(splitBodies('县委宣传部、发改委、组织部、教体局').map(({ members }) => members[0])).toEqual([undefined, '县发改委', '县委组织部', '县教体局'])
    expect(splitBodies('市法院、青岛海关、仲裁办、高新区管委会、银保监局、各区县政府').every(({ members }) => members.length === 0)).toBe(true)
  })

  it('marks 等 and collectives', () => {
    expect(one('市科技局、市财政局等').map(({ openEnded }) => openEnded)).toEqual([false, true])
    expect(one('市科技局等部门').map(({ openEnded }) => openEnded)).toEqual([true])
    expect(one('证监会等相关部门').map(({ collective, openEnded }) => [collective, openEnded])).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('keeps what a name takes in out of the mention', () => {
    const key = fold('各区县政府（含高新区、某某管委会，下同）')
    const [body] = splitBodies(key)
    expect(key.slice(body?.from, body?.to)).toBe('各区县政府')
    expect(key.slice(body?.includes?.from, body?.includes?.to)).toBe('含高新区、某某管委会，下同')
  })

  it('reads a second name that lost its closing sign', () => {
    expect(splitBodies('省市场监管局(省知识产权局、省司法厅')).toMatchObject([{ name: '省市场监管局', alias: ['省知识产权局'] }, { name: '省司法厅' }])
  })
})
