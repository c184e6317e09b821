import { stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type FormatName, formats, type Item, itemOf, type OffsetUnit, type TableName, tableNames } from '../export/index.ts'
import { SourceError } from '../export/label-studio.ts'
import { OffsetError } from '../export/places.ts'
import type { Lang } from '../locale/index.ts'
import type { Speaker } from '../locale/phrases.ts'
import { defaultMaxBytes } from '../read/limits.ts'
import { type DocumentOptions, loadDocuments } from '../run/documents.ts'
import { type Destination, DestinationError, type Exported, exportDocuments } from '../run/export.ts'
import { failureOf } from '../run/failure.ts'
import { MissingPackageError } from '../run/parquet.ts'
import type { PolicyDocument } from '../schema/types.ts'
import { openInBrowser } from './browser.ts'
import { printFailure } from './diagnostic.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, type ReadingFlags, readingOf, refuseOverwriting } from './input.ts'
import { type CommonOptions, type Io, type Paint, paintFor } from './io.ts'
import { sourceLibrary, textFor } from './library.ts'
import { plural } from './progress.ts'
import { speakerFor } from './words.ts'

export interface ExportFlags extends CommonOptions, ReadingFlags {
  to: FormatName[]
  out?: string
  records?: TableName[]
  offsets: OffsetUnit
  chunkSize?: number
  sources?: string
  pipeline?: string
  open?: boolean
  json?: boolean
}

/** Export documents, a folder of them, or texts, which are parsed first. */
export async function exportCommand(paths: string[], flags: ExportFlags, io: Io): Promise<Exit> {
  const paint = paintFor(io.stderr, io, flags)
  const pipeline = await pipelineFor(flags.pipeline)
  const reading = readingOf(flags)
  const library = sourceLibrary(flags.sources, reading)
  const sourceOf = (document: PolicyDocument, path: string) => textFor(library, document, dirname(path))
  const loading: DocumentOptions = { pipeline, reading, sourceOf, stdin: () => io.stdin(reading.limits?.bytes ?? defaultMaxBytes) }
  if (flags.open && !(flags.to.includes('html') && flags.out !== undefined))
    throw new UsageError('Nothing to open', 'Give --to html and a file or folder with --out.')
  const destination = await destinationOf(paths, flags, io)
  const run = await runExport(paths, { ...flags, destination }, loading, io, paint)
  if (typeof run === 'string') return run
  const { exported, failed } = run
  if (exported.documents === 0 && failed === 0) throw new UsageError(`No documents found in ${paths.join(', ')}`, sourcesHint)
  if (flags.json && 'folder' in destination) io.stdout.write(`${JSON.stringify({ ...exported, failed }, null, 2)}\n`)
  else if (!flags.quiet && exported.documents > 0 && !('write' in destination)) io.stderr.write(printExported(exported, speakerFor(io)))
  if (flags.open && exported.documents > 0) openInBrowser(pageOf(exported))
  return failed > 0 ? 'failed' : 'ok'
}

/** Address of the page to open: the one over all where several were made. */
function pageOf({ files, documents }: Exported): string {
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'))
  const page = documents > 1 ? pages.find((path) => basename(path) === 'index.html') : pages[0]
  return pathToFileURL(resolve(page ?? '.')).href
}

/** Export the documents of an ingest into a folder, with the texts they were made from. */
export async function exportRunOf(
  documents: readonly string[],
  sources: readonly string[],
  folder: string,
  to: FormatName[],
  flags: CommonOptions & ReadingFlags,
  io: Io,
) {
  const library = sourceLibrary(sources, readingOf(flags))
  const sourceOf = (document: PolicyDocument, path: string) => textFor(library, document, dirname(path))
  const run = await runExport(documents, { to, offsets: 'utf16', destination: { folder }, lang: flags.lang }, { sourceOf }, io, paintFor(io.stderr, io, flags))
  return typeof run === 'string' ? run : run.exported
}

const sourcesHint = 'Give documents that tiaoli wrote, the folder of an ingest, or texts.'

/** Export and tell what went wrong; an exit code where nothing was made. */
export async function runExport(
  paths: readonly string[],
  flags: Omit<ExportFlags, keyof CommonOptions | 'out'> & { destination: Destination; lang?: Lang | undefined },
  loading: DocumentOptions,
  io: Io,
  paint: Paint,
): Promise<Exit | { exported: Exported; failed: number }> {
  let failed = 0
  const stop = new AbortController()
  const unlisten = io.onInterrupt(() => stop.abort())
  async function* items(): AsyncGenerator<Item> {
    for await (const one of loadDocuments(paths, loading)) {
      if (one.failure === null) yield itemOf(one.document, one.text, flags.offsets)
      else {
        failed++
        io.stderr.write(printFailure(one.path, one.failure, paint, speakerFor(io)))
      }
    }
  }
  try {
    return { exported: await exportDocuments(items(), flags, stop.signal), failed }
  } catch (error) {
    if (stop.signal.aborted) return 'interrupted'
    throw usageOf(error) ?? (error as Error)
  } finally {
    unlisten()
  }
}

/** What the person who called can put right. */
function usageOf(error: unknown): UsageError | null {
  if (error instanceof OffsetError || error instanceof SourceError) {
    return new UsageError(error.message, 'Name the folder of the texts with --sources, or export the texts themselves.')
  }
  if (error instanceof DestinationError) return new UsageError(error.message, 'Give a folder with --out, or name one table with --records.')
  if (error instanceof MissingPackageError) return new UsageError(error.message, `Install it: ${error.command}`)
  const { category, message, hint } = failureOf(error, 'writing')
  return category === 'unwritable' ? new UsageError(`The output cannot be written: ${message}`, hint) : null
}

/** A folder, a file where its name has an ending and one file is asked for, or standard output for text. */
async function destinationOf(paths: readonly string[], { to, out, records }: ExportFlags, io: Io): Promise<Destination> {
  if (out !== undefined) {
    const known = await stat(out).catch(() => null)
    const isFile = known ? !known.isDirectory() : /[^/\\]\.[A-Za-z0-9]+$/.test(out)
    if (isFile) refuseOverwriting(paths, out)
    return isFile ? { file: out } : { folder: out }
  }
  const binary = to.filter((name) => 'binary' in formats[name])
  if (to.length > 1 || binary.length > 0) {
    throw new UsageError(
      binary.length > 0 ? `\`${binary.join(', ')}\` cannot go to standard output` : `${plural(to.length, 'format')} cannot go to standard output`,
      'Give a file or folder with --out.',
    )
  }
  if (to[0] === 'csv' && records === undefined) throw new UsageError('`csv` makes a file for each table', csvHint)
  return {
    async write(text) {
      io.stdout.write(text)
      await io.stdout.drained()
    },
  }
}

const csvHint = `Give a folder with --out, or one table with --records: ${tableNames.join(', ')}.`

function printExported({ documents, files }: Exported, say: Speaker): string {
  const shown = files.slice(0, 12).map(({ path, bytes }) => `  ${path}  ${sizeOf(bytes)}`)
  const rest = files.length > 12 ? [`  ${say(`… and ${files.length - 12} more`)}`] : []
  return `${[say(`Exported ${plural(documents, 'document')}:`), ...shown, ...rest].join('\n')}\n`
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
