import type { Block, Part, PolicyDocument, Section, Table } from '../schema/types.ts'
import { clean, escapeXml } from './clean.ts'
import { type Item, walk } from './item.ts'

/** Markers that Akoma Ntoso has elements for; other sections are `hcontainer`s named by their marker. */
const elements: Readonly<Record<string, string>> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chapter',
  sectionOf: 'section',
  article: 'article',
}

/** A date that Akoma Ntoso wants and the text does not give. */
const unknownDate = '0001-01-01'

/**
 * A document as Akoma Ntoso 3.0: a `doc` whose body holds the parts and sections in order with their text, the bodies as
 * references, who does what and by when as own metadata. `eId`s are our ids with `__` for `/`.
 *
 * @source https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part2-specs.html
 */
export function* aknOf(item: Item): Generator<string> {
  const { document } = item
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n<doc ${attribute('name', document.metadata.genre ?? document.metadata.kind)}>\n`
  yield* metaOf(item)
  const title = document.metadata.title?.text ?? document.metadata.noticeTitle?.text
  const number = document.metadata.documentNumber?.text
  if (title || number) {
    const head = [title ? `<docTitle>${escapeXml(title)}</docTitle>` : '', number ? `<docNumber>${escapeXml(number)}</docNumber>` : '']
    yield `<preface><p>${head.join('')}</p></preface>\n`
  }
  yield '<mainBody>\n'
  const tables = new Map(document.tables.map((table) => [table.id, table]))
  for (const part of document.parts) yield* partOf(part, tables)
  if (document.parts.length === 0) yield '<p/>\n'
  yield '</mainBody>\n</doc>\n</akomaNtoso>\n'
}

function* metaOf({ document, measures }: Item): Generator<string> {
  const { metadata, id, revision, generator, organizations } = document
  const date = metadata.issuedOn ?? unknownDate
  const work = `/akn/cn/doc/${date}/${encodeURIComponent(id)}`
  const expression = `${work}/zho@${revision.slice(0, 12)}`
  const frbr = (uri: string) =>
    `<FRBRthis ${attribute('value', `${uri}/!main`)}/><FRBRuri ${attribute('value', uri)}/><FRBRdate ${attribute('date', date)} name="${metadata.issuedOn ? 'issued' : 'unknown'}"/><FRBRauthor href="#issuer"/>`
  yield '<meta>\n<identification source="#tiaoli">\n'
  yield `<FRBRWork>${frbr(work)}<FRBRcountry value="cn"/></FRBRWork>\n`
  yield `<FRBRExpression>${frbr(expression)}<FRBRlanguage language="zho"/></FRBRExpression>\n`
  yield `<FRBRManifestation>${frbr(`${expression}.xml`)}</FRBRManifestation>\n</identification>\n`
  yield '<references source="#tiaoli">\n'
  yield `<TLCOrganization eId="tiaoli" href="/ontology/organization/tiaoli" ${attribute('showAs', `${generator.name} ${generator.version}`)}/>\n`
  const issuers = metadata.issuers.map(({ name }) => name).join('、')
  yield `<TLCOrganization eId="issuer" href="/ontology/organization/issuer" ${attribute('showAs', issuers || 'unknown')}/>\n`
  for (const one of organizations) {
    yield `<TLCOrganization ${attribute('eId', eIdOf(one.id))} ${attribute('href', `/ontology/organization/${encodeURIComponent(clean(one.name))}`)} ${attribute('showAs', one.name)}/>\n`
  }
  yield '</references>\n<proprietary source="#tiaoli" xmlns:t="https://tiaoli.dev/ns/1">\n'
  for (const { ownerId, assignments, deadline } of document.responsibilities) {
    const due = deadline ? ` ${attribute('deadline', deadline.text)}${deadline.by ? ` ${attribute('by', deadline.by)}` : ''}` : ''
    const measure = measures.get(ownerId)
    yield `<t:responsibility ${attribute('owner', `#${eIdOf(ownerId)}`)}${measure ? ` ${attribute('measure', measure.id)}` : ''}${due}>`
    for (const { role, organizationId, mention } of assignments) {
      const target = organizationId === null ? '' : ` ${attribute('refersTo', `#${eIdOf(organizationId)}`)}`
      yield `<t:body role="${role}"${target}>${escapeXml(mention)}</t:body>`
    }
    yield '</t:responsibility>\n'
  }
  yield '</proprietary>\n</meta>\n'
}

type Tables = ReadonlyMap<string, Table>

function* partOf({ id, role, title, preamble, sections, closing }: Part, tables: Tables): Generator<string> {
  yield `<hcontainer name="${role}" ${attribute('eId', eIdOf(id))}>\n`
  if (title) yield `<heading>${escapeXml(title.text)}</heading>\n`
  if (sections.length === 0) yield* wrapped('content', [...preamble, ...closing], tables, true)
  else {
    yield* wrapped('intro', preamble, tables)
    for (const { type, section } of walk(sections)) {
      if (type === 'open') yield* openingOf(section, tables)
      else yield `</${elementOf(section)}>\n`
    }
    yield* wrapped('wrapUp', closing, tables)
  }
  yield '</hcontainer>\n'
}

function elementOf({ marker }: Section): string {
  return elements[marker?.scheme ?? ''] ?? 'hcontainer'
}

function* openingOf(section: Section, tables: Tables): Generator<string> {
  const element = elementOf(section)
  const name = element === 'hcontainer' ? ` name="${section.marker?.scheme ?? 'heading'}"` : ''
  yield `<${element}${name} ${attribute('eId', eIdOf(section.id))} class="${section.category}">\n`
  if (section.marker) yield `<num>${escapeXml(section.marker.text)}</num>\n`
  if (section.heading !== null) yield `<heading>${escapeXml(section.heading)}</heading>\n`
  yield* section.sections.length === 0 ? wrapped('content', section.blocks, tables, true) : wrapped('intro', section.blocks, tables)
}

function* wrapped(element: string, blocks: readonly Block[], tables: Tables, always = false): Generator<string> {
  const inner = blocks.map((block) => blockOf(block, tables)).join('')
  if (inner !== '' || always) yield `<${element}>${inner || '<p/>'}</${element}>\n`
}

function blockOf({ text, tableId }: Block, tables: Tables): string {
  const table = tableId === null ? undefined : tables.get(tableId)
  if (!table) return text === '' ? '' : `<p>${escapeXml(text)}</p>`
  const row = (cells: Table['rows'][number], cell: 'th' | 'td') => `<tr>${cells.map((one) => `<${cell}><p>${escapeXml(one.text)}</p></${cell}>`).join('')}</tr>`
  const rows = [...table.header.map((cells) => row(cells, 'th')), ...table.rows.map((cells) => row(cells, 'td'))]
  const caption = table.caption ? `<caption>${escapeXml(table.caption.text)}</caption>` : ''
  const notes = table.notes.map((note) => `<p>${escapeXml(note.text)}</p>`).join('')
  if (rows.length === 0) return `${table.caption ? `<p>${escapeXml(table.caption.text)}</p>` : ''}${notes}`
  return `<table ${attribute('eId', eIdOf(table.id))}>${caption}${rows.join('')}</table>${notes}`
}

/**
 * An `eId` out of an id of ours.
 *
 * @example eIdOf('instrument/3/2') // 'instrument__3__2'
 */
export function eIdOf(id: string): string {
  return id.replaceAll('/', '__').replace(/\s/g, '_')
}

function attribute(name: string, value: PolicyDocument['id']): string {
  return `${name}="${escapeXml(value).replace(/[\t\n]/g, ' ')}"`
}
