import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { problemsOfGold } from '../../src/eval/gold.ts'
import { hashGold } from '../../src/eval/hash.ts'
import { hashName } from '../../src/eval/names.ts'
import type { Gold } from '../../src/schema/types.ts'
import { sha256 } from '../../src/text/sha256.ts'
import { filesIn, folderWith, readIn } from '../run/folder.ts'
import { facts } from './facts.ts'

describe('problems of gold', () => {
  it('are none where it is as it should be', () => {
    expect(problemsOfGold(facts)).toEqual([])
    expect(problemsOfGold({ outline: [] })).toEqual([])
    expect(problemsOfGold({ ...facts, measures: ['二、/（三）'], deadlines: [{ item: '一、', ongoing: true }] })).toEqual([])
  })

  it.each<[string, unknown, string, RegExp]>([
    ['no object', [], '', /must be object/],
    ['no outline', {}, '', /'outline'/],
    ['a misspelt key', { ...facts, indicator: [] }, '', /`indicator`/],
    ['a depth that is text', { outline: [{ depth: '1', marker: '一、', title: null }] }, '/outline/0/depth', /must be integer/],
    [
      'a role that does not exist',
      { outline: [], responsibilities: [{ item: '', assignments: [{ role: 'owner', orgs: [] }] }] },
      '/responsibilities/0/assignments/0/role',
      /"lead"/,
    ],
    ['a depth left out', { outline: [{ depth: 2, marker: '（一）', title: null }] }, '/outline/0/depth', /behind depth 0, expected at most 1/],
    ['a node without anything', { outline: [{ depth: 1, marker: null, title: null }] }, '/outline/0', /without marker and title/],
    ['a trail to nowhere', { ...facts, responsibilities: [{ item: '二、/（二）', assignments: [] }] }, '/responsibilities/0/item', /trail `二、\/（二）`/],
    ['a measure nowhere', { ...facts, measures: ['三、'] }, '/measures/0', /trail `三、`/],
    ['a deadline nowhere', { ...facts, deadlines: [{ item: '三、' }] }, '/deadlines/0/item', /trail `三、`/],
  ])('name the place of %s', (_, gold, path, message) => {
    expect(problemsOfGold(gold)[0]).toEqual({ path, message: expect.stringMatching(message) })
  })
})

describe('hashed gold', () => {
  const long = '关于进一步推进数据共享工作的若干意见'
  const full: Gold = {
    ...facts,
    metadata: { ...facts.metadata, title: long, contact: '某某，12345678' },
    outline: [...facts.outline, { depth: 2, marker: null, title: '加强组织领导' }],
    measures: ['二、/加强组织领导'],
    deadlines: [{ item: '二、/加强组织领导', by: '2024-12-31' }],
    responsibilities: [{ item: '二、/加强组织领导', assignments: [{ role: 'lead', orgs: ['市大数据发展和政务服务管理局'] }] }],
    citations: [{ title: long, number: null }, { title: '档案法', number: null }, { title: null }],
    notes: ['短', '长'.repeat(41)],
  }

  it('hashes headings and long names, moves trails, leaves out what might quote', () => {
    const hashed = hashGold(full)
    expect(problemsOfGold(hashed)).toEqual([])
    expect(hashed.outline.map(({ marker, title }) => [marker, title])).toEqual(full.outline.map(({ marker, title }) => [marker, hashName(title ?? '')]))
    const trail = `二、/${hashName('加强组织领导')}`
    expect([hashed.measures, hashed.deadlines?.[0]?.item, hashed.responsibilities?.[0]?.item]).toEqual([[trail], trail, trail])
    expect(hashed.responsibilities?.[0]?.assignments).toEqual(full.responsibilities?.[0]?.assignments)
    expect(hashed.metadata).toMatchObject({ title: hashName(long), documentNumber: '云政发〔2024〕7号' })
    expect(hashed.metadata).not.toHaveProperty('contact')
    expect(hashed.citations?.map(({ title }) => title)).toEqual([hashName(long), '档案法', null])
    expect(hashed.notes).toEqual(['短'])
    expect(JSON.stringify(hashed)).not.toContain('推进数据共享')
  })

  it('is the first four signs and the beginning of the hash of the folded name', () => {
    expect(hashName('加快　建设 （试点）。')).toBe(`加快建设#${sha256('加快建设(试点)').slice(0, 12)}`)
  })

  const script = fileURLToPath(new URL('../../scripts/hash-gold.mjs', import.meta.url))
  const run = (folder: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, join(folder, 'full'), join(folder, 'hashed')], { encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('is written by the script, one fact a line', () => {
    const folder = folderWith({ 'full/a.json': JSON.stringify(full), 'full/README.md': '' })
    expect(run(folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 files written') })
    const text = readIn(folder, 'hashed/a.json')
    expect(JSON.parse(text)).toEqual(hashGold(full))
    expect(text.split('\n')).toContain(`    {"depth":2,"marker":null,"title":"${hashName('加强组织领导')}"}`)
  })

  it('is not written where gold is wrong or still holds a passage', () => {
    const passage = '甲'.repeat(26)
    const folder = folderWith({
      'full/a.json': JSON.stringify(full),
      'full/b.json': '{"outline":1}',
      'full/c.json': JSON.stringify({ outline: [], metadata: { publicity: passage } }),
    })
    const { status, stderr } = run(folder)
    expect(status).toBe(1)
    expect(stderr).toMatch(/b\.json#\/outline: must be array[\s\S]*c\.json: Unexpected passage of 26 characters/)
    expect(filesIn(folder)).toEqual(['full/a.json', 'full/b.json', 'full/c.json'])
  })
})
