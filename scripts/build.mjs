/** Compile src/ to dist/, with the standalone validators and an executable command line. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

rmSync(join(root, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
for (const file of ['validators.js', 'validators.d.ts']) copyFileSync(join(root, 'src', 'schema', file), join(root, 'dist', 'schema', file))
await bundle(root)
chmodSync(join(root, 'dist', 'cli', 'start.cjs'), 0o755)
