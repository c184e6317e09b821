import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { ReadError } from './error.ts'
import type { Budget } from './limits.ts'

/** What a thread answers: a value, or the error that its work ended in. */
export type Answer = { value: unknown } | { error: { name: string; message: string; code?: string; hint?: string } }

/**
 * Start a module as a thread, compiled or from source.
 *
 * @param url Of the module as it is called when compiled (`.js`).
 */
export function startThread(url: URL, options: { workerData?: unknown; resourceLimits?: ResourceLimits } = {}): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(url, options)
  // from source, which a thread reads only with the loader that reads this
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/package.json')
      .replace('package.json', 'dist/esm/api/index.mjs'),
  )
  const start = `import('${loader}').then(({ register }) => { register(); return import('${url.href.replace(/\.js$/, '.ts')}') })`
  return new Worker(start, { ...options, eval: true })
}

/**
 * Threads that do what must be ended when it takes too long: a library that never looks at a clock. One is kept warm; one that had to be ended
 * is gone with all it held.
 */
export class Side {
  readonly #url: URL
  #idle: Worker | null = null

  constructor(url: URL) {
    this.#url = url
  }

  /**
   * Work with a thread of one's own: each question is answered within what is left of the budget.
   *
   * @throws {ReadError} `limit` when time or memory ran out; what the thread threw; the reason of the signal
   */
  async with<T>(budget: Budget, work: (ask: <A>(question: unknown) => Promise<A>) => Promise<T>): Promise<T> {
    const worker = this.#idle ?? this.#start()
    this.#idle = null
    worker.ref()
    let well = true
    try {
      return await work(async (question) => {
        well = false
        const answer = await ask(worker, question, budget)
        well = true
        return unwrap(answer) as never
      })
    } finally {
      // waiting for work keeps no program alive
      worker.unref()
      if (well && this.#idle === null) this.#idle = worker
      else void worker.terminate()
    }
  }

  #start(): Worker {
    const worker = startThread(this.#url, { resourceLimits: { maxOldGenerationSizeMb: 2048 } })
    // one that ends while it waits answers nobody
    worker.on('exit', () => {
      if (this.#idle === worker) this.#idle = null
    })
    // what ends a thread is told to who waits for it
    return worker.on('error', () => {})
  }
}

async function ask(worker: Worker, question: unknown, budget: Budget): Promise<Answer> {
  budget.tick()
  const { signal } = budget
  let stop = () => {}
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const timer = setTimeout(() => reject(budget.spentTime()), budget.left())
      const abort = () => reject(signal?.reason)
      const end = (code: number) => reject(new Error(`Unexpected end of a thread (${code})`))
      worker.on('message', resolve).on('error', reject).on('exit', end)
      signal?.addEventListener('abort', abort)
      stop = () => {
        clearTimeout(timer)
        worker.off('message', resolve).off('error', reject).off('exit', end)
        signal?.removeEventListener('abort', abort)
      }
      worker.postMessage(question)
    })
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
    throw new ReadError('limit', 'Unexpected need of more than 2 GB of memory, expected less', 'Print the file to a new one, or give its text.')
  } finally {
    stop()
  }
}

function unwrap(answer: Answer): unknown {
  if ('value' in answer) return answer.value
  const { name, message, code, hint } = answer.error
  if (name === 'ReadError') throw new ReadError(code as ReadError['code'], message, hint ?? '')
  throw Object.assign(new Error(message), { name })
}
