import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentDiff } from '../../src/schema/types.ts'
import { tiaoli } from './run.ts'
import { corrected, plan } from './texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-diff-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const [name, text] of Object.entries({ 'a.txt': plan, 'b.txt': plan.replaceAll('，', ','), 'c.txt': corrected, 'bad.json': '{}' }))
  writeFileSync(join(folder, name), text)
const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(folder, name)) as [string, string, string]

describe('tiaoli diff', () => {
  it('ends with 0 where only the scan differs, with 1 where the text does', async () => {
    expect(await tiaoli(['diff', a, b])).toMatchObject({ exit: 0, err: '' })
    const { exit, out } = await tiaoli(['diff', a, c])
    expect(exit).toBe(1)
    expect(out).toMatch(/\{\+|→/)
  })

  it('gives JSON, a page, and a file', async () => {
    const found = JSON.parse((await tiaoli(['diff', a, c, '--json'])).out) as DocumentDiff
    expect(found.equal).toBe(false)
    const page = join(folder, 'diff.html')
    expect((await tiaoli(['diff', a, c, '--format', 'html', '--lang', 'zh', '-o', page])).exit).toBe(1)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*lang="zh-CN"/)
    expect((await tiaoli(['diff', a, c, '-o', join(folder, 'none', 'x')])).exit).toBe(4)
  })

  it('finds documents and revisions of an ingest by id', async () => {
    const out = join(folder, 'out')
    await tiaoli(['ingest', a, c, '-o', out, '-q'])
    const { before, after } = JSON.parse((await tiaoli(['diff', a, c, '--json'])).out) as DocumentDiff
    expect(after.id).toBe(before.id)
    const old = `${before.id}@${before.revision.slice(0, 8)}`
    expect((await tiaoli(['diff', old, before.id, '--in', out])).exit).toBe(1)
    expect((await tiaoli(['diff', after.id, c, '--in', out])).exit).toBe(0)
    const wrong = await tiaoli(['diff', `${before.id}@ffffffff`, before.id, '--in', out])
    expect(wrong).toMatchObject({ exit: 2, out: '' })
    expect(wrong.err).toContain(before.revision.slice(0, 12))
  })

  it.each([['none.txt'], ['bad.json']])('refuses %s with what to do', async (name) => {
    expect(await tiaoli(['diff', join(folder, name), a])).toMatchObject({ exit: 2, err: expect.stringMatching(/hint: /) })
  })
})
