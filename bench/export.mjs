// Export a folder of grown documents to each format, and say how long it takes and how much memory: npm run bench-export [-- --documents N]
//
// Each format runs in a process of its own, from the built package. Parquet is timed where @duckdb/node-api is found.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { register } from 'tsx/esm/api'

register()
const { grow } = await import('../test/generator/grow.ts')
const { render, textOf } = await import('../test/generator/render.ts')
const { formatNames } = await import('../src/export/names.ts')

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } })
const documents = Number(values.documents)
const root = fileURLToPath(new URL('..', import.meta.url))
const main = join(root, 'dist', 'cli', 'main.js')
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-bench-'))

try {
  mkdirSync(join(folder, 'texts'))
  for (let i = 0; i < documents; i++) writeFileSync(join(folder, 'texts', `${String(i).padStart(5, '0')}.txt`), textOf(render(grow(i))))
  execFileSync(process.execPath, [main, 'ingest', join(folder, 'texts'), '--out', join(folder, 'out'), '--quiet'], { stdio: 'inherit' })
  const kept = readdirSync(join(folder, 'out', 'documents')).length
  console.log(`${documents} texts, ${kept} documents, ${mb(sizeOf(join(folder, 'out', 'documents')))} MB of JSON\n`)
  console.log(`${'format'.padEnd(14)}${'seconds'.padStart(9)}${'peak MB'.padStart(10)}${'output MB'.padStart(11)}`)
  for (const format of formatNames) {
    if (format === 'parquet' && !hasDuckDb()) console.log(`${format.padEnd(14)} (skipped: @duckdb/node-api is not there)`)
    else measure(format)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(format) {
  const out = join(folder, format)
  const peak = 'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))'
  const started = performance.now()
  const args = ['--import', peak, main, 'export', join(folder, 'out'), '--to', format, '--out', out, '--sources', join(folder, 'texts'), '--quiet']
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${format}: ${stderr}`)
  const rss = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
  console.log(`${format.padEnd(14)}${seconds.toFixed(1).padStart(9)}${rss.toFixed(0).padStart(10)}${mb(sizeOf(out)).padStart(11)}`)
}

function sizeOf(path) {
  return readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
}

function mb(bytes) {
  return (bytes / 1e6).toFixed(1)
}

function hasDuckDb() {
  try {
    return Boolean(createRequire(import.meta.url).resolve('@duckdb/node-api'))
  } catch {
    return false
  }
}
