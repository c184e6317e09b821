// Write src/schema from schemas/ and pipelines/, src/html/assets.ts from pages/, the tables of docs/exports.md, and docs/contract*.md: npm run generate [-- --check]
//
// With --check nothing is written: the run fails and names each file that differs from what would be written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractDocs, contractDocsInChinese } from './contract-docs.ts'
import { exportDocs } from './export-docs.ts'
import { assetsModule } from './page-modules.ts'
import { generateAll } from './schema-modules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = new Map([
  ...[...(await generateAll(root))].map(([name, text]) => [`src/schema/${name}`, text] as const),
  ['src/html/assets.ts', assetsModule(root)],
  ['docs/exports.md', exportDocs(root)],
  ['docs/contract.md', contractDocs(root)],
  ['docs/contract.zh-CN.md', contractDocsInChinese(root)],
])

if (process.argv.includes('--check')) {
  const drifted = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path)
  if (drifted.length > 0) {
    console.error(`Not as schemas/, pipelines/, pages/ and fixtures/ say: ${drifted.join(', ')}. Run: npm run generate`)
    process.exitCode = 1
  }
} else {
  for (const [path, text] of files) {
    if (current(path) === text) continue
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function current(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}
