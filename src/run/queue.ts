import { randomUUID } from 'node:crypto'
import type PgBoss from 'pg-boss'
import type { Pipeline } from '../schema/types.ts'
import type { PostgresStore } from '../store/postgres.ts'

/** One source to read, on any machine: its folders mean the same on all. */
export interface SourceJob {
  /** Absolute. */
  path: string
  name: string
  /** Output folder; absolute. */
  out: string
  known: string | null
  /** What was kept of it before. */
  before: string | null
  pipeline: string | Pipeline | null
  pipelineHash: string
  run: number
  place: number
}

/** A claimed job. */
export interface Claimed {
  id: string
  data: SourceJob
  /** Whether this is the last time it is tried. */
  last: boolean
}

/** How many jobs are in each state. */
export interface QueueState {
  waiting: number
  retrying: number
  active: number
  done: number
  failed: number
  /** Given up after the last try; `revive` puts them back. */
  dead: number
}

/** Sources that wait for workers, in the database of the store. */
export interface Queue {
  /** Add sources; one that waits already is not added again. Gives how many were. */
  add(jobs: readonly SourceJob[]): Promise<number>
  /** Claim some in a transaction: they are ours as long as it is open, and free again when it breaks. */
  claim(tx: PostgresStore, most: number): Promise<Claimed[]>
  complete(tx: PostgresStore, ids: readonly string[]): Promise<void>
  /** Try again later, later each time; after the last time it is dead. */
  retry(tx: PostgresStore, id: string, cause: string): Promise<void>
  state(): Promise<QueueState>
  /** Put what is dead back; gives how many. */
  revive(): Promise<number>
  close(): Promise<void>
}

const name = 'tiaoli-sources'
const dead = 'tiaoli-dead'
const schema = 'tiaoli_queue'
const retryLimit = 4

/**
 * Open the queue in the database of a store; it is made when missing.
 *
 * @param retryDelay Seconds before the first retry; doubled for each further one.
 */
export async function openQueue(url: string, store: PostgresStore, retryDelay = 5): Promise<Queue> {
  const { default: Boss } = await import('pg-boss')
  const boss = new Boss({ connectionString: url, schema, max: 2, schedule: false, archiveCompletedAfterSeconds: 7 * 24 * 3600 })
  // it reports what it does beside; what matters is thrown where it was asked
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(dead)
  // `short`: a source waits once
  const options = { name, policy: 'short', retryLimit, retryDelay, retryBackoff: true, deadLetter: dead } as const
  await boss.createQueue(name, options)
  await boss.updateQueue(name, options)
  const within = (tx: PostgresStore) => ({ db: { executeSql: (sql: string, values: unknown[]) => tx.raw(sql, values) } })

  // its types take one id with data, or many without; it takes both
  const complete = boss.complete.bind(boss) as unknown as (name: string, ids: readonly string[], data: object, options: object) => Promise<void>
  const completeAll = (name: string, ids: readonly string[], tx: PostgresStore) => complete(name, [...ids], {}, within(tx))

  const add = async (jobs: readonly SourceJob[]) => {
    let added = 0
    for (let from = 0; from < jobs.length; from += 1000) {
      const some = jobs.slice(from, from + 1000).map((data) => ({ ...insertOf(data), id: randomUUID(), retryDelay }))
      await boss.insert(some)
      // those that waited already were left out
      const { rows } = await store.raw(`select count(*)::int as n from ${schema}.job where name = $1 and id = any($2::uuid[])`, [
        name,
        some.map(({ id }) => id),
      ])
      added += Number(rows[0]?.n)
    }
    return added
  }
  return {
    add,
    async claim(tx, most) {
      const jobs = await boss.fetch<SourceJob>(name, { batchSize: most, includeMetadata: true, ...within(tx) })
      return jobs.map(({ id, data, retryCount, retryLimit }) => ({ id, data, last: retryCount >= retryLimit }))
    },
    async complete(tx, ids) {
      if (ids.length > 0) await completeAll(name, ids, tx)
    },
    async retry(tx, id, cause) {
      await boss.fail(name, id, { cause }, within(tx))
    },
    async state() {
      const { rows } = await store.raw(`select name, state::text, count(*)::int as n from ${schema}.job where name in ($1, $2) group by 1, 2`, [name, dead])
      const count = (of: string, state: string) => Number(rows.find((row) => row.name === of && row.state === state)?.n ?? 0)
      return {
        waiting: count(name, 'created'),
        retrying: count(name, 'retry'),
        active: count(name, 'active'),
        done: count(name, 'completed'),
        failed: count(name, 'failed'),
        dead: count(dead, 'created'),
      }
    },
    revive: () =>
      store.transaction(async (tx) => {
        let revived = 0
        for (;;) {
          const jobs = await boss.fetch<SourceJob>(dead, { batchSize: 500, ...within(tx) })
          if (jobs.length === 0) return revived
          await completeAll(
            dead,
            jobs.map(({ id }) => id),
            tx,
          )
          await boss.insert(
            jobs.map(({ data }) => insertOf(data)),
            within(tx),
          )
          revived += jobs.length
        }
      }),
    async close() {
      await boss.stop({ graceful: false, close: true, wait: true })
    },
  }
}

/** A source waits once for each folder it goes to. */
function insertOf(data: SourceJob): PgBoss.JobInsert<SourceJob> {
  return { name, data, singletonKey: `${data.out}\n${data.path}` }
}
