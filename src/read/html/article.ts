import type { ElementContent, RootContent } from 'hast'
import { portalLabels } from '../../lexicon/furniture.ts'
import { type Element, elementsOf, isElement, isHidden, isNamedText, isSilent, isSite, namesOf, type Page, textIn } from './dom.ts'

/** How much text of its own an element holds, links and what belongs to the site apart; the element it stands in. */
type Weights = Map<Page, { own: number; parent: Page | null }>

const leastText = 60
const share = 0.7
/** Share of the page that an element must hold to be taken at its name. */
const namedShare = 0.4

/**
 * The way to the element that holds the text of the document: the one that is named as publishing systems name it, or from the page downwards, as long as
 * one child holds most of what is left. None of its text is judged; outside of it only titles, what a site says of a document, and attachments are
 * kept.
 *
 * @returns elements from the outermost to the article; none where a page has no such element, then all of it is text
 */
export function wayToArticle(page: Page): Element[] {
  const weights = weigh(page)
  const weightOf = (node: Page) => weights.get(node)?.own ?? 0
  const named = [...weights.keys()].filter((node): node is Element => node.type === 'element' && isNamedText(node))
  const ways = named.map((node) => wayTo(node, weights)).filter((way) => way.filter(isNamedText).length === 1)
  // a text that is kept in several such elements is found by its weight
  if (ways.length === 1 && weightOf(ways[0]?.at(-1) ?? page) >= weightOf(page) * namedShare) return ways[0] as Element[]
  const way: Element[] = []
  if (weightOf(page) < leastText) return way
  for (let at: Page = page; ; ) {
    const weight = weightOf(at)
    const heavy: Element | undefined = elementsOf(at).find((child) => weightOf(child) >= weight * share)
    // one long paragraph is not the article
    if (!heavy || !container.test(heavy.tagName)) break
    way.push(heavy)
    at = heavy
  }
  // nor is a row of a table
  while (/^(?:table|tbody|tr)$/.test(way.at(-1)?.tagName ?? '')) way.pop()
  return /^(?:html|body)$/.test(way.at(-1)?.tagName ?? 'body') ? [] : way
}

function wayTo(element: Element, weights: Weights): Element[] {
  const way: Element[] = []
  for (let at: Page | null = element; at?.type === 'element'; at = weights.get(at)?.parent ?? null) way.unshift(at)
  return way
}

const container = /^(?:html|body|div|main|article|section|center|table|tbody|tr|td|span|font|form|ucapcontent)$/

function weigh(page: Page): Weights {
  const weights: Weights = new Map()
  // children before parents: a list of all elements in reading order, added up from its end
  const order: { node: Page; parent: Page | null; out: boolean }[] = [{ node: page, parent: null, out: false }]
  for (let i = 0; i < order.length; i++) {
    const { node, out } = order[i] as (typeof order)[number]
    let own = 0
    for (const child of node.children as (RootContent | ElementContent)[]) {
      if (child.type === 'text' && !out) own += child.value.replace(/\s+/g, '').length
      if (!isElement(child) || isSilent(child)) continue
      order.push({ node: child, parent: node, out: out || child.tagName === 'a' || isSite(child) || isHidden(child) })
    }
    weights.set(node, { own, parent: order[i]?.parent ?? null })
  }
  for (let i = order.length - 1; i > 0; i--) {
    const { node, parent } = order[i] as (typeof order)[number]
    const above = parent && weights.get(parent)
    if (above) above.own += weights.get(node)?.own ?? 0
  }
  return weights
}

const label = new RegExp(`^(?:[【\\[]?(?:${portalLabels.join('|')})[】\\]]?)[：:]`)

/**
 * Whether a block outside the article is part of the document: a title, what the site says of it (索引号 …), an attachment.
 */
export function belongs(block: Element): boolean {
  const text = textIn(block).replace(/[\s\u00a0\u3000]+/g, '')
  if (text === '') return false
  if (/^h[1-3]$/.test(block.tagName)) return !/首页|当前位置|政府网站?$/.test(text)
  if (label.test(text)) return true
  if (/^(?:附件|相关附件)[\d一二三四五六七八九十]*[：:.]/.test(text)) return true
  const names = namesOf(block).join(' ')
  return /(?:^|[\s_-])(?:title|tit|biaoti|bt|arti?cle-?title|headline)(?:$|[\s_-]|\d)/i.test(names) && text.length >= 6 && text.length <= 120
}
