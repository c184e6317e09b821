import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spread, table } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = join(root, 'fixtures', 'plan-tab-table', 'input.txt')
const bundled = join(root, 'dist', 'cli', 'start.cjs')
const modules = join(root, 'dist', 'cli', 'main.js')

/** Cold starts of the command line beside a bare Node, turn by turn. */
export function start({ starts }) {
  const commands = {
    'node -e 0': ['-e', '0'],
    'tiaoli --version': [bundled, '--version'],
    'tiaoli parse': [bundled, 'parse', text, '--quiet'],
    'the same from modules': [modules, 'parse', text, '--quiet'],
  }
  const wall = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let n = 0; n < starts; n++) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1e9 })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      wall[name].push(performance.now() - started)
    }
  }
  const results = Object.entries(wall).map(([name, times]) => ({ name, ...spread(times) }))
  const bare = results[0]
  table(
    ['cold start, ms', 'least', 'median', 'above node, least', 'median'],
    results.map(({ name, min, p50 }) => [name, min, p50, min - bare.min, p50 - bare.p50]),
  )
  return results
}
