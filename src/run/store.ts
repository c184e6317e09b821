import { createReadStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PolicyDocument } from '../schema/types.ts'
import type { Category } from './failure.ts'
import { type Content, sweepStale, writeAtomic } from './files.ts'
import { writeJson } from './json.ts'

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

/** Where the text of one id lies. */
interface Kept {
  revision: string
  order: number
}

interface Entry {
  /** What `documents/<id>.json` holds. */
  current: Kept
  /** Each revision with the last place in path order at which it was seen. */
  revisions: Map<string, number>
}

/**
 * A folder of documents: `documents/<id>.json`, `revisions/<id>/<revision>.json`, `index.jsonl`.
 *
 * Texts that are the same document (same id) and the same revision share a file. Where several revisions of a document
 * come in one run, each lies under `revisions/`, and the last in path order is the document, whatever order they are
 * done in.
 */
export interface Store {
  /** Write a document. `order` is its place in path order. */
  put(document: PolicyDocument, order: number, signal?: AbortSignal): Promise<void>
  /** Path of a document in the folder, once all are written. */
  pathOf(id: string, revision: string): string
  /** Ids of which several revisions came. */
  revised(): { id: string; revisions: string[] }[]
  writeIndex(lines: readonly IndexLine[]): Promise<void>
}

/** Open a folder for results: made when missing, freed of temporary files that a killed run left. */
export async function openStore(folder: string): Promise<Store> {
  const documents = join(folder, 'documents')
  const revisions = join(folder, 'revisions')
  await mkdir(documents, { recursive: true })
  await Promise.all([folder, documents].map(sweepStale))
  const entries = new Map<string, Entry>()
  const queues = new Map<string, Promise<void>>()

  const keepRevision = async (id: string, revision: string, json: Content, signal?: AbortSignal) => {
    await mkdir(join(revisions, id), { recursive: true })
    await writeAtomic(join(folder, revisionPath(id, revision)), json, signal)
  }

  const put = async (document: PolicyDocument, order: number, signal?: AbortSignal) => {
    const { id, revision } = document
    const path = join(folder, documentPath(id))
    const entry = entries.get(id)
    if (!entry) {
      await writeAtomic(path, writeJson(document), signal)
      entries.set(id, { current: { revision, order }, revisions: new Map([[revision, order]]) })
      return
    }
    const { current } = entry
    if (entry.revisions.size === 1 && revision !== current.revision) {
      await keepRevision(id, current.revision, createReadStream(path), signal)
    }
    if (!entry.revisions.has(revision)) await keepRevision(id, revision, writeJson(document), signal)
    const last = Math.max(order, entry.revisions.get(revision) ?? order)
    entry.revisions.set(revision, last)
    if (last > current.order && revision !== current.revision) await writeAtomic(path, writeJson(document), signal)
    if (last > current.order) entry.current = { revision, order: last }
  }

  return {
    put(document, order, signal) {
      const before = queues.get(document.id) ?? Promise.resolve()
      // one after the other for an id; a failure is its own document's
      const after = before.then(() => put(document, order, signal))
      queues.set(
        document.id,
        after.catch(() => {}),
      )
      return after
    },
    pathOf(id, revision) {
      const entry = entries.get(id)
      return entry && entry.current.revision !== revision ? revisionPath(id, revision) : documentPath(id)
    },
    revised() {
      return [...entries]
        .filter(([, entry]) => entry.revisions.size > 1)
        .map(([id, entry]) => ({ id, revisions: [...entry.revisions.keys()].map(short).sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    async writeIndex(lines) {
      await writeAtomic(join(folder, 'index.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    },
  }
}

function documentPath(id: string): string {
  return `documents/${id}.json`
}

function revisionPath(id: string, revision: string): string {
  return `revisions/${id}/${short(revision)}.json`
}

function short(revision: string): string {
  return revision.slice(0, 12)
}

/** Count the records of a document. */
export function countsOf(document: PolicyDocument): Counts {
  const diagnostics = { error: 0, warning: 0, info: 0 }
  for (const { severity } of document.diagnostics) diagnostics[severity]++
  let sections = 0
  const stack = document.parts.flatMap((part) => part.sections)
  for (let section = stack.pop(); section; section = stack.pop()) {
    sections++
    stack.push(...section.sections)
  }
  return {
    sections,
    measures: document.measures.length,
    responsibilities: document.responsibilities.length,
    indicators: document.indicators.length,
    citations: document.citations.length,
    diagnostics,
  }
}
