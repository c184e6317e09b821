import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Corrections } from '../../src/schema/types.ts'
import { correctionsAt, decision, savePatiently } from '../serve/people.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const key = 'a-key-of-enough-characters'
const keyed = { authorization: `Bearer ${key}` }

export interface LoadOptions {
  /** An empty folder. */
  folder: string
  /** Whether the built program runs, else the sources. */
  built: boolean
  /** How much of everything: 1 is the whole test. */
  scale: number
  /** Names of parts to leave out. */
  skip?: readonly string[]
  say?: (line: string) => void
}

/** One part of the test, with what it measured. */
export interface Part {
  name: string
  /** Figures by name. */
  figures: Record<string, string | number>
}

export interface LoadReport {
  parts: Part[]
  /** Everything that was wrong; none is the goal. */
  wrong: string[]
}

/** Bytes that a server may hold at most while all this happens: its threads may take a gigabyte each by themselves. */
const mostMemory = 1024 ** 3

/** A server in a process of its own. */
interface Running {
  address: string
  child: ChildProcess
  /** Most memory that it ever held, in bytes. */
  peak(): number
  stop(signal?: NodeJS.Signals): Promise<void>
}

async function startServing(out: string, { built }: LoadOptions): Promise<Running> {
  const program = built ? [join(root, 'dist/cli/main.js')] : ['--import', 'tsx', join(root, 'src/cli/main.ts')]
  const argv = [...program, 'serve', '--out', out, '--port', '0', '--per-minute', '1000000', '--threads', '1', '--timeout', '20000']
  const child = spawn(process.execPath, argv, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TIAOLI_API_KEYS: key } })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk
      const [found] = /http:\/\/[\d.:]+/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  let peak = 0
  const look = setInterval(() => (peak = Math.max(peak, residentOf(child.pid))), 100)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    address,
    child,
    peak: () => peak,
    async stop(signal = 'SIGINT') {
      clearInterval(look)
      child.kill(signal)
      await gone
    },
  }
}

