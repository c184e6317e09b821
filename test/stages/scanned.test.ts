import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import type { PolicyDocument, Section } from '../../src/schema/types.ts'

/** Marker and heading of every section, indented by depth. */
function outline(text: string): string[] {
  const rows: string[] = []
  const walk = (sections: readonly Section[], depth: number) => {
    for (const { marker, heading, sections: below } of sections) {
      rows.push(`${' '.repeat(depth)}${marker?.text.trim() ?? ''}|${heading ?? ''}`)
      walk(below, depth + 1)
    }
  }
  for (const part of parse(text).parts) walk(part.sections, 0)
  return rows
}

const item = (text: string) => `一、主要任务\n（一）提升服务能力。${text}\n（二）改进工作作风。开门办事，接受监督，及时回应群众关切。`
const targets = (document: PolicyDocument) =>
  document.indicators.filter(({ kind }) => kind === 'target').map(({ target }) => `${target?.comparator}${target?.value}${target?.unit}`)

describe('markers a scan glued or spoiled', () => {
  it('splits the next item behind a sentence that lost its full stop', () => {
    expect(outline('一、程序\n（一）受理。窗口当场登记\n（二）公示。名单公示5个工作日（三）办结。发给凭证并归档。\n（四）回访。听取意见。')).toEqual([
      '一、|程序',
      ' （一）|受理',
      ' （二）|公示',
      ' （三）|办结',
      ' （四）|回访',
    ])
  })

  it('takes a number that opens a paragraph below for a mention', () => {
    const rows = outline('一、程序\n（一）受理。窗口当场登记。\n（二）公示。名单公示后按照（三）办理，材料一并归档。\n（三）办结。发给凭证并归档。')
    expect(rows).toEqual(['一、|程序', ' （一）|受理', ' （二）|公示', ' （三）|办结'])
  })

  it('splits a heading that ends its line from the text of the next line', () => {
    expect(outline('一、设备\n设备应当耐潮，并定期检修。二、电源\n应具备双路供电条件，断电后自动切换。\n三、通信\n线路应有备份，并定期巡查。')).toEqual([
      '一、|设备',
      '二、|电源',
      '三、|通信',
    ])
  })

  it('reads a marker that lost its opening bracket below a clause that lost its closing one', () => {
    const rows = (clause: string) => outline(`一、任务\n（一）修路。铺设沥青，画好标线。\n${clause}\n二）建桥。打好桩基，架好梁板。\n（三）种树。浇水施肥。`)
    const expected = ['一、|任务', ' （一）|修路', ' 二）|建桥', ' （三）|种树']
    expect(rows('（市财政局牵头，市水利局配合')).toEqual(expected)
    expect(rows('（责任单位：市水利局；完成时限：2026年底前')).toEqual(expected)
  })

  it('reads a marker in front of a year', () => {
    expect(outline('一、2022年工作进展\n修建步道，方便居民出行。\n二、2023年重点安排\n改造路灯，保障夜间安全。')).toEqual([
      '一、|2022年工作进展',
      '二、|2023年重点安排',
    ])
  })

  it('resumes the outer numbering behind a numbered run that counts on', () => {
    expect(
      outline(
        '一、强农\n（一）良种繁育\n1.选育品种。开展试验，比较产量。\n2.建设基地。平整土地，配套水渠。\n（二）防灾减灾3.监测虫情。布设测报灯，及时预警。\n4.储备物资。分区存放，定期轮换。',
      ),
    ).toEqual(['一、|强农', ' （一）|良种繁育', '  1.|选育品种', '  2.|建设基地', ' （二）|防灾减灾', '  3.|监测虫情', '  4.|储备物资'])
  })

  it('keeps a short line with a colon whole when paragraphs follow, and takes labels of all siblings as headings', () => {
    expect(
      outline('一、应用\n1.典型场景：仓储机器人调度\n目前靠人工搬运，夜间无人值守，效率不高。\n2.典型场景：冷链运输监控\n目前靠纸质记录，途中温度难以追溯。'),
    ).toEqual(['一、|应用', ' 1.|典型场景：仓储机器人调度', ' 2.|典型场景：冷链运输监控'])
    expect(outline('一、术语\n1.SaaS（软件即服务）：通过网络提供软件。\n2.低代码：用少量代码开发。\n3.数据中台：汇集和加工数据。')).toEqual([
      '一、|术语',
      ' 1.|SaaS（软件即服务）',
      ' 2.|低代码',
      ' 3.|数据中台',
    ])
  })

  it('drops a lone page number that cuts a sentence', () => {
    const document = parse('一、任务\n建立覆盖全域的巡查网络，组织网格员逐户走访登记，及时上报安全\n\n7\n\n隐患并督促整改，做到发现一处、处置一处。')
    expect(document.furniture.map(({ reason, text }) => [reason, text])).toContainEqual(['pageNumber', '7'])
    expect(document.parts[0]?.sections[0]?.blocks[0]?.text).toContain('安全隐患')
  })
})

