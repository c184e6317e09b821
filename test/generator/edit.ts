import type { Dice } from './dice.ts'
import { han } from './grow.ts'
import type { Clause, Line, Model, Node, Piece } from './model.ts'
import { render } from './render.ts'

/**
 * One kind of edit of a document. `apply` changes the model in place and gives what a diff should tell, or null where the document has no place for it.
 */
export interface Edit {
  apply(model: Model, dice: Dice, used: Set<Node>): Told[] | null
}

/** A fact about a node: its trail is printed when all edits are done. */
export interface Told {
  subject: 'section' | 'responsibility' | 'deadline' | 'indicator' | 'metadata' | 'table'
  kind: 'added' | 'removed' | 'moved' | 'reworded' | 'changed'
  node: Node | null
  /** Values that differ, or a name that tells records of one node apart. */
  detail?: string
}

const lineOf = (model: Model, node: Node): number => model.lines.findIndex(({ pieces }) => node.marker !== null && pieces.includes(node.marker))

const below = (node: Node): Node[] => [node, ...node.children.flatMap(below)]

/** Lines of a node and of all below it: up to the next node's. */
function rangeOf(model: Model, node: Node): [number, number] {
  const own = new Set(below(node))
  const from = lineOf(model, node)
  let to = from + 1
  const markers = new Map(model.nodes.map((one) => [one.marker ?? one.heading, one]))
  for (; to < model.lines.length; to++) {
    const { pieces, form } = model.lines[to] as Line
    const opened = pieces.map((piece) => markers.get(piece)).find((one) => one !== undefined)
    // behind a list stands the clause of its group
    const other =
      pieces[0]?.kind === 'open' &&
      model.clauses.some(({ owner, assignments }) => !own.has(owner) && assignments.some(({ bodies }) => bodies.some((body) => pieces.includes(body))))
    if ((opened && !own.has(opened)) || other || form === 'tail' || form === 'head' || form === 'title') break
  }
  return [from, to]
}

const numeral = /[一二三四五六七八九十百零]+|\d+/

/** The marker of another number in the same style. */
function numbered(text: string, n: number): string {
  return text.replace(numeral, (old) => (/\d/.test(old) ? String(n) : han(n)))
}

const siblingsOf = (model: Model, node: Node): Node[] => model.nodes.filter((one) => one.parent === node.parent && sameStyle(one, node))
const sameStyle = (a: Node, b: Node): boolean => a.marker?.text.replace(numeral, '') === b.marker?.text.replace(numeral, '')

/** Numbers from one on below each parent: only such lists are numbered anew. */
const countsUp = (siblings: readonly Node[]): boolean => siblings.every((node, i) => node.marker?.text === numbered(node.marker?.text ?? '', i + 1))

function renumber(siblings: readonly Node[]): void {
  for (const [i, node] of siblings.entries()) if (node.marker) node.marker.text = numbered(node.marker.text, i + 1)
}

/** What a node says on its first line, without its marker. */
function saidBy(model: Model, node: Node): string {
  const pieces = model.lines[lineOf(model, node)]?.pieces ?? []
  return pieces
    .slice(pieces.indexOf(node.marker as Piece) + 1)
    .map(({ text }) => text)
    .join('')
}

/** Leaves whose lines are theirs alone, in a list that is numbered from one. */
function leaves(model: Model, used: Set<Node>, least = 3): Node[] {
  return model.nodes.filter((node) => {
    if (!node.marker || node.children.length > 0 || used.has(node) || /专栏|附件|条/.test(node.marker.text) || lineOf(model, node) < 0) return false
    const siblings = siblingsOf(model, node)
    const own = model.nodes.filter((one) => one.parent === node.parent)
    return siblings.length >= least && siblings.length === own.length && countsUp(siblings) && rangeIsOwn(model, node)
  })
}

/** Tables and attached lines would leave with the node, and their records with them. */
function rangeIsOwn(model: Model, node: Node): boolean {
  const [from, to] = rangeOf(model, node)
  return model.lines.slice(from, to).every(({ form }) => form === 'item' || form === 'heading')
}

