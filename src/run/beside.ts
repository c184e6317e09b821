import { access, constants } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { correctionsHash } from '../corrections/text.ts'
import type { Corrections } from '../schema/types.ts'
import { takeLock } from '../store/lock.ts'
import { StoreError } from '../store/port.ts'
import { correctionsBeside, readCorrections, writeCorrections } from './corrections.ts'

/** Milliseconds somebody else may hold what is held for a moment only. */
const patience = 10_000

/**
 * Change the corrections beside a source while nobody else does: on this machine or another, over HTTP or from the command line.
 *
 * @param change Given what stands there; gives what is to, or null to leave it. While it runs, others wait.
 * @throws {StoreError} where somebody else holds it for long; the error of the system where nothing can be written there
 */
export async function changeCorrections<T>(path: string, change: (beside: Beside) => Promise<T>): Promise<T> {
  // says itself why nothing can be written there
  await access(dirname(path), constants.W_OK)
  const unlock = await soon(() => takeLock(join(dirname(path), '.tiaoli-corrections.lock')))
  if (!unlock) throw new StoreError(`Unexpected lock on ${dirname(path)}, expected it to be free soon`, 'Somebody else corrects there: try again.')
  const file = correctionsBeside(path)
  try {
    const known = await readCorrections(file)
    return await change({ known, write: (corrections) => writeCorrections(file, corrections) })
  } finally {
    unlock()
  }
}

/** The corrections beside a source, held. */
export interface Beside {
  known: Corrections | null
  write(corrections: Corrections): Promise<void>
}

/** Try until something is not null. @returns null where it never was */
export async function soon<T>(attempt: () => Promise<T | null>, most = patience): Promise<T | null> {
  const end = performance.now() + most
  for (;;) {
    const got = await attempt()
    if (got !== null || performance.now() > end) return got
    await wait(20 + Math.random() * 60)
  }
}

/**
 * Tag of what stands beside a source: another one when the corrections change, and when the source does.
 *
 * @param sha256 Hash of the bytes of the source.
 */
export function tagOf(sha256: string, corrections: Corrections | null): string {
  const list = corrections?.corrections.length ? correctionsHash(corrections) : ''
  return `${sha256.slice(0, 16)}-${list.slice(0, 32) || 'none'}`
}
