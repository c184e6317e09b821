import { assign, createActor, createMachine, setup } from 'xstate'
import type { SourceText } from '../read/source.ts'
import type { PolicyDocument } from '../schema/types.ts'
import type { SchemaError } from '../schema/validate.ts'
import { failureOf, isTransient, type Phase } from './failure.ts'
import { beginLife, doStep, given, type Job, type Life, type Outcome } from './life.ts'

/**
 * The machine of a pipeline: one state a step, in order, made by one map; then `parsed`. DONE leads on.
 *
 * Its states have no actors of their own: an actor a step would cost more than a quick step does (measured: 12 µs
 * against 2 µs). Plans with the same steps share a machine.
 */
export function stepsMachineOf(names: readonly string[]): StepsMachine {
  const key = names.join('\n')
  const machine = machines.get(key) ?? createStepsMachine(names)
  machines.set(key, machine)
  return machine
}

const machines = new Map<string, StepsMachine>()

type StepsMachine = ReturnType<typeof createStepsMachine>

function createStepsMachine(names: readonly string[]) {
  return createMachine({
    id: 'steps',
    types: {} as { events: { type: 'DONE' } },
    initial: names[0] ?? 'parsed',
    states: {
      ...Object.fromEntries(names.map((name, index) => [name, { on: { DONE: names[index + 1] ?? 'parsed' } }])),
      parsed: { type: 'final' },
    },
  })
}

/**
 * Do the steps of the plan, each in the state of its name. Which plan it is, only the text tells.
 *
 * Each step waits for the next turn of the event loop first, so that CANCEL arrives between two of them.
 */
async function parseSteps(life: Life, signal: AbortSignal): Promise<void> {
  const steps = new Map(given(life.plan).steps.map((step) => [step.name, step]))
  const actor = createActor(stepsMachineOf([...steps.keys()])).start()
  for (let index = 0; actor.getSnapshot().status === 'active'; index++) {
    const step = given(steps.get(String(actor.getSnapshot().value)) ?? null)
    await doStep(life, step.name, signal, () => step.run(given(life.tree), given(life.file)), index)
    actor.send({ type: 'DONE' })
  }
}

const maxTries = 3
const noTimeout = 0x7fffffff

const broken = { target: 'failed', actions: { type: 'fail', params: { phase: 'parsing' } } } as const

/** What each state does; what comes of it is the output of DONE. */
const works: Readonly<Record<string, (life: Life) => unknown>> = {
  reading: ({ job, stop }) => job.read(stop.signal),
  planning: ({ job, source }) => ({ plan: job.core.planFor(given(source), job.pipeline), ...job.core.open(given(source)) }),
  emitting: ({ job, tree, file, source, plan }) => job.core.emit(given(tree), given(file), given(source), given(plan)),
  validating: ({ job, document }) => job.core.validate(given(document)),
  writing: ({ job, document, stop }) => job.write?.(given(document), stop.signal),
}

type LifeEvent = { type: 'CANCEL' } | { type: 'DONE'; output: unknown } | { type: 'FAILED'; error: unknown }

const outputOf = <T>(event: LifeEvent): T => (event as { output: T }).output
const isEmpty = (event: LifeEvent) => outputOf<unknown[]>(event).length === 0
const errorOf = (event: LifeEvent): unknown => (event as { error?: unknown }).error

/**
 * The life of one document: reading → planning → parsing (a machine of its own, one state a pipeline step) → emitting →
 * validating → writing → done, or rejected (unreadable input, invalid output), failed, cancelled.
 *
 * Only reading and writing touch the outside, and only they are tried again, when the error is one that passes by itself.
 * States begin their work as they are entered and have no actors: an actor costs as much as a step.
 */
