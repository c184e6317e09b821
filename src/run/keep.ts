import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { PolicyDocument } from '../schema/types.ts'
import { documents, revisions } from '../store/heads.ts'
import { marks, type Store, type Value, type Values } from '../store/port.ts'
import { recordTables } from '../store/records.ts'
import { sources } from '../store/tables.ts'
import { version } from '../version.ts'
import { correctionsIn, keepCorrections } from './corrections.ts'
import { type Failure, failureOf } from './failure.ts'
import { flushFiles } from './files.ts'
import { type Arrival, currentOf, documentPath, isLater, type Known, placing, revisionPath, short } from './place.ts'
import type { Made, Task, Worked } from './work.ts'

/** What is known of a source before it is read, for its mark. */
export interface Mark {
  name: string
  arrival: Arrival
  pipelineHash: string
  /** What it was kept as before: see {@link keptAs}. */
  before: string | null
}

/** A source that was worked on, to be kept. */
export interface Item extends Omit<Mark, 'before'> {
  /** Absolute. */
  path: string
  /** Whether the same bytes of it gave the same text before: its revision keeps its arrival. */
  again: boolean
  worked: Worked
}

export interface KeeperOptions {
  store: Store
  out: string
  /** How many sources are under way, those that wait here included: when all wait, they are kept at once. */
  underWay: () => number
}

/** How a source was kept. */
export interface Kept {
  /** Path of its document in the folder. */
  document: string | null
  /** Why it could not be kept. */
  failure: Failure | null
  /** The texts of its document, in order, where there are several. */
  revisions: string[] | null
}

/** What a source was kept as: its bytes and the text that they gave with the corrections of the time. */
export function keptAs(sha256: string | null, revision: string | null | undefined): string {
  return `${sha256} ${revision ?? null}`
}

/** Keeps what was made: gives files their names, then writes their rows and marks, many in one transaction. */
export interface Keeper {
  /** Resolves when it is kept, or could not be. Never rejects. */
  keep(item: Item): Promise<Kept>
  /** Tell that fewer are under way: those that wait may be all now. */
  look(): void
}

/** Sources that are kept together: more make a commit cheaper, and what is kept of each is told later. */
export const keptTogether = 64
/** Characters that are kept together, whatever their number: their rows take some ten times as many bytes. */
const charactersTogether = 1 << 20

interface Waiting {
  item: Item
  resolve(kept: Kept): void
}

/** Open a keeper for a run into a folder. */
export function openKeeper({ store, out, underWay }: KeeperOptions): Keeper {
  let waiting: Waiting[] = []
  let characters = 0
  let last: Promise<void> = Promise.resolve()
  let soon = false

  const flush = () => {
    soon = false
    const batch = waiting
    waiting = []
    characters = 0
    if (batch.length === 0) return
    last = last.then(async () => {
      const items = batch.map(({ item }) => item)
      const aside = items.flatMap(({ worked }) => worked.made?.aside ?? [])
      try {
        await Promise.all([flushMade(items), store.aside?.gather(aside)])
        const revised = new Map<string, string[]>()
        const paths = await store.transaction((tx) => keepAll(tx, out, items, revised))
        for (const { item, resolve } of batch) {
          resolve({ document: paths.get(item) ?? null, failure: null, revisions: revised.get(item.worked.made?.id ?? '') ?? null })
        }
      } catch (error) {
        for (const { item, resolve } of batch) resolve(unkept(item, error))
      }
      await store.aside?.drop(aside)
    })
  }
  const look = () => {
    if (soon || waiting.length === 0) return
    soon = true
    // those that end in the same turn are kept together
    setImmediate(() => {
      soon = false
      if (waiting.length >= underWay()) flush()
    })
  }
  return {
    async keep(item) {
      try {
        putAside(store, item.worked.made)
      } catch (error) {
        return unkept(item, error)
      }
      return new Promise((resolve) => {
        waiting.push({ item, resolve })
        characters += item.worked.made?.characters ?? 0
        if (waiting.length >= keptTogether || characters >= charactersTogether) flush()
        else look()
      })
    },
    look,
  }
}

