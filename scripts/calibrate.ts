// Set what each doubt takes from a record's confidence: npm run calibrate -- [--documents N] [--seed S] [--write]
//
// Documents are grown with the facts they state and damaged in every way; each record that is read is right or wrong. Prints, doubt by doubt, how
// often records with it are right and what the doubt is proposed to weigh; then how well scores foretell the share of right records in documents
// that were not used for the weights. --write puts the weights into src/lexicon/doubt-weights.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { weights as current } from '../src/lexicon/doubt-weights.ts'
import { seedsFrom } from '../test/generator/accuracy.ts'
import { type Kind, type Observation, observe, predict, reliability, weigh } from '../test/generator/calibrate.ts'

const { values } = parseArgs({ options: { documents: { type: 'string' }, seed: { type: 'string' }, write: { type: 'boolean' } } })
const documents = Number(values.documents ?? 60)
const seed = Number(values.seed ?? 2_000_000)

const learned = observe(seedsFrom(seed, documents))
const held = observe(seedsFrom(seed + documents, documents))
const weights = weigh(learned)

const pad = (text: string | number, width: number) => String(text).padStart(width)
console.log(`${'doubt'.padEnd(20)}${pad('records', 9)}${pad('right', 9)}${pad('now', 9)}${pad('proposed', 9)}`)
for (const [code, { records, right, weight }] of Object.entries(weights.doubts).sort(([, a], [, b]) => a.weight - b.weight))
  console.log(
    `${code.padEnd(20)}${pad(records, 9)}${pad(right.toFixed(3), 9)}${pad((current[code] ?? 1).toFixed(3), 9)}${pad(records ? weight.toFixed(3) : '·', 9)}`,
  )
console.log(`\n${'kind'.padEnd(20)}${pad('certain', 9)}`)
for (const [kind, share] of Object.entries(weights.certain)) console.log(`${kind.padEnd(20)}${pad(share.toFixed(4), 9)}`)

const { bins, error } = reliability(held, (observation: Observation) => predict(weights, observation))
console.log(`\nscores and shares of right records in ${documents} other documents under every kind of damage`)
console.log(`${'score'.padEnd(14)}${pad('records', 9)}${pad('score', 9)}${pad('right', 9)}`)
for (const { from, to, records, score, right } of bins)
  if (records) console.log(`${`${from.toFixed(2)}–${to.toFixed(2)}`.padEnd(14)}${pad(records, 9)}${pad(score.toFixed(3), 9)}${pad(right.toFixed(3), 9)}`)
console.log(`expected calibration error ${error.toFixed(4)}`)

if (values.write) {
  const path = fileURLToPath(new URL('../src/lexicon/doubt-weights.ts', import.meta.url))
  const round = (n: number) => Math.round(n * 1000) / 1000
  let file = readFileSync(path, 'utf8')
  for (const [kind, share] of Object.entries(weights.certain) as [Kind, number][])
    file = file.replace(new RegExp(`(${kind}: )[\\d.]+`), `$1${Math.min(0.999, round(share))}`)
  for (const [code, { records, weight }] of Object.entries(weights.doubts))
    if (records) file = file.replace(new RegExp(`('${code}': )[\\d.]+`), `$1${round(weight)}`)
  writeFileSync(path, file)
  console.log(`wrote ${path}`)
}
