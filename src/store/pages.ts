import { writeSync } from 'node:fs'
import { putVarint, RecordWriter, varintLength } from './record.ts'

/** Records of rows (see {@link RecordWriter}), one behind the other, from one place on. */
export interface Rows {
  bytes: Uint8Array
  from: number
  /** Where each ends. */
  ends: readonly number[]
}

/** A table to be written. */
export interface FileTable {
  name: string
  columns: readonly string[]
  rows: readonly Rows[]
}

const pageSize = 32_768
/** Bytes of a record that its page takes; of a longer one it takes at least the second, and the rest goes on in pages of its own. */
const mostLocal = pageSize - 35
const leastLocal = Math.floor(((pageSize - 12) * 32) / 255) - 23

const [leaf, branch] = [13, 5] as const
type Kind = typeof leaf | typeof branch
/** Page 1 begins with the head of the file. */
const fileHead = 100

/** A page below another, and the number of the last row in it. */
interface Child {
  page: number
  last: number
}

/** Children of a page, each of at most so many bytes. */
const most = Math.floor((pageSize - 12) / 15)

/**
 * Write a database file of SQLite (https://www.sqlite.org/fileformat2.html): tables without types or indexes, their rows numbered from 1.
 *
 * @param file Open for writing, and empty.
 */
export function writeDatabase(file: number, tables: readonly FileTable[]): void {
  const pages = new PageWriter(file, tables.length + 1)
  for (const [i, { rows }] of tables.entries()) writeTable(pages, rows, i + 2)
  const writer = new RecordWriter()
  const ends = tables.map(({ name, columns }, i) => writer.row('table', [name, name, i + 2, `create table ${name} (${columns.join(', ')})`], 0, 4))
  // the table of tables: last, for the first page also tells how many there are
  writeTable(pages, [{ bytes: writer.take(), from: 0, ends }], 1)
}

function writeTable(pages: PageWriter, rows: readonly Rows[], root: number): void {
  const children: Child[] = []
  let last = 0
  pages.begin(leaf, root)
  for (const { bytes, from, ends } of rows) {
    let start = from
    for (const end of ends) {
      const length = end - start
      const local = localOf(length)
      const size = varintLength(length) + varintLength(last + 1) + local + (local < length ? 4 : 0)
      if (!pages.fits(size)) {
        children.push({ page: pages.end(), last })
        pages.begin(leaf, root)
      }
      last++
      const rest = local < length ? pages.overflow(bytes.subarray(start + local, end)) : null
      pages.cell(size, length, last, bytes.subarray(start, start + local), rest)
      start = end
    }
  }
  if (children.length === 0) pages.end(root)
  else writeTree(pages, [...children, { page: pages.end(), last }], root)
}

/** Write the pages above others, level by level. */
function writeTree(pages: PageWriter, children: readonly Child[], root: number): void {
  const groups = Math.ceil(children.length / most)
  const each = Math.ceil(children.length / groups)
  const above: Child[] = []
  for (let from = 0; from < children.length; from += each) {
    const group = children.slice(from, from + each)
    const right = group.pop() as Child
    pages.begin(branch, root)
    for (const { page, last } of group) pages.child(page, last)
    above.push({ page: pages.end(groups === 1 ? root : undefined, right.page), last: right.last })
  }
  if (groups > 1) writeTree(pages, above, root)
}

/** Bytes of a record that stand in its page. */
function localOf(length: number): number {
  if (length <= mostLocal) return length
  const local = leastLocal + ((length - leastLocal) % (pageSize - 4))
  return local <= mostLocal ? local : leastLocal
}

/** Fills one page at a time: cells from its end on, and where each is from its head on. */
class PageWriter {
  readonly #file: number
  readonly #page = Buffer.alloc(pageSize)
  readonly #more = Buffer.alloc(pageSize)
  #next: number
  #head = 0
  #cells = 0
  #content = pageSize

  /** @param roots Pages that are kept free for the roots of tables, from the first on. */
  constructor(file: number, roots: number) {
    this.#file = file
    this.#next = roots + 1
  }

  begin(kind: Kind, root: number): void {
    this.#page.fill(0)
    // the table of tables has one page
    this.#head = root === 1 ? fileHead : 0
    this.#page[this.#head] = kind
    this.#cells = 0
    this.#content = pageSize
  }

  fits(size: number): boolean {
    return this.#head + 8 + 2 * (this.#cells + 1) <= this.#content - size
  }

  /** Add a row; `rest` is the page where it goes on. */
  cell(size: number, length: number, row: number, local: Uint8Array, rest: number | null): void {
    const page = this.#page
    const at = putVarint(page, putVarint(page, this.#place(size), length), row)
    page.set(local, at)
    if (rest !== null) page.writeUInt32BE(rest, at + local.length)
  }

  /** Add a page below this one. */
  child(number: number, last: number): void {
    const at = this.#place(4 + varintLength(last))
    putVarint(this.#page, this.#page.writeUInt32BE(number, at), last)
  }

  /** Write the page, to a place of its own or as the next one; gives its number. */
  end(number: number = this.#next++, right?: number): number {
    const [page, head] = [this.#page, this.#head]
    page.writeUInt16BE(this.#cells, head + 3)
    page.writeUInt16BE(this.#content, head + 5)
    if (right !== undefined) page.writeUInt32BE(right, head + 8)
    if (number === 1) putFileHead(page, this.#next - 1)
    this.#write(number, page)
    return number
  }

  /** Write what a page has no room for; gives the page it begins in. */
  overflow(bytes: Uint8Array): number {
    const first = this.#next
    for (let from = 0; from < bytes.length; from += pageSize - 4) {
      const some = bytes.subarray(from, from + pageSize - 4)
      const number = this.#next++
      this.#more.fill(0)
      this.#more.writeUInt32BE(from + some.length < bytes.length ? number + 1 : 0)
      this.#more.set(some, 4)
      this.#write(number, this.#more)
    }
    return first
  }

  /** Make room for a cell. */
  #place(size: number): number {
    const head = this.#head + (this.#page[this.#head] === leaf ? 8 : 12)
    this.#content -= size
    this.#page.writeUInt16BE(this.#content, head + 2 * this.#cells++)
    return this.#content
  }

  #write(number: number, page: Uint8Array): void {
    for (let at = 0; at < pageSize; ) at += writeSync(this.#file, page, at, pageSize - at, (number - 1) * pageSize + at)
  }
}

/** What a file begins with: most of it says how it is written and that it has not changed. */
function putFileHead(page: Buffer, pages: number): void {
  page.write('SQLite format 3\0', 'latin1')
  page.writeUInt16BE(pageSize, 16)
  page.set([1, 1, 0, 64, 32, 32], 18)
  const [changes, cookie, format, utf8, version] = [1, 1, 4, 1, 3_045_001]
  for (const [at, value] of [
    [24, changes],
    [28, pages],
    [40, cookie],
    [44, format],
    [56, utf8],
    [92, changes],
    [96, version],
  ] as const)
    page.writeUInt32BE(value, at)
}
