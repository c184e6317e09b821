import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/read/error.ts'
import { fromString } from '../../src/read/source.ts'
import { runBatch } from '../../src/run/batch.ts'
import type { Job, Outcome } from '../../src/run/life.ts'
import { runDocument } from '../../src/run/machine.ts'
import { stubCore, systemError } from './stub.ts'

const core = stubCore({ layout: () => {} })
const good = (name: string): Job => ({ core, read: async () => fromString(name) })
const bad: Job = { core, read: () => Promise.reject(new ReadError('empty', 'Unexpected empty file', 'Look.')) }

/** Run jobs in this thread, each with its own end. */
const running = (jobs: readonly Job[]) => ({
  count: jobs.length,
  run(index: number, signal: AbortSignal): Promise<Outcome> {
    const { outcome, cancel } = runDocument(jobs[index] as Job)
    signal.addEventListener('abort', cancel)
    return outcome
  },
})

const run = async (jobs: Job[], options: { failFast?: boolean; concurrency?: number } = {}) => {
  const ends: [number, Outcome['state']][] = []
  const end = await runBatch({ ...running(jobs), ...options, onEnd: (index, ended) => ended && ends.push([index, ended.state]) }).end
  return { end, ends: ends.sort(([a], [b]) => a - b) }
}

describe('runBatch', () => {
  it('runs every document and goes on after failures', async () => {
    const { end, ends } = await run([good('甲'), bad, good('乙')])
    expect(end).toEqual({ state: 'done', stoppedBy: null })
    expect(ends).toEqual([
      [0, 'done'],
      [1, 'rejected'],
      [2, 'done'],
    ])
  })

  it('ends at once without documents', async () => {
    expect((await run([])).end.state).toBe('done')
  })

  it('keeps to its concurrency and uses it', async () => {
    let now = 0
    let most = 0
    const slow: Job = {
      core,
      read: async () => {
        most = Math.max(most, ++now)
        await wait(3)
        now--
        return fromString('甲')
      },
    }
    await run(Array(9).fill(slow), { concurrency: 3 })
    expect(most).toBe(3)
    most = 0
    await run(Array(3).fill(slow), { concurrency: 0 })
    expect(most).toBe(1)
  })

  it('stops at the first failure when asked to, and cancels what is under way', async () => {
    const hanging: Job = { core, read: () => new Promise(() => {}) }
    const { end, ends } = await run([hanging, bad, good('乙'), good('丙')], { failFast: true, concurrency: 2 })
    expect(end).toEqual({ state: 'stopped', stoppedBy: 1 })
    expect(ends).toEqual([
      [0, 'cancelled'],
      [1, 'rejected'],
    ])
  })

  it('gives a document that throws an end, too', async () => {
    const broken = () => Promise.reject(new Error('made up'))
    const ends: unknown[] = []
    await runBatch({ count: 2, run: broken, onEnd: (index, ended, failure) => ends.push([index, ended, failure?.category]) }).end
    expect(ends).toEqual([
      [0, null, 'internal'],
      [1, null, 'internal'],
    ])
  })

  it('stops when the disk cannot be written, whatever was asked', async () => {
    const full: Job = { ...good('甲'), write: () => Promise.reject(systemError('ENOSPC')) }
    const { end, ends } = await run([full, good('乙')], { concurrency: 1 })
    expect(end).toEqual({ state: 'stopped', stoppedBy: 0 })
    expect(ends).toEqual([[0, 'failed']])
  })

  it('is cancelled cleanly', async () => {
    const hanging: Job = { core, read: () => new Promise(() => {}) }
    const ends: Outcome['state'][] = []
    const batch = runBatch({
      ...running([hanging, hanging, hanging]),
      concurrency: 2,
      onEnd: (_, ended) => ended && ends.push(ended.state),
    })
    await wait(5)
    batch.cancel()
    batch.cancel()
    expect(await batch.end).toEqual({ state: 'cancelled', stoppedBy: null })
    expect(ends).toEqual(['cancelled', 'cancelled'])
  })

  it('tells of each start before its end, and runs thousands without a deep stack', async () => {
    const log: string[] = []
    const jobs = Array.from({ length: 3000 }, () => good('甲'))
    await runBatch({ ...running(jobs), onStart: (i) => log.push(`start ${i}`), onEnd: (i) => log.push(`end ${i}`) }).end
    expect(log).toHaveLength(6000)
    expect(log.indexOf('start 7')).toBeLessThan(log.indexOf('end 7'))
  })
})
