import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from '../../src/index.ts'
import { openKeeper } from '../../src/run/keep.ts'
import { namedRevision } from '../../src/run/lines.ts'
import type { Worked } from '../../src/run/work.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { documents, revisions } from '../../src/store/heads.ts'
import { openStore, type Store } from '../../src/store/index.ts'
import { recordTables } from '../../src/store/records.ts'
import { plan } from '../cli/texts.ts'
import { filesIn, folderWith, readIn } from './folder.ts'

const hash = (letter: string) => letter.repeat(64)
const base = parse(plan)
const document = (id: string, letter: string): PolicyDocument => ({ ...base, id, revision: hash(letter) })

/** A source that was worked on: its document lies under a temporary name. */
function worked(out: string, id: string, letter: string): Worked {
  const made = document(id, letter)
  const temporary = join(out, 'documents', `.tiaoli-1-0-${Math.random()}.tmp`)
  mkdirSync(join(out, 'documents'), { recursive: true })
  writeFileSync(temporary, `${JSON.stringify(made, null, 2)}\n`)
  return {
    state: 'done',
    size: 1,
    mtime: 1,
    readAt: 1,
    sha256: hash(letter),
    failure: null,
    steps: [],
    ms: 0,
    kept: null,
    made: {
      id,
      revision: made.revision,
      temporary,
      corrections: null,
      beside: null,
      head: documents.valuesOf(made),
      revisionHead: revisions.valuesOf(made),
      records: recordTables.map((table) => table.valuesOf(made)),
      aside: null,
      characters: 1,
      conserved: true,
      warnings: {},
    },
  }
}

/** A folder and its store; `run` keeps texts of a document, given as place and letter, one after the other. */
async function folder() {
  const out = folderWith()
  const store = await openStore({ out })
  onTestFinished(() => store.close())
  const run = async (run: number, texts: readonly (readonly [place: number, letter: string, again?: boolean])[]) => {
    const keeper = openKeeper({ store, out, underWay: () => 1 })
    let last: string[] | null = null
    for (const [place, letter, again = false] of texts) {
      const kept = await keeper.keep({
        path: `/in/${place}`,
        name: String(place),
        arrival: { run, place },
        pipelineHash: 'p',
        again,
        worked: worked(out, '甲', letter),
      })
      expect(kept.failure).toBeNull()
      last = kept.revisions
    }
    return last
  }
  return { out, store, run }
}

const lies = (out: string) => filesIn(out).filter((name) => name.endsWith('.json'))
const revisionIn = (out: string, name: string) => JSON.parse(readIn(out, name)).revision[0]

/** Store and files say the same. */
async function expectAgreement(store: Store, out: string): Promise<void> {
  const rows = await store.all<{ document_id: string; revision: string; path: string }>('select * from revisions')
  for (const { revision, path } of rows) expect(JSON.parse(readIn(out, path)).revision, path).toBe(revision)
  const current = await store.all<{ id: string; revision: string; path: string }>('select * from documents')
  for (const { id, revision, path } of current) {
    expect(path).toBe(`documents/${id}.json`)
    expect(rows).toContainEqual(expect.objectContaining({ document_id: id, revision, path }))
  }
  for (const { name } of recordTables) {
    expect(await store.all(`select document_id from ${name} where document_id not in (select id from documents)`)).toEqual([])
  }
}

