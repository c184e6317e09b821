import { TextBuilder } from '../builder.ts'
import { damaged, ReadError } from '../error.ts'
import type { Page } from '../pages/page.ts'
import { writePages } from '../pages/write.ts'
import type { Reader } from '../reader.ts'
import { child, childrenOf, type Element, parseXml } from '../xml.ts'
import { listZip, unzip, type ZipEntry } from '../zip.ts'
import { drawLayer, type Marks, millimetres, numbersOf, textOf } from './draw.ts'

/**
 * Read an OFD file (the national format of fixed pages): pages with their templates, text objects with every character's
 * place, and straight paths as rules. Pictures (seals among them) hold no text; annotations and attached files are left
 * out with a warning. Nothing outside the archive is looked at.
 *
 * @throws {ReadError} `damaged`, `encrypted`, `needs-install` where pages hold nothing but pictures, `limit`
 * @source GB/T 33190-2016, 7 (document structure), 11 (text), 9 (paths)
 */
export const read: Reader = async ({ bytes, budget }) => {
  const entries = new Map(listZip(bytes, budget).map((entry) => [entry.name, entry]))
  const open = (path: string): Element => {
    const entry: ZipEntry | undefined = entries.get(path)
    if (!entry) throw damaged('OFD file', `\`${path}\` is named in it and missing`)
    return parseXml(unzip(bytes, entry, budget), `OFD file \`${path}\``, budget)
  }
  if (entries.has('META-INF/encryptions.xml') || entries.has('encryptions.xml')) {
    throw new ReadError('encrypted', 'Unexpected encryption of the OFD file, expected none', 'Open it with its password, and save it without one.')
  }
  const built = new TextBuilder(budget)
  const pages: Page[] = []
  const left = { annotations: 0, attachments: 0, pictures: 0 }
  for (const body of childrenOf(open('OFD.xml'), 'ofd:DocBody')) {
    const root = child(body, 'ofd:DocRoot')
    if (!root) throw damaged('OFD file', 'a document in it does not say where it begins')
    const path = resolve('', textOf(root).trim())
    const file = open(path)
    const common = child(file, 'ofd:CommonData')
    const size = common ? boxOf(common) : null
    const templates = new Map(childrenOf(common, 'ofd:TemplatePage').map(({ attributes }) => [attributes.ID, attributes.BaseLoc ?? '']))
    const drawn = new Map<string, Marks>()
    for (const { attributes } of childrenOf(child(file, 'ofd:Pages'), 'ofd:Page')) {
      budget.spend('pages')
      const own = resolve(path, attributes.BaseLoc ?? '')
      const page = open(own)
      const [, , width, height] = boxOf(page) ?? size ?? [0, 0, 210, 297]
      const marks: Marks = { pieces: [], rules: [], pictures: 0 }
      const below: Element[] = []
      const above: Element[] = []
      for (const template of childrenOf(page, 'ofd:Template')) (template.attributes.ZOrder === 'Foreground' ? above : below).push(template)
      const use = ({ attributes: { TemplateID = '' } }: Element) => {
        const base = templates.get(TemplateID)
        if (base === undefined) return
        const known = drawn.get(TemplateID) ?? draw(open(resolve(path, base)))
        drawn.set(TemplateID, known)
        marks.pieces.push(...known.pieces)
        marks.rules.push(...known.rules)
      }
      below.forEach(use)
      const drawing = draw(page)
      marks.pieces.push(...drawing.pieces)
      marks.rules.push(...drawing.rules)
      left.pictures += drawing.pictures
      above.forEach(use)
      pages.push({ number: pages.length + 1, width: width * millimetres, height: height * millimetres, pieces: marks.pieces, rules: marks.rules })
    }
    if (child(file, 'ofd:Annotations')) left.annotations++
    if (child(file, 'ofd:Attachments')) left.attachments++
  }
  if (pages.length === 0) throw damaged('OFD file', 'it has no page')
  if (pages.every((page) => page.pieces.length === 0) && left.pictures > 0) {
    throw new ReadError(
      'needs-install',
      `Unexpected OFD file of ${pages.length} pages without text, expected text: its pages are pictures`,
      'Read it with character recognition, or give the file that it was made from.',
    )
  }
  for (const page of pages) if (page.pieces.length === 0) built.warn('page-without-text', { page: page.number })
  if (left.annotations > 0) built.warn('comments-left-out', { count: left.annotations })
  if (left.attachments > 0) built.warn('embedded-unread', { count: left.attachments })
  writePages(built, pages)
  return built.finish({ mediaType: 'application/ofd', encoding: 'container', pages: pages.length })
}

function draw(page: Element): Marks {
  const marks: Marks = { pieces: [], rules: [], pictures: 0 }
  for (const content of childrenOf(page, 'ofd:Content')) for (const layer of childrenOf(content, 'ofd:Layer')) drawLayer(layer, marks)
  return marks
}

/** The size of a page in millimetres: left, top, width, height. */
function boxOf(element: Element): [number, number, number, number] | null {
  for (const name of ['ofd:PageArea', 'ofd:Area']) {
    for (const area of childrenOf(element, name)) {
      const box = child(area, 'ofd:PhysicalBox')
      const [left = 0, top = 0, width = 0, height = 0] = box ? numbersOf(textOf(box)) : []
      if (width > 0 && height > 0) return [left, top, width, height]
    }
  }
  return null
}

/** The path that a file of the archive names: from the root with a stroke before it, else from its own folder. */
function resolve(from: string, path: string): string {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
