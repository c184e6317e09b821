import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { type FormatName, formatNames, tableNames } from '../../src/export/index.ts'
import { exportDocuments } from '../../src/run/export.ts'
import { duckDb } from '../../src/run/parquet.ts'
import { unlessThere } from '../util/programs.ts'
import { hostileItem, longSentence } from './items.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* hostile() {
  yield hostileItem()
}

/** What JSON may not hold raw. */
const rawInJson = /[\u0000-\u0009\u000b-\u001f]|\p{Cs}/u
/** What no other file of text may hold: controls but for tab and line ends, halves of pairs. */
const raw = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|\p{Cs}/u
/** What turns the direction of what stands beside it, on a page or in an editor. */
const turning = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/
/** Markup that the hostile text holds. */
const markup = /<script>alert|<img|\]\]>|<!--/

/** What must not be in the files of a format; every format has an entry. What they say is held against the JSON in the tests of each. */
const never: Readonly<Record<FormatName, readonly RegExp[]>> = {
  jsonl: [rawInJson],
  csv: [raw, /(?:^|,|")[=+\-@\t＝＋－＠][^",\d]/m],
  xlsx: [/<f[ >]/, raw, markup],
  parquet: [],
  html: [raw, turning, markup],
  md: [raw, turning, /(?<!\\)[<[`~_]/],
  akn: [raw, markup],
  jsonld: [rawInJson, /</],
  chunks: [rawInJson],
  'label-studio': [rawInJson],
}

describe('a hostile document', () => {
  it.each(formatNames)(`is inert as %s${unlessThere(duckDb(), '@duckdb/node-api, for parquet')}`, async (name) => {
    if (name === 'parquet' && !duckDb()) return
    const out = join(folder, name)
    await exportDocuments(hostile(), { to: [name], records: tableNames, destination: { folder: out } })
    const files = readdirSync(out)
    expect(files.length).toBeGreaterThan(0)
    let longest = 0
    for (const file of files) {
      expect(file).toMatch(/^[\p{L}\p{N}.-]+$/u)
      const bytes = readFileSync(join(out, file))
      const parts = name === 'xlsx' ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [name === 'parquet' ? '' : bytes.toString()]
      for (const text of parts) {
        longest = Math.max(longest, text.split(longSentence).length - 1)
        for (const pattern of never[name]) expect(pattern.exec(text)?.[0], `${file}: ${pattern}`).toBeUndefined()
      }
    }
    if (name !== 'parquet') expect(longest).toBeGreaterThan(0)
  })
})
