import type { ElementContent, RootContent } from 'hast'
import { attachedFiles } from '../../lexicon/pages.ts'
import type { GivenFurniture } from '../../text/given.ts'
import type { TextBuilder } from '../builder.ts'
import { isData } from '../grid.ts'
import type { Budget } from '../limits.ts'
import { belongs } from './article.ts'
import { type Element, isBlock, isElement, isHidden, isPageEdge, isSilent, isSite, type Page, textIn } from './dom.ts'
import { numbersOf } from './list.ts'
import { gridOf, isFrame } from './table.ts'

/** Characters of a share bar or a line of tools inside the article. */
const longestBar = 120

type Cell = { table: number; row: number; column: number }

/** Where the walk is. */
interface At {
  /** Path of the block that holds the text. */
  path: string
  cell?: Cell | undefined
  /** Whether white space is kept as it stands. */
  pre: boolean
  /** Whether this is the article, or a block outside of it that belongs to the document. */
  inside: boolean
  /** What the text is known to be instead of content. */
  reason: GivenFurniture['reason'] | null
  href?: string | undefined
}

/** Reads a page into the text, in reading order, as a browser shows it. */
export class Walk {
  readonly #built: TextBuilder
  readonly #budget: Budget
  readonly #article: Element | null
  readonly #way: ReadonlySet<Element>
  #space = false
  #tables = 0
  #numbers = new Map<Element, string>()
  #nested = 0
  readonly #titles: { start: number; end: number }[] = []

  /** @param way Elements from the page down to the article, itself included; empty where all of the page is text. */
  constructor(built: TextBuilder, budget: Budget, way: readonly Element[]) {
    this.#built = built
    this.#budget = budget
    this.#article = way.at(-1) ?? null
    this.#way = new Set(way)
  }

  read(page: Page): void {
    this.#children(page, { path: '', pre: false, inside: this.#article === null, reason: null })
    this.#built.endLine()
    if (this.#nested > 0) this.#built.warn('table-nested', { count: this.#nested })
  }

  /** Titles of the page outside the article. */
  get titles(): readonly { start: number; end: number }[] {
    return this.#titles
  }

  #children(parent: Page, at: At): void {
    const counts = new Map<string, number>()
    for (const node of parent.children as (RootContent | ElementContent)[]) {
      if (node.type === 'text') this.#text(node.value, at)
      if (!isElement(node)) continue
      const n = (counts.get(node.tagName) ?? 0) + 1
      counts.set(node.tagName, n)
      if (!isSilent(node)) this.#element(node, n, at)
    }
  }

  #element(element: Element, n: number, at: At): void {
    const { tagName, properties } = element
    this.#budget.spend('elements')
    if (tagName === 'br') {
      this.#space = false
      this.#built.add('\n', at.reason ? undefined : this.#place(at))
      return
    }
    const block = isBlock(element)
    const own: At = { ...at, pre: at.pre || tagName === 'pre' }
    if (block) own.path = `${at.path}${at.path === '' ? '' : '/'}${tagName}${n > 1 || !/^(?:html|body)$/.test(tagName) ? `[${n}]` : ''}`
    if (tagName === 'a' && at.inside && typeof properties.href === 'string' && (attachedFiles.test(properties.href) || /^附件/.test(textIn(element).trim()))) {
      own.href = properties.href
    }
    const enters = element === this.#article || (block && !own.inside && own.reason === null && !this.#holdsArticle(element) && belongs(element))
    if (enters) own.inside = true
    const reason = own.reason ?? this.#reasonOf(element, block, own.inside)
    if (block) this.#line(at.cell)
    if (reason !== null && at.reason === null) {
      own.reason = reason
      const from = this.#built.length
      this.#content(element, own)
      this.#built.drop(reason, from)
    } else {
      const from = this.#built.length
      this.#content(element, own)
      if (enters && element !== this.#article && /^h[1-3]$/.test(tagName)) this.#titles.push({ start: from, end: this.#built.length })
    }
    if (block) this.#line(at.cell)
  }

  /** What an element is instead of content. Inside the article only small ones belong to the site: share bars, tools. */
  #reasonOf(element: Element, block: boolean, inside: boolean): GivenFurniture['reason'] | null {
    if (isHidden(element)) return 'invisible'
    if (isPageEdge(element)) return 'runningHead'
    if (!inside) return block && !this.#holdsArticle(element) ? 'navigation' : null
    return this.#article !== null && element !== this.#article && isSite(element) && !this.#holdsArticle(element) && textIn(element).trim().length <= longestBar
      ? 'navigation'
      : null
  }

  /** Whether the article lies in an element; elements are looked through once. */
  #holdsArticle(element: Element): boolean {
    return this.#way.has(element)
  }

  #content(element: Element, at: At): void {
    if (element.tagName === 'table') this.#table(element, at)
    else {
      if (element.tagName === 'ol') for (const [item, number] of numbersOf(element)) this.#numbers.set(item, number)
      const number = this.#numbers.get(element)
      if (number !== undefined) this.#built.add(`${number} `, { ...this.#place(at), made: 'numbering' })
      this.#children(element, at)
    }
  }

  #place({ path, cell, href }: At) {
    return { element: path, ...(cell && { cell }), ...(href !== undefined && { href }) }
  }

  /** Begin a new line; inside a cell only between its paragraphs. */
  #line(cell: Cell | undefined): void {
    this.#space = false
    if (!cell) this.#built.endLine()
    else this.#broken = true
  }
  #broken = false
  /** Offset at which the cell under way begins. */
  #cellStart = 0

  #text(value: string, at: At): void {
    const text = at.pre ? value.replace(/\r\n?/g, '\n') : value.replace(/[ \t\r\n\f]+/g, ' ')
    let from = 0
    if (!at.pre && text.startsWith(' ')) {
      this.#space = true
      from = 1
    }
    const end = !at.pre && text.length > from && text.endsWith(' ') ? text.length - 1 : text.length
    if (from >= end) return
    if (at.cell && this.#broken && this.#built.length > this.#cellStart) this.#built.add('\n')
    else if (this.#space && !this.#built.atLineStart) this.#built.add(' ', this.#place(at))
    this.#broken = false
    const start = this.#built.length
    this.#built.add(text.slice(from, end), this.#place(at))
    // what stands round the article without an element of its own
    if (!at.inside && at.reason === null) this.#built.drop('navigation', start)
    this.#space = end < text.length
  }

  #table(table: Element, at: At): void {
    const caption = table.children.filter(isElement).find(({ tagName }) => tagName === 'caption')
    if (caption) this.#element(caption, 1, at)
    const grid = gridOf(table, this.#budget)
    if (at.cell || at.reason || !isData(grid) || isFrame(table)) {
      if (at.cell) this.#nested++
      for (const { content, row, column } of grid.cells)
        this.#element(content, 1, { ...at, path: `${at.path}/tr[${row + 1}]/${content.tagName}[${column + 1}]` })
      return
    }
    const number = ++this.#tables
    this.#built.table(
      grid.rows,
      grid.columns,
      grid.cells,
      (cell) => {
        const { content, row, column } = cell as (typeof grid.cells)[number]
        this.#space = false
        this.#broken = false
        this.#cellStart = this.#built.length
        this.#children(content, { ...at, path: `${at.path}/tr[${row + 1}]/${content.tagName}[${column + 1}]`, cell: { table: number, row, column } })
      },
      grid.headerRows,
    )
  }
}
