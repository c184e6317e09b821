import { parse, pipelines } from '../dist/index.js'
import { open } from '../dist/parse.js'
import { planOf } from '../dist/pipeline.js'
import { fromString } from '../dist/read/source.js'
import { costOf, table } from './measure.mjs'
import { grown, shapes } from './texts.mjs'

const lexing = ['layout', 'tables', 'paragraphs', 'parts', 'outline']

/** Cost of a character by the size of a text, 2 KB to 20 MB. */
export function sizes({ most }) {
  const results = []
  const whole = grown(Math.min(most, 7_000_000)).join('\n')
  for (const characters of [700, 7000, 70_000, 700_000, 7_000_000].filter((size) => size <= most)) {
    results.push({ characters, ...costs(whole.slice(0, characters)) })
  }
  table(
    ['characters', 'lexing and outline, µs/char', 'whole parse, µs/char'],
    results.map(({ characters, outline, whole }) => [String(characters), outline, whole]),
  )
  return results
}

/** Cost of a character by shape, at 20,000 characters and at the most; what it grows by. Each shape is printed as soon as it is measured. */
export function byShape({ most, only }) {
  const results = []
  const chosen = Object.entries(shapes).filter(([name]) => only === undefined || name.includes(only))
  const width = Math.max(...chosen.map(([name]) => name.length))
  const row = (name, ...cells) => console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join('  '))
  row('µs a character', 'outline', 'whole', 'outline', 'whole', 'outline ×', 'whole ×')
  row('', '20,000', '', String(most))
  for (const [name, make] of chosen) {
    const small = costs(make(20_000))
    const large = costs(make(most))
    const result = { name, characters: most, small, large, outline: large.outline / small.outline, whole: large.whole / small.whole }
    row(name, ...[small.outline, small.whole, large.outline, large.whole, result.outline, result.whole].map((n) => n.toFixed(2)))
    results.push(result)
  }
  return results
}

/**
 * Microseconds a character: of the steps up to the outline, and of the whole parse. Short texts are warm; long ones are parsed once, by
 * code that short ones of their shape made warm.
 */
function costs(text) {
  const tries = text.length <= 100_000 ? Math.max(5, Math.ceil(400_000 / text.length)) : 1
  const source = fromString(text)
  const plan = planOf(pipelines['policy-plan'])
  const outline = costOf(
    () => {
      const { tree, file } = open(source)
      for (const step of plan.steps) if (lexing.includes(step.name)) step.run(tree, file)
    },
    tries,
    tries > 1 ? tries : 0,
  )
  const whole = costOf(() => parse(text, { pipeline: 'policy-plan' }), tries, tries > 1 ? tries : 0)
  return { outline: (outline * 1000) / text.length, whole: (whole * 1000) / text.length }
}
