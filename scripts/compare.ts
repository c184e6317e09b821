// Show what this working tree reads otherwise than a revision: npm run compare -- REVISION [flags]
//
// Both versions read the fixtures, and where ../shared (or the folder in TIAOLI_SHARED) is, the seeds, the texts of own
// gold and the corpus. Texts with gold are compared fact by fact, the others by how much was found in them. The revision
// is checked out into a temporary worktree, which is removed also on failure.
//
//   --only NAME   texts whose name begins so
//   --all         print every change; without it the 10 greatest of each kind
//   --json        print everything as JSON
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { plural } from '../src/cli/progress.ts'
import { cutTo, padTo } from '../src/cli/width.ts'
import { allGold } from '../test/util/gold.ts'
import { samples, shared } from '../test/util/shared.ts'
import { type Comparison, compareReadings, type Reader, type Reading, readingOf, type Text } from './comparison.ts'
import { commitOf, withWorktree } from './worktree.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const columns = 100
const options = { only: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } } as const
const { values: given, positionals } = parseArgs({ options, allowPositionals: true })

// nobody may read to the end (`| head`)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [revision] = positionals
const commit = revision === undefined ? null : commitOf(root, revision)
if (commit === null) {
  console.error(
    revision === undefined
      ? 'Unexpected lack of a revision, expected: npm run compare -- REVISION'
      : `Unexpected revision \`${revision}\`, expected one that git knows`,
  )
  process.exit(2)
}

const all = texts()
const before = await withWorktree(root, commit, async (folder) => readAll(await readerOf(folder)))
const comparison = compareReadings(before, await readAll(await readerOf(root)))
if (given.json) console.log(JSON.stringify({ revision, commit, texts: all.length, ...comparison }, null, 1))
else print(comparison)

async function readerOf(folder: string): Promise<Reader> {
  const { parseSource, readText } = (await import(pathToFileURL(join(folder, 'src', 'index.ts')).href)) as typeof import('../src/index.ts')
  return (name, bytes) => parseSource(readText(bytes, name))
}

async function readAll(read: Reader): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const text of all) {
    readings.push(readingOf(text, read))
    // Ctrl-C is heard between two texts
    await turn()
  }
  return readings
}

/** Texts with gold, then all of the corpus by counts. */
function texts(): Text[] {
  const corpus = shared ? ['policies', 'laws'].flatMap((folder) => samples(join(shared ?? '', 'corpus', folder))) : []
  const { only } = given
  return [...allGold(), ...corpus.map((sample) => ({ ...sample, gold: null }))].filter(({ name }) => only === undefined || name.startsWith(only))
}

function print({ aspects, documents, counts }: Comparison): void {
  const scored = all.filter(({ gold }) => gold !== null).length
  console.log(`${revision} (${commit?.slice(0, 7)}) → working tree: ${plural(scored, 'text')} with gold, ${all.length - scored} by counts`)
  if (aspects.length + documents.length + counts.length === 0) {
    console.log('Nothing is read otherwise.')
    return
  }
  const most = given.all ? Number.POSITIVE_INFINITY : 10
  const f1 = (value: { f1: number } | null) => (value === null ? '·' : (Math.floor(value.f1 * 10_000) / 10_000).toFixed(4)).padStart(8)
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value}`
  section('Aspects, greatest loss first')
  for (const { aspect, before, after, change } of aspects) {
    const facts = `${before?.tp ?? 0}/${before?.gold ?? 0} → ${after?.tp ?? 0}/${after?.gold ?? 0}`
    console.log(`${padTo(aspect, 32)}${f1(before)} → ${f1(after)}  ${signed(Number(change.toFixed(4))).padStart(8)}  ${facts}`)
  }
  const listed: [title: string, list: typeof documents][] = [
    ['Losses, greatest first', documents.filter(({ losses, failure }) => losses > 0 || failure !== null)],
    ['Gains, greatest first', documents.filter(({ losses, failure }) => losses < 0 && failure === null).reverse()],
    ['As many losses as gains', documents.filter(({ losses, failure }) => losses === 0 && failure === null)],
  ]
  for (const [title, list] of listed) {
    if (list.length === 0) continue
    section(title)
    for (const { name, losses, failure, aspects } of list.slice(0, most)) {
      console.log(`${name}  ${signed(losses)} wrong${failure === null ? '' : `, threw: ${failure}`}`)
      for (const { aspect, ...facts } of aspects) {
        for (const [what, some] of Object.entries({
          'now missing': facts.lost,
          'now too much': facts.wrong,
          'now found': facts.found,
          'now left out': facts.corrected,
        })) {
          if (some.length === 0) continue
          const line = `  ${padTo(aspect, 30)} ${what.padEnd(13)} ${some.join('  ·  ')}`
          console.log(given.all ? line : cutTo(line, columns))
        }
      }
    }
    rest(list.length)
  }
  if (counts.length > 0) section('Counts, greatest change first')
  for (const { name, failure, counts: changed } of counts.slice(0, most)) {
    const line = `${name}  ${Object.entries(changed)
      .map(([key, [before, after]]) => `${key} ${before} → ${after}`)
      .join(', ')}`
    console.log(failure === null ? (given.all ? line : cutTo(line, columns)) : `${name}  threw: ${failure}`)
  }
  rest(counts.length)

  function section(title: string): void {
    console.log(`\n${title}`)
  }

  function rest(count: number): void {
    if (count > most) console.log(`… and ${count - most} more; --all prints them`)
  }
}
