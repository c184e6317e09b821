import type { PolicyDocument } from '../schema/types.ts'
import type { SchemaError } from '../schema/validate.ts'
import { sha256 } from '../text/sha256.ts'

/** What is wrong with a document that was read back: a code, the place in the JSON, and the place in the source. */
export interface Problem {
  code: 'schema' | 'id-duplicate' | 'id-unknown' | 'span-outside' | 'coverage-sum' | 'source-differs' | 'text-lost' | 'leaf-overlap' | 'quote-differs'
  /** JSON pointer. */
  path: string
  message: string
  spans: Span[]
}

type Span = { start: number; end: number }
type Section = PolicyDocument['parts'][number]['sections'][number]
type Block = PolicyDocument['parts'][number]['preamble'][number]

/**
 * Turn schema errors into problems with the place in the source that caused them: the spans of the nearest object on
 * the way from the faulty value up.
 */
export function problemsOf(document: unknown, errors: readonly SchemaError[]): Problem[] {
  return errors.map(({ path, message }) => ({
    code: 'schema',
    path,
    message: `Unexpected ${path || 'document'}: ${message}`,
    spans: nearestSpans(document, path),
  }))
}

/** Spans of the innermost object with spans on the way of a JSON pointer. */
export function nearestSpans(document: unknown, pointer: string): Span[] {
  let spans: Span[] = []
  let value: unknown = document
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) break
    const own = (value as { spans?: unknown }).spans
    if (isSpans(own)) spans = own
    value = (value as Record<string, unknown>)[key.replace(/~1/g, '/').replace(/~0/g, '~')]
  }
  if (typeof value === 'object' && value !== null && isSpans((value as { spans?: unknown }).spans)) spans = (value as { spans: Span[] }).spans
  return spans
}

function isSpans(value: unknown): value is Span[] {
  return Array.isArray(value) && value.every((span) => typeof span?.start === 'number' && typeof span?.end === 'number')
}

/**
 * Check what a schema cannot say: ids are unique, every id that is named exists, spans lie in the source, coverage adds
 * up.
 *
 * @param document One that follows the schema.
 * @source contract: rules 1 and 2
 */
export function checkDocument(document: PolicyDocument): Problem[] {
  const problems: Problem[] = []
  const ids = new Map<string, string>()
  const add = (id: string, path: string, spans: Span[]) => {
    if (ids.has(id)) {
      problems.push({
        code: 'id-duplicate',
        path,
        message: `Unexpected id \`${id}\`, expected one that ${ids.get(id)} does not have`,
        spans,
      })
    } else ids.set(id, path)
  }
  const uses: [id: string | null, path: string, spans: Span[]][] = []

  document.parts.forEach((part, i) => {
    add(part.id, `/parts/${i}`, part.spans)
    uses.push([part.parentId, `/parts/${i}/parentId`, part.spans])
  })
  for (const [section, path] of sectionsOf(document)) {
    add(section.id, path, section.spans)
    section.blocks.forEach((block, i) => {
      uses.push([block.tableId, `${path}/blocks/${i}/tableId`, block.spans])
    })
  }
  for (const key of ['measures', 'responsibilities', 'indicators', 'tables', 'citations', 'references', 'definitions'] as const) {
    document[key].forEach((record, i) => {
      const path = `/${key}/${i}`
      add(record.id, path, record.spans)
      for (const [name, value] of Object.entries(record)) {
        if (/Id$/.test(name) || name === 'nestedIn' || (name === 'resolvedTo' && value !== 'self')) {
          uses.push([value as string | null, `${path}/${name}`, record.spans])
        } else if (/Ids$/.test(name)) for (const id of value as string[]) uses.push([id, `${path}/${name}`, record.spans])
      }
    })
  }
  document.organizations.forEach((body, i) => {
    add(body.id, `/organizations/${i}`, body.mentions)
  })
  document.responsibilities.forEach((record, i) => {
    record.assignments.forEach((assignment, j) => {
      uses.push([assignment.organizationId, `/responsibilities/${i}/assignments/${j}/organizationId`, assignment.spans])
    })
  })
  document.diagnostics.forEach((diagnostic, i) => {
    uses.push([diagnostic.sectionId, `/diagnostics/${i}/sectionId`, diagnostic.spans])
  })
  for (const [id, path, spans] of uses) {
    if (id !== null && !ids.has(id)) {
      problems.push({
        code: 'id-unknown',
        path,
        message: `Unexpected id \`${id}\`, expected one of a record of this document`,
        spans,
      })
    }
  }
  for (const [span, path] of spansIn(document)) {
    if (span.start < span.end && span.end <= document.source.length) continue
    const message = `Unexpected range ${span.start}-${span.end}, expected one inside the source of ${document.source.length} characters`
    problems.push({ code: 'span-outside', path, message, spans: [] })
  }
  const { characters, structured, furniture, unparsed } = document.coverage
  if (structured + furniture + unparsed !== characters) {
    const message = `Unexpected sum ${structured} + ${furniture} + ${unparsed}, expected the ${characters} characters of the source`
    problems.push({ code: 'coverage-sum', path: '/coverage', message, spans: [] })
  }
  return problems
}

const unseen = 0
const inMetadata = 1
const inLeaf = 2

/**
 * Check a document against the text it was made from: it is that text, its leaves tile it (no character that is not
 * white space lies in none or in two), and markers, blocks and cells say what is printed there.
 *
 * Metadata elements may share characters with each other (an issuer line that opens the title), not with leaves.
 *
 * @source contract: rules 1 and 2
 */
