import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../run/folder.ts'
import { tiaoli } from './run.ts'

const text = `办法试点方案

一、主要任务
（一）清点台账。逐户登记，及时更新。（责任单位：市民政局）
二)发放补贴。按月发放，张榜公布。（责任单位：市民政局、云上合作社）
`

describe('tiaoli explain', () => {
  it('lists the most doubtful first, with their places', async () => {
    const folder = await folderWith({ 'a.txt': text })
    const { exit, out } = await tiaoli(['explain', join(folder, 'a.txt')])
    expect(exit).toBe(0)
    const scores = [...out.matchAll(/^(0\.\d+)/gm)].map((hit) => Number(hit[1]))
    expect(scores.length).toBeGreaterThanOrEqual(2)
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(out).toMatch(/instrument\/1\/2 {2}a\.txt:5:1\n.*二\)发放补贴\n.*marker-damaged/)
    expect(out).toMatch(/\d+ of \d+ records are doubtful\n$/)
  })

  it('explains one record: reading, doubts in words, rivals, findings; from a document its places come from the source beside it', async () => {
    const folder = await folderWith({ 'a.txt': text })
    await tiaoli(['parse', join(folder, 'a.txt'), '-o', join(folder, 'a.json'), '-q'])
    const { exit, out } = await tiaoli(['explain', `${join(folder, 'a.json')}#instrument/1/2`])
    expect(exit).toBe(0)
    expect(out).toContain('instrument/1/2  section  a.txt:5:1')
    expect(out).toContain('a.txt:5:1  the printed `二)` was read as a spoiled marker because the numbering expects it here')
    expect(out).toContain('or else     text of the item before')
    expect(out).toContain('finding     info marker-damaged')
  })

  it('says that nothing spoke against a sure reading', async () => {
    const folder = await folderWith({ 'a.txt': text })
    expect((await tiaoli(['explain', `${join(folder, 'a.txt')}#instrument/1/1`])).out).toContain('nothing spoke against the reading')
  })

  it('names the ids near a wrong one, and refuses what is no document', async () => {
    const folder = await folderWith({ 'a.txt': text, 'b.json': '{', 'c.json': '{}' })
    const wrong = await tiaoli(['explain', `${join(folder, 'a.txt')}#instrument/1/9`])
    expect([wrong.exit, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toMatch(/no such section[\s\S]*Ids near it: instrument\/1/)
    for (const name of ['b.json', 'c.json', 'none.json', 'none.txt']) {
      const { exit, err } = await tiaoli(['explain', join(folder, name)])
      expect([name, exit]).toEqual([name, 2])
      expect(err).toContain(name)
    }
  })

  it('prints JSON', async () => {
    const folder = await folderWith({ 'a.txt': text })
    const record = JSON.parse((await tiaoli(['explain', `${join(folder, 'a.txt')}#instrument/1/2`, '--json'])).out)
    expect(record).toMatchObject({ kind: 'section', confidence: { reasons: ['marker-damaged'] } })
  })
})
