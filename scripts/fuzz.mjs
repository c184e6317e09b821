// Parse texts that nobody would write: npm run fuzz -- [--runs N] [--seed S] [--workers K] [--from I]
//
// Every input is made from the seed and its number alone (test/util/fuzz.ts says how), so a fault is found again with
// --seed S --from I --runs 1. Each fault is shrunk and printed as a line of JSON; the exit code is 1 when there was one.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { allowance, inputOf, kindOf, look, shrink } = await import('../test/util/fuzz.ts')
const { fixtureInputs } = await import('../test/util/shared.ts')
const { readText } = await import('../src/index.ts')

const corpus = fixtureInputs().map(({ name, bytes }) => readText(bytes, name).text)
/** Inputs that a worker takes at a time. */
const batch = 64
/** A worker that has not moved for so long hangs: far more than a retried slow input takes. */
const patience = 30_000

if (isMainThread) await main()
else work()

function work() {
  const { seed, from, runs, next, at } = workerData
  const taken = new Int32Array(next)
  const place = new Int32Array(at)
  for (;;) {
    const first = Atomics.add(taken, 0, batch)
    if (first >= runs) break
    const sums = {}
    const faults = []
    for (let i = first; i < Math.min(runs, first + batch); i++) {
      const index = from + i
      Atomics.store(place, 0, index)
      const { source, text } = inputOf(seed, index, corpus)
      const { fault, ms } = look(text, index % 50 === 0)
      const sum = (sums[source] ??= { inputs: 0, characters: 0, ms: 0, worst: 0, worstIndex: -1 })
      sum.inputs++
      sum.characters += text.length
      sum.ms += ms
      // the share of the allowance says more than time per character, which is largest for the empty text
      const share = ms / allowance(text)
      if (share > sum.worst) Object.assign(sum, { worst: share, worstIndex: index })
      if (fault) {
        const kind = kindOf(fault)
        // a slow input is small enough as it is, and looking at it again and again takes its time
        const small = kind === 'slow' ? text : shrink(text, (shorter) => kindOf(look(shorter, kind === 'differs').fault) === kind)
        faults.push({ seed, index, source, fault: (small === text ? null : look(small, kind === 'differs').fault) ?? fault, input: small })
      }
    }
    parentPort.postMessage({ sums, faults })
  }
}

async function main() {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, seed: { type: 'string' }, workers: { type: 'string' }, from: { type: 'string' } },
  })
  const runs = Number(values.runs ?? 20_000)
  const seed = Number(values.seed ?? 1)
  const from = Number(values.from ?? 0)
  const workers = Math.min(Number(values.workers ?? availableParallelism()), Math.ceil(runs / batch))
  const next = new SharedArrayBuffer(4)
  const totals = new Map()
  let faults = 0
  let done = 0
  const started = performance.now()
  let told = started

  await Promise.all(Array.from({ length: workers }, () => start()))

  const seconds = (performance.now() - started) / 1000
  const row = (name, { inputs, characters, ms, worst, worstIndex }) =>
    `${name.padEnd(10)} ${String(inputs).padStart(9)} ${String(characters).padStart(12)} ${((ms * 1000) / characters).toFixed(2).padStart(10)} ${(worst * 100).toFixed(0).padStart(7)} % at ${worstIndex}`
  console.log(`${'source'.padEnd(10)} ${'inputs'.padStart(9)} ${'characters'.padStart(12)} ${'µs/char'.padStart(10)}   worst share of the time allowed`)
  const all = { inputs: 0, characters: 0, ms: 0, worst: 0, worstIndex: -1 }
  for (const [name, sum] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(name, sum))
    add(all, sum)
  }
  console.log(row('all', all))
  console.log(`${seconds.toFixed(1)} s, ${Math.round(all.inputs / seconds)} inputs/s, seed ${seed}, ${workers} workers, ${faults} faults`)
  process.exitCode = faults > 0 ? 1 : 0

  function start() {
    return new Promise((resolve, reject) => {
      const at = new SharedArrayBuffer(4)
      const place = new Int32Array(at)
      const worker = new Worker(new URL(import.meta.url), { workerData: { seed, from, runs, next, at } })
      let last = { index: 0, since: performance.now() }
      const watch = setInterval(() => {
        const index = Atomics.load(place, 0)
        if (index !== last.index) last = { index, since: performance.now() }
        else if (performance.now() - last.since > patience) {
          const { source, text } = inputOf(seed, index, corpus)
          report({ seed, index, source, fault: `hangs: over ${patience} ms`, input: text })
          clearInterval(watch)
          // what else it had taken is lost; the rest goes on in a new one
          worker.terminate().then(() => start().then(resolve, reject))
        }
      }, 1000)
      worker.on('message', ({ sums, faults: found }) => {
        for (const [name, sum] of Object.entries(sums)) {
          if (!totals.has(name)) totals.set(name, { inputs: 0, characters: 0, ms: 0, worst: 0, worstIndex: -1 })
          add(totals.get(name), sum)
          done += sum.inputs
        }
        last.since = performance.now()
        for (const fault of found) report(fault)
        if (performance.now() - told > 30_000) {
          told = performance.now()
          console.error(`${done} of ${runs}, ${faults} faults`)
        }
      })
      worker.on('error', reject)
      worker.on('exit', () => {
        clearInterval(watch)
        resolve()
      })
    })
  }

  function report(fault) {
    faults++
    console.log(JSON.stringify(fault))
  }
}

function add(total, sum) {
  total.inputs += sum.inputs
  total.characters += sum.characters
  total.ms += sum.ms
  if (sum.worst > total.worst) Object.assign(total, { worst: sum.worst, worstIndex: sum.worstIndex })
}
