import { setMaxListeners } from 'node:events'
import { assign, createActor, enqueueActions, fromPromise, setup } from 'xstate'
import { type Failure, failureOf } from './failure.ts'

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

interface Context extends BatchEnd {
  batch: Batch<Ended>
  next: number
  running: number
  stop: AbortController
}

interface ActorEvent {
  type: string
  actorId: string
  output?: Ended
  error?: unknown
}

const batchMachine = setup({
  types: {
    context: {} as Context,
    input: {} as Batch<Ended>,
    output: {} as BatchEnd,
    events: {} as { type: 'CANCEL' } | ActorEvent,
  },
  actors: {
    document: fromPromise<Ended, { index: number; batch: Batch<Ended>; stop: AbortController }>(({ input: { index, batch, stop } }) =>
      batch.run(index, stop.signal),
    ),
  },
  actions: {
    fill: enqueueActions(({ context, enqueue }) => {
      const { batch, running, next, stop } = context
      const free = context.stoppedBy === null ? Math.max(1, batch.concurrency ?? 4) - running : 0
      const end = Math.min(batch.count, next + free)
      for (let index = next; index < end; index++) {
        enqueue(() => batch.onStart?.(index))
        enqueue.spawnChild('document', { id: String(index), input: { index, batch, stop } })
      }
      enqueue.assign({ next: end, running: running + end - next })
    }),
    settle: enqueueActions(({ context, event, enqueue }) => {
      const { actorId, output, error } = event as ActorEvent
      const index = Number(actorId)
      // a run that throws instead of ending is a bug; the document still has an end
      const failure = output ? output.failure : failureOf(error, 'parsing')
      const fatal = failure?.category === 'unwritable'
      const stops = context.stoppedBy === null && failure !== null && (fatal || context.batch.failFast === true)
      enqueue.assign({ running: context.running - 1, stoppedBy: stops ? index : context.stoppedBy })
      enqueue.stopChild(actorId)
      enqueue(() => context.batch.onEnd?.(index, output ?? null, failure))
    }),
    cancelAll: ({ context }) => context.stop.abort(),
    end: assign((_, params: { state: BatchEnd['state'] }) => params),
  },
  guards: {
    idle: ({ context }) => context.running === 0,
    finished: ({ context }) => context.running === 0 && context.next >= context.batch.count,
    stopped: ({ context }) => context.stoppedBy !== null,
  },
}).createMachine({
  id: 'batch',
  context: ({ input }) => {
    const stop = new AbortController()
    // one for each document under way
    setMaxListeners(0, stop.signal)
    return { batch: input, next: 0, running: 0, stop, state: 'done' as const, stoppedBy: null }
  },
  output: ({ context: { state, stoppedBy } }) => ({ state, stoppedBy }),
  initial: 'running',
  states: {
    running: {
      entry: 'fill',
      always: [
        { guard: 'stopped', target: 'stopping' },
        { guard: 'finished', target: 'done' },
      ],
      on: {
        'xstate.done.actor.*': { target: 'running', reenter: true, actions: 'settle' },
        'xstate.error.actor.*': { target: 'running', reenter: true, actions: 'settle' },
        CANCEL: { target: 'cancelling' },
      },
    },
    stopping: {
      entry: 'cancelAll',
      always: { guard: 'idle', target: 'stopped' },
      on: { 'xstate.done.actor.*': { actions: 'settle' }, 'xstate.error.actor.*': { actions: 'settle' } },
    },
    cancelling: {
      entry: 'cancelAll',
      always: { guard: 'idle', target: 'cancelled' },
      on: { 'xstate.done.actor.*': { actions: 'settle' }, 'xstate.error.actor.*': { actions: 'settle' } },
    },
    done: { type: 'final', entry: { type: 'end', params: { state: 'done' } } },
    stopped: { type: 'final', entry: { type: 'end', params: { state: 'stopped' } } },
    cancelled: { type: 'final', entry: { type: 'end', params: { state: 'cancelled' } } },
  },
})

/**
 * Run many documents, a few at a time; one that fails does not stop the others, unless `failFast` says so.
 *
 * @example await runBatch({ count: jobs.length, run: (index) => runDocument(jobs[index]).outcome }).end
 */
export function runBatch<T extends Ended>(batch: Batch<T>): { end: Promise<BatchEnd>; cancel(): void } {
  const actor = createActor(batchMachine, { input: batch as unknown as Batch<Ended> })
  const end = new Promise<BatchEnd>((resolve, reject) => {
    actor.subscribe({ complete: () => resolve(actor.getSnapshot().output as BatchEnd), error: reject })
  })
  actor.start()
  const cancel = () => {
    if (actor.getSnapshot().status === 'active') actor.send({ type: 'CANCEL' })
  }
  return { end, cancel }
}
