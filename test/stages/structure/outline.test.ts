import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import type { Section } from '../../../src/schema/types.ts'
import { conservation } from '../../util/leaves.ts'

/** The outline of the last part with sections as one line a node: depth, marker, heading. */
function outline(text: string): string[] {
  const part = parse(text).parts.findLast((p) => p.sections.length > 0)
  const rows: string[] = []
  const walk = (sections: Section[]) => {
    for (const s of sections) {
      rows.push(`${s.depth} ${s.marker?.text ?? '·'}${s.heading === null ? '' : ` ${s.heading}`}`)
      walk(s.sections)
    }
  }
  walk(part?.sections ?? [])
  return rows
}

const body = '统筹各方力量，建立长效机制，推动工作落到实处。'

describe('the outline', () => {
  it.each<[string, string, string[]]>([
    ['reads run-in headings', `一、主要任务\n（一）完善制度。${body}\n（二）加强宣传。${body}`, ['1 一、 主要任务', '2 （一） 完善制度', '2 （二） 加强宣传']],
    [
      'takes no heading from a sentence and its bracket',
      `一、任务\n1. 完成条例的修订工作。〔市司法局负责〕\n2. 推进目录的编制工作。〔市财政局负责〕`,
      ['1 一、 任务', '2 1.', '2 2.'],
    ],
    [
      'measures a heading with its translation by the room it takes',
      `一、资助领域\n1. 城市公共服务与社区治理（Urban Public Services and Community Governance）\n2. 公众参与（Public Participation）\n3. 开放数据与城市规划设计（Open Data and the Design of Urban Planning）`,
      [
        '1 一、 资助领域',
        '2 1. 城市公共服务与社区治理（Urban Public Services and Community Governance）',
        '2 2. 公众参与（Public Participation）',
        '2 3. 开放数据与城市规划设计（Open Data and the Design of Urban Planning）',
      ],
    ],
    [
      'takes whom to ask for no part of a heading',
      `一、申报要求\n（一）材料报送方式\n${body}\n（二）市级联系人：孙某某 周某某\n电话：0000-0000000\n邮箱：sunmou@example.com`,
      ['1 一、 申报要求', '2 （一） 材料报送方式', '2 （二） 市级联系人'],
    ],
    [
      'finds a heading whose words its sentence says again',
      `一、供电\n${body}\n二、照明和通风厂房照明和通风应符合有关标准的要求。\n三、排水\n${body}`,
      ['1 一、 供电', '1 二、 照明和通风', '1 三、 排水'],
    ],
    [
      'keeps continuous numbers at their depth',
      `一、甲事\n（一）子一。${body}\n二、乙事\n（二）子二。${body}`,
      ['1 一、 甲事', '2 （一） 子一', '1 二、 乙事', '2 （二） 子二'],
    ],
    [
      'lets the order of styles decide the depth',
      `1. 总体情况\n（一）背景。${body}\n（二）意义。${body}\n2. 工作安排\n（一）步骤。${body}`,
      ['1 1. 总体情况', '2 （一） 背景', '2 （二） 意义', '1 2. 工作安排', '2 （一） 步骤'],
    ],
    [
      'splits an item glued behind a full stop',
      `一、任务\n（一）完善制度。${body}（二）加强宣传。${body}`,
      ['1 一、 任务', '2 （一） 完善制度', '2 （二） 加强宣传'],
    ],
    [
      'splits the first child from a heading without punctuation',
      `一、强化统筹协调1.加强谋划。${body}\n2.抓好落实。${body}`,
      ['1 一、 强化统筹协调', '2 1. 加强谋划', '2 2. 抓好落实'],
    ],
    [
      'repairs damaged markers that the numbering expects',
      `-、总体要求\n${body}\n二、任务\n一)完善制度。${body}\n二)加强宣传。${body}`,
      ['1 -、 总体要求', '1 二、 任务', '2 一) 完善制度', '2 二) 加强宣传'],
    ],
    [
      'takes the number that an item begins with for its own where the numbering goes on',
      `一、任务\n1.完善光网。${body}\n2.12345热线整合。${body}\n3.5G网络覆盖。${body}\n4*.24小时服务。${body}`,
      ['1 一、 任务', '2 1. 完善光网', '2 2. 12345热线整合', '2 3. 5G网络覆盖', '2 4*. 24小时服务'],
    ],
    [
      'takes no heading from a first sentence that says what things are like',
      `一、序言\n1. 戏台是承载乡村记忆的重要场所。${body}\n2. 改革开放以来，戏曲事业有了长足进步。${body}`,
      ['1 一、 序言', '2 1.', '2 2.'],
    ],
    [
      'parts a heading that plans print over and over from the sentence glued to it',
      `一、指导思想深入贯彻新发展理念，${body}\n二、主要目标到2030年，${body}\n三、保障措施要有力，${body}`,
      ['1 一、 指导思想', '1 二、 主要目标', '1 三、'],
    ],
    [
      'reads a heading that ends with 目的',
      `1 总则\n1.1 编制目的\n做好古戏台的防火与抢救。\n1.2 适用范围\n适用于全县的古戏台。\n2 附则\n2.1 解释\n由县文旅局解释。`,
      ['1 1 总则', '2 1.1 编制目的', '2 1.2 适用范围', '1 2 附则', '2 2.1 解释'],
    ],
    ...['', '录\n', '目　录\n'].map((head): [string, string, string[]] => [
      `takes no section from a list of contents headed "${head.trim()}"`,
      `戏台保护应急预案\n${head}1 总则\n1.1 编制目的\n1.2 适用范围\n2 附则\n2.1 解释\n1 总则\n1.1 编制目的\n做好古戏台的防火与抢救。\n1.2 适用范围\n适用于全县的古戏台。\n2 附则\n2.1 解释\n由县文旅局解释。`,
      ['1 1 总则', '2 1.1 编制目的', '2 1.2 适用范围', '1 2 附则', '2 2.1 解释'],
    ]),
    ['takes none from the line 目录 above no list', `戏台保护规划\n目　录\n一、背景\n${body}\n二、任务\n${body}`, ['1 一、 背景', '1 二、 任务']],
    [
      'splits the numbers of a text that has lost all its line ends',
      `关于支持戏台管护的三条意见。为管好戏台，提出以下意见。1.登记造册。${body}责任单位：市文旅局。2.定期巡查。${body}责任单位：各县区政府。3.保障经费。${body}`,
      ['1 1. 登记造册', '1 2. 定期巡查', '1 3. 保障经费'],
    ],
    [
      'parts lines at the tags of a page that a text was cut out of',
      `一、任务<br/>（一）完善制度。${body}<br>（二）加强宣传。${body}</p><p align="left">二、保障</p>`,
      ['1 一、 任务', '2 （一） 完善制度', '2 （二） 加强宣传', '1 二、 保障'],
    ],
    ['keeps gaps', `一、任务\n（一）完善制度。${body}\n（三）加强宣传。${body}`, ['1 一、 任务', '2 （一） 完善制度', '2 （三） 加强宣传']],
    [
      'rejects cross-references and values at a line start',
      `一、任务\n按照本办法\n（十二）项规定提供材料。${body}\n2017年6月前完成。\n3.5亿元以内。`,
      ['1 一、 任务'],
    ],
    [
      'closes a list inside an item when the outer numbering goes on',
      `一、要求\n1.申报材料\n（1）申请书；\n（2）承诺书。\n2.申报时间。${body}`,
      ['1 一、 要求', '2 1. 申报材料', '3 （1）', '3 （2）', '2 2. 申报时间'],
    ],
    [
      'reads chapters, articles and items',
      `第一章 总则\n第一条 为了规范管理，制定本办法。\n第二条 应当符合下列条件：\n（一）有场所；\n（二）有人员。\n第二章 附则\n第三条 自公布之日起施行。`,
      ['1 第一章 总则', '2 第一条', '2 第二条', '3 （一）', '3 （二）', '1 第二章 附则', '2 第三条'],
    ],
    [
      'joins a heading over a page break',
      `一、任务\n（一）实施公共服务提升工程，打造便民利企\n\n新高地。\n1.优化流程。${body}`,
      ['1 一、 任务', '2 （一） 实施公共服务提升工程，打造便民利企新高地', '3 1. 优化流程'],
    ],
    ['finds headings without numbers', `市容管理若干措施\n\n环境整治\n\n${body}\n\n便民服务\n\n${body}`, ['1 · 环境整治', '1 · 便民服务']],
    ['gives an article its 之一', `第一条 为了规范。\n第一条之一 补充如下。\n第二条 适用本市。`, ['1 第一条', '1 第一条之一', '1 第二条']],
    [
      'reads a number before a symbol-font dot',
      `一、任务\n1\ue010完善制度。${body}\n2\ue010加强宣传。${body}`,
      ['1 一、 任务', '2 1 完善制度', '2 2 加强宣传'],
    ],
  ])('%s', (_, text, expected) => expect(outline(text)).toEqual(expected))

  it('keeps the last sign of a name that a page has cut', () => {
    const [section] = parse('戏台保护方案\n一、任务\n1.编好重点戏台名\n录\n2.修缮戏台。修旧如旧。').parts.at(-1)?.sections ?? []
    expect(JSON.stringify(section)).toContain('"录"')
  })

  it('says what is wrong with the numbering', () => {
    const codes = (text: string) => parse(text).diagnostics.map((d) => d.code)
    expect(codes(`一、任务\n（一）完善制度。${body}\n（三）加强宣传。${body}`)).toContain('numbering-gap')
    expect(codes(`一、任务\n（一）完善制度。${body}\n（一）加强宣传。${body}`).join()).toMatch(/numbering-(?:repeat|restart)/)
    expect(codes(`一、任务\n（一）完善制度。${body}\n（二）加强宣传。${body}`)).toEqual([])
  })

  it('goes on behind pages that a scan has lost', () => {
    const headings = outline(`某县戏台管护方案\n一、任务\n（一）完善制度。${body}\n二、保障措施\n（十二）加强组织领导。${body}\n（十五）强化经费保障。${body}`)
    expect(headings).toContain('2 （十二） 加强组织领导')
    expect(headings).toContain('2 （十五） 强化经费保障')
  })

  it('holds a text once that a file prints twice, and a phrase as often as it is printed', () => {
    const item = (n: string, what: string) => `（${n}）${what}${body}各乡镇结合实际抓好${what}落实，每季度报送情况。`
    const once = `一、任务\n${item('一', '管护')}\n${item('二', '修缮')}\n${item('三', '演出')}\n二、保障\n${item('一', '领导')}\n${item('二', '投入')}`
    const text = `某县戏台管护方案\n${once}\n${once.replace('每季度', '毎季度')}`
    const document = parse(text)
    expect(outline(text)).toEqual(outline(`某县戏台管护方案\n${once}`))
    expect(document.furniture.filter(({ reason }) => reason === 'duplicate')).toHaveLength(7)
    expect(conservation(text, document)).toEqual([])
    const formed = `某县戏台管护方案\n一、甲镇\n${item('一', '管护')}\n二、乙镇\n${item('一', '修缮')}\n三、丙镇\n${item('一', '管护')}`
    expect(outline(formed)).toHaveLength(6)
  })

  it('takes no heading from a sentence that says what one shall do', () => {
    expect(outline('一、要求\n1.剧团应保证剧本与演出一致。内容不一致的，以演出为准，并报县文旅局。\n2.应用新技术。统筹各方力量，建立长效机制。')).toEqual([
      '1 一、 要求',
      '2 1.',
      '2 2. 应用新技术',
    ])
  })

  it('keeps ids when an item before them is corrected', () => {
    const ids = (text: string) => parse(text).measures.map((m) => m.id)
    const scan = `一、任务\n（一）完善制度。${body}\n（三）加强宣传。${body}`
    expect(ids(scan)).toEqual(ids(scan.replace('完善制度', '健全制度')))
    expect(ids(scan)).toEqual(['measure/instrument/1/1', 'measure/instrument/1/3'])
  })
})

