import { Inflate } from 'fflate'
import { damaged, ReadError } from './error.ts'
import type { Budget } from './limits.ts'

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** As it is written inside, `/` between folders; names of Chinese Windows (GBK) are decoded. */
  name: string
  /** Unpacked size that the directory announces. */
  size: number
  packed: number
  method: number
  encrypted: boolean
  crc: number
  /** Where its local header stands. */
  at: number
}

/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}

/**
 * List the files of a ZIP archive from its directory at the end. Folders are left out.
 *
 * @throws {ReadError} `damaged` without a directory that fits, `limit` with too many entries.
 */
export function listZip(bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw damaged('ZIP archive', 'its directory is of the 64-bit form, for files of more than 4 GB')
  budget.most('entries', count)
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('ZIP archive', `entry ${i + 1} of ${count} in its directory is cut or wrong`)
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (view.getUint16(at + 8, true) & 0x800) !== 0)
    if (!name.endsWith('/')) {
      entries.push({
        name,
        size: view.getUint32(at + 24, true),
        packed: view.getUint32(at + 20, true),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
        crc: view.getUint32(at + 16, true),
        at: view.getUint32(at + 42, true),
      })
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged('ZIP archive', 'the directory at its end is missing: it may be cut')
}

/** Names without the UTF-8 flag come from programs that write the code page of their system: here UTF-8 all the same, or GBK. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    name = new TextDecoder(utf8 ? 'utf-8' : 'gb18030').decode(bytes)
  }
  return name.replaceAll('\\', '/')
}

/**
 * Unpack one file, piece by piece, so that what is larger than the limits or than announced is given up on the way.
 *
 * @throws {ReadError} `limit`, `damaged` when size or checksum are not those of the directory, `encrypted`.
 */
export function unzip(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  const { name, size, packed, method, at } = entry
  if (entry.encrypted)
    throw new ReadError(
      'encrypted',
      `Unexpected password on \`${name}\` in the archive, expected none`,
      'Unpack it with the password and give the files inside.',
    )
  budget.most('unpacked', size)
  if (size > freeBytes) budget.most('ratio', Math.floor(size / Math.max(1, packed)))
  budget.spend('unpacked', size)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw damaged('ZIP archive', `\`${name}\` does not begin where the directory says`)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (data.length < packed) throw damaged('ZIP archive', `\`${name}\` is cut`)
  const unpacked = method === 0 ? data : method === 8 ? inflate(data, size, name, budget) : null
  if (unpacked === null)
    throw new ReadError(
      'binary',
      `Unexpected packing method ${method} of \`${name}\`, expected deflate`,
      'Pack the archive again with the usual method (deflate).',
    )
  if (unpacked.length !== size || crc32(unpacked) !== entry.crc) throw damaged('ZIP archive', `\`${name}\` is not what its checksum says`)
  return unpacked
}

const freeBytes = 1024 * 1024
const piece = 16 * 1024

function inflate(data: Uint8Array, size: number, name: string, budget: Budget): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged('ZIP archive', `\`${name}\` unpacks to more than its directory says`)
    out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let from = 0; from < data.length || from === 0; from += piece) {
      budget.tick()
      stream.push(data.subarray(from, from + piece), from + piece >= data.length)
    }
  } catch (error) {
    if (error instanceof ReadError) throw error
    if (budget.signal?.aborted) throw error
    throw damaged('ZIP archive', `\`${name}\` cannot be unpacked: ${(error as Error).message}`)
  }
  return out.subarray(0, length)
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff
  for (let i = 0; i < bytes.length; i++) c = (table[(c ^ (bytes[i] as number)) & 0xff] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
