import { type Content, type Html, html } from '../../html/escape.ts'
import { inBoth, type Said } from '../../html/said.ts'
import { type DoubtCode, doubts } from '../../locale/doubts.ts'
import { type Lang, type Params, say, type Words, wordsOf } from '../../locale/index.ts'
import { report } from '../../locale/report.ts'
import { values } from '../../locale/values.ts'
import type { Deadline, PolicyDocument, Quantity, Responsibility } from '../../schema/types.ts'
import { type Lines, linesOf } from '../../text/lines.ts'
import { type Facets, facetsOf } from './facets.ts'
import { type Node, type Nodes, nodesOf } from './nodes.ts'

/** A document as the panels see it. */
export interface View {
  document: PolicyDocument
  /** The source; null where it is not at hand. */
  text: string | null
  lang: Lang
  lines: Lines
  nodes: Nodes
  facets: Facets
  /** Words of the page, in both languages. */
  t(words: Words, params?: Params): Said
}

/** A panel: what it shows, and how much. */
export interface Panel {
  count: number
  body: Html
}

/** Prepare a document for the panels. */
export function viewOf(document: PolicyDocument, text: string | null, lang: Lang): View {
  return {
    document,
    text,
    lang,
    lines: linesOf(text ?? ''),
    nodes: nodesOf(document),
    facets: facetsOf(document),
    t: (words, params) => inBoth(lang, (one) => say(words, one, params)),
  }
}

/** The node that shows a record, section or part. */
export function nodeOf(view: View, key: unknown): Node {
  return view.nodes.list[view.nodes.at(key) ?? -1] ?? nowhere
}

const nowhere: Node = { kind: 'part', id: '', text: '', spans: [], extent: null, parent: null, score: 1, doubts: [] }

/** `data-n` of what leads to a node; nothing for what has none. */
export function link(view: View, key: unknown): Html | false {
  const node = view.nodes.at(key)
  return node !== null && html` data-n="${node}"`
}

/** How sure a doubtful reading is, in percent; nothing for one that nothing speaks against. */
export function sure({ score, doubts }: Pick<Node, 'score' | 'doubts'>): Html {
  if (doubts.length === 0) return html`<span></span>`
  const grade = score < 0.8 ? 'low' : score < 0.95 ? 'mid' : 'high'
  return html`<span class="sure ${grade}">${(Math.floor(score * 1000) / 10).toFixed(1)}%</span>`
}

/** The doubts of a node as sentences, each with the rival reading. */
export function doubtSentences(node: Node, lang: Lang): Record<'name' | 'taken' | 'rival', string>[] {
  return node.doubts.map(({ code, text }) => {
    const { name, taken, rival } = doubtWords(code)
    const params = { text: `“${text}”` }
    return { name: say(name, lang), taken: say(taken, lang, params), rival: say(rival, lang, params) }
  })
}

/** The words of a doubt; of one that the catalogue does not know (a newer document), the code and its text. */
export function doubtWords(code: string): Record<'name' | 'taken' | 'rival', Words> {
  if (Object.hasOwn(doubts, code)) return doubts[code as DoubtCode]
  return { name: { en: code, zh: code }, taken: { en: '{text}', zh: '{text}' }, rival: { en: '', zh: '' } }
}

/** The bodies of a clause by role, each leading to its place. */
export function renderWho(view: View, record: Responsibility): Html {
  const groups: { role: string; bodies: Html[] }[] = []
  for (const one of record.assignments) {
    const last = groups.at(-1)
    const body = html`<span class="body"${link(view, one)}>${one.mention}${one.openEnded && '等'}</span>`
    if (last?.role === one.role) last.bodies.push(body)
    else groups.push({ role: one.role, bodies: [body] })
  }
  const persons = record.persons.map((one) => html`<span class="body"${link(view, one)}>${one.name}</span>`)
  return html`${groups.map(({ role, bodies }) => html`<p><span class="tag ${role}">${view.t(wordsOf(values.role, role))}</span>${listed(bodies)}</p>`)}
${persons.length > 0 && html`<p><span class="tag">${view.t(report.persons)}</span>${listed(persons)}</p>`}`
}

function listed(items: readonly Html[]): Content {
  return items.map((item, i) => (i === 0 ? item : html`<span class="soft">、</span>${item}`))
}

/** A deadline: the day it ends, or what else it says, and how it is printed. */
export function renderDeadline(view: View, deadline: Deadline): Html {
  const { by, ongoing, recurring, within, inferred, text } = deadline
  const said =
    by ??
    (ongoing
      ? view.t(report.ongoing)
      : recurring
        ? view.t(values.period[recurring])
        : within && inBoth(view.lang, (lang) => `${within.n}${lang === 'zh' ? '' : ' '}${say(values.term[within.unit], lang)}`))
  const rule = (lang: Lang) => (inferred === null ? '' : ` ${say(report.byRule, lang, { rule: inferred })}`)
  return html`<p class="when"${link(view, deadline)}>${said && html`<b>${said}</b> `}<span class="soft small" title="${inBoth(view.lang, (lang) => text + rule(lang))}">${text}</span></p>`
}

/** A quantity as printed, with the word that says how it binds where the print does not. */
export function renderQuantity(view: View, quantity: Quantity | null): Content {
  if (!quantity || quantity.raw === '') return html`<span class="soft">—</span>`
  const bound = quantity.comparator !== '=' && view.t(values.comparator[quantity.comparator])
  const unit = quantity.unit !== null && !/[^\d.,，()（）\s~—-]/.test(quantity.raw) ? quantity.unit : ''
  return html`${bound && html`<span class="soft small">${bound} </span>`}<b>${quantity.raw}</b>${unit && html` <span class="soft small">${unit}</span>`}`
}