const prose = (model: Model, node: Node): Piece[] => {
  const [from, to] = rangeOf(model, node)
  const clause = model.clauses.filter(({ owner }) => owner === node)
  const bodies = new Set(clause.flatMap(({ assignments }) => assignments.flatMap((one) => one.bodies)))
  const pieces: Piece[] = []
  for (const line of model.lines.slice(from, to)) {
    let open = 0
    for (const piece of line.pieces) {
      if (piece.kind === 'open') open++
      if (piece.kind === 'text' && open === 0 && !bodies.has(piece) && /[\u4e00-\u9fff]{6,}。$/.test(piece.text) && !/\d|[《（]/.test(piece.text))
        pieces.push(piece)
      if (piece.kind === 'close') open--
    }
  }
  return pieces
}

function pick(list: readonly Node[], dice: Dice, used: Set<Node>): Node | null {
  const free = list.filter((node) => !used.has(node))
  if (free.length === 0) return null
  const node = dice.pick(free)
  used.add(node)
  return node
}

const inserted = ['并定期开展质量评估', '同时做好跟踪问效', '确保按期见到实效', '并向社会公布结果'] as const
const newHeadings = ['推行首席服务员制度', '开设企业接待夜市', '编制民情地图', '设立流动办事帐篷'] as const
const newSentences = [
  '在集贸市场旁边搭起流动帐篷，每逢赶集日派人值守，帮助老年群众填写单据、查询进度、领取证照。',
  '挑选懂方言的青年干部担任首席服务员，陪同外来投资者跑完全部手续，事后逐户电话回访并登记意见。',
  '用不同颜色的图钉把各村急难愁盼标在墙上，办结一件拔掉一颗，每月晒出还剩多少颗图钉。',
] as const

const clausesOf = (model: Model, used: Set<Node>, fits: (clause: Clause) => boolean): Clause[] =>
  model.clauses.filter((one) => one.owner.owns && !used.has(one.owner) && model.clauses.filter(({ owner }) => owner === one.owner).length === 1 && fits(one))

/** The line and place of a piece. */
function placeOf(model: Model, piece: Piece): [Line, number] | null {
  for (const line of model.lines) {
    const at = line.pieces.indexOf(piece)
    if (at >= 0) return [line, at]
  }
  return null
}

const spare = ['档案馆', '地震局', '气象局', '供销社', '史志办', '红十字会', '侨联'] as const
const newBody = (model: Model, clause: Clause, dice: Dice): string => {
  const mark = /^[省市县区]/.exec(clause.assignments[0]?.bodies[0]?.text ?? '')?.[0] ?? '市'
  const known = new Set(model.clauses.flatMap(({ assignments }) => assignments.flatMap(({ bodies }) => bodies.map(({ text }) => text))))
  const names = spare.map((name) => mark + name).filter((name) => !known.has(name))
  return names.length > 0 ? dice.pick(names) : `${mark}机关事务局`
}

/** A plain body: no collective, no second plate, no shared ending. */
const plainBody = ({ text }: Piece): boolean => /^[省市县区][\u4e00-\u9fff]{2,8}[局厅委办]$/.test(text)
const plainClause = ({ assignments }: Clause): boolean => {
  const bodies = assignments.flatMap((one) => one.bodies)
  return bodies.every(plainBody) && new Set(bodies.map(({ text }) => text)).size === bodies.length
}

