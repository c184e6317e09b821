// Time `tiaoli ingest` from files to files and store: npm run bench-ingest [-- --documents=1000,3000,10000] [--jobs=1,2] [--short] [--dense] [--write]
//
// For each number of documents and of threads: first run, unchanged again, ten changed, all anew. Wall clock says what a user waits
// for; on a machine with other work only the processor seconds of the process compare. Memory is that of the whole process,
// threads included. Fails where an unchanged document is read again, or one that has changed is not.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = process.argv.slice(2)
const flag = (name, otherwise) => flags.find((text) => text.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise
const numbers = (name, otherwise) => String(flag(name, otherwise)).split(',').map(Number)
const dense = flags.includes('--dense')
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

const sentences = [
  '梳理现有事项，编制统一目录，明确办理条件、所需材料和承办人员，并按变化情况及时更新。',
  '依托现有平台汇集各类数据，打通部门之间的业务系统，减少重复填报和来回跑动。',
  '组织骨干人员参加业务培训，邀请高校和企业的专业人士授课，交流各地的经验。',
  '把群众反映集中的问题列入清单，逐一分析原因，研究改进办法，并向社会公布办理结果。',
  '健全日常巡查制度，对发现的隐患分类登记，能够当场处理的当场处理，需要整治的制定方案。',
  '引导社会力量参与服务供给，规范合作程序，完善评价办法，保证服务质量和资金安全。',
]

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
  console.log(`           records a document: ${recordsOf(join(out, 'tiaoli.db'), count)}`)
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
    const item = `${n}.推进第${n}项工作${'。订正'.repeat(edition)}。${dense ? denseItem(n) : itemOf(n)}\n`
    items.push(item)
    length += Buffer.byteLength(item)
  }
  const path = join(sources, `${String(i).padStart(6, '0')}${ending}`)
  writeFileSync(path, `${number}${text.trimEnd()}\n${items.join('')}`)
  utimesSync(path, 1_700_000_000 + edition, 1_700_000_000 + edition)
}

function recordsOf(path, count) {
  const store = new Database(path, { readonly: true })
  const told = ['measures', 'responsibilities', 'deadlines', 'indicators'].map(
    (table) => `${table} ${(store.prepare(`select count(*) as n from ${table}`).get().n / count).toFixed(1)}`,
  )
  store.close()
  return told.join(', ')
}

/** Prose, bodies, times and figures as the five seeds have them in 20 KB: 41 measures, 74 bodies, 19 times, 11 figures. */
function itemOf(n) {
  const prose = sentences.map((_, step) => sentences[(n + step * 5) % sentences.length]).join('')
  const target = n % 4 === 0 ? `到2025年建成示范点${n}个。` : ''
  const bodies = n % 5 < 3 ? `（责任单位：市科技局、市财政局、市农业农村局${n % 2 === 0 ? '，完成时限：2025年底' : ''}）` : ''
  return `${prose}${target}${bodies}`
}

function denseItem(n) {
  return `完善配套制度，到2025年达到${n}件。（责任单位：市科技局、市财政局，完成时限：2025年底）`
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
