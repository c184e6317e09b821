import { join } from 'node:path'
import { StoreError } from './port.ts'

/**
 * Take an output folder for one run: whoever comes meanwhile is refused.
 *
 * The lock is one of the system on an (empty) database file: it ends with the process, however that ends.
 *
 * @returns how to give it back
 * @throws {StoreError} when another run has it
 */
export async function lockFolder(out: string): Promise<() => void> {
  const { default: Sqlite } = await import('libsql')
  const db = new Sqlite(join(out, '.tiaoli.lock'), { timeout: 0 })
  try {
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    if (!/locked|busy/i.test(String(error))) throw error
    throw new StoreError(`Unexpected second run into ${out}, expected one at a time`, 'Wait for the other run to end, or give another folder with --out.', {
      cause: error,
    })
  }
  return () => {
    db.exec('rollback')
    db.close()
  }
}
