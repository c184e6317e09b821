import type { VFile } from 'vfile'
import type { Plan } from '../pipeline.ts'
import type { SourceText } from '../read/source.ts'
import type { PolicyDocument } from '../schema/types.ts'
import type { FindingMessage } from '../stages/plugin.ts'
import { Passage, type Span } from '../text/passage.ts'
import { sha256 } from '../text/sha256.ts'
import type { Doubt } from '../tree/doubt.ts'
import type { Block, Cell, Part, Root, Section, Table } from '../tree/nodes.ts'
import type { Body, Printed, Records } from '../tree/records.ts'
import { schemaVersion, version } from '../version.ts'
import { confidenceOf, withAlternatives } from './evidence.ts'
import { documentId } from './identity.ts'
import { type Coverage, type Extents, extentsOf, include, layOut } from './leaves.ts'
import { ownSpans, type Recognition, recognitionOf } from './scan.ts'

type Of<K extends keyof PolicyDocument> = PolicyDocument[K]
type Item<K extends keyof PolicyDocument> = Of<K> extends (infer T)[] ? T : never

/**
 * Turn a finished tree into the document of the contract. Text that no stage claimed becomes `unparsed` blocks of the
 * part it stands in, so that nothing is lost.
 *
 * @param file Its messages are the findings of the stages.
 */
export function emit(tree: Root, file: VFile, source: SourceText, plan: Plan): PolicyDocument {
  const { records } = tree
  const coverage = claimRest(tree, file)
  const extents = extentsOf(tree)
  const revision = source.textSha256 ?? sha256(source.text)
  const ids = idsOf(records)
  const recognition = recognitionOf(tree.given?.warnings ?? [], source.text)
  return {
    schemaVersion,
    id: documentId(records.metadata, revision),
    revision,
    source: {
      name: source.name,
      mediaType: source.mediaType,
      encoding: source.encoding,
      sha256: source.sha256,
      bytes: source.bytes,
      length: source.text.length,
      ...(source.pages === undefined ? {} : { pages: source.pages }),
      ...(source.corrected === undefined || source.corrected.edits.length === 0 ? {} : { edits: source.corrected.edits }),
      ...(source.origins === undefined ? {} : { origins: source.origins }),
    },
    generator: { name: 'tiaoli', version, pipeline: plan.pipeline.name, pipelineHash: plan.hash, corrections: source.corrected?.hash ?? null },
    metadata: emitMetadata(records),
    parts: tree.parts.map((part) => emitPart(part, extents, recognition)),
    measures: emitMeasures(records, ids, extents, recognition),
    responsibilities: emitResponsibilities(records, ids, recognition),
    indicators: emitIndicators(records, ids, recognition),
    tables: tree.tables.map(emitTable),
    citations: emitCitations(records, ids),
    references: records.references.map((r) => ({
      id: ids.get(r) as string,
      ownerId: r.owner?.id ?? null,
      text: r.text,
      targetId: r.target?.id ?? null,
      reason: r.reason,
      spans: r.spans,
    })),
    organizations: records.organizations.map((o) => ({
      id: ids.get(o) as string,
      name: o.name,
      aliases: o.aliases,
      level: o.level,
      kind: o.kind,
      jurisdiction: o.jurisdiction,
      canonical: o.canonical,
      mentions: o.mentions,
    })),
    definitions: records.definitions.map((d) => ({ id: ids.get(d) as string, term: d.term, means: d.means, scopeId: d.scope?.id ?? null, spans: d.spans })),
    furniture: [...tree.furniture]
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .map(({ reason, spans }) => ({ reason, text: quote(tree, spans), spans })),
    diagnostics: (file.messages as FindingMessage[]).map((m) => ({
      code: m.code,
      params: m.params,
      severity: m.severity,
      origin: m.origin,
      message: m.reason,
      spans: m.spans,
      sectionId: m.section?.id ?? null,
      hint: m.hint || null,
    })),
    coverage,
  }
}

function quote(tree: Root, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => tree.source.raw.slice(start, end)).join('')
}

