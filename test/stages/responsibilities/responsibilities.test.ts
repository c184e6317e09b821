import { describe, expect, it } from 'vitest'
import { owners, runOwners } from './run.ts'

const plan = (...lines: string[]) => ['某某市产业提升行动方案', '为提升产业水平，制定本方案。', '一、主要任务', ...lines].join('\n')
const ownersOf = (...lines: string[]) => owners(runOwners(plan(...lines)).records)

describe('set-off clauses', () => {
  it('belong to their item, in front of the full stop, behind it, or between two', () => {
    expect(
      ownersOf(
        '1.建设平台。加快平台建设，完善服务功能。（责任单位：市科技局）',
        '2.引育人才。实施引才计划，优化人才服务（市委组织部牵头，市人社局配合）。',
        '3.畅通融资。引导银行增加投放。（牵头单位：市财政局）。',
      ),
    ).toEqual(['1/1 bracket responsible:市科技局', '1/2 bracket lead:市委组织部 support:市人社局', '1/3 bracket lead:市财政局'])
  })

  it('name bodies of a level by names that nobody knows, and shared endings with brackets', () => {
    expect(
      ownersOf(
        '1.建设平台。加快平台建设。（市市场监管局、市律协、市质检院、市创投联盟按职责分工负责）',
        '2.联网运行。推进联网。（市统计局牵头，国家统计局云州调查队、中国电信云州分公司、中国铁塔配合）',
        '3.属地落实。压实责任。（市农业农村局，各县〔市〕、区人民政府负责）',
        '4.属地保障。落实经费。（市财政局，各县（市）、区政府（管委会）负责）',
      ),
    ).toEqual([
      '1/1 bracket responsible:市市场监管局 responsible:市律协 responsible:市质检院 responsible:市创投联盟',
      '1/2 bracket lead:市统计局 support:国家统计局云州调查队 support:中国电信云州分公司 support:中国铁塔',
      '1/3 bracket responsible:市农业农村局 responsible:各县〔市〕、区人民政府',
      '1/4 bracket responsible:市财政局 responsible:各县（市）、区政府（管委会）',
    ])
  })

  it('may name the leader above, and divide the work by verbs', () => {
    const { records } = runOwners(
      plan(
        '1.地区生产总值增长6%以上。',
        '牵头负责领导：张某。',
        '牵头责任单位：市发展改革委。',
        '协同责任单位：市统计局等。',
        '2.一般公共预算收入增长5%左右。',
        '分管市领导：李某',
        '部门分工：市财政局牵头，各区县配合。',
      ),
    )
    expect(owners(records)).toEqual(['1/1 line lead:市发展改革委 support:市统计局', '1/2 line lead:市财政局 support:各区县'])
    expect(records.map(({ persons }) => persons.map(({ roleText, name }) => `${roleText} ${name}`).join())).toEqual(['牵头负责领导 张某', '分管市领导 李某'])
  })

  it('may mark who leads with a sign, a comma or 为主', () => {
    expect(ownersOf('1.摸清底数。逐座登记。（责任单位：★市文化和旅游局、市财政局）')).toEqual(['1/1 bracket lead:市文化和旅游局 responsible:市财政局'])
    expect(ownersOf('1.摸清底数。逐座登记。（责任单位：市文化和旅游局为主，市财政局配合）')).toEqual(['1/1 bracket lead:市文化和旅游局 support:市财政局'])
    expect(
      ownersOf(
        '1.摸清底数。逐座登记。（责任单位：市文化和旅游局、市财政局，各区县政府。逗号前为牵头单位，下同）',
        '2.完善设施。修缮戏台。（责任单位：市文化和旅游局，市公安局等部门及各区县）',
        '3.强化支持。安排资金。（市财政局等及各区县负责）',
      ),
    ).toEqual([
      '1/1 bracket lead:市文化和旅游局 lead:市财政局 responsible:各区县政府',
      '1/2 bracket lead:市文化和旅游局 responsible:市公安局 responsible:各区县',
      '1/3 bracket lead:市财政局 lead:各区县',
    ])
  })

  it('may say behind a name what holds for all, and when a task begins', () => {
    const { records } = runOwners(
      plan('1.摸清底数。逐座登记。（责任单位：市文化和旅游局，各县（市、区）政府、开发区管委会（以下均需各县（市、区）政府负责，不再单独列出））'),
    )
    expect(owners(records)[0]).toBe('1/1 bracket responsible:市文化和旅游局 responsible:各县（市、区）政府 responsible:开发区管委会')
    const square = plan('1.摸清底数。逐座登记。（责任单位：市文化和旅游局等成员单位，各区政府〔含高新区管委会，下同〕）')
    expect(owners(runOwners(square).records)).toEqual(['1/1 bracket responsible:市文化和旅游局 responsible:各区政府'])
    const begins = runOwners(plan('1.摸清底数。逐座登记。（市文化和旅游局负责，2025年9月起实施）')).records[0]
    expect(begins?.deadline).toMatchObject({ by: null, from: '2025-09-01' })
  })

  it('are no second name of what stands in front of them', () => {
    const list = ['1.摸清底数。逐座登记。（市文化和旅游局）', '2.完善设施。修缮戏台。（市住房城乡建设局）', '3.强化支持。安排资金。（市财政局）']
    expect(ownersOf(...list, '4.建成综合体。五成社区建成功能完备的综合体（社区服务中心）。')).toHaveLength(3)
  })

  it('may stand in curly or angle brackets, part bodies by points, and say of which part each takes care', () => {
    expect(
      ownersOf(
        '1.摸清底数。逐座登记。{市文化和旅游局牵头，市财政局配合}',
        '2.完善设施。修缮戏台。＜责任单位：市文化和旅游局、市财政局＞',
        '3.强化支持。安排资金。（责任单位：市财政局.市审计局.各区县政府）',
        '4.联动推进。组织巡查。（市级层面由市文化和旅游局负责，县级层面由各区县政府负责）',
        '5.打通口岸。组织巡演。（市自由贸易试验区管委会牵头）',
        '6.办好展演。（牵头单位:市文化和旅游局;办理单位:市财政局:完成时限:2024年9月底）',
      ),
    ).toEqual([
      '1/1 bracket lead:市文化和旅游局 support:市财政局',
      '1/2 bracket responsible:市文化和旅游局 responsible:市财政局',
      '1/3 bracket responsible:市财政局 responsible:市审计局 responsible:各区县政府',
      '1/4 bracket responsible:市文化和旅游局 responsible:各区县政府',
      '1/5 bracket lead:市自由贸易试验区管委会',
      '1/6 bracket lead:市文化和旅游局 responsible:市财政局',
    ])
  })

  it('may be due before what has no date, and begin without an end', () => {
    const due = (clause: string) => {
      const found = runOwners(plan(`1.修缮戏台。加固构件。（${clause}）`)).records[0]?.deadline
      return found && `${found.text} ${found.from} ${found.by} ${found.ongoing}`
    }
    expect(due('市文化和旅游局负责，汛期前完成')).toBe('汛期前完成 null null false')
    expect(due('市文化和旅游局负责；印发后3个月内')).toBe('印发后3个月内 null null false')
    expect(due('市文化和旅游局负责，2024年5月开始，持续推进')).toBe('2024年5月开始，持续推进 2024-05-01 null true')
    expect(due('市文化和旅游局负责，2024年3月开始，12月底前完成并长期坚持')).toBe('2024年3月开始，12月底前完成并长期坚持 2024-03-01 2024-12-31 true')
    expect(due('市文化和旅游局负责，2024年3月启动，2025年6月底前完成，并持续推进')).toBe('2024年3月启动，2025年6月底前完成，并持续推进 null 2025-06-30 true')
    expect(due('责任单位：市文化和旅游局；完成时限：2024年10月底前完成初稿，12月底前印发')).toBe('2024年10月底前完成初稿，12月底前印发 null 2024-12-31 false')
    expect(due('责任单位：市文化和旅游局；完成时限：2024年')).toBe('2024年 null 2024-12-31 false')
  })

  it('may cross lines and pages', () => {
    const { records } = runOwners(
      plan(
        '1.建设平台。加快平台建设。〔市科技局、市工业和信',
        '',
        '息化局按职责分工负责，2024年6月底前完',
        '成并持续推进〕',
        '2.引育人才。优化人才服务。〔市人社局负责，持续推进〕',
      ),
    )
    expect(owners(records)).toEqual(['1/1 bracket responsible:市科技局 responsible:市工业和信息化局', '1/2 bracket responsible:市人社局'])
    expect(records[0]?.deadline).toMatchObject({ by: '2024-06-30', ongoing: true, text: '2024年6月底前完成并持续推进' })
    expect(records[1]?.deadline).toMatchObject({ by: null, ongoing: true })
  })

  it('say what they apply to when an item has several', () => {
    const text = plan('1.建设平台。扩大平台覆盖（市科技局牵头，各有关部门配合）。完善服务标准（市市场监管局负责）。')
    const { records } = runOwners(text)
    expect(owners(records)).toEqual(['1/1 bracket lead:市科技局 support:各有关部门', '1/1 bracket responsible:市市场监管局'])
    expect(records.map((r) => r.appliesTo.map(({ start, end }) => text.slice(start, end)).join(''))).toEqual(['扩大平台覆盖', '完善服务标准'])
  })

  it('apply to the common parent when they stand alone behind a list without any', () => {
    const list = ['（一）建设平台', '1.建设公共平台，扩大服务覆盖范围。', '2.建设专业平台，提升服务专业水平。', '（责任单位：市科技局）']
    expect(ownersOf(...list, '（二）引育人才', '1.优化人才服务，完善配套措施办法。')).toEqual(['1/1 bracket responsible:市科技局'])
    // siblings have their own: it belongs to the item above it
    expect(ownersOf('1.建设公共平台，扩大服务覆盖范围。（市科技局负责）', '2.建设专业平台，提升服务专业水平。', '（市工业和信息化局负责）')).toEqual([
      '1/1 bracket responsible:市科技局',
      '1/2 bracket responsible:市工业和信息化局',
    ])
  })

  it('are read when a bracket is lost', () => {
    const { records, reports } = runOwners(
      plan(
        '1.建设平台。加快平台建设。（责任单位：市科技局（市外专局）、市财政局',
        '2.引育人才。优化人才服务。市人社局负责，持续推进〕',
        '3.畅通融资。引导银行增加投放。〔市财政局（市国资委、市审计局按职责分工负责〕',
      ),
    )
    expect(owners(records)).toEqual([
      '1/1 bracket responsible:市科技局（市外专局） responsible:市财政局',
      '1/2 bracket responsible:市人社局',
      '1/3 bracket responsible:市财政局 responsible:市审计局',
    ])
    expect(reports.filter((code) => code === 'bracket-unclosed')).toHaveLength(3)
  })

  it('may have damaged role words, which is reported', () => {
    const { records, reports } = runOwners(plan('1.建设平台。加快平台建设。（市科技局、市财政局按职费分工负贵）', '2.引育人才。优化人才服务。（市人社局负责）'))
    expect(owners(records)[0]).toBe('1/1 bracket responsible:市科技局 responsible:市财政局')
    expect(reports).toContain('clause-word-damaged')
  })

  it('are not brackets that only look like them', () => {
    expect(
      ownersOf(
        '1.建设平台（2024—2026年）。依托重点企业（牵头单位和参与单位）开展攻关，支持企业牵头或参与标准制定。（以联合体形式申报时，牵头单位填写）',
        '2.本方案由市科技局负责解释。（联系电话：市科技局规划科，81234567）',
        '3.贯彻《某某条例》（某政发〔2022〕8号），建设首台（套）平台（以下简称“平台”）。（此件公开发布）',
      ),
    ).toEqual([])
  })
})

