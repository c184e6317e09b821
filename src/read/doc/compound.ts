import { damaged } from '../error.ts'
import type { Budget } from '../limits.ts'
import { Bytes } from './bytes.ts'

/** First number that is no sector: ends of chains, free sectors, sectors of the tables themselves. */
const special = 0xfffffffa

/**
 * The streams of a compound file by name, those of its root alone: what is embedded in it stands in storages below.
 *
 * Chains of sectors are followed no further than there are sectors, so that a ring is damage and not without end.
 *
 * @throws {ReadError} `damaged`, `limit`
 * @source MS-CFB 2
 */
export function streamsOf(array: Uint8Array, budget: Budget): Map<string, () => Bytes> {
  const file = new Bytes(array, 'its header')
  const shift = file.u16(30)
  if (shift !== 9 && shift !== 12) throw damaged('DOC file', `sectors of 2^${shift} bytes`)
  const size = 2 ** shift
  const count = Math.ceil(array.length / size)
  // the last sector of a file may be cut short
  const sector = (number: number) => new Bytes(array.subarray((number + 1) * size, (number + 2) * size), `sector ${number}`)

  const chain = (first: number, next: (number: number) => number, most: number, what: string): number[] => {
    const numbers: number[] = []
    for (let at = first; at < special; at = next(at)) {
      if (at >= most || numbers.length >= most) throw damaged('DOC file', `the sectors of ${what} run in a ring or out of the file`)
      numbers.push(at)
      if (numbers.length % 4096 === 0) budget.tick()
    }
    return numbers
  }
  const fat = tableOf(file, sector, { size, count, chain })
  const nextOf = (number: number) => fat[number] ?? special
  const join = (first: number, what: string): Uint8Array => {
    const numbers = chain(first, nextOf, count, what)
    budget.spend('unpacked', numbers.length * size)
    const out = new Uint8Array(numbers.length * size)
    for (const [i, number] of numbers.entries()) out.set(sector(number).array, i * size)
    return out
  }

  const directory = new Bytes(join(file.u32(48), 'the directory'), 'the directory')
  if (directory.length < 128) throw damaged('DOC file', 'it has no directory')
  const cutoff = file.u32(56)
  const small = new Bytes(join(file.u32(60), 'the small table'), 'the small table')
  const smallCount = Math.floor(small.length / 4)
  let smallData: Uint8Array | undefined

  const streams = new Map<string, () => Bytes>()
  const siblings = [directory.u32(76)]
  const seen = new Set<number>()
  for (let id = siblings.pop(); id !== undefined; id = siblings.pop()) {
    if (id >= special) continue
    if (seen.has(id)) throw damaged('DOC file', 'its directory runs in a ring')
    seen.add(id)
    budget.most('entries', seen.size)
    const at = id * 128
    siblings.push(directory.u32(at + 68), directory.u32(at + 72))
    if (directory.u8(at + 66) !== 2) continue
    const name = new TextDecoder('utf-16le').decode(directory.slice(at, Math.max(0, Math.min(64, directory.u16(at + 64)) - 2)).array)
    const first = directory.u32(at + 116)
    const length = directory.u32(at + 120)
    streams.set(name, () => {
      if (length >= cutoff) return new Bytes(join(first, `\`${name}\``), `\`${name}\``).slice(0, length)
      smallData ??= join(directory.u32(116), 'the small sectors')
      const out = new Uint8Array(Math.ceil(length / 64) * 64)
      for (const [i, number] of chain(first, (at) => small.u32(at * 4), smallCount, `\`${name}\``).entries())
        if (i * 64 < out.length) out.set(smallData.subarray(number * 64, number * 64 + 64), i * 64)
      return new Bytes(out.subarray(0, length), `\`${name}\``)
    })
  }
  return streams
}

interface Layout {
  size: number
  count: number
  chain: (first: number, next: (number: number) => number, most: number, what: string) => number[]
}

/** For every sector the one that follows it. */
function tableOf(file: Bytes, sector: (number: number) => Bytes, { size, count, chain }: Layout): number[] {
  const perSector = size / 4
  const places: number[] = []
  for (let i = 0; i < 109; i++) places.push(file.u32(76 + i * 4))
  const more = chain(file.u32(68), (number) => sector(number).u32(size - 4), count, 'the table of tables')
  for (const number of more) for (let i = 0; i < perSector - 1; i++) places.push(sector(number).u32(i * 4))
  const table: number[] = []
  for (const number of places) {
    if (number >= special) continue
    if (number >= count || table.length >= count) break
    const entries = sector(number)
    for (let i = 0; i < perSector && table.length < count; i++) table.push(entries.u32(i * 4))
  }
  return table
}
