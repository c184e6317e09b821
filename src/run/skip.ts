import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { inside } from '../read/archive.ts'
import type { Pipeline } from '../schema/types.ts'
import type { Store } from '../store/port.ts'
import { version } from '../version.ts'
import { correctionsBeside, correctionsIn, hashInForce } from './corrections.ts'
import type { Found } from './find.ts'
import { keptAs } from './keep.ts'
import { type KnownSource, knownSources } from './lines.ts'

/** Which sources a run must read, by their index. */
export interface Known {
  todo: number[]
  /** What the store knows of those that may turn out to have the same bytes, when they are read. */
  maybe: Map<number, KnownSource>
  /** What was kept before of those to read: see `keptAs`. */
  again: Map<number, string>
}

export interface SkipOptions {
  out: string
  pipelineHash: string
  force?: boolean | undefined
  retryFailed?: boolean | undefined
}

/** Sources that are looked up at once. */
const atOnce = 500

/** A file that was changed this shortly before it was read may have been changed again within the same tick of its clock. */
const tick = 2000

/**
 * Tell the sources that must be read from those that need not: size and time of change are those of the last time, or the
 * bytes turn out to be (which reading them tells), and so are pipeline and version, and the document is still there.
 *
 * @param onUnchanged Called with each source that is left alone.
 */
export async function knownOf(
  found: readonly Found[],
  store: Store | null,
  options: SkipOptions,
  onUnchanged: (index: number, row: KnownSource) => void,
): Promise<Known> {
  const known: Known = { todo: [], maybe: new Map(), again: new Map() }
  const files = new FolderView(options.out, store ? await cutOffAt(store) : null)
  const corrections = correctionsIn(options.out)
  const kept = namesIn(corrections)
  for (let from = 0; from < found.length; from += atOnce) {
    const paths = found.slice(from, from + atOnce).map(({ path }) => resolve(path))
    const rows = store ? await knownSources(store, paths) : new Map<string, KnownSource>()
    for (const [i, path] of paths.entries()) {
      const index = from + i
      const row = rows.get(path)
      const good = row?.sha256 ? isGood(row, files, options) && (await isCorrectedAsNow(path, row, corrections, kept)) : false
      if (row && good && isSame(path, row)) {
        onUnchanged(index, row)
        continue
      }
      known.todo.push(index)
      if (row && good) known.maybe.set(index, row)
      if (row?.sha256) known.again.set(index, keptAs(row.sha256, row.revision))
    }
    // Ctrl-C is heard between
    await setImmediate()
  }
  return known
}

/** Whether what was kept of these bytes is what would be made of them now. */
function isGood(row: KnownSource, files: FolderView, { pipelineHash, force, retryFailed }: SkipOptions): boolean {
  if (force || row.version !== version || row.pipeline_hash !== pipelineHash) return false
  return row.status === 'failed' ? !retryFailed : row.document !== null && files.has(row.document)
}

/** Whether the corrections that hold now are those that were applied. */
async function isCorrectedAsNow(path: string, row: KnownSource, folder: string, kept: ReadonlySet<string>): Promise<boolean> {
  const stats = statSync(correctionsBeside(path), { throwIfNoEntry: false })
  // a failed one has no document whose corrections could be looked up
  if (row.document_id === null) return stats === undefined || stats.mtimeMs + tick <= row.read_at
  if (!stats && !kept.has(correctionsBeside(row.document_id))) return row.corrections === null
  // a file that is wrong is told of when its source is read
  return hashInForce(path, row.document_id, folder).then(
    (hash) => hash === row.corrections,
    () => false,
  )
}

function isSame(path: string, row: KnownSource): boolean {
  // what lies in an archive is as old as the archive
  const at = path.indexOf(inside)
  const stats = statSync(path, { throwIfNoEntry: false }) ?? (at < 0 ? undefined : statSync(path.slice(0, at), { throwIfNoEntry: false }))
  return stats !== undefined && stats.size === row.size && stats.mtimeMs === row.mtime && row.read_at > row.mtime + tick
}

/** The files of an output folder; each folder is listed once. */
class FolderView {
  readonly #out: string
  readonly #folders = new Map<string, ReadonlySet<string>>()
  readonly #cutOffAt: number | null

  /** @param cutOffAt When a run began that was cut: what has been written since may have no mark, and what has a mark may lie elsewhere. */
  constructor(out: string, cutOffAt: number | null) {
    this.#out = out
    this.#cutOffAt = cutOffAt
  }

  /** Whether a file is there that is what the store says. */
  has(path: string): boolean {
    const cut = path.lastIndexOf('/')
    const folder = path.slice(0, cut)
    let names = this.#folders.get(folder)
    if (!names) this.#folders.set(folder, (names = namesIn(join(this.#out, folder))))
    if (!names.has(path.slice(cut + 1))) return false
    return this.#cutOffAt === null || statSync(join(this.#out, path)).mtimeMs < this.#cutOffAt
  }
}

/**
 * When the first of the runs began, in milliseconds, that were cut since one came to its end: they never said how they ended. A run after a
 * cut one may be cut itself, before it comes to what that has written. Corrections are kept in a run of one source, which looks at no other.
 */
async function cutOffAt(store: Store): Promise<number | null> {
  const [cut] = await store.all<{ first: string | null }>(
    `select min(r.started_at) as first from runs r where r.state = 'running'
and not exists (select 1 from runs d where d.id > r.id and d.state = 'done' and (d.documents > 1 or r.documents = 1))`,
  )
  return cut?.first ? Date.parse(cut.first) - tick : null
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}

/**
 * Hash of what decides which pipeline reads a text: the one that was asked for, or all that the text chooses among.
 *
 * It is not the hash in the document where the text chooses.
 */
export async function pipelineHashOf(pipeline: string | Pipeline | undefined): Promise<string> {
  const [{ planOf }, { pipelines }, { createHash }] = await Promise.all([import('../pipeline.ts'), import('../schema/pipelines.ts'), import('node:crypto')])
  if (typeof pipeline === 'object') return planOf(pipeline).hash
  const chosen = pipeline === undefined ? Object.values(pipelines) : [pipelines[pipeline] as Pipeline]
  const hashes = chosen.map((one) => planOf(one).hash)
  return hashes.length === 1 ? (hashes[0] as string) : createHash('sha256').update(hashes.join('\n')).digest('hex')
}