/** Put text that nothing claimed into the part before it as `unparsed` blocks, and say so. */
function claimRest(tree: Root, file: VFile): Coverage {
  const { coverage, unclaimed } = layOut(tree)
  if (unclaimed.length === 0) return coverage
  const extents = extentsOf(tree)
  const starts = tree.parts.map((part) => extents(part)[0]?.start ?? Number.POSITIVE_INFINITY)
  for (const { start, end } of unclaimed) {
    const text = Passage.read(tree.source, start, end)
    const at = starts.findLastIndex((first) => first <= start)
    const part = tree.parts[Math.max(0, at)]
    if (part) part.closing.push({ type: 'unparsed', text, table: null })
    const message = file.message('Unexpected text that no stage claimed', { ruleId: 'text-unclaimed', source: 'emit' })
    Object.assign(message, {
      code: 'text-unclaimed',
      params: { text: text.raw.slice(0, 20) },
      spans: [{ start, end }],
      section: null,
      severity: 'warning',
      origin: 'parser',
      hint: 'Look at the passage; it is kept as an unparsed block.',
    })
  }
  return layOut(tree).coverage
}

/** Record ids: the owner's id and a count, so that a record keeps its id when another item changes. */
function idsOf(records: Records): Map<object, string> {
  const ids = new Map<object, string>()
  const give = <T extends object>(list: readonly T[], kind: string, ownerOf: (record: T) => string | undefined) => {
    const counts = new Map<string, number>()
    for (const record of list) {
      const owner = ownerOf(record) ?? 'document'
      const n = (counts.get(owner) ?? 0) + 1
      counts.set(owner, n)
      ids.set(record, `${owner}#${kind}${n}`)
    }
  }
  give(records.responsibilities, 'r', ({ owner }) => owner.id)
  give(records.indicators, 'i', ({ table, owner }) => table?.id ?? owner?.id)
  give(records.citations, 'c', ({ owner }) => owner?.id)
  give(records.references, 'ref', ({ owner }) => owner?.id)
  give(records.definitions, 'd', ({ scope }) => scope?.id)
  const names = new Map<string, number>()
  for (const record of records.organizations) {
    const name = record.name.replace(/\s/g, '')
    const n = (names.get(name) ?? 0) + 1
    names.set(name, n)
    ids.set(record, `org/${name}${n > 1 ? `~${n}` : ''}`)
  }
  return ids
}

function emitMetadata({ metadata: m }: Records): Of<'metadata'> {
  const body = (value: Body | null) => value && { name: value.name, spans: value.spans }
  const text = (value: Printed | null) => value && { text: value.text, spans: value.spans }
  const bodies = (values: readonly Body[]) => values.map(({ name, spans }) => ({ name, spans }))
  return {
    kind: m.kind,
    title: text(m.title),
    noticeTitle: text(m.noticeTitle),
    documentNumber: m.documentNumber && numberOf(m.documentNumber),
    genre: m.genre,
    genreSpans: m.genreSpans,
    genreInferred: m.genreInferred,
    status: m.status,
    statusSpans: m.statusSpans,
    issuers: bodies(m.issuers),
    recipients: m.recipients.map(({ name, spans, tier }) => ({ name, spans, tier })),
    signers: bodies(m.signers),
    issuedOn: m.issuedOn?.date ?? null,
    issuedOnSpans: m.issuedOn?.spans ?? [],
    publicity: m.publicity && { text: m.publicity.text, body: m.publicity.body, attachments: m.publicity.attachments, spans: m.publicity.spans },
    contact: text(m.contact),
    copiedTo: bodies(m.copiedTo),
    printedBy: body(m.printedBy),
    printedOn: m.printedOn?.date ?? null,
    printedOnSpans: m.printedOn?.spans ?? [],
    sealedBy: body(m.sealedBy),
    copyNumber: text(m.copyNumber),
    secrecy: text(m.secrecy),
    urgency: text(m.urgency),
    keywords: m.keywords.map(({ text: word, spans }) => ({ text: word, spans })),
    registrationNumber: text(m.registrationNumber),
    history: m.history.map(({ event, date, text: entry, spans }) => ({ event, date, text: entry, spans })),
    effectiveFrom: m.effectiveFrom?.date ?? null,
    effectiveFromText: m.effectiveFrom?.text ?? null,
    effectiveFromInferred: m.effectiveFrom?.inferred ?? null,
    effectiveFromSpans: m.effectiveFrom?.spans ?? [],
    expiresOn: m.expiresOn?.date ?? null,
    expiresOnText: m.expiresOn?.text ?? null,
    expiresOnInferred: m.expiresOn?.inferred ?? null,
    expiresOnSpans: m.expiresOn?.spans ?? [],
    interpretedBy: body(m.interpretedBy),
    indexNumber: text(m.indexNumber),
    topic: text(m.topic),
    validity: text(m.validity),
    publishedOn: m.publishedOn?.date ?? null,
    publishedOnSpans: m.publishedOn?.spans ?? [],
    publisher: body(m.publisher),
  }
}

