// Show where every character of every text at hand went: npm run scoreboard [-- flags]
//
// The fixtures always, the seeds and the corpus of ../shared (or of the folder in TIAOLI_SHARED) where they are. The
// count is made from the leaves of the documents, without asking the parser. Ends with 1 when a character is lost or in
// two leaves, or a document is not as its schema says.
//
//   --only NAME   texts whose name begins so
//   --all         print every text; without it the 20 worst
//   --json        print everything as JSON
import { parseArgs } from 'node:util'
import { cutTo, padTo } from '../src/cli/width.ts'
import { readText } from '../src/index.ts'
import { type Row, rowOf, worstFirst } from '../test/util/scoreboard.ts'
import { allSamples } from '../test/util/shared.ts'

const shown = 20
const columns = 100

const { values: given } = parseArgs({ options: { only: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } } })
// nobody may read to the end (`| head`)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const rows = worstFirst(texts().map(rowOf))
const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0)
const wrong = rows.filter(({ problems, invalid }) => problems.length + invalid.length > 0)
const totals = {
  texts: rows.length,
  characters: sum((row) => row.characters),
  structured: sum((row) => row.structured),
  furniture: sum((row) => row.furniture),
  unparsed: sum((row) => row.unparsed),
  lost: sum((row) => row.lost),
  wrong: wrong.length,
  ms: sum((row) => row.ms),
}
if (given.json) console.log(JSON.stringify({ totals, rows }, null, 1))
else print()
if (wrong.length > 0) process.exitCode = 1

/** All texts that are counted; further sources of texts go here. */
function texts(): { name: string; text: string }[] {
  const { only } = given
  const samples = allSamples().map(({ name, bytes }) => ({ name, text: readText(bytes, name).text }))
  return only === undefined ? samples : samples.filter(({ name }) => name.startsWith(only))
}

function print(): void {
  const cells = [11, 11, 10, 9, 6, 6, 8]
  const line = (name: string, values: readonly (string | number)[]) =>
    padTo(cutTo(name, 38), 38) + values.map((value, i) => String(value).padStart(cells[i] ?? 0)).join('')
  console.log(line('worst first', ['characters', 'structured', 'furniture', 'unparsed', 'lost', 'valid', 'ms']))
  for (const row of given.all ? rows : rows.slice(0, shown)) {
    const { name, characters, structured, furniture, unparsed, lost, ms, problems, invalid, first } = row
    console.log(line(name, [characters, structured, furniture, unparsed, lost, invalid.length === 0 ? 'yes' : 'no', ms.toFixed(1)]))
    for (const problem of [...problems, ...invalid.map((text) => `not as the schema says: ${text}`)]) console.log(cutTo(`  wrong ${problem}`, columns))
    if (first) console.log(cutTo(`  ${name}:${first.line}:${first.column} ${first.text}`, columns))
  }
  if (!given.all && rows.length > shown) console.log(`… and ${rows.length - shown} more; --all prints them`)
  const { characters, structured, furniture, unparsed, lost, ms } = totals
  console.log(line(`\n${rows.length} texts, ${wrong.length} wrong`, [characters, structured, furniture, unparsed, lost, '', ms.toFixed(1)]))
}
