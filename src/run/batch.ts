import { type AnyActorRef, assign, createActor, enqueueActions, setup } from 'xstate'
import { failureOf } from './failure.ts'
import { beginLife, type Job, type Outcome } from './life.ts'
import { documentMachine } from './machine.ts'

/** Documents to run, and how. */
export interface Batch {
  jobs: readonly Job[]
  /** How many documents may be under way at once; default 4. More only help where reading or writing is slow. */
  concurrency?: number | undefined
  /** Stop at the first document that fails. A disk that cannot be written stops every batch. */
  failFast?: boolean | undefined
  onStart?: ((index: number) => void) | undefined
  /** Called once a document, as each ends; its tree and text are let go afterwards. */
  onEnd?: ((index: number, outcome: Outcome) => void) | undefined
}

/** How a batch ended: every document done or failed, stopped by a failure, or cancelled. */
export interface BatchEnd {
  state: 'done' | 'stopped' | 'cancelled'
  /** Index of the document whose failure stopped the batch. */
  stoppedBy: number | null
}

interface Context extends BatchEnd {
  batch: Batch
  next: number
  running: ReadonlyMap<string, AnyActorRef>
}

interface ActorEvent {
  type: string
  actorId: string
  output?: Outcome
  error?: unknown
}

const batchMachine = setup({
  types: {
    context: {} as Context,
    input: {} as Batch,
    output: {} as BatchEnd,
    events: {} as { type: 'CANCEL' } | ActorEvent,
  },
  actors: { document: documentMachine },
  actions: {
    fill: enqueueActions(({ context, enqueue }) => {
      const { batch, running } = context
      const free = context.stoppedBy === null ? Math.max(1, batch.concurrency ?? 4) - running.size : 0
      for (let n = 0; n < free && context.next + n < batch.jobs.length; n++) {
        const index = context.next + n
        enqueue(() => batch.onStart?.(index))
        enqueue.assign({
          next: index + 1,
          running: ({ context: { running }, spawn }) => {
            const id = String(index)
            return new Map(running).set(id, spawn('document', { id, input: batch.jobs[index] as Job }))
          },
        })
      }
    }),
    settle: enqueueActions(({ context, event, enqueue }) => {
      const { actorId, output, error } = event as ActorEvent
      const index = Number(actorId)
      const job = context.batch.jobs[index] as Job
      // an actor that dies instead of ending is a bug of the machine; the document still has an end
      const outcome = output ?? {
        ...beginLife(job),
        state: 'failed' as const,
        failure: failureOf(error, 'parsing'),
        retries: 0,
      }
      const fatal = outcome.failure?.category === 'unwritable'
      const stops = context.stoppedBy === null && outcome.failure !== null && (fatal || context.batch.failFast === true)
      enqueue.assign({
        running: ({ context }) => new Map([...context.running].filter(([id]) => id !== actorId)),
        stoppedBy: stops ? index : context.stoppedBy,
      })
      enqueue.stopChild(actorId)
      enqueue(() => context.batch.onEnd?.(index, outcome))
    }),
    cancelAll: ({ context }) => {
      for (const document of context.running.values()) document.send({ type: 'CANCEL' })
    },
    end: assign((_, params: { state: BatchEnd['state'] }) => params),
  },
  guards: {
    idle: ({ context }) => context.running.size === 0,
    finished: ({ context }) => context.running.size === 0 && context.next >= context.batch.jobs.length,
    stopped: ({ context }) => context.stoppedBy !== null,
  },
}).createMachine({
  id: 'batch',
  context: ({ input }) => ({ batch: input, next: 0, running: new Map(), state: 'done', stoppedBy: null }),
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
 * @example await runBatch({ jobs, onEnd: (index, outcome) => report(index, outcome) }).end
 */
export function runBatch(batch: Batch): { end: Promise<BatchEnd>; cancel(): void } {
  const actor = createActor(batchMachine, { input: batch })
  const end = new Promise<BatchEnd>((resolve, reject) => {
    actor.subscribe({ complete: () => resolve(actor.getSnapshot().output as BatchEnd), error: reject })
  })
  actor.start()
  const cancel = () => {
    if (actor.getSnapshot().status === 'active') actor.send({ type: 'CANCEL' })
  }
  return { end, cancel }
}
