import type { Dice } from './dice.ts'
import type { Cited, Piece } from './model.ts'
import { citedCodes, headingVerbs, type Topic } from './words.ts'

export interface CitedText {
  pieces: Piece[]
  citations: Cited[]
}

const text = (text: string): Piece => ({ text, kind: 'text' })

/** A title and, mostly, a number that no document really has. */
export function cited(topic: Topic, dice: Dice, until: number, about?: string): { title: Piece; number: Piece } {
  const title = about ?? `关于${dice.pick(headingVerbs)}${dice.pick(topic.objects)}的${dice.pick(['意见', '通知', '实施方案', '若干措施'])}`
  return { title: text(title), number: { text: `${dice.pick(citedCodes)}〔${dice.int(2015, until)}〕${dice.int(1, 120)}号`, kind: 'number' } }
}

/** A sentence of a task that names other documents, with its full stop (domain §7). */
export function citing(topic: Topic, dice: Dice, until: number): CitedText {
  const { title, number } = cited(topic, dice, until)
  const numbered: Cited = { title, number }
  const start = dice.pick(['认真落实《', '严格执行《', '贯彻《'])
  const end = '要求，细化配套举措。'
  const other = (): Piece => text(`${dice.pick(topic.objects)}${dice.pick(['管理办法', '建设指南', '工作规范'])}`)
  const forms: Record<string, () => CitedText> = {
    numbered: () => ({ pieces: [text(start), title, text('》（'), number, text(`）${end}`)], citations: [numbered] }),
    'with a short name': () => ({
      pieces: [text(start), title, text('》（'), number, text(`，以下简称《${dice.pick(['意见', '通知', '方案'])}》）${end}`)],
      citations: [numbered],
    }),
    nested: () => {
      const inner = text(`关于${dice.pick(headingVerbs)}${dice.pick(topic.objects)}的意见`)
      const [open, close] = dice.pick([
        ['〈', '〉'],
        ['〈', '〉'],
        ['＜', '＞'],
      ] as const)
      const outer = text(`深入实施${open}${inner.text}${close}推进计划`)
      return { pieces: [text(start), outer, text('》（'), number, text(`）${end}`)], citations: [{ title: outer, number }] }
    },
    'one number behind several': () => {
      const first = other()
      const between = dice.pick(['》《', '》、《', '》和《'])
      return {
        pieces: [text(start), first, text(between), title, text('》（'), number, text(`）${end}`)],
        citations: [{ title: first, number: null }, numbered],
      }
    },
    'a number behind each': () => {
      const second = cited(topic, dice, until)
      return {
        pieces: [text(start), title, text('》（'), number, text('）和《'), second.title, text('》（'), second.number, text(`）${end}`)],
        citations: [numbered, second],
      }
    },
    'with its issuer': () => ({
      pieces: [text('按照中共中央办公厅、国务院办公厅《'), title, text('》（'), number, text('）部署，稳步推进各项改革。')],
      citations: [numbered],
    }),
    'to repeal': () => ({
      pieces: [text('按程序废止《'), title, text('》（'), number, text('），做好政策衔接。')],
      citations: [{ ...numbered, relation: 'toRepeal' }],
    }),
    'to enact': () => {
      const planned = other()
      return { pieces: [text('研究制定《'), planned, text('》，明确各方权责。')], citations: [{ title: planned, number: null, relation: 'toEnact' }] }
    },
  }
  return (forms[dice.pick(Object.keys(forms))] as () => CitedText)()
}
