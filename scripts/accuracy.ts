// Measure how well damaged documents are read: npm run accuracy -- [flags]
//
// Documents are grown with the facts they state, damaged, parsed and held against their facts. A row is one kind of
// damage, a column one kind of fact, a figure its F1; ! marks what misses the goal.
//
//   --documents N   how many documents a row (300)
//   --seed S        the first of their seeds (1000000; the tests use seeds below 100000)
//   --noise NAME    one row: clean, all, or a kind of damage; may be given more than once
//   --strength X    of the damage; 1 is that of a bad but usual copy
//   --genre G       only documents of this kind
//   --seeds         damage the real seed documents and the plans of the fixtures instead; N is then noise seeds (50)
//   --own           damage the texts of ../shared/corpus that test/gold annotates instead; likewise
//   --detail        print the worst documents of every row
//   --json          print figures as JSON
//   --check         end with 1 when a goal is missed
import { parseArgs } from 'node:util'
import { aspectNames, aspects, f1, goal, measure, measureTexts, type Result, seedsFrom, shortfalls } from '../test/generator/accuracy.ts'
import { type Genre, genres } from '../test/generator/grow.ts'
import { type Condition, conditions } from '../test/generator/measure.ts'
import { steadyNoises } from '../test/generator/noise.ts'
import { allGold, annotated } from '../test/util/gold.ts'

const usage = (problem: string): never => {
  console.error(problem)
  process.exit(2)
}

function flags() {
  const string = { type: 'string' } as const
  const boolean = { type: 'boolean' } as const
  const options = {
    documents: string,
    seed: string,
    noise: { type: 'string', multiple: true } as const,
    strength: string,
    genre: string,
    seeds: boolean,
    own: boolean,
    detail: boolean,
    json: boolean,
    check: boolean,
  }
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

const given = flags()
const number = (name: 'documents' | 'seed' | 'strength', otherwise: number): number => {
  const value = Number(given[name] ?? otherwise)
  return Number.isFinite(value) && value >= 0 ? value : usage(`Unexpected --${name} ${given[name]}, expected a number`)
}
const known = <T extends string>(name: string, value: string, list: readonly T[]): T =>
  list.find((one) => one === value) ?? usage(`Unexpected ${name} ${value}, expected one of: ${list.join(', ')}`)

const real = given.seeds === true || given.own === true
const all: readonly Condition[] = real ? steadyNoises : conditions
const rows = given.noise?.map((name) => known('noise', name, conditions)) ?? all
const genre = given.genre === undefined ? undefined : known('genre', given.genre, Object.keys(genres) as Genre[])
const strength = number('strength', 1)
const documents = number('documents', real ? 50 : 300)
const seeds = seedsFrom(number('seed', real ? 0 : 1_000_000), documents)

const texts = given.own ? allGold().filter(({ group }) => group === 'own') : real ? annotated() : []
const wide = Math.max(...rows.map((name) => name.length)) + 2
if (!given.json) console.log(' '.repeat(wide) + aspectNames.map((name) => aspects[name].padStart(9)).join(''))
const results: Result[] = []
for (const name of rows) {
  if (real && (name === 'clean' || name === 'all')) usage(`Unexpected --noise ${name}, expected one kind of damage with --seeds and --own`)
  const result = real && name !== 'clean' && name !== 'all' ? measureTexts(name, texts, seeds, strength) : measure(name, { seeds, strength, genre })
  results.push(result)
  if (!given.json) print(result)
}
const missed = results.flatMap((result) => shortfalls(result).map((one) => ({ condition: result.condition, ...one })))
if (given.json) {
  const figures = results.map(({ condition, tallies, misses }) => ({
    condition,
    aspects: aspectNames.map((aspect) => ({ aspect, f1: f1(tallies[aspect]), goal: goal(condition, aspect), ...tallies[aspect] })),
    ...(given.detail ? { misses } : {}),
  }))
  console.log(JSON.stringify({ documents, strength, genre: genre ?? null, conditions: figures, missed }, null, 1))
} else {
  console.log(`\nF1 of ${documents} ${real ? 'noise seeds' : 'documents'} a row; 1 is exact, ! misses the goal (${missed.length} do), · has no facts.`)
}
if (given.check && missed.length > 0) process.exitCode = 1

function print({ condition, tallies, misses }: Result): void {
  const figures = aspectNames.map((aspect) => {
    const tally = tallies[aspect]
    if (tally.gold + tally.got === 0) return '·'
    const value = f1(tally)
    const least = goal(condition, aspect)
    return `${value === 1 ? '1' : (Math.floor(value * 10_000) / 10_000).toFixed(4)}${least !== null && value < least ? '!' : ' '}`
  })
  console.log(condition.padEnd(wide) + figures.map((text) => text.padStart(9)).join(''))
  if (!given.detail) return
  const worst = misses.toSorted((a, b) => b.missing.length + b.extra.length - a.missing.length - a.extra.length).slice(0, 12)
  for (const { doc, aspect, missing, extra } of worst) {
    const some = (list: string[]) => `${list.slice(0, 3).join(' · ')}${list.length > 3 ? ` … ${list.length} in all` : ''}`
    console.log(`    ${doc} ${aspects[aspect]}: ${missing.length ? `missing ${some(missing)}` : ''}${extra.length ? `  extra ${some(extra)}` : ''}`)
  }
}
