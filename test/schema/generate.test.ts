import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { generateAll } from '../../scripts/schema-modules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-generate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true })

describe('generated modules', async () => {
  const files = await generateAll(root)

  it.each([...files.keys()])('%s is what schemas and pipelines say', (name) => {
    expect(readFileSync(join(root, 'src', 'schema', name), 'utf8') === files.get(name)).toBe(true)
  })

  it('need nothing at run time', () => {
    expect(files.get('validators.js')).not.toMatch(/\brequire\(|^\s*import\b|\bfrom\s+["']/m)
  })

  it('name a type for every definition, once', () => {
    const types = files.get('types.ts') ?? ''
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name as string)
    const expected = ['common', 'corrections', 'diff', 'gold', 'policy-document', 'pipeline'].flatMap((name) => {
      const schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
      const own = Object.keys(schema.definitions ?? {}).map((key) => key[0]?.toUpperCase() + key.slice(1))
      return schema.type === undefined ? own : [...own, schema.title]
    })
    expect(names.sort()).toEqual(expected.sort())
  })

  it('follow a change of a schema, and do without a folder of pipelines', async () => {
    const path = join(folder, 'schemas', 'policy-document.schema.json')
    const schema = JSON.parse(readFileSync(path, 'utf8'))
    schema.definitions.coverage.properties.madeUp = { description: 'Made up for this test.', type: 'integer' }
    writeFileSync(path, JSON.stringify(schema))
    const changed = await generateAll(folder)
    for (const name of ['types.ts', 'validators.js', 'predicates.js', 'schemas.ts']) {
      expect(changed.get(name)).toContain('madeUp')
      expect(files.get(name)).not.toContain('madeUp')
    }
    expect(changed.get('pipelines.ts')).toMatch(/pipelines: .* = \{\}\n$/)
  })

  it('refuse a keyword that does not exist, and one that needs a module', async () => {
    const path = join(folder, 'schemas', 'pipeline.schema.json')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"minItems": 1', '"leastItems": 1'))
    await expect(generateAll(folder)).rejects.toThrow('leastItems')
    writeFileSync(path, text.replace('"minItems": 1', '"uniqueItems": true'))
    await expect(generateAll(folder)).rejects.toThrow('require(')
    writeFileSync(path, text)
  })
})