/** Memory of a process as the system counts it; 0 where it does not tell. */
function residentOf(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

const text = (i: number) =>
  `河湾市人民政府办公室关于做好第${i}项工作的通知\n河政办〔2024〕${i + 1}号\n\n一、主要任务\n${Array.from({ length: 20 }, (_, n) => `（${n + 1}）推进第${n + 1}项工作，到2025年达到${10 + n}%。（市财政局牵头，市教育局配合，2025年12月底前完成）`).join('\n')}\n`

/** Ask as hostile, hasty and patient clients do, and see that the server lives, answers as it should, and loses nothing. */
export async function load(options: LoadOptions): Promise<LoadReport> {
  const { folder, scale, say = () => {} } = options
  const [sources, out] = [join(folder, 'texts'), join(folder, 'out')]
  mkdirSync(sources)
  for (let i = 0; i < 5; i++) writeFileSync(join(sources, `${i}.txt`), text(i))
  await ingest(sources, out, options)
  const report: LoadReport = { parts: [], wrong: [] }
  const server = await startServing(out, options)
  const many = (n: number) => Math.max(2, Math.round(n * scale))
  const part = async (name: string, work: () => Promise<Record<string, string | number>>) => {
    if (options.skip?.includes(name)) return
    const started = performance.now()
    const figures = await work().catch((error: Error) => {
      report.wrong.push(`${name}: ${error.message}`)
      return {}
    })
    const alive = await timeOf(server.address)
    if (alive === null) report.wrong.push(`${name}: the server does not answer any more`)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    report.parts.push({ name, figures: { ...figures, seconds } })
    say(
      `${name}: ${Object.entries({ ...figures, seconds })
        .map(([what, n]) => `${what} ${n}`)
        .join(', ')}`,
    )
  }
  const expectOnly = (name: string, codes: Map<number, number>, good: readonly number[]) => {
    for (const [code, n] of codes) if (!good.includes(code)) report.wrong.push(`${name}: ${n} answers ${code || 'cut'}, expected ${good.join(', ')}`)
    return Object.fromEntries([...codes].sort(([a], [b]) => a - b).map(([code, n]) => [code === 0 ? 'cut' : String(code), n]))
  }

  await part('oversized', async () => {
    const huge = Buffer.alloc(64 * 1024 * 1024, 'x')
    const codes = await manyTimes(many(20), 4, () =>
      codeOf(`${server.address}/v1/parse`, { method: 'POST', headers: { ...keyed, 'content-type': 'text/plain' }, body: huge }),
    )
    // the server may hang up before all of it was sent
    return expectOnly('oversized', codes, [413, 0])
  })
  await part('malformed', async () => {
    const codes = await manyTimes(many(600), 16, (n) =>
      codeOf(server.address + (paths[n % paths.length] as string), {
        method: 'POST',
        headers: { ...keyed, 'content-type': types[n % types.length] as string },
        body: spoiled(n),
      }),
    )
    return expectOnly('malformed', codes, [400, 404, 413, 415, 422, 200])
  })
  await part('raw', async () => {
    const codes = await manyTimes(many(200), 16, (n) => rawCode(server.address, garbage[n % garbage.length] as string))
    return expectOnly('raw', codes, [400, 401, 403, 404, 408, 413, 414, 431, 505, 0])
  })
  await part('unauthenticated', async () => {
    const codes = await manyTimes(many(2000), 32, () =>
      codeOf(`${server.address}/v1/documents`, { headers: { authorization: 'Bearer some-other-key-of-length' } }),
    )
    return expectOnly('unauthenticated', codes, [401])
  })
  await part('slow', () => slowly(server.address, many(400), report))
  await part('concurrent', async () => {
    const times: number[] = []
    const codes = await manyTimes(many(600), 48, async (n) => {
      const started = performance.now()
      const code = await codeOf(`${server.address}/v1/parse`, { method: 'POST', headers: { ...keyed, 'content-type': 'text/plain' }, body: text(n % 50) })
      if (code === 200) times.push(performance.now() - started)
      return code
    })
    times.sort((a, b) => a - b)
    const at = (share: number) => `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)} ms`
    return { ...expectOnly('concurrent', codes, [200, 503]), median: at(0.5), 'of 100 the slowest': at(0.99) }
  })
  await part('people', () => people(server, sources, out, many(10), options, report))
  const peak = Math.round(server.peak() / 1024 / 1024)
  if (server.peak() > mostMemory) report.wrong.push(`${peak} MB of memory, expected at most ${mostMemory / 1024 / 1024}`)
  report.parts.push({ name: 'memory', figures: { 'MB at most': peak } })
  say(`memory: at most ${peak} MB`)
  await server.stop()
  return report
}

async function ingest(sources: string, out: string, { built }: LoadOptions): Promise<string> {
  const program = built ? [join(root, 'dist/cli/main.js')] : ['--import', 'tsx', join(root, 'src/cli/main.ts')]
  const child = spawn(process.execPath, [...program, 'ingest', sources, '--out', out, '--json', '-j', '1', '-q'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  await new Promise((resolve) => child.once('close', resolve))
  return said
}

/** Do something n times, some at once; how often each code came. */
async function manyTimes(n: number, atOnce: number, once: (i: number) => Promise<number>): Promise<Map<number, number>> {
  const codes = new Map<number, number>()
  let next = 0
  const goOn = async () => {
    for (let i = next++; i < n; i = next++) {
      const code = await once(i)
      codes.set(code, (codes.get(code) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  return codes
}

/** Status of an answer; 0 where the connection was cut. */
async function codeOf(url: string, init: RequestInit): Promise<number> {
  try {
    const answer = await fetch(url, init)
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

/** Milliseconds until the server says that it lives; null where it does not within five seconds. */
async function timeOf(address: string): Promise<number | null> {
  const started = performance.now()
  const code = await codeOf(`${address}/healthz`, { signal: AbortSignal.timeout(5000) })
  return code === 200 ? performance.now() - started : null
}

const paths = ['/v1/parse', '/v1/diff', '/v1/validate', '/v1/jobs', '/v1/parse/deadline', '/v1/documents/x/corrections/preview', '/v1/documents/%00/source']
const types = ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream', 'application/xml', 'multipart/form-data']

/** Bytes that are nothing in particular, the same for the same number. */
function spoiled(n: number): string {
  const pieces = [
    '{"text":',
    '[',
    '"\\ud800"',
    '--x\r\n',
    '\u0000',
    '{"a":{"a":{"a":',
    '《〔',
    'null',
    '1e999',
    '<script>',
    '}'.repeat(n % 50),
    '{"corrections":[{"kind":7}]}',
  ]
  return Array.from({ length: 1 + (n % 5) }, (_, i) => pieces[(n * 7 + i * 13) % pieces.length]).join('')
}

const garbage = [
  'GET / HTTP/9.9\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
  `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n${'X-Long: a\r\n'.repeat(3000)}\r\n`,
  'POST /v1/parse HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n',
  'POST /v1/parse HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  'GET /v1/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
]

/** Send bytes and hang up after the answer; its status, 0 where there was none. */
function rawCode(address: string, bytes: string): Promise<number> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(address)
    let all = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    const end = () => {
      socket.destroy()
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(all)?.[1] ?? 0))
    }
    socket.setTimeout(3000, end)
    socket.on('data', (chunk) => {
      all += chunk
      end()
    })
    socket.on('error', end).on('close', end)
  })
}

/** Hold connections open with requests that never end; others are answered meanwhile, and the server ends them at last. */
async function slowly(address: string, count: number, report: LoadReport): Promise<Record<string, string | number>> {
  const { hostname, port } = new URL(address)
  const sockets: Socket[] = []
  let ended = 0
  for (let i = 0; i < count; i++) {
    const socket = connect(Number(port), hostname)
    const head =
      i % 2 === 0
        ? 'GET /v1/documents HTTP/1.1\r\n'
        : `POST /v1/parse HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${key}\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n`
    socket.write(head)
    socket.on('error', () => {}).once('close', () => ended++)
    sockets.push(socket)
  }
  const started = performance.now()
  const waits: number[] = []
  while (ended < count && performance.now() - started < 90_000) {
    for (const [i, socket] of sockets.entries()) if (!socket.destroyed && socket.writable) socket.write(i % 2 === 0 ? 'X' : '字')
    const ms = await timeOf(address)
    if (ms === null) report.wrong.push('slow: somebody else was not answered')
    else waits.push(ms)
    await wait(1000)
  }
  if (ended < count) report.wrong.push(`slow: ${count - ended} of ${count} are held after 90 s`)
  for (const socket of sockets) socket.destroy()
  return {
    held: count,
    'all ended after': `${((performance.now() - started) / 1000).toFixed(0)} s`,
    'others waited at most': `${Math.round(Math.max(...waits))} ms`,
  }
}

/** People on two servers correct the same two documents; one server is killed between. What was answered with 200 must be there. */
async function people(
  server: Running,
  sources: string,
  out: string,
  each: number,
  options: LoadOptions,
  report: LoadReport,
): Promise<Record<string, string | number>> {
  const list = await fetch(`${server.address}/v1/documents`, { headers: keyed }).then((answer) => answer.json() as Promise<{ items: { id: string }[] }>)
  const ids = list.items.slice(0, 2).map(({ id }) => id)
  let second = await startServing(out, options)
  const kept = new Map<string, string[]>(ids.map((id) => [id, []]))
  let late = 0
  let busy = 0
  let broken = 0
  let open = true
  const person = async (who: number) => {
    for (let n = 0; n < each; n++) {
      const id = ids[(who + n) % ids.length] as string
      const quote = `${who}-${n}`
      for (;;) {
        const address = who % 2 === 0 ? server.address : second.address
        try {
          const saved = await savePatiently(correctionsAt(address, id), decision(quote), keyed)
          late += saved.late
          busy += saved.busy
          kept.get(id)?.push(quote)
          break
        } catch (error) {
          // the server that is killed cuts those who are asking; anything else is wrong
          if (error instanceof Error && /^\d{3} /.test(error.message)) throw error
          broken++
          await wait(200)
        }
      }
    }
  }
  const killer = (async () => {
    for (let kills = 0; kills < 3; kills++) {
      await wait(2500)
      if (!open) break
      await second.stop('SIGKILL')
      second = await startServing(out, options)
    }
  })()
  const all = Array.from({ length: 8 }, (_, who) => person(who))
  await Promise.all(all).finally(() => (open = false))
  await killer
  await second.stop()
  let lost = 0
  let doubled = 0
  for (const id of ids) {
    const { corrections } = await fetch(correctionsAt(server.address, id), { headers: keyed }).then((answer) => answer.json() as Promise<Corrections>)
    const there = corrections.map(({ quote }) => quote)
    lost += kept.get(id)?.filter((quote) => !there.includes(quote)).length ?? 0
    doubled += there.length - new Set(there).size
  }
  if (lost > 0) report.wrong.push(`people: ${lost} corrections lost`)
  if (doubled > 0) report.wrong.push(`people: ${doubled} corrections doubled`)
  const after = JSON.parse(await ingest(sources, out, options)) as { failed: number }
  if (after.failed > 0) report.wrong.push(`people: ${after.failed} sources fail afterwards`)
  return { saved: [...kept.values()].flat().length, lost, 'somebody else was faster': late, busy, 'cut by a kill': broken }
}
