import { decide } from '../store/connect.ts'
import { openStore, type Store, StoreError, tables, views } from '../store/index.ts'
import { lockFolder } from '../store/lock.ts'
import { rebuild } from '../store/rebuild.ts'
import { type Exit, UsageError } from './exit.ts'
import type { CommonOptions, Io } from './io.ts'
import { printRows } from './table.ts'
import { speakerFor } from './words.ts'

export interface DbFlags extends CommonOptions {
  store?: string
  json?: boolean
}

/** Run a command on a store; what is wrong with the store is said, not thrown. */
export async function withStore(out: string, url: string | undefined, io: Io, work: (store: Store) => Promise<Exit>, readonly = true): Promise<Exit> {
  try {
    const store = await openStore({ out, url, readonly })
    return await work(store).finally(() => store.close())
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    io.stderr.write(`${speakerFor(io)(`error: ${error.message}`)}\n  ${speakerFor(io)(`hint: ${error.hint}`)}\n`)
    return 'stopped'
  }
}

/** List tables and views with their columns and numbers of rows. */
export async function tablesCommand(out: string, flags: DbFlags, io: Io): Promise<Exit> {
  return withStore(out, flags.store, io, async (store) => {
    const rows = []
    for (const { name, says, columns } of [...tables, ...views.map((view) => ({ ...view, columns: [] }))]) {
      const [count] = await store.all<{ n: number }>(`select count(*) as n from ${name}`)
      rows.push({ name, rows: count?.n ?? 0, says, columns: columns.map((column) => column.name).join(' ') })
    }
    printRows(rows, io, flags.json === true)
    return 'ok'
  })
}

/** Ask the store with SQL; nothing can be changed. */
export async function queryCommand(out: string, sql: string, flags: DbFlags, io: Io): Promise<Exit> {
  return withStore(out, flags.store, io, async (store) => {
    const rows = await store.all(sql).catch((error: Error) => {
      throw new UsageError(`Unexpected SQL: ${error.message}`, '`tiaoli db tables OUT` lists tables and columns; docs/store.md says what they mean.')
    })
    printRows(rows, io, flags.json === true)
    return 'ok'
  })
}

export interface LinksFlags extends DbFlags {
  asked?: boolean
  agree?: string[]
  refuse?: string[]
}

/** List documents that are the same under another id, or keep what a person says of two of them. */
export async function linksCommand(out: string, flags: LinksFlags, io: Io): Promise<Exit> {
  if (flags.agree && flags.refuse) throw new UsageError('Unexpected --agree with --refuse', 'Say one thing at a time.')
  const ids = flags.agree ?? flags.refuse
  if (ids && ids.length !== 2)
    throw new UsageError(`Unexpected ${ids.length} ids, expected 2`, 'Give the ids of two documents; `tiaoli db links DIR` shows them.')
  const list = async (store: Store): Promise<Exit> => {
    if (ids) await decide(store, ids as [string, string], flags.agree ? 'made' : 'refused')
    const rows = await store.all(
      `select l.id, l.same_as, l.linked_by, l.score, l.state, a.title, b.title as same_as_title
from links l left join documents a on a.id = l.id left join documents b on b.id = l.same_as ${flags.asked ? "where l.state = 'asked' " : ''}order by l.id, l.same_as`,
    )
    if (!flags.quiet) printRows(rows, io, flags.json === true)
    return 'ok'
  }
  return withStore(out, flags.store, io, list, ids === undefined)
}

/** List which stored document each citation means, or the citations of documents that are not stored. */
export async function citationsCommand(out: string, flags: DbFlags & { unresolved?: boolean }, io: Io): Promise<Exit> {
  return withStore(out, flags.store, io, async (store) => {
    const view = flags.unresolved ? 'unresolved_citations' : 'resolved_citations'
    printRows(await store.all(`select * from ${view} order by document_id, id`), io, flags.json === true)
    return 'ok'
  })
}

/** Make the tables again from the JSON files. */
export async function rebuildCommand(out: string, flags: DbFlags, io: Io): Promise<Exit> {
  const rebuildIn = (store: Store) => async (): Promise<Exit> => {
    const { documents, revisions, unreadable } = await rebuild(store, out)
    if (flags.json) io.stdout.write(`${JSON.stringify({ documents, revisions, unreadable }, null, 2)}\n`)
    else if (!flags.quiet) io.stdout.write(`${speakerFor(io)(`${documents} documents and ${revisions} revisions from the JSON files of ${out}`)}\n`)
    for (const path of unreadable)
      io.stderr.write(`${out}/${path} ${speakerFor(io)('error')} ${speakerFor(io)('Unexpected text, expected a document that tiaoli wrote')}\n`)
    return unreadable.length > 0 ? 'failed' : 'ok'
  }
  return withStore(
    out,
    flags.store,
    io,
    async (store) => {
      const unlock = await lockFolder(out)
      return rebuildIn(store)().finally(unlock)
    },
    false,
  )
}
