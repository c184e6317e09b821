import { open, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Budget } from '../read/limits.ts'
import { type ReadOptions, readBytes } from '../read/read.ts'
import type { SourceText } from '../read/source.ts'

/**
 * Read one file of any format; a file over the limit is refused by its size, before it is read.
 *
 * @throws {ReadError} as {@link readBytes}, or the error of the system.
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<SourceText> {
  const { size } = await stat(path)
  new Budget(options.limits).most('bytes', size)
  const { signal } = options
  return readBytes(await readFile(path, signal ? { signal } : {}), path, options)
}

let written = 0

/** What a file is to hold, whole or in pieces. */
export type Content = string | Iterable<string> | AsyncIterable<string | Uint8Array>

/**
 * Write a file so that it appears whole or not at all: a temporary name in the same folder, fsync, rename.
 *
 * The temporary file is gone afterwards, whatever happens; only a killed process leaves one (see {@link sweepStale}).
 * A link is followed; what is no file (`/dev/stdout`, a pipe) is written to as it is.
 *
 * @param content In pieces where it may be long: each is written before the next is made.
 */
export async function writeAtomic(path: string, content: Content, signal?: AbortSignal): Promise<void> {
  const known = await stat(path).catch(() => null)
  if (known && !known.isFile() && !known.isDirectory()) return writeFile(path, content)
  const target = known ? await realpath(path) : path
  const temporary = join(dirname(target), `.tiaoli-${process.pid}-${++written}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      if (typeof content === 'string') await handle.writeFile(content, 'utf8')
      else {
        for await (const piece of content) {
          signal?.throwIfAborted()
          await handle.writeFile(piece, 'utf8')
        }
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    signal?.throwIfAborted()
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Remove temporary files that killed processes left in a folder. Those of other living processes stay. */
export async function sweepStale(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(/^\.tiaoli-(\d+)-\d+\.tmp$/.exec(name)?.[1] ?? Number.NaN)
    if (!Number.isNaN(pid) && (pid === process.pid || !isAlive(pid))) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
