import { describe, expect, it } from 'vitest'
import { parse, type Section } from '../../../src/index.ts'
import { conservation } from '../../util/leaves.ts'

const outline = (text: string) => {
  const rows: string[] = []
  const walk = (sections: readonly Section[]) => {
    for (const section of sections) {
      rows.push(`${section.id} ${section.heading ?? '∅'} ${section.category}`)
      walk(section.sections)
    }
  }
  const document = parse(text)
  for (const { sections } of document.parts) walk(sections)
  return { document, rows }
}
const targets = (text: string) => parse(text).indicators.map(({ kind, name, target }) => `${kind} ${name} ${target?.raw} ${target?.year}`)

describe('the record of a meeting', () => {
  const text = [
    '南屏县人民政府专题会议纪要',
    '〔2024〕8号',
    '南屏县人民政府办公室　　　　2024年6月3日',
    '研究古戏台修缮工作专题会议纪要',
    '2024年6月1日上午，副县长陈某某主持召开专题会议，研究古戏台修缮工作。现纪要如下：',
    '一、会议议定',
    '（一）由县文旅局牵头，县财政局配合，9月底前完成6座戏台加固。',
    '二、会议强调，要守住安全底线，确保施工安全。',
    '出席：陈某某　李某（县文旅局）',
  ].join('\n')

  it('is headed by the name of its kind, with its own title below number, issuer and day', () => {
    const { document, rows } = outline(text)
    const { title, documentNumber, issuers, issuedOn } = document.metadata
    expect([title?.text, documentNumber?.text, issuers.map(({ name }) => name), issuedOn]).toEqual([
      '研究古戏台修缮工作专题会议纪要',
      '〔2024〕8号',
      ['南屏县人民政府办公室'],
      '2024-06-03',
    ])
    expect(rows).toEqual(['instrument/1 会议议定 measure', 'instrument/1/1 ∅ measure', 'instrument/2 ∅ measure'])
    expect(conservation(text, document)).toEqual([])
  })

  it('assigns in prose who leads and who supports', () => {
    expect(parse(text).responsibilities.map(({ assignments }) => assignments.map(({ role, mention }) => `${role} ${mention}`))).toEqual([
      ['lead 县文旅局'],
      ['support 县财政局'],
    ])
  })
})

describe('bodies below a title', () => {
  it('are who issues the text, not its first heading', () => {
    const text = [
      '关于加强古戏台管护的意见',
      '省文化和旅游厅　　省财政厅',
      '古戏台是乡村文化的重要载体。为加强古戏台管护，现提出以下意见。',
      '一、摸清底数',
      '逐座登记造册。',
    ].join('\n')
    const { document, rows } = outline(text)
    expect(document.metadata.issuers.map(({ name }) => name)).toEqual(['省文化和旅游厅', '省财政厅'])
    expect(rows).toEqual(['instrument/1 摸清底数 measure'])
    expect(conservation(text, document)).toEqual([])
  })

  it('head what stands below them when that is numbered', () => {
    expect(outline(['古戏台管护任务清单', '省文化和旅游厅', '1.逐座登记造册，建立名录。', '2.开展巡查，排除隐患。'].join('\n')).rows[0]).toContain(
      '省文化和旅游厅',
    )
  })
})

describe('a circular on what was found', () => {
  it('gives measures only in what it asks for', () => {
    const { document, rows } = outline(
      [
        '南屏县人民政府办公室关于2023年古戏台安全检查情况的通报',
        '各乡镇人民政府：',
        '2023年12月，县政府办公室对全县古戏台进行了检查。现将有关情况通报如下：',
        '一、总体情况',
        '（一）管护责任基本落实。全县登记戏台86座，管护协议签订率达到98%。',
        '二、存在的主要问题',
        '（一）个别乡镇巡查不到位。抽查发现3座戏台未按月巡查。',
        '三、工作要求',
        '（一）压实管护责任。2024年3月底前完成问题整改。',
      ].join('\n'),
    )
    expect(rows.map((row) => row.split(' ').at(-1))).toEqual(['context', 'context', 'context', 'context', 'safeguard', 'safeguard'])
    expect(document.measures).toHaveLength(1)
    expect(document.indicators.filter(({ kind }) => kind === 'target')).toEqual([])
  })
})

describe('figures by genre', () => {
  it('are reached where a yearly plan tells how the last one was carried out', () => {
    expect(
      targets(
        [
          '关于南屏县2024年古戏台管护计划的安排意见',
          '现就2024年管护计划提出如下意见。',
          '一、2023年计划执行情况',
          '2023年，修缮戏台12座，演出场次达到300场。',
          '二、2024年主要任务',
          '（一）修缮戏台20座。',
        ].join('\n'),
      ).map((row) => row.replace(/ \S+$/, '')),
    ).toEqual(['actual 戏台 12座', 'actual 演出场次 300场', 'target 戏台 20座'])
  })

  it('are targets of a reply with the year they are set for', () => {
    expect(
      targets(
        [
          '省人民政府关于南屏古戏台保护示范区建设方案的批复',
          '南屏市人民政府：',
          '你市关于示范区建设方案的请示收悉。现批复如下：',
          '一、原则同意所报方案，总投资3亿元由你市自筹。',
          '二、到2027年，示范区戏台修缮率达到95%以上。',
        ].join('\n'),
      ),
    ).toEqual(['target 示范区戏台修缮率 95% 2027'])
  })

  it('are thresholds where a contingency plan says when it is called', () => {
    const plan = ['南屏县古戏台防汛应急预案', '1 总则', '1.1 编制目的', '保障古戏台度汛安全。', '2 应急响应', '2.1 一级响应', '24小时降雨量超过100毫米。']
    expect(targets([...plan, '3 保障措施', '3.1 队伍保障', '组建不少于30人的抢险队伍，储备沙袋不少于500个。'].join('\n'))).toEqual(['target 沙袋 500个 null'])
  })
})

