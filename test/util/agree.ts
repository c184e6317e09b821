import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { documents, revisions } from '../../src/store/heads.ts'
import { documentMarks, documentSamples } from '../../src/store/keys.ts'
import type { Store, Table, Value } from '../../src/store/port.ts'
import type { DocumentTable } from '../../src/store/reading.ts'
import { recordTables } from '../../src/store/records.ts'

/**
 * Hold store and files of an output folder against each other: every file is a whole document, every row says what its file
 * says, each document and revision is there once, and no row or file is without its other.
 *
 * @returns what does not agree, in words
 */
export async function disagreements(store: Store, out: string): Promise<string[]> {
  const wrong: string[] = []
  const read = (path: string): PolicyDocument | null => {
    try {
      return JSON.parse(readFileSync(join(out, path), 'utf8')) as PolicyDocument
    } catch (error) {
      wrong.push(`${path}: ${error instanceof Error ? error.message : error}`)
      return null
    }
  }
  const current = filesOf(out, 'documents').flatMap((path) => read(path) ?? [])
  const kept = new Map(current.map((document) => [`documents/${document.id}.json`, document]))
  for (const id of foldersOf(out, 'revisions')) {
    for (const path of filesOf(out, `revisions/${id}`)) {
      const document = read(path)
      // the current one has a copy there
      if (document && kept.get(`documents/${id}.json`)?.revision !== document.revision) kept.set(path, document)
    }
  }
  const expected = (table: Table, rows: readonly (readonly Value[])[]) =>
    rows.map((row) => JSON.stringify(row.map(plain).slice(0, table.columns.length))).sort()
  const stored = async (table: Table, columns: number) => {
    const names = table.columns.slice(0, columns).map(({ name }) => name)
    const rows = await store.all<Record<string, Value>>(`select ${names.join(', ')} from ${table.name}`)
    return rows.map((row) => JSON.stringify(names.map((name) => plain(row[name] ?? null)))).sort()
  }
  const compare = async (table: Table, rows: readonly (readonly Value[])[], columns = table.columns.length) => {
    const files = new Set(expected(table, rows))
    const there = await stored(table, columns)
    if (there.length !== rows.length) wrong.push(`${table.name}: ${there.length} rows, ${rows.length} in the files`)
    const odd = there.find((row) => !files.has(row))
    if (odd) wrong.push(`${table.name}: no file says ${odd.slice(0, 200)}`)
  }
  const rowsOf = (table: DocumentTable) => (document: PolicyDocument) => {
    const values = table.valuesOf(document)
    return Array.from({ length: values.length / table.columns.length }, (_, i) => values.slice(i * table.columns.length, (i + 1) * table.columns.length))
  }
  await compare(
    documents,
    current.map((document) => [...documents.valuesOf(document), `documents/${document.id}.json`]),
  )
  await compare(
    revisions,
    [...kept].map(([path, document]) => [...revisions.valuesOf(document), path]),
    revisions.columns.length - 2,
  )
  for (const table of recordTables) await compare(table, current.flatMap(rowsOf(table)))
  // those of documents that were not connected with others yet are still to come
  const connected = new Set((await store.all<{ id: string }>('select document_id as id from document_keys where revision is not null')).map(({ id }) => id))
  const marksIn = (document: PolicyDocument) => JSON.parse(String(documentSamples.valuesOf(document)[1])) as number[]
  await compare(
    documentMarks,
    current.filter(({ id }) => connected.has(id)).flatMap((document) => marksIn(document).map((mark) => [mark, document.id])),
  )
  return wrong
}

function plain(value: Value): Value {
  return typeof value === 'boolean' ? Number(value) : value
}

function filesOf(out: string, folder: string): string[] {
  return names(out, folder, false)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)
}

const foldersOf = (out: string, folder: string) => names(out, folder, true)

function names(out: string, folder: string, folders: boolean): string[] {
  try {
    return readdirSync(join(out, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === folders)
      .map(({ name }) => name)
  } catch {
    return []
  }
}
