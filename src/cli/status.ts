import { existsSync } from 'node:fs'
import { inside } from '../read/archive.ts'
import type { Store } from '../store/index.ts'
import { lockFolder } from '../store/lock.ts'
import { type DbFlags, withStore } from './db.ts'
import type { Exit } from './exit.ts'
import { type Io, paintFor } from './io.ts'
import { plural } from './progress.ts'
import { speakerFor } from './words.ts'

/** Say what an output folder holds, how the last run ended, and what to do next. */
export async function statusCommand(out: string, flags: DbFlags, io: Io): Promise<Exit> {
  return withStore(out, flags.store, io, async (store) => {
    const status = await statusOf(store, out)
    if (flags.json) {
      io.stdout.write(`${JSON.stringify(status, null, 2)}\n`)
      return 'ok'
    }
    const paint = paintFor(io.stdout, io, flags)
    const { documents, revisions, sources, failed, gone, run, failures } = status
    const say = speakerFor(io)
    const lines = [
      `${say(`${plural(documents, 'document')} in ${plural(revisions, 'revision')} from ${plural(sources, 'source')}`)}${failed > 0 ? paint.red(`, ${say(`${failed} failed`)}`) : ''}`,
    ]
    if (run) {
      const { id, started_at, state, documents, done, unchanged, failed } = run
      lines.push(
        `${say(`Run ${id} of ${started_at}: ${state}`)}${done === null ? '' : say(`, ${done} read, ${unchanged} unchanged, ${failed} failed of ${documents}`)}`,
      )
      if (state === 'killed') lines.push(paint.yellow(`  ${say('It was cut off. Run the same command again: it goes on where that one was.')}`))
      if (state === 'stopped' || state === 'cancelled')
        lines.push(paint.yellow(`  ${say('It did not come to its end. Run the same command again: it goes on.')}`))
    }
    for (const { name, cause, hint } of failures) lines.push(`${paint.red(say('failed'))} ${name}  ${say(cause)}`, `  → ${say(hint)}`)
    if (failed > failures.length) lines.push(`  ${say(`… and ${failed - failures.length} more: tiaoli db query ${out} "select * from failures"`)}`)
    if (gone > 0)
      lines.push(
        say(
          gone === 1 ? `${gone} source is no longer where it was; the documents stay.` : `${gone} sources are no longer where they were; the documents stay.`,
        ),
      )
    io.stdout.write(`${lines.join('\n')}\n`)
    return 'ok'
  })
}

interface RunRow {
  id: number
  started_at: string
  ended_at: string | null
  state: string
  documents: number
  done: number | null
  unchanged: number | null
  failed: number | null
}

async function statusOf(store: Store, out: string) {
  const count = async (sql: string) => Number((await store.all<{ n: number }>(`select count(*) as n from ${sql}`))[0]?.n ?? 0)
  const [run] = await store.all<RunRow>('select id, started_at, ended_at, state, documents, done, unchanged, failed from runs order by id desc limit 1')
  if (run?.state === 'running' && (await isFree(out))) run.state = 'killed'
  let gone = 0
  for (const { path } of await store.all<{ path: string }>('select path from sources')) if (!isThere(path)) gone++
  return {
    documents: await count('documents'),
    revisions: await count('revisions'),
    sources: await count('sources'),
    failed: await count("sources where status = 'failed'"),
    gone,
    run: run ?? null,
    failures: await store.all<{ name: string; cause: string; hint: string }>('select name, category, cause, hint from failures order by name limit 20'),
  }
}

/** Whether no run has the folder. */
async function isFree(out: string): Promise<boolean> {
  return lockFolder(out).then(
    (unlock) => {
      unlock()
      return true
    },
    () => false,
  )
}

/** What lies in an archive is there as long as the archive is. */
function isThere(path: string): boolean {
  const at = path.indexOf(inside)
  return existsSync(path) || (at > 0 && existsSync(path.slice(0, at)))
}
