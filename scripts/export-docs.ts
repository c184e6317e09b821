/** The tables of `docs/exports.md`, out of the columns that exports are made from and the schema that says what their fields mean. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { headerOf } from '../src/export/headers.ts'
import { type Column, type Table, tables } from '../src/export/index.ts'

const [begin, end] = ['<!-- columns: written by `npm run generate` -->', '<!-- /columns -->']

interface Schema {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  definitions?: Record<string, Schema>
}

/** `docs/exports.md` as it should be. */
export function exportDocs(root: string): string {
  const text = readFileSync(join(root, 'docs', 'exports.md'), 'utf8')
  const [before = '', after = ''] = [text.split(begin)[0], text.split(end)[1]]
  const load = (name: string) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema
  const schemas = { document: load('policy-document.schema.json'), common: load('common.schema.json') }
  const sections = Object.values(tables).map((table) => sectionOf(table, schemas))
  return `${before}${begin}\n\n${sections.join('\n')}\n${end}${after}`
}

interface Schemas {
  document: Schema
  common: Schema
}

function sectionOf(table: Table, schemas: Schemas): string {
  const rows = table.columns.map((column) => {
    const [en, zh] = [headerOf(table.name, column.name, 'en'), headerOf(table.name, column.name, 'zh')]
    return `| \`${column.name}\` | ${en} | ${zh} | ${column.type} | ${meaningOf(column, schemas)} | ${column.from.map((path) => `\`${path}\``).join(', ')} |`
  })
  return `### ${table.name}\n\n${table.about} In JSONL its \`record\` is \`${table.record}\`.\n\n| name | English | 中文 | type | meaning | from |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function meaningOf({ about, from }: Column<unknown>, schemas: Schemas): string {
  // every path is looked up, so that one that is not in the schema is found out
  const meanings = from.map((path) => descriptionAt(path, schemas))
  return (about ?? meanings[0] ?? '').replaceAll('|', '\\|')
}

/** What the schema says of a path. @throws where the schema has no such field */
export function descriptionAt(path: string, schemas: Schemas): string {
  let at = resolved(schemas.document, schemas.document, schemas)
  let said = ''
  for (const step of path.split('.')) {
    const name = step.replace('[]', '')
    const field = at.schema.properties?.[name]
    if (!field) throw new Error(`\`${path}\`: the schema has no \`${name}\``)
    said = field.description ?? ''
    at = resolved(field, at.root, schemas)
    if (step.endsWith('[]') && at.schema.items) at = resolved(at.schema.items, at.root, schemas)
    else if (step.endsWith('[]')) throw new Error(`\`${path}\`: \`${name}\` is no list`)
  }
  return said
}

/** A schema without references, and the file it stands in; of a choice with null the other. */
function resolved(schema: Schema, root: Schema, schemas: Schemas): { schema: Schema; root: Schema } {
  if (schema.$ref !== undefined) {
    const [file, name = ''] = schema.$ref.split('#/definitions/')
    const home = file === '' ? root : schemas.common
    return resolved(home.definitions?.[name] ?? {}, home, schemas)
  }
  const [choice] = schema.anyOf ?? []
  return choice ? resolved(choice, root, schemas) : { schema, root }
}
