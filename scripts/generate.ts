/**
 * Make the modules that follow from the schemas and pipelines: types, standalone validators, and both as modules, so
 * that the core reads no file. `--check` writes nothing and fails when a module on disk differs.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const banner = '// Generated from schemas/ and pipelines/ by `npm run generate`; do not edit.\n'

type Json = Record<string, unknown>

function readFolder(folder: string, ending: string): Record<string, Json> {
  const dir = join(root, folder)
  const files = readdirSync(dir)
    .filter((file) => file.endsWith(ending))
    .sort()
  return Object.fromEntries(files.map((file) => [file.slice(0, -ending.length), JSON.parse(readFileSync(join(dir, file), 'utf8')) as Json]))
}

async function makeTypes(schemas: Record<string, Json>): Promise<string> {
  const options = {
    bannerComment: '',
    additionalProperties: false,
    cwd: join(root, 'schemas'),
    declareExternallyReferenced: true,
    format: false,
    unreachableDefinitions: false,
    $refOptions: { resolve: { http: false as const } },
  }
  const document = await compile(local(schemas['policy-document']), 'PolicyDocument', options as never)
  const pipeline = await compile(local(schemas.pipeline), 'Pipeline', options as never)
  return `${banner}\n${document}\n${pipeline}`
}

/** The type generator resolves `$id`s over the network; without them it reads the files beside each other. */
function local(schema: Json | undefined): never {
  const { $id: _, ...rest } = schema ?? {}
  return rest as never
}

function makeValidators(schemas: Record<string, Json>): string {
  const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true, code: { source: true, esm: true, lines: true } })
  for (const schema of Object.values(schemas)) ajv.addSchema(schema)
  const id = (name: string) => String(schemas[name]?.$id)
  const code = (standalone as unknown as (ajv: Ajv, refs: Record<string, string>) => string)(ajv, {
    policyDocument: id('policy-document'),
    pipeline: id('pipeline'),
  })
  if (/\brequire\(|^import /m.test(code)) throw new Error('Unexpected import in the standalone validators: a keyword needs a runtime helper')
  return banner + code
}

const schemas = readFolder('schemas', '.schema.json')
const pipelines = readFolder('pipelines', '.json')
const validatorTypes = `${banner}
interface Validator {
  (data: unknown): boolean
  errors?: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[] | null
}
export const policyDocument: Validator
export const pipeline: Validator
`
const made: Record<string, string> = {
  'types.ts': await makeTypes(schemas),
  'validators.js': makeValidators(schemas),
  'validators.d.ts': validatorTypes,
  'schemas.ts': `${banner}\n/** The JSON Schemas of every file the tool reads or writes, by name. */\nexport const schemas: Readonly<Record<string, object>> = ${JSON.stringify(schemas, null, 2)}\n`,
  'pipelines.ts': `${banner}import type { Pipeline } from './types.ts'\n\n/** The bundled pipelines by name. */\nexport const pipelines: Readonly<Record<string, Pipeline>> = ${JSON.stringify(pipelines, null, 2)}\n`,
}

const check = process.argv.includes('--check')
let drift = 0
for (const [file, text] of Object.entries(made)) {
  const path = join(root, 'src', 'schema', file)
  let old = ''
  try {
    old = readFileSync(path, 'utf8')
  } catch {
    // not made yet
  }
  if (old === text) continue
  if (check) {
    drift++
    console.error(`src/schema/${file} differs from what the schemas give; run \`npm run generate\``)
  } else writeFileSync(path, text)
}
if (drift > 0) process.exitCode = 1
