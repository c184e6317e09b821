import { setMaxListeners } from 'node:events'
import { createMachine } from 'xstate'
import { type Failure, failureOf } from './failure.ts'
import { firstOf, next } from './states.ts'

/** Documents to run, and how. */
export interface Batch<T extends Ended> {
  count: number
  /** Run one document to its end. A signal that is aborted asks for an early one. */
  run: (index: number, signal: AbortSignal) => Promise<T>
  /** How many documents may be under way at once; default 4. More only help where they wait for something. */
  concurrency?: number | undefined
  /** Stop at the first document that fails. A disk that cannot be written stops every batch. */
  failFast?: boolean | undefined
  onStart?: ((index: number) => void) | undefined
  /** Called once a document, as each ends; null where `run` threw. */
  onEnd?: ((index: number, ended: T | null, failure: Failure | null) => void) | undefined
}

/** What a batch must know of how a document ended. */
interface Ended {
  failure: Failure | null
}

/** How a batch ended: every document done or failed, stopped by a failure, or cancelled. */
export interface BatchEnd {
  state: 'done' | 'stopped' | 'cancelled'
  /** Index of the document whose failure stopped the batch. */
  stoppedBy: number | null
}

/** Documents are begun while it is running; IDLE says that none is under way and none will be begun. */
const batchMachine = createMachine({
  id: 'batch',
  initial: 'running',
  states: {
    running: { on: { IDLE: 'done', STOP: 'stopping', CANCEL: 'cancelling' } },
    stopping: { on: { IDLE: 'stopped' } },
    cancelling: { on: { IDLE: 'cancelled' } },
    done: { type: 'final' },
    stopped: { type: 'final' },
    cancelled: { type: 'final' },
  },
})

/**
 * Run many documents, a few at a time; one that fails does not stop the others, unless `failFast` says so.
 *
 * @example await runBatch({ count: jobs.length, run: (index) => runDocument(jobs[index]).outcome }).end
 */
export function runBatch<T extends Ended>(batch: Batch<T>): { end: Promise<BatchEnd>; cancel(): void } {
  const stop = new AbortController()
  // one for each document under way
  setMaxListeners(0, stop.signal)
  const concurrency = Math.max(1, batch.concurrency ?? 4)
  let state = firstOf(batchMachine)
  let stoppedBy: number | null = null
  let begun = 0
  let running = 0
  let finish: (end: BatchEnd) => void
  let fail: (error: unknown) => void
  const end = new Promise<BatchEnd>((resolve, reject) => {
    finish = resolve
    fail = reject
  })
  const move = (event: 'IDLE' | 'STOP' | 'CANCEL') => {
    state = next(batchMachine, state, event)
    if (state === 'stopping' || state === 'cancelling') stop.abort()
  }
  const fill = () => {
    while (state === 'running' && running < concurrency && begun < batch.count) {
      running++
      void begin(begun++)
    }
    if (running > 0) return
    move('IDLE')
    finish({ state: state as BatchEnd['state'], stoppedBy })
  }
  const begin = async (index: number) => {
    try {
      batch.onStart?.(index)
      const [ended, failure] = await batch.run(index, stop.signal).then(
        (ended) => [ended, ended.failure] as const,
        // a run that throws instead of ending is a bug; the document still has an end
        (error: unknown) => [null, failureOf(error, 'parsing')] as const,
      )
      running--
      batch.onEnd?.(index, ended, failure)
      if (failure && state === 'running' && (failure.category === 'unwritable' || batch.failFast)) {
        stoppedBy = index
        move('STOP')
      }
      fill()
    } catch (error) {
      fail(error)
    }
  }
  fill()
  return { end, cancel: () => move('CANCEL') }
}
