import { describe, expect, it } from 'vitest'
import { exits } from '../../src/cli/exit.ts'
import { commandLine, exitOf } from '../../src/cli/ingest.ts'
import type { DocumentReport, IngestReport } from '../../src/run/ingest.ts'

const documents = (...statuses: DocumentReport['status'][]) => statuses.map((status) => ({ status, conserved: true }) as DocumentReport)
const done = (...statuses: DocumentReport['status'][]): Pick<IngestReport, 'state' | 'documents'> => ({
  state: 'done',
  documents: documents(...statuses),
})

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
    expect(exitOf({ state: 'stopped', documents: documents('failed', 'skipped') }, false)).toBe('stopped')
    expect(exitOf({ state: 'cancelled', documents: documents('failed', 'skipped') }, true)).toBe('interrupted')
    expect(exitOf({ state: 'done', documents: [{ status: 'ok', conserved: false } as DocumentReport] }, false)).toBe('unmet')
  })
})

describe('commandLine', () => {
  it('gives the command that goes on, safe to paste', () => {
    expect(commandLine(['ingest', 'a b', "it's", '通知.txt', '--fail-fast', '-o', 'out/1'])).toBe("tiaoli ingest 'a b' 'it'\\''s' '通知.txt' -o out/1")
  })
})
