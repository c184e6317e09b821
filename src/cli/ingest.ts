import { join, relative } from 'node:path'
import type { FormatName } from '../export/names.ts'
import { failureOf } from '../run/failure.ts'
import { writeAtomic } from '../run/files.ts'
import { type Ingesting, type IngestOptions, type IngestReport, startIngest } from '../run/ingest.ts'
import { StoreError } from '../store/index.ts'
import { version } from '../version.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, type ReadingFlags, readingOf } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { printFindings } from './parse.ts'
import { barOn, linesTo, silentOn } from './progress.ts'
import { printSummary } from './summary.ts'
import { speakerFor } from './words.ts'

export interface IngestFlags extends CommonOptions, ReadingFlags {
  out: string
  include?: string[]
  exclude?: string[]
  recursive: boolean
  pipeline?: string
  strict?: boolean
  failFast?: boolean
  force?: boolean
  retryFailed?: boolean
  jobs?: number
  store?: string
  timeout?: number
  json?: boolean
  report?: string
  events?: boolean
  dryRun?: boolean
  to?: FormatName[]
}

/** Ingest files and folders into an output folder, and tell how it went. */
export async function ingestCommand(paths: string[], flags: IngestFlags, io: Io, argv: readonly string[] = []): Promise<Exit> {
  const pipeline = await pipelineFor(flags.pipeline)
  const paint = paintFor(io.stderr, io, flags)
  const say = speakerFor(io)
  const progress = (flags.quiet ? silentOn : io.stderr.isTTY && !flags.events ? barOn : linesTo)(io.stderr, paint, say)
  const options: IngestOptions = {
    ...flags,
    paths,
    pipeline,
    // each thread opens recognition for itself
    reading: { limits: readingOf(flags).limits },
    steps: flags.events,
    detail: flags.report !== undefined || flags.to !== undefined,
    onEvent(event) {
      if (flags.events) io.stdout.write(`${JSON.stringify(event)}\n`)
      progress.on(event)
    },
    onOutcome: flags.verbose
      ? (path, outcome) => {
          printFindings(path, outcome, flags, io, paint, { ...io.stderr, write: (text) => progress.say(text.trimEnd()) })
          if (outcome.failure?.stack) progress.say(outcome.failure.stack)
        }
      : undefined,
  }
  const startedAt = new Date().toISOString()
  let run: Ingesting | null
  let report: IngestReport
  try {
    run = await startIngest(options)
    if (!run) throw nothingFound(paths, flags)
    const unlisten = io.onInterrupt(run.cancel)
    report = await run.report.finally(unlisten)
  } catch (error) {
    if (error instanceof UsageError) throw error
    // anything a document does is in its outcome; what is thrown here is the output folder's
    return unwritable(flags.out, error, io)
  } finally {
    progress.end()
  }

  const exit = exitOf(report, flags.strict === true)
  const { totals, slowest, revised, ms } = report
  if (flags.report !== undefined) {
    const body = {
      tool: `tiaoli ${version}`,
      node: process.version,
      startedAt,
      exit,
      state: report.state,
      ms,
      totals,
      slowest,
      failures: report.failures,
      revised,
      documents: report.documents,
    }
    try {
      await writeAtomic(flags.report, `${JSON.stringify(body, null, 2)}\n`)
    } catch (error) {
      return unwritable(flags.report, error, io)
    }
  }
  const exported = flags.to && !flags.dryRun ? await exportRun(report, paths, flags, flags.to, io) : null
  if (typeof exported === 'string') return exported
  if (flags.json) {
    const failures = report.failures.map(({ source, category, cause, hint }) => ({ source, category, cause, hint }))
    const more = exported ? { exported: exported.files } : {}
    io.stdout.write(`${JSON.stringify({ exit, state: report.state, out: flags.out, ...totals, ms, failures, revised, ...more }, null, 2)}\n`)
  } else if (!flags.quiet) {
    const sink = flags.events ? io.stderr : io.stdout
    sink.write(`\n${printSummary(report, paintFor(sink, io, flags), say)}\n\n${whereToLook(report, paths, flags).map(say).join('\n')}\n`)
  }
  for (const { id } of revised) {
    if (!flags.quiet)
      io.stderr.write(`${paint.yellow(say('warning'))} ${say(`several texts of \`${id}\`: each is in revisions/${id}/, the latest is the document`)}\n`)
  }
  if (exit === 'stopped' || exit === 'interrupted') {
    const why = report.stoppedBy === null ? 'Stopped' : `Stopped at ${report.stoppedBy}`
    io.stderr.write(`${say(`${why}. To go on: ${commandLine(argv)}`)}\n`)
  }
  return exit
}

/** Export what a run wrote, with the texts it was made from. */
async function exportRun(report: IngestReport, paths: readonly string[], flags: IngestFlags, to: FormatName[], io: Io) {
  const { exportRunOf } = await import('./export.ts')
  const documents = report.documents.flatMap(({ document }) => (document === null ? [] : [join(flags.out, document)]))
  return exportRunOf([...new Set(documents)].sort(), paths, join(flags.out, 'exports'), to, flags, io)
}

function unwritable(path: string, error: unknown, io: Io): Exit {
  const say = speakerFor(io)
  if (error instanceof StoreError) {
    io.stderr.write(`${say(`error: ${error.message}`)}\n  ${say(`hint: ${error.hint}`)}\n`)
    return 'stopped'
  }
  const failure = failureOf(error, 'writing')
  if (failure.category !== 'unwritable') throw error
  io.stderr.write(`${path} ${say('error')} ${say(failure.category)} ${say(failure.message)}\n  ${say(`hint: ${failure.hint}`)}\n`)
  return 'stopped'
}

/** The exit code of a run. What stopped it comes first, then what failed, then what did not meet the demands. */
export function exitOf({ state, totals }: Pick<IngestReport, 'state' | 'totals'>, strict: boolean): Exit {
  if (state === 'cancelled') return 'interrupted'
  if (state === 'stopped') return 'stopped'
  if (totals.failed > 0) return 'failed'
  if (totals.unconserved > 0 || (strict && totals.withWarnings > 0)) return 'unmet'
  return 'ok'
}

/** The command that goes on where a run stopped: the same, without what stopped it. Finished documents come out the same. */
export function commandLine(argv: readonly string[]): string {
  const words = argv.filter((word) => word !== '--fail-fast')
  return ['tiaoli', ...words.map((word) => (/^[\w./=:@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))].join(' ')
}

function whereToLook({ richest }: IngestReport, paths: readonly string[], flags: IngestFlags): string[] {
  if (flags.dryRun) return ['Nothing was written (--dry-run).']
  const lines = [`Documents: ${join(flags.out, 'documents')}   one line a source: ${join(flags.out, 'index.jsonl')}`]
  if (flags.to) lines.push(`Exports: ${join(flags.out, 'exports')}`)
  if (richest !== null) {
    const [path] = paths
    const source = path !== undefined && paths.length === 1 ? join(path, richest) : richest
    lines.push(`Look at one: tiaoli parse ${relative('.', source)} --format tree   check all: tiaoli check ${flags.out} --sources ${path ?? '.'}`)
    lines.push(`Ask for more: tiaoli db query ${flags.out} "select due, body, text from tasks where due is not null order by due limit 20"`)
  }
  return lines
}

function nothingFound(paths: readonly string[], flags: IngestFlags): UsageError {
  const where = paths.map((path) => `\`${path}\``).join(', ')
  return new UsageError(
    `No documents found in ${where}`,
    flags.include || flags.exclude
      ? 'Check --include and --exclude: they are matched against the path inside the folder.'
      : 'Folders are searched for files with the endings of documents; name other files themselves, or with --include.',
  )
}
