import { join, relative } from 'node:path'
import type { FormatName } from '../export/names.ts'
import { failureOf } from '../run/failure.ts'
import { writeAtomic } from '../run/files.ts'
import { type DocumentReport, type Ingesting, type IngestOptions, type IngestReport, startIngest } from '../run/ingest.ts'
import { version } from '../version.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, type ReadingFlags, readingOf } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { printFindings } from './parse.ts'
import { barOn, linesTo, silentOn } from './progress.ts'
import { printSummary, totalsOf } from './summary.ts'

export interface IngestFlags extends CommonOptions, ReadingFlags {
  out: string
  include?: string[]
  exclude?: string[]
  recursive: boolean
  pipeline?: string
  strict?: boolean
  failFast?: boolean
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
  const progress = (flags.quiet ? silentOn : io.stderr.isTTY && !flags.events ? barOn : linesTo)(io.stderr, paint)
  const options: IngestOptions = {
    ...flags,
    paths,
    pipeline,
    reading: readingOf(flags),
    onEvent(event) {
      if (flags.events) io.stdout.write(`${JSON.stringify(event)}\n`)
      progress.on(event)
    },
    onOutcome({ name }, outcome) {
      if (!flags.verbose) return
      printFindings(name, outcome, flags, io, paint, { ...io.stderr, write: (text) => progress.say(text.trimEnd()) })
      if (outcome.failure?.stack) progress.say(outcome.failure.stack)
    },
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
  const totals = totalsOf(report)
  if (flags.report !== undefined) {
    const body = {
      tool: `tiaoli ${version}`,
      node: process.version,
      startedAt,
      exit,
      state: report.state,
      totals,
      documents: report.documents,
      revised: report.revised,
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
    const failures = report.documents
      .filter(({ status }) => status === 'failed')
      .map(({ source, category, cause, hint }) => ({ source, category, cause, hint }))
    io.stdout.write(
      `${JSON.stringify({ exit, state: report.state, out: flags.out, ...totals, failures, revised: report.revised, ...(exported ? { exported: exported.files } : {}) }, null, 2)}\n`,
    )
  } else if (!flags.quiet) {
    const sink = flags.events ? io.stderr : io.stdout
    sink.write(`\n${printSummary(report, paintFor(sink, io, flags))}\n\n${whereToLook(report, paths, flags)}\n`)
  }
  for (const { id } of report.revised) {
    if (!flags.quiet) io.stderr.write(`${paint.yellow('warning')} several texts of \`${id}\`: each is in revisions/${id}/, the last by path is the document\n`)
  }
  if (exit === 'stopped' || exit === 'interrupted') {
    const why = report.stoppedBy === null ? 'Stopped' : `Stopped at ${report.documents[report.stoppedBy]?.source}`
    io.stderr.write(`${why}. To go on: ${commandLine(argv)}\n`)
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
  const failure = failureOf(error, 'writing')
  if (failure.category !== 'unwritable') throw error
  io.stderr.write(`${path} error ${failure.category} ${failure.message}\n  hint: ${failure.hint}\n`)
  return 'stopped'
}

/** The exit code of a run. What stopped it comes first, then what failed, then what did not meet the demands. */
export function exitOf({ state, documents }: Pick<IngestReport, 'state' | 'documents'>, strict: boolean): Exit {
  if (state === 'cancelled') return 'interrupted'
  if (state === 'stopped') return 'stopped'
  if (documents.some(({ status }) => status === 'failed')) return 'failed'
  if (documents.some(({ conserved }) => conserved === false)) return 'unmet'
  if (strict && documents.some(({ status }) => status === 'warned')) return 'unmet'
  return 'ok'
}

/** The command that goes on where a run stopped: the same, without what stopped it. Finished documents come out the same. */
export function commandLine(argv: readonly string[]): string {
  const words = argv.filter((word) => word !== '--fail-fast')
  return ['tiaoli', ...words.map((word) => (/^[\w./=:@,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))].join(' ')
}

function whereToLook({ documents }: IngestReport, paths: readonly string[], flags: IngestFlags): string {
  if (flags.dryRun) return 'Nothing was written (--dry-run).'
  const richest = documents.reduce<DocumentReport | null>((best, report) => (weight(report) > weight(best) ? report : best), null)
  const lines = [`Documents: ${join(flags.out, 'documents')}   one line a source: ${join(flags.out, 'index.jsonl')}`]
  if (flags.to) lines.push(`Exports: ${join(flags.out, 'exports')}`)
  if (richest) {
    const [path] = paths
    const source = path !== undefined && paths.length === 1 ? join(path, richest.source) : richest.source
    lines.push(`Look at one: tiaoli parse ${relative('.', source)} --format tree   check all: tiaoli check ${flags.out} --sources ${path ?? '.'}`)
  }
  return lines.join('\n')
}

/** How much there is to see in a document. */
function weight(report: DocumentReport | null): number {
  return report?.counts ? 1 + report.counts.measures + report.counts.indicators : 0
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