function numberOf(number: { text: string; code: string | null; year: number | null; number: number | null; spans: Span[] }) {
  return { text: number.text, code: number.code, year: number.year, number: number.number, spans: number.spans }
}

function emitPart(part: Part, extents: Extents, recognition: Recognition): Item<'parts'> {
  return {
    id: part.id,
    role: part.role,
    parentId: part.parent?.id ?? null,
    present: part.present,
    title: part.title && { text: part.title.raw, spans: part.title.spans() },
    preamble: part.preamble.map(emitBlock),
    sections: part.sections.map((section) => emitSection(section, extents, recognition)),
    closing: part.closing.map(emitBlock),
    spans: extents(part),
  }
}

function emitSection(root: Section, extents: Extents, recognition: Recognition): Item<'parts'>['sections'][number] {
  // a stack of our own: the depth of a text is not bounded by that of the call stack
  type Emitted = Item<'parts'>['sections'][number]
  const shallow = (section: Section): Emitted => {
    const met = recognition(section.doubts, () => ownSpans(section))
    const emitted: Emitted = {
      id: section.id,
      depth: section.depth,
      marker: section.marker && {
        text: section.marker.text.raw,
        scheme: section.marker.scheme,
        ordinal: section.marker.ordinal,
        spans: section.marker.text.spans(),
      },
      heading: section.heading?.text.raw ?? null,
      headingSpans: section.heading?.printed.spans() ?? [],
      category: section.category,
      blocks: section.blocks.map(emitBlock),
      sections: [],
      spans: extents(section),
      confidence: confidenceOf('section', met),
    }
    return withAlternatives(emitted, met)
  }
  const top = shallow(root)
  const stack: [Section, Emitted][] = [[root, top]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [section, emitted] = next
    for (const child of section.sections) {
      const below = shallow(child)
      emitted.sections.push(below)
      stack.push([child, below])
    }
  }
  return top
}

function emitBlock(block: Block): Item<'parts'>['preamble'][number] {
  return { type: block.type, text: block.text.raw, tableId: block.table?.id ?? null, spans: block.text.spans() }
}

function emitTable(table: Table): Item<'tables'> {
  const row = (cells: readonly Cell[]) => cells.map((cell) => ({ text: cell.text.raw, spans: cell.text.spans(), rowSpan: cell.rowSpan, colSpan: cell.colSpan }))
  const last = table.header.at(-1) ?? []
  return {
    id: table.id,
    ownerId: table.owner?.id ?? null,
    caption: table.caption && { text: table.caption.raw, spans: table.caption.spans() },
    columns: last.map((_, i) =>
      table.header
        .map((cells) => cells[i]?.text.raw ?? '')
        .filter((text) => text !== '')
        .join('/'),
    ),
    header: table.header.map(row),
    rows: Array.from(table.rows, row),
    notes: table.notes.map((note) => ({ text: note.raw, spans: note.spans() })),
    shape: table.shape,
    spans: tableExtent(table),
  }
}

function tableExtent(table: Table): Span[] {
  const range = { start: Number.POSITIVE_INFINITY, end: -1 }
  if (table.caption) include(range, table.caption)
  for (const row of table.header) for (const cell of row) include(range, cell.text)
  for (const row of table.rows) for (const cell of row) include(range, cell.text)
  for (const note of table.notes) include(range, note)
  return range.end < 0 ? [] : [range]
}

