import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runTables } from './run.ts'

const grid = (text: string) => runTables(text).grids
const tsv = (text: string) => text.replaceAll('⇥', '\t')
const head = ['序号', '指标项', '单位', '预期值']

describe('rows of tabs', () => {
  const plain = tsv(`为建好示范市，制定本方案。
到建设期满，主要任务全部完成。

示范市建设预期指标

序号⇥指标项⇥单位⇥预期值
1⇥示范园区数量⇥个⇥12
2⇥从业人员培训覆盖率⇥%⇥9.5
3⇥新登记作品数⇥万件⇥

三、主要措施
`)
  it('reads header, rows, caption and an empty last cell', () => {
    const { tables, grids, root } = runTables(plain)
    expect(grids).toEqual([[head, ['1', '示范园区数量', '个', '12'], ['2', '从业人员培训覆盖率', '%', '9.5'], ['3', '新登记作品数', '万件', '']]])
    expect(tables[0]).toMatchObject({ id: 'table-1', shape: 'tabs', owner: null })
    expect(tables[0]?.caption?.raw).toBe('示范市建设预期指标')
    expect(tables[0]?.header).toHaveLength(1)
    expect(root.lines.filter((line) => line.role === 'text').map((line) => line.text.key)).toEqual([
      '为建好示范市，制定本方案。',
      '到建设期满，主要任务全部完成。',
      '三、主要措施',
    ])
  })
  it('goes on over a page break, header and caption repeated', () => {
    const { tables, grids, root } = runTables(
      tsv(`正文结束。

表1 建设指标
序号⇥指标项⇥单位⇥预期值
1⇥甲⇥个⇥12

— 3 —

表1 建设指标（续表）
序号⇥指标项⇥单位⇥预期值
2⇥乙⇥个⇥13
注：甲为累计值。
后文。`),
    )
    expect(grids).toEqual([[head, ['1', '甲', '个', '12'], ['2', '乙', '个', '13']]])
    expect(tables[0]?.notes.map((note) => note.raw)).toEqual(['注：甲为累计值。'])
    expect(root.furniture.map((item) => item.reason).sort()).toEqual(['duplicate', 'duplicate', 'pageNumber'])
  })
  it('joins a cell that a page break cut', () => {
    expect(grid(tsv('前文。\n序号⇥指标项⇥单位⇥预期值\n1⇥支持建设公共服务平台（含\n\n— 4 —\n\n分中心）⇥个⇥12\n2⇥乙⇥个⇥13\n'))).toEqual([
      [head, ['1', '支持建设公共服务平台(含分中心)', '个', '12'], ['2', '乙', '个', '13']],
    ])
  })
  it('keeps a merged category as a row of one cell', () => {
    const { tables, grids } = runTables(
      tsv('前文。\n指标⇥单位⇥2020年⇥2025年⇥属性\n一、经济发展\n产值增速⇥%⇥5⇥6.5⇥预期性\n二、民生福祉\n床位数⇥张⇥5⇥6.5⇥约束性\n'),
    )
    expect(grids[0]?.[1]).toEqual(['一、经济发展', '', '', '', ''])
    expect(tables[0]?.rows.at(0)?.[0]?.colSpan).toBe(5)
    expect(grids[0]).toHaveLength(5)
  })
  it('reads a second header row under merged cells, and drops a tab before every row', () => {
    const { tables, grids } = runTables(tsv('前文。\n⇥指标名称⇥单位⇥目标值⇥\n⇥⇥⇥2023年⇥2025年\n⇥床位数⇥张⇥5⇥6\n⇥产值⇥亿元⇥50⇥61\n'))
    expect(tables[0]?.header).toHaveLength(2)
    expect(grids[0]?.at(-1)).toEqual(['产值', '亿元', '50', '61'])
  })
  it('takes three rows without header words when they hold values', () => {
    expect(grid(tsv('前文。\n甲区⇥12⇥30\n乙区⇥13⇥31\n丙区⇥14⇥32\n后文。'))).toHaveLength(1)
    expect(grid(tsv('前文。\n甲区⇥12⇥30\n乙区⇥13⇥31\n后文。'))).toHaveLength(0)
  })
  it.each([
    ['tabs behind markers', '1.⇥加快建设公共平台，完善服务体系。\n2.⇥建立协调机制，形成工作合力。\n3.⇥加强宣传引导。\n'],
    ['contact lines', '联系人：张某⇥电话：12345678\n联系人：李某⇥电话：12345679\n联系人：王某⇥电话：12345670\n'],
    ['contents lines', '一、总体要求⇥1\n二、重点任务⇥3\n三、保障措施⇥9\n'],
    ['signatures in two columns', '市财政局⇥市教育局\n2024年3月1日\n'],
    ['indented paragraphs', '⇥加快建设公共平台，完善服务体系。\n⇥建立协调机制，形成工作合力。\n⇥加强宣传引导。\n'],
  ])('does not take %s for a table', (_, text) => {
    expect(grid(tsv(`前文。\n${text}`))).toEqual([])
  })
})