const documentMachine = setup({
  types: { context: {} as Life, input: {} as Job, output: {} as Outcome, events: {} as LifeEvent },
  actions: {
    begin: ({ context, self }, { state }: { state: string }) => {
      const work = works[state]
      const doing = work ? doStep(context, state, context.stop.signal, () => work(context)) : parseSteps(context, context.stop.signal)
      const tell = (event: LifeEvent) => {
        // cancelled or out of time meanwhile
        if (!context.stop.signal.aborted) self.send(event)
      }
      doing.then(
        (output) => tell({ type: 'DONE', output }),
        (error: unknown) => tell({ type: 'FAILED', error }),
      )
    },
    stop: ({ context }) => context.stop.abort(),
    end: assign((_, params: { state: Outcome['state'] }) => params),
    fail: assign(({ event }, params: { phase: Phase }) => ({ failure: failureOf(errorOf(event), params.phase) })),
    tryAgain: assign({ tries: ({ context }) => context.tries + 1 }),
    timeOut: assign({
      failure: ({ context }) => ({
        category: 'timeout' as const,
        message: `Unexpected time over ${context.job.timeout} ms`,
        hint: 'Raise the limit with --timeout, or split the file.',
        stack: null,
      }),
    }),
    reject: assign({
      failure: ({ context }) => ({
        category: 'invalid' as const,
        message: `Unexpected ${context.schemaErrors[0]?.path || 'document'}: ${context.schemaErrors[0]?.message}`,
        hint: 'The document does not follow its schema: a bug of tiaoli. Please report it with the text that shows it.',
        stack: null,
      }),
    }),
  },
  guards: {
    again: ({ context, event }) => context.tries < maxTries && isTransient(errorOf(event)),
    ours: ({ event }) => failureOf(errorOf(event), 'reading').category === 'internal',
    valid: ({ event }) => isEmpty(event),
    kept: ({ context, event }) => isEmpty(event) && context.job.write === undefined,
  },
  delays: {
    limit: ({ context }) => Math.min(noTimeout, context.job.timeout ?? noTimeout),
    pause: ({ context }) => (context.job.retryDelay ?? 100) * 2 ** (context.tries - 2),
  },
}).createMachine({
  id: 'document',
  context: ({ input }) => beginLife(input),
  output: ({ context: { state, source, document, failure, schemaErrors, steps, tries } }) => {
    return { state, source, document, failure, schemaErrors, steps, retries: tries - 1 }
  },
  on: { CANCEL: '.cancelled' },
  after: { limit: { target: '.failed', actions: 'timeOut' } },
  initial: 'reading',
  states: {
    reading: {
      entry: { type: 'begin', params: { state: 'reading' } },
      on: {
        DONE: { target: 'planning', actions: assign({ source: ({ event }) => outputOf<SourceText>(event), tries: 1 }) },
        FAILED: [
          { guard: 'again', target: 'readingLater', actions: 'tryAgain' },
          { guard: 'ours', target: 'failed', actions: { type: 'fail', params: { phase: 'reading' } } },
          { target: 'rejected', actions: { type: 'fail', params: { phase: 'reading' } } },
        ],
      },
    },
    readingLater: { after: { pause: 'reading' } },
    planning: {
      entry: { type: 'begin', params: { state: 'planning' } },
      on: { DONE: { target: 'parsing', actions: assign(({ event }) => outputOf<Pick<Life, 'plan' | 'tree' | 'file'>>(event)) }, FAILED: broken },
    },
    parsing: { entry: { type: 'begin', params: { state: 'parsing' } }, on: { DONE: 'emitting', FAILED: broken } },
    emitting: {
      entry: { type: 'begin', params: { state: 'emitting' } },
      on: { DONE: { target: 'validating', actions: assign({ document: ({ event }) => outputOf<PolicyDocument>(event) }) }, FAILED: broken },
    },
    validating: {
      entry: { type: 'begin', params: { state: 'validating' } },
      on: {
        DONE: [
          { guard: 'kept', target: 'done' },
          { guard: 'valid', target: 'writing' },
          { target: 'rejected', actions: [assign({ schemaErrors: ({ event }) => outputOf<SchemaError[]>(event) }), 'reject'] },
        ],
        FAILED: broken,
      },
    },
    writing: {
      entry: { type: 'begin', params: { state: 'writing' } },
      on: {
        DONE: 'done',
        FAILED: [
          { guard: 'again', target: 'writingLater', actions: 'tryAgain' },
          { target: 'failed', actions: { type: 'fail', params: { phase: 'writing' } } },
        ],
      },
    },
    writingLater: { after: { pause: 'writing' } },
    done: { type: 'final', entry: { type: 'end', params: { state: 'done' } } },
    rejected: { type: 'final', entry: { type: 'end', params: { state: 'rejected' } } },
    failed: { type: 'final', entry: ['stop', { type: 'end', params: { state: 'failed' } }] },
    cancelled: { type: 'final', entry: ['stop', { type: 'end', params: { state: 'cancelled' } }] },
  },
})

/** A document under way. */
export interface Running {
  /** Never rejects: every failure is an outcome. */
  outcome: Promise<Outcome>
  cancel(): void
}

/**
 * Run one document from reading to its end.
 *
 * @example const { state, document } = await runDocument({ core, read: () => readSource('通知.txt') }).outcome
 */
export function runDocument(job: Job): Running {
  const actor = createActor(documentMachine, { input: job })
  const outcome = new Promise<Outcome>((resolve, reject) => {
    actor.subscribe({ complete: () => resolve(actor.getSnapshot().output as Outcome), error: reject })
  })
  actor.start()
  const cancel = () => {
    if (actor.getSnapshot().status === 'active') actor.send({ type: 'CANCEL' })
  }
  return { outcome, cancel }
}