describe('a keeper', () => {
  it('gives a document its name, its rows and its mark', async () => {
    const { out, store, run } = await folder()
    await run(1, [[0, 'a']])
    expect(lies(out)).toEqual(['documents/甲.json'])
    expect(await store.all('select status, document_id, revision from sources')).toEqual([{ status: 'done', document_id: '甲', revision: hash('a') }])
    expect(await store.all('select count(*) as n from measures')).toEqual([{ n: base.measures.length }])
    await expectAgreement(store, out)
  })

  it('keeps one file and one set of rows for the same text twice', async () => {
    const { out, store, run } = await folder()
    const kept = await run(1, [
      [0, 'a'],
      [1, 'a'],
    ])
    expect(lies(out)).toEqual(['documents/甲.json'])
    expect(kept).toBeNull()
    expect(await store.all('select count(*) as n from measures')).toEqual([{ n: base.measures.length }])
    expect(await store.all('select count(*) as n from sources')).toEqual([{ n: 2 }])
  })

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[1, 3, 0, 2]]])(
    'makes the last in path order the document, and keeps every revision: done as %j',
    async (order) => {
      const { out, store, run } = await folder()
      const letters = ['a', 'b', 'a', 'c']
      const kept = await run(
        1,
        order.map((place) => [place, letters[place] as string] as const),
      )
      expect(lies(out)).toEqual(['documents/甲.json', ...['a', 'b', 'c'].map((r) => `revisions/甲/${r.repeat(12)}.json`)])
      expect(revisionIn(out, 'documents/甲.json')).toBe('c')
      for (const r of ['a', 'b', 'c']) expect(revisionIn(out, `revisions/甲/${r.repeat(12)}.json`)).toBe(r)
      expect(kept).toEqual(['a', 'b', 'c'].map((r) => r.repeat(12)))
      await expectAgreement(store, out)
    },
  )

  it('keeps them in one batch as one after the other', async () => {
    const { out, store } = await folder()
    const keeper = openKeeper({ store, out, underWay: () => 4 })
    const letters = ['a', 'b', 'a', 'c']
    await Promise.all(
      letters.map((letter, place) =>
        keeper.keep({ path: `/in/${place}`, name: '', arrival: { run: 1, place }, pipelineHash: 'p', again: false, worked: worked(out, '甲', letter) }),
      ),
    )
    expect(revisionIn(out, 'documents/甲.json')).toBe('c')
    expect(lies(out)).toHaveLength(4)
    await expectAgreement(store, out)
  })

  it('keeps those that wait when the last of the others ends without a document', async () => {
    const { out, store } = await folder()
    let underWay = 2
    const keeper = openKeeper({ store, out, underWay: () => underWay })
    const kept = keeper.keep({ path: '/in/0', name: '', arrival: { run: 1, place: 0 }, pipelineHash: 'p', again: false, worked: worked(out, '甲', 'a') })
    await new Promise(setImmediate)
    expect(lies(out)).toEqual([])
    underWay--
    keeper.look()
    expect(await kept).toEqual({ document: 'documents/甲.json', failure: null, revisions: null })
  })

  it('takes what a later run brings as the document, whatever its file is called, and goes back when a file does', async () => {
    const { out, store, run } = await folder()
    await run(1, [[5, 'a']])
    await run(2, [[0, 'b']])
    expect(revisionIn(out, 'documents/甲.json')).toBe('b')
    await run(3, [[0, 'a']])
    expect(revisionIn(out, 'documents/甲.json')).toBe('a')
    expect(revisionIn(out, `revisions/甲/${'b'.repeat(12)}.json`)).toBe('b')
    await expectAgreement(store, out)
  })

  it('changes nothing about which is the document when the same bytes are only read again', async () => {
    const { out, store, run } = await folder()
    await run(1, [[5, 'a']])
    await run(2, [[0, 'b']])
    await run(3, [
      [0, 'b', true],
      [5, 'a', true],
    ])
    expect(revisionIn(out, 'documents/甲.json')).toBe('b')
    await expectAgreement(store, out)
  })

  it('adopts a document that lies there without a row, and loses it to none', async () => {
    const { out, store, run } = await folder()
    mkdirSync(join(out, 'documents'), { recursive: true })
    writeFileSync(join(out, 'documents/甲.json'), `${JSON.stringify(document('甲', 'z'), null, 2)}\n`)
    await run(1, [[0, 'a']])
    expect(revisionIn(out, 'documents/甲.json')).toBe('a')
    expect(revisionIn(out, `revisions/甲/${'z'.repeat(12)}.json`)).toBe('z')
    await expectAgreement(store, out)
  })

  it('adopts a revision that a cut run left, and puts the one that counts back in its place', async () => {
    const { out, store, run } = await folder()
    await run(1, [[0, 'a']])
    // as a run leaves it that is cut between files and marks
    mkdirSync(join(out, 'revisions/甲'), { recursive: true })
    for (const letter of ['a', 'b']) writeFileSync(join(out, `revisions/甲/${letter.repeat(12)}.json`), `${JSON.stringify(document('甲', letter), null, 2)}\n`)
    writeFileSync(join(out, 'documents/甲.json'), `${JSON.stringify(document('甲', 'b'), null, 2)}\n`)
    await run(2, [[0, 'a', true]])
    expect(revisionIn(out, 'documents/甲.json')).toBe('a')
    expect(await store.all('select revision from revisions order by revision')).toEqual([{ revision: hash('a') }, { revision: hash('b') }])
    await expectAgreement(store, out)
  })

  it('fails a batch whole, with the reason, and leaves nothing of it', async () => {
    const { out, store } = await folder()
    const keeper = openKeeper({ store, out, underWay: () => 2 })
    const good = worked(out, '甲', 'a')
    const bad = worked(out, '乙/没有', 'a')
    const kept = await Promise.all(
      [good, bad].map((worked, place) => keeper.keep({ path: String(place), name: '', arrival: { run: 1, place }, pipelineHash: 'p', again: false, worked })),
    )
    expect(kept.map(({ failure }) => failure?.category)).toEqual(['unwritable', 'unwritable'])
    expect(await store.all('select * from sources')).toEqual([])
    expect(filesIn(join(out, 'documents')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('namedRevision', () => {
  it('names each value as its column', () => {
    expect(namedRevision(revisions.valuesOf(base))).toMatchObject({ document_id: base.id, measures: base.measures.length, characters: plan.length })
  })
})