export const edits = {
  'reword a sentence': {
    apply(model, dice, used) {
      const node = pick(
        model.nodes.filter((one) => one.children.length === 0 && lineOf(model, one) >= 0 && prose(model, one).length > 0),
        dice,
        used,
      )
      if (!node) return null
      const piece = dice.pick(prose(model, node))
      piece.text = `${piece.text.slice(0, -1)}，${dice.pick(inserted)}。`
      return [{ subject: 'section', kind: 'reworded', node }]
    },
  },
  'cut a sentence short': {
    apply(model, dice, used) {
      const fits = (piece: Piece) => /，[^，。]{4,}，[^，。]{4,}。$/.test(piece.text)
      const node = pick(
        model.nodes.filter((one) => one.children.length === 0 && lineOf(model, one) >= 0 && prose(model, one).some(fits)),
        dice,
        used,
      )
      if (!node) return null
      const piece = prose(model, node).find(fits) as Piece
      piece.text = piece.text.replace(/，[^，。]{4,}。$/, '。')
      return [{ subject: 'section', kind: 'reworded', node }]
    },
  },
  'reword a heading': {
    apply(model, dice, used) {
      const node = pick(
        model.nodes.filter(
          (one) =>
            one.heading &&
            one.marker &&
            /^[\u4e00-\u9fff]{4,14}$/.test(one.heading.text) &&
            !/附件|专栏|章|节/.test(one.marker.text) &&
            one.category === 'measure',
        ),
        dice,
        used,
      )
      if (!node?.heading) return null
      node.heading.text = `${node.heading.text.slice(0, 2)}${dice.pick(['好', '优', '实', '强'])}${node.heading.text.slice(2)}`
      return [{ subject: 'section', kind: 'reworded', node }]
    },
  },
  'remove an item': {
    apply(model, dice, used) {
      const node = pick(leaves(model, used), dice, used)
      return node && [...takeOut(model, node), { subject: 'section', kind: 'removed', node }]
    },
  },
  'remove a group': {
    apply(model, dice, used) {
      const node = pick(groups(model, used), dice, used)
      if (!node) return null
      const all = below(node)
      for (const one of all) used.add(one)
      takeOut(model, node)
      return all.map((one) => ({ subject: 'section', kind: 'removed', node: one }))
    },
  },
  'add an item': {
    apply(model, dice, used) {
      const near = pick(leaves(model, used), dice, used)
      if (!near?.marker) return null
      const made: Node = {
        ...near,
        marker: { ...near.marker },
        heading: near.heading && { text: dice.pick(newHeadings), kind: 'heading' },
        children: [],
        owns: false,
      }
      const [, to] = rangeOf(model, near)
      const said: Piece = { text: dice.pick(newSentences), kind: 'text' }
      const pieces = [made.marker as Piece, ...(made.heading ? [made.heading, { text: '。', kind: 'stop' } as Piece] : []), said]
      model.lines.splice(to, 0, { form: 'item', pieces })
      model.nodes.splice(model.nodes.indexOf(near) + 1, 0, made)
      made.parent?.children.splice(made.parent.children.indexOf(near) + 1, 0, made)
      used.add(made)
      renumber(siblingsOf(model, made))
      return [{ subject: 'section', kind: 'added', node: made }]
    },
  },
  'move an item': {
    apply(model, dice, used) {
      const node = pick(leaves(model, used, 4), dice, used)
      if (!node) return null
      const siblings = siblingsOf(model, node)
      const at = siblings.indexOf(node)
      const target = siblings[at < 2 ? siblings.length - 1 : 0] as Node
      // two places at least: of two neighbours nobody can say which one moved
      if (Math.abs(siblings.indexOf(target) - at) < 2 || !rangeIsOwn(model, target)) return null
      place(model, node, target, at < 2)
      renumber(siblingsOf(model, node))
      return [{ subject: 'section', kind: 'moved', node }]
    },
  },
  'move an item to another group': {
    apply(model, dice, used) {
      const node = pick(leaves(model, used), dice, used)
      if (!node) return null
      const others = leaves(model, used).filter(
        (one) =>
          one.parent !== node.parent &&
          one.parent &&
          one.depth === node.depth &&
          sameStyle(one, node) &&
          (one.heading === null) === (node.heading === null) &&
          one.category === node.category,
      )
      const said = saidBy(model, node)
      // of twins nobody can say which one came
      if (others.length === 0 || model.nodes.some((one) => one !== node && saidBy(model, one) === said)) return null
      const target = dice.pick(others)
      used.add(target)
      const left = siblingsOf(model, node)
      place(model, node, target, true)
      renumber(left.filter((one) => one !== node))
      renumber(siblingsOf(model, node))
      return [{ subject: 'section', kind: 'moved', node }]
    },
  },
  'change a role': {
    apply(model, dice, used) {
      const swaps = (one: Clause) =>
        plainClause(one) &&
        one.assignments.length === 2 &&
        one.assignments[0]?.role !== one.assignments[1]?.role &&
        one.assignments.every(({ bodies }) => bodies.length > 0)
      const list = clausesOf(model, used, swaps)
      if (list.length === 0) return null
      const clause = dice.pick(list)
      used.add(clause.owner)
      const [a, b] = clause.assignments as [Clause['assignments'][number], Clause['assignments'][number]]
      const [x, y] = [a.bodies[0] as Piece, b.bodies[0] as Piece]
      if (x.text === y.text) return null
      ;[x.text, y.text] = [y.text, x.text]
      return [
        {
          subject: 'responsibility',
          kind: 'changed',
          node: clause.owner,
          detail: [`${y.text} ${a.role}>${b.role}`, `${x.text} ${b.role}>${a.role}`].sort().join(' '),
        },
      ]
    },
  },
  'replace a body': {
    apply(model, dice, used) {
      const list = clausesOf(model, used, plainClause)
      if (list.length === 0) return null
      const clause = dice.pick(list)
      used.add(clause.owner)
      const { role, bodies } = dice.pick(clause.assignments)
      const body = dice.pick(bodies)
      const was = body.text
      body.text = newBody(model, clause, dice)
      return [{ subject: 'responsibility', kind: 'changed', node: clause.owner, detail: [`${was} ${role}>`, `${body.text} >${role}`].sort().join(' ') }]
    },
  },
  'add a body': {
    apply(model, dice, used) {
      const list = clausesOf(model, used, plainClause)
      if (list.length === 0) return null
      const clause = dice.pick(list)
      used.add(clause.owner)
      const { role, bodies } = dice.pick(clause.assignments)
      const first = bodies[0] as Piece
      const found = placeOf(model, first)
      if (!found) return null
      const made: Piece = { text: newBody(model, clause, dice), kind: 'body' }
      // behind the first: under a rule that the first leads, the first stays
      found[0].pieces.splice(found[1] + 1, 0, { text: '、', kind: 'text' }, made)
      bodies.splice(1, 0, made)
      return [{ subject: 'responsibility', kind: 'changed', node: clause.owner, detail: `${made.text} >${role}` }]
    },
  },
  'remove a body': {
    apply(model, dice, used) {
      const list = clausesOf(model, used, (one) => plainClause(one) && one.assignments.some(({ bodies }) => bodies.length > 1))
      if (list.length === 0) return null
      const clause = dice.pick(list)
      used.add(clause.owner)
      const { role, bodies } = dice.pick(clause.assignments.filter((one) => one.bodies.length > 1))
      const body = bodies.at(-1) as Piece
      const found = placeOf(model, body)
      if (found?.[0].pieces[found[1] - 1]?.text.length !== 1) return null
      found[0].pieces.splice(found[1] - 1, 2)
      bodies.pop()
      return [{ subject: 'responsibility', kind: 'changed', node: clause.owner, detail: `${body.text} ${role}>` }]
    },
  },
  'change a deadline': {
    apply(model, dice, used) {
      const dated = (one: Clause) => (one.deadline?.by ?? null) !== null && deadlinePiece(model, one) !== null
      const list = clausesOf(model, used, dated)
      if (list.length === 0) return null
      const clause = dice.pick(list)
      used.add(clause.owner)
      const piece = deadlinePiece(model, clause) as Piece
      const by = clause.deadline?.by as string
      const later = Number(by.slice(0, 4)) + 1
      piece.text = piece.text.replace(by.slice(0, 4), String(later))
      return [{ subject: 'deadline', kind: 'changed', node: clause.owner, detail: `by ${by}>${later}${by.slice(4)}` }]
    },
  },
  'change a target': {
    apply(model, dice, used) {
      const list = model.targets.flatMap((one) => {
        const owner = one.target && /^\d{1,3}(?!\d)/.test(one.target.text) ? ownerOf(model, one.target) : null
        return one.target && owner && !used.has(owner) && !/^100/.test(one.target.text) && !one.optional
          ? [{ piece: one.target, owner, table: one.from === 'table' }]
          : []
      })
      if (list.length === 0) return null
      const { piece, owner } = dice.pick(list)
      used.add(owner)
      const was = Number.parseInt(piece.text, 10)
      piece.text = piece.text.replace(/^\d+/, String(was + 2))
      return [{ subject: 'indicator', kind: 'changed', node: owner, detail: 'target' }]
    },
  },
  'change the day of issue': {
    apply(model, _, used) {
      const iso = model.metadata.issuedOn
      if (typeof iso !== 'string' || used.has(whole)) return null
      const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
      const later = day === 28 ? 27 : day + 1
      const from = `${year}年${month}月${day}日`
      const at = model.lines.find(({ form, pieces }) => form === 'line' && pieces.length === 1 && pieces[0]?.text === from)
      if (!at || model.metadata.printedOn || render(model).filter(({ text }) => text.includes(iso) || text.includes(from)).length !== 1) return null
      ;(at.pieces[0] as Piece).text = `${year}年${month}月${later}日`
      used.add(whole)
      return [{ subject: 'metadata', kind: 'changed', node: null, detail: 'issuedOn' }]
    },
  },
  'change the number': {
    apply(model, _, used) {
      const number = model.metadata.documentNumber
      if (!number || typeof number === 'string' || Array.isArray(number) || used.has(numberMark)) return null
      // a portal or a forwarded notice prints it a second time
      if (render(model).filter(({ text }) => text.includes(number.text)).length !== 1) return null
      number.text = number.text.replace(/(\d+)号/, (_whole, n: string) => `${Number(n) + 200}号`)
      used.add(numberMark)
      return [{ subject: 'metadata', kind: 'changed', node: null, detail: 'documentNumber' }]
    },
  },
} satisfies Record<string, Edit>

