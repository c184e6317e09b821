/** Load a server and break what can be broken: npm run load [-- --scale=0.2] */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from '../test/util/load.ts'

const scale = Number(process.argv.find((flag) => flag.startsWith('--scale='))?.split('=')[1] ?? 1)
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-load-'))
const { wrong } = await load({ folder, built: true, scale, say: console.log })
for (const line of wrong) console.error(line)
console.log(`${wrong.length} wrong`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = wrong.length === 0 ? 0 : 1
