import { readFile as readBack, readFileSync, type Stats, stat as statBack, statSync } from 'node:fs'
import { promisify } from 'node:util'
import { filesIn, inside, isArchive, type Packed, unpackPath } from '../read/archive.ts'
import { Budget, type Limits } from '../read/limits.ts'

// node:fs/promises would take longer to load than a small file takes to be read
const stat = promisify(statBack)
const readFile = (file: string, signal?: AbortSignal) =>
  new Promise<Uint8Array>((resolve, reject) => readBack(file, signal ? { signal } : {}, (error, bytes) => (error ? reject(error) : resolve(bytes))))

/** The file on disk of a path, and the path inside it where it is an archive: `in/a.zip!/b/c.docx` is `b/c.docx` in `in/a.zip`. */
export interface Place {
  file: string
  inner: string | null
}

/** Tell the file on disk from the path inside it; a folder may end with `!` too. */
export async function placeOf(path: string): Promise<Place> {
  if (!path.includes(inside) || (await isThere(path))) return { file: path, inner: null }
  for (let at = path.indexOf(inside); at >= 0; at = path.indexOf(inside, at + 1)) {
    const file = path.slice(0, at)
    const stats = await stat(file).catch(() => null)
    if (stats?.isFile()) return { file, inner: path.slice(at + inside.length) }
  }
  return { file: path, inner: null }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Bytes of a file that is read while one waits: it comes sooner than it could be asked for in turns, behind files that are being flushed. */
const atOnce = 1 << 20

function contentOf(file: string, stats: Stats, signal?: AbortSignal): Uint8Array | Promise<Uint8Array> {
  // a pipe has no size, and may have nothing to give yet
  return stats.isFile() && stats.size <= atOnce ? readFileSync(file) : readFile(file, signal)
}

/** The archive that was read last: its files are asked for one after another. */
let last: { key: string; bytes: Uint8Array } | null = null

/**
 * Read the bytes of a file on disk or in an archive.
 *
 * @returns size and time of change of the file on disk, which is the archive for what lies in one
 */
export async function readPlace(path: string, limits?: Partial<Limits>, signal?: AbortSignal): Promise<{ bytes: Uint8Array; size: number; mtimeMs: number }> {
  const { file, inner } = await placeOf(path)
  const stats = statSync(file)
  const { size, mtimeMs } = stats
  const budget = new Budget(limits, signal)
  budget.most('bytes', size)
  const key = `${file}\n${size}\n${mtimeMs}`
  if (inner === null) return { bytes: await contentOf(file, stats, signal), size, mtimeMs }
  if (last?.key !== key) last = { key, bytes: await contentOf(file, stats, signal) }
  return { bytes: unpackPath(last.bytes, inner, budget), size, mtimeMs }
}

/**
 * The files in an archive and in archives in it that a test on their names takes, as paths with `!/`.
 *
 * @returns null where the file is no archive, or one that cannot be listed: reading it says why
 */
export async function pathsInside(file: string, takes: (name: string) => boolean, limits?: Partial<Limits>): Promise<string[] | null> {
  try {
    const budget = new Budget(limits)
    budget.most('bytes', (await stat(file)).size)
    const bytes = await readFile(file)
    if (!isArchive(bytes, budget)) return null
    const found: string[] = []
    const list = (files: readonly Packed[], prefix: string, depth: number) => {
      for (const { name, size, unpack } of files) {
        if (/\.zip$/i.test(name) && depth < budget.limits.nesting) {
          const inner = unpack(budget)
          if (isArchive(inner, budget)) {
            list(filesIn(inner, budget), `${prefix}${name}${inside}`, depth + 1)
            continue
          }
        }
        if (!takes(name)) continue
        budget.spend('entries')
        budget.spend('unpacked', size)
        found.push(prefix + name)
      }
    }
    list(filesIn(bytes, budget), '', 1)
    return found.map((name) => `${file}${inside}${name}`)
  } catch {
    return null
  }
}