/** Stand for the document among what was edited. */
const whole: Node = { depth: 0, marker: null, heading: null, parent: null, category: '', children: [], owns: false }
const numberMark: Node = { ...whole }

export type EditName = keyof typeof edits
export const editNames = Object.keys(edits) as EditName[]

/** Take a node with its lines and records out of the model. */
function takeOut(model: Model, node: Node): Told[] {
  const siblings = siblingsOf(model, node).filter((one) => one !== node)
  const gone = new Set(below(node))
  const [from, to] = rangeOf(model, node)
  model.lines.splice(from, to - from)
  model.nodes = model.nodes.filter((one) => !gone.has(one))
  model.clauses = model.clauses.filter(({ owner }) => !gone.has(owner))
  if (node.parent) node.parent.children = node.parent.children.filter((one) => one !== node)
  renumber(siblings)
  return []
}

/** Put a node before or behind another. */
function place(model: Model, node: Node, target: Node, behind: boolean): void {
  const [from, to] = rangeOf(model, node)
  const lines = model.lines.splice(from, to - from)
  const [start, end] = rangeOf(model, target)
  model.lines.splice(behind ? end : start, 0, ...lines)
  model.nodes.splice(model.nodes.indexOf(node), 1)
  model.nodes.splice(model.nodes.indexOf(target) + (behind ? 1 : 0), 0, node)
  if (node.parent) node.parent.children = node.parent.children.filter((one) => one !== node)
  node.parent = target.parent
  target.parent?.children.splice(target.parent.children.indexOf(target) + (behind ? 1 : 0), 0, node)
}

