import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/run/store.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { filesIn, folderWith, readIn } from './folder.ts'

const hash = (letter: string) => letter.repeat(64)
const document = (id: string, letter: string) => ({ id, revision: hash(letter) }) as PolicyDocument
const revisionOf = (folder: string, name: string) => JSON.parse(readIn(folder, name)).revision[0]

describe('openStore', () => {
  it('writes a document as indented JSON with a last newline', async () => {
    const folder = folderWith()
    const store = await openStore(join(folder, 'out'))
    await store.put(document('甲-1号', 'a'), 0)
    expect(readIn(folder, 'out/documents/甲-1号.json')).toBe(`{\n  "id": "甲-1号",\n  "revision": "${hash('a')}"\n}\n`)
    expect(store.pathOf('甲-1号', hash('a'))).toBe('documents/甲-1号.json')
  })

  it('keeps one file for the same text twice', async () => {
    const folder = folderWith()
    const store = await openStore(folder)
    await Promise.all([store.put(document('甲', 'a'), 0), store.put(document('甲', 'a'), 1)])
    expect(filesIn(folder)).toEqual(['documents/甲.json'])
    expect(store.revised()).toEqual([])
  })

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[1, 3, 0, 2]]])(
    'makes the last in path order the document, and keeps every revision: done as %j',
    async (order) => {
      const folder = folderWith()
      const store = await openStore(folder)
      const revisions = ['a', 'b', 'a', 'c']
      for (const i of order) await store.put(document('甲', revisions[i] as string), i)
      await store.put(document('乙', 'd'), 4)
      expect(filesIn(folder)).toEqual(['documents/乙.json', 'documents/甲.json', ...['a', 'b', 'c'].map((r) => `revisions/甲/${r.repeat(12)}.json`)].sort())
      expect(revisionOf(folder, 'documents/甲.json')).toBe('c')
      for (const r of ['a', 'b', 'c']) expect(revisionOf(folder, `revisions/甲/${r.repeat(12)}.json`)).toBe(r)
      expect(store.pathOf('甲', hash('c'))).toBe('documents/甲.json')
      expect(store.pathOf('甲', hash('a'))).toBe(`revisions/甲/${'a'.repeat(12)}.json`)
      expect(store.revised()).toEqual([{ id: '甲', revisions: ['a', 'b', 'c'].map((r) => r.repeat(12)) }])
    },
  )

  it('counts a text that comes again later as the later one', async () => {
    const folder = folderWith()
    const store = await openStore(folder)
    for (const [i, r] of ['a', 'b', 'a'].entries()) await store.put(document('甲', r), i)
    expect(revisionOf(folder, 'documents/甲.json')).toBe('a')
  })

  it('goes on after a write that failed', async () => {
    const folder = folderWith()
    const store = await openStore(folder)
    await expect(store.put(document('甲', 'a'), 0, AbortSignal.abort())).rejects.toThrow()
    await store.put(document('甲', 'b'), 1)
    expect(filesIn(folder)).toEqual(['documents/甲.json'])
  })

  it('sweeps what a killed run left', async () => {
    const folder = folderWith({
      '.tiaoli-4194305-1.tmp': '{',
      'documents/.tiaoli-4194305-2.tmp': '{',
      'documents/a.json': '{}',
    })
    await openStore(folder)
    expect(filesIn(folder)).toEqual(['documents/a.json'])
  })
})
