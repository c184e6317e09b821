import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FormatName, type FormatOptions, fileNames, formats, type Item, type TableName, type Target } from '../export/index.ts'
import { type AtomicFile, openAtomic } from './files.ts'

/** Where an export goes: a folder, which gets all files; one file; or a stream of text. */
export type Destination = { folder: string } | { file: string } | { write(text: string): Promise<void> }

export interface ExportOptions extends FormatOptions {
  to: readonly FormatName[]
  destination: Destination
}

/** What an export made. */
export interface Exported {
  documents: number
  /** Files in the order they were opened, with their bytes. */
  files: { path: string; bytes: number }[]
}

/** More was asked for than one file or a stream can hold. */
export class DestinationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DestinationError'
  }
}

/** Text that is gathered before it is written. */
const pieceLength = 1 << 18

/**
 * Export documents, one after the other: none is held longer than it takes to write it, a workbook holds its cells.
 *
 * A file of one document appears when it is written, whole. Files over all documents appear together when the last one is
 * done; after an error, or when stopped, none of them does. With no document nothing is written.
 *
 * @throws {DestinationError} where the formats make several files and the destination is one
 */
export async function exportDocuments(items: AsyncIterable<Item>, options: ExportOptions, signal?: AbortSignal): Promise<Exported> {
  const { destination } = options
  const targets = options.to.flatMap((name) => targetsOf(name, options).map((target) => ({ name, target })))
  const [only, ...others] = targets
  if (!('folder' in destination) && (!only || others.length > 0)) {
    throw new DestinationError(`Unexpected ${targets.length} files (${targets.map(({ target }) => target.file).join(', ')}), expected one`)
  }
  const outputs = targets.map(({ name, target }) => outputFor(name, target, destination))
  let documents = 0
  try {
    for await (const item of items) {
      signal?.throwIfAborted()
      documents++
      for (const output of outputs) await output.add(item, documents)
    }
    if (documents > 0) for (const output of outputs) await output.end()
    signal?.throwIfAborted()
    for (const output of outputs) await output.keep()
  } catch (error) {
    for (const output of outputs) await output.drop()
    throw error
  }
  return { documents, files: outputs.flatMap(({ files }) => files) }
}

/** The files of a format; beside those of one document each, those over all come only into a folder. */
function targetsOf(name: FormatName, options: ExportOptions): Target[] {
  const targets: Target[] = formats[name].targets(options)
  return targets.filter(({ each }) => each === undefined || 'folder' in options.destination)
}

/** What one target writes to. */
interface Output {
  files: Exported['files']
  add(item: Item, documents: number): Promise<void>
  end(): Promise<void>
  keep(): Promise<void>
  drop(): Promise<void>
}

function outputFor(name: FormatName, target: Target, destination: Destination): Output {
  if (formats[name].each === 'document' && target.each === undefined) return eachDocument(target, destination)
  return oneFile(name, target, destination)
}

/** One file over all documents, opened with the first. */
function oneFile(name: FormatName, target: Target, destination: Destination): Output {
  const writer = target.open()
  let sink: Sink | null = null
  const files: Exported['files'] = []
  return {
    files,
    async add(item) {
      if (!sink) {
        sink = await sinkFor(destination, target.file, name === 'parquet' ? target.table : undefined)
        if (sink.path !== null) files.push({ path: sink.path, bytes: 0 })
        await sink.write(writer.head)
      }
      for (const piece of writer.add(item)) await sink.write(piece)
    },
    async end() {
      await sink?.write(await writer.end())
      await sink?.flush()
    },
    async keep() {
      const bytes = await sink?.keep()
      const [file] = files
      if (file) file.bytes = bytes ?? 0
    },
    drop: async () => sink?.drop(),
  }
}

/** One file for each document, which appears when the document is written. */
function eachDocument(target: Target, destination: Destination): Output {
  const files: Exported['files'] = []
  const nameFor = fileNames(target.file)
  return {
    files,
    async add(item, documents) {
      if (documents > 1 && !('folder' in destination)) {
        throw new DestinationError(`Unexpected second document: \`${target.file.slice(1)}\` is one file a document`)
      }
      const sink = await sinkFor(destination, nameFor(item.document.id))
      try {
        for (const piece of target.open().add(item)) await sink.write(piece)
        await sink.flush()
        const bytes = await sink.keep()
        if (sink.path !== null) files.push({ path: sink.path, bytes })
      } catch (error) {
        await sink.drop()
        throw error
      }
    },
    end: async () => {},
    keep: async () => {},
    drop: async () => {},
  }
}

interface Sink {
  /** Null for a stream. */
  path: string | null
  write(piece: string | Uint8Array): Promise<void>
  flush(): Promise<void>
  /** Give it its name; its bytes. */
  keep(): Promise<number>
  drop(): Promise<void>
}

function pathOf(destination: Destination, file: string): string {
  if ('folder' in destination) return join(destination.folder, file)
  if ('file' in destination) return destination.file
  throw new DestinationError(`Unexpected bytes of \`${file}\`, expected text for standard output`)
}

async function sinkFor(destination: Destination, name: string, parquet?: TableName): Promise<Sink> {
  if ('write' in destination) return gathering(null, { write: (piece) => destination.write(String(piece)), keep: async () => {}, drop: async () => {} })
  const path = pathOf(destination, name)
  await mkdir(dirname(path), { recursive: true })
  return gathering(path, await (parquet === undefined ? openAtomic(path) : (await import('./parquet.ts')).openParquet(path, parquet)))
}

/** Gather small pieces, so that a write costs nothing beside them. */
function gathering(path: string | null, file: AtomicFile): Sink {
  let piece = ''
  let bytes = 0
  const put = async (content: string | Uint8Array) => {
    bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length
    await file.write(content)
  }
  const flush = async () => {
    const gathered = piece
    piece = ''
    if (gathered !== '') await put(gathered)
  }
  return {
    path,
    async write(content) {
      if (typeof content !== 'string') {
        await flush()
        return put(content)
      }
      piece += content
      if (piece.length >= pieceLength) await flush()
    },
    flush,
    async keep() {
      await file.keep()
      return path === null ? bytes : (await stat(path)).size
    },
    drop: file.drop,
  }
}
