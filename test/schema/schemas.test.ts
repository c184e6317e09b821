import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { schemas } from '../../src/schema/schemas.ts'

type Schema = { [key: string]: unknown }

const folder = fileURLToPath(new URL('../../schemas', import.meta.url))
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.schema.json'))
  .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema] as const)

/** What may be missing from an object; all else is there, null where it is unknown. */
const optional = new Set(['confidence', 'alternatives', 'pages', 'edits', 'origins'])
/** What only some formats know of a place; an origin a line with nulls would be half of a document. */
const optionalInOrigins = new Set(['paragraph', 'cell', 'element', 'href', 'score', 'made'])
/** Only the output folder, which keeps the corrections of several scans, says whose each is. */
const optionalInCorrections = new Set(['from'])
const optionalInPipelines = new Set(['title', 'severity'])
/** What names a fact is required, all else may be left unannotated. */
const requiredInGold: Readonly<Record<string, readonly string[]>> = {
  '': ['outline'],
  '/definitions/goldNode': ['depth', 'marker', 'title'],
  '/definitions/goldTerm': ['item'],
  '/definitions/goldClause': ['item', 'assignments'],
  '/definitions/goldAssignment': ['role', 'orgs'],
  '/definitions/goldIndicator': ['name'],
  '/definitions/goldCitation': ['title'],
}

/** Keywords whose compiled form would need a module at run time. */
const forbidden = ['format', 'minLength', 'maxLength', 'uniqueItems']

describe.each(files)('%s', (file, schema) => {
  const found = [...walk(schema, '')]

  it('is a draft-07 schema that ajv knows under its own name', () => {
    const ajv = new Ajv()
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
    expect(schema.$id).toBe(`https://tiaoli.dev/schemas/${file}`)
  })

  it('describes every property and definition', () => {
    const silent = found.filter(({ named, node }) => named && !(typeof node.description === 'string' && node.description.length > 9))
    expect(silent.map(({ path }) => path)).toEqual([])
    expect(found.filter(({ named }) => named).length).toBeGreaterThan(5)
  })

  it('lets no object have fields that it does not name', () => {
    const open = found.filter(({ node }) => node.properties !== undefined && node.additionalProperties !== false)
    expect(open.map(({ path }) => path)).toEqual([])
  })

  it('leaves no object open but the options of stages, which the stages check', () => {
    const open = found.filter(({ node }) => node.type === 'object' && !node.properties && !isSchema(node.additionalProperties))
    expect(open.map(({ path }) => path)).toEqual(file === 'pipeline.schema.json' ? ['/properties/stages/items/anyOf/1/properties/options'] : [])
  })

  it('requires every field but the reserved ones', () => {
    for (const { node, path } of found) {
      const may =
        file === 'pipeline.schema.json'
          ? optionalInPipelines
          : path === '/definitions/origin'
            ? optionalInOrigins
            : path === '/definitions/correction'
              ? optionalInCorrections
              : optional
      if (node.properties === undefined) continue
      const names = Object.keys(node.properties as Schema).filter((name) => !may.has(name))
      expect(node.required ?? [], path).toEqual(file === 'gold.schema.json' ? (requiredInGold[path] ?? []) : names)
    }
  })

  it('uses no keyword whose compiled form needs a module', () => {
    const used = found.flatMap(({ node, path }) => forbidden.filter((keyword) => keyword in node).map((keyword) => `${path}/${keyword}`))
    expect(used).toEqual([])
  })

  it('is what the package bundles', () => {
    const name = file.replace('.schema.json', '') as keyof typeof schemas
    expect(schemas[name]).toEqual(schema)
  })
})

/** Every schema in a schema; `named` for those that are a property or a definition. */
function* walk(node: Schema, path: string, named = false): Generator<{ node: Schema; path: string; named: boolean }> {
  yield { node, path, named }
  for (const [keyword, value] of Object.entries(node)) {
    if (keyword === 'properties' || keyword === 'definitions') {
      for (const [name, item] of Object.entries(value as Schema)) yield* walk(item as Schema, `${path}/${keyword}/${name}`, true)
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) if (isSchema(item)) yield* walk(item, `${path}/${keyword}/${i}`)
    } else if (isSchema(value)) yield* walk(value, `${path}/${keyword}`)
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
