import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/index.ts'
import { keyed } from '../../src/diff/key.ts'
import { inOrder } from '../../src/diff/order.ts'
import { diffPage } from '../../src/diff/page.ts'
import { wording } from '../../src/diff/wording.ts'
import { parse } from '../../src/index.ts'
import { diffWords } from '../../src/locale/diff.ts'
import { schemas } from '../../src/schema/schemas.ts'
import { validateDiff } from '../../src/schema/validate.ts'

const plan = `某市便民服务提升工作方案

一、主要任务
（一）开设流动窗口。逢集日在乡镇集市设置流动窗口，2024年建成流动窗口10个。（责任单位：市政务服务局；配合单位：市公安局。完成时限：2024年12月底前）
（二）推行预约办理。开通电话预约、网上预约两种渠道，逐步延长受理时间。（责任单位：市政务服务局）
（三）公开办事指南。编印办事指南并摆放在社区服务站。（责任单位：市民政局）
（四）开展回访。对办结事项逐件电话回访。（责任单位：市信访局）

二、保障措施
（一）加强督导。每季度通报一次进展情况。
`

const between = (from: string, to: string) => diff(parse(plan), parse(plan.replace(from, to)))
const said = (from: string, to: string) =>
  between(from, to).changes.map(({ subject, kinds, after, before, fields }) => [subject, kinds.join(), (after ?? before)?.label, fields])

