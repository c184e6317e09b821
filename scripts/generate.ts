// Write src/schema from schemas/ and pipelines/: npm run generate [-- --check]
//
// With --check nothing is written: the run fails and names each file that differs from what would be written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateAll } from './schema-modules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'src', 'schema')
const files = await generateAll(root)

if (process.argv.includes('--check')) {
  const drifted = [...files].filter(([name, text]) => current(name) !== text).map(([name]) => `src/schema/${name}`)
  if (drifted.length > 0) {
    console.error(`Not as schemas/ and pipelines/ say: ${drifted.join(', ')}. Run: npm run generate`)
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of files) if (current(name) !== text) writeFileSync(join(folder, name), text)
}

function current(name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return null
  }
}
