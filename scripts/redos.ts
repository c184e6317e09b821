// Show that no regular expression of the source runs away: npm run redos [-- flags]
//
// An automaton proves that a pattern is linear, or a search looks for the text that it is slowest on. What is not proved
// stands in test/patterns.json with that text, which is run here at 100,000 characters; `npm test` refuses a pattern that is
// neither proved nor listed.
//
//   --write   list what is not proved
//   --all     judge those listed anew as well (minutes)
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { judge, listFile, nameOf, patternsOf, type Unproved, withstand } from '../test/util/patterns.ts'

const { write, all } = parseArgs({ options: { write: { type: 'boolean' }, all: { type: 'boolean' } } }).values
const length = 100_000
const most = 1000

const known = new Map((JSON.parse(readFileSync(listFile, 'utf8')) as Unproved[]).map((one) => [one.pattern, one.attack]))
const patterns = await patternsOf()
const unproved: Unproved[] = []
const slow: string[] = []
for (const pattern of patterns) {
  const listed = all ? undefined : known.get(nameOf(pattern))
  const { proved, attack } = listed === undefined ? await judge(pattern) : { proved: false, attack: listed }
  if (proved) continue
  unproved.push({ pattern: nameOf(pattern), attack })
  const ms = attack ? withstand(pattern, attack, length) : 0
  if (ms > most) slow.push(nameOf(pattern))
  console.log(`${ms.toFixed(0).padStart(6)} ms  ${pattern.file.padEnd(36)} ${nameOf(pattern).slice(0, 90)}`)
}
unproved.sort((a, b) => (a.pattern < b.pattern ? -1 : 1))
if (write) writeFileSync(listFile, `${JSON.stringify(unproved, null, 2)}\n`)
const missing = write ? [] : unproved.filter(({ pattern }) => !known.has(pattern))

console.log(`${patterns.length} patterns: ${patterns.length - unproved.length} proved linear, ${unproved.length} searched.`)
for (const name of slow) console.log(`Takes over ${most} ms for ${length} characters: ${name}`)
for (const { pattern } of missing) console.log(`Not in ${listFile} (--write lists it): ${pattern}`)
if (slow.length + missing.length > 0) process.exitCode = 1