describe('clauses without brackets', () => {
  it('are one record when label lines follow each other', () => {
    const { records } = runOwners(
      plan(
        '1.建设平台',
        '加快平台建设，完善服务功能，形成示范效应。',
        '牵头领导：张某',
        '牵头单位：市科技局',
        '责任单位：市财政局、各区县政府',
        '完成时限：2024年12月底前',
        '2.引育人才',
        '实施引才计划，优化人才服务，形成集聚效应。',
        '责任单位：市人社局',
      ),
    )
    expect(owners(records)).toEqual(['1/1 line lead:市科技局 responsible:市财政局 responsible:各区县政府', '1/2 line responsible:市人社局'])
    expect(records[0]?.persons.map(({ name }) => name)).toEqual(['张某'])
    expect(records[0]?.deadline?.by).toBe('2024-12-31')
  })

  it('may stand behind the last sentence', () => {
    expect(ownersOf('1.建设平台。加快平台建设，完善服务功能。责任单位：市科技局、市财政局。')).toEqual(['1/1 line responsible:市科技局 responsible:市财政局'])
  })

  it('are no contact lines or blank forms', () => {
    expect(ownersOf('1.报送材料。请按时报送材料，逾期不再受理。', '联系人：张某', '责任单位：', '牵头单位名称：____')).toEqual([])
  })
})

