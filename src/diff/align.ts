import type { Part } from '../schema/types.ts'
import { groupBy } from '../text/group.ts'
import { type Grams, gramsOf, likenessOf } from '../text/likeness.ts'
import { keyOf } from './key.ts'
import { nameLikeness } from './likeness.ts'
import type { Layout, Node } from './nodes.ts'

/** Which part and which section of one document is which of the other. */
export interface Alignment {
  parts: readonly (readonly [Part, Part])[]
  /** Nodes of the later document by those of the earlier. */
  pairs: ReadonlyMap<Node, Node>
  /** And back. */
  back: ReadonlyMap<Node, Node>
}

/** Least likeness of the texts of one section among its siblings, and anywhere. */
const leastNear = 0.5
const leastFar = 0.6
/** Least likeness of headings that were reworded. */
const leastHeading = 0.88
/** Shorter texts say too little to be found anywhere. */
const shortest = 12
/** Up to so many comparisons all of two lists are compared; beyond, only those that share rare pieces of text. */
const fewEnough = 900
const candidates = 6
const rare = 24

/**
 * Find which section is which, in time that grows with the size of the documents.
 *
 * First what is unique and says the same, wherever it stands; then down the tree, among the children of two that are one: the same words, the same
 * heading, many of the same below, a like text; at last what was reworded and moved, found by the rare pieces that both have.
 */
export function align(before: Layout, after: Layout): Alignment {
  const aligner = new Aligner()
  const parts = pairParts(before.document.parts, after.document.parts)
  aligner.unique(before.nodes, after.nodes)
  for (let round = 0; round < 3; round++) {
    const found = aligner.pairs.size
    for (const [a, b] of parts) aligner.down(before.tops.get(a) ?? [], after.tops.get(b) ?? [])
    aligner.far(before.nodes, after.nodes)
    if (aligner.pairs.size === found) break
  }
  return { parts, pairs: aligner.pairs, back: aligner.back }
}

/** Parts by id, then by role and likeness of their titles. */
function pairParts(before: readonly Part[], after: readonly Part[]): [Part, Part][] {
  const pairs: [Part, Part][] = []
  const left = new Set(after)
  const title = (part: Part) => keyOf(part.title?.text ?? part.sections[0]?.heading ?? '')
  const take = (fits: (a: Part, b: Part) => boolean) => {
    for (const a of before) {
      if (pairs.some(([known]) => known === a)) continue
      const b = [...left].find((one) => one.role === a.role && fits(a, one))
      if (!b) continue
      pairs.push([a, b])
      left.delete(b)
    }
  }
  take((a, b) => title(a) === title(b) && a.id === b.id)
  take((a, b) => title(a) !== '' && title(a) === title(b))
  take((a, b) => a.id === b.id)
  take((a, b) => nameLikeness(title(a), title(b)) >= leastHeading)
  return pairs
}

class Aligner {
  readonly pairs = new Map<Node, Node>()
  readonly back = new Map<Node, Node>()
  readonly #grams = new Map<Node, Grams>()

  /** Pair nodes whose heading and text stand once in both documents. */
  unique(before: readonly Node[], after: readonly Node[]): void {
    const theirs = groupBy(after, ({ self }) => self)
    for (const [self, own] of groupBy(before, (node) => node.self)) {
      const other = theirs.get(self)
      if (own.length === 1 && other?.length === 1 && self.length >= shortest) this.#pair(own[0], other[0])
    }
  }

  /** Pair the children of two nodes (or parts) that are one, and so on below. */
  down(before: readonly Node[], after: readonly Node[]): void {
    const stack: [readonly Node[], readonly Node[]][] = [[before, after]]
    for (let next = stack.pop(); next; next = stack.pop()) {
      this.#children(...next)
      for (const node of next[0]) {
        const other = this.pairs.get(node)
        if (other && (node.children.length > 0 || other.children.length > 0)) stack.push([node.children, other.children])
      }
      // what came in from elsewhere has children too
      for (const node of next[1]) {
        const other = this.back.get(node)
        if (other && !next[0].includes(other) && (node.children.length > 0 || other.children.length > 0)) stack.push([other.children, node.children])
      }
    }
  }

  /** Pair what was reworded and moved. */
  far(before: readonly Node[], after: readonly Node[]): void {
    this.#same(before, after, ({ self }) => self, true)
    const long = ({ self }: Node) => self.length >= shortest
    this.#best(this.#open(before, this.pairs).filter(long), this.#open(after, this.back).filter(long), leastFar)
  }

