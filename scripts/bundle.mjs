import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** What `parse` needs: loaded when it is needed, and part of the one file. */
const inside = ['src/cli/parse.ts', 'src/parse.ts', 'src/schema/validate.ts']

/** What most runs of `parse` do without: files of their own beside the one, loaded when something of theirs is first asked for. */
const apart = { './src/schema/validators.js': 'validators.cjs', './src/locale/cli.ts': 'sentences.cjs', 'remark-parse': 'markdown.cjs' }

/** Parts of Node that take milliseconds to load, and a package, which hardly a text needs: loaded when something of theirs is first asked for. */
const slow = /^(?:node:(?:child_process|crypto|fs\/promises|module|worker_threads)|fflate)$/

/**
 * Take modules of another kind as they are: esbuild copies each of them name by name, all hundred names of `process` for the one that is used.
 * A module of which a namespace is asked for its default and other names stays a copy.
 */
function withoutCopies(code) {
  return code.replace(/([\w$]+)=__toESM\((require(?:_\w+\(\)|\("[^"]+"\)))(,1)?\)/g, (whole, name, module, node) => {
    const asked = new Set(Array.from(code.matchAll(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}\\.([\\w$]+)`, 'g')), ([, key]) => key))
    if (!asked.has('default')) return `${name}=${module}`
    return node && asked.size === 1 ? `${name}={default:${module}}` : whole
  })
}

/**
 * Put the command that people wait for into one file, `dist/cli/quick.cjs`. `dist/cli/start.cjs` runs it.
 *
 * @param root Folder of the package.
 * @param out  Folder it is written to; where the other commands are to run, their modules stand there already.
 */
export async function bundle(root, out = join(root, 'dist', 'cli')) {
  const within = new Set(inside.map((path) => join(root, path)))
  const placeOf = (path, folder) => (path.startsWith('.') ? resolve(folder, path) : path)
  const files = new Map(Object.entries(apart).map(([path, file]) => [placeOf(path, root), file]))
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
  const later = {
    name: 'later',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, namespace, resolveDir }) => {
        if (namespace === 'later') return { path, external: true }
        const place = placeOf(path, resolveDir)
        const required = files.has(place) ? `./${files.get(place)}` : slow.test(path) ? path : undefined
        return required && { path: required, namespace: 'later', pluginData: place }
      })
      onLoad({ filter: /./, namespace: 'later' }, async ({ path, pluginData: place }) => {
        const { default: own, ...named } = files.has(place) ? createRequire(outfile)(path) : await import(place)
        const getters = Object.keys(named).map((name) => `get ${name}() { return require('${path}').${name} }`)
        // a plugin that is the whole of its module
        const whole = typeof own === 'function' && getters.length === 0
        return { contents: `module.exports = ${whole ? `function () { return require('${path}').default.apply(this, arguments) }` : `{${getters.join()}}`}` }
      })
    },
  }
  const options = {
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'warning',
  }
  // first of all, for they say what they export
  for (const [entry, file] of files) await build({ ...options, absWorkingDir: root, entryPoints: [entry], outfile: join(out, file) })
  await build({
    ...options,
    entryPoints: [join(root, 'src', 'cli', 'main.ts')],
    outfile,
    // start.cjs says where the file is: as deep in the package as the modules are
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: '(function (exports, require, module, moduleUrl, importFrom) {' },
    footer: { js: '})' },
    plugins: [lazy, later],
  })
  // what is kept compiled cannot import: start.cjs hands in who does.
  // ASCII alone is read as it is, and held in half the memory; signs stand in literals and names, where an escape means the same
  const ascii = withoutCopies(readFileSync(outfile, 'utf8'))
    .replace(/(?<![\w$.'"`])import\(/g, 'importFrom(')
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(outfile, ascii)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const hash = createHash('sha256').update(ascii).digest('hex')
  const start = readFileSync(join(root, 'scripts', 'start.cjs'), 'utf8')
  writeFileSync(join(out, 'start.cjs'), start.replace("'BUILT'", `'${hash}'`).replace("'VERSION'", `'${version}'`))
}
