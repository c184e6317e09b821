// Show that time grows with the length of a text, whatever the text: npm run growth [-- --most N] [--only NAME]
//
// Each family is parsed at N/4, N/2 and N characters (1,000,000 by default). Fails where twice the text takes more than
// three times as long, or where a family takes more than a second for 100,000 characters. A time is the lesser of the
// clock's and the processor's: other work on the machine does not count, nor what the collector does beside the parser.
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

register()
const { families, textOf } = await import('../test/util/families.ts')
const { parse, validateDocument } = await import('../src/index.ts')
const { writeJson } = await import('../src/run/json.ts')
const { conservation } = await import('../test/util/leaves.ts')

const { values } = parseArgs({ options: { most: { type: 'string' }, only: { type: 'string' }, steps: { type: 'boolean' } } })
const most = Number(values.most ?? 1_000_000)
/** Below this a time says nothing: the compiler and the collector weigh more. */
const floor = 40

let failed = 0
console.log(`${'family'.padEnd(44)} ${[most / 4, most / 2, most].map((n) => `${n} ms`.padStart(12)).join('')}   growth  µs/char`)
for (const name of Object.keys(families)) {
  if (values.only !== undefined && !name.includes(values.only)) continue
  const times = []
  const problems = []
  for (const size of [most / 8, most / 4, most / 2, most]) {
    const text = textOf(name, size)
    let ms = timed(text)
    const before = times.at(-1)
    // a slow moment of the machine is no growth
    for (let n = 0; n < 2 && before !== undefined && before >= floor && ms > 3 * before; n++) ms = Math.min(ms, timed(text))
    if (before !== undefined && ms >= floor && ms > 3 * Math.max(before, floor / 3))
      problems.push(`${(ms / before).toFixed(1)} times as long for twice the text`)
    times.push(ms)
  }
  const text = textOf(name, most)
  if (times.at(-1) > Math.max(50, text.length / 100)) problems.push('over 1 s for 100,000 characters')
  problems.push(...faultsOf(textOf(name, Math.min(most, 200_000))))
  const shown = times
    .slice(1)
    .map((ms) => ms.toFixed(0).padStart(12))
    .join('')
  const growth = times.slice(1).map((ms, i) => ms / times[i])
  console.log(
    `${name.padEnd(44)} ${shown}   ${Math.max(...growth)
      .toFixed(1)
      .padStart(6)}  ${((times.at(-1) * 1000) / most).toFixed(2).padStart(7)}  ${problems.join('; ')}`,
  )
  if (problems.length > 0) failed++
}
console.log(failed === 0 ? 'All grow with the text.' : `${failed} do not.`)
process.exitCode = failed === 0 ? 0 : 1

function timed(text) {
  const from = performance.now()
  const before = process.cpuUsage()
  parse(text)
  const { user, system } = process.cpuUsage(before)
  return Math.min(performance.now() - from, (user + system) / 1000)
}

function faultsOf(text) {
  const document = parse(text)
  const faults = [...validateDocument(document).map(({ path, message }) => `${path} ${message}`), ...conservation(text, document)]
  let length = 0
  for (const piece of writeJson(document)) length += piece.length
  if (length === 0) faults.push('nothing to write')
  return faults.slice(0, 1)
}
