import { cited, citing } from './cites.ts'
import { bodies, clause, deadline, type Family, type Level, labelLines, levelMark, type Setting, scopes } from './clauses.ts'
import { type Dice, dice as diceOf } from './dice.ts'
import { contact, contents, jointIssuers, marks, portal, registration, signatures } from './heads.ts'
import type { Cited, Form, Model, Node, Piece } from './model.ts'
import { table } from './tables.ts'
import { targetSentence } from './targets.ts'
import {
  achievement,
  contextSentences,
  enumerations,
  headingVerbs,
  laws,
  ordinals,
  places,
  principleHeadings,
  safeguardHeadings,
  safeguardSentences,
  type Topic,
  taskSentences,
  topHeadings,
  topics,
} from './words.ts'

/** Kinds of documents (domain §13) with the words that close their titles. */
export const genres = {
  plan: ['实施方案', '工作方案', '行动计划', '行动方案', '推进计划', '三年行动计划'],
  programme: ['发展规划', '“十五五”规划', '规划纲要'],
  opinions: ['实施意见', '指导意见', '意见'],
  measures: ['若干措施', '若干政策措施', '若干政策'],
  rules: ['管理办法', '实施细则', '管理规定', '暂行办法'],
  points: ['工作要点', '年度工作计划'],
  assignment: ['任务分工表', '任务分解表'],
  notice: ['通知'],
  guide: ['建设指南', '工作指南', '建设导则'],
  standard: ['技术规范', '建设标准'],
  reply: ['批复'],
  interpretation: ['政策解读'],
} as const
export type Genre = keyof typeof genres

type Style = 'top' | 'bracket' | 'digit' | 'small' | 'chapter' | 'section' | 'article' | 'box'

const digits = '零一二三四五六七八九'
export function han(n: number): string {
  if (n < 10) return digits[n] as string
  if (n < 20) return `十${n % 10 ? digits[n % 10] : ''}`
  if (n < 100) return `${digits[Math.floor(n / 10)]}十${n % 10 ? digits[n % 10] : ''}`
  return `${digits[Math.floor(n / 100)]}百${n % 100 ? (n % 100 < 10 ? `零${digits[n % 100]}` : han(n % 100).replace(/^十/, '一十')) : ''}`
}

const text = (text: string): Piece => ({ text, kind: 'text' })
const stop = (): Piece => ({ text: '。', kind: 'stop' })

/** Grow the document that a seed stands for: its printed lines and the facts they state. */
export function grow(seed: number, only?: Genre): Model {
  const dice = diceOf(Math.imul(seed, 2654435761))
  const genre =
    only ??
    dice.pick([
      'plan',
      'plan',
      'plan',
      'programme',
      'opinions',
      'opinions',
      'measures',
      'rules',
      'points',
      'assignment',
      'notice',
      'guide',
      'guide',
      'reply',
      'interpretation',
    ] as const)
  return new Grower(seed, genre, dice).model()
}

class Grower {
  private readonly lines: Model['lines'] = []
  private readonly nodes: Node[] = []
  private readonly clauses: Model['clauses'] = []
  private readonly targets: Model['targets'] = []
  private readonly citations: Model['citations'] = []
  private readonly metadata: Model['metadata'] = {}
  private readonly setting: Setting
  private readonly topic: Topic
  private readonly style: Record<'digit' | 'bracket' | 'article' | 'chapter' | 'section', (n: number) => string>
  private readonly runsOn: Record<Style, boolean>
  private readonly counters = new Map<Style, number>()
  private readonly family: Family
  private readonly shell: readonly [string, string]
  private readonly place: 'after' | 'before' | 'between' | 'line' | 'labels'
  private readonly owned: boolean
  /** Groups of items own, not the items. */
  private readonly ownGroups: boolean
  private itemsOwn = true
  /** Styles of the first two levels. */
  private first: Style = 'top'
  private second: Style = 'bracket'
  private readonly dated: boolean
  private readonly firstLeads: boolean
  private readonly used = new Set<string>()
  private countable = true

  private readonly seed: number
  private readonly genre: Genre
  private readonly dice: Dice

  constructor(seed: number, genre: Genre, dice: Dice) {
    this.seed = seed
    this.genre = genre
    this.dice = dice
    const issued = dice.int(2018, 2025)
    const level = dice.pick<Level>(['national', 'province', 'province', 'city', 'city', 'city', 'county'])
    this.setting = { level, place: dice.pick(places), issued, until: issued + dice.int(2, 4) }
    this.topic = dice.pick(topics)
    const after = dice.pick(['', '', ' '])
    const digitSign = dice.pick(['.', '.', '.', '．', '、'])
    const round = dice.chance(0.8) ? (['（', '）'] as const) : (['(', ')'] as const)
    const space = dice.pick(['　', ' ', '　'])
    this.style = {
      digit: (n) => `${n}${digitSign}${digitSign === '.' ? after : ''}`,
      bracket: (n) => `${round[0]}${han(n)}${round[1]}`,
      article: (n) => `第${han(n)}条${space}`,
      chapter: (n) => `第${han(n)}章${space}`,
      section: (n) => `第${han(n)}节${space}`,
    }
    const runs = dice.chance(0.25)
    this.runsOn = {
      top: false,
      chapter: false,
      section: false,
      bracket: genre === 'opinions' && runs,
      digit: (genre === 'plan' || genre === 'points') && runs,
      small: genre === 'plan' && dice.chance(0.1),
      article: true,
      box: false,
    }
    this.owned = ['plan', 'opinions', 'measures', 'points', 'programme'].includes(genre) && dice.chance(genre === 'programme' ? 0.2 : 0.65)
    this.family = dice.chance(0.08) ? 'plain' : dice.pick(['labels', 'verbs'])
    this.shell = dice.pick([
      ['（', '）'],
      ['（', '）'],
      ['(', ')'],
      ['〔', '〕'],
      ['【', '】'],
    ] as const)
    const apart = this.family === 'labels' ? (['labels'] as const) : []
    this.place = this.family === 'plain' ? dice.pick(['after', 'line']) : dice.pick(['after', 'after', 'after', 'before', 'between', 'line', ...apart])
    this.ownGroups = this.owned && dice.chance(0.12)
    this.dated = dice.chance(0.4)
    this.firstLeads = this.owned && this.family === 'labels' && dice.chance(0.08)
  }

