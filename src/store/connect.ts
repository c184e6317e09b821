import { citingDocuments, resolveCitations } from './citations.ts'
import { documentKeys, type Facts, factColumns, numberKey, titleKeyOf } from './keys.ts'
import { decideLink, linkDocuments } from './links.ts'
import { marks, type Store } from './port.ts'

/** Documents that are linked together. */
const linkedAtOnce = 1000
/** Documents of a transaction: what many of them cite is read once for all, and what they write all over a table is written once. */
const atOnce = 10_000

/**
 * Connect the documents that are new or have changed since the last time: link those that are known under another id, and find the
 * documents that are cited, from both ends. Costs nothing for the others.
 *
 * @returns how many documents were looked at
 */
export async function connectDocuments(store: Store): Promise<number> {
  const rows = await store.all<{ id: string }>(
    `select d.id from documents d left join document_keys k on k.document_id = d.id
left join revisions r on r.document_id = d.id and r.revision = d.revision
where k.revision is null order by r.run_id, r.place, d.id`,
  )
  const todo = rows.map(({ id }) => id)
  const parts = partsOf(todo, atOnce)
  // of all before the first is linked: how common a mark is says what it is worth
  for (const ids of parts) {
    await store.transaction(async (tx) => {
      await alone(tx)
      await mark(tx, ids)
    })
  }
  for (const ids of parts) {
    await store.transaction(async (tx) => {
      await alone(tx)
      for (const some of partsOf(ids, linkedAtOnce)) {
        await keep(tx, some)
        await linkDocuments(tx, some)
      }
      const here = new Set(ids)
      const citing = (await citingDocuments(tx, ids)).filter((id) => !here.has(id))
      for (const some of [ids, ...partsOf(citing, atOnce)]) await resolveCitations(tx, some)
    })
  }
  return todo.length
}

function partsOf(ids: readonly string[], length: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / length) }, (_, i) => ids.slice(i * length, (i + 1) * length))
}

/** Decide whether two documents are one, and find again what is cited as either. */
export async function decide(store: Store, ids: readonly [string, string], state: 'made' | 'refused'): Promise<void> {
  await store.transaction(async (tx) => {
    await alone(tx)
    await decideLink(tx, ids, state)
    await resolveCitations(tx, await citingDocuments(tx, ids))
  })
}

/** Two workers that connect at once follow each other. */
async function alone(tx: Store): Promise<void> {
  if (tx.dialect === 'postgres') await tx.all('select pg_advisory_xact_lock(7347)')
}

/** Write the keys of documents; one that was known keeps its place. */
async function keep(tx: Store, ids: readonly string[]): Promise<void> {
  const some = marks(ids)
  const places = new Map(
    (await tx.all<{ id: string; n: number }>(`select document_id as id, n from document_keys where document_id in (${some})`, ids)).map(({ id, n }) => [id, n]),
  )
  const [last] = await tx.all<{ n: number | null }>('select max(n) as n from document_keys')
  let next = (last?.n ?? 0) + 1
  const facts = new Map(
    (await tx.all<Facts & { revision: string }>(`select ${factColumns}, revision from documents where id in (${some})`, ids)).map((one) => [one.id, one]),
  )
  const known = ids.flatMap((id) => facts.get(id) ?? [])
  const values = known.flatMap((one) => [one.id, places.get(one.id) ?? next++, one.revision, numberKey(one.document_number), titleKeyOf(one)])
  await tx.insert(documentKeys, values, true)
}

/** Write the marks of documents, from their samples; in the order of the table, whose pages are then written once. */
async function mark(tx: Store, ids: readonly string[]): Promise<void> {
  const some = marks(ids)
  await tx.run(`delete from document_marks where document_id in (${some})`, ids)
  const each = tx.dialect === 'sqlite' ? 'json_each(s.marks) m' : 'json_array_elements_text(s.marks::json) m(value)'
  await tx.run(
    `insert into document_marks (mark, document_id)
select cast(m.value as bigint), s.document_id from document_samples s, ${each} where s.document_id in (${some}) order by 1, 2`,
    ids,
  )
}
