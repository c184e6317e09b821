import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openStore, type Store } from '../../src/store/index.ts'
import { disagreements } from './agree.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** How to start the command line: built, where `built` says that it is; else from source. */
function start(argv: readonly string[], built: boolean): ChildProcess {
  const program = built ? [join(root, 'dist/cli/main.js')] : ['--import', 'tsx', join(root, 'src/cli/main.ts')]
  return spawn(process.execPath, [...program, ...argv], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } })
}

interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  err: string
}

function ended(child: ChildProcess): Promise<Ended> {
  let err = ''
  child.stderr?.on('data', (chunk) => {
    err += chunk
  })
  child.stdout?.resume()
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, err })))
}

export interface KillOptions {
  folder: string
  documents: number
  kills: number
  built: boolean
  /** Numbers from 0 to 1, the same for the same seed. */
  random: () => number
  say?: (line: string) => void
}

/** What came of it: everything that was wrong; none is the goal. */
export interface KillReport {
  wrong: string[]
  /** Kills that met a run at work. */
  met: number
}

/** One of many texts; with `edition`, a corrected one of the same document. */
function textOf(i: number, edition: number): string {
  const tasks = Array.from(
    { length: 6 },
    (_, n) =>
      `（${'一二三四五六'[n]}）推进第${n + 1}项工作。完成任务${i}之${n + 1}，到2025年达到${10 + n}%。（市财政局牵头，市教育局、市水利局配合，2025年12月底前完成）`,
  )
  return `河湾市人民政府办公室关于做好年度工作的通知\n河政办〔2024〕${i + 1}号\n\n各区人民政府：\n现将有关事项通知如下。\n一、主要任务\n${tasks.join('\n')}\n二、保障措施\n加强组织领导。${'校订。'.repeat(edition)}\n\n河湾市人民政府办公室\n2024年3月5日\n`
}

