import { columns } from '../locale/columns.ts'
import { type Lang, say } from '../locale/index.ts'
import { values } from '../locale/values.ts'
import type { Block, PolicyDocument, Responsibility, Section, Table } from '../schema/types.ts'
import { clean } from './clean.ts'
import { type Item, titleOf, walk } from './item.ts'
import { bodyOf } from './tables/common.ts'

/**
 * A document as Markdown: its head, its parts and sections with their text as printed, under each measure who does it and by
 * when, tables as tables. Nothing of the text is read as markup, as HTML or as a direction of writing.
 */
export function* markdownOf(item: Item, lang: Lang): Generator<string> {
  const { document } = item
  yield* headOf(document, lang)
  for (const part of document.parts) {
    if (part.title && part.title.text !== titleOfDocument(document)) yield `## ${inline(part.title.text)}\n\n`
    yield* blocksOf(part.preamble, document)
    for (const { type, section } of walk(part.sections)) if (type === 'open') yield* sectionOf(section, item, lang)
    yield* blocksOf(part.closing, document)
  }
}

function titleOfDocument({ metadata, id }: PolicyDocument): string {
  return metadata.title?.text ?? metadata.noticeTitle?.text ?? id
}

function* headOf(document: PolicyDocument, lang: Lang): Generator<string> {
  const { metadata } = document
  yield `# ${inline(titleOfDocument(document))}\n\n`
  const { documents, shared } = columns
  const lines = [
    [shared.documentNumber, metadata.documentNumber?.text],
    [documents.issuers, metadata.issuers.map(({ name }) => name).join('、')],
    [documents.issuedOn, metadata.issuedOn],
    [documents.effectiveFrom, metadata.effectiveFrom],
    [documents.expiresOn, metadata.expiresOn],
    [documents.source, document.source.name],
  ] as const
  for (const [words, value] of lines) if (value) yield `- **${say(words, lang)}**: ${inline(value)}\n`
  yield '\n'
}

function* sectionOf(section: Section, { measures, responsibilities, document }: Item, lang: Lang): Generator<string> {
  // HTML knows six levels: the title takes one, part titles another
  const level = Math.min(6, section.depth + 2)
  const marker = section.marker?.text ?? ''
  const gap = section.heading !== null && /[\w.)）]$/.test(marker) ? ' ' : ''
  const [first, ...rest] = section.blocks
  if (section.heading !== null) yield `${'#'.repeat(level)} ${inline(marker + gap + section.heading)}\n\n`
  else if (first?.type === 'paragraph') yield `${inline(`${marker} ${first.text}`.trim())}\n\n`
  else yield `${'#'.repeat(level)} ${inline(titleOf(section))}\n\n`
  yield* blocksOf(section.heading === null && first?.type === 'paragraph' ? rest : section.blocks, document)
  const measure = measures.get(section.id)
  if (!measure) return
  const clauses = measure.responsibilityIds.flatMap((id) => responsibilities.get(id) ?? [])
  for (const clause of clauses) yield* dutiesOf(clause, lang)
  if (clauses.length > 0) yield '\n'
}

/** Who does it and by when, as a list of roles. */
function* dutiesOf({ assignments, deadline }: Responsibility, lang: Lang): Generator<string> {
  for (const [role, words] of Object.entries(values.role)) {
    const bodies = assignments.filter((assignment) => assignment.role === role).map(bodyOf)
    if (bodies.length > 0) yield `- **${say(words, lang)}**: ${inline(bodies.join('、'))}\n`
  }
  if (deadline) yield `- **${say(columns.shared.deadline, lang)}**: ${inline(deadline.text)}${deadline.by ? ` (${deadline.by})` : ''}\n`
}

function* blocksOf(blocks: readonly Block[], document: PolicyDocument): Generator<string> {
  for (const { text, tableId } of blocks) {
    const table = tableId === null ? undefined : document.tables.find(({ id }) => id === tableId)
    if (table) yield* tableOf(table)
    else if (text !== '') yield `${inline(text)}\n\n`
  }
}

/** A table with pipes; its header rows are the columns joined, as the document names them. */
export function* tableOf({ caption, columns: names, rows, notes }: Pick<Table, 'caption' | 'columns' | 'rows' | 'notes'>): Generator<string> {
  if (caption) yield `${inline(caption.text)}\n\n`
  if (names.length > 0) {
    yield `| ${names.map((name) => inline(name)).join(' | ')} |\n|${' --- |'.repeat(names.length)}\n`
    for (const row of rows) yield `${rowOf(row)}\n`
    yield '\n'
  }
  for (const note of notes) yield `${inline(note.text)}\n\n`
}

/** A row of a table with pipes. */
export function rowOf(row: Table['rows'][number]): string {
  return `| ${row.map(({ text }) => inline(text)).join(' | ')} |`
}

/** Marks of Markdown and HTML, and what turns the direction of writing. */
const marks = /[\\`*_{}[\]<>#|~&]/g
const directions = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/**
 * Text on one line that Markdown takes for text.
 *
 * @example inline('1. <b>') // '1\\. \\<b\\>'
 */
export function inline(text: string): string {
  return clean(text)
    .replace(directions, '\ufffd')
    .replace(marks, '\\$&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
}
