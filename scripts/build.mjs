/** Compile src/ to dist/ (or to the folder that is given), with the standalone validators, the review page and an executable command line. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { buildReview } from './review.mjs'
import { slim } from './slim.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const out = resolve(process.argv[2] ?? join(root, 'dist'))

rmSync(out, { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', out], { cwd: root, stdio: 'inherit' })
for (const file of ['validators.js', 'validators.d.ts', 'predicates.js', 'predicates.d.ts'])
  copyFileSync(join(root, 'src', 'schema', file), join(out, 'schema', file))
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
slim(
  out,
  Object.values(exports).flatMap(({ types }) => (types ? [types.replace('./dist/', '')] : [])),
)
await bundle(root, join(out, 'cli'))
await buildReview(root, join(out, 'review'))
chmodSync(join(out, 'cli', 'start.cjs'), 0o755)
