import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { judge, listFile, nameOf, type Pattern, patternsOf, type Unproved, withstand } from './util/patterns.ts'

/** Milliseconds that a search of 100,000 characters may take; five times that, since tests share the machine. */
const most = 5000

describe('regular expressions of src', () => {
  const listed = new Map((JSON.parse(readFileSync(listFile, 'utf8')) as Unproved[]).map((one) => [one.pattern, one.attack]))
  let patterns: Pattern[] = []
  beforeAll(async () => {
    patterns = await patternsOf()
  }, 120_000)

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(700)
    expect(patterns.some(({ file }) => file === 'text/marker.ts')).toBe(true)
  })

  it('are proved linear, or listed with the text they are slowest on (npm run redos -- --write)', async () => {
    const unknown: string[] = []
    for (const pattern of patterns) if (!listed.has(nameOf(pattern)) && !(await judge(pattern)).proved) unknown.push(`${pattern.file} ${nameOf(pattern)}`)
    expect(unknown).toEqual([])
  }, 240_000)

  it('withstand the text they are slowest on', () => {
    const slow = patterns.filter((pattern) => {
      const attack = listed.get(nameOf(pattern))
      return attack && Math.min(withstand(pattern, attack, 100_000), withstand(pattern, attack, 100_000)) > most
    })
    expect(slow.map(nameOf)).toEqual([])
  })

  it('would be refused if they ran away', async () => {
    for (const source of ['^(?:.{1,20}a、?){1,40}$', '[。；]+$', '(?:甲|甲乙?)+丙']) {
      const pattern = { source, flags: '', file: 'nowhere' }
      const { proved, attack } = await judge(pattern)
      expect([source, proved, attack === null]).toEqual([source, false, false])
    }
  })
})