/** What becomes of a source that could not be kept: nothing half-written stays. */
function unkept({ worked: { made } }: Item, error: unknown): Kept {
  if (made?.temporary) rmSync(made.temporary, { force: true })
  return { document: null, failure: failureOf(error, 'writing'), revisions: null }
}

/** Let the rows of a document wait in the store, where it has a place for them. */
function putAside({ aside }: Store, made: Made | null): void {
  if (!aside || !made) return
  made.aside = aside.put(recordTables, made.records)
  made.records = []
}

/** Keep a source that was worked on; what the store holds of it then is let go. */
export async function keepWorked(keeper: Keeper, { path, mark }: Task, worked: Worked): Promise<Worked> {
  if (!mark || worked.state === 'cancelled') return worked
  const { before, ...rest } = mark
  const kept = await keeper.keep({ ...rest, path: resolve(path), again: before === keptAs(worked.sha256, worked.made?.revision), worked })
  return { ...worked, made: worked.made && { ...worked.made, records: [] }, kept }
}

/** What is known of a document before and while a batch is kept. */
interface State {
  /** Whether the store has it. */
  stored: boolean
  known: Known
  /** The revision that is the document now, where this batch made it. */
  made: Made | null
}

/** Write the files of a batch out to the disk: before {@link keepAll}, and before the store is locked where one writer has it to itself. */
export async function flushMade(items: readonly Pick<Item, 'worked'>[]): Promise<void> {
  await flushFiles(items.flatMap(({ worked }) => worked.made?.temporary ?? []))
}

/**
 * Keep a batch in a transaction: files first, which are flushed and get their names before the transaction can end, then rows and
 * marks. Where it is cut, the same sources are made again, to the same files.
 *
 * @param revised Gets the documents of which several texts are there.
 * @returns       The path of each document in the folder.
 */
export async function keepAll(tx: Store, out: string, items: readonly Item[], revised: Map<string, string[]> = new Map()): Promise<Map<Item, string>> {
  const states = await statesOf(tx, out, items)
  const files = placing(out)
  const heads = new Map<string, Values>()
  for (const { arrival, again, worked } of items) {
    const { made } = worked
    const state = made && states.get(made.id)
    if (!made?.temporary || !state) continue
    const { known } = state
    const before = known.get(made.revision)
    const after = new Map(known).set(made.revision, before && (again || isLater(before, arrival)) ? before : arrival)
    const current = currentOf(after)
    files.place(made.id, made.revision, made.temporary, known, current === made.revision)
    if (current === made.revision) state.made = made
    state.known = after
    heads.set(`${made.id}/${made.revision}`, made.revisionHead)
  }
  await files.flush()
  for (const { path, worked } of items) if (worked.made?.temporary) keepCorrections(correctionsIn(out), worked.made.id, path, worked.made.beside)

  await writeRows(tx, states, heads, revised)
  await tx.insert(sources, items.flatMap(sourceValues), true)
  for (const { path, name, worked } of items) {
    if (worked.state !== 'unchanged') continue
    await tx.run('update sources set name = ?, size = ?, mtime = ?, read_at = ? where path = ?', [name, worked.size, worked.mtime, worked.readAt, path])
  }
  return new Map(
    items.flatMap((item) => {
      const { made } = item.worked
      if (!made) return []
      const { known } = states.get(made.id) as State
      return [[item, currentOf(known) === made.revision ? documentPath(made.id) : revisionPath(made.id, made.revision)]]
    }),
  )
}

