import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/read/error.ts'
import { fromString } from '../../src/read/source.ts'
import type { StepDone } from '../../src/run/life.ts'
import { runDocument, stepsMachineOf } from '../../src/run/machine.ts'
import { stubCore, systemError } from './stub.ts'

const read = async () => fromString('甲')
const nothing = () => {}

describe('runDocument', () => {
  it('goes through every step in order and gives the document', async () => {
    const calls: string[] = []
    const core = stubCore({ layout: () => calls.push('layout'), outline: () => calls.push('outline') })
    const seen: StepDone[] = []
    const outcome = await runDocument({
      core,
      read,
      write: async (document) => void calls.push(`write ${document.id}`),
      onStep: (step) => seen.push(step),
    }).outcome
    expect(outcome).toMatchObject({
      state: 'done',
      failure: null,
      schemaErrors: [],
      retries: 0,
      document: { id: '甲' },
    })
    expect(calls).toEqual(['layout', 'outline', 'write 甲'])
    expect(seen.map((step) => step.name)).toEqual(['reading', 'planning', 'layout', 'outline', 'emitting', 'validating', 'writing'])
    expect(seen.map((step) => step.index).slice(2)).toEqual([2, 3, 4, 5, 6])
    expect(seen.at(-1)?.total).toBe(7)
    expect(outcome.steps).toEqual(seen)
  })

  it('writes nothing when no place to write is given', async () => {
    const outcome = await runDocument({ core: stubCore({ layout: nothing }), read }).outcome
    expect(outcome.state).toBe('done')
    expect(outcome.steps.map((step) => step.name)).not.toContain('writing')
  })

  it('rejects what cannot be read, with the reader’s reason and hint', async () => {
    const refuse = async () => {
      throw new ReadError('binary', 'Unexpected PNG image, expected text', 'Run OCR.')
    }
    const outcome = await runDocument({ core: stubCore({}), read: refuse }).outcome
    expect(outcome).toMatchObject({
      state: 'rejected',
      failure: { category: 'unsupported', hint: 'Run OCR.', stack: null },
    })
    const missing = await runDocument({ core: stubCore({}), read: () => Promise.reject(systemError('ENOENT')) }).outcome
    expect(missing).toMatchObject({ state: 'rejected', failure: { category: 'unreadable' } })
  })

  it('rejects an invalid document and does not write it', async () => {
    const core = stubCore({}, { validate: () => [{ path: '/id', keyword: 'type', message: 'must be string', params: {} }] })
    let wrote = false
    const outcome = await runDocument({
      core,
      read,
      write: async () => {
        wrote = true
      },
    }).outcome
    expect(outcome).toMatchObject({
      state: 'rejected',
      failure: { category: 'invalid', message: 'Unexpected /id: must be string' },
    })
    expect(outcome.schemaErrors).toHaveLength(1)
    expect(wrote).toBe(false)
  })

  it.each(['planFor', 'open', 'emit', 'validate'] as const)('fails, and does not crash, when %s throws', async (name) => {
    const broken = () => {
      throw new TypeError('made up')
    }
    const outcome = await runDocument({ core: stubCore({ layout: nothing }, { [name]: broken }), read }).outcome
    expect(outcome).toMatchObject({
      state: 'failed',
      failure: { category: 'internal', message: 'TypeError: made up' },
    })
    expect(outcome.failure?.stack).toContain('machine.test')
  })

  it('fails, and does not crash, when a step throws, even an error with a system code', async () => {
    const core = stubCore({
      layout: nothing,
      outline: () => {
        throw systemError('EBUSY')
      },
      measures: () => expect.unreachable(),
    })
    const outcome = await runDocument({ core, read }).outcome
    expect(outcome).toMatchObject({ state: 'failed', failure: { category: 'internal' }, retries: 0 })
    expect(outcome.steps.at(-1)?.name).toBe('layout')
  })

  it('tries reading and writing again when the error passes by itself, and gives up after three times', async () => {
    let reads = 0
    let writes = 0
    const outcome = await runDocument({
      core: stubCore({}),
      retryDelay: 1,
      read: async () => {
        if (++reads < 3) throw systemError('EBUSY')
        return fromString('甲')
      },
      write: async () => {
        writes++
        throw systemError('EMFILE')
      },
    }).outcome
    expect(outcome).toMatchObject({ state: 'failed', failure: { category: 'unwritable' }, retries: 2 })
    expect([reads, writes]).toEqual([3, 3])
  })

  it('does not try again what will fail again', async () => {
    let writes = 0
    const outcome = await runDocument({
      core: stubCore({}),
      read,
      write: async () => {
        writes++
        throw systemError('ENOSPC')
      },
    }).outcome
    expect(outcome).toMatchObject({
      state: 'failed',
      failure: { category: 'unwritable', message: expect.stringContaining('disk space') },
    })
    expect(writes).toBe(1)
  })

  it('is cancelled between two steps', async () => {
    const cancelSoon = () => void setImmediate(() => running.cancel())
    const running = runDocument({ core: stubCore({ one: cancelSoon, two: () => expect.unreachable() }), read })
    const outcome = await running.outcome
    expect(outcome).toMatchObject({ state: 'cancelled', document: null, failure: null })
    expect(outcome.steps.map((step) => step.name)).toEqual(['reading', 'planning', 'one'])
  })

  it('is cancelled while it reads, and tells the reader', async () => {
    let aborted = false
    const running = runDocument({
      core: stubCore({}),
      read: (signal) =>
        new Promise(() => {
          signal.addEventListener('abort', () => {
            aborted = true
          })
        }),
    })
    await wait(5)
    running.cancel()
    expect((await running.outcome).state).toBe('cancelled')
    expect(aborted).toBe(true)
    running.cancel()
  })

  it('ends at its time limit, in a step or between two', async () => {
    const slow = () => {
      const until = performance.now() + 20
      while (performance.now() < until);
    }
    const core = stubCore({ one: slow, two: slow, three: () => expect.unreachable() })
    const outcome = await runDocument({ core, read, timeout: 10 }).outcome
    expect(outcome).toMatchObject({
      state: 'failed',
      failure: { category: 'timeout', message: expect.stringContaining('10 ms') },
    })
    const hanging = await runDocument({ core, read: () => new Promise(() => {}), timeout: 10 }).outcome
    expect(hanging.failure?.category).toBe('timeout')
  })

  it('shares the machine of plans with the same steps', () => {
    expect(stepsMachineOf(['a', 'b'])).toBe(stepsMachineOf(['a', 'b']))
    expect(Object.keys(stepsMachineOf(['a', 'b']).states)).toEqual(['a', 'b', 'parsed'])
    expect(stepsMachineOf([]).getInitialSnapshot).toBeDefined()
  })

  it('costs next to nothing beside a parse', async () => {
    const core = stubCore(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`step${i}`, nothing])))
    const times: number[] = []
    for (let n = 0; n < 200; n++) {
      const started = performance.now()
      await runDocument({ core, read }).outcome
      times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    expect(times[100]).toBeLessThan(5)
  })
})
