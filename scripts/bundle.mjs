import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** What `parse` needs: loaded when it is needed, and part of the one file. */
const inside = ['src/cli/parse.ts', 'src/cli/schema.ts', 'src/parse.ts', 'src/schema/validate.ts']

/**
 * Put the commands that people wait for into one file, `dist/cli/quick.cjs`. `dist/cli/start.cjs` runs it.
 *
 * @param root Folder of the package.
 * @param out  Folder it is written to; where the other commands are to run, their modules stand there already.
 */
export async function bundle(root, out = join(root, 'dist', 'cli')) {
  const within = new Set(inside.map((path) => join(root, path)))
  const outfile = join(out, 'quick.cjs')
  const lazy = {
    name: 'lazy',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        if (!path.startsWith('.')) return { path, external: true }
        const target = resolve(resolveDir, path)
        if (within.has(target)) return undefined
        const module = relative(join(root, 'src', 'cli'), target).replace(/\.ts$/, '.js')
        return { path: module.startsWith('.') ? module : `./${module}`, external: true }
      })
    },
  }
  // what takes milliseconds to load, and no document of text needs
  const later = {
    name: 'later',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:node:(?:child_process|crypto|worker_threads)|fflate)$/ }, ({ path, namespace }) =>
        namespace === 'later' ? { path, external: true } : { path, namespace: 'later' },
      )
      onLoad({ filter: /./, namespace: 'later' }, async ({ path }) => ({
        contents: `module.exports = {${Object.keys(await import(path))
          .filter((name) => name !== 'default')
          .map((name) => `get ${name}() { return require('${path}').${name} }`)
          .join()}}`,
      }))
    },
  }
  await build({
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // start.cjs says where the file is: as deep in the package as the modules are
    define: { 'import.meta.url': 'moduleUrl' },
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [lazy, later],
    logLevel: 'warning',
  })
  // ASCII alone is read as it is, and held in half the memory; signs stand in literals and names, where an escape means the same
  const ascii = readFileSync(outfile, 'utf8').replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(outfile, ascii)
  const hash = createHash('sha256').update(ascii).digest('hex')
  const start = readFileSync(join(root, 'scripts', 'start.cjs'), 'utf8')
  writeFileSync(join(out, 'start.cjs'), start.replace("'BUILT'", `'${hash}'`))
}
