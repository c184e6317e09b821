import { TextBuilder } from '../builder.ts'
import { damaged } from '../error.ts'
import type { Reader } from '../reader.ts'
import { child, childrenOf, type Element, isElement, parseXml } from '../xml.ts'
import { listZip, unzip, type ZipEntry } from '../zip.ts'
import { instancesOf, Numbering } from './numbering.ts'
import { type Context, furnitureOf, Story } from './story.ts'
import { Styles } from './styles.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Read a Word file (DOCX, also as WPS saves it): paragraphs with their automatic numbers written out, tables with merged
 * cells, notes behind the paragraph that names them, text boxes below theirs; headers, footers and contents as furniture;
 * of tracked changes the accepted text.
 *
 * @source ISO/IEC 29500-1 §17
 */
export const read: Reader = async ({ bytes, budget }) => {
  const entries = new Map(listZip(bytes, budget).map((entry) => [entry.name, entry]))
  const part = (name: string): Element | null => {
    const entry: ZipEntry | undefined = entries.get(name)
    return entry ? parseXml(unzip(bytes, entry, budget), name, budget) : null
  }
  const main = mainPart(part('_rels/.rels')) ?? 'word/document.xml'
  const document = part(main)
  const body = child(document ?? undefined, 'w:body')
  if (!body) throw damaged('Word file', `\`${main}\` has no body`)
  const targets = relationships(part(relationsOf(main)), main)
  const typed = (type: string) => {
    for (const [, target] of targets) if (target.type === type) return part(target.path)
    return null
  }

  const built = new TextBuilder(budget)
  const styles = new Styles(typed('styles'))
  const notes = new Map<string, Element>()
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of childrenOf(typed(`${kind}s`) ?? undefined, `w:${kind}`)) {
      if (note.attributes['w:type'] === undefined || note.attributes['w:type'] === 'normal') notes.set(`${kind} ${note.attributes['w:id'] ?? ''}`, note)
    }
  }
  const context: Context = {
    built,
    budget,
    styles,
    numbering: new Numbering(instancesOf(typed('numbering'), styles), styles),
    notes,
    seen: { inserted: [], deleted: 0, comments: 0, pictures: 0, nested: 0, embedded: 0 },
  }
  const furniture = (kind: 'w:headerReference' | 'w:footerReference') => {
    for (const path of new Set(furnitureOf(body, kind).map((id) => targets.get(id)?.path))) {
      const element = path === undefined ? null : part(path)
      if (!element) continue
      const from = built.length
      const story = new Story(context, path)
      story.blocks(element)
      story.end()
      const page = kind === 'w:footerReference' && [...textOf(element)].some((text) => /\bPAGE\b/.test(text))
      built.drop(page ? 'pageNumber' : 'runningHead', from)
    }
  }
  furniture('w:headerReference')
  const story = new Story(context)
  story.blocks(body)
  story.end()
  furniture('w:footerReference')
  report(context)
  return built.finish({ mediaType, encoding: 'container' })
}

function report({ built, seen, numbering }: Context): void {
  if (seen.inserted.length + seen.deleted > 0) built.warn('changes-tracked', { inserted: seen.inserted.length, deleted: seen.deleted }, seen.inserted)
  if (seen.comments > 0) built.warn('comments-left-out', { count: seen.comments })
  if (seen.pictures > 0) built.warn('pictures-unread', { count: seen.pictures })
  if (seen.nested > 0) built.warn('table-nested', { count: seen.nested })
  if (seen.embedded > 0) built.warn('embedded-unread', { count: seen.embedded })
  for (const [format, count] of numbering.unknown) built.warn('numbering-format-unknown', { format, count })
}

interface Target {
  path: string
  /** Last word of the relationship's type, e.g. `numbering`. */
  type: string
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf('/')
  return `${path.slice(0, at + 1)}_rels/${path.slice(at + 1)}.rels`
}

/** Parts inside the file by relationship; what leads outside is left out. */
function relationships(relations: Element | null, from: string): Map<string, Target> {
  const targets = new Map<string, Target>()
  for (const { attributes } of relations?.children.filter(isElement) ?? []) {
    if (attributes.TargetMode === 'External' || attributes.Target === undefined || attributes.Id === undefined) continue
    targets.set(attributes.Id, { path: resolve(attributes.Target, from), type: attributes.Type?.split('/').at(-1) ?? '' })
  }
  return targets
}

function mainPart(relations: Element | null): string | null {
  for (const { type, path } of relationships(relations, '').values()) if (type === 'officeDocument') return path
  return null
}

function resolve(target: string, from: string): string {
  const folders = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '' && step !== '.') folders.push(step)
  }
  return folders.join('/')
}

function* textOf(element: Element): Generator<string> {
  for (const node of element.children) {
    if (typeof node === 'string') yield node
    else {
      yield node.attributes['w:instr'] ?? ''
      yield* textOf(node)
    }
  }
}
