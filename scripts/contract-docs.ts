/** `docs/contract.md`, out of the schemas and of documents of the fixtures. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

interface Schema {
  $ref?: string
  description?: string
  type?: string | string[]
  enum?: (string | number | null)[]
  const?: string | number
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  definitions?: Record<string, Schema>
}

/** Fixtures that examples are taken from first; the others follow by name. */
const preferred = ['plan-tab-table', 'plan-bracket-clauses', 'regulation-chapters-articles-items']
/** Characters of an example beyond which fields that are null or empty are left out of it. */
const long = 600

/** `docs/contract.md` as it should be: every field with its type, what its absence means, and an example that a fixture expects. */
export function contractDocs(root: string): string {
  const load = (name: string) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema
  const [document, common] = [load('policy-document.schema.json'), load('common.schema.json')]
  const shapes = new Map([...Object.entries(document.definitions ?? {}), ...Object.entries(common.definitions ?? {})])
  const examples = examplesOf(document, shapes, root)
  const sections = [...shapes].map(([name, schema]) => sectionOf(name, schema, examples.get(name)))
  return `${head}\n## The document\n\n${document.description}\n\n${tableOf(document)}\n${sections.join('\n')}`
}

const head = `# The output contract

<!-- written by \`npm run generate\` from schemas/ and fixtures/: change those -->

What every field of a document means. The schema itself is [\`schemas/policy-document.schema.json\`](../schemas/policy-document.schema.json) (also
\`tiaoli schema\`); \`schemaVersion\` is its version. Every document that tiaoli writes was checked against it.

- **null** in the column *null* means: null where the text does not say, as the meaning tells. Other fields are never null; \`[]\` means there are none.
- **absent** means: the field is left out where it has nothing to say.
- A name with a dot, as \`cell.row\`, is a field of an object; \`[]\` stands for each entry of a list.
- Each example is part of what a document of \`fixtures/\` gives, whole, unless it says that empty fields are left out.
`

function sectionOf(name: string, schema: Schema, example: Example | undefined): string {
  return `## ${name}\n\n${schema.description ?? ''}\n\n${tableOf(schema)}${example ? `\n${exampleOf(example)}` : ''}`
}

function tableOf(schema: Schema): string {
  const rows = rowsOf(schema, '')
  if (rows.length === 0) return `${typeOf(schema)}\n`
  return `| field | type | null | meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

/** A row for each field; those of objects that have no name of their own stand below them. */
function rowsOf(schema: Schema, above: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${above}${name}`
    const empty = [...(isNullable(field) ? ['null'] : []), ...(schema.required?.includes(name) ? [] : ['absent'])]
    const row = `| \`${path}\` | ${typeOf(field)} | ${empty.join(', ')} | ${(field.description ?? '').replaceAll('|', '\\|')} |`
    const inner = field.anyOf?.find(({ type }) => type !== 'null') ?? field
    return [row, ...(inner.items ? rowsOf(inner.items, `${path}[].`) : rowsOf(inner, `${path}.`))]
  })
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = shapeOf(schema.$ref)
    return `[${name}](#${name.toLowerCase()})`
  }
  const choice = schema.anyOf?.filter(({ type }) => type !== 'null')
  if (choice) return choice.map(typeOf).join(' or ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum)
    return schema.enum
      .filter((value) => value !== null)
      .map((value) => `\`${value}\``)
      .join(' ')
  if (schema.items) return `list of ${typeOf(schema.items)}`
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null')
  return types.join(' or ') || 'any value'
}

function isNullable({ type, anyOf, enum: values }: Schema): boolean {
  return [type].flat().includes('null') || anyOf?.some((one) => one.type === 'null') === true || values?.includes(null) === true
}

function shapeOf(ref: string): string {
  return ref.split('/').at(-1) ?? ''
}

interface Example {
  fixture: string
  value: { [key: string]: Json }
}

/** For each shape the example that shows most of its fields, and is short; of the preferred fixtures where they have one. */
function examplesOf(document: Schema, shapes: ReadonlyMap<string, Schema>, root: string): Map<string, Example> {
  const best = new Map<string, Example & { rank: readonly number[] }>()
  const folder = join(root, 'fixtures')
  const rest = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !preferred.includes(entry.name))
  for (const fixture of [...preferred, ...rest.map(({ name }) => name).sort()]) {
    const group = preferred.includes(fixture) ? 0 : 1
    visit(JSON.parse(readFileSync(join(folder, fixture, 'expected.json'), 'utf8')) as Json, document, shapes, (name, value) => {
      const length = JSON.stringify(value).length
      const filled = Object.values(value).filter((field) => !isEmpty(field)).length
      const rank = [group, length > long ? 1 : 0, length > long ? length : -filled, length]
      const known = best.get(name)
      if (!known || isBefore(rank, known.rank)) best.set(name, { fixture, value, rank })
    })
  }
  return best
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((number, index) => number !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** Tell of every object in a value that is of a named shape. */
function visit(value: Json, schema: Schema, shapes: ReadonlyMap<string, Schema>, tell: (name: string, value: { [key: string]: Json }) => void): void {
  if (value === null || typeof value !== 'object') return
  const one = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema
  if (one.$ref !== undefined) {
    const name = shapeOf(one.$ref)
    if (!Array.isArray(value)) tell(name, value)
    visit(value, shapes.get(name) ?? {}, shapes, tell)
  } else if (Array.isArray(value)) for (const entry of value) visit(entry, one.items ?? {}, shapes, tell)
  else for (const [key, field] of Object.entries(value)) visit(field, one.properties?.[key] ?? {}, shapes, tell)
}

function isEmpty(value: Json | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function exampleOf({ fixture, value }: Example): string {
  const shortened = JSON.stringify(value).length > long
  const shown = shortened ? withoutEmpty(value) : value
  return `From \`fixtures/${fixture}\`${shortened ? ', without fields that are null or empty' : ''}:\n\n\`\`\`json\n${print(shown, '')}\n\`\`\`\n`
}

function withoutEmpty(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => !isEmpty(field))
      .map(([key, field]) => [key, withoutEmpty(field)]),
  )
}

/** JSON with whatever fits on a line in one line. */
function print(value: Json, indent: string): string {
  const line = lineOf(value)
  if (value === null || typeof value !== 'object' || indent.length + line.length <= 120) return line
  const deeper = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((entry) => `${deeper}${print(entry, deeper)}`).join(',\n')}\n${indent}]`
  const fields = Object.entries(value).map(([key, field]) => `${deeper}${JSON.stringify(key)}: ${print(field, deeper)}`)
  return `{\n${fields.join(',\n')}\n${indent}}`
}

function lineOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${lineOf(field)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}
