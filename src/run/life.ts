import { setImmediate } from 'node:timers/promises'
import type { VFile } from 'vfile'
import type { Plan } from '../pipeline.ts'
import type { SourceText } from '../read/source.ts'
import type { Pipeline, PolicyDocument } from '../schema/types.ts'
import type { SchemaError } from '../schema/validate.ts'
import type { Root } from '../tree/nodes.ts'
import type { Core } from './core.ts'
import type { Failure } from './failure.ts'

/** One step that was done: a pipeline step, or `reading`, `planning`, `emitting`, `validating`, `writing`. */
export interface StepDone {
  name: string
  index: number
  total: number
  ms: number
}

/** What one document needs: where it comes from, where it goes, and its limits. */
export interface Job {
  core: Core
  read: (signal: AbortSignal) => Promise<SourceText>
  /** Left out: the document is only returned. */
  write?: ((document: PolicyDocument, signal: AbortSignal) => Promise<void> | void) | undefined
  /** Left out: the one that fits the text. */
  pipeline?: string | Pipeline | undefined
  /** Milliseconds for the whole life; no limit when left out. */
  timeout?: number | undefined
  /** Milliseconds before reading or writing is tried again; doubled for the next time. */
  retryDelay?: number | undefined
  onStep?: ((step: StepDone) => void) | undefined
}

/** How the life of one document ended. */
export interface Outcome {
  state: 'done' | 'rejected' | 'failed' | 'cancelled'
  source: SourceText | null
  document: PolicyDocument | null
  failure: Failure | null
  schemaErrors: SchemaError[]
  steps: StepDone[]
  retries: number
}

/** What a document is on its way: each state adds to it. */
export interface Life {
  job: Job
  /** Aborted where it ends before its work does. */
  stop: AbortController
  source: SourceText | null
  plan: Plan | null
  tree: Root | null
  file: VFile | null
  document: PolicyDocument | null
  failure: Failure | null
  schemaErrors: SchemaError[]
  steps: StepDone[]
  tries: number
}

/** The life of a job before its first step. */
export function beginLife(job: Job): Life {
  return {
    job,
    stop: new AbortController(),
    source: null,
    plan: null,
    tree: null,
    file: null,
    document: null,
    failure: null,
    schemaErrors: [],
    steps: [],
    tries: 1,
  }
}

const before = ['reading', 'planning']
const after = ['emitting', 'validating', 'writing']

/**
 * Let others go on (who may cancel it), then do one step and note how long it took.
 *
 * @param at Index of a pipeline step; left out for the states around them.
 */
export async function doStep<T>(life: Life, name: string, work: () => T, at?: number): Promise<Awaited<T>> {
  await setImmediate()
  life.stop.signal.throwIfAborted()
  const started = process.hrtime.bigint()
  const result = await work()
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  const own = life.plan?.steps.length ?? 0
  const around = before.includes(name) ? before.indexOf(name) : before.length + own + after.indexOf(name)
  const step = {
    name,
    index: at === undefined ? around : before.length + at,
    total: before.length + own + after.length,
    ms,
  }
  life.steps.push(step)
  life.job.onStep?.(step)
  return result
}

/** What an earlier state has put there. */
export function given<T>(value: T | null): T {
  if (value === null) throw new Error('Unexpected empty context, expected the result of the state before')
  return value
}
