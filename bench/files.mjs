import { parse } from '../dist/index.js'
import { recordLines } from '../dist/run/record-lines.js'
import { compare, table } from './measure.mjs'
import { fixtures } from './texts.mjs'

/** Bytes of the file of a document: printed for people and encoded into bytes of its own, and with a record a line into bytes that are kept. */
export function files({ rounds, only }) {
  const results = []
  for (const { name, text } of fixtures().filter(({ name }) => name.includes(only ?? 'plan-'))) {
    // as long as a plan of 20 KB
    const document = parse(text.repeat(Math.ceil(7000 / text.length)))
    const bytes = {}
    const measured = compare(
      {
        printed() {
          bytes.printed = Buffer.from(`${JSON.stringify(document, null, 2)}\n`).length
        },
        lines() {
          bytes.lines = 0
          recordLines(document, (some) => {
            bytes.lines += some.length
          })
        },
      },
      text,
      rounds,
    )
    results.push({ name, bytes, printed: measured.printed, lines: measured.lines })
  }
  const sum = (of) => results.reduce((total, result) => total + of(result), 0)
  const row = (name, value) => [
    name,
    ...['printed', 'lines'].flatMap((way) => [value((r) => r.bytes[way]), value((r) => r[way].p50), value((r) => r[way].cpu)]),
  ]
  const rows = results.map((result) => row(result.name, (of) => of(result)))
  table(['ms, median and CPU', 'printed: bytes', 'median', 'cpu', 'lines: bytes', 'median', 'cpu'], [...rows, row('together', sum)])
  return results
}
