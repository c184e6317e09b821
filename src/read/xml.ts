import { SaxesParser } from 'saxes'
import { damaged, ReadError } from './error.ts'
import type { Budget } from './limits.ts'
import { decode } from './source.ts'

/** An element of an XML file. Names carry the prefix of {@link namespaces}, or none. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Node[]
}

export type Node = Element | string

/** Prefixes by which readers know the namespaces, whatever a file calls them. */
const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.ofdspec.org/2016': 'ofd',
}

/**
 * Parse XML into elements: no entities but the five of XML itself, no document type, nothing loaded.
 *
 * @param what Name of the file in messages.
 * @throws {ReadError} `damaged` where it is not well-formed, `limit`.
 */
export function parseXml(bytes: Uint8Array, what: string, budget: Budget): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const stack = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw damaged(what, error.message.replace(/\s+/g, ' '))
  })
  parser.on('doctype', () => {
    throw damaged(what, 'it declares a document type, which may hold entities')
  })
  parser.on('opentag', (tag) => {
    budget.spend('elements')
    budget.most('elementDepth', stack.length)
    const attributes: Record<string, string> = {}
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) attributes[nameOf(uri, prefix, local)] = value
    const element = { name: nameOf(tag.uri, tag.prefix, tag.local), attributes, children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  const text = (value: string) => stack.length > 1 && stack.at(-1)?.children.push(value)
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(decode(bytes).text).close()
  } catch (error) {
    // the only other error of a decoder is that the bytes are no text
    if (error instanceof ReadError && error.code !== 'damaged' && error.code !== 'limit') throw damaged(what, error.message)
    throw error
  }
  const [top] = root.children
  if (typeof top !== 'object') throw damaged(what, 'it holds no element')
  return top
}

function nameOf(uri: string, prefix: string, local: string): string {
  const known = namespaces[uri] ?? prefix
  return known === '' ? local : `${known}:${local}`
}

export function isElement(node: Node): node is Element {
  return typeof node === 'object'
}

/** The first child of a name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((node): node is Element => isElement(node) && node.name === name)
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((node): node is Element => isElement(node) && node.name === name) ?? []
}

/** Attribute `w:val` of the first child of a name. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

export function* descendants(element: Element): Generator<Element> {
  const stack = [element]
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) {
      const node = next.children[i] as Node
      if (isElement(node)) stack.push(node)
    }
  }
}
