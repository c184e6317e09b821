import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Which folders of src/ a folder may import from, besides itself; every other import is a breach. */
const walls: Record<string, readonly string[]> = {
  lexicon: [],
  text: ['lexicon'],
  tree: ['text', 'lexicon'],
  stages: ['text', 'tree', 'lexicon'],
  schema: [],
  read: ['text'],
  emit: ['text', 'tree', 'lexicon', 'stages', 'schema', 'read', '.'],
}

interface Import {
  from: string
  to: string
}

function importsOf(file: string, code: string): Import[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...code.replace(/\{[^}]*\}/g, (block) => block.replace(/\n/g, ' ')).matchAll(pattern)].map((hit) => ({ from: file, to: hit[1] ?? hit[2] ?? '' }))
}

function breaches(imports: readonly Import[]): string[] {
  const found: string[] = []
  for (const { from, to } of imports) {
    const [folder = '', stage = ''] = from.split('/')
    const allowed = walls[from.includes('/') ? folder : '']
    if (!allowed) continue
    if (to.startsWith('node:')) found.push(`${from} takes from ${to}`)
    if (!to.startsWith('.')) continue
    const target = relative(src, resolve(src, dirname(from), to))
    const [targetFolder = '', targetStage = ''] = target.includes('/') ? target.split('/') : ['.']
    if (targetFolder !== folder && !allowed.includes(targetFolder)) found.push(`${from} takes from ${target}`)
    const inStage = folder === 'stages' && from.split('/').length > 2
    if (inStage && targetFolder === 'stages' && targetStage !== stage && target !== 'stages/define.ts') found.push(`${from} takes from ${target}`)
  }
  return found
}

function files(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(dir, entry.name)) : /\.(?:ts|js)$/.test(entry.name) ? [relative(src, join(dir, entry.name))] : [],
  )
}

const all = files(src).filter((file) => !file.endsWith('.d.ts'))
const codeOf = (file: string) => readFileSync(join(src, file), 'utf8')

describe('walls between the layers', () => {
  it('are kept', () => {
    expect(breaches(all.flatMap((file) => importsOf(file, codeOf(file))))).toEqual([])
  })

  it('catch a breach of each kind', () => {
    const bad = [
      importsOf('stages/outline/index.ts', "import { x } from '../measures/index.ts'"),
      importsOf('text/fold.ts', "import {\n  x,\n} from '../tree/nodes.ts'"),
      importsOf('stages/layout/index.ts', "import { readFileSync } from 'node:fs'"),
      importsOf('lexicon/units.ts', "export { y } from '../emit/document.ts'"),
      importsOf('tree/build.ts', "const m = await import('../run/index.ts')"),
    ]
    for (const imports of bad) expect(breaches(imports)).toHaveLength(1)
    expect(breaches(importsOf('stages/outline/index.ts', "import { x } from '../define.ts'\nimport y from './grow.ts'"))).toEqual([])
  })

  it('keep node:* out of everything the public entry reaches', () => {
    const seen = new Set<string>()
    const stack = ['index.ts']
    const found: string[] = []
    for (let file = stack.pop(); file; file = stack.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      for (const { to } of importsOf(file, codeOf(file))) {
        if (to.startsWith('node:')) found.push(`${file} takes from ${to}`)
        const target = to.startsWith('.') ? relative(src, resolve(src, dirname(file), to)) : ''
        if (target && existsSync(join(src, target))) stack.push(target)
      }
    }
    expect(found).toEqual([])
    expect(seen.size).toBeGreaterThan(50)
  })

  it('let only the command line print or set an exit code', () => {
    const printing = all.filter((file) => !file.startsWith('cli/') && /\bconsole\.\w+\(|process\.(?:exit\b|exitCode|stdout|stderr)/.test(codeOf(file)))
    expect(printing).toEqual([])
  })
})
