/** `docs/contract.md` and `docs/contract.zh-CN.md`, out of the schemas and of documents of the fixtures. */
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

/** How a page words what it says itself, and what it makes of a description of the schema. */
interface Language {
  head: string
  document: string
  columns: readonly [string, string, string, string]
  absent: string
  or: string
  listOf(type: string): string
  /** What a type of JSON is called. */
  type(name: string): string
  any: string
  from(fixture: string, shortened: boolean): string
  said(description: string): string
}

/** `docs/contract.md` as it should be: every field with its type, what its absence means, and an example that a fixture expects. */
export function contractDocs(root: string): string {
  return pageOf(root, english)
}

/**
 * `docs/contract.zh-CN.md`, with the Chinese that `scripts/contract.zh-CN.json` gives for each description.
 *
 * @throws where a description has no Chinese, or a Chinese no description
 */
export function contractDocsInChinese(root: string, chinese = readChinese(root)): string {
  const used = new Set<string>()
  const missing = new Set<string>()
  const page = pageOf(root, {
    ...inChinese,
    said(description) {
      used.add(description)
      const said = chinese[description]
      if (said === undefined) missing.add(description)
      return said ?? description
    },
  })
  const left = Object.keys(chinese).filter((description) => !used.has(description))
  const list = (label: string, all: readonly string[]) => (all.length > 0 ? [`${label}:`, ...all.map((one) => `  ${one}`)] : [])
  const faults = [...list('descriptions without Chinese', [...missing]), ...list('Chinese for no description', left)]
  if (faults.length > 0) throw new Error(`scripts/contract.zh-CN.json: ${faults.join('\n')}`)
  return page
}

/** Chinese by the English that it says. */
export function readChinese(root: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'scripts', 'contract.zh-CN.json'), 'utf8')) as Record<string, string>
}

function pageOf(root: string, language: Language): string {
  const load = (name: string) => JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')) as Schema
  const [document, common] = [load('policy-document.schema.json'), load('common.schema.json')]
  const shapes = new Map([...Object.entries(document.definitions ?? {}), ...Object.entries(common.definitions ?? {})])
  const examples = examplesOf(document, shapes, root)
  const sections = [...shapes].map(([name, schema]) => sectionOf(name, schema, examples.get(name), language))
  return `${language.head}\n## ${language.document}\n\n${language.said(document.description ?? '')}\n\n${tableOf(document, language)}\n${sections.join('\n')}`
}

const english: Language = {
  head: `# The output contract

<!-- written by \`npm run generate\` from schemas/ and fixtures/: change those -->

[中文](contract.zh-CN.md)

What every field of a document means. The schema itself is [\`schemas/policy-document.schema.json\`](../schemas/policy-document.schema.json) (also
\`tiaoli schema\`); \`schemaVersion\` is its version. Every document that tiaoli writes was checked against it.

- **null** in the column *null* means: null where the text does not say, as the meaning tells. Other fields are never null; \`[]\` means there are none.
- **absent** means: the field is left out where it has nothing to say.
- A name with a dot, as \`cell.row\`, is a field of an object; \`[]\` stands for each entry of a list.
- Each example is part of what a document of \`fixtures/\` gives, whole, unless it says that empty fields are left out.
`,
  document: 'The document',
  columns: ['field', 'type', 'null', 'meaning'],
  absent: 'absent',
  or: ' or ',
  listOf: (type) => `list of ${type}`,
  type: (name) => name,
  any: 'any value',
  from: (fixture, shortened) => `From \`fixtures/${fixture}\`${shortened ? ', without fields that are null or empty' : ''}:`,
  said: (description) => description,
}

const typesInChinese: Readonly<Record<string, string>> = { string: '字符串', integer: '整数', number: '数', boolean: '布尔值', object: '对象', array: '列表' }

const inChinese: Omit<Language, 'said'> = {
  head: `# 输出约定

<!-- 由 \`npm run generate\` 根据 schemas/、fixtures/ 和 scripts/contract.zh-CN.json 生成，请勿直接修改 -->

[English](contract.md)

文档中每个字段的含义。模式本身见 [\`schemas/policy-document.schema.json\`](../schemas/policy-document.schema.json)（也可用 \`tiaoli schema\` 查看），\`schemaVersion\` 是它的版本号。tiaoli 写出的每份文档都经过它的校验。

- “空值”一栏的 **null**：文中没有说明时为 null，详见含义。其他字段不会是 null；\`[]\` 表示一个也没有。
- **可缺**：没有内容时不出现该字段。
- 带点的名称（如 \`cell.row\`）是对象中的字段；\`[]\` 代表列表中的每一项。
- 示例均取自 \`fixtures/\` 中某份文档的结果，除注明省略空字段的以外均为全文。
`,
  document: '文档',
  columns: ['字段', '类型', '空值', '含义'],
  absent: '可缺',
  or: ' 或 ',
  listOf: (type) => `${type}（列表）`,
  type: (name) => typesInChinese[name] ?? name,
  any: '任意值',
  from: (fixture, shortened) => `取自 \`fixtures/${fixture}\`${shortened ? '，省略了空字段' : ''}：`,
}

function sectionOf(name: string, schema: Schema, example: Example | undefined, language: Language): string {
  return `## ${name}\n\n${language.said(schema.description ?? '')}\n\n${tableOf(schema, language)}${example ? `\n${exampleOf(example, language)}` : ''}`
}

function tableOf(schema: Schema, language: Language): string {
  const rows = rowsOf(schema, '', language)
  if (rows.length === 0) return `${typeOf(schema, language)}\n`
  return `| ${language.columns.join(' | ')} |\n|---|---|---|---|\n${rows.join('\n')}\n`
}

/** A row for each field; those of objects that have no name of their own stand below them. */
function rowsOf(schema: Schema, above: string, language: Language): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${above}${name}`
    const empty = [...(isNullable(field) ? ['null'] : []), ...(schema.required?.includes(name) ? [] : [language.absent])]
    const meaning = language.said(field.description ?? '').replaceAll('|', '\\|')
    const row = `| \`${path}\` | ${typeOf(field, language)} | ${empty.join(', ')} | ${meaning} |`
    const inner = field.anyOf?.find(({ type }) => type !== 'null') ?? field
    return [row, ...(inner.items ? rowsOf(inner.items, `${path}[].`, language) : rowsOf(inner, `${path}.`, language))]
  })
}

function typeOf(schema: Schema, language: Language): string {
  if (schema.$ref !== undefined) {
    const name = shapeOf(schema.$ref)
    return `[${name}](#${name.toLowerCase()})`
  }
  const choice = schema.anyOf?.filter(({ type }) => type !== 'null')
  if (choice) return choice.map((one) => typeOf(one, language)).join(language.or)
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum)
    return schema.enum
      .filter((value) => value !== null)
      .map((value) => `\`${value}\``)
      .join(' ')
  if (schema.items) return language.listOf(typeOf(schema.items, language))
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null')
  return types.map((name) => language.type(name)).join(language.or) || language.any
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

function exampleOf({ fixture, value }: Example, language: Language): string {
  const shortened = JSON.stringify(value).length > long
  const shown = shortened ? withoutEmpty(value) : value
  return `${language.from(fixture, shortened)}\n\n\`\`\`json\n${print(shown, '')}\n\`\`\`\n`
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
