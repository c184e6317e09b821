// Read one file of 10,000,000 characters through the command line: npm run large [-- --characters N]
//
// Says how long it took, how much memory it held at most, and checks that what it wrote is whole. Node holds the tree of such a
// text in more than its usual heap, so the process gets --max-old-space-size.
import { spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

register()
const { textOf } = await import('../test/util/families.ts')

const { values } = parseArgs({ options: { characters: { type: 'string' }, heap: { type: 'string' } } })
const characters = Number(values.characters ?? 10_000_000)
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'tiaoli-large-'))
try {
  const input = join(folder, 'large.txt')
  const output = join(folder, 'large.json')
  const text = textOf('a plan with tables again and again', characters)
  await writeFile(input, text)
  const started = performance.now()
  const { code, peak } = await run(['parse', input, '--quiet', '--out', output])
  const seconds = (performance.now() - started) / 1000
  const { size } = await stat(output)
  const end = await endOf(output, size)
  console.log(
    `${text.length} characters: ${seconds.toFixed(1)} s, ${((seconds * 1e6) / text.length).toFixed(2)} µs a character, ${Math.round(peak / 1024)} MB at most, ${Math.round(size / 1e6)} MB written, exit ${code}`,
  )
  process.exitCode = code === 0 && end.trimEnd().endsWith('}') ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Run the command line and watch the memory it holds (kilobytes, where the system tells). */
async function run(args) {
  const heap = values.heap ?? '12000'
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, join(root, 'dist/cli/main.js'), ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  let peak = 0
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0))
  }, 200)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  return { code, peak }
}

async function endOf(path, size) {
  let tail = ''
  for await (const piece of createReadStream(path, { start: Math.max(0, size - 64), encoding: 'utf8' })) tail += piece
  return tail
}
