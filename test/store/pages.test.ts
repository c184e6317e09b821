import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Database from 'libsql'
import { expect, it } from 'vitest'
import { type FileTable, type Rows, writeDatabase } from '../../src/store/pages.ts'
import type { Value } from '../../src/store/port.ts'
import { RecordWriter } from '../../src/store/record.ts'
import { folderWith } from '../run/folder.ts'

function written(rows: readonly (readonly Value[])[]): Rows {
  const writer = new RecordWriter()
  const ends = rows.map(([first = null, ...rest]) => writer.row(first, rest, 0, rest.length))
  return { bytes: writer.take(), from: 0, ends }
}

/** What SQLite reads in tables that were written, once it has found nothing wrong with their file. */
function read(tables: readonly FileTable[]): { rows: unknown[][]; pages: number }[] {
  const path = join(folderWith(), 'any.db')
  const file = openSync(path, 'wx')
  writeDatabase(file, tables)
  closeSync(file)
  const db = new Database(path)
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const [{ page_count: pages }] = db.pragma('page_count') as [{ page_count: number }]
  const found = tables.map(({ name }) => ({ rows: db.prepare(`select * from ${name} order by rowid`).raw().all() as unknown[][], pages }))
  db.close()
  return found
}

const columns = ['甲', '乙', '丙']

it('is read by SQLite as what was written', () => {
  const value = fc.oneof(
    fc.constant(null),
    // libsql reads a text to its first NUL only
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    fc.string({ unit: fc.constantFrom('国', '𠮷', 'é', 'a'), maxLength: 400 }),
    fc.integer(),
    fc.constantFrom(0, 1, -1, 127, -128, 128, -129, 32767, -32768, 32768, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.integer({ min: 0, max: 40_000 }).map((length) => '条'.repeat(length)),
  )
  const rows = fc.array(fc.tuple(value, value, value), { maxLength: 60 })
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [first, second] = read([
        { name: '一', columns, rows: [written(one)] },
        { name: 'other', columns, rows: [written(other), written(one)] },
      ])
      expect(first?.rows).toEqual(one)
      expect(second?.rows).toEqual([...other, ...one])
    }),
    { numRuns: 60 },
  )
})

it('writes what UTF-8 cannot hold as what it is bound as, and booleans as numbers', () => {
  const rows = [
    written([
      ['半\ud800个', 'a\udc00'.repeat(40), true],
      [false, '', -0.5],
    ]),
  ]
  expect(read([{ name: 't', columns, rows }])[0]?.rows).toEqual([
    ['半\ufffd个', 'a\ufffd'.repeat(40), 1],
    [0, '', -0.5],
  ])
})

it('fills a page to its end, and goes on in others where a row is longer', () => {
  // around the longest record that a page takes, and around full pages behind it
  const lengths = [32_700, 65_400, 98_100].flatMap((length) => Array.from({ length: 90 }, (_, i) => length + i))
  const rows = lengths.map((length) => ['a'.repeat(length), null, 1])
  expect(read([{ name: 't', columns, rows: [written(rows)] }])[0]?.rows).toEqual(rows)
})

it('puts pages above pages where there are many', () => {
  const some = written([['a'.repeat(16_000)], ['b'.repeat(16_000)]])
  const [{ rows, pages } = { rows: [], pages: 0 }] = read([{ name: 't', columns: ['a'], rows: Array<Rows>(2300).fill(some) }])
  expect(pages).toBe(2300 + 2 + 1 + 1)
  expect(rows).toHaveLength(4600)
  expect(rows.every(([text], i) => String(text)[0] === 'ab'[i % 2])).toBe(true)
})