describe('rows that a copy has cut', () => {
  it('go where their values fit', () => {
    const text = '类别⇥序号⇥指标⇥单位⇥2020年⇥2025年⇥属性\n演出⇥1⇥场次⇥场⇥400⇥900⇥预期性\n2⇥观众⇥万人⇥12⇥20⇥预期性\n管护⇥3⇥建档戏台⇥座⇥80⇥420\n'
    expect(grid(tsv(`前文。\n${text}二、保障措施\n`))[0]?.slice(2)).toEqual([
      ['', '2', '观众', '万人', '12', '20', '预期性'],
      ['管护', '3', '建档戏台', '座', '80', '420', ''],
    ])
  })
})

describe('one cell a line', () => {
  const cells = `到2025年，各项工作走在前列。

       某市“十四五”公共服务主要指标
⇥指  标
⇥2020年基期值
⇥2025年预期值
⇥属性

⇥每万人拥有床位数（张）
⇥[1.14]
⇥4.0
⇥预期性

⇥新增托位数量（个）
⇥
⇥
⇥预期性

⇥有效注册商标量（万件）
⇥6.6
⇥
⇥预期性


注：[]内指标值依据上级提供的数据测算。
二、主要任务
（一）完善制度。
`
  const want = [
    ['指标', '2020年基期值', '2025年预期值', '属性'],
    ['每万人拥有床位数(张)', '[1.14]', '4.0', '预期性'],
    ['新增托位数量(个)', '', '', '预期性'],
    ['有效注册商标量(万件)', '6.6', '', '预期性'],
  ]
  it('reads lines with a leading tab, a lone tab being an empty cell', () => {
    const { tables, grids, root } = runTables(tsv(cells))
    expect(grids).toEqual([want])
    expect(tables[0]?.shape).toBe('tabCells')
    expect(tables[0]?.caption?.raw).toBe('某市“十四五”公共服务主要指标')
    expect(tables[0]?.notes[0]?.raw).toMatch(/^注：\[\]/)
    expect(root.lines.filter((line) => line.role === 'text').map((line) => line.text.key)).toEqual([
      '到2025年，各项工作走在前列。',
      '二、主要任务',
      '(一)完善制度。',
    ])
  })
  it('reads the same when a page break cuts a row', () => {
    expect(grid(tsv(cells.replace('⇥[1.14]\n', '⇥[1.14]\n\n— 2 —\n\n')))).toEqual([want])
  })
  it('reads the same when the tabs are lost, by the pitch of the lines', () => {
    const { grids, tables } = runTables(cells.replaceAll('⇥', ''))
    expect(grids).toEqual([want])
    expect(tables[0]?.shape).toBe('cells')
  })
  it('lays out rows by the value that closes them when blank lines are lost too', () => {
    const packed = cells.replaceAll('⇥', '').replace(/\n{2,}/g, '\n')
    expect(grid(packed)).toEqual([want])
  })
  it('finds rows again by their ordinals, cells of several lines included', () => {
    const text = [
      '序号',
      '主 要 工 作 任 务',
      '责任单位',
      '1',
      '建立联席会议制度。\n每季度调度一次。',
      '市财政局',
      '2',
      '编制年度计划。',
      '市教育局、市科技局',
    ].join('\n  \n')
    const { grids, root } = runTables(`附件\n任务清单\n${text}\n  \n三、其他事项\n正文。\n`)
    expect(grids).toEqual([
      [
        ['序号', '主要工作任务', '责任单位'],
        ['1', '建立联席会议制度。每季度调度一次。', '市财政局'],
        ['2', '编制年度计划。', '市教育局、市科技局'],
      ],
    ])
    expect(root.lines.filter((line) => line.role === 'text').map((line) => line.text.key)).toEqual(['附件', '任务清单', '三、其他事项', '正文。'])
  })
  it('reads rows without blank lines, empty cells lost, by ordinals and kinds', () => {
    const text =
      '前文。\n序号\n指标名称\n单位\n2025年目标值\n属性\n1\n床位数\n张\n50\n预期性\n2\n托位数\n个\n约束性\n3\n培训人次\n万人次\n6.5\n预期性\n后文很长，不属于表格。\n'
    expect(grid(text)).toEqual([
      [
        ['序号', '指标名称', '单位', '2025年目标值', '属性'],
        ['1', '床位数', '张', '50', '预期性'],
        ['2', '托位数', '个', '', '约束性'],
        ['3', '培训人次', '万人次', '6.5', '预期性'],
      ],
    ])
  })
  it('reads a form of numbered empty rows and leaves the text below', () => {
    const text = ['序号', '项目名称', '牵头单位名称', '1', '2', '3'].join('\n  \n　\n  \n')
    const { grids, root } = runTables(`前文。\n${text}\n  \n　　注：1.按先后排列；\n　　2.不超过上限\n某局关于开展工作的通知\n`)
    expect(grids[0]?.slice(1)).toEqual([
      ['1', '', ''],
      ['2', '', ''],
      ['3', '', ''],
    ])
    expect(root.tables[0]?.notes).toHaveLength(1)
    expect(root.lines.at(-1)?.role).toBe('text')
  })
  it('takes ordinals back that count up like page numbers', () => {
    const long = '本项规定相关要求，适用于有关单位开展工作，'.repeat(10)
    const rows = Array.from({ length: 14 }, (_, i) => [`${i + 1}`, `任务${'甲乙丙丁'[i % 4]}`, `${long}完成第${i + 1}项。`].join('\n  \n')).join('\n  \n')
    const { grids } = runTables(`前文。\n\n序号\n  \n任务名称\n  \n主要内容\n  \n${rows}\n  \n三、其他\n正文。\n`)
    expect(grids[0]).toHaveLength(15)
    expect(grids[0]?.at(-1)?.[0]).toBe('14')
  })
  it.each([
    ['a form of labels', '单位名称\n单位性质\n统一社会信用代码\n试点项目拟\n应用标准列表\n标准名称\n标准类型\n标准编号\n'],
    ['a list of bodies', '市财政局\n市教育局\n市科技局\n2024年3月1日\n'],
    ['a list of attachments', '附件：1.指标\n2.名称\n3.时间\n'],
    ['headings that are header words', '时间\n2024年3月1日\n地点\n市民中心\n'],
  ])('does not take %s for a table', (_, text) => {
    expect(grid(`前文。\n${text}`)).toEqual([])
  })
})

