// Measure speed, memory and start-up of what `npm run build` made: npm run bench [-- SECTION…] [--write]
//
// Sections: documents, files, sizes, shapes, memory, start (all of them when none is named). --rounds N for documents, --only NAME for one
// text or shape, --against FOLDER for another built version beside this one, --most N characters for sizes, shapes and memory,
// --documents N for memory, --starts N for start. --write keeps the figures in bench/results.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

const sections = {
  documents: async (options) => (await import('./documents.mjs')).documents(options),
  files: async (options) => (await import('./files.mjs')).files(options),
  sizes: async (options) => (await import('./growth.mjs')).sizes(options),
  shapes: async (options) => (await import('./growth.mjs')).byShape(options),
  memory: async (options) => (await import('./memory.mjs')).memory(options),
  start: async (options) => (await import('./start.mjs')).start(options),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    only: { type: 'string' },
    against: { type: 'string' },
    most: { type: 'string', default: '1000000' },
    documents: { type: 'string', default: '3000' },
    starts: { type: 'string', default: '15' },
    write: { type: 'boolean' },
  },
})
const unknown = positionals.find((name) => !(name in sections))
if (unknown) {
  console.error(`Unexpected section ${unknown}, expected one of: ${Object.keys(sections).join(', ')}`)
  process.exit(2)
}
const numbers = Object.fromEntries(['rounds', 'most', 'documents', 'starts'].map((name) => [name, Number(values[name])]))
const options = { ...numbers, only: values.only, against: values.against }
const file = new URL('results.json', import.meta.url)
const machine = { node: process.version, arch: arch(), cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
for (const name of positionals.length > 0 ? positionals : Object.keys(sections)) {
  const load = loadavg()[0]
  console.log(`\n${name} (load of the machine ${load.toFixed(1)})`)
  const results = await sections[name](options)
  if (!values.write) continue
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  kept[name] = { machine, load: round(load), results: rounded(results) }
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
}

function rounded(value) {
  if (typeof value === 'number') return round(value)
  if (Array.isArray(value)) return value.map(rounded)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]))
}

function round(value) {
  return Number(value.toPrecision(4))
}
