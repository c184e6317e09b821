import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, storeFile } from '../store/index.ts'
import { lockFolder } from '../store/lock.ts'
import type { Store } from '../store/port.ts'
import { sweepStale } from './files.ts'
import { documentsIn } from './work.ts'

/** Where the results of a run go. */
export interface Target {
  /** Null on a dry run into a folder that has none. */
  store: Store | null
  close(): Promise<void>
}

/**
 * Take an output folder for one run: made when missing, freed of temporary files that a killed run left.
 *
 * @param url    `postgres://…` for a shared store; left out: the one in the folder.
 * @param dryRun Nothing is written, nothing is made.
 * @throws {StoreError} when the store cannot be opened, or another run has the folder
 */
export async function openTarget(out: string, url: string | undefined, dryRun = false): Promise<Target> {
  if (dryRun) {
    const store = url !== undefined || existsSync(join(out, storeFile)) ? await openStore({ out, url, readonly: true }) : null
    return { store, close: async () => store?.close() }
  }
  for (const folder of [out, documentsIn(out)]) makeFolder(folder)
  const unlock = await lockFolder(out)
  try {
    await Promise.all([out, documentsIn(out)].map((folder) => sweepStale(folder, url !== undefined)))
    const store = await openStore({ out, url })
    return { store, close: () => store.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Make a folder and those above it. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    // on a disk that is read only, Node says that the path does not exist; made alone, it says why
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') mkdirSync(path)
    throw error
  }
}
