import { assign, createActor, createMachine, fromPromise, setup } from 'xstate'
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

const working = <T>(name: string, work: (life: Life, signal: AbortSignal) => T | Promise<T>) =>
  fromPromise<T, Life>(({ input, signal }) => doStep(input, name, signal, () => work(input, signal)))

/** `error` of the event that a failed actor sends. */
const errorOf = (event: unknown): unknown => (event as { error?: unknown }).error

/**
 * The life of one document: reading → planning → parsing (a machine of its own, one state a pipeline step) → emitting →
 * validating → writing → done, or rejected (unreadable input, invalid output), failed, cancelled.
 *
 * Only reading and writing touch the outside, and only they are tried again, when the error is one that passes by itself.
 */
export const documentMachine = setup({
  types: { context: {} as Life, input: {} as Job, output: {} as Outcome, events: {} as { type: 'CANCEL' } },
  actors: {
    read: working('reading', ({ job }, signal) => job.read(signal)),
    plan: working('planning', ({ job, source }) => ({
      plan: job.core.planFor(given(source), job.pipeline),
      ...job.core.open(given(source)),
    })),
    parse: fromPromise<void, Life>(({ input, signal }) => parseSteps(input, signal)),
    emit: working('emitting', ({ job, tree, file, source, plan }) => job.core.emit(given(tree), given(file), given(source), given(plan))),
    validate: working('validating', ({ job, document }) => job.core.validate(given(document))),
    write: working('writing', async ({ job, document }, signal) => {
      await job.write?.(given(document), signal)
    }),
  },
  actions: {
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
    valid: ({ event }) => (event as unknown as { output: unknown[] }).output.length === 0,
    kept: ({ context }) => context.job.write === undefined,
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
      invoke: {
        src: 'read',
        input: ({ context }) => context,
        onDone: { target: 'planning', actions: assign({ source: ({ event }) => event.output, tries: 1 }) },
        onError: [
          { guard: 'again', target: 'readingLater', actions: 'tryAgain' },
          { guard: 'ours', target: 'failed', actions: { type: 'fail', params: { phase: 'reading' } } },
          { target: 'rejected', actions: { type: 'fail', params: { phase: 'reading' } } },
        ],
      },
    },
    readingLater: { after: { pause: 'reading' } },
    planning: {
      invoke: {
        src: 'plan',
        input: ({ context }) => context,
        onDone: { target: 'parsing', actions: assign(({ event }) => event.output) },
        onError: { target: 'failed', actions: { type: 'fail', params: { phase: 'parsing' } } },
      },
    },
    parsing: {
      invoke: {
        src: 'parse',
        input: ({ context }) => context,
        onDone: 'emitting',
        onError: { target: 'failed', actions: { type: 'fail', params: { phase: 'parsing' } } },
      },
    },
    emitting: {
      invoke: {
        src: 'emit',
        input: ({ context }) => context,
        onDone: { target: 'validating', actions: assign({ document: ({ event }) => event.output }) },
        onError: { target: 'failed', actions: { type: 'fail', params: { phase: 'parsing' } } },
      },
    },
    validating: {
      invoke: {
        src: 'validate',
        input: ({ context }) => context,
        onDone: [
          { guard: 'valid', target: 'writing' },
          { target: 'rejected', actions: [assign({ schemaErrors: ({ event }) => event.output }), 'reject'] },
        ],
        onError: { target: 'failed', actions: { type: 'fail', params: { phase: 'parsing' } } },
      },
    },
    writing: {
      always: { guard: 'kept', target: 'done' },
      invoke: {
        src: 'write',
        input: ({ context }) => context,
        onDone: 'done',
        onError: [
          { guard: 'again', target: 'writingLater', actions: 'tryAgain' },
          { target: 'failed', actions: { type: 'fail', params: { phase: 'writing' } } },
        ],
      },
    },
    writingLater: { after: { pause: 'writing' } },
    done: { type: 'final', entry: { type: 'end', params: { state: 'done' } } },
    rejected: { type: 'final', entry: { type: 'end', params: { state: 'rejected' } } },
    failed: { type: 'final', entry: { type: 'end', params: { state: 'failed' } } },
    cancelled: { type: 'final', entry: { type: 'end', params: { state: 'cancelled' } } },
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