describe('clauses in less usual print', () => {
  const bodies = (text: string) => parse(text).responsibilities.map(({ assignments }) => assignments.map(({ role, mention }) => `${role}:${mention}`))

  it('reads several sentences, strokes and spaces between bodies', () => {
    expect(bodies(item('（牵头单位：市科技局。配合单位：市财政局）'))).toEqual([['lead:市科技局', 'support:市财政局']])
    expect(bodies(item('（责任单位：市科技局/市财政局）'))).toEqual([['responsible:市科技局', 'responsible:市财政局']])
    expect(bodies(item('（责任单位：市科技局　市财政局　市税务局）'))).toEqual([['responsible:市科技局', 'responsible:市财政局', 'responsible:市税务局']])
  })

  it('never parts a body at a line break', () => {
    expect(bodies('一、任务\n（一）协同办案。统一尺度，共享信息，方便当事人。（责任单位：省委\n宣传部、省法院）')).toEqual([
      ['responsible:省委宣传部', 'responsible:省法院'],
    ])
  })

  it('believes brackets that only list bodies where three items end so', () => {
    const lists = ['（市商务局，各区市政府）', '（市卫生健康委、市医保局）', '（市教育局）']
    const text = (n: number) =>
      `一、任务\n${lists
        .slice(0, n)
        .map((list, i) => `${i + 1}.做好服务。优化流程，方便群众。${list}`)
        .join('\n')}`
    expect(bodies(text(3))).toEqual([
      ['responsible:市商务局', 'responsible:各区市政府'],
      ['responsible:市卫生健康委', 'responsible:市医保局'],
      ['responsible:市教育局'],
    ])
    expect(bodies(text(2))).toEqual([])
  })
})

describe('quantities that are no targets, or not what they seem', () => {
  it('reads a modal inside a negation', () => {
    expect(targets(parse(item('到2027年，试点不宜少于5项，投诉率不应超过2%。')))).toEqual(['>=5项', '<=2%'])
  })

  it('refuses norms, quotas, divisions, ages and times that name a kind', () => {
    for (const text of [
      '泵房应配备两台水泵。',
      '每市推荐不超过3个。',
      '标准体系细分形成14个二级分类。',
      '为65岁以上老人提供上门服务。',
      '打造15分钟便民生活圈。',
    ])
      expect([text, targets(parse(item(text)))]).toEqual([text, []])
  })

  it('tells breaking through from exceeding', () => {
    expect(targets(parse(item('到2027年，突破50项关键技术，产值突破80亿元。')))).toEqual(['=50项', '>8000000000元'])
  })

  it('takes a caption above a one-cell-per-line table for its name', () => {
    const [table] = parse('一、目标\n\n数字经济发展指标\n\t指标\n\t2024年\n\t目标值\n\n\t上云企业（家）\n\t\n\t300\n\n\t数据交易额（亿元）\n\t2\n\t8\n').tables
    expect([table?.caption?.text, table?.columns, table?.rows.length]).toEqual(['数字经济发展指标', ['指标', '2024年', '目标值'], 2])
  })
})

describe('a box between two items', () => {
  it('ends before the item that goes on', () => {
    const box = '专栏1 修缮工程\n木构加固：开展木构加固。'
    const found = parse(`戏台保护方案\n\n一、主要任务\n1.修缮戏台。加固梁柱，更换瓦片。\n${box}\n2.培养匠人。建立师徒制度。\n3.广泛宣传。举办展览。`).measures
    expect(found.map(({ label }) => label)).toEqual(['一、1.', '一、2.', '一、3.'])
  })
})

describe('what a section is for', () => {
  const measures = (heading: string) =>
    parse(`工作方案\n\n一、${heading}\n（一）修缮老屋。加固梁柱，更换瓦片。\n二、主要任务\n（一）疏浚河道。清理淤泥，种植水草。`).measures.length

  it('counts tasks and nothing else', () => {
    for (const heading of ['优化发展环境', '构建安全保障体系', '试点任务和预期目标']) expect([heading, measures(heading)]).toEqual([heading, 2])
    for (const heading of ['建设原则', '申报条件', '试点目标', '发展环境', '适用范围']) expect([heading, measures(heading)]).toEqual([heading, 1])
    expect(measures('组织申报的推荐单位')).toBe(1)
  })

  it('counts an item whose list says whom to call and where to send it', () => {
    const list = '（一）甲类：咨询电话：0531-55550001；\n（二）乙类咨询电话：0531-55550002。\n戏台保护中心，寄送地址：南州市一号路9号，邮编：250000。\n'
    const found = parse(`申报通知\n\n一、申报方式\n1.报送材料。请于5月底前寄送申报书。联系方式如下：\n${list}`).measures
    expect(found.map(({ label }) => label)).toEqual(['一、1.'])
  })
})
