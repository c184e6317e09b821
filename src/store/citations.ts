import { gramsOf, letterKey, likenessOf } from '../text/likeness.ts'
import { coreOf, type Facts, factColumns, issuersOf, numberKey } from './keys.ts'
import { marks, type Store, type Value } from './port.ts'
import { citationTargets } from './tables.ts'

interface Cited {
  document_id: string
  id: string
  title: string | null
  document_number: string | null
  resolved_to: string | null
}

/** Documents that cite one of these, or may: those are looked at again when these come or change. */
export async function citingDocuments(tx: Store, ids: readonly string[]): Promise<string[]> {
  const some = marks(ids)
  const rows = await tx.all<{ id: string }>(
    `select document_id as id from citation_targets where target_id in (${some})
union select t.document_id as id from document_keys k join citation_targets t on t.number_key = k.number_key where k.document_id in (${some})
union select t.document_id as id from document_names n join citation_targets t on t.name_key = n.name_key where n.document_id in (${some})`,
    [...ids, ...ids, ...ids],
  )
  return rows.map(({ id }) => id).sort()
}

/** Tell which stored document each citation of these documents means: the one of its number, else the one of its title. */
export async function resolveCitations(tx: Store, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const cited = await tx.all<Cited>(
    `select document_id, id, title, document_number, resolved_to from citations where document_id in (${marks(ids)}) order by document_id, span_start, id`,
    ids,
  )
  await tx.run(`delete from citation_targets where document_id in (${marks(ids)})`, ids)
  const names = new Map(cited.map((one) => [one, one.title === null ? null : coreOf(one.title)]))
  const library = await libraryFor(
    tx,
    ids,
    cited.flatMap((one) => numberKey(one.document_number) ?? []),
    [...names.values()].flatMap((name) => name?.key || []),
  )
  const found = new Map<string, { target: string | null; by: string | null }>()
  const values = cited.flatMap((one): Value[] => {
    if (one.resolved_to === 'self') return []
    const [number, name] = [numberKey(one.document_number), names.get(one)?.key || null]
    // an abbreviation means what it stands for
    const target = (one.resolved_to !== null && found.get(`${one.document_id}\n${one.resolved_to}`)) || library.find(one, number)
    found.set(`${one.document_id}\n${one.id}`, target)
    return [one.document_id, one.id, target.target, target.by, number, name]
  })
  await tx.insert(citationTargets, values)
}

/** The stored documents that citations may mean. */
async function libraryFor(tx: Store, citing: readonly string[], numbers: readonly string[], names: readonly string[]) {
  const byNumber = await grouped(tx, 'document_keys', 'number_key', numbers)
  const byName = await grouped(tx, 'document_names', 'name_key', names)
  const ids = [...new Set([...citing, ...[...byNumber.values(), ...byName.values()].flat()])]
  const facts = new Map<string, Facts>()
  const same = new Map<string, string>()
  for (let from = 0; from < ids.length; from += 500) {
    const some = ids.slice(from, from + 500)
    for (const one of await tx.all<Facts>(`select ${factColumns} from documents where id in (${marks(some)})`, some)) facts.set(one.id, one)
    for (const { id, same_as } of await tx.all<{ id: string; same_as: string }>(
      `select id, same_as from links where state = 'made' and id in (${marks(some)}) order by same_as desc`,
      some,
    ))
      same.set(id, same_as)
  }
  const first = (id: string, steps = 0): string => {
    const before = same.get(id)
    return before === undefined || steps > 9 ? id : first(before, steps + 1)
  }
  /** What all but one of some documents are; null where they are several. */
  const oneOf = (list: readonly Facts[], but: string) => {
    let one: string | null = null
    for (const { id } of list) {
      const root: string | null = id === but ? one : first(id)
      if (one !== null && root !== one) return null
      one = root
    }
    return one
  }
  const factsOf = (list: readonly string[] = []) => list.flatMap((id) => facts.get(id) ?? [])
  // a name that thousands have is looked through once, not for each who cites it
  const known = new Map<string, Facts[]>()
  const calledBy = ({ key, lead }: { key: string; lead: string }, numbered: boolean) => {
    const asked = `${numbered}\n${key}\n${lead}`
    // one that prints another number is another document
    const found = known.get(asked) ?? factsOf(byName.get(key)).filter((one) => !(numbered && one.document_number !== null) && isIssuedBy(one, lead))
    known.set(asked, found)
    return found
  }
  return {
    find({ document_id, title }: Cited, number: string | null): { target: string | null; by: 'number' | 'title' | null } {
      const oneFor = (list: readonly Facts[]) => oneOf(list, document_id) ?? oneOf(nearest(list, facts.get(document_id), document_id), document_id)
      const numbered = number === null ? [] : factsOf(byNumber.get(number)).filter((one) => title === null || mayBeCalled(one, title))
      const target = oneFor(numbered)
      if (target !== null) return { target, by: 'number' }
      if (title === null) return { target: null, by: null }
      const named = oneFor(calledBy(coreOf(title), number !== null))
      return { target: named, by: named === null ? null : 'title' }
    },
  }
}

async function grouped(tx: Store, table: string, column: string, keys: readonly string[]): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>()
  const all = [...new Set(keys)]
  for (let from = 0; from < all.length; from += 500) {
    const some = all.slice(from, from + 500)
    for (const { key, id } of await tx.all<{ key: string; id: string }>(
      `select ${column} as key, document_id as id from ${table} where ${column} in (${marks(some)}) order by document_id`,
      some,
    )) {
      const group = groups.get(key)
      if (group) group.push(id)
      else groups.set(key, [id])
    }
  }
  return groups
}

/** Whether a title may be one of a document; some towns share the code of their numbers. */
function mayBeCalled({ title, notice_title }: Facts, cited: string): boolean {
  const known = [title, notice_title].flatMap((name) => (name === null ? [] : [coreOf(name).key]))
  const grams = gramsOf(coreOf(cited).key)
  return known.length === 0 || known.some((name) => likenessOf(gramsOf(name), grams) >= 0.3)
}

/** Whether a document is of those who stand before its title. */
function isIssuedBy(facts: Facts, lead: string): boolean {
  if (lead === '') return true
  const issuers = issuersOf(facts)
  if (issuers.length === 0) return [facts.title, facts.notice_title].some((name) => name !== null && letterKey(name).startsWith(lead))
  return issuers.some((name) => lead.includes(name) || name.includes(lead))
}

/** Of several, one apart: those of who cites; of these the last that it could know. */
function nearest(list: readonly Facts[], citing: Facts | undefined, but: string): Facts[] {
  if (!citing) return []
  const issuers = issuersOf(citing)
  if (issuers.length === 0) return []
  const own = list.filter((one) => one.id !== but && issuersOf(one).some((name) => issuers.includes(name)))
  const before = own.filter(({ issued_on }) => issued_on !== null && citing.issued_on !== null && issued_on <= citing.issued_on)
  const last = before.reduce((day, { issued_on }) => (issued_on !== null && issued_on > day ? issued_on : day), '')
  return last === '' ? own : before.filter(({ issued_on }) => issued_on === last)
}
