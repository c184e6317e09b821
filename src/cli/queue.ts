import { availableParallelism } from 'node:os'
import type { EnqueueOptions } from '../run/worker.ts'
import { StoreError } from '../store/index.ts'
import { type Exit, UsageError } from './exit.ts'
import { commandLine } from './ingest.ts'
import { pipelineFor, type ReadingFlags, readingOf } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { plural } from './progress.ts'
import { printRows } from './table.ts'
import { speakerFor } from './words.ts'

interface QueueFlags extends CommonOptions {
  store: string
  json?: boolean
}

export interface EnqueueFlags extends QueueFlags, Omit<EnqueueOptions, 'paths' | 'pipeline' | 'store'> {
  pipeline?: string
}

/** Put documents into the queue of a shared store. */
export async function enqueueCommand(paths: string[], flags: EnqueueFlags, io: Io): Promise<Exit> {
  const pipeline = await pipelineFor(flags.pipeline)
  return told(io, async () => {
    const { enqueue } = await import('../run/worker.ts')
    const enqueued = await enqueue({ ...flags, paths, pipeline })
    if (!enqueued) throw new UsageError(`No documents found in ${paths.join(', ')}`, 'Check the paths, --include and --exclude.')
    const { documents, unchanged, waiting } = enqueued
    if (flags.json) io.stdout.write(`${JSON.stringify(enqueued, null, 2)}\n`)
    else if (!flags.quiet) {
      const rest = [unchanged > 0 ? `${unchanged} unchanged` : '', waiting > 0 ? `${waiting} waiting already` : ''].filter(Boolean)
      const say = speakerFor(io)
      io.stdout.write(`${[say(`${enqueued.enqueued} of ${plural(documents, 'document')} enqueued`), ...rest.map(say)].join(', ')}\n`)
      io.stdout.write(`${say('Read them with: tiaoli worker --store URL   watch them with: tiaoli queue --store URL')}\n`)
    }
    return 'ok'
  })
}

export interface WorkerFlags extends QueueFlags, ReadingFlags {
  jobs?: number
  batch?: number
  timeout?: number
  untilEmpty?: boolean
}

/** Read documents from the queue until Ctrl-C, or until it is empty. */
export async function workerCommand(flags: WorkerFlags, io: Io, argv: readonly string[]): Promise<Exit> {
  const paint = paintFor(io.stderr, io, flags)
  const stop = new AbortController()
  const unlisten = io.onInterrupt(() => stop.abort())
  return told(io, async () => {
    const { runWorker } = await import('../run/worker.ts')
    const report = await runWorker(
      {
        store: flags.store,
        jobs: flags.jobs ?? availableParallelism(),
        batch: flags.batch,
        untilEmpty: flags.untilEmpty,
        timeout: flags.timeout ?? 10 * 60_000,
        limits: readingOf(flags).limits,
        onDone({ name }, { failure, ms }, end) {
          if (flags.quiet && !failure) return
          const word = !failure ? paint.green('done  ') : end === 'again' ? paint.yellow('again ') : paint.red(end === 'dead' ? 'dead  ' : 'failed')
          io.stderr.write(`${word} ${name}  ${failure ? `${failure.category}: ${failure.message}` : `${ms.toFixed(1)} ms`}\n`)
        },
      },
      stop.signal,
    ).finally(unlisten)
    if (flags.json) io.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    else if (!flags.quiet)
      io.stdout.write(`${speakerFor(io)(`${plural(report.done, 'document')} done, ${report.failed} failed, ${report.retried} to be tried again`)}\n`)
    if (stop.signal.aborted) {
      io.stderr.write(`${speakerFor(io)(`Stopped. To go on: ${commandLine(argv)}`)}\n`)
      return 'interrupted'
    }
    return report.failed > 0 ? 'failed' : 'ok'
  })
}

/** Say what waits in the queue, or put back what was given up. */
export async function queueCommand(flags: QueueFlags & { revive?: boolean }, io: Io): Promise<Exit> {
  return told(io, async () => {
    const { withQueue } = await import('../run/worker.ts')
    return withQueue(flags.store, async (_, queue): Promise<Exit> => {
      if (flags.revive) io.stderr.write(`${speakerFor(io)(`${plural(await queue.revive(), 'document')} put back`)}\n`)
      printRows([{ ...(await queue.state()) }], io, flags.json === true)
      return 'ok'
    })
  })
}

async function told(io: Io, work: () => Promise<Exit>): Promise<Exit> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    io.stderr.write(`${speakerFor(io)(`error: ${error.message}`)}\n  ${speakerFor(io)(`hint: ${error.hint}`)}\n`)
    return 'stopped'
  }
}