describe('table columns', () => {
  it('give one record a row', () => {
    const { records } = runOwners(
      [
        '某某市重点任务分工方案',
        '一、任务分工',
        '序号\t主要任务\t牵头单位\t配合单位\t完成时限',
        '1\t建设公共平台\t市科技局\t市财政局、各区县政府\t2024年6月底',
        '2\t引育专业人才\t市人社局\t\t持续推进',
        '3\t完善技术标准\t市市场监管局\t市科技局\t2024年12月底',
      ].join('\n'),
    )
    expect(records.map((r) => `${r.form} ${r.assignments.map((a) => `${a.role}:${a.mention}`).join(' ')} ${r.deadline?.by ?? ''}`)).toEqual([
      'column lead:市科技局 support:市财政局 support:各区县政府 2024-06-30',
      'column lead:市人社局 ',
      'column lead:市市场监管局 support:市科技局 2024-12-31',
    ])
  })
})

describe('the cells of task tables', () => {
  it('may point back to the cell above', () => {
    const { records } = runOwners(
      [
        '任务分工方案',
        '一、任务分工',
        '序号\t任务\t牵头单位\t配合单位\t完成时限',
        '1\t登记戏台\t市文化和旅游局\t市财政局\t2024年6月',
        '2\t修缮戏台\t同上\t市审计局\t同上',
      ].join('\n'),
    )
    expect(owners(records)).toEqual(['1 column lead:市文化和旅游局 support:市财政局', '1 column lead:市文化和旅游局 support:市审计局'])
    expect(records.map(({ deadline }) => deadline?.by)).toEqual(['2024-06-30', '2024-06-30'])
  })

  it('may say who leads, name offices, and write days in figures', () => {
    const { records } = runOwners(
      [
        '某某区文化工作任务清单',
        '序号\t任务\t责任单位\t整改时限',
        '1\t修缮戏台3座\t区文旅局（牵头）、区财政局\t2024.10.31',
        '2\t编印图录\t区文旅局牵头，区档案馆配合\t6月底前形成初稿，9月底前付印',
        '3\t整理书目\t教研室、财务组\t立行立改',
        '4\t举办展览\t同上\t2024年Q4',
      ].join('\n'),
    )
    expect(records.map((r) => `${r.assignments.map((a) => `${a.role}:${a.mention}`).join(' ')} ${r.deadline?.by ?? r.deadline?.text ?? ''}`)).toEqual([
      'lead:区文旅局 responsible:区财政局 2024-10-31',
      'lead:区文旅局 support:区档案馆 6月底前形成初稿，9月底前付印',
      'responsible:教研室 responsible:财务组 立行立改',
      'responsible:教研室 responsible:财务组 2024-12-31',
    ])
  })
})