function writeSources(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.txt`), textOf(i, 0))
  // two texts of one document, and one that cannot be read
  writeFileSync(join(folder, '00000-corrected.txt'), textOf(0, 1))
  writeFileSync(join(folder, 'image.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]))
}

/**
 * Kill an ingest again and again at any moment, sources changing between, and look after each time at what it left; then let
 * one end, and hold store and files against each other and against the sources.
 */
export async function killIngest({ folder, documents, kills, built, random, say }: KillOptions): Promise<KillReport> {
  const report: KillReport = { wrong: [], met: 0 }
  const sources = join(folder, 'in')
  const out = join(folder, 'out')
  writeSources(sources, documents)
  const editions = new Map<number, number>()
  const argv = ['ingest', sources, '-o', out, '--events', '-q', '--jobs', '2']
  let length = 1500
  for (let n = 1; n <= kills; n++) {
    if (n > 1) {
      for (let changed = 0; changed < documents / 4; changed++) {
        const i = Math.floor(random() * documents)
        // some come for the first time, some go back to what they were
        const edition = Math.floor(random() * 3)
        editions.set(i, edition)
        writeFileSync(join(sources, `${String(i).padStart(5, '0')}.txt`), textOf(i, edition))
      }
    }
    const child = start(n % 3 === 0 ? [...argv, '--force'] : argv, built)
    const end = ended(child)
    const begun = performance.now()
    await new Promise<void>((resolve) => {
      child.stdout?.once('data', () => resolve())
      child.once('close', () => resolve())
    })
    const delay = random() * length
    const first = await Promise.race([end, wait(delay).then(() => null)])
    if (first) length = Math.max(200, performance.now() - begun)
    child.kill('SIGKILL')
    if ((await end).signal === 'SIGKILL') report.met++
    report.wrong.push(...halfWritten(out).map((what) => `after kill ${n}: ${what}`))
    if (n % 20 === 0) say?.(`${n} kills, ${report.met} at work, ${report.wrong.length} wrong`)
  }
  const last = await ended(start(argv, built))
  if (last.code !== 1) report.wrong.push(`the last run ended with ${last.code}: ${last.err}`)
  report.wrong.push(...(await endOf(await openStore({ out, readonly: true }), out, documents + 1)))
  if (readdirSync(join(out, 'documents')).some((name) => name.endsWith('.tmp'))) report.wrong.push('temporary files are left')
  return report
}

/** JSON files under their own names that are not whole. */
function halfWritten(out: string): string[] {
  if (!existsSync(join(out, 'documents'))) return []
  return readdirSync(join(out, 'documents'))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = tailOf(join(out, 'documents', name))
      return text.endsWith('\n}\n') ? [] : [`${name} ends with ${JSON.stringify(text)}`]
    })
}

function tailOf(path: string): string {
  const { size } = statSync(path)
  const handle = openSync(path, 'r')
  const bytes = Buffer.alloc(Math.min(3, size))
  readSync(handle, bytes, 0, bytes.length, Math.max(0, size - 3))
  closeSync(handle)
  return bytes.toString()
}

async function endOf(store: Store, out: string, done: number): Promise<string[]> {
  const wrong = await disagreements(store, out)
  const marks = await store.all<{ status: string; n: number }>('select status, count(*) as n from sources group by status order by status')
  const expected = JSON.stringify([
    { status: 'done', n: done },
    { status: 'failed', n: 1 },
  ])
  if (JSON.stringify(marks) !== expected) wrong.push(`marks are ${JSON.stringify(marks)}, expected ${expected}`)
  const [lost] = await store.all<{ n: number }>(
    "select count(*) as n from sources s where status = 'done' and not exists (select 1 from revisions r where r.document_id = s.document_id and r.revision = s.revision)",
  )
  if (lost?.n !== 0) wrong.push(`${lost?.n} marks have no revision`)
  await store.close()
  return wrong
}

/**
 * Let several workers read a queue, killing one at a time at any moment and starting another, then let them end, and hold
 * store and files against each other and against the sources.
 */
export async function killWorkers(options: KillOptions & { url: string; workers: number }): Promise<KillReport> {
  const { folder, documents, kills, built, random, say, url, workers } = options
  const report: KillReport = { wrong: [], met: 0 }
  const sources = join(folder, 'in')
  const out = join(folder, 'out')
  writeSources(sources, documents)
  const { enqueue, withQueue } = await import('../../src/run/worker.ts')
  const fill = (force: boolean) => enqueue({ paths: [sources], out, store: url, force, retryDelay: 0 })
  const launch = () => {
    const child = start(['worker', '--store', url, '--jobs', '1', '--batch', '8', '-q', '--until-empty'], built)
    return { child, end: ended(child) }
  }
  await fill(false)
  const running = Array.from({ length: workers }, launch)
  for (let n = 1; n <= kills; n++) {
    await wait(random() * 600)
    const at = Math.floor(random() * workers)
    const one = running[at]
    if (!one) continue
    if (one.child.exitCode === null) report.met++
    one.child.kill('SIGKILL')
    await one.end
    running[at] = launch()
    const { waiting } = await withQueue(url, (_, queue) => queue.state())
    if (waiting === 0) await fill(true)
    if (n % 20 === 0) say?.(`${n} kills, ${report.met} at work, ${waiting} waiting`)
  }
  for (const { end } of running) {
    const { code, err } = await end
    if (code !== 0 && code !== 1) report.wrong.push(`a worker ended with ${code}: ${err}`)
  }
  // those that ended while others still had claims leave nothing, either
  const { runWorker } = await import('../../src/run/worker.ts')
  await runWorker({ store: url, jobs: 1, untilEmpty: true }, new AbortController().signal)
  const state = await withQueue(url, (_, queue) => queue.state())
  if (state.waiting + state.retrying + state.active + state.dead > 0) report.wrong.push(`the queue is not empty: ${JSON.stringify(state)}`)
  report.wrong.push(...(await endOf(await openStore({ out, url, readonly: true }), out, documents + 1)))
  return report
}

/** Numbers from 0 to 1 that look random and come again. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}
