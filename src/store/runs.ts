import { version } from '../version.ts'
import type { Store } from './port.ts'
import { runs } from './tables.ts'

/** Note that a run begins; gives its number. */
export async function beginRun(store: Store, documents: number): Promise<number> {
  return store.transaction(async (tx) => {
    // two that begin at once get different numbers
    if (tx.dialect === 'postgres') await tx.run('lock table runs in share row exclusive mode')
    const [row] = await tx.all<{ last: number | null }>('select max(id) as last from runs')
    const id = (row?.last ?? 0) + 1
    await tx.insert(runs, [id, new Date().toISOString(), null, 'running', version, documents, null, null, null])
    return id
  })
}

/** Note how a run ended. */
export async function endRun(store: Store, id: number, end: { state: string; done: number; unchanged: number; failed: number }): Promise<void> {
  const values = [new Date().toISOString(), end.state, end.done, end.unchanged, end.failed, id]
  await store.run('update runs set ended_at = ?, state = ?, done = ?, unchanged = ?, failed = ? where id = ?', values)
}
