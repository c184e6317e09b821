import type { Element, ElementContent, Root, RootContent } from 'hast'
import { blockElements, silentElements, siteElements, siteNames, textNames } from '../../lexicon/pages.ts'

export type Page = Element | Root
export type { Element }

const blocks = new Set<string>(blockElements)
const silent = new Set<string>(silentElements)
const site = new Set<string>(siteElements)

export function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === 'element'
}

export function elementsOf(node: Page): Element[] {
  return (node.children as (RootContent | ElementContent)[]).filter(isElement)
}

export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName)
}

/** Whether an element shows no text whatever is in it. */
export function isSilent({ tagName }: Element): boolean {
  return silent.has(tagName)
}

/** Whether an element is there and is not shown. */
export function isHidden({ properties }: Element): boolean {
  if (properties.hidden !== undefined && properties.hidden !== false) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(properties.style ?? ''))
}

/** Whether an element is the top or foot of the pages, as word processors write them into a web page. */
export function isPageEdge({ tagName, properties }: Element): boolean {
  return tagName === 'div' && (properties.title === 'header' || properties.title === 'footer')
}

/** Whether an element belongs to the site, by its kind or by what its id and classes are called. */
export function isSite(element: Element): boolean {
  const { tagName, properties } = element
  if (site.has(tagName) || isPageEdge(element)) return true
  if (tagName === 'body' || tagName === 'html' || tagName === 'a' || tagName === 'table') return false
  return namesOf(element).some((name) => siteNames.test(name)) || properties.role === 'navigation'
}

/** Whether an element is called as those that hold the text of a document. */
export function isNamedText(element: Element): boolean {
  return isBlock(element) && namesOf(element).some((name) => textNames.test(name))
}

/** The id and the classes of an element. */
export function namesOf({ properties }: Element): string[] {
  return [properties.id, ...(Array.isArray(properties.className) ? properties.className : [])].filter((name) => typeof name === 'string')
}

/** The text below a node as it is stored, without what is never shown; a line end for each block and `br`. */
export function textIn(node: Page): string {
  const parts: string[] = []
  const stack: (RootContent | ElementContent)[] = [...node.children].reverse()
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') parts.push(next.value)
    if (!isElement(next) || isSilent(next)) continue
    if (next.tagName === 'br' || isBlock(next)) parts.push('\n')
    for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i] as ElementContent)
  }
  return parts.join('')
}
