import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PolicyDocument } from '../schema/types.ts'
import { connectDocuments } from './connect.ts'
import { documents, revisions } from './heads.ts'
import { documentKeys, documentMarks } from './keys.ts'
import type { Store } from './port.ts'
import { recordTables } from './records.ts'
import { citationTargets } from './tables.ts'

/** What a rebuild found. */
export interface Rebuilt {
  documents: number
  revisions: number
  /** Files that hold no document. */
  unreadable: string[]
}

/**
 * Make the tables of documents, revisions and records again from the JSON files of an output folder, and what connects them.
 *
 * Marks of sources whose document is not there are taken away, so that the next run reads them again; when each revision came
 * stays as it is known.
 */
export async function rebuild(store: Store, out: string): Promise<Rebuilt> {
  const rebuilt: Rebuilt = { documents: 0, revisions: 0, unreadable: [] }
  const read = (path: string): PolicyDocument | null => {
    try {
      const document = JSON.parse(readFileSync(join(out, path), 'utf8')) as PolicyDocument
      revisions.valuesOf(document)
      return document
    } catch {
      rebuilt.unreadable.push(path)
      return null
    }
  }
  await store.transaction(async (tx) => {
    const arrivals = new Map<string, readonly [run: number, place: number]>()
    for (const row of await tx.all<{ document_id: string; revision: string; run_id: number; place: number }>('select * from revisions')) {
      arrivals.set(`${row.document_id}/${row.revision}`, [row.run_id, row.place])
    }
    const made = [documents, revisions, ...recordTables, documentKeys, documentMarks, citationTargets]
    for (const { name } of made) await tx.run(`delete from ${name}`)
    await tx.run("delete from links where linked_by <> 'person'")
    for (const path of jsonIn(out, 'documents')) {
      const document = read(path)
      if (!document) continue
      const others = jsonIn(out, `revisions/${document.id}`).flatMap((path) => {
        const other = read(path)
        return other && other.revision !== document.revision ? [[other, path] as const] : []
      })
      await tx.insert(documents, [...documents.valuesOf(document), path], true)
      for (const table of recordTables) await tx.insert(table, table.valuesOf(document))
      const arrivalOf = ({ id, revision }: PolicyDocument, otherwise: number) => arrivals.get(`${id}/${revision}`) ?? [0, otherwise]
      const texts = [[document, path] as const, ...others]
      const values = texts.flatMap(([one, path]) => [...revisions.valuesOf(one), path, ...arrivalOf(one, one === document ? 1 : 0)])
      await tx.insert(revisions, values, true)
      rebuilt.documents++
      rebuilt.revisions += texts.length
    }
    await tx.run(
      "delete from sources where status = 'done' and not exists (select 1 from revisions r where r.document_id = sources.document_id and r.revision = sources.revision)",
    )
  })
  await connectDocuments(store)
  return rebuilt
}

function jsonIn(out: string, folder: string): string[] {
  if (!existsSync(join(out, folder))) return []
  return readdirSync(join(out, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`)
}