function emitMeasures(records: Records, ids: Map<object, string>, extents: Extents, recognition: Recognition): Of<'measures'> {
  const byOwner = <T extends { owner: object | null }>(list: readonly T[]) => {
    const map = new Map<object, string[]>()
    for (const record of list) {
      if (!record.owner) continue
      const known = map.get(record.owner)
      if (known) known.push(ids.get(record) as string)
      else map.set(record.owner, [ids.get(record) as string])
    }
    return map
  }
  const responsibilities = byOwner(records.responsibilities)
  const indicators = byOwner(records.indicators)
  const citations = byOwner(records.citations)
  const doubts = new Map<object, Doubt[]>()
  for (const { owner, form, doubts: met } of records.responsibilities) {
    if (met.length === 0 || form === 'prose') continue
    const known = doubts.get(owner)
    if (known) for (const doubt of met) known.push(doubt)
    else doubts.set(owner, [...met])
  }
  return records.measures.map((measure) => {
    const own = measure.section.doubts
    const more = doubts.get(measure.section)
    const met = recognition(more ? [...own, ...more] : own, () => ownSpans(measure.section))
    return withAlternatives(
      {
        id: `measure/${measure.section.id}`,
        sectionId: measure.section.id,
        ordinal: measure.ordinal,
        label: measure.label,
        heading: measure.section.heading?.text.raw ?? null,
        text: measure.text.map((piece) => piece.raw).join(''),
        path: pathOf(measure.section),
        category: measure.category as 'measure',
        responsibilityIds: responsibilities.get(measure.section) ?? [],
        indicatorIds: indicators.get(measure.section) ?? [],
        citationIds: citations.get(measure.section) ?? [],
        deadlines: measure.deadlines,
        spans: extents(measure.section),
        confidence: confidenceOf('measure', met),
      },
      met,
    )
  })
}

/** Headings (or markers) of the sections above, outermost first. */
function pathOf(section: Section): string[] {
  const path: string[] = []
  for (let above = section.parent; above; above = above.parent) path.unshift(above.heading?.text.raw ?? above.marker?.text.raw ?? '')
  return path
}

function emitResponsibilities(records: Records, ids: Map<object, string>, recognition: Recognition): Of<'responsibilities'> {
  return records.responsibilities.map((r) => {
    const met = recognition(r.doubts, () => r.spans)
    return withAlternatives(
      {
        id: ids.get(r) as string,
        ownerId: r.owner.id,
        form: r.form,
        text: r.text,
        spans: r.spans,
        assignments: r.assignments.map((a) => ({
          role: a.role,
          roleText: a.roleText,
          organizationId: a.organization ? (ids.get(a.organization) ?? null) : null,
          mention: a.mention,
          alias: a.alias,
          members: a.members,
          tier: a.tier,
          spans: a.spans,
          collective: a.collective,
          preparatory: a.preparatory,
          openEnded: a.openEnded,
          inferred: a.inferred,
        })),
        persons: r.persons,
        deadline: r.deadline,
        appliesTo: r.appliesTo,
        implied: r.implied,
        confidence: confidenceOf('responsibility', met),
      },
      met,
    )
  })
}

function emitIndicators(records: Records, ids: Map<object, string>, recognition: Recognition): Of<'indicators'> {
  return records.indicators.map((i) => {
    const met = recognition(i.doubts, () => i.spans)
    return withAlternatives(
      {
        id: ids.get(i) as string,
        ownerId: i.owner?.id ?? null,
        tableId: i.table?.id ?? null,
        row: i.row,
        name: i.name,
        subjects: i.subjects,
        kind: i.kind,
        baseline: i.baseline,
        target: i.target,
        property: i.property,
        period: i.period,
        cumulative: i.cumulative,
        spans: i.spans,
        confidence: confidenceOf('indicator', met),
      },
      met,
    )
  })
}

function emitCitations(records: Records, ids: Map<object, string>): Of<'citations'> {
  return records.citations.map((c) => ({
    id: ids.get(c) as string,
    ownerId: c.owner?.id ?? null,
    title: c.title,
    documentNumber: c.documentNumber && numberOf(c.documentNumber),
    relation: c.relation,
    kind: c.kind,
    abbreviation: c.abbreviation,
    nestedIn: c.nestedIn ? (ids.get(c.nestedIn) ?? null) : null,
    resolvedTo: c.resolvedTo === 'self' ? 'self' : c.resolvedTo ? (ids.get(c.resolvedTo) ?? null) : null,
    spans: c.spans,
  }))
}
