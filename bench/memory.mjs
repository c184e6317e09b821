import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parse, validateDocument } from '../dist/index.js'
import { alive, table } from './measure.mjs'
import { grown, shapes } from './texts.mjs'

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc')

/** What documents hold, and whether anything stays behind when they are gone. */
export function memory({ documents, most }) {
  const texts = grown(400_000)
  const characters = texts.reduce((total, { length }) => total + length, 0)
  const before = alive()
  const kept = texts.map((text) => parse(text))
  const perCharacter = (alive() - before) / characters
  kept.length = 0

  // the first round fills the caches of names; after it nothing may grow
  const held = []
  let peak = 0
  for (let done = 0; done < documents; ) {
    for (const text of texts) {
      validateDocument(parse(text))
      done++
    }
    peak = Math.max(peak, process.memoryUsage().rss)
    held.push(alive())
  }
  const rounds = held.length
  const leak = rounds < 3 ? 0 : (held[rounds - 1] - held[1]) / ((rounds - 2) * texts.length)

  const large = shapes['plans with tables'](most)
  const started = alive()
  const document = parse(large)
  const tree = alive() - started
  const rss = process.memoryUsage().rss
  const results = {
    perCharacter,
    documents: rounds * texts.length,
    leakPerDocument: leak,
    peak,
    large: { characters: document.source.length, held: tree, rss },
  }
  table(
    ['memory', ''],
    [
      ['bytes a character that a document holds', perCharacter],
      [`bytes that stay behind a document, over ${results.documents}`, leak],
      ['MB of the process at most meanwhile', peak / 1e6],
      [`MB that a document of ${large.length} characters holds`, tree / 1e6],
      ['MB of the process with it', rss / 1e6],
    ],
  )
  return results
}
