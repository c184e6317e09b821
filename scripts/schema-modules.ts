import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchemaObject } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import { predicateOf } from './predicate.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Schema = { [key: string]: Json }

const banner = '// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.\n'

/**
 * Ajv as the validators are compiled: every problem is reported, a keyword that is misspelt is refused, and each
 * definition is one function instead of being written out wherever it is used.
 */
const ajvOptions = { strict: true, allErrors: true, allowUnionTypes: true, inlineRefs: false } as const

/**
 * Make the modules of src/schema.
 *
 * @param root Folder with `schemas/` and `pipelines/` (which may be missing).
 * @returns    Text by file name; the same files give the same text.
 */
export async function generateAll(root: string): Promise<Map<string, string>> {
  const schemas = readFolder(join(root, 'schemas'), '.schema.json')
  const pipelines = readFolder(join(root, 'pipelines'), '.json')
  return new Map([
    ['types.ts', await typesOf(schemas)],
    ['validators.js', validatorsOf(schemas)],
    ['validators.d.ts', validatorTypes],
    ['predicates.js', predicatesOf(schemas)],
    ['predicates.d.ts', predicateTypes],
    ['schemas.ts', schemasModule(schemas)],
    ['pipelines.ts', pipelinesModule(pipelines)],
  ])
}

/** JSON files of a folder by name without `ending`, in the order of their names. */
function readFolder(folder: string, ending: string): Map<string, Schema> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
  return new Map(names.sort().map((name) => [name.slice(0, -ending.length), JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

/**
 * Bring all schemas into one whose definitions are the types: a schema with a type of its own becomes a definition
 * named by its title, and references to other files point into the one.
 *
 * A reference with a description beside it would give a second type of the same shape; in `allOf` it does not.
 */
function bundle(schemas: ReadonlyMap<string, Schema>): Schema {
  const definitions: Schema = {}
  const add = (name: string, schema: Json) => {
    if (name in definitions) throw new Error(`Unexpected second definition \`${name}\`, expected one in all schemas`)
    definitions[name] = schema
  }
  for (const { definitions: own, $id, $schema, title, ...schema } of schemas.values()) {
    for (const [name, definition] of Object.entries((own ?? {}) as Schema)) add(name, rewrite(definition))
    if (schema.type !== undefined) add(title as string, rewrite(schema))
  }
  return { title: 'Bundle', type: 'object', additionalProperties: false, definitions }
}

function rewrite(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewrite)
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...rest } = value
  const copy: Schema = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, rewrite(item)]))
  if (typeof $ref !== 'string') return copy
  const ref = { $ref: $ref.slice($ref.indexOf('#')) }
  return Object.keys(copy).length === 0 ? ref : { ...copy, allOf: [ref] }
}

async function typesOf(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const text = await compile(bundle(schemas) as never, 'Bundle', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all' },
  })
  return text
    .replace(/(?:\n \*)?\n \* This interface was referenced by `Bundle`'s JSON-Schema\n \* via the `definition` "\w+"\./g, '')
    .replace(/^export interface Bundle \{\}\n/m, '')
}

