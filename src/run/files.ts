import { closeSync, fsync, openSync, rmSync, writeSync } from 'node:fs'
import { open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ReadOptions, readBytes } from '../read/read.ts'
import type { SourceText } from '../read/source.ts'
import { temporaryBeside } from '../store/temporary.ts'
import type { WriteBytes } from './json-bytes.ts'
import { readPlace } from './packed.ts'

/**
 * Read one file of any format, on disk or in an archive (`a.zip!/b.docx`); a file over the limit is refused by its size, before it is read.
 *
 * @throws {ReadError} as {@link readBytes}, or the error of the system.
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<SourceText> {
  const { bytes } = await readPlace(path, options.limits, options.signal)
  return readBytes(bytes, path, options)
}

/** What a file is to hold, whole or in pieces. */
export type Content = string | Iterable<string> | AsyncIterable<string | Uint8Array>

/** A file that appears when it is kept, whole, and not before. */
export interface AtomicFile {
  write(piece: string | Uint8Array): Promise<void>
  /** Write it out (fsync) and give it its name. */
  keep(): Promise<void>
  /** Remove what was written. */
  drop(): Promise<void>
}

/**
 * Open a file to write piece by piece: a temporary name in the same folder, renamed when it is kept.
 *
 * Keep or drop it, whatever happens; only a killed process leaves a temporary file (see {@link sweepStale}). A link is followed.
 */
export async function openAtomic(path: string): Promise<AtomicFile> {
  const target = await realpath(path).catch(() => path)
  const temporary = temporaryBeside(target)
  const handle = await open(temporary, 'wx')
  return {
    write: (piece) => handle.writeFile(piece, 'utf8'),
    async keep() {
      await handle.sync()
      await handle.close()
      await rename(temporary, target)
    },
    async drop() {
      await handle.close().catch(() => {})
      await rm(temporary, { force: true })
    },
  }
}

/**
 * Write a file so that it appears whole or not at all: a temporary name in the same folder, fsync, rename.
 *
 * The temporary file is gone afterwards, whatever happens. A link is followed; what is no file (`/dev/stdout`, a pipe) is
 * written to as it is.
 *
 * @param content In pieces where it may be long: each is written before the next is made.
 */
export async function writeAtomic(path: string, content: Content, signal?: AbortSignal): Promise<void> {
  const known = await stat(path).catch(() => null)
  if (known && !known.isFile() && !known.isDirectory()) return writeFile(path, content)
  const file = await openAtomic(path)
  try {
    for await (const piece of typeof content === 'string' ? [content] : content) {
      signal?.throwIfAborted()
      await file.write(piece)
    }
    signal?.throwIfAborted()
    await file.keep()
  } catch (error) {
    await file.drop()
    throw error
  }
}

/**
 * Write a file under a temporary name, for somebody else to flush it and then give it its own name; gone again when that fails.
 *
 * Nobody waits for it: what is written goes to memory until it is flushed.
 *
 * @param fill Gives the bytes of the file, piece by piece.
 * @returns    its path
 */
export function writeTemporary(folder: string, fill: (write: WriteBytes) => void, signal?: AbortSignal): string {
  const temporary = temporaryBeside(join(folder, 'any'))
  const file = openSync(temporary, 'wx')
  try {
    fill((bytes) => {
      signal?.throwIfAborted()
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    })
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return temporary
}

/**
 * Write files out to the disk, all at once: it takes many in hardly more time than one.
 *
 * @param flags How they are opened: folders only to be read.
 */
export async function flushFiles(paths: readonly string[], flags: 'r+' | 'r' = 'r+'): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const file = openSync(path, flags)
      try {
        await flushed(file)
      } finally {
        closeSync(file)
      }
    }),
  )
}

const flushed = promisify(fsync)

/**
 * Remove temporary files that killed processes left in a folder. Those of other living processes stay.
 *
 * @param shared Whether processes of other machines may write there, which cannot be seen: then only what is an hour old.
 */
export async function sweepStale(folder: string, shared = false): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(/^\.tiaoli-(\d+)-[\d-]+\.tmp$/.exec(name)?.[1] ?? Number.NaN)
    if (!Number.isNaN(pid) && (pid === process.pid || !isAlive(pid)) && (!shared || (await isOld(join(folder, name)))))
      await rm(join(folder, name), { force: true })
  }
}

async function isOld(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => null)
  return stats !== null && Date.now() - stats.mtimeMs > 3_600_000
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
