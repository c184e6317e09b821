type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Schema = { [key: string]: Json }

/** Keywords that say nothing about a value, or that are read with another. */
const silent = new Set(['$schema', '$id', 'title', 'description', 'definitions', 'required', 'additionalProperties'])

/**
 * Write a schema as functions that only say whether a value is valid: one for each definition, without messages, and without the places
 * that messages name. They are several times as fast as a validator that reports, which has to run for a wrong value only.
 *
 * A value of which one of them says `true` is valid. One with a property that is there and `undefined` may be called invalid though it is not.
 *
 * @param file    Name of the schema.
 * @param schemas All schemas by name.
 * @param name    Name of the function for the whole.
 * @returns       Code of a module, without imports.
 * @throws        on a keyword that it does not know
 */
export function predicateOf(file: string, schemas: ReadonlyMap<string, Schema>, name: string): string {
  const functions = new Map<string, string>()
  const pending: { place: string; file: string; schema: Schema }[] = []
  const patterns = new Map<string, string>()

  const nameOf = (place: string, of: string, schema: Schema): string => {
    const known = functions.get(place)
    if (known) return known
    const made = functions.size === 0 ? name : `${name}${functions.size}`
    functions.set(place, made)
    pending.push({ place, file: of, schema })
    return made
  }
  const refer = (ref: string, from: string): string => {
    const [path = '', pointer = ''] = ref.split('#')
    const of = path === '' ? from : path.replace(/\.schema\.json$/, '')
    let target: Json | undefined = schemas.get(of)
    for (const key of pointer.split('/').slice(1)) target = (target as Schema | undefined)?.[key]
    if (target === undefined) throw new Error(`Unexpected reference ${ref} in ${from}`)
    return nameOf(`${of}#${pointer}`, of, target as Schema)
  }
  /** The condition under which `v` is valid. */
  const test = (schema: Schema, v: string, from: string, at: string): string => {
    const checks: string[] = []
    const open = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null
    // what is asked of the fields of an object is asked behind the question whether it is one
    const { type, ...others } = schema
    if ((schema.properties || open) && (type !== 'object' || (schema.properties && schema.additionalProperties !== false)))
      throw new Error(`Unexpected fields at ${at}, expected type "object" and either properties and no others, or one schema for all`)
    for (const [keyword, value] of Object.entries(type === undefined ? others : { type, ...others })) {
      if (silent.has(keyword)) continue
      switch (keyword) {
        case 'type': {
          const types = Array.isArray(value) ? value : [value]
          checks.push(oneOf(types.map((type) => typeTest(type as string, v))))
          break
        }
        case 'enum':
          checks.push(oneOf((value as Json[]).map((item) => `${v} === ${JSON.stringify(item)}`)))
          break
        case 'const':
          checks.push(`${v} === ${JSON.stringify(value)}`)
          break
        case 'minimum':
        case 'maximum':
          checks.push(`(typeof ${v} !== 'number' || ${v} ${keyword === 'minimum' ? '>=' : '<='} ${value})`)
          break
        case 'minItems':
        case 'maxItems':
          checks.push(`(!Array.isArray(${v}) || ${v}.length ${keyword === 'minItems' ? '>=' : '<='} ${value})`)
          break
        case 'pattern': {
          const pattern = patterns.get(value as string) ?? `${name}Pattern${patterns.size}`
          patterns.set(value as string, pattern)
          checks.push(`(typeof ${v} !== 'string' || ${pattern}.test(${v}))`)
          break
        }
        case '$ref':
          checks.push(`${refer(value as string, from)}(${v})`)
          break
        case 'anyOf':
          checks.push(oneOf((value as Schema[]).map((item, i) => test(item, v, from, `${at}/anyOf/${i}`))))
          break
        case 'items': {
          const every = nameOf(`${from} each ${JSON.stringify(value)}`, from, { $each: value })
          checks.push(`(!Array.isArray(${v}) || ${every}(${v}))`)
          break
        }
        case 'properties':
          checks.push(`${nameOf(`${at} fields`, from, { $fields: value, required: schema.required ?? [] })}(${v})`)
          break
        default:
          throw new Error(`Unexpected keyword ${keyword} at ${at}: say in scripts/predicate.ts what it means`)
      }
    }
    if (open) checks.push(`${nameOf(`${at} values`, from, { $values: open })}(${v})`)
    return checks.length === 0 ? 'true' : checks.join(' && ')
  }
  /** The body of a function of `v`. */
  const bodyOf = (schema: Schema, from: string, place: string): string => {
    if (schema.$each)
      return `for (let i = 0; i < v.length; i++) { const x = v[i]; if (!(${test(schema.$each as Schema, 'x', from, place)})) return false }\nreturn true`
    if (schema.$values) return `for (const k in v) { const x = v[k]; if (!(${test(schema.$values as Schema, 'x', from, place)})) return false }\nreturn true`
    if (!schema.$fields) return `return ${test(schema, 'v', from, place)}`
    const required = new Set(schema.required as string[])
    const fields = Object.entries(schema.$fields as Record<string, Schema>)
    const optional = fields.filter(([key]) => !required.has(key))
    const lines = fields.map(([key, field], i) => {
      const x = `x${i}`
      const valid = test(field, x, from, `${place}/${key}`)
      const wrong = required.has(key) ? `${x} === undefined || !(${valid})` : `${x} !== undefined && !(${valid})`
      return `const ${x} = v[${JSON.stringify(key)}]; if (${wrong}) return false`
    })
    // as many keys as there are known ones: then there is no other
    const count = [required.size, ...optional.map(([key]) => `(v[${JSON.stringify(key)}] === undefined ? 0 : 1)`)].join(' + ')
    return `${lines.join('\n')}\nlet n = 0\nfor (const k in v) n++\nreturn n === ${count}`
  }

  nameOf(`${file}#`, file, schemas.get(file) as Schema)
  const code: string[] = []
  for (let next = pending.shift(); next; next = pending.shift()) {
    const own = functions.get(next.place)
    code.push(`${own === name ? 'export ' : ''}function ${own}(v) {\n${bodyOf(next.schema, next.file, next.place)}\n}`)
  }
  return [...[...patterns].map(([source, pattern]) => `const ${pattern} = new RegExp(${JSON.stringify(source)}, 'u')`), ...code].join('\n')
}

function oneOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.map((condition) => `(${condition})`).join(' || ')})`
}

function typeTest(type: string, v: string): string {
  switch (type) {
    case 'null':
      return `${v} === null`
    case 'array':
      return `Array.isArray(${v})`
    case 'object':
      return `(typeof ${v} === 'object' && ${v} !== null && !Array.isArray(${v}))`
    case 'integer':
      return `Number.isInteger(${v})`
    case 'number':
      return `Number.isFinite(${v})`
    default:
      return `typeof ${v} === '${type}'`
  }
}
