import { formatOf } from './detect.ts'
import { ReadError } from './error.ts'
import type { Budget } from './limits.ts'
import { isZip, listZip, unzip } from './zip.ts'

/** A file in an archive. */
export interface Packed {
  /** Its path inside, without steps upwards; files of one name are told apart: `name~2.txt`. */
  name: string
  size: number
  unpack(budget: Budget): Uint8Array
}

/** What stands between an archive and the path of a file in it: `archive.zip!/folder/name.docx`. */
export const inside = '!/'

/** Whether bytes are an archive of files, and not an office file that only is packed like one. */
export function isArchive(bytes: Uint8Array, budget: Budget): boolean {
  return isZip(bytes) && formatOf(bytes, budget) === 'zip'
}

/** The files of an archive, without what systems put beside them (`__MACOSX`, names that begin with a dot). */
export function filesIn(bytes: Uint8Array, budget: Budget): Packed[] {
  const uses = new Map<string, number>()
  return listZip(bytes, budget).flatMap((entry) => {
    const steps = entry.name.split('/').filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[A-Za-z]:$/.test(step))
    if (steps.length === 0 || steps.some((step) => step.startsWith('.') || step === '__MACOSX')) return []
    const plain = steps.join('/')
    const n = (uses.get(plain) ?? 0) + 1
    uses.set(plain, n)
    return [
      {
        name: n === 1 ? plain : plain.replace(/(\.[^./]*)?$/, (ending) => `~${n}${ending}`),
        size: entry.size,
        unpack: (own) => unzip(bytes, entry, own),
      } satisfies Packed,
    ]
  })
}

/**
 * Unpack the file that a path inside an archive names, through archives in archives.
 *
 * @param path `inner.zip!/name.docx`: what stands behind the first `!/` of a whole path.
 * @throws {ReadError} `several` where nothing has the name
 */
export function unpackPath(bytes: Uint8Array, path: string, budget: Budget): Uint8Array {
  let archive = bytes
  let rest = path
  for (let depth = 1; ; depth++) {
    budget.most('nesting', depth)
    const files = new Map(filesIn(archive, budget).map((file) => [file.name, file]))
    const whole = files.get(rest)
    if (whole) return whole.unpack(budget)
    // names may hold the sign themselves: the longest archive that is there
    let at = rest.lastIndexOf(inside)
    while (at > 0 && !files.has(rest.slice(0, at))) at = rest.lastIndexOf(inside, at - 1)
    const inner = at > 0 ? files.get(rest.slice(0, at)) : undefined
    if (!inner) throw new ReadError('several', `Unexpected path \`${rest}\`: the archive has no such file`, `It holds ${listed([...files.keys()])}.`)
    archive = inner.unpack(budget)
    rest = rest.slice(at + inside.length)
  }
}

/** Names for a message: the first few and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ') || 'no file'
}