describe('strokes', () => {
  it('reads framed rows, an alignment row and an empty cell', () => {
    const { grids, root, tables } = runTables(
      '前文。\n\n|指标|2020年|2025年|属性|\n|:--|:-:|--:|---|\n|森林覆盖率（%）|88|≥90|预期性|\n|湿地保护率（%）||70|约束性|\n\n后文。',
    )
    expect(grids).toEqual([
      [
        ['指标', '2020年', '2025年', '属性'],
        ['森林覆盖率(%)', '88', '≥90', '预期性'],
        ['湿地保护率(%)', '', '70', '约束性'],
      ],
    ])
    expect(tables[0]?.shape).toBe('pipes')
    expect(root.furniture.every((item) => item.reason === 'separator')).toBe(true)
  })
  it('keeps a cell whole that holds the tag of a line break', () => {
    expect(grid('|指标|2020年|\n|---|---|\n|甲<br>乙|10|\n|丙|20|')).toEqual([
      [
        ['指标', '2020年'],
        ['甲乙', '10'],
        ['丙', '20'],
      ],
    ])
  })
  it('reads rows without outer strokes', () => {
    expect(grid('前文。\n指标 | 单位 | 目标值\n床位 | 张 | 5\n托位 | 个 | 6\n后文。')).toHaveLength(1)
  })
  it('joins no cells that blank lines part, whatever words stand where numbers are expected', () => {
    const cells = [
      ...['领域', '序号', '指标', '基期水平', '2022年目标值', '2030年目标值', '指标性质'],
      ...['戏台', '1', '完好率（%）', '14.18', '≥22', '≥30', '预期性', '2', '建立名录', '-', '实现', '实现', '约束性'],
      ...['剧团', '3', '解散率(%)', '5.3', '持续减缓', '持续减缓', '预期性'],
    ]
    expect(runTables(`前文。\n\n${cells.join('\n\n')}\n\n二、后文\n\n再说。`).grids[0]?.slice(1)).toEqual([
      ['戏台', '1', '完好率(%)', '14.18', '≥22', '≥30', '预期性'],
      ['', '2', '建立名录', '-', '实现', '实现', '约束性'],
      ['剧团', '3', '解散率(%)', '5.3', '持续减缓', '持续减缓', '预期性'],
    ])
  })
  it('reads one cell a line, each closed by a stroke', () => {
    const rows = '序号 |\n工作任务 |\n责任领导 |\n责任单位 |\n1 |\n修订目录，\n公开结果。 |\n|\n市档案馆 |\n2 |\n清点馆藏。 |\n何明 |\n市文旅局、市档案馆 |\n'
    const { grids, root } = runTables(`前文。\n${rows}一、后文\n再说。`)
    expect(grids).toEqual([
      [
        ['序号', '工作任务', '责任领导', '责任单位'],
        ['1', '修订目录，公开结果。', '', '市档案馆'],
        ['2', '清点馆藏。', '何明', '市文旅局、市档案馆'],
      ],
    ])
    expect(root.furniture.map(({ reason }) => reason)).toEqual(Array.from({ length: 12 }, () => 'separator'))
    const [free] = runTables('指标 |\n单位 |\n目标值 |\n床位 |\n张 |\n5 |\n托位 |\n个 |\n6 |\n').grids
    expect(free).toEqual([
      ['指标', '单位', '目标值'],
      ['床位', '张', '5'],
      ['托位', '个', '6'],
    ])
    expect(runTables('序号 |\n指标名称 |\n2023年 |\n2025年 |\n牵头单位 |\n1 |\n床位 |\n5 |\n≥6 |\n市民政局 |\n').grids).toEqual([
      [
        ['序号', '指标名称', '2023年', '2025年', '牵头单位'],
        ['1', '床位', '5', '≥6', '市民政局'],
      ],
    ])
    // a header with nothing below it, and lines of a menu
    for (const text of ['序号 |\n指标 |\n单位 |', '序号 |\n指标 |\n单位 |\n\n一、正文\n内容。', '序号 |\n首页 |\n新闻 |\n政策\n正文。'])
      expect(grid(text)).toEqual([])
  })
  it('does not take navigation for a table', () => {
    expect(grid('首页 | 新闻 | 政策\n某某市人民政府文件\n正文。')).toEqual([])
  })
})

