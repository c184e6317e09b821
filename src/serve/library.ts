import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { correctedText } from '../corrections/text.ts'
import { readSource } from '../run/files.ts'
import { readPlace } from '../run/packed.ts'
import { openRecognizer } from '../run/recognize.ts'
import type { PolicyDocument } from '../schema/types.ts'
import type { Store, Value, Values } from '../store/port.ts'
import { ProblemError } from './problems.ts'

/** One page of a list; `next` is the offset of the page behind it, null on the last. */
export interface Page<T = Record<string, Value>> {
  items: T[]
  next: number | null
}

/** What a list may be narrowed by; each is left out where it is not asked for. */
export interface Filter {
  /** Text in a title, a number, a heading or a measure. */
  q?: string
  /** Part of the name of a body. */
  body?: string
  role?: string
  /** Due on this day or before. */
  due?: string
  /** Due on this day or after. */
  dueAfter?: string
  document?: string
  genre?: string
  /** Scores under it count as doubtful, and only what has such is listed. */
  doubtful?: number
  limit?: number
  offset?: number
}

/**
 * The documents of an output folder and what its store knows of them.
 *
 * A request names ids; where a file lies, only the store says. So nothing that a client sends becomes a path.
 */
export interface Library {
  /** With `doubts`: how many records of each are doubtful, by the code of the doubt. */
  documents(filter: Filter): Promise<Page<Record<string, Value | Record<string, number>>>>
  tasks(filter: Filter): Promise<Page>
  targets(filter: Filter): Promise<Page>
  bodies(filter: Filter): Promise<Page>
  revisions(id: string): Promise<Record<string, Value>[]>
  /** The newest revision, or the one that is asked for (its hash, or the beginning of it). @throws {ProblemError} not-found */
  document(id: string, revision?: string): Promise<PolicyDocument>
  /** The text it was made from; null where its file is gone or has changed since. */
  textOf(document: PolicyDocument): Promise<string | null>
  /** The file it was made from, with its bytes. @throws {ProblemError} not-found where it is gone or has changed since */
  sourceOf(document: PolicyDocument): Promise<SourceFile>
  /** Counts over all documents. */
  summary(): Promise<Summary>
}

/** A file that a document was made from. */
export interface SourceFile {
  path: string
  /** Its path inside the folder that was ingested. */
  name: string
  sha256: string
  pipelineHash: string
  bytes: Uint8Array
}

/** Counts over all documents, for a first look. */
export interface Summary {
  documents: number
  measures: number
  /** Measures whose score is under 0.9. */
  doubtful: number
  /** Those with most to do first, at most a hundred. */
  bodies: { name: string; documents: number; lead: number; responsible: number; support: number; guide: number }[]
  /** Measures by the month (`YYYY-MM`) of their last day, earliest first. */
  months: { month: string; count: number }[]
  /** Doubts by code, the most frequent first: records that have it, and documents with such. */
  doubts: { code: string; count: number; documents: number }[]
}

const mostRows = 500

