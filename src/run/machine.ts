import { setTimeout as wait } from 'node:timers/promises'
import { type AnyStateMachine, createMachine } from 'xstate'
import { failureOf, isTransient } from './failure.ts'
import { beginLife, doStep, given, type Job, type Life, type Outcome } from './life.ts'
import { firstOf, next } from './states.ts'

/** The machine of a pipeline: one state a step, in order, made by one map; then `parsed`. Plans with the same steps share one. */
export function stepsMachineOf(names: readonly string[]): AnyStateMachine {
  const key = names.join('\n')
  const machine = machines.get(key) ?? createStepsMachine(names)
  machines.set(key, machine)
  return machine
}

const machines = new Map<string, AnyStateMachine>()

function createStepsMachine(names: readonly string[]): AnyStateMachine {
  return createMachine({
    id: 'steps',
    initial: names[0] ?? 'parsed',
    states: {
      ...Object.fromEntries(names.map((name, index) => [name, { on: { DONE: names[index + 1] ?? 'parsed' } }])),
      parsed: { type: 'final' },
    },
  })
}

/** What comes of the work of a state, or from outside. */
type Event = 'DONE' | 'KEPT' | 'AGAIN' | 'REJECTED' | 'FAILED' | 'CANCEL' | 'TIMEOUT'

/**
 * The life of one document: reading → planning → parsing (a machine of its own, one state a pipeline step) → emitting →
 * validating → writing → done, or rejected (unreadable input, invalid output), failed, cancelled.
 *
 * Only reading and writing touch the outside, and only they are tried again, when the error is one that passes by itself.
 */
const documentMachine = createMachine({
  id: 'document',
  initial: 'reading',
  on: { CANCEL: '.cancelled', TIMEOUT: '.failed' },
  states: {
    reading: { on: { DONE: 'planning', AGAIN: 'readingLater', REJECTED: 'rejected', FAILED: 'failed' } },
    readingLater: { on: { DONE: 'reading' } },
    planning: { on: { DONE: 'parsing', FAILED: 'failed' } },
    parsing: { on: { DONE: 'emitting', FAILED: 'failed' } },
    emitting: { on: { DONE: 'validating', FAILED: 'failed' } },
    validating: { on: { DONE: 'writing', KEPT: 'done', REJECTED: 'rejected', FAILED: 'failed' } },
    writing: { on: { DONE: 'done', AGAIN: 'writingLater', FAILED: 'failed' } },
    writingLater: { on: { DONE: 'writing' } },
    done: { type: 'final' },
    rejected: { type: 'final' },
    failed: { type: 'final' },
    cancelled: { type: 'final' },
  },
})

const ends: ReadonlySet<string> = new Set<Outcome['state']>(['done', 'rejected', 'failed', 'cancelled'])

/** What each state does; gives the event that comes of it, none for DONE. */
const works: Readonly<Record<string, (life: Life) => unknown>> = {
  reading: (life) =>
    doStep(life, 'reading', async () => {
      life.source = await life.job.read(life.stop.signal)
      life.tries = 1
    }),
  planning: (life) =>
    doStep(life, 'planning', () => {
      const { job, source } = life
      life.plan = job.core.planFor(given(source), job.pipeline)
      Object.assign(life, job.core.open(given(source)))
    }),
  parsing: parseSteps,
  emitting: (life) =>
    doStep(life, 'emitting', () => {
      life.document = life.job.core.emit(given(life.tree), given(life.file), given(life.source), given(life.plan))
    }),
  validating: (life) =>
    doStep(life, 'validating', (): Event => {
      const [error] = (life.schemaErrors = life.job.core.validate(given(life.document)))
      if (!error) return life.job.write ? 'DONE' : 'KEPT'
      life.failure = {
        category: 'invalid',
        message: `Unexpected ${error.path || 'document'}: ${error.message}`,
        hint: 'The document does not follow its schema: a bug of tiaoli. Please report it with the text that shows it.',
        stack: null,
      }
      return 'REJECTED'
    }),
  writing: (life) => doStep(life, 'writing', () => life.job.write?.(given(life.document), life.stop.signal)),
  readingLater: pause,
  writingLater: pause,
}

/** Do the steps of the plan, each in the state of its name. Which plan it is, only the text tells. */
async function parseSteps(life: Life): Promise<void> {
  const steps = new Map(given(life.plan).steps.map((step) => [step.name, step]))
  const machine = stepsMachineOf([...steps.keys()])
  let index = 0
  for (let state = firstOf(machine); state !== 'parsed'; state = next(machine, state, 'DONE')) {
    const step = given(steps.get(state) ?? null)
    await doStep(life, step.name, () => step.run(given(life.tree), given(life.file)), index++)
  }
}

const maxTries = 3

function pause({ job, tries, stop: { signal } }: Life): Promise<void> {
  return wait((job.retryDelay ?? 100) * 2 ** (tries - 2), undefined, { signal })
}

/** The event of an error, after it is noted. */
function caught(life: Life, state: string, error: unknown): Event {
  const phase = state === 'reading' || state === 'writing' ? state : 'parsing'
  if (phase !== 'parsing' && life.tries < maxTries && isTransient(error)) {
    life.tries++
    return 'AGAIN'
  }
  life.failure = failureOf(error, phase)
  return phase === 'reading' && life.failure.category !== 'internal' ? 'REJECTED' : 'FAILED'
}

/** A document under way. */
export interface Running {
  /** Never rejects: every failure is an outcome. */
  outcome: Promise<Outcome>
  cancel(): void
}

const longestTimeout = 0x7fffffff

/**
 * Run one document from reading to its end.
 *
 * @example const { state, document } = await runDocument({ core, read: () => readSource('通知.txt') }).outcome
 */
export function runDocument(job: Job): Running {
  const life = beginLife(job)
  let state = firstOf(documentMachine)
  let end: (outcome: Outcome) => void
  const outcome = new Promise<Outcome>((resolve) => {
    end = resolve
  })
  const isOver = () => ends.has(state)
  const move = (event: Event) => {
    state = next(documentMachine, state, event)
    if (!isOver()) return
    clearTimeout(limit)
    if (state === 'failed' || state === 'cancelled') life.stop.abort()
    const { source, document, failure, schemaErrors, steps, tries } = life
    end({ state: state as Outcome['state'], source, document, failure, schemaErrors, steps, retries: tries - 1 })
    // who still holds a life that is over holds no text and no tree
    Object.assign(life, { source: null, plan: null, tree: null, file: null, document: null })
  }
  const limit =
    job.timeout === undefined
      ? undefined
      : setTimeout(
          () => {
            if (isOver()) return
            life.failure = {
              category: 'timeout',
              message: `Unexpected time over ${job.timeout} ms`,
              hint: 'Raise the limit with --timeout, or split the file.',
              stack: null,
            }
            move('TIMEOUT')
          },
          Math.min(longestTimeout, job.timeout),
        )
  const go = async () => {
    while (!isOver()) {
      const event = await Promise.resolve(works[state]?.(life)).then(
        (event) => (event as Event | undefined) ?? 'DONE',
        (error: unknown) => (isOver() ? 'FAILED' : caught(life, state, error)),
      )
      // cancelled or out of time meanwhile
      if (!isOver()) move(event)
    }
  }
  void go()
  return { outcome, cancel: () => void (isOver() || move('CANCEL')) }
}