async function writeRows(tx: Store, states: ReadonlyMap<string, State>, heads: ReadonlyMap<string, Values>, revised: Map<string, string[]>): Promise<void> {
  const written: Made[] = []
  const replaced: string[] = []
  const texts: Value[] = []
  for (const [id, { known, made, stored }] of states) {
    if (made) written.push(made)
    if (made && stored) replaced.push(id)
    if (known.size > 1) revised.set(id, [...known.keys()].map(short).sort())
    const current = currentOf(known)
    for (const [revision, { run, place }] of known) {
      const path = revision === current ? documentPath(id) : revisionPath(id, revision)
      const head = heads.get(`${id}/${revision}`)
      if (head) texts.push(...head, path, run, place)
      else await tx.run('update revisions set path = ? where document_id = ? and revision = ?', [path, id, revision])
    }
  }
  const aside = written.flatMap((made) => made.aside ?? [])
  for (const [i, table] of recordTables.entries()) {
    if (replaced.length > 0) await tx.run(`delete from ${table.name} where document_id in (${marks(replaced)})`, replaced)
    // document by document: to put lists together costs as much as to store them
    for (const { records } of written) await tx.insert(table, records[i] ?? [])
    await tx.aside?.move(table, aside)
  }
  // what connects it with others is made anew at the end of the run
  if (replaced.length > 0) await tx.run(`update document_keys set revision = null where document_id in (${marks(replaced)})`, replaced)
  const heading = written.flatMap(({ id, head }) => [...head, documentPath(id)])
  await tx.insert(documents, heading, true)
  await tx.insert(revisions, texts, true)
}

function sourceValues({ path, name, arrival, pipelineHash, worked }: Item): Value[] {
  const { state, size, mtime, readAt, sha256, made, failure } = worked
  if (state !== 'done' && state !== 'failed') return []
  // what could not be written is no fault of the source: the next run tries again
  if (failure?.category === 'unwritable') return []
  const head = [path, name, size, mtime, readAt, sha256, pipelineHash, version, made?.corrections ?? null, state]
  return [...head, made?.id ?? null, made?.revision ?? null, failure?.category ?? null, failure?.message ?? null, failure?.hint ?? null, arrival.run]
}

/** Look up the documents of a batch. One that lies in the folder and not in the store is adopted as the earliest revision. */
async function statesOf(store: Store, out: string, items: readonly Item[]): Promise<Map<string, State>> {
  const ids = [...new Set(items.flatMap(({ worked }) => (worked.made ? [worked.made.id] : [])))].sort()
  const states = new Map<string, State>(ids.map((id) => [id, { stored: false, known: new Map(), made: null }]))
  if (ids.length === 0) return states
  // texts of one document that come to several workers at once follow each other
  if (store.dialect === 'postgres') for (const id of ids) await store.all('select pg_advisory_xact_lock(hashtextextended(?, 7346))', [id])
  const rows = await store.all<{ document_id: string; revision: string; run_id: number; place: number }>(
    `select document_id, revision, run_id, place from revisions where document_id in (${marks(ids)})`,
    ids,
  )
  for (const { document_id, revision, run_id, place } of rows) {
    const state = states.get(document_id)
    if (!state) continue
    state.stored = true
    state.known.set(revision, { run: run_id, place })
  }
  for (const [id, state] of states) {
    const making = new Set(items.flatMap(({ worked: { made } }) => (made?.id === id ? [made.revision] : [])))
    for (const { document, path } of lyingThere(out, id, state, making)) {
      state.known.set(document.revision, { run: 0, place: 0 })
      await store.insert(revisions, [...revisions.valuesOf(document), path, 0, 0], true)
    }
  }
  return states
}

/**
 * Revisions of a document that lie in the folder and that nothing in the store tells of: of a store that was lost, or of a run
 * that was cut and whose sources have changed since. What is being made again is none of them.
 */
function lyingThere(out: string, id: string, { stored, known }: State, making: ReadonlySet<string>): { document: PolicyDocument; path: string }[] {
  const folder = join('revisions', id)
  const paths = existsSync(join(out, folder)) ? readdirSync(join(out, folder)).map((name) => `${folder}/${name}`) : []
  const told = new Set([...known.keys(), ...making].map(short))
  const found = paths.filter((path) => path.endsWith('.json') && !told.has(basename(path, '.json')))
  // where the store has the document, its other revisions lie in their folder
  if (!stored && existsSync(join(out, documentPath(id)))) found.push(documentPath(id))
  return found.flatMap((path) => {
    const document = readDocument(join(out, path))
    return document && document.id === id && !known.has(document.revision) && !making.has(document.revision) ? [{ document, path }] : []
  })
}

function readDocument(path: string): PolicyDocument | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PolicyDocument
  } catch {
    return null
  }
}