/** Open the library of an output folder. */
export function openLibrary(out: string, store: Store): Library {
  const page = async (select: string, conditions: readonly Condition[], order: string, { limit = 50, offset = 0 }: Filter): Promise<Page> => {
    const where = conditions.length === 0 ? '' : ` where ${conditions.map(({ sql }) => sql).join(' and ')}`
    const size = Math.min(limit, mostRows)
    // one more than asked for tells whether there is a page behind
    const rows = await store.all(`${select}${where} order by ${order} limit ? offset ?`, [...conditions.flatMap(({ values }) => values), size + 1, offset])
    return { items: rows.slice(0, size), next: rows.length > size ? offset + size : null }
  }
  return {
    async documents(filter) {
      const { items, next } = await page(documentsSql, documentConditions(filter), 'd.issued_on is null, d.issued_on desc, d.id', filter)
      const doubts = await doubtsOf(
        store,
        items.map(({ id }) => String(id)),
      )
      return { items: items.map((item) => ({ ...item, doubts: doubts.get(String(item.id)) ?? {} })), next }
    },
    tasks: (filter) => page('select * from tasks t', taskConditions(filter), 't.due is null, t.due, t.document_id, t.span_start', filter),
    targets: (filter) =>
      page(
        'select * from targets t',
        [...contains(['t.name', 't.title'], filter.q), ...equals('t.document_id', filter.document)],
        't.target_year, t.document_id, t.span_start',
        filter,
      ),
    bodies: (filter) => page('select * from bodies b', contains(['b.name'], filter.q), 'b.leads desc, b.answers desc, b.name', filter),
    revisions: (id) =>
      store.all(
        `select revision, source_name, source_sha256, characters, pipeline, version, sections, measures, responsibilities, indicators, errors, warnings,
  (select case when d.revision = r.revision then 1 else 0 end from documents d where d.id = r.document_id) as current
from revisions r where document_id = ? order by run_id desc, place desc`,
        [id],
      ),
    async document(id, revision) {
      const rows = await (revision === undefined
        ? store.all<{ path: string }>('select path from documents where id = ?', [id])
        : store.all<{ path: string }>("select path from revisions where document_id = ? and revision like ? escape '!'", [id, `${escaped(revision)}%`]))
      const [row] = rows
      if (!row) throw new ProblemError('not-found', `Unexpected id \`${id}\`${revision === undefined ? '' : ` or revision \`${revision}\``}`)
      return JSON.parse(await readFile(join(out, row.path), 'utf8'))
    },
    async textOf({ source }) {
      const rows = await store.all<{ path: string }>('select path from sources where sha256 = ?', [source.sha256])
      for (const { path } of rows) {
        const found = await readSource(path, { recognizer: openRecognizer() }).catch(() => null)
        if (found?.sha256 === source.sha256) return correctedText(found.text, source.edits ?? [])
      }
      return null
    },
    async sourceOf({ id, source: { sha256 } }) {
      const rows = await store.all<{ path: string; name: string; pipeline_hash: string }>(
        'select path, name, pipeline_hash from sources where sha256 = ? order by case when document_id = ? then 0 else 1 end, run_id desc, path',
        [sha256, id],
      )
      for (const { path, name, pipeline_hash: pipelineHash } of rows) {
        const bytes = await readPlace(path).then(
          (place) => place.bytes,
          () => null,
        )
        if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return { path, name, sha256, pipelineHash, bytes }
      }
      throw new ProblemError('not-found', 'The file of this revision is gone or has changed since', { hint: 'Ingest the folder again.' })
    },
    async summary() {
      const [counts] = await store.all<Pick<Summary, 'documents' | 'measures' | 'doubtful'>>(
        `select (select count(*) from documents) as documents, count(*) as measures, coalesce(sum(case when confidence < 0.9 then 1 else 0 end), 0) as doubtful
from measures`,
      )
      return {
        ...(counts as Pick<Summary, 'documents' | 'measures' | 'doubtful'>),
        bodies: await store.all<Summary['bodies'][number]>(
          'select name, documents, leads as lead, answers as responsible, supports as support, guides as guide from bodies order by leads + answers desc, supports desc, name limit 100',
        ),
        months: await store.all<Summary['months'][number]>(
          "select substr(due, 1, 7) as month, count(distinct document_id || ' ' || measure_id) as count from tasks where due is not null group by 1 order by 1",
        ),
        doubts: await store.all<Summary['doubts'][number]>(
          'select code, count(*) as count, count(distinct document_id) as documents from doubts group by code order by 2 desc, code',
        ),
      }
    },
  }
}

/** Doubtful records of documents by code; a task has those of its section and clauses, which are counted themselves. */
async function doubtsOf(store: Store, ids: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const found = new Map<string, Record<string, number>>()
  if (ids.length === 0) return found
  const rows = await store.all<{ document_id: string; code: string; records: number }>(
    `select document_id, code, count(*) as records from doubts where record <> 'measure' and document_id in (${ids.map(() => '?').join(', ')})
group by document_id, code order by document_id, records desc, code`,
    [...ids],
  )
  for (const { document_id, code, records } of rows) found.set(document_id, { ...found.get(document_id), [code]: Number(records) })
  return found
}

const documentsSql = `select d.*, r.measures, r.responsibilities, r.indicators, r.errors, r.warnings, r.characters, r.source_name,
  (select count(*) from measures m where m.document_id = d.id and m.confidence < 0.9) as doubtful,
  (select min(m.confidence) from measures m where m.document_id = d.id) as least_confidence
from documents d left join revisions r on r.document_id = d.id and r.revision = d.revision`

/** A condition with its values. */
interface Condition {
  sql: string
  values: Values
}

function documentConditions({ q, body, genre, doubtful }: Filter): Condition[] {
  const conditions = [...equals('d.genre', genre)]
  if (q !== undefined) {
    const text = anyOf(['d.title', 'd.notice_title', 'd.document_number', 'd.issuers'], q)
    const inside = anyOf(['m.heading', 'm.text'], q)
    conditions.push({
      sql: `(${text.sql} or exists (select 1 from measures m where m.document_id = d.id and ${inside.sql}))`,
      values: [...text.values, ...inside.values],
    })
  }
  if (body !== undefined) {
    const named = anyOf(['o.name', 'o.canonical'], body)
    conditions.push({ sql: `exists (select 1 from organizations o where o.document_id = d.id and ${named.sql})`, values: named.values })
  }
  if (doubtful !== undefined) {
    conditions.push({ sql: 'exists (select 1 from measures m where m.document_id = d.id and m.confidence < ?)', values: [doubtful] })
  }
  return conditions
}

function taskConditions({ q, body, role, due, dueAfter, document, doubtful }: Filter): Condition[] {
  return [
    ...contains(['t.heading', 't.text', 't.title'], q),
    ...contains(['t.body', 't.organization'], body),
    ...equals('t.role', role),
    ...equals('t.document_id', document),
    ...(due === undefined ? [] : [{ sql: 't.due <= ?', values: [due] }]),
    ...(dueAfter === undefined ? [] : [{ sql: 't.due >= ?', values: [dueAfter] }]),
    ...(doubtful === undefined ? [] : [{ sql: 't.confidence < ?', values: [doubtful] }]),
  ]
}

function contains(columns: readonly string[], words: string | undefined): Condition[] {
  return words === undefined ? [] : [anyOf(columns, words)]
}

function anyOf(columns: readonly string[], words: string): Condition {
  return { sql: `(${columns.map((column) => `${column} like ? escape '!'`).join(' or ')})`, values: columns.map(() => `%${escaped(words)}%`) }
}

function equals(column: string, value: string | undefined): Condition[] {
  return value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }]
}

/** A text as it stands in a `like` pattern. */
function escaped(text: string): string {
  return text.replace(/[%_!]/g, '!$&')
}