describe('parts and metadata', () => {
  const notice = (title: string) =>
    `云州市人民政府办公室\n\n云政办发〔2024〕12号\n\n云州市人民政府办公室\n关于印发${title}的通知\n\n各区县人民政府，市政府各部门：\n\n现将《${title}》印发给你们，请认真落实。\n\n云州市人民政府办公室\n2024年5月6日\n\n（此件公开发布）\n\n${title}\n\n一、任务\n（一）完善制度。${body}\n\n抄送：市委各部门，市监委。\n云州市人民政府办公室 2024年5月7日印发\n`

  it('reads addressees below the text, also where they are glued to it', () => {
    const printed = '主送：各区县商务局、财政局，市属各企业。\n抄送：市委办公室。\n云州市商务局办公室 2024年5月7日印发\n'
    for (const gap of ['\n\n', '']) {
      const { metadata, measures } = parse(`云州市社区商业工作要点\n\n一、任务\n（一）完善制度。${body}\n（二）加强宣传。${body}${gap}${printed}`)
      expect(metadata.recipients.map(({ name, tier }) => [name, tier])).toEqual([
        ['各区县商务局、财政局', 1],
        ['市属各企业', 2],
      ])
      expect([metadata.copiedTo.map(({ name }) => name), metadata.printedOn]).toEqual([['市委办公室'], '2024-05-07'])
      expect(measures.at(-1)?.text).toBe(body)
    }
  })

  it('parts a notice from the text it issues', () => {
    const document = parse(notice('云州市数据共享实施方案'))
    expect(document.parts.map((p) => p.id)).toEqual(['notice', 'instrument', 'imprint'])
    const { title, noticeTitle, documentNumber, issuers, recipients, issuedOn, publicity, copiedTo, printedBy, printedOn, genre, status } = document.metadata
    expect([title?.text, noticeTitle?.text]).toEqual(['云州市数据共享实施方案', '云州市人民政府办公室关于印发云州市数据共享实施方案的通知'])
    expect([documentNumber?.code, documentNumber?.year, documentNumber?.number]).toEqual(['云政办发', 2024, 12])
    expect(issuers.map((b) => b.name)).toEqual(['云州市人民政府办公室'])
    expect(recipients.map((b) => [b.name, b.tier])).toEqual([
      ['各区县人民政府', 1],
      ['市政府各部门', 2],
    ])
    expect([issuedOn, printedOn, printedBy?.name, genre, status]).toEqual(['2024-05-06', '2024-05-07', '云州市人民政府办公室', '方案', 'final'])
    expect([publicity?.text, publicity?.body]).toEqual(['此件公开发布', 'public'])
    expect(copiedTo.map((b) => b.name)).toEqual(['市委各部门', '市监委'])
    expect(document.id).toBe('云州市人民政府办公室-云政办发-2024-12号')
  })

  it.each([
    ['云州市数据共享实施方案（试行）', 'trial'],
    ['云州市数据共享管理办法（征求意见稿）', 'draft'],
    ['云州市数据共享暂行办法', 'trial'],
    ['云州市数据共享实施方案（2024—2026年）', 'final'],
  ])('reads how final %s is', (title, status) => expect(parse(notice(title)).metadata.status).toBe(status))

  it('tells a task about papers from a list of papers', () => {
    const [tasks] = parse('一、主要任务\n（一）清理证明材料。取消重复的证明。\n（二）申请证明材料。身份证复印件。').parts[0]?.sections ?? []
    expect(tasks?.sections.map((s) => s.category)).toEqual(['measure', 'other'])
  })

  it('names the categories by their headings', () => {
    const heads = ['总体要求', '主要目标', '重点任务', '进度安排', '标志性成果', '保障措施']
    const text = heads.map((h, i) => `${'一二三四五六'[i]}、${h}\n（一）甲项。${body}\n（二）乙项。${body}`).join('\n')
    expect(parse(text).parts[0]?.sections.map((s) => s.category)).toEqual(['context', 'goal', 'measure', 'schedule', 'outcome', 'safeguard'])
    expect(parse(text).measures).toHaveLength(8)
  })
})
