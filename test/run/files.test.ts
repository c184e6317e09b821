import { existsSync, lstatSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource, sweepStale, writeAtomic } from '../../src/run/files.ts'
import { findSources, globOf } from '../../src/run/find.ts'
import { filesIn, folderWith, readIn } from './folder.ts'

describe('writeAtomic', () => {
  it('writes a file and replaces it, and leaves nothing else', async () => {
    const folder = folderWith({ 'a.json': 'old' })
    await writeAtomic(join(folder, 'a.json'), '新\n')
    expect(readIn(folder, 'a.json')).toBe('新\n')
    expect(filesIn(folder)).toEqual(['a.json'])
  })

  it('follows a link, and does not replace what is no file', async () => {
    const folder = folderWith({ 'a.json': 'old' })
    symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'))
    await writeAtomic(join(folder, 'link.json'), 'new')
    expect([readIn(folder, 'a.json'), lstatSync(join(folder, 'link.json')).isSymbolicLink()]).toEqual(['new', true])
    await writeAtomic('/dev/null', 'new')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('leaves the old file and nothing half-written when it is cancelled or fails', async () => {
    const folder = folderWith({ 'a.json': 'old', 'b/c': 'x' })
    await expect(writeAtomic(join(folder, 'a.json'), 'new', AbortSignal.abort())).rejects.toThrow()
    await expect(writeAtomic(join(folder, 'b'), 'new')).rejects.toThrow()
    await expect(writeAtomic(join(folder, 'none/a.json'), 'new')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(readIn(folder, 'a.json')).toBe('old')
    expect(filesIn(folder)).toEqual(['a.json', 'b/c'])
  })
})

describe('sweepStale', () => {
  it('removes what dead processes left, and nothing else', async () => {
    const dead = '.tiaoli-4194305-1.tmp'
    const own = `.tiaoli-${process.pid}-999.tmp`
    const other = `.tiaoli-${process.ppid}-1.tmp`
    const folder = folderWith({ [dead]: '', [own]: '', [other]: '', 'a.tmp': '', 'a.json': '' })
    await sweepStale(folder)
    expect(filesIn(folder)).toEqual([other, 'a.json', 'a.tmp'].sort())
    await sweepStale(join(folder, 'none'))
  })
})

describe('readSource', () => {
  it('refuses a file over the limit by its size', async () => {
    const folder = folderWith({ 'a.txt': '一二三' })
    await expect(readSource(join(folder, 'a.txt'), { limits: { bytes: 8 } })).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('9 bytes'),
    })
    expect((await readSource(join(folder, 'a.txt'))).text).toBe('一二三')
  })
})

describe('findSources', () => {
  const files = {
    'b.txt': '',
    'a.md': '',
    'c.pdf': '',
    'README.md': '',
    'gold.json': '',
    '.hidden/x.txt': '',
    'node_modules/y.txt': '',
    'sub/d.txt': '',
    'case/input.txt': '',
    'case/messages.txt': '',
    'case/expected.json': '',
    'out/documents/e.txt': '',
  }
  const names = async (...args: Parameters<typeof findSources>) => (await findSources(...args)).map(({ name }) => name)

  it('takes files with the endings of documents, of a case folder its input only, sorted', async () => {
    const folder = folderWith(files)
    expect(await names([folder], { skip: [join(folder, 'out')] })).toEqual(['a.md', 'b.txt', 'c.pdf', 'case/input.txt', 'sub/d.txt'])
    expect(await names([folder], { recursive: false })).toEqual(['a.md', 'b.txt', 'c.pdf'])
  })

  it('takes what layout tools write by the names they give it, and no other JSON or XML', async () => {
    const own = folderWith({ 'a.alto.xml': '', 'a.hocr': '', 'a.xml': '', 'a_content_list.json': '', 'a_middle.json': '', 'gold.json': '' })
    expect(await names([own])).toEqual(['a.alto.xml', 'a.hocr', 'a_content_list.json', 'a_middle.json'])
  })

  it('filters by globs; with include any ending counts', async () => {
    const folder = folderWith(files)
    expect(await names([folder], { include: ['*.pdf', 'sub/**'] })).toEqual(['c.pdf', 'sub/d.txt'])
    expect(await names([folder], { exclude: ['*.txt', 'out/**'] })).toEqual(['a.md', 'c.pdf'])
  })

  it('takes a file that is given whatever its name, once, and also when it is not there', async () => {
    const folder = folderWith(files)
    const found = await findSources([join(folder, 'c.pdf'), folder, join(folder, 'b.txt'), join(folder, 'none')])
    expect(found.map(({ name }) => name)).toEqual(['a.md', 'b.txt', 'c.pdf', 'case/input.txt', 'none', 'out/documents/e.txt', 'sub/d.txt'])
  })

  it('tells files of the same name apart by their folders', async () => {
    const folder = folderWith({ 'x/a.txt': '', 'y/a.txt': '', 'y/b.txt': '' })
    expect(await names([join(folder, 'x'), join(folder, 'y')])).toEqual(['b.txt', 'x/a.txt', 'y/a.txt'])
  })

  it('does not follow links in circles', async () => {
    const folder = folderWith({ 'x/a.txt': '' })
    symlinkSync(folder, join(folder, 'x/up'))
    symlinkSync(join(folder, 'gone'), join(folder, 'x/gone.txt'))
    expect(await names([folder])).toEqual(['x/a.txt'])
    expect(existsSync(join(folder, 'x/up/x/a.txt'))).toBe(true)
  })
})

describe('globOf', () => {
  it.each([
    ['*.txt', ['a.txt', 'x/通知.txt'], ['a.txt2', 'atxt']],
    ['x/*.txt', ['x/a.txt'], ['x/y/a.txt', 'a.txt', 'zx/a.txt']],
    ['x/**/a.txt', ['x/a.txt', 'x/y/z/a.txt'], ['a.txt']],
    ['**/*.{txt,md}', ['a.md', 'x/a.txt'], ['a.json']],
    ['a?.txt', ['ab.txt'], ['a.txt', 'a/.txt']],
    ['a(1)+.txt', ['a(1)+.txt'], ['a1.txt']],
  ])('%s', (glob, yes, no) => {
    for (const name of yes) expect(globOf(glob).test(name), name).toBe(true)
    for (const name of no) expect(globOf(glob).test(name), name).toBe(false)
  })
})