describe('rows of spaces', () => {
  it('reads numbered rows with wrapped cells', () => {
    const text = '前文。\n表2  标准清单\n序号  标准名称  数量\n1 交通信号识别（包括\n通标线等） 5\n2 车辆控制 19 278.1\n3 平台 接口 7\n二、保障措施\n'
    const { grids, tables } = runTables(text)
    expect(grids).toEqual([
      [
        ['序号', '标准名称', '数量'],
        ['1', '交通信号识别(包括通标线等)', '5'],
        ['2', '车辆控制', '19278.1'],
        ['3', '平台接口', '7'],
      ],
    ])
    expect(tables[0]?.caption?.key).toBe('表2标准清单')
  })
  it('reads a header set letter by letter and rows with an empty value', () => {
    expect(grid('前文。\n序 号  指 标  单 位  目标值  属 性\n1 床位数 张 50 预期性\n2 托位数 个 约 束 性\n后文不属于表格，另起一段。\n')).toEqual([
      [
        ['序号', '指标', '单位', '目标值', '属性'],
        ['1', '床位数', '张', '50', '预期性'],
        ['2', '托位数', '个', '', '约束性'],
      ],
    ])
  })
  it('reads rows without ordinals', () => {
    expect(grid('前文。\n指标 单位 2025年目标值\n床位数 张 50\n托位数 个 60\n加快建设，到2025年全部完成。\n')).toEqual([
      [
        ['指标', '单位', '2025年目标值'],
        ['床位数', '张', '50'],
        ['托位数', '个', '60'],
      ],
    ])
  })
  it('may break header, names and values over lines', () => {
    const numbered =
      '前文。\n序号 指标名称 单位 2020年\n基期值 2025年\n目标值 属性\n1 示范园区数量 个 4 8 预期性\n2 培训覆盖\n率 % 80 95 约束性\n二、保障措施\n'
    expect(grid(numbered)).toEqual([
      [
        ['序号', '指标名称', '单位', '2020年基期值', '2025年目标值', '属性'],
        ['1', '示范园区数量', '个', '4', '8', '预期性'],
        ['2', '培训覆盖率', '%', '80', '95', '约束性'],
      ],
    ])
    const plain =
      '前文。\n指  标 2020年 2025年 属性\n示范园区\n数量（个） 4 8 预期性\n作品数（件）\n60 90 预期性\n从业人员培训\n80 95 约束性\n覆盖率（%）\n满意度（分） 81 83 预期性\n二、保障措施\n'
    expect(grid(plain)).toEqual([
      [
        ['指标', '2020年', '2025年', '属性'],
        ['示范园区数量(个)', '4', '8', '预期性'],
        ['作品数(件)', '60', '90', '预期性'],
        ['从业人员培训覆盖率(%)', '80', '95', '约束性'],
        ['满意度(分)', '81', '83', '预期性'],
      ],
    ])
    expect(grid('前文。\n指标 2020年 2025年\n各地要把指标\n分解到单位，\n抓好落实。\n')).toEqual([])
  })

  it('does not take prose with spaces for a table', () => {
    expect(grid('单位 名称 如下，请于 3 月 1 日前报送。\n1. 甲 单位\n2. 乙 单位\n')).toEqual([])
  })
})

