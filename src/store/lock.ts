import { join } from 'node:path'
import { StoreError } from './port.ts'

/**
 * Take an output folder for one run: whoever comes meanwhile is refused.
 *
 * @returns how to give it back
 * @throws {StoreError} when another run has it
 */
export async function lockFolder(out: string): Promise<() => void> {
  const unlock = await takeLock(join(out, '.tiaoli.lock'))
  if (unlock) return unlock
  throw new StoreError(`Unexpected second run into ${out}, expected one at a time`, 'Wait for the other run to end, or give another folder with --out.')
}

/**
 * Take a lock of the system on an (empty) database file, which is made when missing: it ends with the process, however that ends.
 *
 * @returns how to give it back; null when somebody has it
 */
export async function takeLock(path: string): Promise<(() => void) | null> {
  const { default: Sqlite } = await import('libsql')
  const db = new Sqlite(path, { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (/locked|busy/i.test(String(error))) return null
    throw error
  }
  return () => {
    db.exec('rollback')
    db.close()
  }
}