  #children(before: readonly Node[], after: readonly Node[]): void {
    this.#same(before, after, ({ self }) => self, false)
    this.#same(before, after, ({ heading }) => heading, true)
    this.#below(before)
    this.#best(this.#open(before, this.pairs), this.#open(after, this.back), leastNear)
  }

  /** Pair what is left and has the same key, in order; or only where it stands once. */
  #same(before: readonly Node[], after: readonly Node[], of: (node: Node) => string, once: boolean): void {
    const theirs = groupBy(this.#open(after, this.back), of)
    for (const [key, own] of groupBy(this.#open(before, this.pairs), of)) {
      const other = theirs.get(key)
      if (key === '' || !other || (once && (own.length > 1 || other.length > 1))) continue
      for (const [i, node] of own.entries()) this.#pair(node, other[i])
    }
  }

  /** Pair those that hold most of the same children, whatever they are called now. */
  #below(before: readonly Node[]): void {
    for (const node of this.#open(before, this.pairs)) {
      const votes = new Map<Node, number>()
      for (const child of node.children) {
        const parent = this.pairs.get(child)?.parent
        if (parent && !this.back.has(parent) && parent.part.role === node.part.role) votes.set(parent, (votes.get(parent) ?? 0) + 1)
      }
      const [best] = [...votes].sort(([, a], [, b]) => b - a)
      if (best && best[1] * 2 > Math.min(node.children.length, best[0].children.length)) this.#pair(node, best[0])
    }
  }

  /** Pair the most alike first. */
  #best(before: readonly Node[], after: readonly Node[], least: number): void {
    const scored: { a: Node; b: Node; score: number; apart: number }[] = []
    const consider = (a: Node, b: Node) => {
      const score = this.#score(a, b)
      if (score >= least) scored.push({ a, b, score, apart: Math.abs((a.section.marker?.ordinal ?? 0) - (b.section.marker?.ordinal ?? 0)) })
    }
    if (before.length * after.length <= fewEnough) for (const a of before) for (const b of after) consider(a, b)
    else for (const [a, near] of this.#near(before, after)) for (const b of near) consider(a, b)
    scored.sort((x, y) => y.score - x.score || x.apart - y.apart || x.a.index - y.a.index || x.b.index - y.b.index)
    for (const { a, b } of scored) this.#pair(a, b)
  }

  /** For each node those that share most rare pieces of text with it. */
  *#near(before: readonly Node[], after: readonly Node[]): Generator<[Node, Node[]]> {
    const holders = new Map<string, Node[]>()
    for (const node of after) {
      for (const piece of piecesOf(node)) {
        const known = holders.get(piece)
        if (!known) holders.set(piece, [node])
        else if (known.length <= rare) known.push(node)
      }
    }
    for (const node of before) {
      const votes = new Map<Node, number>()
      for (const piece of piecesOf(node)) {
        const known = holders.get(piece)
        if (known && known.length <= rare) for (const other of known) votes.set(other, (votes.get(other) ?? 0) + 1 / known.length)
      }
      const best = [...votes].sort(([x, a], [y, b]) => b - a || x.index - y.index).slice(0, candidates)
      yield [node, best.map(([other]) => other)]
    }
  }

  #score(a: Node, b: Node): number {
    const text = likenessOf(this.#gramsOf(a), this.#gramsOf(b))
    const heading = nameLikeness(a.heading, b.heading)
    // a heading carries a section whose own text is short or was written anew
    const carried = heading >= leastHeading && (a.text.key === '' || b.text.key === '' || text >= 0.3) ? heading * 0.9 : 0
    return Math.max(text, carried)
  }

  #gramsOf(node: Node): Grams {
    const known = this.#grams.get(node) ?? gramsOf(node.self)
    this.#grams.set(node, known)
    return known
  }

  #open(nodes: readonly Node[], taken: ReadonlyMap<Node, Node>): Node[] {
    return nodes.filter((node) => !taken.has(node))
  }

  #pair(a: Node | undefined, b: Node | undefined): void {
    if (!a || !b || this.pairs.has(a) || this.back.has(b)) return
    this.pairs.set(a, b)
    this.back.set(b, a)
  }
}

const pieceLength = 4

function piecesOf({ self }: Node): Set<string> {
  const pieces = new Set<string>()
  for (let i = 0; i + pieceLength <= self.length; i++) pieces.add(self.slice(i, i + pieceLength))
  return pieces
}
