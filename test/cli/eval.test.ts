import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { facts } from '../eval/facts.ts'
import { folderWith } from '../run/folder.ts'
import { tiaoli } from './run.ts'
import { plan } from './texts.ts'

const right = JSON.stringify(parse(plan))
const wrong = JSON.stringify(parse(plan.replace('市司法局', '市教育局').replace('二、主要任务', '二、重点工作')))
const gold = JSON.stringify(facts)

describe('tiaoli eval', () => {
  it('prints a table of 100 columns for a pair of files', async () => {
    const folder = folderWith({ 'gold.json': gold, 'a.json': right })
    const { exit, out, err } = await tiaoli(['eval', join(folder, 'gold.json'), join(folder, 'a.json')])
    expect([exit, err]).toEqual([0, ''])
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^1 document, folded +precision +recall +f1 +macro +right +gold +emitted +texts$/)
    expect(lines).toContainEqual(expect.stringMatching(/^outline\.title +1\.0000 +1\.0000 +1\.0000 +1\.0000 +4 +4 +4 +1$/))
    expect(lines).toContainEqual(expect.stringMatching(/^citation\.number +· +· +· +· +0 +0 +0 +0$/))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(out).not.toContain('Worst')
  })

  it('prints the worst documents first, with what differs', async () => {
    const folder = folderWith({ 'gold/a.json': gold, 'gold/b.json': gold, 'gold/README.md': '', 'out/a.json': right, 'out/b.json': wrong, 'out/c.json': '{' })
    const args = ['eval', join(folder, 'gold'), join(folder, 'out')]
    const { exit, out } = await tiaoli(args)
    expect(exit).toBe(0)
    expect(out).toMatch(/\nWorst documents\nb {2}f1 0\.\d{4}\n {2}outline\.title +missing +二\|主要任务\n {2}outline\.title +extra +二\|重点工作\n/)
    expect(out).toMatch(/responsibility\.body +missing +市司法局\n.*extra +市教育局/)
    expect(out).not.toMatch(/^a {2}f1/m)
    expect((await tiaoli([...args, '-q'])).out).not.toContain('Worst')
    const only = await tiaoli([...args, '--only', 'a,x'])
    expect(only.out).toMatch(/^1 document,/)
    const [, ...rest] = (await tiaoli([...args, '--detail'])).out.split('What differs, worst documents first')
    expect(rest.join('')).toMatch(/ {2}responsibility\.item\+role\+body +missing +二\/三\|responsible\|市司法局\n/)
  })

  it('prints all as JSON, and ends with 1 under --least', async () => {
    const folder = folderWith({ 'gold/a.json': gold, 'out/a.json': wrong })
    const { exit, out } = await tiaoli(['eval', join(folder, 'gold'), join(folder, 'out'), '--json', '--least', '0.99', '--mode', 'strict'])
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      mode: 'strict',
      least: 0.99,
      under: ['outline.title', 'responsibility.item+role+body', 'responsibility.body'],
      unread: [],
      aspects: expect.arrayContaining([expect.objectContaining({ aspect: 'outline.title', tp: 3, gold: 4, got: 4, f1: 0.75, macro: 0.75, documents: 1 })]),
      documents: [{ name: 'a', aspects: { 'outline.title': { missing: ['二、|主要任务'], extra: ['二、|重点工作'] } } }],
    })
    const table = await tiaoli(['eval', join(folder, 'gold'), join(folder, 'out'), '--least', '0.99'])
    expect(table).toMatchObject({ exit: 1, out: expect.stringContaining('Under 0.99: outline.title, responsibility.item+role+body') })
    expect((await tiaoli(['eval', join(folder, 'gold'), join(folder, 'out'), '--least', '0.5'])).exit).toBe(0)
  })

  it('takes folders of cases, and what ingest wrote from them', async () => {
    const folder = folderWith({
      'cases/one/input.txt': plan,
      'cases/one/gold.json': gold,
      'cases/one/expected.json': '{}',
      'cases/two/x': '',
      'texts/b.txt': plan,
      'gold/b.json': gold,
    })
    await tiaoli(['ingest', join(folder, 'cases'), '-o', join(folder, 'out'), '-q'])
    const cases = await tiaoli(['eval', join(folder, 'cases'), join(folder, 'out'), '--least', '1'])
    expect([cases.exit, cases.err]).toEqual([0, ''])
    await tiaoli(['ingest', join(folder, 'texts'), '-o', join(folder, 'out2'), '-q'])
    const texts = await tiaoli(['eval', join(folder, 'gold/b.json'), join(folder, 'out2'), '--least', '1'])
    expect([texts.exit, texts.err]).toEqual([0, ''])
  })

  it('says which documents are missing or none, and scores them as if nothing was found', async () => {
    const folder = folderWith({ 'gold/a.json': gold, 'gold/b.json': gold, 'gold/c.json': gold, 'out/b.json': '{}', 'out/c.json': 'x' })
    const { exit, out, err } = await tiaoli(['eval', join(folder, 'gold'), join(folder, 'out')])
    expect(exit).toBe(0)
    expect(err).toMatch(
      /^warning a: no output; .*\nwarning .*b\.json: not a document: \d+ problems, the first at #\/: must have .*\nwarning .*c\.json: Unexpected text, expected JSON/,
    )
    expect(out).toMatch(/outline\.title +0\.0000 +0\.0000 +0\.0000 +0\.0000 +0 +12 +0 +3/)
  })

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['gold that is no JSON', { 'g/a.json': '{' }, ['g', 'o'], /g\/a\.json: Unexpected text, expected JSON[\s\S]*hint: Correct the file; `tiaoli schema gold`/],
    [
      'a wrong place in gold',
      { 'g/a.json': '{"outline": [{"depth": 0, "marker": null, "title": null}]}' },
      ['g', 'o'],
      /g\/a\.json#\/outline\/0\/depth: must be >= 1/,
    ],
    ['a trail to nowhere', { 'g/a.json': JSON.stringify({ ...facts, measures: ['九、'] }) }, ['g', 'o'], /a\.json#\/measures\/0: Unexpected trail `九、`/],
    ['many problems', { 'g/a.json': JSON.stringify({ outline: Array(30).fill({}) }) }, ['g', 'o'], /… and \d+ more\n/],
    ['no gold', { 'g/README.md': '' }, ['g', 'o'], /No gold found in/],
    ['no gold of that name', { 'g/a.json': gold }, ['g', 'o', '--only', 'b'], /whose name begins with b/],
    ['gold that is not there', {}, ['none.json', 'o'], /none\.json: Unexpected path, expected a file that exists/],
    ['no documents', { 'g/a.json': gold }, ['g', 'none'], /Unexpected path .*none`, expected documents/],
    ['one document for several', { 'g/a.json': gold, 'g/b.json': gold }, ['g', 'o/a.json'], /there are 2 gold files/],
    ['a share above 1', {}, ['g', 'o', '--least', '2'], /from 0 to 1/],
    ['an unknown mode', {}, ['g', 'o', '--mode', 'loose'], /strict, folded, overlap/],
  ])('refuses %s with 2 and what to do', async (_, files, [goldPath = '', outPath = '', ...rest], message) => {
    const folder = folderWith({ ...files, 'o/a.json': right })
    const { exit, out, err } = await tiaoli(['eval', join(folder, goldPath), join(folder, outPath), ...rest])
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
