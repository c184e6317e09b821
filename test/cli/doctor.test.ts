import { describe, expect, it } from 'vitest'
import { tiaoli } from './run.ts'

interface Told {
  parts: { name: string; installed: boolean; add: string | null }[]
}

describe('tiaoli doctor', () => {
  it('tells of every part, and gives a command for each that is missing', async () => {
    const { exit, out } = await tiaoli(['doctor', '--json'])
    expect(exit).toBe(0)
    const { parts } = JSON.parse(out) as Told
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining([`Node ${process.versions.node}`, 'DuckDB']))
    for (const { name, installed, add } of parts) expect(add === null, name).toBe(installed)
    expect(parts.find(({ name }) => name === 'DuckDB')?.add ?? 'npm install @duckdb/node-api').toContain('npm install @duckdb/node-api')
  })

  it('asks a database that is named, and does not print its password', async () => {
    const { exit, out } = await tiaoli(['doctor', '--store', 'postgres://clerk:geheim@127.0.0.1:1/plans'])
    expect(exit).toBe(0)
    expect(out).toMatch(/missing PostgreSQL.*\n.*server runs/)
    expect(out).not.toContain('geheim')
  })
})
