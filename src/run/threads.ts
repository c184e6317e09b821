import { setFlagsFromString } from 'node:v8'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../read/thread.ts'
import type { StepDone } from './life.ts'
import type { Task, Work, Worked, WorkSettings } from './work.ts'

/** What a thread is told. */
export type Order = { type: 'work'; id: number; task: Task } | { type: 'stop' }

/** What a thread tells. */
export type Answer =
  | { type: 'worked'; id: number; worked: Worked }
  | { type: 'step'; id: number; step: StepDone }
  | { type: 'broken'; id: number; message: string }

/** Threads that read sources. */
export interface Threads {
  work: Work
  close(): Promise<void>
}

interface Waiting {
  resolve(worked: Worked): void
  reject(error: Error): void
  onStep?: ((step: StepDone) => void) | undefined
}

/**
 * Start threads; each loads the parser once and reads a few sources at a time. A source goes to the thread that has fewest.
 *
 * Their heaps are cleared when they have doubled: V8 would wait until they are four times what is alive, as memory is there, and is no faster.
 *
 * A thread that dies (out of memory) takes the sources with it that it had; a new one takes its place.
 *
 * @param steps Whether each step of each source is told; costs a message each.
 */
export function openThreads(count: number, settings: WorkSettings, steps = false): Threads {
  setFlagsFromString('--heap-growing-percent=100')
  const threads = Array.from({ length: count }, () => openThread(settings, steps))
  return {
    work(task, signal, onStep) {
      const free = threads.reduce((best, thread) => (thread.load() < best.load() ? thread : best))
      return free.work(task, signal, onStep)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}

function openThread(settings: WorkSettings, steps: boolean) {
  const waiting = new Map<number, Waiting>()
  let next = 0
  let worker: Worker | null = null
  const die = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = () => {
    const started = startThread(new URL('./thread.js', import.meta.url), { workerData: { ...settings, steps }, resourceLimits })
    started.on('message', (answer: Answer) => {
      const entry = waiting.get(answer.id)
      if (answer.type === 'step') return entry?.onStep?.(answer.step)
      waiting.delete(answer.id)
      if (answer.type === 'worked') entry?.resolve(answer.worked)
      else entry?.reject(new Error(answer.message))
    })
    started.on('error', die)
    started.on('exit', () => worker === started && die(new Error('Unexpected end of a thread')))
    worker = started
    return started
  }
  let stopped = false
  const stop = () => {
    if (stopped) return
    stopped = true
    worker?.postMessage({ type: 'stop' } satisfies Order)
  }
  return {
    load: () => waiting.size,
    work(task: Task, signal: AbortSignal, onStep?: (step: StepDone) => void) {
      const id = next++
      const result = new Promise<Worked>((resolve, reject) => waiting.set(id, { resolve, reject, onStep }))
      // one signal stops a whole run, and with it the thread
      signal.addEventListener('abort', stop, { once: true })
      ;(worker ?? start()).postMessage({ type: 'work', id, task } satisfies Order)
      return result.finally(() => signal.removeEventListener('abort', stop))
    },
    async close() {
      // what it was given is answered: nothing is open in its store, which ends with it
      await worker?.terminate()
    },
  }
}

/**
 * A document lives as long as it is worked on: in a nursery that holds several it dies there. What outlives it has the whole heap
 * collected, and that costs more than the collection: V8 then forgets the optimized code of functions that are made anew for each document.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 }
