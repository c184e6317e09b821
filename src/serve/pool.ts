import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { ProblemError } from './problems.ts'
import type { PoolAnswer, PoolTask } from './worker.ts'

export interface PoolOptions {
  /** Threads that parse. */
  threads: number
  /** Requests that may wait for one; more are refused. */
  queue: number
  /** Milliseconds a text may take. */
  timeout: number
}

/** Threads that read and parse what came over the network, so that no text stops the server from answering. */
export interface Pool {
  /** @throws {ProblemError} `busy`, `timeout`, or what the worker says of the text */
  run(task: PoolTask): Promise<Extract<PoolAnswer, { ok: true }>>
  waiting(): number
  close(): Promise<void>
}

/** Start the threads; each loads the parser once. */
export function openPool({ threads, queue, timeout }: PoolOptions): Pool {
  const compiled = fileURLToPath(new URL('./worker.js', import.meta.url))
  const built = existsSync(compiled)
  const piscina = new Piscina<PoolTask, PoolAnswer>({
    filename: built ? compiled : fileURLToPath(new URL('./worker.ts', import.meta.url)),
    ...(built ? {} : { execArgv: ['--import', fromSource()] }),
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  return {
    async run(task) {
      // the pool's own limit lets a burst through while its threads are busy
      if (piscina.queueSize >= queue) throw new ProblemError('busy', 'Every thread is busy and the queue is full', { retryAfter: 1 })
      const signal = AbortSignal.timeout(timeout)
      const answer = await piscina.run(task, { signal }).catch((error: Error) => {
        if (signal.aborted) {
          throw new ProblemError('timeout', `Unexpected time over ${timeout} ms`, { hint: 'Split the text, or ingest it from the command line.' })
        }
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
          throw new ProblemError('payload-too-large', 'The text needs more memory than the server gives one', { hint: 'Split the text.' })
        }
        throw error
      })
      if (!answer.ok) throw new ProblemError(answer.code, answer.detail, { hint: answer.hint })
      return answer
    },
    waiting: () => piscina.queueSize,
    close: () => piscina.close(),
  }
}

/** What lets a thread read from source, also what is imported later. */
function fromSource(): string {
  const loader = createRequire(import.meta.url)
    .resolve('tsx/package.json')
    .replace('package.json', 'dist/esm/api/index.mjs')
  return `data:text/javascript,${encodeURIComponent(`import { register } from '${pathToFileURL(loader)}'; register()`)}`
}