describe('glued cells', () => {
  it('keeps the lines and reports', () => {
    const { tables, reports, root } = runTables(
      '前文。\n表1主要指标\n序号指标名称单位2020年2025年属性\n1地区生产总值亿元45785600预期性\n2床位数\n张4050约束性\n3托位数个2030预期性\n三、任务\n',
    )
    expect(tables[0]).toMatchObject({ shape: 'unparsed' })
    expect(Array.from(tables[0]?.rows ?? [], (row) => row[0]?.text.key)).toEqual([
      '1地区生产总值亿元45785600预期性',
      '2床位数',
      '张4050约束性',
      '3托位数个2030预期性',
    ])
    expect(reports).toEqual(['table-unparsed'])
    expect(root.lines.filter((line) => line.role === 'text')).toHaveLength(2)
  })
})

describe('captions and notes', () => {
  const table = tsv('序号⇥指标项⇥单位⇥预期值\n1⇥甲⇥个⇥12\n2⇥乙⇥个⇥13\n')
  const around = (above: string, below = '') => runTables(`前文结束。\n${above}\n${table}${below}`).tables[0]
  it('takes a line that gives the unit along', () => {
    const found = around('主要指标\n单位：万元')
    expect(found?.caption?.key).toBe('主要指标')
    expect(found?.notes.map((note) => note.key)).toEqual(['单位：万元'])
  })
  it.each([['（三）建设指标'], ['二、主要指标'], ['主要指标如下：'], ['各项指标稳步提升，形成工作体系。']])('does not take %s for a caption', (above) => {
    expect(around(above)?.caption).toBeNull()
  })
  it('leaves the title below 附件1 alone', () => {
    expect(runTables(`前文。\n附件1\n重点任务清单\n${table}`).tables[0]?.caption).toBeNull()
  })
  it('joins a wrapped note and stops at the next heading', () => {
    const found = around('主要指标', '注：以上指标均为预期性指标，其中第一项和第二项为累计\n值，以统计部门公布为准。\n三、主要措施\n')
    expect(found?.notes.map((note) => note.key)).toEqual(['注：以上指标均为预期性指标，其中第一项和第二项为累计值，以统计部门公布为准。'])
  })
})