  model(): Model {
    const { genre, dice } = this
    const blankLines = dice.pick(['all', 'none', 'parts'] as const)
    const indent = dice.pick(['　　', '', '　　', '    '])
    if (genre === 'reply') this.reply()
    else if (genre === 'notice') this.notice()
    else if (genre === 'interpretation') this.interpretation()
    else this.issued()
    const { seed, lines, nodes, clauses, targets, citations, metadata } = this
    const measures = this.countable ? countMeasures(nodes) : null
    return { seed, genre, lines, nodes, clauses, targets, citations, metadata, measures, blankLines, indent }
  }

  // --- documents -----------------------------------------------------------------------------------------------------

  /** A text with or without the notice that issues it. */
  private issued(): void {
    const { dice, setting, genre } = this
    const ending = dice.pick(genres[genre])
    const years = genre === 'plan' && dice.chance(0.5) ? `（${setting.issued}${dice.pick(['—', '－', '-'])}${setting.until}年）` : ''
    const draft = !years && dice.chance(0.1) ? dice.pick(['（试行）', '（征求意见稿）']) : ''
    const year = genre === 'points' ? `${setting.issued}年` : ''
    const where = setting.level === 'national' ? '' : this.where()
    const verb = genre === 'measures' || genre === 'opinions' ? `关于${dice.pick(['促进', '支持', '加快'])}` : ''
    const more = verb ? dice.pick(['高质量发展', '提质增效']) : dice.pick(['', '高质量发展', '能力提升'])
    const name = `${verb ? '' : where}${year}${verb}${this.topic.name}${more}${verb && genre !== 'measures' ? '的' : verb ? '的' : ''}${ending}${years}${draft}`
    const wrapped = dice.chance(0.6)
    const forwarded = wrapped && genre === 'plan' && dice.chance(0.12)
    this.metadata.genre = ending.replace(/^(?:.*(?=方案|计划|规划|纲要|意见|措施|政策|办法|细则|规定|要点|分工表|分解表|指南|导则|规范|标准))/, '')
    if (genre === 'assignment') delete this.metadata.genre
    const attachments = wrapped && !forwarded && (genre === 'plan' || genre === 'measures') && dice.chance(0.25) ? dice.int(1, 2) : 0
    const names = dice.some(['重点项目清单', '评价指标说明', '工作台账样式', '责任人名册'], attachments)
    const absent = dice.chance(0.5)
    if (forwarded) this.forwarded(name)
    else if (wrapped) this.wrapper(name, names)
    this.metadata.title = name
    this.title(name, ending, years || draft)
    const before = this.lines.length
    this.tree()
    if (dice.chance(0.07)) this.contents(before)
    if ((genre === 'plan' || genre === 'measures') && dice.chance(0.15))
      this.print('prose', text(`本${genre === 'plan' ? '方案' : '措施'}自印发之日起施行，有效期至${setting.until}年12月31日。`))
    if (!absent) for (const [i, attached] of names.entries()) this.attachment(attached, names.length === 1 ? '1' : String(i + 1))
    if (wrapped && dice.chance(0.4)) this.imprint()
  }

  /** A title on one line, cut before its genre, or with its years or status on a line of their own. */
  private title(name: string, ending: string, behind: string): void {
    const { dice } = this
    const at = name.lastIndexOf(ending)
    const cuts: number[] = dice.chance(0.15) && behind ? [name.length - behind.length] : this.genre !== 'assignment' && dice.chance(0.08) && at >= 8 ? [at] : []
    for (const [i, from] of [0, ...cuts].entries()) this.print('title', { text: name.slice(from, cuts[i]), kind: 'title' })
  }

  /** Contents before the first section, of the first level or of two. */
  private contents(at: number): void {
    const deep = this.dice.chance(0.5)
    const listed = this.nodes.filter((node) => node.heading && node.marker && !/^(?:附件|专栏)/.test(node.marker.text) && node.depth <= (deep ? 2 : 1))
    if (listed.length < 3) return
    this.lines.splice(
      at,
      0,
      ...contents(
        this.dice,
        listed.map((node) => `${node.marker?.text}${node.heading?.text}`),
      ),
    )
  }

  private where(): string {
    const { level, place } = this.setting
    return level === 'province' ? place.province : level === 'city' ? place.city : level === 'county' ? place.county : ''
  }

  private issuer(): string {
    const { dice, setting } = this
    if (setting.level === 'national') return dice.pick(['国务院办公厅', '工业和信息化部', '国家发展改革委', '民政部', '市场监管总局'])
    const people = setting.level === 'county' ? `${setting.place.city}${setting.place.county}` : this.where()
    const hall = people.endsWith('省') || people.endsWith('自治区') ? '办公厅' : '办公室'
    return `${people}${people.endsWith('自治区') || people.endsWith('省') || /[市县区旗]$/.test(people) ? '人民政府' : ''}${dice.chance(0.5) ? hall : ''}`
  }

  private number(): string {
    const { dice, setting } = this
    const code =
      setting.level === 'national'
        ? dice.pick(['国办发', '工信部规', '发改产业', '民发'])
        : `${setting.place.codes[setting.level]}${dice.pick(['政发', '政办发', '政字', '政办字', '政办函'])}`
    return `${code}〔${setting.issued}〕${dice.int(1, 160)}号`
  }

