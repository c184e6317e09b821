import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { transformSync } from 'esbuild'

/**
 * Take from the compiled program what no user of the package can reach: comments of the code (those of the types stay), and types that no entry leads to.
 *
 * @param {string} out      Folder of the compiled program.
 * @param {string[]} entries Declarations that `exports` of the package names, relative to the folder.
 */
export function slim(out, entries) {
  const files = readdirSync(out, { recursive: true }).map(String)
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const path = join(out, file)
    writeFileSync(path, transformSync(readFileSync(path, 'utf8'), { charset: 'utf8', target: 'node20', legalComments: 'none' }).code)
  }
  const reached = new Set()
  const stack = entries.map((entry) => resolve(out, entry))
  for (let file = stack.pop(); file !== undefined; file = stack.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const [, from, inline] of readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'|import\("(\.[^"]+)"\)/g)) {
      stack.push(resolve(dirname(file), (from ?? inline).replace(/\.(?:js|ts)$/, '.d.ts')))
    }
  }
  for (const file of files.filter((name) => name.endsWith('.d.ts'))) if (!reached.has(resolve(out, file))) rmSync(join(out, file))
}