export function checkAgainstSource(document: PolicyDocument, text: string): Problem[] {
  if (document.source.length !== text.length || document.revision !== sha256(text)) {
    const message = `Unexpected text of ${text.length} characters, expected the ${document.source.length} of revision ${document.revision.slice(0, 12)}`
    return [{ code: 'source-differs', path: '/revision', message, spans: [] }]
  }
  const problems: Problem[] = []
  const state = new Uint8Array(text.length)
  for (const span of metadataSpans(document)) state.fill(inMetadata, span.start, span.end)
  for (const [path, spans, quoted] of leavesOf(document)) {
    let overlap = -1
    let printed = ''
    for (const { start, end } of spans) {
      for (let i = start; i < end; i++) {
        if (isSpace(text, i)) continue
        if (state[i] !== unseen && overlap < 0) overlap = i
        state[i] = inLeaf
      }
      printed += text.slice(start, end)
    }
    if (overlap >= 0) {
      const place = [{ start: overlap, end: overlap + 1 }]
      problems.push({
        code: 'leaf-overlap',
        path,
        message: 'Unexpected character of another leaf, expected leaves apart',
        spans: place,
      })
    }
    if (quoted !== null && squeeze(printed) !== squeeze(quoted)) {
      const message = `Unexpected text \`${excerpt(quoted)}\`, expected what is printed: \`${excerpt(printed)}\``
      problems.push({ code: 'quote-differs', path, message, spans })
    }
  }
  for (let i = 0; i < text.length; i++) {
    if (state[i] !== unseen || isSpace(text, i)) continue
    let end = i + 1
    for (let j = end; j < text.length && state[j] === unseen && text[j] !== '\n'; j++) if (!isSpace(text, j)) end = j + 1
    problems.push({
      code: 'text-lost',
      path: '',
      message: `Unexpected text in no leaf: \`${excerpt(text.slice(i, end))}\``,
      spans: [{ start: i, end }],
    })
    i = end
  }
  return problems
}

function excerpt(text: string): string {
  const short = [...text.replace(/\s+/g, ' ')].slice(0, 24).join('')
  return short.length < text.length ? `${short}…` : short
}

/** A character that is white space (`\s`) may lie in a leaf or not; it does not count. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] as string)
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

function* sectionsOf(document: PolicyDocument): Generator<[Section, string]> {
  const stack: [Section, string][] = []
  const push = (sections: readonly Section[], path: string) => {
    for (let i = sections.length - 1; i >= 0; i--) stack.push([sections[i] as Section, `${path}/sections/${i}`])
  }
  for (let i = document.parts.length - 1; i >= 0; i--) push(document.parts[i]?.sections ?? [], `/parts/${i}`)
  for (let next = stack.pop(); next; next = stack.pop()) {
    yield next
    push(next[0].sections, next[1])
  }
}

/** Every leaf: its path, its spans, and its text where that is given as printed. */
function* leavesOf(document: PolicyDocument): Generator<[path: string, spans: Span[], quoted: string | null]> {
  function* blocks(list: readonly Block[], path: string): Generator<[string, Span[], string]> {
    for (const [i, block] of list.entries()) yield [`${path}/${i}`, block.spans, block.text]
  }
  for (const [i, part] of document.parts.entries()) {
    yield* blocks(part.preamble, `/parts/${i}/preamble`)
    yield* blocks(part.closing, `/parts/${i}/closing`)
  }
  for (const [section, path] of sectionsOf(document)) {
    if (section.marker) yield [`${path}/marker`, section.marker.spans, section.marker.text]
    if (!isTitle(section)) yield [`${path}/heading`, section.headingSpans, null]
    yield* blocks(section.blocks, `${path}/blocks`)
  }
  for (const [i, table] of document.tables.entries()) {
    for (const [name, rows] of [
      ['header', table.header],
      ['rows', table.rows],
    ] as const) {
      for (const [r, row] of rows.entries()) {
        for (const [c, cell] of row.entries()) yield [`/tables/${i}/${name}/${r}/${c}`, cell.spans, cell.text]
      }
    }
  }
  for (const [i, item] of document.furniture.entries()) yield [`/furniture/${i}`, item.spans, null]
}

/** The heading of an attachment is the title of its part: one leaf, given twice. */
function isTitle(section: Section): boolean {
  return section.marker?.scheme === 'attachment'
}

/** What overlays the text of an article or a title instead of taking it. */
const overlays = new Set(['effectiveFromSpans', 'expiresOnSpans', 'interpretedBy', 'genreSpans', 'statusSpans'])

function* metadataSpans(document: PolicyDocument): Generator<Span> {
  for (const part of document.parts) if (part.title && part.present) yield* part.title.spans
  for (const [section] of sectionsOf(document)) if (isTitle(section)) yield* section.headingSpans
  for (const [name, value] of Object.entries(document.metadata)) {
    if (!overlays.has(name)) for (const [span] of spansIn(value)) yield span
  }
}

/** Every span in a value with its JSON pointer. */
function* spansIn(root: unknown): Generator<[Span, string]> {
  const stack: [unknown, string][] = [[root, '']]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [value, path] = next
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value) yield [value as Span, path]
    else for (const [key, item] of Object.entries(value)) stack.push([item, `${path}/${key}`])
  }
}
