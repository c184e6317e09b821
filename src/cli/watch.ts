import { watchFolders } from '../run/watch.ts'
import { StoreError } from '../store/index.ts'
import type { Exit } from './exit.ts'
import { commandLine } from './ingest.ts'
import { pipelineFor, type ReadingFlags, readingOf } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { linesTo, silentOn } from './progress.ts'
import { speakerFor } from './words.ts'

export interface WatchFlags extends CommonOptions, ReadingFlags {
  out: string
  include?: string[]
  exclude?: string[]
  recursive: boolean
  pipeline?: string
  store?: string
  jobs?: number
  timeout?: number
  settle?: number
  events?: boolean
}

/** Ingest folders now, and again whenever something in them has changed, until Ctrl-C. */
export async function watchCommand(paths: string[], flags: WatchFlags, io: Io, argv: readonly string[]): Promise<Exit> {
  const pipeline = await pipelineFor(flags.pipeline)
  const paint = paintFor(io.stderr, io, flags)
  const say = speakerFor(io)
  const progress = (flags.quiet ? silentOn : linesTo)(io.stderr, paint, say)
  const stop = new AbortController()
  const unlisten = io.onInterrupt(() => stop.abort())
  try {
    await watchFolders(
      {
        ...flags,
        paths,
        pipeline,
        reading: readingOf(flags),
        steps: flags.events,
        onEvent(event) {
          if (flags.events) io.stdout.write(`${JSON.stringify(event)}\n`)
          progress.on(event)
        },
        onRun({ totals }) {
          const { ok, warned, failed, unchanged } = totals
          if (!flags.quiet && !flags.events)
            io.stdout.write(`${[`${ok} ok`, `${warned} warned`, `${failed} failed`, `${unchanged} unchanged`].map(say).join('  ')}\n`)
        },
        onReady() {
          if (!flags.quiet) io.stderr.write(`${paint.dim(say(`Watching ${paths.join(', ')}; Ctrl-C ends.`))}\n`)
        },
      },
      stop.signal,
    )
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    io.stderr.write(`${speakerFor(io)(`error: ${error.message}`)}\n  ${speakerFor(io)(`hint: ${error.hint}`)}\n`)
    return 'stopped'
  } finally {
    unlisten()
  }
  io.stderr.write(`${speakerFor(io)(`Stopped. To go on: ${commandLine(argv)}`)}\n`)
  return 'interrupted'
}