/** Groups of leaves among others of their kind. */
function groups(model: Model, used: Set<Node>): Node[] {
  return model.nodes.filter((node) => {
    if (!node.marker || node.children.length === 0 || node.category !== 'measure' || below(node).some((one) => used.has(one)) || lineOf(model, node) < 0)
      return false
    const siblings = siblingsOf(model, node)
    const own = model.nodes.filter((one) => one.parent === node.parent)
    const inner = node.children.every((child) => countsUp(siblingsOf(model, child)))
    return siblings.length >= 2 && siblings.length === own.length && countsUp(siblings) && inner && rangeIsOwn(model, node)
  })
}

function ownerOf(model: Model, piece: Piece): Node | null {
  const line = model.lines.findIndex(({ pieces, form }) => form !== 'table' && pieces.includes(piece))
  if (line < 0) return null
  const markers = new Map(model.nodes.map((one) => [one.marker, one]))
  for (let i = line; i >= 0; i--) for (const one of model.lines[i]?.pieces ?? []) if (one.kind === 'marker' && markers.has(one)) return markers.get(one) ?? null
  return null
}

function deadlinePiece(model: Model, { owner, deadline, assignments }: Clause): Piece | null {
  const year = deadline?.by?.slice(0, 4)
  const body = assignments[0]?.bodies[0]
  const found = body && placeOf(model, body)
  if (!found || !year || lineOf(model, owner) < 0) return null
  const [line, at] = found
  const lines = line.pieces.some(({ kind }) => kind === 'close') ? [line] : model.lines.slice(model.lines.indexOf(line), model.lines.indexOf(line) + 4)
  return lines.flatMap(({ pieces }, i) => (i ? pieces : pieces.slice(at))).find(({ kind, text }) => kind === 'text' && text.startsWith(`${year}年`)) ?? null
}
