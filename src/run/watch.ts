import { setTimeout as wait } from 'node:timers/promises'
import { type IngestOptions, type IngestReport, startIngest } from './ingest.ts'

export interface WatchOptions extends IngestOptions {
  /** Milliseconds that a file must stay as it is before it is read; default 1000. */
  settle?: number | undefined
  /** Told of each run that found something to do, or failed. */
  onRun: (report: IngestReport) => void
  /** Told when the folders are watched and the first run is over. */
  onReady?: (() => void) | undefined
}

/**
 * Ingest folders whenever something in them has changed and settled, until cancelled.
 *
 * Each time is a whole run, which leaves alone what is unchanged: nothing is missed that changed during the one before.
 *
 * @throws as {@link startIngest}
 */
export async function watchFolders(options: WatchOptions, signal: AbortSignal): Promise<void> {
  const { watch } = await import('chokidar')
  const settle = options.settle ?? 1000
  let dirty = true
  let wake: () => void = () => {}
  const watcher = watch([...options.paths], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|\/)(?:node_modules|\.[^/.][^/]*)$/.test(path) || path === options.out,
    awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(100, settle) },
  })
  watcher.on('all', () => {
    dirty = true
    wake()
  })
  signal.addEventListener('abort', () => wake())
  await new Promise<void>((resolve) => watcher.once('ready', resolve))
  try {
    for (let first = true; !signal.aborted; first = false) {
      if (dirty) {
        dirty = false
        const run = await startIngest(options)
        const cancel = () => run?.cancel()
        signal.addEventListener('abort', cancel)
        const report = await run?.report.finally(() => signal.removeEventListener('abort', cancel))
        if (report && (first || report.totals.unchanged < report.totals.documents)) options.onRun(report)
        if (first) options.onReady?.()
        // several files that arrive together are one run
        await wait(settle / 4)
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
          if (signal.aborted || dirty) resolve()
        })
      }
    }
  } finally {
    await watcher.close()
  }
}