describe('clauses below their items', () => {
  it('need no label where bodies and their parts are all they say', () => {
    const { records } = runOwners(
      plan('1.修缮戏台。逐座登记，分批修缮。', '市文旅局牵头，市财政局配合，2024年9月底前完成。', '2.培训戏班。', '市文旅局负责。', '3.市教育局负责。'),
    )
    expect(owners(records)).toEqual(['1/1 line lead:市文旅局 support:市财政局', '1/2 line responsible:市文旅局', '1/3 prose responsible:市教育局'])
    expect(records[0]?.deadline?.by).toBe('2024-09-30')
  })

  it('may stand below a label without a colon, one body a line', () => {
    const { records } = runOwners(
      plan(
        '1.摸清底数，逐座登记古戏台。',
        '责任单位',
        '市文化和旅游局、市财政局',
        '完成时限',
        '2024年12月底前',
        '2.完善设施。修缮戏台。',
        '责任单位：',
        '市文化和旅游局',
        '各县（区）人民政府',
        '3.强化支持。安排资金。',
        '牵头单位 市财政局',
        '配合单位 市审计局、市文化和旅游局',
      ),
    )
    expect(owners(records)).toEqual([
      '1/1 line responsible:市文化和旅游局 responsible:市财政局',
      '1/2 line responsible:市文化和旅游局 responsible:各县（区）人民政府',
      '1/3 line lead:市财政局 support:市审计局 support:市文化和旅游局',
    ])
    expect(records[0]?.deadline?.by).toBe('2024-12-31')
  })

  it('end with their line, and belong to the item above where another item has its own', () => {
    expect(
      owners(
        runOwners(
          plan(
            '（一）摸清底数',
            '1.逐座登记。建立名录，分类建档。',
            '市文化和旅游局牵头，市财政局配合',
            '2.评估险情。组织专家，逐座会诊。',
            '市文化和旅游局牵头，市应急局、市住建局等参与',
            '（二）完善设施',
            '3.修缮戏台。分批实施，按期完工。',
            '市文化和旅游局负责',
          ),
        ).records,
      ),
    ).toEqual([
      '1/1/1 line lead:市文化和旅游局 support:市财政局',
      '1/1/2 line lead:市文化和旅游局 support:市应急局 support:市住建局',
      '1/2/3 line responsible:市文化和旅游局',
    ])
  })

  it('go on behind a label that the line ends with, and stop at a label of no role', () => {
    const { records } = runOwners(plan('1.修缮戏台。逐座登记。', '责任单位：', '市文旅局、市财政局', '整改时限：2024年9月', '整改目标：修缮一新。'))
    expect(owners(records)).toEqual(['1/1 line responsible:市文旅局 responsible:市财政局'])
    expect(records[0]?.deadline?.text).toBe('2024年9月')
  })
})