describe('lists of persons', () => {
  it('are neither headings nor measures', () => {
    const { document, rows } = outline(
      [
        '南屏县古戏台管护实施方案',
        '为加强古戏台管护，制定本方案。',
        '一、主要任务',
        '（一）摸清底数。逐座登记造册。',
        '二、组织领导',
        '成立领导小组，名单如下：',
        '组　长：陈某某　副县长',
        '成　员：李某某　县文旅局局长',
        '　　　　王某某　县财政局局长',
        '　　　　周某某　县应急局局长',
        '领导小组办公室设在县文旅局，负责日常工作的统筹协调和督促落实。',
        '三、指挥机构',
        '组　长：副县长',
        '成员单位：县文旅局、县财政局、县应急局',
        '四、领导小组组成人员',
        '（一）组长由分管副县长担任。',
        '（二）成员由有关部门负责同志担任。',
      ].join('\n'),
    )
    expect(rows).toEqual([
      'instrument/1 主要任务 measure',
      'instrument/1/1 摸清底数 measure',
      'instrument/2 组织领导 safeguard',
      'instrument/3 指挥机构 other',
      'instrument/4 领导小组组成人员 other',
      'instrument/4/1 ∅ other',
      'instrument/4/2 ∅ other',
    ])
    expect(document.measures).toHaveLength(2)
  })
})

describe('signs that a scan confuses', () => {
  it('leave the numbers of items and what is counted whole', () => {
    const { document, rows } = outline(
      [
        '南屏县古戏台管护实施方案',
        '为加强古戏台管护，制定本方案。',
        'ー、主要任务',
        '(ー) 摸清底数。逐座登记造册。',
        '(二〕修缮戏台。年内加固戏台1 2 0座。',
        '二、保障措施',
        '(ー〕安排资金。列入年度预算。',
      ].join('\n'),
    )
    expect(rows).toEqual([
      'instrument/1 主要任务 measure',
      'instrument/1/1 摸清底数 measure',
      'instrument/1/2 修缮戏台 measure',
      'instrument/2 保障措施 safeguard',
      'instrument/2/1 安排资金 safeguard',
    ])
    expect(document.indicators.map(({ target }) => target?.value)).toEqual([120])
  })
})

describe('boxes among numbered items', () => {
  it('give back the number that the run above them expects, and take their title from the line or the gap that sets it off', () => {
    const { rows } = outline(
      [
        '南屏市文旅融合发展规划',
        '为推进文旅融合，制定本规划。',
        '一、主要任务',
        '1.修缮古戏台。逐座加固，消除隐患。',
        '专栏1 古戏台重点项目',
        '1.梁架加固工程。加固戏台8座。',
        '2.彩绘修复工程。修复彩绘5处。',
        '2.培育演出队伍。组建乡村剧团，开展巡演。',
        '专栏2 演出队伍培育工程 骨干剧团：扶持骨干剧团3个。',
        '业余剧团：组建业余剧团20个。',
        '3.发展新业态。建设沉浸式剧场，丰富夜间消费。',
        '专栏3：',
        '新业态培育项目',
        '01 沉浸式剧场',
        '建设剧场2个。',
        '02 数字展馆',
        '建设展馆1座。',
        '4.强化宣传。组织展演，扩大影响。',
      ].join('\n'),
    )
    expect(rows.map((row) => row.replace(/ measure$/, ''))).toEqual([
      'instrument/1 主要任务',
      'instrument/1/1 修缮古戏台',
      'instrument/1/box1 古戏台重点项目',
      'instrument/1/box1/1 梁架加固工程',
      'instrument/1/box1/2 彩绘修复工程',
      'instrument/1/2 培育演出队伍',
      'instrument/1/box2 演出队伍培育工程',
      'instrument/1/3 发展新业态',
      'instrument/1/box3 新业态培育项目',
      'instrument/1/box3/1 沉浸式剧场',
      'instrument/1/box3/2 数字展馆',
      'instrument/1/4 强化宣传',
    ])
  })
})

describe('a label among sentences', () => {
  it('stays one where it tells what to do and the rest tells how', () => {
    const { rows } = outline(
      [
        '南屏县古戏台管护若干措施',
        '为加强古戏台管护，制定如下措施。',
        '一、对登记在册的古戏台，由县财政按规定给予管护补助，期限不超过3年。',
        '二、县文旅局每季度组织一次巡查，发现隐患的应当立即告知产权人并督促整改。',
        '三、强化技能培训。举办传统木作技艺培训班，培养修缮骨干。',
        '四、县财政每年安排专项资金，支持重点戏台修缮和数字化建档等工作。',
      ].join('\n'),
    )
    expect(rows.map((row) => row.split(' ')[1])).toEqual(['∅', '∅', '强化技能培训', '∅'])
  })
})

describe('an answer to a delegate', () => {
  it('has its title apart from whom it speaks to', () => {
    const { title, recipients, genre } = parse(
      '关于对县十八届人大二次会议第36号建议的答复\n王某某代表：\n您提出的《关于加强古戏台管护的建议》收悉。现答复如下：\n一、工作开展情况\n逐座登记造册。\n',
    ).metadata
    expect([title?.text, recipients.map(({ name }) => name), genre]).toEqual(['关于对县十八届人大二次会议第36号建议的答复', ['王某某代表'], '答复'])
  })
})
