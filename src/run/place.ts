import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryBeside } from '../store/temporary.ts'
import { flushFiles } from './files.ts'

/** When a revision came: run, and place by path in the run; the latest is the document. */
export interface Arrival {
  run: number
  place: number
}

/** What is known of one document: its revisions by hash, with the latest arrival of each. */
export type Known = Map<string, Arrival>

/** Path of a document in an output folder. */
export function documentPath(id: string): string {
  return `documents/${id}.json`
}

/** Path of one of several revisions of a document in an output folder. */
export function revisionPath(id: string, revision: string): string {
  return `revisions/${id}/${short(revision)}.json`
}

/** A revision as people are shown it. */
export function short(revision: string): string {
  return revision.slice(0, 12)
}

/** The revision that counts: the latest. */
export function currentOf(known: Known): string | null {
  let best: [string, Arrival] | null = null
  for (const entry of known) if (!best || isLater(entry[1], best[1])) best = entry
  return best?.[0] ?? null
}

/** Whether one arrival is after another. */
export function isLater(a: Arrival, b: Arrival): boolean {
  return a.run > b.run || (a.run === b.run && a.place > b.place)
}

/**
 * Give files of documents their places in an output folder, so that a power cut at any moment loses none of them:
 * `documents/<id>.json` is the latest revision; where there are several, each lies under `revisions/<id>/`.
 *
 * What was there is kept before anything takes its name. Done again after a cut, it ends the same.
 */
export function placing(out: string) {
  const touched = new Set<string>([join(out, 'documents')])

  /** Copy through a temporary name, flushed: a name that is there is a whole file. */
  const copy = (from: string, to: string) => {
    const temporary = temporaryBeside(to)
    try {
      copyFileSync(from, temporary)
      flush(temporary)
      renameSync(temporary, to)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
  }
  const folderOf = (id: string) => {
    const folder = join(out, 'revisions', id)
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true })
      touched.add(join(out, 'revisions')).add(out)
    }
    touched.add(folder)
  }

  return {
    /**
     * Place one revision.
     *
     * @param temporary Its file, which gets its name.
     * @param known     The revisions that were there before this one.
     * @param counts    Whether it is the document from now on.
     */
    place(id: string, revision: string, temporary: string, known: Known, counts: boolean): void {
      const target = join(out, documentPath(id))
      const before = currentOf(known)
      if ([...known.keys()].every((other) => other === revision)) {
        renameSync(temporary, target)
        return
      }
      folderOf(id)
      if (before !== null && before !== revision) {
        const kept = join(out, revisionPath(id, before))
        // it is there already where a run was cut between this and its mark; the document may be a later one by now
        if (!existsSync(kept)) copy(target, kept)
      }
      if (counts) copy(temporary, join(out, revisionPath(id, revision)))
      renameSync(temporary, counts ? target : join(out, revisionPath(id, revision)))
    },
    /** Make the names last. */
    async flush(): Promise<void> {
      await flushFiles([...touched], 'r')
      touched.clear()
      touched.add(join(out, 'documents'))
    },
  }
}

function flush(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
