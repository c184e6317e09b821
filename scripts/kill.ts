/** Kill runs at random and see that nothing is lost, doubled or half-written: npm run kill [-- --kills=N --seed=N], npm run kill-workers */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../test/queue/server.ts'
import { dice, killIngest, killWorkers } from '../test/util/kill.ts'

const flags = process.argv.slice(2)
const number = (name: string, otherwise: number) => Number(flags.find((flag) => flag.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-kill-'))
const seed = number('seed', 1)
const options = { folder, documents: number('documents', 200), kills: number('kills', 200), built: true, random: dice(seed), say: console.log }
const started = performance.now()
let report: Awaited<ReturnType<typeof killIngest>>
if (flags.includes('--workers')) {
  const server = await startServer()
  report = await killWorkers({ ...options, url: await server.database('kill'), workers: 3 })
  await server.stop()
} else report = await killIngest(options)
const seconds = ((performance.now() - started) / 1000).toFixed(0)
for (const line of report.wrong) console.error(line)
console.log(
  `${options.kills} kills (${report.met} of a run at work) of ${options.documents} documents, seed ${seed}, in ${seconds} s: ${report.wrong.length} wrong`,
)
if (report.wrong.length === 0) rmSync(folder, { recursive: true, force: true })
else console.error(`What is left: ${folder}`)
process.exitCode = report.wrong.length === 0 ? 0 : 1
