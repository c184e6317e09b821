import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/index.ts'
import { readSource } from '../../src/run/files.ts'
import { findSources } from '../../src/run/find.ts'
import { folderWith } from './folder.ts'

const text = (n: string) => strToU8(`关于推进${n}的实施方案\n一、总体要求\n坚持创新。\n二、主要任务\n完善制度。`)

/** A ZIP whose names are written in GBK without saying so, as Chinese Windows does. */
function gbkZip(): Uint8Array {
  const marker = 'AAAABBBBCCCC'
  const bytes = zipSync({ [`${marker}.txt`]: text('甲') })
  // 通知文件甲乙 in GBK: twelve bytes like the marker
  const name = Uint8Array.of(0xcd, 0xa8, 0xd6, 0xaa, 0xce, 0xc4, 0xbc, 0xfe, 0xbc, 0xd7, 0xd2, 0xd2)
  const all = Buffer.from(bytes)
  for (let at = all.indexOf(marker); at >= 0; at = all.indexOf(marker, at + 1)) all.set(name, at)
  return all
}

describe('archives', () => {
  it('give each document inside as a source of its own, through archives in archives', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'in'))
    const inner = zipSync({ '丙.txt': text('丙') })
    const zip = zipSync({ '甲.txt': text('甲'), '附件/乙.txt': text('乙'), '附件/b.zip': inner, '__MACOSX/._甲.txt': text('x'), 'a.exe': strToU8('MZ') })
    writeFileSync(join(folder, 'in', 'a.zip'), zip)
    writeFileSync(join(folder, 'in', '丁.txt'), text('丁'))
    const found = await findSources([join(folder, 'in')])
    expect(found.map(({ name }) => name)).toEqual(['a.zip!/甲.txt', 'a.zip!/附件/b.zip!/丙.txt', 'a.zip!/附件/乙.txt', '丁.txt'])
    const texts = await Promise.all(found.map(({ path }) => readSource(path)))
    expect(texts.map((source) => [source.name, source.text.slice(4, 5)])).toEqual([
      ['甲.txt', '甲'],
      ['丙.txt', '丙'],
      ['乙.txt', '乙'],
      ['丁.txt', '丁'],
    ])
  })

  it('have names of Chinese Windows, and none that leads outside', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'gbk.zip'), gbkZip())
    writeFileSync(join(folder, 'up.zip'), zipSync({ '../../up.txt': text('甲'), 'C:\\x\\up.txt': text('乙'), 'x/up.txt': text('丙') }))
    const found = await findSources([join(folder, 'gbk.zip'), join(folder, 'up.zip')])
    expect(found.map(({ name }) => name)).toEqual(['gbk.zip!/通知文件甲乙.txt', 'up.zip!/up.txt', 'up.zip!/x/up.txt', 'up.zip!/x/up~2.txt'])
    for (const { path } of found) expect((await readSource(path)).text).toMatch(/实施方案/)
  })

  it('that are damaged or too much say so when they are read', async () => {
    const folder = folderWith()
    const zip = zipSync({ 'a.txt': text('甲'), 'b.txt': text('乙') })
    writeFileSync(join(folder, 'cut.zip'), zip.subarray(0, zip.length - 30))
    const found = await findSources([folder])
    expect(found.map(({ name }) => name)).toEqual(['cut.zip'])
    await expect(readSource(found[0]?.path ?? '')).rejects.toMatchObject({ code: 'damaged' })
    await expect(readBytes(zip, 'a.zip')).rejects.toMatchObject({ code: 'several', hint: expect.stringMatching(/`a\.txt`, `b\.txt`.*tiaoli ingest/) })
    expect((await readBytes(zipSync({ 'x/a.txt': text('甲') }), 'a.zip')).name).toBe('a.txt')
    let nested: Uint8Array = text('甲')
    for (let i = 0; i < 6; i++) nested = zipSync({ [i === 0 ? 'a.txt' : 'a.zip']: nested })
    await expect(readBytes(nested, 'a.zip')).rejects.toMatchObject({ code: 'limit', message: expect.stringContaining('inside each other') })
  })
})
