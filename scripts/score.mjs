// Hold parsed documents against facts found by hand: npm run score [-- --fixtures | --own] [flags of `tiaoli eval`]
//
// Without --fixtures and --own, the texts of ../shared/seeds (or of the folder in TIAOLI_SHARED) against ../shared/gold;
// with --fixtures, fixtures/*/input.* against fixtures/*/gold.json; with --own, texts of ../shared/corpus against
// test/gold. -v is short for --detail.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { register } from 'tsx/esm/api'

register()
const { parseSource, readText } = await import('../src/index.ts')
const { runProgram } = await import('../src/cli/program.ts')
const { allGold } = await import('../test/util/gold.ts')

const flags = process.argv.slice(2)
const group = flags.includes('--fixtures') ? 'fixture' : flags.includes('--own') ? 'own' : 'seed'
const samples = allGold().filter((sample) => sample.group === group)
if (samples.length === 0) {
  console.log('Nothing to score: ../shared is not there. Set TIAOLI_SHARED to the folder with seeds, gold and corpus, or give --fixtures.')
  process.exit(0)
}

const work = mkdtempSync(join(tmpdir(), 'tiaoli-score-'))
try {
  for (const folder of ['gold', 'out']) mkdirSync(join(work, folder))
  for (const { name, bytes, gold } of samples) {
    const file = `${name.replace(/\/.*$|\.\w+$/, '')}.json`
    writeFileSync(join(work, 'gold', file), JSON.stringify(gold))
    writeFileSync(join(work, 'out', file), JSON.stringify(parseSource(readText(bytes, name))))
  }
  const rest = flags.filter((flag) => flag !== '--fixtures' && flag !== '--own').map((flag) => (flag === '-v' ? '--detail' : flag))
  process.exitCode = await runProgram(['eval', join(work, 'gold'), join(work, 'out'), ...rest], {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    stdin: async () => new Uint8Array(),
    env: process.env,
    onInterrupt: () => () => {},
  })
} finally {
  rmSync(work, { recursive: true, force: true })
}

function sinkOf(stream) {
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns || 100 }
}
