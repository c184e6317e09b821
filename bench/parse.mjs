// Time `parse` beside `remark-parse` alone on the same texts: npm run bench [-- --write] [--rounds=N] [--only=NAME]
//
// Both run warm, in the same process, turn by turn, so that a slow moment of the machine hits both. The texts are the
// fixtures, and the seeds of ../shared (or of the folder in TIAOLI_SHARED) where they are there. --write keeps the
// figures in bench/results.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { register } from 'tsx/esm/api'
import { unified } from 'unified'

register()
const { parse, readText, validateDocument } = await import('../src/index.ts')

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.TIAOLI_SHARED ?? join(root, '..', 'shared')
const flags = process.argv.slice(2)
const flag = (name) => flags.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3)
const rounds = Number(flag('rounds') ?? 40)
const only = flag('only')

const texts = [...seeds(), ...fixtures()].filter(({ name }) => only === undefined || name.includes(only))
const remark = unified().use(remarkParse).freeze()
const contenders = {
  parse: (text) => parse(text),
  parseAndValidate: (text) => validateDocument(parse(text)),
  remark: (text) => remark.parse(text),
}

const results = texts.map(({ name, text }) => {
  const times = Object.fromEntries(Object.keys(contenders).map((key) => [key, []]))
  for (let round = -Math.ceil(rounds / 2); round < rounds; round++) {
    for (const [key, run] of Object.entries(contenders)) {
      const started = performance.now()
      run(text)
      // rounds below 0 warm up
      if (round >= 0) times[key].push(performance.now() - started)
    }
  }
  const stats = Object.fromEntries(Object.entries(times).map(([key, list]) => [key, spread(list)]))
  return { name, characters: text.length, ...stats, ratio: stats.parse.p50 / stats.remark.p50 }
})

const ms = (n) => n.toFixed(2).padStart(7)
const band = ({ min, p50, p90 }) => `${ms(min)} ${ms(p50)} ${ms(p90)}`
console.log(`${'ms: min, p50, p90'.padEnd(46)}  ${'parse'.padEnd(23)}  ${'parse + validate'.padEnd(23)}  ${'remark-parse'.padEnd(23)}  ratio  M chars/s`)
for (const { name, characters, parse, parseAndValidate, remark, ratio } of results) {
  const rate = characters / parse.p50 / 1000
  const label = `${name.slice(0, 37).padEnd(38)}${String(characters).padStart(7)} `
  console.log(`${label}  ${band(parse)}  ${band(parseAndValidate)}  ${band(remark)}  ${ratio.toFixed(2).padStart(5)}  ${rate.toFixed(2).padStart(9)}`)
}
if (flags.includes('--write')) {
  const machine = { node: process.version, arch: arch(), cpu: cpus()[0]?.model ?? 'unknown', rounds }
  writeFileSync(join(root, 'bench', 'results.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`)
  console.log('\nWritten to bench/results.json')
}

function spread(list) {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(4))
  return { min: at(0), p50: at(0.5), p90: at(0.9) }
}

function seeds() {
  const folder = join(shared, 'seeds')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => textOf(file.replace('.txt', ''), join(folder, file)))
}

function fixtures() {
  const folder = join(root, 'fixtures')
  return readdirSync(folder)
    .sort()
    .flatMap((name) => ['input.txt', 'input.md'].map((file) => [name, join(folder, name, file)]))
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => textOf(name, path))
}

function textOf(name, path) {
  return { name, text: readText(readFileSync(path), path).text }
}