describe('robustness', () => {
  it('never throws, loses or doubles a character, and fills every row', () => {
    const pieces = [
      '序号',
      '指标',
      '单位',
      '2025年',
      '属性',
      '预期性',
      '1',
      '2',
      '3',
      '10.5',
      '%',
      '甲项目（',
      '）',
      '\t',
      '\t',
      '\n',
      '\n',
      '\n\n',
      ' ',
      '  ',
      '|',
      '|---|---|',
      '序号 |\n',
      '指标 |\n',
      '1 |\n',
      '注：说明。',
      '— 2 —',
      '一、',
      '表1 指标',
      '续表',
      '加快建设。',
      '\f',
      '\r\n',
      '**',
      '\u200b',
      '　',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        runTables(parts.join(''))
      }),
      { numRuns: 1500, seed: 7 },
    )
  })
  it('takes linear time on adversarial lines', () => {
    const time = (n: number) => {
      const text =
        '序号\n指标\n单位\n'.repeat(n) +
        '序号 指标 单位\n'.repeat(n) +
        tsv('甲⇥乙\n丙\n').repeat(n) +
        '序号 |\n指标 |\n'.repeat(n) +
        '1\n'.repeat(n) +
        '| 甲 | 乙 |\n丙\n'.repeat(n)
      const start = performance.now()
      runTables(text)
      return performance.now() - start
    }
    time(50)
    const small = time(200)
    expect(time(1600)).toBeLessThan(Math.max(400, small * 24))
  })
})

describe('rows of one cell a line that share a group', () => {
  it('leave the group empty, and know 年均增长/累计 for a column of numbers', () => {
    const rows = [
      '经济',
      '总产值',
      '亿元',
      '82',
      '130',
      '9.6%',
      '预期性',
      '',
      '工业增速',
      '%',
      '-',
      '-',
      '10左右',
      '预期性',
      '民生',
      '床位数',
      '张',
      '3.2',
      '4.1',
      '-',
      '约束性',
    ]
    expect(grid(`发展指标\n\n${['类别', '指标名称', '单位', '2025年', '2030年', '年均增长/累计', '属性', ...rows].join('\n')}\n`)[0]?.slice(2, 3)).toEqual([
      ['', '工业增速', '%', '-', '-', '10左右', '预期性'],
    ])
  })
})
