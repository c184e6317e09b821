import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse, pipelines, schemas, validateDocument } from '../src/index.ts'
import { diagnostics } from '../src/lexicon/diagnostics.ts'
import { stages } from '../src/stages/index.ts'

type Node = { [key: string]: unknown }

function* nodes(value: unknown, path: string): Generator<[string, Node]> {
  if (!value || typeof value !== 'object') return
  if (!Array.isArray(value)) yield [path, value as Node]
  for (const [key, item] of Object.entries(value)) yield* nodes(item, `${path}/${key}`)
}

describe('the schemas', () => {
  it('describe every property', () => {
    const bare: string[] = []
    for (const [name, schema] of Object.entries(schemas)) {
      for (const [path, node] of nodes(schema, name)) {
        for (const [property, value] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
          if (typeof node.properties === 'object' && !('description' in value) && !('$ref' in value)) bare.push(`${path}/${property}`)
        }
      }
    }
    expect(bare).toEqual([])
  })

  it('allow no unknown property and name what is required', () => {
    const loose: string[] = []
    for (const [name, schema] of Object.entries(schemas)) {
      for (const [path, node] of nodes(schema, name)) {
        if (node.type !== 'object' || !node.properties || path.endsWith('/properties')) continue
        if (node.additionalProperties !== false || !Array.isArray(node.required)) loose.push(path)
      }
    }
    expect(loose).toEqual([])
  })

  it('are what the generated modules hold', () => {
    const root = fileURLToPath(new URL('..', import.meta.url))
    expect(() =>
      execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/generate.ts', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow()
  })

  const valid = () => JSON.parse(JSON.stringify(parse('一、任务\n（一）建设。完成平台。（责任单位：市司法局）\n1.细化。到2025年达到30件。')))
  it.each<[string, (d: ReturnType<typeof valid>) => void, string]>([
    ['a missing field', (d) => delete d.coverage, ''],
    ['an unknown field', (d) => Object.assign(d.metadata, { color: 'red' }), '/metadata'],
    ['a wrong category', (d) => Object.assign(d.parts[0].sections[0], { category: 'poetry' }), '/parts/0/sections/0/category'],
    ['a negative offset', (d) => Object.assign(d.parts[0].sections[0].spans[0], { start: -1 }), '/parts/0/sections/0/spans/0/start'],
    ['a date that is none', (d) => Object.assign(d.metadata, { issuedOn: 'May 2024' }), '/metadata/issuedOn'],
    ['a role of nobody', (d) => Object.assign(d.responsibilities[0].assignments[0], { role: 'boss' }), '/responsibilities/0/assignments/0/role'],
  ])('refuse %s with its place', (_, damage, path) => {
    const document = valid()
    expect(validateDocument(document)).toEqual([])
    damage(document)
    expect(validateDocument(document).map((error) => error.path)).toContain(path)
  })
})

describe('the catalogue', () => {
  it('words every finding alike and says what to do', () => {
    for (const [code, { message, hint }] of Object.entries(diagnostics)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
      expect(message).toMatch(/^Unexpected /)
      expect(hint.length).toBeGreaterThan(10)
    }
  })

  it('lists every stage in the bundled pipelines', () => {
    for (const pipeline of Object.values(pipelines)) {
      expect(pipeline.stages.map((entry) => (typeof entry === 'string' ? entry : entry.name)).sort()).toEqual([...stages.keys()].sort())
    }
  })
})
