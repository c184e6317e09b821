// Write gold so that it copies nothing of its texts: npm run hash-gold -- FOLDER [TARGET]
//
// FOLDER holds full gold files; TARGET (test/gold) gets one file a document with headings and long names hashed. A file
// that is no gold, or that would still hold a passage of its text, stops the run before anything is written.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

register()
const { problemsOfGold } = await import('../src/eval/gold.ts')
const { hashGold } = await import('../src/eval/hash.ts')

/** So many Han in a row are a passage, and no name. */
const passage = /\p{Script=Han}{26,}/u

const [folder, target = fileURLToPath(new URL('../test/gold', import.meta.url))] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Unexpected lack of a folder, expected: npm run hash-gold -- FOLDER [TARGET]')
  process.exit(2)
}

const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
const hashed = new Map()
const problems = []
for (const file of files) {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const wrong = problemsOfGold(gold)
  problems.push(...wrong.map(({ path, message }) => `${join(folder, file)}#${path || '/'}: ${message}`))
  if (wrong.length > 0) continue
  const text = print(hashGold(gold))
  const copied = passage.exec(text)
  if (copied) problems.push(`${join(folder, file)}: Unexpected passage of ${copied[0].length} characters, \`${copied[0].slice(0, 8)}…\`, expected names only`)
  hashed.set(file, text)
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
mkdirSync(target, { recursive: true })
for (const [file, text] of hashed) writeFileSync(join(target, file), text)
console.log(`${hashed.size} files written to ${target}`)

/** One fact a line, so that a change of one is a change of one line. */
function print(gold) {
  const rows = Object.entries(gold).map(([key, value]) => {
    const text = Array.isArray(value) && value.length > 0 ? `[\n${value.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n')}\n  ]` : JSON.stringify(value)
    return `  ${JSON.stringify(key)}: ${text}`
  })
  return `{\n${rows.join(',\n')}\n}\n`
}
