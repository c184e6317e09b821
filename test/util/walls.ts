import { dirname, join } from 'node:path/posix'
import ts from 'typescript'

/** What a folder of src may know beside itself: folders, files of src itself (`.`), whether packages, and whether Node. A folder that is not named may know all. */
const walls: Readonly<Record<string, { knows: readonly string[]; packages: boolean; node?: boolean }>> = {
  lexicon: { knows: [], packages: false },
  text: { knows: ['lexicon'], packages: false },
  tree: { knows: ['text', 'lexicon'], packages: false },
  schema: { knows: [], packages: true },
  read: { knows: ['text', 'lexicon', 'schema'], packages: true, node: true },
  eval: { knows: ['text', 'schema'], packages: false },
  export: { knows: ['text', 'schema', 'locale', 'html'], packages: true },
  locale: { knows: ['lexicon'], packages: false },
  html: { knows: ['text', 'locale'], packages: false },
  corrections: { knows: ['text', 'tree', 'lexicon', 'schema', 'read', 'stages', 'diff', '.'], packages: false },
  diff: { knows: ['text', 'schema', 'locale', 'html'], packages: true },
  store: { knows: ['text', 'schema', '.'], packages: true, node: true },
  emit: { knows: ['text', 'tree', 'lexicon', 'stages', 'schema', 'read', '.'], packages: true },
}

/** What a stage may know beside its own folder and `stages/define.ts`. */
const underStages = ['text', 'tree', 'lexicon']

/**
 * Find what breaks the walls between the folders of src (architecture: the way of the data).
 *
 * - `lexicon`, `text`, `tree` know only what stands below them, and no package; `schema`, `read`, `emit`, `eval`, `export`, `locale`, `html`, `diff`, `corrections` see {@link walls}
 * - a stage knows those three and `stages/define.ts`; not another stage, not the rest of src, nothing of Node
 * - what `src/index.ts` reaches takes nothing from Node
 * - only `src/cli` prints, reads arguments or ends the process
 * - `natural` comes by path, never whole: its root prints and loads databases
 *
 * @param files Text by path from the package root, `/` between folders.
 * @returns     One line a breach, `file: reason`, in the order of the files.
 */
export function findBreaches(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text)]))
  const core = reach('src/index.ts', imports)
  return [...files].flatMap(([file, text]) => {
    const breaches: string[] = []
    const own = imports.get(file) ?? []
    for (const { name, target } of own) {
      if (target !== null && !files.has(target)) breaches.push(`${name} does not exist`)
      if (name === 'natural') breaches.push('natural is imported whole')
      if (isNode(name) && core.has(file)) breaches.push(`${name} in what src/index.ts reaches`)
      const wall = wallOf(file)
      if (wall && !wall.allows(name, target)) breaches.push(`${name} is behind the wall of ${wall.name}`)
    }
    if (!file.startsWith('src/cli/')) breaches.push(...printsOf(file, text))
    return breaches.map((reason) => `${file}: ${reason}`)
  })
}

/** Files that a file needs when it runs or is compiled, itself included. */
export function reach(from: string, imports: ReadonlyMap<string, readonly Import[]>): Set<string> {
  const reached = new Set<string>()
  const stack = [from]
  for (let file = stack.pop(); file !== undefined; file = stack.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const { target } of imports.get(file) ?? []) if (target !== null) stack.push(target)
  }
  return reached
}

interface Import {
  /** As written. */
  name: string
  /** Path of the file, null for a package. */
  target: string | null
}

/** Every import of a file: static, dynamic, of types, and what is passed on with `export … from`. */
export function importsOf(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: name }) => ({
    name,
    target: name.startsWith('.') ? join(dirname(file), name) : null,
  }))
}

function isNode(name: string): boolean {
  return name.startsWith('node:') || builtins.has(name.split('/')[0] as string)
}

const builtins = new Set([
  'assert',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'http',
  'module',
  'os',
  'path',
  'process',
  'stream',
  'url',
  'util',
  'worker_threads',
  'zlib',
])

function wallOf(file: string): { name: string; allows(name: string, target: string | null): boolean } | null {
  const [, folder = '', second = '', ...deeper] = file.split('/')
  if (folder === 'stages' && deeper.length > 0) {
    const own = `stages/${second}`
    return {
      name: own,
      allows: (name, target) =>
        target === null ? !isNode(name) : target === 'src/stages/define.ts' || target.startsWith(`src/${own}/`) || underStages.includes(folderOf(target)),
    }
  }
  const wall = second === '' ? undefined : walls[folder]
  if (!wall) return null
  return {
    name: folder,
    allows: (name, target) =>
      target === null ? (isNode(name) ? wall.node === true : wall.packages) : folderOf(target) === folder || wall.knows.includes(folderOf(target)),
  }
}

/** `text` of `src/text/date.ts`, `.` of `src/parse.ts`, nothing of what lies outside src. */
function folderOf(path: string): string {
  const [top, folder = '', ...deeper] = path.split('/')
  if (top !== 'src') return ''
  return deeper.length > 0 ? folder : '.'
}

const printing = new Set(['stdout', 'stderr', 'stdin', 'argv', 'exit', 'exitCode'])

function printsOf(file: string, text: string): string[] {
  if (!/\bconsole\b|\bprocess\b/.test(text)) return []
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text
      if (name === 'console') found.push(`console.${node.name.text} outside src/cli`)
      if (name === 'process' && printing.has(node.name.text)) found.push(`process.${node.name.text} outside src/cli`)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found
}