function validatorsOf(schemas: ReadonlyMap<string, Schema>): string {
  // `schema/validate.ts` says what is expected, by keyword
  const ajv = new Ajv({ ...ajvOptions, messages: false, loopRequired: 1, code: { source: true, esm: true } })
  for (const schema of schemas.values()) ajv.addSchema(withoutProse(schema) as AnySchemaObject)
  const code = standalone.default(ajv, {
    document: idOf(schemas, 'policy-document'),
    pipeline: idOf(schemas, 'pipeline'),
    gold: idOf(schemas, 'gold'),
    diff: idOf(schemas, 'diff'),
    corrections: idOf(schemas, 'corrections'),
  })
  const needs = /\brequire\(|^\s*import\b/m.exec(code)
  if (needs) throw new Error(`Unexpected \`${needs[0]}\` in the validators, expected code that needs nothing at run time`)
  // nobody asks where in the schema a rule stands: without it a page loads a twentieth less of this
  const said = inlined(noted(code.replaceAll(/schemaPath:"[^"]*",/g, '')))
  return `${banner}${said.trim()}\n`
}

/** Errors noted and joined by one call each, and no look at what is above a value: of a thousand places, that is what a page would load most of. */
function noted(code: string): string {
  const helpers = [
    'function note(errors, instancePath, keyword, params){const error = {instancePath,keyword,params};if(errors === null){return [error];}errors.push(error);return errors;}',
    'function mistyped(errors, instancePath, type){return note(errors, instancePath, "type", {type});}',
    'function listed(errors, instancePath, value, allowedValues){return allowedValues.includes(value) ? errors : note(errors, instancePath, "enum", {allowedValues});}',
    'function has(names, key){return names.includes(key);}',
    'function count(errors){return errors === null ? 0 : errors.length;}',
    'function join(errors, more){return errors === null ? more : errors.concat(more);}',
  ]
  const calls = code
    .replaceAll(
      /const (err\d+) = \{instancePath(?::(.*?))?,keyword:("\w+"),params:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/gs,
      (_, _name: string, path: string | undefined, keyword: string, params: string) =>
        `vErrors = note(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});`,
    )
    .replaceAll(/note\(vErrors, ([^;]*?), "type", \{type: ([^;]*?)\}\);/g, 'mistyped(vErrors, $1, $2);')
    .replaceAll(
      /if\(!\(\(*(data\d*) === (?:[() |]|data\d* === |"[^"]*"|null)+\)\)\{vErrors = note\(vErrors, ([^;]*?), "enum", \{allowedValues: ([^;]*?)\}\);(?:errors\+\+;)?\}/g,
      'vErrors = listed(vErrors, $2, $1, $3);',
    )
    .replaceAll(/func\d+\.call\((schema[\w.]*\.properties), (key\d+)\)/g, 'has($1, $2)')
    .replaceAll(/vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g, 'vErrors = join(vErrors, $1.errors);')
    .replaceAll(/\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, 'instancePath=""')
    .replaceAll(/\{instancePath:([^{}]*?),parentData:[^{}]*?,parentDataProperty:[^{}]*?,rootData\}/g, '$1')
    // how many there are is how long the list is
    .replaceAll(/(?<![.\w])errors\+\+;|let errors = 0;|(?<![.\w])errors = (?:vErrors\.length|_errs\d+);/g, '')
    .replaceAll('return errors === 0;', 'return vErrors === null;')
    .replaceAll(/(?<![.\w])errors\b/g, 'count(vErrors)')
  const left = /\berr\d+\b|parentData|vErrors\.concat/.exec(calls)
  if (left) throw new Error(`Unexpected \`${left[0]}\` in the validators, expected one of the calls`)
  return `${calls}${helpers.join('')}`
}

/** What every parse asks: apart from the validators, which are loaded for a wrong value only. */
function predicatesOf(schemas: ReadonlyMap<string, Schema>): string {
  return `${banner}${predicateOf('policy-document', schemas, 'isDocument')}\n${predicateOf('pipeline', schemas, 'isPipeline')}\n`
}

/** The values that the code takes from its schemas, in their places: the schemas themselves are then no part of it. */
function inlined(code: string): string {
  const known = new Map<string, Json>()
  const rest = code.replaceAll(/const (schema\d+) = (\{.*?\});(?=const |function |export )/g, (whole, name: string, json: string) => {
    try {
      known.set(name, JSON.parse(json))
      return ''
    } catch {
      return whole
    }
  })
  return rest.replaceAll(/\b(schema\d+)((?:\.[A-Za-z_]\w*)*)/g, (whole, name: string, path: string) => {
    const schema = known.get(name)
    if (schema === undefined) return whole
    const value = path
      .split('.')
      .slice(1)
      .reduce<Json | undefined>((at, key) => (at as Schema | undefined)?.[key], schema)
    if (value === undefined) throw new Error(`Unexpected \`${whole}\` in the validators, expected a value of a schema`)
    // of the properties only their names are asked for
    return JSON.stringify(path.endsWith('.properties') ? Object.keys(value as Schema) : value)
  })
}

function idOf(schemas: ReadonlyMap<string, Schema>, name: string): string {
  const id = schemas.get(name)?.$id
  if (typeof id !== 'string') throw new Error(`Unexpected schema \`${name}\` without $id, expected schemas/${name}.schema.json with one`)
  return id
}

/** Descriptions are for people; in the validators they would be two thirds of the file. A property named so stays. */
function withoutProse(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => names || (key !== 'title' && key !== 'description') || typeof item !== 'string')
      .map(([key, item]) => [key, withoutProse(item, !names && (key === 'properties' || key === 'definitions'))]),
  )
}

const validatorTypes = `${banner}import type { ErrorObject } from 'ajv'

type Validator = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null }
export declare const document: Validator
export declare const pipeline: Validator
export declare const gold: Validator
export declare const diff: Validator
export declare const corrections: Validator
`

const predicateTypes = `${banner}
/** Whether a value is a valid document; says so several times as fast as the validator, and false also where it is not sure. */
export declare function isDocument(value: unknown): boolean
/** The same for a pipeline. */
export declare function isPipeline(value: unknown): boolean
`

/** Schemas of what the core takes and gives. A page that loads it should not load the others. */
const coreNames: readonly string[] = ['common', 'pipeline', 'policy-document']

function schemasModule(schemas: ReadonlyMap<string, Schema>): string {
  const nameOf = (name: string) => `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Schema`
  const constants = [...schemas].map(([name, schema]) => `const ${nameOf(name)} = ${JSON.stringify(schema)}\n`)
  const table = (names: readonly string[]) => {
    const type = names.map((name) => `'${name}'`).join(' | ') || 'never'
    return `Readonly<Record<${type}, Readonly<Record<string, unknown>>>> = {${names.map((name) => ` '${name}': ${nameOf(name)},`).join('')} }`
  }
  const names = [...schemas.keys()]
  return `${banner}${constants.join('')}
/** The JSON Schemas by name, as \`schemas/<name>.schema.json\` holds them. */
export const schemas: ${table(names)}

/** Those of what the core takes and gives: documents and pipelines. */
export const coreSchemas: ${table(names.filter((name) => coreNames.includes(name)))}
`
}

function pipelinesModule(pipelines: ReadonlyMap<string, Schema>): string {
  return `${banner}import type { Pipeline } from './types.ts'

/** The bundled pipelines by name, as \`pipelines/<name>.json\` holds them. */
export const pipelines: Readonly<Record<string, Pipeline>> = ${JSON.stringify(Object.fromEntries(pipelines), null, 2)}
`
}
