import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../run/folder.ts'
import { tiaoli } from './run.ts'
import { plan } from './texts.ts'

describe('what is given wrong', () => {
  it.each([
    [['explain', 'gone.txt'], 'gone.txt', 'Unexpected path, expected a file that exists'],
    [['correct', 'gone.txt', '--replace', '甲', '--with', '乙'], 'gone.txt', 'Unexpected path, expected a file that exists'],
    [['diff', 'a.txt', 'gone.txt'], 'gone.txt', 'there is no such file, and no document of this id in `out`'],
    [['diff', 'a.txt', 'bad.json'], 'bad.json', 'Unexpected text, expected JSON'],
    [['correct', 'a.txt', '--replace', '没有此处', '--with', '乙'], 'a.txt', 'it fits no place of'],
    [['correct', 'a.txt', '--body', '不在其中的局', '--role', 'lead'], 'a.txt', 'it fits no place of'],
    [['correct', 'a.txt', '--accept', 'no-such-code'], 'no-such-code', 'expected the code of a finding or a doubt'],
  ])('is named, with what to do: %j', async (words, named, said) => {
    const folder = folderWith({ 'a.txt': plan, 'bad.json': '{"a":' })
    const argv = words.map((word) => (/\.(?:txt|json)$/.test(word) ? join(folder, word) : word))
    const { exit, err } = await tiaoli(argv)
    expect(exit).toBe(2)
    expect(err).toContain(named)
    expect(err).toContain(said)
    expect(err).toContain('\n  hint: ')
    expect(err).not.toContain('ENOENT')
    const chinese = await tiaoli([...argv, '--lang', 'zh'])
    expect(chinese.err).toMatch(/^错误：.*\p{Script=Han}.*\n {2}建议：/u)
    expect(chinese.err).not.toContain(', expected')
    // what fits nothing is not written
    expect(existsSync(join(folder, 'a.txt.corrections.json'))).toBe(false)
  })

  it('is a folder for the output that is not there', async () => {
    const folder = folderWith({ 'a.txt': plan })
    const { exit, err } = await tiaoli(['parse', join(folder, 'a.txt'), '-o', join(folder, 'gone', 'x.json')])
    expect([exit, err]).toEqual([4, expect.stringContaining('Unexpected folder, expected one that exists\n  hint: Make the folder first')])
  })

  it.each([
    ['parse', 'a.txt', '-o'],
    ['export', 'a.txt', '--to', 'xlsx', '-o'],
    ['diff', 'b.txt', 'a.txt', '-o'],
  ])('is an output that would overwrite what is read: %s', async (...words) => {
    const folder = folderWith({ 'a.txt': plan, 'b.txt': plan })
    const { exit, err } = await tiaoli([...words.map((word) => (word.endsWith('.txt') ? join(folder, word) : word)), join(folder, 'a.txt')])
    expect([exit, err]).toEqual([2, expect.stringContaining('it would overwrite what is read\n  hint: ')])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(plan)
  })

  it.each(['serve', 'mcp'])('is a folder without a store: %s', async (command) => {
    const { exit, err } = await tiaoli([command, '--out', join(folderWith({}), 'gone')])
    expect([exit, err]).toEqual([4, expect.stringMatching(/^error: .*\n {2}hint: /)])
  })
})
