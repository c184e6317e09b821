// Measure whether a diff names the edits that were made: npm run diff-accuracy -- [flags]
//
// Documents are grown and edited, one kind of edit a row, and all kinds mixed. What the diff says is held against what was done.
//
//   --documents N   how many documents are tried for a row (200)
//   --seed S        the first of their seeds (2000000; the tests use seeds below 100000)
//   --edit NAME     one row
//   --noise NAME    lay this damage on the later text
//   --detail        print what is missing and what was made up
//   --check         end with 1 when precision or recall of a row is under 0.99
import { parseArgs } from 'node:util'
import { seedsFrom } from '../test/generator/accuracy.ts'
import { editNames, measureEdits } from '../test/generator/diff-accuracy.ts'
import { type NoiseName, noiseNames } from '../test/generator/noise.ts'

const string = { type: 'string' } as const
const boolean = { type: 'boolean' } as const
const { values } = parseArgs({ options: { documents: string, seed: string, edit: string, noise: string, detail: boolean, check: boolean } })

const known = <T extends string>(value: string, list: readonly T[]): T => {
  const found = list.find((one) => one === value)
  if (found) return found
  console.error(`Unexpected ${value}, expected one of: ${list.join(', ')}`)
  process.exit(2)
}

const all = [...editNames, 'mixed'] as const
const rows = values.edit === undefined ? all : [known(values.edit, all)]
const noise = values.noise === undefined ? null : known<NoiseName>(values.noise, noiseNames)
const seeds = seedsFrom(Number(values.seed ?? 2_000_000), Number(values.documents ?? 200))
let missed = false
console.log(`${'edit'.padEnd(32)}${'documents'.padStart(10)}${'facts'.padStart(8)}${'precision'.padStart(11)}${'recall'.padStart(9)}`)
for (const name of rows) {
  const { pairs, right, missing, extra, precision, recall } = measureEdits(name, seeds, noise)
  const low = precision < 0.99 || recall < 0.99
  missed ||= low
  const figures = [String(pairs).padStart(10), String(right + missing.length).padStart(8), precision.toFixed(4).padStart(11), recall.toFixed(4).padStart(9)]
  console.log(`${name.padEnd(32)}${figures.join('')}${low ? ' !' : ''}`)
  if (values.detail) for (const line of [...missing.map((fact) => `  - ${fact}`), ...extra.map((fact) => `  + ${fact}`)].slice(0, 16)) console.log(line)
}
if (values.check && missed) process.exitCode = 1
