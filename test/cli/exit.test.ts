import { describe, expect, it } from 'vitest'
import { exits } from '../../src/cli/exit.ts'
import { commandLine, exitOf } from '../../src/cli/ingest.ts'
import { type DocumentReport, Tally } from '../../src/run/tally.ts'

const totals = (...statuses: DocumentReport['status'][]) => {
  const tally = new Tally()
  const counts = (warnings: number) => ({
    sections: 1,
    measures: 0,
    responsibilities: 0,
    indicators: 0,
    citations: 0,
    diagnostics: { error: 0, warning: warnings, info: 0 },
  })
  for (const status of statuses) {
    const read = status === 'ok' || status === 'warned'
    tally.add({
      status,
      conserved: read || null,
      counts: read ? counts(status === 'warned' ? 1 : 0) : null,
      steps: [],
      warnings: {},
    } as unknown as DocumentReport)
  }
  return tally.totals
}
const done = (...statuses: DocumentReport['status'][]) => ({ state: 'done' as const, totals: totals(...statuses) })

describe('exit codes', () => {
  it('are these', () => {
    expect(Object.fromEntries(Object.entries(exits).map(([name, { code }]) => [name, code]))).toEqual({
      ok: 0,
      failed: 1,
      usage: 2,
      unmet: 3,
      stopped: 4,
      bug: 70,
      interrupted: 130,
    })
  })
})

describe('exitOf', () => {
  it('tells what went wrong, the worst first', () => {
    expect(exitOf(done('ok', 'warned'), false)).toBe('ok')
    expect(exitOf(done('ok', 'warned'), true)).toBe('unmet')
    expect(exitOf(done('ok'), true)).toBe('ok')
    expect(exitOf(done('failed', 'warned'), true)).toBe('failed')
    expect(exitOf({ state: 'stopped', totals: totals('failed', 'skipped') }, false)).toBe('stopped')
    expect(exitOf({ state: 'cancelled', totals: totals('failed', 'skipped') }, true)).toBe('interrupted')
    expect(exitOf({ state: 'done', totals: { ...totals('ok'), unconserved: 1 } }, false)).toBe('unmet')
  })
})

describe('commandLine', () => {
  it('gives the command that goes on, safe to paste', () => {
    expect(commandLine(['ingest', 'a b', "it's", '通知.txt', '--fail-fast', '-o', 'out/1'])).toBe("tiaoli ingest 'a b' 'it'\\''s' '通知.txt' -o out/1")
  })
})
