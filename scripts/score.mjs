// Hold parsed documents against hand-made facts: npm run score [-- --fixtures] [-v] [--json] [--only=seed-000,…]
//
// Without --fixtures, the texts of ../shared/seeds against ../shared/gold; with it, fixtures/*/input.* against
// fixtures/*/gold.json. Other flags go on to the scoring tool of ../shared (or of the folder in TIAOLI_SHARED).
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.TIAOLI_SHARED ?? join(root, '..', 'shared')
const tool = join(shared, 'tools', 'score.mjs')
const flags = process.argv.slice(2)

if (!existsSync(tool)) {
  console.log(`Nothing to score: ${tool} is not there. Set TIAOLI_SHARED to the folder with seeds, gold and tools.`)
  process.exit(0)
}
register()
const { parseSource, readText } = await import('../src/index.ts')

const work = mkdtempSync(join(tmpdir(), 'tiaoli-score-'))
try {
  const out = join(work, 'out')
  mkdirSync(out)
  const gold = flags.includes('--fixtures') ? fixtures(out) : seeds(out)
  const args = [tool, gold, out, ...flags.filter((flag) => flag !== '--fixtures')]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function seeds(out) {
  const folder = join(shared, 'seeds')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    parseTo(join(folder, file), join(out, file.replace(/\.txt$/, '.json')))
  }
  return join(shared, 'gold')
}

function fixtures(out) {
  const folder = join(root, 'fixtures')
  const gold = join(work, 'gold')
  mkdirSync(gold)
  for (const name of readdirSync(folder)) {
    const facts = join(folder, name, 'gold.json')
    if (!existsSync(facts)) continue
    const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.'))
    if (input === undefined) throw new Error(`${facts}: Unexpected facts without a text, expected input.txt or input.md beside them`)
    copyFileSync(facts, join(gold, `${name}.json`))
    parseTo(join(folder, name, input), join(out, `${name}.json`))
  }
  return gold
}

function parseTo(path, target) {
  const document = parseSource(readText(readFileSync(path), basename(path)))
  writeFileSync(target, JSON.stringify(document))
}
