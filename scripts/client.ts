/**
 * Write a TypeScript client from an OpenAPI 3.1 description: npm run client -- http://localhost:8787/openapi.json client.ts
 *
 * One function an operation, named by its operationId; types are those of the description. It needs nothing but `fetch`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  description?: string
}

interface Operation {
  operationId: string
  summary?: string
  parameters?: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema?: Schema }> }
  responses?: Record<string, { content?: Record<string, { schema?: Schema }> }>
}

export interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** The client of a description, as TypeScript. */
export function clientOf({ paths, components }: Description): string {
  const types = Object.entries(components.schemas).map(([name, schema]) => `${docOf(schema.description)}export type ${typeName(name)} = ${typeOf(schema)}\n`)
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, one]) => operationOf(path, method, one)))
  return `// Written from an OpenAPI description; do not edit.\n\n${types.join('\n')}\n${frame}\n/** Open a client. */\nexport function createClient(base: string, options: ClientOptions = {}) {\n  const ask = asking(base, options)\n  return {\n${operations.join('')}  }\n}\n`
}

/** Name of a component as a type: `span` is `Span`. */
function typeName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return 'unknown'
  const { $ref, type, enum: values, properties, items, additionalProperties, oneOf, anyOf, allOf } = schema
  if ($ref) return typeName($ref.slice($ref.lastIndexOf('/') + 1))
  if ('const' in schema) return JSON.stringify(schema.const)
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ')
  const union = oneOf ?? anyOf
  if (union) return union.map(typeOf).join(' | ')
  if (allOf) return allOf.map((one) => `(${typeOf(one)})`).join(' & ')
  const kinds = [type ?? (properties ? 'object' : [])].flat()
  if (kinds.length === 0) return 'unknown'
  return kinds.map((kind) => (kind === 'object' ? objectOf(schema) : kind === 'array' ? `(${typeOf(items)})[]` : plain[kind as keyof typeof plain])).join(' | ')
  function objectOf({ required = [] }: Schema): string {
    const fields = Object.entries(properties ?? {}).map(
      ([name, one]) => `${docOf(one.description)}${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(one)}`,
    )
    if (fields.length > 0) return `{ ${fields.join('; ')} }`
    return `Record<string, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties) : 'unknown'}>`
  }
}

const plain = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' } as const

function docOf(text: string | undefined): string {
  return text === undefined ? '' : `/** ${text.replaceAll('*/', '*\u200b/')} */ `
}

function operationOf(path: string, method: string, { operationId, summary, parameters = [], requestBody, responses = {} }: Operation): string {
  const places = (['path', 'query', 'header'] as const).flatMap((place) => {
    const own = parameters.filter((one) => one.in === place)
    if (own.length === 0) return []
    const fields = own.map(({ name, required, schema }) => `${JSON.stringify(name)}${required ? '' : '?'}: ${typeOf(schema)}`)
    return [{ field: `${place}: { ${fields.join('; ')} }`, required: own.some(({ required }) => required) }]
  })
  if (requestBody) {
    const kinds = Object.entries(requestBody.content).map(([kind, { schema }]) =>
      kind === 'application/json' ? typeOf(schema) : kind.startsWith('text/') ? 'string' : 'Blob | FormData',
    )
    places.push({ field: `body: ${[...new Set(kinds)].join(' | ')}`, required: true })
  }
  const needed = places.some(({ required }) => required)
  const fields = places.map(({ field, required }) => (required ? field : field.replace(':', '?:')))
  const good = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1]
  const answer = typeOf(good?.content?.['application/json']?.schema)
  const input = fields.length === 0 ? '' : `input: { ${fields.join('; ')} }${needed ? '' : ' = {}'}`
  return `    ${docOf(summary)}\n    ${operationId}: (${input}) => ask<${answer}>('${method.toUpperCase()}', '${path}'${fields.length === 0 ? '' : ', input'}),\n`
}

const frame = `/** What a server answered. */
export interface Answer<T> {
  status: number
  headers: Headers
  body: T
}

/** A request that was refused: \`problem\` is the body of the answer (RFC 9457). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: { code?: string; title?: string; detail?: string; hint?: string; [more: string]: unknown },
    readonly headers: Headers,
  ) {
    super(problem.detail ?? problem.title ?? String(status))
  }
}

export interface ClientOptions {
  /** API key. */
  key?: string
  fetch?: typeof fetch
}

interface Input {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  header?: Record<string, unknown>
  body?: unknown
}

function asking(base: string, { key, fetch: send = fetch }: ClientOptions) {
  return async <T>(method: string, template: string, { path = {}, query = {}, header = {}, body }: Input = {}): Promise<Answer<T>> => {
    const url = new URL(template.replace(/\\{(\\w+)\\}/g, (_, name: string) => encodeURIComponent(String(path[name]))), base)
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, String(value))
    const headers = new Headers()
    for (const [name, value] of Object.entries(header)) if (value !== undefined) headers.set(name, String(value))
    if (key !== undefined) headers.set('authorization', 'Bearer ' + key)
    const raw = typeof body === 'string' || body instanceof Blob || body instanceof FormData
    if (typeof body === 'string') headers.set('content-type', 'text/plain; charset=utf-8')
    else if (body !== undefined && !raw) headers.set('content-type', 'application/json')
    const answer = await send(url, { method, headers, ...(body !== undefined && { body: raw ? (body as BodyInit) : JSON.stringify(body) }) })
    const kind = answer.headers.get('content-type') ?? ''
    const value: unknown = /\\bjson\\b/.test(kind) ? await answer.json() : kind.startsWith('text/') ? await answer.text() : await answer.blob()
    if (!answer.ok) throw new ApiError(answer.status, value as ApiError['problem'], answer.headers)
    return { status: answer.status, headers: answer.headers, body: value as T }
  }
}
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [from = 'http://localhost:8787/openapi.json', to = 'client.ts'] = process.argv.slice(2)
  const text = /^https?:/.test(from) ? await (await fetch(from)).text() : readFileSync(from, 'utf8')
  writeFileSync(to, clientOf(JSON.parse(text)))
}
