import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse, validateDocument } from '../dist/index.js'
import { compare, table } from './measure.mjs'
import { fixtures, seeds } from './texts.mjs'

/**
 * Warm `parse` to a validated document beside `remark-parse` alone, a bare decoding and the serialization of the result, on the same
 * texts. `against` is the folder of another built version, which then takes its turn as well.
 */
export async function documents({ rounds, only, against }) {
  const other = against && (await import(pathToFileURL(join(resolve(against), 'dist', 'index.js')).href))
  const lawtext = await optional('lawtext')
  const remark = unified().use(remarkParse).freeze()
  const decoder = new TextDecoder()
  const results = []
  for (const { name, text } of [...seeds(), ...fixtures()].filter(({ name }) => only === undefined || name.includes(only))) {
    const bytes = new TextEncoder().encode(text)
    const document = parse(text)
    const measured = compare(
      {
        parse: () => validateDocument(parse(text)),
        ...(other && { before: () => other.validateDocument(other.parse(text)) }),
        remark: () => remark.parse(text),
        ...(lawtext && { lawtext: () => lawtext.parse(text) }),
        decode: () => decoder.decode(bytes),
        stringify: () => JSON.stringify(document),
      },
      text,
      rounds,
    )
    results.push({ name, characters: text.length, ...measured })
  }
  print(results)
  return results
}

function print(results) {
  const names = Object.keys(results[0] ?? {}).filter((key) => key !== 'name' && key !== 'characters')
  const real = results.filter(({ name }) => name.startsWith('seed-'))
  const sum = (rows, name, key) => rows.reduce((total, row) => total + row[name][key], 0)
  const row = (label, rows) => {
    const characters = rows.reduce((total, { characters }) => total + characters, 0)
    const figures = names.flatMap((name) => [sum(rows, name, 'min'), sum(rows, name, 'p50')])
    return [
      label,
      characters,
      ...figures,
      sum(rows, 'parse', 'cpu'),
      characters / sum(rows, 'parse', 'min') / 1000,
      sum(rows, 'remark', 'min') / sum(rows, 'parse', 'min'),
    ]
  }
  const rows = results.map((result) => row(result.name, [result]))
  if (real.length > 1) rows.push(row('the seeds together', real))
  if (results.length > real.length) {
    rows.push(
      row(
        'the fixtures together',
        results.filter((result) => !real.includes(result)),
      ),
    )
  }
  table(['ms, least and median', 'chars', ...names.flatMap((name) => [name, '~']), 'cpu', 'M chars/s', '× remark'], rows)
}

/** A package that takes part where it is installed. */
async function optional(name) {
  try {
    return await import(name)
  } catch {
    console.log(`(${name} is not installed and takes no part)`)
    return null
  }
}