describe('a diff', () => {
  it('is empty between equals, and follows its schema', () => {
    const found = diff(parse(plan), parse(plan))
    expect(found).toMatchObject({ equal: true, changes: [], counts: [] })
    expect(validateDiff(found)).toEqual([])
    expect(validateDiff(between('10个', '12个'))).toEqual([])
    expect(validateDiff({ ...found, equal: 'yes' })[0]?.path).toBe('/equal')
  })

  it('tells a target as a value, not as wording', () => {
    expect(said('10个', '12个')).toEqual([['indicator', 'changed', '一、（一）', [{ field: 'target.value', of: null, before: 10, after: 12 }]]])
  })

  it('tells the role of a body', () => {
    const fields = [
      { field: 'role', of: '市政务服务局', before: 'responsible', after: 'support' },
      { field: 'role', of: '市公安局', before: 'support', after: 'responsible' },
    ]
    expect(said('责任单位：市政务服务局；配合单位：市公安局', '责任单位：市公安局；配合单位：市政务服务局')).toEqual([
      ['responsibility', 'changed', '一、（一）', fields],
    ])
  })

  it('tells the deadline of a clause', () => {
    expect(said('2024年12月底前', '2025年6月底前')).toEqual([
      ['deadline', 'changed', '一、（一）', [{ field: 'by', of: null, before: '2024-12-31', after: '2025-06-30' }]],
    ])
  })

  it('tells wording character by character', () => {
    const [change] = between('电话预约、网上预约两种渠道', '电话预约、网上预约和现场预约三种渠道').changes
    expect(change).toMatchObject({ subject: 'measure', kinds: ['reworded'] })
    const text = (ops: string[]) => change?.wording.flatMap(({ op, text }) => (ops.includes(op) ? [text] : [])).join('')
    expect(text(['same', 'removed'])).toBe('推行预约办理。开通电话预约、网上预约两种渠道，逐步延长受理时间。')
    expect(text(['same', 'added'])).toBe('推行预约办理。开通电话预约、网上预约和现场预约三种渠道，逐步延长受理时间。')
  })

  it('tells what went with its bodies, and who only bears another number', () => {
    const gone = said(/（三）[\s\S]*（责任单位：市民政局）\n（四）/.exec(plan)?.[0] ?? '', '（三）')
    expect(gone).toEqual([
      ['measure', 'removed', '一、（三）', [{ field: 'role', of: '市民政局', before: 'responsible', after: null }]],
      ['measure', 'renumbered', '一、（三）', [{ field: 'number', of: null, before: '（四）', after: '（三）' }]],
    ])
  })

  it('tells what moved apart from what moved over', () => {
    const [, first = '', rest = ''] = /(（一）开设[\s\S]*?\n)([\s\S]*?)\n二、/.exec(plan) ?? []
    const turned = plan.replace(
      first + rest,
      `${rest}${first}`.replace('（二）推', '（一）推').replace('（三）公', '（二）公').replace('（四）开', '（三）开').replace('（一）开设', '（四）开设'),
    )
    const found = diff(parse(plan), parse(turned)).changes.map(({ kinds, after }) => [kinds.join(), after?.text])
    expect(found).toEqual([
      ['renumbered', '推行预约办理'],
      ['renumbered', '公开办事指南'],
      ['renumbered', '开展回访'],
      ['moved,renumbered', '开设流动窗口'],
    ])
  })

  it('aligns two different plans by what they say', () => {
    const later = `某市便民服务提升三年行动方案

一、总体要求
坚持群众少跑腿。

二、重点工作
1. 推行预约办理。开通电话预约、网上预约、微信预约三种渠道，逐步延长受理时间。（责任单位：市政务服务局、市大数据局）
2. 开设流动窗口。逢集日在乡镇集市设置流动窗口，2026年建成流动窗口30个。（责任单位：市政务服务局）
3. 建立容缺机制。缺少次要材料的先行受理。（责任单位：市司法局）
`
    const { changes } = diff(parse(plan), parse(later))
    const pairs = changes
      .filter(({ before, after, subject }) => subject === 'measure' && before && after)
      .map(({ before, after }) => [before?.text, after?.text])
    expect(pairs).toEqual([
      ['推行预约办理', '推行预约办理'],
      ['开设流动窗口', '开设流动窗口'],
    ])
    expect(changes.filter(({ kinds, subject }) => subject === 'measure' && kinds[0] === 'added').map(({ after }) => after?.text)).toEqual(['建立容缺机制'])
    const target = changes.find(({ subject }) => subject === 'indicator')
    expect(target?.fields).toContainEqual({ field: 'target.value', of: null, before: 10, after: 30 })
  })

  it('tells rows of tables that are no indicators', () => {
    const table = (place: string) => `一、项目安排\n项目清单\n序号\t项目名称\t建设地点\n1\t便民驿站\t东城区\n2\t流动书屋\t${place}\n3\t健身步道\t北湖区\n`
    const { changes } = diff(parse(table('西城区')), parse(table('南山区')))
    expect(changes.map(({ subject, kinds, before, after }) => [subject, kinds.join(), before?.text, after?.text])).toEqual([
      ['table', 'changed', '2 | 流动书屋 | 西城区', '2 | 流动书屋 | 南山区'],
    ])
  })

  it('stays linear on a thousand measures that were all reworded', () => {
    const long = (n: number, end: string) =>
      `一、任务\n${Array.from({ length: n }, (_, i) => `${i + 1}. 完善第${i * 7919}号站点的值守安排，每${i}日核对一次登记簿${end}。`).join('\n')}\n`
    const time = (n: number) => {
      const [a, b] = [parse(long(n, '')), parse(long(n, '并存档'))]
      const started = process.cpuUsage().user
      expect(diff(a, b).counts).toEqual([{ subject: 'measure', kind: 'reworded', count: n }])
      return process.cpuUsage().user - started
    }
    time(100)
    const small = time(240)
    expect(time(960)).toBeLessThan(Math.max(small, 30_000) * 12)
  })

  it('stays linear on thousands of clauses in one block', () => {
    const block = (n: number, end: string) => {
      const tasks = Array.from({ length: n }, (_, i) => `推进第${i + 1}项工作${i % 7 === 0 ? end : ''}。（责任单位：市财政局、市科技局）`)
      return `一、任务\n（一）完善制度。${tasks.join('')}\n`
    }
    const time = (n: number) => {
      const [a, b] = [parse(block(n, '')), parse(block(n, '并验收'))]
      expect(a.responsibilities).toHaveLength(n)
      const started = process.cpuUsage().user
      const { changes } = diff(a, b)
      const used = process.cpuUsage().user - started
      // of its wording no clause is a part
      expect(changes.map(({ subject, kinds }) => [subject, kinds])).toEqual([['measure', ['reworded']]])
      expect(changes[0]?.wording.some(({ text }) => text.includes('责任单位'))).toBe(false)
      return used
    }
    time(100)
    const small = time(750)
    expect(time(3000)).toBeLessThan(Math.max(small, 30_000) * 12)
  })

  it('says every subject, kind and field in both languages', () => {
    const { changeSubject, changeKind } = schemas.diff.definitions as Record<string, { enum: string[] }>
    expect(Object.keys(diffWords.subject)).toEqual(changeSubject?.enum)
    expect(Object.keys(diffWords.kind)).toEqual(changeKind?.enum)
    for (const { subject, fields } of between('10个', '12家').changes) for (const { field } of fields) expect(diffWords.field, subject).toHaveProperty([field])
  })

  it('makes a page that escapes what it shows', () => {
    const page = diffPage(diff(parse(plan), parse(plan.replace('逐件电话', '逐件<script>'))), 'zh')
    expect(page).toContain('&lt;script&gt;')
    expect(page).toContain('文字修改')
    expect(diffPage(diff(parse(plan), parse(plan)), 'en')).toContain('No differences')
  })
})

describe('wording', () => {
  it('takes numbers whole and ignores what a scan changes', () => {
    expect(wording(keyed('建成 10家（个）'), keyed('建成12家[个]'))).toEqual([
      { op: 'same', text: '建成' },
      { op: 'removed', text: '10' },
      { op: 'added', text: '12' },
      { op: 'same', text: '家[个]' },
    ])
    expect(wording(keyed('甲，乙'), keyed('甲,\n乙'))).toEqual([])
  })

  it('gives both texts back, however long and different', () => {
    const text = (seed: number) =>
      keyed(Array.from({ length: 3000 }, (_, i) => (i % 17 === 0 ? '。' : String.fromCharCode(0x4e00 + ((i * seed) % 4000)))).join(''))
    const [a, b] = [text(31), text(97)]
    const pieces = wording(a, b)
    const join = (op: string) => pieces.flatMap((piece) => (piece.op === 'same' || piece.op === op ? [piece.text] : [])).join('')
    expect([join('removed'), join('added')]).toEqual([a.shown, b.shown])
  })
})

describe('order', () => {
  it('keeps the longest run', () => {
    expect([...inOrder([1, 2, 0, 3])].sort()).toEqual([0, 1, 3])
    expect([...inOrder([])]).toEqual([])
  })
})
