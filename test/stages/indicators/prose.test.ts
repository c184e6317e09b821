import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/index.ts'
import { achievingVerbs } from '../../../src/lexicon/units.ts'

/** Name, comparator, value and year of the targets that a sentence under 总体目标 states. */
const targets = (sentence: string) =>
  parse(`南州市戏台管护行动方案\n一、总体目标\n${sentence}\n二、主要任务\n（一）摸清底数。逐座登记。（市文化和旅游局负责）\n`).indicators.map(
    ({ name, target }) => `${name} ${target?.comparator} ${target?.raw}${target?.year ? ` ${target.year}` : ''}`,
  )

describe('the verbs of achieving', () => {
  it('stand once each, and none is two others, or 新 and one', () => {
    const all = new Set<string>(achievingVerbs)
    expect(achievingVerbs.length).toBe(all.size)
    const compound = (verb: string) => [...verb].some((_, i) => (verb.slice(0, i) === '新' || all.has(verb.slice(0, i))) && all.has(verb.slice(i)))
    expect(achievingVerbs.filter(compound)).toEqual([])
  })
})

describe('targets in prose', () => {
  it.each<[string, string[]]>([
    ['研发经费投入强度达到2.8%左右，改造面积达到120万平方米。', ['研发经费投入强度 ~ 2.8%', '改造面积 = 120万平方米']],
    ['增加值占GDP比重达10%，登记失业率控制在3.5%以内。', ['增加值占GDP比重 = 10%', '登记失业率 <= 3.5%']],
    ['新增就业10万人，完成投资50亿元。', ['就业 = 10万人', '投资 = 50亿元']],
    ['平均开办时间压缩到1个工作日内，稳步实现食品检验量达5批次/千人以上。', ['平均开办时间 <= 1个工作日', '食品检验量 >= 5批次/千人']],
    ['将单位能耗降低18%，产值超100亿元产业集群达到5个以上。', ['单位能耗降低 = 18%', '产值超100亿元产业集群 >= 5个']],
    ['零售总额达到1800亿元、增长9%。', ['零售总额 = 1800亿元', '增长 = 9%']],
    ['全年新增市场主体15万户以上（其中企业5万户）。', ['市场主体 >= 15万户', '企业 = 5万户']],
  ])('are named by what is measured: %s', (sentence, expected) => expect(targets(sentence)).toEqual(expected))

  it('have the year that a dash or an outlook sets in front, and count what a share of is covered', () => {
    expect(targets('到2026年，修缮戏台60座。\n——2024年，修缮戏台20座。\n——2025年，修缮戏台40座。')).toEqual([
      '戏台 = 60座 2026',
      '戏台 = 20座 2024',
      '戏台 = 40座 2025',
    ])
    expect(targets('到2025年，演出场次达到800场。展望2035年，演出场次突破2000场。')).toEqual(['演出场次 = 800场 2025', '演出场次 > 2000场 2035'])
    expect(targets('到2026年底，文艺辅导站覆盖80%以上的乡镇。')).toEqual(['乡镇 >= 80% 2026'])
  })

  it('may have no unit', () => {
    expect(targets('农田灌溉水有效利用系数提高到0.58以上，基尼系数降至0.4以下，容积率达1.2。')).toEqual([
      '农田灌溉水有效利用系数 >= 0.58',
      '基尼系数 <= 0.4',
      '容积率 = 1.2',
    ])
    expect(targets('10万人口火灾死亡率控制在0.19以内，恩格尔系数降至25以下，城乡收入比缩小至2.1∶1。')).toEqual([
      '10万人口火灾死亡率 <= 0.19',
      '恩格尔系数 <= 25',
      '城乡收入比 <= 2.1∶1',
    ])
  })

  it('go on with what was named before', () => {
    expect(targets('2023年，新开工改造老旧小区120个，惠及居民3.5万户；2024年完成改造150个。')).toEqual([
      '老旧小区 = 120个 2023',
      '居民 = 3.5万户 2023',
      '老旧小区 = 150个 2024',
    ])
    expect(targets('外贸总额年均增长10%，到2025年突破1000亿美元。')).toEqual(['外贸总额年均增长 = 10%', '外贸总额 > 1000亿美元 2025'])
  })

  it.each<[string, string[]]>([
    ['到2025年，确保实现全省戏台3万座目标，力争达到4万座左右。', ['戏台 = 3万座 2025', '戏台 ~ 4万座 2025']],
    ['2026年底前确保完成演出收入年均增长10%的预期目标。', ['演出收入年均增长 = 10% 2026']],
    ['落实每座戏台补助3万元的标准。', []],
  ])('may be followed by the word goal: %s', (sentence, expected) => expect(targets(sentence)).toEqual(expected))

  it('may count the same in two units, and tenths in words', () => {
    expect(targets('组织授艺20场、800人次，戏台开放率达到九成以上。')).toEqual(['授艺 = 20场', '授艺 = 800人次', '戏台开放率 >= 九成'])
  })

  it('may stand in quotation marks as what is to be achieved', () => {
    expect(targets('实现“匠人达到200名左右，传承率达到40%”的目标，打造“百台精品”品牌。')).toEqual(['匠人 ~ 200名', '传承率 = 40%'])
  })

  it.each<[string, string[]]>([
    ['80%以上的县（市、区）基本实现戏台挂牌，确保50%的古戏台建成档案。', ['县（市、区） >= 80%', '古戏台 = 50%']],
    ['到2025年底前，首批100个示范戏台全面建成。', ['示范戏台 = 100个 2025']],
    ['重复率达到30%的方案不予通过，对投资100万元的项目完成验收的，给予补助。', []],
  ])('may have the verb behind what is counted: %s', (sentence, expected) => expect(targets(sentence)).toEqual(expected))

  it.each<[string, string[]]>([
    ['选送300名骨干赴外地研修，500名职工参加技能考核，80名学员登台演出。', ['骨干赴外地研修 = 300名', '职工参加技能考核 = 500名', '学员登台演出 = 80名']],
    ['选拔100名领班、200名学徒，培养20名名角。', ['领班 = 100名', '学徒 = 200名', '名角 = 20名']],
  ])('share the verb of the first: %s', (sentence, expected) => expect(targets(sentence)).toEqual(expected))

  it('may be rates for so many', () => {
    expect(targets('到2030年，损毁率、失火率分别下降到4.0‰、10/10万，伤人率控制在2/百万以下。')).toEqual([
      '损毁率 <= 4.0‰ 2030',
      '失火率 <= 10/10万 2030',
      '伤人率 <= 2/百万 2030',
    ])
  })

  it('go on behind a comma with what else is to be made', () => {
    const text = (sentence: string) => `南州市戏台管护行动方案\n一、主要任务\n（一）修缮戏台。${sentence}\n（二）摸清底数。逐座登记。\n`
    const listed = (sentence: string) => parse(text(sentence)).indicators.map(({ name, target }) => `${name} ${target?.raw}`)
    expect(listed('建成戏曲服务站20个，看台500座，戏箱30只，惠及观众1万人。')).toEqual(['戏曲服务站 20个', '看台 500座', '戏箱 30只', '观众 1万人'])
    expect(listed('建设标准戏台10座，总投资5亿元；对新认定的剧团奖励10万元，班社20万元。')).toEqual(['标准戏台 10座'])
  })

  it('count those who are helped, and not what they are helped with', () => {
    expect(targets('每年选拔资助不少于10名青年演员，择优资助50个项目，每个项目给予20万元奖励。')).toEqual(['青年演员 >= 10名', '项目 = 50个'])
    expect(targets('对新认定的3家剧团奖励50万元，同一剧团当年最多不超过10名。')).toEqual([])
  })

  it('are told from what is expected to happen', () => {
    expect(targets('据测算，到2030年老年观众将有可能达到11万人左右，到2035年达到15万人。')).toEqual([])
  })

  it('may count what has a size', () => {
    expect(targets('到2025年，年收入过1亿元的剧院达3家，收入超500万元的剧团达到30家。')).toEqual([
      '年收入过1亿元的剧院 = 3家 2025',
      '收入超500万元的剧团 = 30家 2025',
    ])
    expect(targets('开展各类补贴性技能培训1.5万人次。')).toEqual(['各类补贴性技能培训 = 1.5万人次'])
  })

  it('may stand above the first section', () => {
    const text = '南州市戏台管护措施\n近年来修缮戏台80座。总的要求是，力争到2027年修缮戏台300座以上。\n一、主要任务\n逐座登记。\n二、组织实施\n压实责任。\n'
    expect(parse(text).indicators.map(({ kind, ownerId, target }) => [kind, ownerId, target?.raw, target?.year])).toEqual([
      ['actual', 'instrument', '80座', null],
      ['target', 'instrument', '300座', 2027],
    ])
  })

  it('have the year that opens their clause', () => {
    expect(targets('2019年至2021年，演出900场，其中2019年演出200场；到2025年，收入达到10亿元，2023年建成戏台5座。')).toEqual([
      '演出 = 900场 2021',
      '演出 = 200场 2019',
      '收入 = 10亿元 2025',
      '戏台 = 5座 2023',
    ])
  })

  it('are not due when a term begins', () => {
    expect(targets('2022年起5年内，建档率达到40%。')).toEqual(['建档率 = 40%'])
  })

  it('may be the heading of an item', () => {
    const text =
      '南州市2024年工作要点\n一、主要目标\n（一）地区生产总值增长6%以上\n坚持稳中求进，推动经济回升向好，巩固增强经济回升态势。\n责任单位：市发展改革委\n'
    expect(parse(text).indicators.map(({ name, target, ownerId }) => [name, target?.raw, ownerId])).toEqual([['地区生产总值增长', '6%', 'instrument/1/1']])
  })

  it('are named by the noun, whatever verb stands in a phrase before it', () => {
    expect(targets('累计建成戏台80座，在南州从事戏台服务的专业人才达100人以上。')).toEqual(['戏台 = 80座', '在南州从事戏台服务的专业人才 >= 100人'])
  })

  it('may be a magnitude alone, and are not of the year that they are held against', () => {
    expect(targets('到2025年，演出产值超万亿元，场次是“十二五”末的3倍；观众达到58万人，戏票业务不低于300笔。')).toEqual([
      '演出产值 > 万亿元 2025',
      '观众 = 58万人 2025',
      '戏票业务 >= 300笔 2025',
    ])
  })

  it('are named by the clause in front where they have no words of their own', () => {
    expect(targets('戏台数量比上年翻一番，达到80座；观众人次稳步提高，2025年达到20万人次。')).toEqual(['戏台数量 = 80座', '观众人次 = 20万人次 2025'])
  })

  it('are none in a report, whose items mostly tell what was reached', () => {
    const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九']
    const kinds = (told: number) => {
      const items = numerals.map((n, i) => `（${n}）第${n}项。${i < told ? `演出${i + 2}00场，同比增长5%` : `修缮戏台${i + 20}座`}。`)
      const { indicators } = parse(`南州市戏台发展情况\n一、发展成绩如下\n${items.join('\n')}\n（十）展望。到2030年，修缮戏台300座。\n`)
      return new Map(indicators.map(({ target, kind }) => [target?.raw, kind]))
    }
    expect([kinds(6).get('28座'), kinds(6).get('300座')]).toEqual(['actual', 'target'])
    expect(kinds(2).get('28座')).toBe('target')
  })

  it('go on behind 其中 and brackets, change up to a year, and may be of a time', () => {
    expect(targets('培育剧团300家，其中“名角”剧团30家（其中省级3家），民营剧团10家、票友社20家。')).toEqual([
      '剧团 = 300家',
      '“名角”剧团 = 30家',
      '省级 = 3家',
      '民营剧团 = 10家',
      '票友社 = 20家',
    ])
    expect(targets('上座率由2020年的56%提升至2025年的80%以上，窗口90天内办结率98%以上。')).toEqual(['上座率 >= 80% 2025', '窗口90天内办结率 >= 98% 2025'])
    expect(targets('演出超过2000场，同比增长20%以上。')).toEqual(['演出 > 2000场', '同比增长 >= 20%'])
  })

  it('keep words that end like a comparator', () => {
    expect(targets('新建天气雷达2部，查处违法行为100起，节约资金3000万元。')).toEqual(['天气雷达 = 2部', '违法行为 = 100起', '节约资金 = 3000万元'])
  })

  it('have parts behind 其中 and a comma, and in brackets', () => {
    const expected = ['示范茶园 >= 20个', '省级 = 5个', '市级 = 8个']
    const task = (words: string) =>
      parse(`一、任务\n（一）建设茶园。${words}\n（二）推广技术。组织培训。\n`).indicators.map(
        ({ name, target }) => `${name} ${target?.comparator} ${target?.raw}`,
      )
    expect(task('建成示范茶园20个以上，其中，省级5个，市级8个。')).toEqual(expected)
    expect(task('建成示范茶园20个以上（省级5个，市级8个）。')).toEqual(expected)
    expect(task('建成示范茶园20个以上（含省级5个）。')).toEqual(expected.slice(0, 2))
  })

  it('are none where a bound is said again, with what it is the bound of', () => {
    expect(targets('对6亩以下（不含6亩）的地块简化手续。')).toEqual([])
    expect(targets('培育年产值5亿元以上（含5亿元）的茶企10家，引进50人以上（含50人）团队3个。')).toEqual([
      '年产值5亿元以上（含5亿元）的茶企 = 10家',
      '50人以上（含50人）团队 = 3个',
    ])
  })

  it('may say how much shorter, and come to what the clause in front counts', () => {
    const task = (words: string) =>
      parse(`一、任务\n（一）优化流程。${words}\n（二）推广经验。组织培训。\n`).indicators.map(({ name, target }) => `${name} ${target?.raw}`)
    expect(task('窗口平均用时缩短50%。')).toEqual(['窗口平均用时缩短 50%'])
    expect(task('争取3年内全市茶馆数量翻一番，达到200家。')).toEqual(['茶馆数量 200家'])
  })
})

describe('cells of a table of indicators', () => {
  it('have the value of their number, whatever stands round it, and none where they say how much changes', () => {
    const rows = [
      '1\t完好率\t%\t年均98.5以上',
      '2\t戏台\t座\t420（其中古戏台30）',
      '3\t失火数\t起\t下降15%',
      '4\t满意度\t-\t稳定在90以上',
      '5\t上座率\t%\t12.9*',
    ]
    const { indicators } = parse(`南州市戏台规划\n一、主要指标\n专栏1 主要指标\n序号\t指标\t单位\t2025年\n${rows.join('\n')}\n二、保障措施\n加强领导。\n`)
    expect(indicators.map(({ target }) => [target?.value, target?.comparator])).toEqual([
      [98.5, '>='],
      [420, '='],
      [null, '='],
      [90, '>='],
      [12.9, '='],
    ])
    expect(indicators[3]?.target?.unit).toBeNull()
  })
})
