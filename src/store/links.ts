import { gramsOf, letterKey, likenessOf } from '../text/likeness.ts'
import { type Facts, factColumns, issuersOf } from './keys.ts'
import { marks, type Store, StoreError } from './port.ts'
import { links } from './tables.ts'

/** Texts at least this alike may be one document; a plan and the plan of the year after are less. */
const alike = 0.8
/** A mark that more documents have says little. */
const common = 50
/** Marks that two texts have in common before they are compared. */
const fewest = 3
/** Texts that one is compared with at most. */
const most = 5

/** Two documents that may be one; `a` was looked at now. */
interface Pair {
  a: string
  b: string
}

/**
 * Link documents to those that they are the same as, under another id: by number and issuer, else by title, issuer and year; where
 * only the texts are alike, a person is asked. What a person has decided stays.
 */
export async function linkDocuments(tx: Store, ids: readonly string[]): Promise<void> {
  const some = marks(ids)
  await tx.run(`delete from links where linked_by <> 'person' and (id in (${some}) or same_as in (${some}))`, [...ids, ...ids])
  // two printed numbers that differ are two documents
  const may = '(ka.number_key is null or kb.number_key is null)'
  const both = `document_keys ka join document_keys kb on kb.document_id <> ka.document_id`
  const numbered = await tx.all<Pair>(
    `select ka.document_id as a, kb.document_id as b from ${both} and kb.number_key = ka.number_key where ka.document_id in (${some})`,
    ids,
  )
  // of a title that thousands share, those without a number are looked up once, not once for each of them
  const titled = await tx.all<Pair>(
    `with unnumbered as materialized (
  select title_key, document_id from document_keys
  where number_key is null and title_key in (select title_key from document_keys where document_id in (${some}))
)
select ka.document_id as a, kb.document_id as b from document_keys ka join unnumbered kb on kb.title_key = ka.title_key
where ka.document_id in (${some}) and kb.document_id <> ka.document_id
union
select ka.document_id as a, kb.document_id as b from ${both} and kb.title_key = ka.title_key where ka.document_id in (${some}) and ka.number_key is null`,
    [...ids, ...ids, ...ids],
  )
  const pairs = new Map<string, Pair & { by: 'number' | 'title' | 'text' }>()
  const add = (by: 'number' | 'title' | 'text') => (pair: Pair) => {
    const key = [pair.a, pair.b].sort().join('\n')
    if (!pairs.has(key)) pairs.set(key, { ...pair, by })
  }
  numbered.forEach(add('number'))
  titled.forEach(add('title'))
  ;(await markedAlike(tx, ids, may)).forEach(add('text'))
  if (pairs.size === 0) return
  const read = await readerOf(tx, [...new Set([...pairs.values()].flatMap(({ a, b }) => [a, b]))])
  const decided = new Set(
    (await tx.all<Pair>("select id as a, same_as as b from links where linked_by = 'person'")).map(({ a, b }) => [a, b].sort().join('\n')),
  )
  const rows = [...pairs].flatMap(([key, { a, b, by }]) => {
    const [one, other] = [read.get(a), read.get(b)]
    if (!one || !other || decided.has(key)) return []
    const score = likenessOf(one.grams, other.grams)
    const state = by === 'text' ? (score >= alike ? 'asked' : null) : by === 'title' ? 'made' : numberState(one.facts, other.facts, score)
    const [newer, known] = one.n > other.n ? [a, b] : [b, a]
    return state === null ? [] : [[newer, known, by, Math.round(score * 1000) / 1000, state]]
  })
  await tx.insert(links, rows.sort(([a = '', b = ''], [c = '', d = '']) => (`${a}\n${b}` < `${c}\n${d}` ? -1 : 1)).flat(), true)
}

