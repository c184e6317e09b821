import { revisions } from '../store/heads.ts'
import type { Store, Value, Values } from '../store/port.ts'
import type { Category } from './failure.ts'

/** How many records of each kind a document holds. */
export interface Counts {
  sections: number
  measures: number
  responsibilities: number
  indicators: number
  citations: number
  diagnostics: { error: number; warning: number; info: number }
}

/** One line of `index.jsonl`: a source and what became of it. No times, so that the same input gives the same bytes. */
export interface IndexLine {
  source: string
  status: 'ok' | 'warned' | 'failed' | 'skipped'
  id: string | null
  revision: string | null
  /** Path of the document in the output folder. */
  document: string | null
  counts: Counts | null
  category: Category | null
  cause: string | null
}

/** What the store knows of a source: its row, and the counts and the file of its revision. */
export interface KnownSource extends Record<string, Value> {
  path: string
  size: number
  mtime: number
  read_at: number
  sha256: string | null
  pipeline_hash: string
  version: string
  corrections: string | null
  status: 'done' | 'failed'
  document_id: string | null
  revision: string | null
  category: Category | null
  cause: string | null
  hint: string | null
  document: string | null
}

const counted = ['sections', 'measures', 'responsibilities', 'indicators', 'citations', 'errors', 'warnings', 'infos', 'characters']

/** Look up what is known of sources, by their absolute paths. */
export async function knownSources(store: Store, paths: readonly string[]): Promise<Map<string, KnownSource>> {
  const rows = await store.all<KnownSource>(
    `select s.*, r.path as document, ${counted.map((name) => `r.${name}`).join(', ')}
from sources s left join revisions r on r.document_id = s.document_id and r.revision = s.revision
where s.path in (${paths.map(() => '?').join(', ')})`,
    paths,
  )
  return new Map(rows.map((row) => [row.path, row]))
}

/** The counts of a revision, by the names of its columns. */
export function countsOf(values: Readonly<Record<string, Value>>): Counts {
  const at = (name: string) => Number(values[name])
  return {
    sections: at('sections'),
    measures: at('measures'),
    responsibilities: at('responsibilities'),
    indicators: at('indicators'),
    citations: at('citations'),
    diagnostics: { error: at('errors'), warning: at('warnings'), info: at('infos') },
  }
}

/** Name the values that a document gives for its row in `revisions`. */
export function namedRevision(head: Values): Record<string, Value> {
  return Object.fromEntries(head.map((value, i) => [revisions.columns[i]?.name, value]))
}

/** Whether a document has findings that somebody should look at. */
export function isWarned({ diagnostics }: Counts): boolean {
  return diagnostics.error + diagnostics.warning > 0
}

/** The line of a source that a run did not come to. */
export function skippedLine(source: string): IndexLine {
  return { source, status: 'skipped', id: null, revision: null, document: null, counts: null, category: null, cause: null }
}

/** The line of a source that the store knows. */
export function lineOf(source: string, row: KnownSource): IndexLine {
  const { status, category, cause } = row
  if (status === 'failed') return { ...skippedLine(source), status, category, cause }
  const counts = countsOf(row)
  return {
    ...skippedLine(source),
    status: isWarned(counts) ? 'warned' : 'ok',
    id: row.document_id,
    revision: row.revision,
    document: row.document,
    counts,
  }
}
