import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.ts'
import type { Block, PolicyDocument } from '../src/schema/types.ts'
import { plan } from './cli/texts.ts'
import { judge, rowOf, worstFirst } from './util/scoreboard.ts'

const document = parse(plan)
/** The document with a change of the first block of its first section. */
const changed = (change: (block: Block) => Block[]): PolicyDocument => {
  const copy = structuredClone(document)
  const section = copy.parts.flatMap(({ sections }) => sections)[0]
  if (section) section.blocks = section.blocks.flatMap(change)
  return copy
}
const sentence = '到2025年，建成共享平台3个。'

describe('the scoreboard', () => {
  it('counts every character of a good reading, without asking the parser', () => {
    const row = rowOf({ name: 'plan', text: plan })
    const { characters, structured, furniture, unparsed } = document.coverage
    expect(row).toMatchObject({ name: 'plan', characters, structured, furniture, unparsed, lost: 0, problems: [], invalid: [], first: null })
    expect(characters).toBe(plan.replace(/\s/g, '').length)
    expect(row.ms).toBeGreaterThan(0)
  })

  it('sees text that was lost, whatever the document says of its coverage', () => {
    const row = judge(
      plan,
      changed(() => []),
    )
    expect(row).toMatchObject({ lost: sentence.length, first: { line: 12, column: 1, text: sentence } })
    expect(row.problems).toEqual([expect.stringContaining('is in no leaf'), expect.stringContaining('its leaves say')])
  })

  it('sees text that was not understood, with its place', () => {
    const row = judge(
      plan,
      changed((block) => [{ ...block, type: 'unparsed' }]),
    )
    expect(row).toMatchObject({ lost: 0, unparsed: sentence.length, first: { line: 12, column: 1, text: sentence } })
  })

  it('sees text that is in two leaves, and what the schema refuses', () => {
    const twice = judge(
      plan,
      changed((block) => [block, block]),
    )
    expect(twice.problems[0]).toMatch(/is in paragraph and in paragraph/)
    const { measures, ...rest } = document
    expect(judge(plan, rest as PolicyDocument).invalid).toEqual([expect.stringContaining("'measures'")])
  })

  it('puts what is wrong first, then what was not understood, then what was left aside', () => {
    const row = (name: string, change: object) => ({ ...rowOf({ name, text: '一、甲' }), ...change })
    const rows = [row('good', {}), row('furniture', { furniture: 1 }), row('unparsed', { unparsed: 1 }), row('lost', { problems: ['x'], lost: 1 })]
    expect(worstFirst(rows).map(({ name }) => name)).toEqual(['lost', 'unparsed', 'furniture', 'good'])
  })

  it('is printed by its command, as a table and as JSON', () => {
    const script = fileURLToPath(new URL('../scripts/scoreboard.ts', import.meta.url))
    const run = (...flags: string[]) => spawnSync(process.execPath, ['--import', 'tsx', script, '--only', 'trap-0', ...flags], { encoding: 'utf8' })
    const table = run()
    expect(table.status).toBe(0)
    expect(table.stdout).toMatch(/^worst first +characters[\s\S]*trap-01-.* yes +\d+\.\d\n[\s\S]*\n9 texts, 0 wrong/)
    expect(JSON.parse(run('--json').stdout)).toMatchObject({ totals: { texts: 9, lost: 0, wrong: 0 }, rows: expect.any(Array) })
  })
})
