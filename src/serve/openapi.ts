import type { FastifyInstance } from 'fastify'
import { schemas } from '../schema/schemas.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The project's schemas as components of an OpenAPI file: one flat list by name, references pointing into it.
 *
 * OpenAPI 3.1 speaks JSON Schema 2020-12, in which everything that the draft-07 schemas use means the same.
 */
export function componentSchemas(): Record<string, Json> {
  const components: Record<string, Json> = {}
  for (const { $id: _id, $schema: _schema, definitions, title, ...schema } of Object.values(schemas) as { [key: string]: Json }[]) {
    for (const [name, definition] of Object.entries((definitions ?? {}) as Record<string, Json>)) components[name] = pointed(definition)
    if (schema.type !== undefined) components[title as string] = pointed(schema)
  }
  return components
}

function pointed(value: Json): Json {
  if (Array.isArray(value)) return value.map(pointed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === '$ref' && typeof item === 'string' ? reference(item) : pointed(item)]))
}

/** `common.schema.json#/definitions/span` → `#/components/schemas/span`. */
function reference(ref: string): string {
  return `#/components/schemas/${ref.slice(ref.lastIndexOf('/') + 1)}`
}

/** A reference to a component, for the description of a route. */
export function component(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` }
}

type Paths = Record<string, Record<string, object>>

/** The OpenAPI 3.1 description of a server that is ready. */
export function describe(app: FastifyInstance): Record<string, unknown> {
  const { paths = {}, ...description } = app.swagger() as unknown as { paths?: Paths; components?: Record<string, unknown> }
  const named = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, { operationId: nameOf(method, path), ...operation }])),
  ])
  return { ...description, paths: Object.fromEntries(named), components: { ...description.components, schemas: componentSchemas() } }
}

/** Name of an operation for clients that are generated: `get /v1/documents/{id}/text` is `getDocumentsByIdText`. */
function nameOf(method: string, path: string): string {
  const words = path.replace(/^\/(?:v1\/)?/, '').split(/[/-]/)
  return method + words.map((word) => (word.startsWith('{') ? `By${capital(word.slice(1, -1))}` : capital(word))).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