/** The same number is the same document where the issuer is, too; some towns share a code. */
function numberState(one: Facts, other: Facts, score: number): 'made' | 'asked' | null {
  const [a, b] = [issuersOf(one), issuersOf(other)]
  if (a.some((name) => b.some((known) => name.includes(known) || known.includes(name)))) return 'made'
  if (a.length > 0 && b.length > 0) return score >= alike ? 'asked' : null
  return score >= 0.5 ? 'made' : 'asked'
}

async function markedAlike(tx: Store, ids: readonly string[], may: string): Promise<Pair[]> {
  const rare = await tx.all<{ mark: number; n: number }>(
    `select o.mark, (select count(*) from (select 1 from document_marks x where x.mark = o.mark limit ${common + 1}) y) as n
from (select distinct mark from document_marks where document_id in (${marks(ids)})) o`,
    ids,
  )
  const wanted = rare.filter(({ n }) => n > 1 && n <= common).map(({ mark }) => mark)
  if (wanted.length === 0) return []
  const shared = await tx.all<Pair & { n: number }>(
    `select ma.document_id as a, mb.document_id as b, count(*) as n from document_marks ma
join document_marks mb on mb.mark = ma.mark and mb.document_id <> ma.document_id
join document_keys ka on ka.document_id = ma.document_id join document_keys kb on kb.document_id = mb.document_id
where ma.document_id in (${marks(ids)}) and ma.mark in (${marks(wanted)}) and ${may}
group by ma.document_id, mb.document_id having count(*) >= ${fewest}`,
    [...ids, ...wanted],
  )
  const taken = new Map<string, number>()
  return shared
    .sort((x, y) => y.n - x.n || (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1))
    .filter(({ a }) => {
      const n = (taken.get(a) ?? 0) + 1
      taken.set(a, n)
      return n <= most
    })
}

async function readerOf(tx: Store, ids: readonly string[]) {
  const read = new Map<string, { facts: Facts; n: number; grams: ReturnType<typeof gramsOf> }>()
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500)
    const texts = new Map<string, string[]>()
    const values = marks(some)
    for (const { id, text } of await tx.all<{ id: string; text: string }>(
      `select document_id as id, text from measures where document_id in (${values}) order by document_id, ordinal`,
      some,
    ))
      texts.set(id, [...(texts.get(id) ?? []), text])
    const columns = factColumns.split(', ').map((name) => `d.${name}`)
    for (const { n, ...facts } of await tx.all<Facts & { n: number }>(
      `select ${columns.join(', ')}, k.n from documents d join document_keys k on k.document_id = d.id where d.id in (${values})`,
      some,
    ))
      read.set(facts.id, { facts, n, grams: gramsOf(letterKey(texts.get(facts.id)?.join('') ?? '')) })
  }
  return read
}

/**
 * Keep what a person says of two documents: that they are one, or that they are not. It is never changed by a run.
 *
 * @throws {StoreError} when one of them is not in the store
 */
export async function decideLink(tx: Store, ids: readonly [string, string], state: 'made' | 'refused'): Promise<void> {
  const known = await tx.all<{ id: string; n: number }>(
    'select d.id, coalesce(k.n, 0) as n from documents d left join document_keys k on k.document_id = d.id where d.id in (?, ?) order by n desc, d.id desc',
    ids,
  )
  const missing = ids.find((id) => !known.some((one) => one.id === id))
  if (missing !== undefined) throw new StoreError(`Unexpected id \`${missing}\`, expected a document of the store`, '`tiaoli db links DIR` shows the ids.')
  const [newer, older] = known
  if (!newer || !older) throw new StoreError('Unexpected single document, expected two', 'Give the ids of both.')
  const [row] = await tx.all<{ score: number | null }>('select score from links where id in (?, ?) and same_as in (?, ?)', [...ids, ...ids])
  await tx.run('delete from links where id in (?, ?) and same_as in (?, ?)', [...ids, ...ids])
  await tx.insert(links, [newer.id, older.id, 'person', row?.score ?? null, state])
}