  private date(): { printed: string; iso: string } {
    const { dice, setting } = this
    const [month, day] = [dice.int(1, 12), dice.int(1, 28)]
    const iso = `${setting.issued}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const sign = [...String(setting.issued)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
    const printed = dice.chance(0.85) ? `${setting.issued}年${month}月${day}日` : `${sign}年${han(month)}月${han(day)}日`
    return { printed, iso }
  }

  private recipients(): string[] {
    const { dice, setting } = this
    if (setting.level === 'national') return ['各省、自治区、直辖市人民政府', '国务院各部委、各直属机构']
    if (setting.level === 'province')
      return dice.pick([
        ['各市人民政府', '各县（市、区）人民政府', '省政府各部门、各直属机构'],
        ['各市人民政府', '省政府有关部门'],
      ])
    return dice.pick([
      ['各区县人民政府', '市政府各部门', '各有关单位'],
      ['各县（市、区）人民政府', '各开发区管委会', '市直各单位'],
      ['各乡镇人民政府', '各街道办事处', '县政府各部门'],
    ])
  }

  private wrapper(name: string, attachments: readonly string[]): void {
    const { dice, setting } = this
    const joint = dice.chance(0.1)
    const issuers = joint ? jointIssuers(setting, dice) : [this.issuer()]
    const issuer = issuers.join(dice.pick(['　', ' ']))
    const number: Piece = { text: this.number(), kind: 'number' }
    const bookMarks = dice.chance(0.4)
    const about = `关于印发${bookMarks ? `《${name}》` : name}的通知`
    const after = dice.chance(0.15)
    const date = this.date()
    this.metadata.issuers = issuers.map(text)
    this.metadata.documentNumber = number
    if (dice.chance(0.08)) this.lines.push(...portal(dice, issuers[0] as string, number.text, date))
    if (dice.chance(0.03)) this.lines.push(...marks(dice))
    if (!joint && dice.chance(0.5)) this.print('head', text(dice.chance(0.5) ? `${issuer}文件` : issuer))
    if (!after) this.print('head', number)
    if (!after && dice.chance(0.05)) this.lines.push(registration(dice, setting.issued))
    if (dice.chance(0.5)) {
      const [first, second] = [{ text: issuer, kind: 'title' } as Piece, { text: about, kind: 'title' } as Piece]
      this.print('title', first)
      this.print('title', second)
    } else this.print('title', { text: `${issuer}${about}`, kind: 'title' })
    this.metadata.noticeTitle = `${issuer}${about}`
    if (after) this.print('head', number)
    const to = this.recipients().map(text)
    this.metadata.recipients = to
    this.print('head', ...to.flatMap((one, i) => (i ? [text('，'), one] : [one])), text('：'))
    const cited: Piece = { text: name, kind: 'title' }
    const [before, behind] = dice.pick([
      ['现将《', '》印发给你们，请结合实际认真贯彻落实。'],
      ['《', '》已经研究同意，现印发给你们，请认真组织实施。'],
      ['现将《', '》印发你们，请抓好落实。'],
    ] as const)
    this.citations.push({ title: cited, number: null, relation: 'issues' })
    const more: Piece[] = []
    if (this.firstLeads) more.push(text(dice.pick(['责任单位中列第一位的为牵头单位。', '任务分工中排在首位的单位为牵头单位。'])))
    if (dice.chance(0.15)) {
      const old = this.cited('repeals')
      more.push(text('《'), old.title, text('》（'), old.number, text('）同时废止。'))
    }
    this.print('prose', text(before), cited, text(behind), ...more)
    if (attachments.length === 1) this.print('line', text(`附件：${attachments[0]}`))
    else for (const [i, attached] of attachments.entries()) this.print('line', text(`${i ? '' : '附件：'}${i + 1}.${attached}`))
    this.lines.push(...signatures(dice, issuers))
    const sealed = !joint && dice.chance(0.04)
    const seal = text(`（${issuer.replace(/办公[厅室]$/, '')}办公室代章）`)
    const sealFirst = dice.chance(0.5)
    if (sealed && sealFirst) this.print('line', seal)
    this.print('line', text(date.printed))
    if (sealed && !sealFirst) this.print('line', seal)
    this.metadata.issuedOn = date.iso
    if (dice.chance(0.6)) {
      const note = dice.pick(['此件公开发布', '此件主动公开', '此件依申请公开'])
      this.metadata.publicity = text(note)
      this.print('line', text(`（${note}）`))
    }
    if (dice.chance(0.06)) this.lines.push(contact(dice))
  }

  /** Three layers: a notice that forwards a notice that issues a text (domain §1.2). */
  private forwarded(name: string): void {
    const { dice, setting } = this
    const outer = this.issuer()
    const inner = jointIssuers(setting, dice)[0] as string
    const about = `${inner}关于印发${name}的通知`
    const title = `${outer}转发${about}`
    const number: Piece = { text: this.number(), kind: 'number' }
    const innerNumber: Piece = { text: this.number(), kind: 'number' }
    const date = this.date()
    // whether the issuer of what is forwarded issues too, is a matter of opinion
    this.metadata.documentNumber = number
    this.metadata.noticeTitle = title
    this.metadata.issuedOn = date.iso
    this.print('head', number)
    this.print('title', { text: title, kind: 'title' })
    const to = this.recipients()
    const recipients = to.map(text)
    this.metadata.recipients = recipients
    this.print('head', ...recipients.flatMap((one, i) => (i ? [text('，'), one] : [one])), text('：'))
    const forwarded = text(about)
    this.citations.push({ title: forwarded, number: innerNumber, relation: 'forwards' })
    this.print('prose', text('现将《'), forwarded, text('》（'), innerNumber, text('）转发给你们，请结合实际认真贯彻执行。'))
    this.print('line', text(outer))
    this.print('line', text(date.printed))
    this.print('title', { text: about, kind: 'title' })
    if (dice.chance(0.5)) this.print('head', { ...innerNumber })
    this.print('head', text(`${to.join('，')}：`))
    const issued = text(name)
    this.citations.push({ title: issued, number: null })
    this.print('prose', text('现将《'), issued, text('》印发给你们，请认真组织实施。'))
    this.print('line', text(inner))
    this.print('line', text(this.date().printed))
  }

  private imprint(): void {
    const { dice, setting } = this
    if (setting.level === 'national') return
    const to =
      setting.level === 'province'
        ? ['省委各部门', '省人大常委会办公厅', '省政协办公厅', '省法院', '省检察院']
        : ['市委各部门', '市人大常委会办公室', '市政协办公室', '市法院', '市检察院']
    const copied = to.slice(0, dice.int(2, 5)).map(text)
    this.metadata.copiedTo = copied
    this.print('tail', text('抄送：'), ...copied.flatMap((one, i) => (i ? [text('，'), one] : [one])), stop())
    const date = this.date()
    const office =
      setting.level === 'county'
        ? `${setting.place.city}${setting.place.county}人民政府办公室`
        : `${this.where()}人民政府办公${setting.level === 'province' ? '厅' : '室'}`
    const iso = String(this.metadata.issuedOn ?? date.iso)
    const [year, month, day] = iso.split('-').map(Number)
    this.metadata.printedOn = iso
    this.print('tail', text(`${office}　${year}年${month}月${day}日印发`))
  }

  /** A notice that carries its own tasks. */
  private notice(): void {
    const { dice } = this
    const issuer = this.issuer()
    const title: Piece = {
      text: `${issuer}关于${dice.pick(['做好', '开展', '进一步加强'])}${this.topic.name}${dice.pick(['项目申报', '专项检查', '有关'])}工作的通知`,
      kind: 'title',
    }
    this.metadata.title = title
    this.metadata.genre = '通知'
    this.metadata.issuers = [text(issuer)]
    const number: Piece = { text: this.number(), kind: 'number' }
    this.metadata.documentNumber = number
    this.print('head', number)
    this.print('title', title)
    const to = this.recipients().map(text)
    this.metadata.recipients = to
    this.print('head', ...to.flatMap((one, i) => (i ? [text('，'), one] : [one])), text('：'))
    this.lead()
    // what such sections are is told apart by nobody in the same way
    this.countable = false
    const titles = dice.some(['工作范围', '办理流程', '材料准备', '时间要求', '工作要求', '组织方式'], dice.int(3, 5))
    const nested = dice.chance(0.5)
    for (const heading of titles) {
      const top = this.open('top', null, heading, 'other')
      const items = dice.int(2, 4)
      if (!nested) {
        this.headingLine(top)
        this.prose(2)
        continue
      }
      this.headingLine(top)
      this.items('bracket', top, items, 'other')
    }
    const date = this.date()
    this.metadata.issuedOn = date.iso
    this.print('line', text(issuer))
    this.print('line', text(date.printed))
    if (dice.chance(0.5)) this.print('line', text(`（联系人：${dice.pick(['王立', '李想', '赵敏'])}，联系电话：${dice.int(2, 8)}${dice.int(100000, 999999)}）`))
  }

  private reply(): void {
    const { dice } = this
    const issuer = this.issuer()
    const subject = `设立${this.topic.name}改革试验区`
    const title: Piece = { text: `${issuer}关于同意${subject}的批复`, kind: 'title' }
    this.metadata.title = title
    this.metadata.genre = '批复'
    this.metadata.issuers = [text(issuer)]
    const number: Piece = { text: this.number(), kind: 'number' }
    this.metadata.documentNumber = number
    this.print('head', number)
    this.print('title', title)
    const asking = this.cited('repliesTo', `关于请求${subject}的请示`)
    const to = [text(this.recipients()[0] as string)]
    this.metadata.recipients = to
    this.print('head', ...to, text('：'))
    this.print('prose', text('你们'), text('《'), asking.title, text('》（'), asking.number, text('）收悉。现批复如下：'))
    this.countable = false
    for (let i = dice.int(2, 4); i > 0; i--) {
      const node = this.open('top', null, null, 'other')
      this.print('item', ...this.mark(node), text(this.long()), stop())
    }
    const date = this.date()
    this.metadata.issuedOn = date.iso
    this.print('line', text(issuer))
    this.print('line', text(date.printed))
  }

  /** Prose about a policy: tells of tasks, sets none. */
  private interpretation(): void {
    const { dice } = this
    const title: Piece = { text: `《${this.topic.name}高质量发展实施方案》政策解读`, kind: 'title' }
    this.metadata.title = title
    this.print('title', title)
    this.print('prose', text('近日，'), text(`${this.where() || '国务院办公厅'}印发文件，对${this.topic.name}作出部署。现就有关内容解读如下。`))
    const numbered = dice.chance(0.7)
    for (const heading of dice.some(['出台背景', '起草过程', '主要内容', '政策亮点', '关键词解释'], 3)) {
      if (numbered) this.headingLine(this.open('top', null, heading, 'other'))
      else this.bare(heading, null, 'other')
      this.prose(2)
    }
  }

  // --- the tree ------------------------------------------------------------------------------------------------------

  private tree(): void {
    const { genre } = this
    if (genre === 'rules') this.articles()
    else if (genre === 'assignment') this.assignmentTable()
    else if (genre === 'guide' || genre === 'standard') this.guide()
    else this.tasks()
  }

  /** 1, 1.1, 1.1.1, as standards number; guides have 一、 above 1.1. */
  private guide(): void {
    const { dice, genre } = this
    this.countable = false
    const deep = dice.chance(0.6)
    const dotted = (parent: Node, heading: string | null): Node => {
      const above = genre === 'guide' && !parent.parent ? String(this.nodes.filter((node) => !node.parent).length) : (parent.marker as Piece).text.trim()
      const marker: Piece = { text: `${above}.${parent.children.length + 1} `, kind: 'marker' }
      return this.attach(marker, heading === null ? null : { text: heading, kind: 'heading' }, parent, 'other')
    }
    for (const [i, title] of ['适用范围', '基本原则', '建设内容', '实施流程'].slice(0, dice.int(3, 4)).entries()) {
      const top =
        genre === 'guide'
          ? this.open('top', null, title, 'other')
          : this.attach({ text: `${i + 1} `, kind: 'marker' }, { text: title, kind: 'heading' }, null, 'other')
      this.headingLine(top)
      for (let k = dice.int(2, 3); k > 0; k--) {
        const node = dotted(top, deep ? this.heading() : null)
        if (!deep) {
          this.print('item', ...this.mark(node), text(`${this.long()}。`))
          continue
        }
        this.print('heading', ...this.mark(node), node.heading as Piece)
        for (let j = dice.int(2, 3); j > 0; j--) this.print('item', ...this.mark(dotted(node, null)), text(`${this.long()}。`))
      }
    }
  }

  private tasks(): void {
    const { dice, genre } = this
    if (dice.chance(0.8)) this.lead()
    else if (this.firstLeads) this.print('prose', text('责任单位中列第一位的为牵头单位。'))
    if (genre === 'measures') this.flat('measure')
    else if (genre === 'points') this.points()
    else this.sections()
  }

  private sections(): void {
    const { dice, genre } = this
    const plan = genre === 'programme'
    if (plan && dice.chance(0.15)) [this.first, this.second] = ['chapter', 'top']
    if (plan || dice.chance(0.4)) this.context(plan)
    if (dice.chance(0.8)) this.goals(plan)
    const ladder: Style[] =
      this.first === 'chapter'
        ? dice.pick<Style[]>([['top', 'bracket'], ['top'], ['top', 'bracket', 'digit']])
        : dice.pick<Style[]>([['bracket', 'digit'], ['bracket'], ['digit'], ['bracket', 'digit', 'small'], ['bracket', 'digit']])
    if (dice.chance(0.5)) {
      const top = this.open(this.first, null, dice.pick(topHeadings.measure), 'measure')
      this.headingLine(top)
      if (dice.chance(0.3)) this.prose(1)
      this.groups(ladder, top, dice.int(2, 5))
    } else
      for (let i = dice.int(2, 5); i > 0; i--) {
        const top = this.open(this.first, null, this.heading(), 'measure')
        this.headingLine(top)
        this.groups(ladder, top, dice.int(2, 4))
      }
    if (genre === 'plan' && dice.chance(0.2)) this.schedule()
    if (dice.chance(0.7)) this.safeguards(ladder[0] === 'digit' && !this.runsOn.digit ? 'digit' : this.second)
  }

  private context(past: boolean): void {
    const { dice } = this
    const top = this.open(this.first, null, past ? '发展基础' : dice.pick(topHeadings.context), 'context')
    this.headingLine(top)
    if (past) {
      const [name, unit, usual] = dice.pick(this.topic.counts)
      this.print(
        'prose',
        text(`截至${this.setting.issued - 1}年底，全${levelMark(this.setting) || '国'}已有${name}${usual}${unit}。`),
        text(this.say(contextSentences)),
      )
    }
    if (!past && dice.chance(0.5)) for (let i = dice.int(2, 4); i > 0; i--) this.item(this.second, top, 'context', 'principle')
    else if (!past && dice.chance(0.2))
      for (const heading of ['指导思想', '基本原则'].filter((one) => one !== top.heading?.text)) {
        this.bare(heading, top, 'context')
        this.prose(dice.int(1, 2), contextSentences)
      }
    else {
      this.prose(1, contextSentences)
      if (dice.chance(0.4)) for (const word of dice.some(principleHeadings, 3)) this.print('prose', text(`——${word}。${this.say(contextSentences)}`))
    }
  }

  private goals(withTable: boolean): void {
    const { dice, setting, topic } = this
    const top = this.open(this.first, null, dice.pick(topHeadings.goal), 'goal')
    this.headingLine(top)
    const year = dice.chance(0.7) ? setting.until : null
    if (year) this.print('prose', text(`到${year}年，${topic.name}体系更加健全，支撑能力明显增强，群众获得感持续提升。`))
    if (dice.chance(0.5)) for (let i = dice.int(2, 4); i > 0; i--) this.item(this.second, top, 'goal', 'goal', year)
    else if (year && dice.chance(0.3)) for (let i = dice.int(2, 3); i > 0; i--) this.targetLine(year, '——')
    else if (year) this.targetLine(year)
    else this.targetLine(null)
    if (withTable ? dice.chance(0.9) : dice.chance(0.5)) {
      const { lines, targets } = table(setting, topic, dice, `${topic.name}${dice.pick(['主要指标', '发展指标', '预期指标'])}`)
      this.lines.push(...lines)
      this.targets.push(...targets)
    }
  }

  private targetLine(year: number | null, sign = ''): void {
    let several = false
    const pieces: Piece[] = sign ? [text(sign)] : []
    for (let i = this.dice.int(1, 3), first = true; i > 0; i--, first = false) {
      const {
        pieces: some,
        targets,
        year: last,
        open,
      } = targetSentence(this.setting, this.topic, this.dice, year, several || year === null || (!sign && !first && this.dice.chance(0.2)))
      pieces.push(...some, stop())
      this.targets.push(...targets)
      year = last
      several = open
      if (sign && open) break
    }
    this.print('prose', ...pieces)
  }

  /** Groups of tasks down a ladder of marker styles. */
  private groups(ladder: readonly Style[], parent: Node, count: number): void {
    const { dice } = this
    const [style, ...rest] = ladder as [Style, ...Style[]]
    if (!rest.length) {
      this.items(style, parent, count)
      return
    }
    for (let i = 0; i < count; i++) {
      const group = this.open(style, parent, this.heading(), 'measure')
      const owned = this.ownGroups && rest.length === 1
      const introduced = dice.chance(0.25)
      const said = owned ? clause(this.setting, dice, this.family, this.dated) : null
      if (introduced) {
        const pieces = [...this.mark(group), group.heading as Piece, stop(), text(this.say(taskSentences))]
        if (said) pieces.push(...this.set(group, said))
        this.print('item', ...pieces)
      } else this.headingLine(group)
      this.itemsOwn = !owned
      this.groups(rest, group, dice.int(2, 4))
      this.itemsOwn = true
      // behind a list whose items have none, a clause is that of their parent (domain §4.3, rule 10)
      if (said && !introduced) this.print('item', ...this.set(group, said))
      if (style === 'bracket' && rest.length === 1 && dice.chance(0.04)) this.box(group)
    }
  }

  /** Items of one parent: all with a run-in heading, or none. */
  private items(style: Style, parent: Node | null, count: number, category = 'measure'): void {
    const runIn = this.dice.chance(0.75)
    for (let i = 0; i < count; i++) {
      const node = this.item(style, parent, category, 'task', null, runIn)
      if (style === 'bracket' && node.depth === 2 && category === 'measure' && this.dice.chance(0.02)) this.box(node)
    }
  }

  /** 专栏: a box of unnumbered items. */
  private box(parent: Node): void {
    const { dice } = this
    const n = (this.counters.get('box') ?? 0) + 1
    this.counters.set('box', n)
    const heading: Piece = { text: `${this.topic.name}${this.dice.pick(['重点工程', '重大项目', '示范行动'])}`, kind: 'heading' }
    const node = this.attach({ text: `专栏${n}`, kind: 'marker' }, heading, parent, parent.category)
    this.countable = false
    this.print('heading', node.marker as Piece, text(this.dice.pick(['　', ' ', '：'])), heading)
    if (this.runsOn.digit || dice.chance(0.5)) this.prose(2)
    else for (let i = dice.int(2, 3); i > 0; i--) this.boxed(node)
  }

  /** An item of a box; boxes number theirs anew. */
  private boxed(box: Node): void {
    const node = this.open('digit', box, this.heading(), box.category)
    this.print('item', ...this.mark(node), node.heading as Piece, stop(), text(this.say(taskSentences)))
  }

  private schedule(): void {
    const { dice, setting } = this
    const top = this.open(this.first, null, dice.pick(topHeadings.schedule), 'schedule')
    this.headingLine(top)
    for (const [i, stage] of ['启动部署', '全面推进', '总结提升'].entries()) {
      const year = setting.issued + Math.min(i, setting.until - setting.issued)
      const node = this.open(this.second, top, `${stage}阶段（${year}年${i + 1}月—${i + 8}月）`, 'schedule')
      this.print('item', ...this.mark(node), node.heading as Piece, stop(), text(this.say(safeguardSentences)))
    }
  }

  private safeguards(style: Style): void {
    const { dice } = this
    const top = this.open(this.first, null, dice.pick(topHeadings.safeguard), 'safeguard')
    this.headingLine(top)
    for (const heading of dice.some(safeguardHeadings, dice.int(2, 4))) {
      const node = this.open(style, top, heading, 'safeguard')
      this.print(
        'item',
        ...this.mark(node),
        node.heading as Piece,
        stop(),
        text(this.say(safeguardSentences) + (dice.chance(0.4) ? this.say(safeguardSentences) : '')),
      )
    }
  }

  /** 若干措施: one level that runs through the text, or two. */
  private flat(category: string): void {
    const { dice } = this
    if (dice.chance(0.5)) {
      this.items('top', null, dice.int(5, 12), category)
      return
    }
    for (let i = dice.int(3, 5); i > 0; i--) {
      const top = this.open('top', null, this.heading(), category)
      this.headingLine(top)
      this.items('bracket', top, dice.int(2, 4), category)
    }
  }

  private points(): void {
    const { dice } = this
    for (let i = dice.int(3, 5); i > 0; i--) {
      const top = this.open('top', null, this.heading(), 'measure')
      this.headingLine(top)
      this.items('digit', top, dice.int(2, 5))
    }
  }

  /** 章 and 条, or 条 alone, with 款 and 项. */
  private articles(): void {
    const { dice, topic } = this
    const chapters = dice.chance(0.6) ? ['总则', '职责分工', '监督管理', '附则'] : [null]
    const last = chapters.length - 1
    const parted = chapters.length > 1 && dice.chance(0.15)
    for (const [c, heading] of chapters.entries()) {
      let chapter: Node | null = null
      const titled = (style: Style, parent: Node | null, words: string): Node => {
        const node = this.open(style, parent, words, 'provision')
        this.print('heading', ...this.mark(node), node.heading as Piece)
        return node
      }
      if (heading) chapter = titled('chapter', null, heading)
      const parent = chapter
      for (let i = dice.int(2, 5), part = 0; i > 0; i--) {
        // 节 in every chapter, so that an article stands as deep everywhere
        if (parted && parent && (chapter === parent || dice.chance(0.3)) && part < 3)
          chapter = titled('section', parent, ['一般规定', '办理程序', '监督检查'][part++] as string)
        const article = this.open('article', chapter, null, 'provision')
        const first = this.nodes.filter((node) => node.marker?.text.includes('条')).length === 1
        if (first) {
          const law = { title: text(dice.pick(laws)), number: null }
          this.citations.push(law)
          this.print('item', ...this.mark(article), text(`为规范${topic.objects[0]}，根据《`), law.title, text('》等规定，结合实际，制定本办法。'))
          continue
        }
        const closing = c === last && i === 1
        if (closing) {
          this.print('item', ...this.mark(article), text(`本办法自${this.setting.issued + 1}年1月1日起施行，有效期5年。`))
          continue
        }
        const listing = dice.chance(0.35)
        if (!listing && dice.chance(0.1)) {
          const said = dice.pick(['有前款第（一）项情形的，应当在5个工作日内补正。', '违反本办法第三条规定的，依法予以处理。'])
          this.print('item', ...this.mark(article), text(this.say(taskSentences)), text(said))
          if (dice.chance(0.4)) this.inserted(article)
          continue
        }
        this.print('item', ...this.mark(article), text(listing ? `申请办理${dice.pick(topic.objects)}事项，应当提交下列材料：` : this.say(taskSentences)))
        if (listing)
          for (const thing of dice.some(['申请书', '法人登记证明', '场地权属材料', '人员资质证明', '管理制度文本'], 3)) {
            const node = this.open('bracket', article, null, 'provision')
            this.print('item', ...this.mark(node), text(`${thing}；`))
          }
        else if (dice.chance(0.4)) this.print('prose', text(this.say(taskSentences)))
      }
    }
  }

  /** An article put in behind another by an amendment: 第三条之一. */
  private inserted(after: Node): void {
    const marker = (after.marker as Piece).text
    const node = this.attach({ text: marker.replace('条', '条之一'), kind: 'marker' }, null, after.parent, 'provision')
    this.print('item', ...this.mark(node), text(this.say(taskSentences)))
  }

  /** 任务分工表: rows with owner columns belong to no section. */
  private assignmentTable(): void {
    const { dice, setting } = this
    const section = this.open('top', null, dice.pick(topHeadings.measure), 'measure')
    this.headingLine(section)
    const cells = (row: string[]) => this.lines.push({ form: 'table', pieces: row.flatMap((cell, i) => (i ? [text('\t'), text(cell)] : [text(cell)])) })
    cells(['序号', '工作任务', '牵头单位', '配合单位', '完成时限'])
    for (let i = 1; i <= dice.int(4, 8); i++) {
      const [lead, ...support] = bodies({ ...setting, level: setting.level === 'national' ? 'city' : setting.level }, dice, 3)
      const due = deadline(setting, dice)
      const names = [lead as string, ...support].map((name): Piece => ({ text: name, kind: 'body' }))
      const [first, ...others] = names
      this.lines.push({
        form: 'table',
        pieces: [
          text(`${i}\t${this.heading()}\t`),
          first as Piece,
          text('\t'),
          ...others.flatMap((name, k) => (k ? [text('、'), name] : [name])),
          text(`\t${due.label}`),
        ],
      })
      const assignments = [{ role: 'lead' as const, bodies: [first as Piece] }, ...(others.length ? [{ role: 'support' as const, bodies: others }] : [])]
      this.clauses.push({ owner: section, assignments, deadline: due.deadline })
    }
    this.countable = false
  }

  private attachment(name: string, number: string): void {
    const { dice } = this
    const heading: Piece = { text: name, kind: 'title' }
    const node = this.attach({ text: `附件${number === '1' && dice.chance(0.3) ? '' : number}`, kind: 'marker' }, heading, null, 'other')
    if (dice.chance(0.2)) this.print('heading', node.marker as Piece, text(dice.pick(['：', ' ', '　'])), heading)
    else {
      this.print('heading', node.marker as Piece)
      this.print('title', heading)
    }
    this.countable = false
    this.counters.clear()
    if (dice.chance(0.2)) {
      const rows = [['序号', '项目名称', '建设地点'], ...[1, 2, 3].map((n) => [String(n), `${dice.pick(this.topic.objects)}项目`, dice.pick(places).city])]
      for (const row of rows) this.print('table', text(row.join('\t')))
      return
    }
    const nested = dice.chance(0.3)
    for (const title of dice.some(['填报范围', '填报口径', '报送时间', '有关说明'], dice.int(2, 3))) {
      const top = this.open('top', node, title, 'other')
      this.headingLine(top)
      if (nested) this.items('bracket', top, 2, 'other')
      else this.prose(1)
    }
  }

  // --- items ---------------------------------------------------------------------------------------------------------

  /** A numbered item of the lowest level with its text, targets, citations and clauses. */
  private item(style: Style, parent: Node | null, category: string, kind: 'task' | 'goal' | 'principle', leadYear: number | null = null, runIn = true): Node {
    const { dice, setting, topic } = this
    const heading = !runIn
      ? null
      : kind === 'principle'
        ? dice.pick(principleHeadings)
        : kind === 'goal'
          ? `${dice.pick(topic.objects)}${dice.pick(['更加完善', '明显提升', '取得突破'])}`
          : this.heading()
    const node = this.open(style, parent, heading, category)
    const pieces: Piece[] = [...this.mark(node)]
    if (node.heading) pieces.push(node.heading, stop())
    if (kind === 'principle') {
      this.print('item', ...pieces, text(this.say(contextSentences)))
      return node
    }
    if (kind === 'goal') {
      let year = leadYear
      let several = false
      for (let i = dice.int(1, 3); i > 0; i--) {
        const { pieces: some, targets, year: last, open } = targetSentence(setting, topic, dice, year, several || dice.chance(year === null ? 0.85 : 0.25))
        several = open
        pieces.push(...some, stop())
        this.targets.push(...targets)
        year = last
      }
      this.print('item', ...pieces)
      return node
    }
    const owned = this.owned && this.itemsOwn && category === 'measure' && (this.place === 'line' || this.place === 'labels' || dice.chance(0.94))
    const apart = this.place === 'line' || this.place === 'labels'
    const several = owned && !apart && this.family !== 'plain' && dice.chance(0.08)
    const rounds = several ? dice.pick([2, 2, 3]) : 1
    for (let round = 0; round < rounds; round++) {
      const said = owned && this.place !== 'labels' ? clause(setting, dice, this.family, this.dated) : null
      const due = said?.deadline?.by ? Number(said.deadline.by.slice(0, 4)) : null
      if (!node.heading && round === 0) pieces.push(text(`${this.long()}。`))
      else pieces.push(text(this.say(taskSentences)))
      if (dice.chance(0.4)) pieces.push(text(this.say(taskSentences)))
      if (dice.chance(0.12)) this.cite(pieces)
      if (dice.chance(0.1)) for (const sign of enumerations.slice(0, 3)) pieces.push(text(`${sign}${this.long()}。`))
      if (!several && dice.chance(0.22) && category === 'measure') {
        const { pieces: some, targets } = targetSentence(setting, topic, dice, due, dice.chance(due === null ? 0.85 : 0.5))
        pieces.push(...some, stop())
        this.targets.push(...targets)
      }
      if (dice.chance(0.04)) pieces.push(text(this.reached()))
      if (said) this.own(node, said, pieces)
    }
    const second = !owned && dice.chance(0.1)
    if (pieces.length) this.print('item', ...pieces)
    if (owned && this.place === 'labels') this.label(node)
    if (!owned && dice.chance(0.05)) for (const sign of dice.pick([enumerations, ordinals]).slice(0, 3)) this.print('prose', text(`${sign}${this.long()}。`))
    if (second) this.print('prose', text(this.say(taskSentences) + this.say(taskSentences)))
    return node
  }

  /** Let a node own a clause; what is printed of it, with its brackets. */
  private set(node: Node, said: ReturnType<typeof clause>): Piece[] {
    const { dice, shell, setting } = this
    const first = this.clauses.length === 0
    node.owns = true
    this.clauses.push({ owner: node, assignments: this.led(said.assignments), deadline: said.deadline && { ...said.deadline } })
    const scope = first && !said.deadline && (setting.level === 'city' || setting.level === 'county') && dice.chance(0.2)
    return [{ text: shell[0], kind: 'open' }, ...said.pieces, ...(scope ? [text(`，${dice.pick(scopes)}`)] : []), { text: shell[1], kind: 'close' }]
  }

  /** Print a clause as label lines below its item. */
  private label(node: Node): void {
    const { lines, assignments, deadline } = labelLines(this.setting, this.dice, this.dated)
    node.owns = true
    this.clauses.push({ owner: node, assignments, deadline })
    for (const line of lines) this.print('line', ...line)
  }

  /** Set a clause behind the text of its item. */
  private own(node: Node, said: ReturnType<typeof clause>, pieces: Piece[]): void {
    const { place } = this
    const set = this.set(node, said)
    const last = pieces.at(-1) as Piece
    if (place === 'line') {
      this.print('item', ...pieces.splice(0))
      this.print('item', ...set)
      return
    }
    if (place === 'before' || place === 'between') {
      const cut = last.text.endsWith('。')
      if (cut && last.kind === 'stop') pieces.pop()
      else if (cut && place === 'before') pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, -1) }
      if (cut && place === 'between' && last.kind === 'stop') pieces.push(stop())
      pieces.push(...set, stop())
    } else pieces.push(...set)
  }

  /** Under the rule that the body listed first leads, the first of a list is the lead. */
  private led(assignments: ReturnType<typeof clause>['assignments']): ReturnType<typeof clause>['assignments'] {
    if (!this.firstLeads || assignments.some(({ role }) => role === 'lead')) return assignments
    return assignments.flatMap(({ role, bodies }, i) => {
      const [first, ...rest] = bodies
      if (i || role !== 'responsible' || !first) return [{ role, bodies }]
      return [{ role: 'lead' as const, bodies: [first] }, ...(rest.length ? [{ role, bodies: rest }] : [])]
    })
  }

  private cited(relation: NonNullable<Cited['relation']>, title?: string): { title: Piece; number: Piece } {
    const made = cited(this.topic, this.dice, this.setting.issued, title)
    this.citations.push({ ...made, relation })
    return made
  }

  private cite(pieces: Piece[]): void {
    const said = citing(this.topic, this.dice, this.setting.issued)
    this.citations.push(...said.citations)
    pieces.push(...said.pieces)
  }

  /** The paragraph that says what the text is based on. */
  private lead(): void {
    const { dice, topic } = this
    const pieces: Piece[] = [text(dice.pick(['为贯彻落实《', '根据《', '按照《']))]
    if (dice.chance(0.7)) {
      const { title, number } = this.cited('basis')
      pieces.push(title, text('》（'), number, text('）'))
    } else {
      const title = text(dice.pick(laws))
      this.citations.push({ title, number: null })
      pieces.push(title, text('》'))
    }
    const rule = this.firstLeads ? '责任单位中列第一位的为牵头单位。' : ''
    pieces.push(text(`精神，加快推进${topic.name}发展，结合实际，${dice.pick(['提出以下意见', '制定本方案', '现就有关事项安排如下'])}。${rule}`))
    this.print('prose', ...pieces)
  }

  private prose(paragraphs: number, from: readonly string[] = taskSentences): void {
    for (let i = 0; i < paragraphs; i++) this.print('prose', text(this.say(from) + (this.dice.chance(0.6) ? this.say(from) : '')))
  }

  // --- pieces --------------------------------------------------------------------------------------------------------

  private open(style: Style, parent: Node | null, heading: string | null, category: string): Node {
    const before = this.runsOn[style] ? this.counters.get(style) : (parent?.children.length ?? this.counters.get(style))
    const n = (before ?? 0) + 1
    this.counters.set(style, n)
    const made: Record<Style, (n: number) => string> = {
      ...this.style,
      top: (n) => `${han(n)}、`,
      small: (n) => `（${n}）`,
      box: (n) => `专栏${n}`,
    }
    return this.attach({ text: made[style](n), kind: 'marker' }, heading === null ? null : { text: heading, kind: 'heading' }, parent, category)
  }

  private attach(marker: Piece | null, heading: Piece | null, parent: Node | null, category: string): Node {
    const node: Node = { depth: (parent?.depth ?? 0) + 1, marker, heading, parent, category, children: [], owns: false }
    parent?.children.push(node)
    this.nodes.push(node)
    return node
  }

  private mark(node: Node): Piece[] {
    return [node.marker as Piece]
  }

  /** A heading that stands alone on its line without a number. */
  private bare(heading: string, parent: Node | null, category: string): void {
    this.print('heading', this.attach(null, { text: heading, kind: 'heading' }, parent, category).heading as Piece)
  }

  private headingLine(node: Node): void {
    const closed = node.depth > 1 && this.dice.chance(0.3)
    this.print('heading', ...this.mark(node), node.heading as Piece, ...(closed ? [stop()] : []))
  }

  private print(form: Form, ...pieces: Piece[]): void {
    this.lines.push({ form, pieces })
  }

  /** A heading that the document has not used yet. */
  private heading(): string {
    const { dice, topic } = this
    for (let i = 0; ; i++) {
      const verb = () => dice.pick(headingVerbs)
      const object = () => dice.pick(topic.objects)
      const heading = dice.chance(0.03)
        ? `${verb()}${object()}和${object()}，${verb()}${object()}，${verb()}${object()}`
        : dice.chance(0.12)
          ? `${verb()}${object()}，${verb()}${object()}`
          : `${verb()}${object()}`
      if ((this.used.has(heading) && i < 50) || heading.length > 40) continue
      this.used.add(heading)
      return heading
    }
  }

  /** A sentence of a list with its objects filled in; not one the document has used, while there are others. */
  private say(list: readonly string[]): string {
    const { dice, topic } = this
    for (let i = 0; ; i++) {
      const [o, p] = dice.some(topic.objects, 2) as [string, string]
      const said = dice.pick(list).replace('{o}', o).replace('{o}', o).replace('{p}', p)
      if (this.used.has(said) && i < 50) continue
      this.used.add(said)
      return said
    }
  }

  private reached(): string {
    const { dice, setting, topic } = this
    return achievement
      .replace('{y}', String(setting.issued - 1))
      .replace('{o}', dice.pick(topic.objects))
      .replace('{n}', String(dice.int(3, 90)))
  }

  /** A sentence too long for a heading, without its full stop. */
  private long(): string {
    const { dice, topic } = this
    const [a, b, c] = dice.some(topic.objects, 3) as [string, string, string]
    const [u, v, w] = dice.some(headingVerbs, 3) as [string, string, string]
    return `统筹${a}、${b}和${c}，分类${u}薄弱地区条件，稳步${v}服务供给，协同${w}各类主体能力，确保各项部署在基层见到实效`
  }
}

/** The contract's rule: numbered nodes of these categories with a clause, or numbered leaves without such a node above. */
function countMeasures(nodes: readonly Node[]): number {
  const counts = (node: Node) => ['measure', 'outcome', 'schedule', 'safeguard'].includes(node.category)
  const below = (node: Node | null): boolean => node !== null && ((node.owns && counts(node)) || below(node.parent))
  return nodes.filter((node) => counts(node) && (node.owns || (!node.children.length && !below(node.parent)))).length
}