describe('running prose', () => {
  it('takes being accountable to somebody for no assignment', () => {
    expect(ownersOf('1.加强领导。市人民政府对市人民代表大会和省人民政府负责。县人民政府负责日常监督。')).toEqual(['1/1 prose responsible:县人民政府'])
  })

  it('assigns where the whole phrase in front of the verb is a body', () => {
    expect(ownersOf('1.加强领导。由市科技局牵头，建立会商制度。市市场监管局负责指导各区县做好落实。支持龙头企业牵头组建联合体，由市财政局负责解释。')).toEqual([
      '1/1 prose lead:市科技局',
      '1/1 prose guide:市市场监管局',
    ])
  })
})

describe('rules stated once', () => {
  it('make the first of a list the lead from where they stand', () => {
    expect(
      ownersOf(
        '1.建设平台，扩大覆盖面。（责任单位：市科技局、市财政局）',
        '2.引育人才，优化服务。（责任单位：市人社局、市科技局；列第一位者为牵头单位，下同）',
        '3.畅通融资，增加投放。（责任单位：市财政局）',
      ),
    ).toEqual(['1/1 bracket responsible:市科技局 responsible:市财政局', '1/2 bracket lead:市人社局 responsible:市科技局', '1/3 bracket lead:市财政局'])
  })

  it('hold for all clauses when the preamble states them, and say that they are inferred', () => {
    const { records } = runOwners(
      [
        '某某市产业提升行动方案',
        '为提升产业水平，制定本方案。各项任务列第一位的责任单位为牵头单位。',
        '一、主要任务',
        '1.建设平台，扩大覆盖面。（责任单位：市科技局、市财政局）',
        '2.引育人才，优化服务。（牵头单位：市人社局，责任单位：市科技局）',
      ].join('\n'),
    )
    expect(owners(records)).toEqual(['1/1 bracket lead:市科技局 responsible:市财政局', '1/2 bracket lead:市人社局 responsible:市科技局'])
    expect(records.map((r) => r.assignments[0]?.inferred)).toEqual(['first-listed-leads', null])
  })

  it('make every responsible body a lead where no lead is named', () => {
    expect(
      ownersOf(
        '1.建设平台，扩大覆盖面。（责任单位：市科技局、市财政局；无牵头单位的，责任单位即为牵头单位，下同）',
        '2.引育人才，优化服务。（责任单位：市人社局）',
      ),
    ).toEqual(['1/1 bracket lead:市科技局 lead:市财政局', '1/2 bracket lead:市人社局'])
  })

  it('add implied participants to the later measures that do not name them', () => {
    const { records } = runOwners(
      plan(
        '1.建设平台，扩大覆盖面。（责任单位：市科技局，各区县政府，以下各项工作均需各区县政府落实，不再逐一列出）',
        '2.引育人才，优化服务。（责任单位：市人社局）',
        '3.畅通融资，增加投放。（责任单位：市财政局、各区县政府）',
        '4.加强宣传，营造氛围。（责任单位：市委宣传部）',
      ),
    )
    expect(owners(records.filter((r) => r.implied)).sort()).toEqual(['1/2 implied responsible:各区县政府', '1/4 implied responsible:各区县政府'])
    expect(records.map((r) => r.id)).toEqual(records.map((_, i) => `resp-${i + 1}`))
  })

  it('add them where the sentence says no more than 以下均需', () => {
    const { records } = runOwners(
      plan('1.建设平台，扩大覆盖面。（市科技局负责，以下均需各区县政府落实，不再列出）', '2.引育人才，优化服务。（责任单位：市人社局）'),
    )
    expect(owners(records.filter((r) => r.implied))).toEqual(['1/2 implied responsible:各区县政府'])
  })

  it('define unions and inclusions', () => {
    const { root } = runOwners(
      plan('1.建设平台，扩大覆盖面。（责任单位：各区县政府（含高新区、经济开发区管委会，下同），以下将市科技局与市工业和信息化局统称主管部门）'),
    )
    expect(root.records.definitions.map(({ id, term, means, scope }) => [id, term, means, scope?.id])).toEqual([
      ['def-scope-1', '主管部门', '市科技局与市工业和信息化局', 'instrument'],
      ['def-scope-2', '各区县政府', '高新区、经济开发区管委会', 'instrument'],
    ])
  })
})
