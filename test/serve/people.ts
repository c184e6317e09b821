import { setTimeout as wait } from 'node:timers/promises'
import type { Correction, Corrections } from '../../src/schema/types.ts'

/** A finding accepted: a correction that fits any document, told apart by its words. */
export function decision(quote: string): Correction {
  return { kind: 'accept', at: null, quote, before: '', after: '', value: null, reason: null }
}

/** Where the corrections of a document are asked for. */
export function correctionsAt(address: string, id: string): string {
  return `${address}/v1/documents/${encodeURIComponent(id)}/corrections`
}

export interface Saved {
  /** Times somebody else was faster. */
  late: number
  /** Times the server was busy. */
  busy: number
}

/**
 * Save a correction as a person does: put it to those that stand there, and again where somebody else was faster.
 *
 * @throws where the server answers anything else
 */
export async function savePatiently(at: string, one: Correction, headers: Record<string, string> = {}): Promise<Saved> {
  const saved: Saved = { late: 0, busy: 0 }
  for (;;) {
    const read = await fetch(at, { headers })
    if (!read.ok) throw new Error(`${read.status} ${await read.text()}`)
    const { corrections } = (await read.json()) as Corrections
    // it may be there already: the answer to the one before was cut
    if (corrections.some(({ kind, quote }) => kind === one.kind && quote === one.quote)) return saved
    const answer = await fetch(at, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json', 'if-match': read.headers.get('etag') ?? '' },
      body: JSON.stringify({ corrections: [...corrections, one] }),
    })
    const text = await answer.text()
    if (answer.ok) return saved
    if (answer.status === 412) saved.late++
    else if (answer.status === 503) {
      saved.busy++
      await wait(200)
    } else throw new Error(`${answer.status} ${text}`)
  }
}
