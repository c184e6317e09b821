// Time `tiaoli ingest` from files to files and store: npm run bench-ingest [-- --documents=1000,3000,10000] [--jobs=1,2] [--short] [--write]
//
// For each number of documents and of threads: first run, unchanged again, ten changed, all anew. Wall clock says what a user waits
// for; on a machine with other work only the processor seconds of the process compare. Memory is that of the whole process,
// threads included. Fails where an unchanged document is read again, or one that has changed is not.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = process.argv.slice(2)
const flag = (name, otherwise) => flags.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise
const numbers = (name, otherwise) => String(flag(name, otherwise)).split(',').map(Number)
const size = Number(flag('bytes', 20_000))
const program = flag('program', join(root, 'dist/cli/start.cjs'))

const plans = [
  'plan-bracket-clauses/input.txt',
  'plan-cell-table/input.txt',
  'plan-markdown/input.md',
  'plan-tab-table/input.txt',
  'plan-union-owners/input.txt',
]
const texts = plans.map((name) => ({ text: readFileSync(join(root, 'fixtures', name), 'utf8'), ending: name.slice(name.lastIndexOf('.')) }))

const results = []
console.log(`documents of ${size} bytes, ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`)
console.log('documents  threads  run            wall s     cpu s   ms/document   peak MB   read')
for (const count of numbers('documents', 10_000)) for (const jobs of numbers('jobs', 2)) await bench(count, jobs)
if (flags.includes('--write')) {
  const machine = { node: process.version, arch: arch(), cpu: cpus()[0]?.model, load: loadavg()[0] }
  writeFileSync(join(root, 'bench/ingest.json'), `${JSON.stringify({ machine, bytes: size, results }, null, 2)}\n`)
}

async function bench(count, jobs) {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-bench-'))
  const [sources, out] = [join(folder, 'in'), join(folder, 'out')]
  mkdirSync(sources)
  for (let i = 0; i < count; i++) write(sources, i, 0)
  const run = async (name, expected, ...more) => {
    const result = { documents: count, jobs, name, ...(await ingest(sources, out, jobs, more)) }
    results.push(result)
    const { wall, cpu, peak, read } = result
    const each = read > 0 ? ((cpu * 1000) / read).toFixed(2) : ''
    console.log(
      `${String(count).padStart(9)} ${String(jobs).padStart(8)}  ${name.padEnd(12)} ${wall.toFixed(2).padStart(8)} ${cpu.toFixed(2).padStart(9)} ${each.padStart(13)} ${peak.toFixed(0).padStart(9)} ${String(read).padStart(6)}`,
    )
    if (read !== expected) {
      console.error(`Unexpected ${read} documents read, expected ${expected}`)
      process.exitCode = 1
    }
  }
  await run('first run', count)
  await run('unchanged', 0)
  for (let i = 0; i < 10; i++) write(sources, Math.floor((i * count) / 10), 1)
  await run('ten changed', 10)
  if (!flags.includes('--short')) await run('all anew', count, '--force')
  rmSync(folder, { recursive: true, force: true })
}

/** One of the plans with a number of its own, filled up with items to its size; changed long ago, as files are. */
function write(sources, i, edition) {
  const { text, ending } = texts[i % texts.length]
  const number = `测政发〔2024〕${i + 1}号\n\n`
  const items = []
  for (let n = 1, length = Buffer.byteLength(text) + number.length * 3; length < size; n++) {
    const item = `${n}.推进第${n}项工作${'。订正'.repeat(edition)}。完善配套制度，到2025年达到${n}件。（责任单位：市科技局、市财政局，完成时限：2025年底）\n`
    items.push(item)
    length += Buffer.byteLength(item)
  }
  const path = join(sources, `${String(i).padStart(6, '0')}${ending}`)
  writeFileSync(path, `${number}${text.trimEnd()}\n${items.join('')}`)
  utimesSync(path, 1_700_000_000 + edition, 1_700_000_000 + edition)
}

async function ingest(sources, out, jobs, more) {
  const started = performance.now()
  const argv = [program, 'ingest', sources, '-o', out, '--json', '-q', '--jobs', String(jobs), ...more]
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const used = { cpu: 0, peak: 0 }
  const watch = setInterval(() => Object.assign(used, usageOf(child.pid, used)), 50)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const report = JSON.parse(printed)
  const database = statSync(join(out, 'tiaoli.db')).size / 1e6
  return { wall: (performance.now() - started) / 1000, ...used, read: report.ok + report.warned, failed: report.failed, database }
}

/** Processor seconds and peak memory in MB of a process, where the system tells; what was known when it is gone. */
function usageOf(pid, before) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: peak === undefined ? before.peak : Number(peak) / 1024 }
  } catch {
    return before
  }
}
