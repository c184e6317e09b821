import { describe, expect, it } from 'vitest'
import { pipelines } from '../../src/schema/pipelines.ts'
import { isDocument, isPipeline } from '../../src/schema/predicates.js'
import { schemas } from '../../src/schema/schemas.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { type SchemaError, validateDocument, validatePipeline } from '../../src/schema/validate.ts'
import { pipeline as reportPipeline, document as validateReporting } from '../../src/schema/validators.js'
import { fullDocument } from './sample.ts'

type Json = Record<string, unknown>

const places = ({ path, keyword }: SchemaError) => `${path} ${keyword}`

describe('a full document', () => {
  const objects = [...objectsIn(fullDocument(), '')]

  it('is valid', () => {
    expect(validateDocument(fullDocument())).toEqual([])
  })

  it('has every field of every definition of the document', () => {
    const seen = new Set(objects.map(({ value }) => Object.keys(value).sort().join()))
    const { definitions, ...document } = schemas['policy-document'] as {
      definitions: Record<string, { properties?: object }>
      properties: object
    }
    const common = schemas.common as unknown as typeof document & { definitions: typeof definitions }
    for (const [name, { properties }] of Object.entries({ document, ...definitions, ...common.definitions })) {
      if (properties) expect(seen, name).toContain(Object.keys(properties).sort().join())
    }
  })

  const optional = new Set(['confidence', 'alternatives', 'pages', 'edits', 'origins'])
  const optionalInOrigins = new Set(['paragraph', 'cell', 'element', 'href', 'score', 'made'])

  it.each(objects.map(({ path }) => path || '/'))('may have no other field and lack none at %s', (pointer) => {
    const path = pointer === '/' ? '' : pointer
    const added = fullDocument()
    at(added, path).surprise = 1
    const free = path.endsWith('/params')
    const may = (name: string) => optional.has(name) || (/\/origins\/\d+$/.test(path) && optionalInOrigins.has(name))
    expect(validateDocument(added).map(places)).toEqual(free ? [] : [`${path} additionalProperties`])
    for (const name of Object.keys(at(fullDocument(), path))) {
      const lacking = fullDocument()
      delete at(lacking, path)[name]
      expect(validateDocument(lacking).map(places), name).toEqual(free || may(name) ? [] : [`${path} required`])
    }
  })

  it.each(objects.map(({ path }) => path || '/'))('has no value of another type at %s', (pointer) => {
    const path = pointer === '/' ? '' : pointer
    for (const [name, value] of Object.entries(at(fullDocument(), path))) {
      const wrong = fullDocument()
      at(wrong, path)[name] = Array.isArray(value) ? {} : []
      expect(validateDocument(wrong).map(places), name).toContain(`${path}/${name} type`)
    }
  })

  it('may have null where a value is unknown', () => {
    const unknown = fullDocument()
    for (const name of Object.keys(unknown.metadata)) {
      const value = (unknown.metadata as unknown as Json)[name]
      if (!Array.isArray(value) && name !== 'kind' && name !== 'status') (unknown.metadata as unknown as Json)[name] = null
    }
    const [section] = unknown.parts[0]?.sections ?? []
    Object.assign(section as object, { marker: null, heading: null, headingSpans: [] })
    Object.assign(unknown.indicators[0] as object, {
      baseline: null,
      target: null,
      property: null,
      period: null,
      row: null,
    })
    Object.assign(unknown.responsibilities[0] as object, { deadline: null, spans: [], implied: null })
    expect(validateDocument(unknown)).toEqual([])
  })
})

const cases: { description: string; change: (document: PolicyDocument) => void; errors: string[] }[] = [
  {
    description: 'a date that is no ISO date',
    change: (d) => set(d.metadata, 'issuedOn', '2024年2月'),
    errors: ['/metadata/issuedOn pattern'],
  },
  {
    description: 'a month that does not exist',
    change: (d) => set(d.metadata, 'expiresOn', '2024-13-01'),
    errors: ['/metadata/expiresOn pattern'],
  },
  {
    description: 'a date with a time',
    change: (d) => set(d.metadata, 'printedOn', '2024-01-01T00:00'),
    errors: ['/metadata/printedOn pattern'],
  },
  {
    description: 'a hash in capitals',
    change: (d) => set(d, 'revision', 'A'.repeat(64)),
    errors: ['/revision pattern'],
  },
  {
    description: 'a hash that was cut',
    change: (d) => set(d.source, 'sha256', 'a'.repeat(63)),
    errors: ['/source/sha256 pattern'],
  },
  { description: 'an id that is no file name', change: (d) => set(d, 'id', '../甲'), errors: ['/id pattern'] },
  { description: 'an empty id', change: (d) => set(d, 'id', ''), errors: ['/id pattern'] },
  {
    description: 'a version in words',
    change: (d) => set(d, 'schemaVersion', '1.0'),
    errors: ['/schemaVersion pattern'],
  },
  {
    description: 'a negative offset',
    change: (d) => set(d.furniture[0], 'spans', [{ start: -1, end: 3 }]),
    errors: ['/furniture/0/spans/0/start minimum'],
  },
  {
    description: 'half an offset',
    change: (d) => set(d.furniture[0], 'spans', [{ start: 0, end: 1.5 }]),
    errors: ['/furniture/0/spans/0/end type'],
  },
  {
    description: 'depth 0',
    change: (d) => set(d.parts[0]?.sections[0], 'depth', 0),
    errors: ['/parts/0/sections/0/depth minimum'],
  },
  {
    description: 'an unknown role',
    change: (d) => set(d.responsibilities[0]?.assignments[0], 'role', 'owner'),
    errors: ['/responsibilities/0/assignments/0/role enum'],
  },
  {
    description: 'an unknown marker scheme deep in the tree',
    change: (d) => set(d.parts[0]?.sections[0]?.sections[0]?.marker, 'scheme', 'roman'),
    errors: ['/parts/0/sections/0/sections/0/marker/scheme enum'],
  },
  {
    description: 'a goal as a measure',
    change: (d) => set(d.measures[0], 'category', 'goal'),
    errors: ['/measures/0/category enum'],
  },
  {
    description: 'an unknown comparator',
    change: (d) => set(d.indicators[0]?.target, 'comparator', '≥'),
    errors: ['/indicators/0/target/comparator enum'],
  },
  {
    description: 'a number in words',
    change: (d) => set(d.indicators[0]?.target, 'value', '十'),
    errors: ['/indicators/0/target/value type'],
  },
  {
    description: 'a list as a param',
    change: (d) => set(d.diagnostics[0]?.params, 'list', [1]),
    errors: ['/diagnostics/0/params/list type'],
  },
  {
    description: 'two faults',
    change: (d) => {
      set(d.coverage, 'unparsed', -1)
      set(d.tables[0], 'shape', 'html')
    },
    errors: ['/coverage/unparsed minimum', '/tables/0/shape enum'],
  },
]

describe('a document with', () => {
  it.each(cases)('$description', ({ change, errors }) => {
    const document = fullDocument()
    change(document)
    expect(validateDocument(document).map(places).sort()).toEqual([...errors].sort())
  })

  it('an unknown field is told its name, one with an unknown word the words', () => {
    const document = fullDocument()
    set(document.coverage, 'lost', 1)
    set(document.metadata, 'status', 'final draft')
    const [first, second] = validateDocument(document)
      .map(({ message }) => message)
      .sort()
    expect(first).toBe('must NOT have additional properties: `lost`')
    expect(second).toBe('must be equal to one of the allowed values: "final", "draft", "trial"')
  })

  it('nothing in it is not a document', () => {
    for (const value of [null, undefined, [], 'text', 1]) {
      expect(validateDocument(value).map(places)).toEqual([' type'])
    }
    expect(validateDocument({}).every(({ keyword }) => keyword === 'required')).toBe(true)
  })
})

describe('a pipeline', () => {
  const mine = {
    name: 'mine',
    schemaVersion: '1.0.0',
    stages: ['layout', { name: 'checks', options: { owners: false } }],
    severity: { 'numbering-gap': 'off' },
  }

  it.each(Object.entries(pipelines))('of the package is valid: %s', (name, pipeline) => {
    expect(validatePipeline(pipeline)).toEqual([])
    expect(pipeline.name).toBe(name)
  })

  it.each<[string, unknown, string[]]>([
    ['with all it may have', { ...mine, title: 'Mine' }, []],
    ['with no severities', { ...mine, severity: undefined }, []],
    ['without stages', { ...mine, stages: undefined }, [' required']],
    ['with an empty list of stages', { ...mine, stages: [] }, ['/stages minItems']],
    ['with a number for a stage', { ...mine, stages: [1] }, ['/stages/0 type', '/stages/0 type']],
    ['with a stage without options', { ...mine, stages: [{ name: 'checks' }] }, ['/stages/0 required', '/stages/0 type']],
    ['with a stage without a name', { ...mine, stages: [{ options: {} }] }, ['/stages/0 required', '/stages/0 type']],
    ['with an unknown severity', { ...mine, severity: { 'numbering-gap': 'fatal' } }, ['/severity/numbering-gap enum']],
    ['with a name that is no file name', { ...mine, name: 'a/b' }, ['/name pattern']],
    ['with logic', { ...mine, when: 'always' }, [' additionalProperties']],
    ['that is none', 'mine', [' type']],
  ])('%s', (_, value, errors) => {
    expect(
      validatePipeline(JSON.parse(JSON.stringify(value)))
        .map(places)
        .sort(),
    ).toEqual(errors)
  })
})

function set(object: object | null | undefined, name: string, value: unknown): void {
  if (!object) throw new Error(`Unexpected sample without the object of \`${name}\``)
  ;(object as Json)[name] = value
}

/** The object a JSON pointer leads to. */
function at(root: unknown, path: string): Json {
  let value = root
  for (const key of path.split('/').slice(1)) value = (value as Json)[key]
  return value as Json
}

function* objectsIn(value: unknown, path: string): Generator<{ value: Json; path: string }> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { value: value as Json, path }
  for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${path}/${key}`)
}

describe('the quick answer', () => {
  const objects = [...objectsIn(fullDocument(), '')]

  it('is yes for a full document, and no for what no document is', () => {
    expect(isDocument(fullDocument())).toBe(true)
    for (const value of [null, undefined, 1, '', [], {}]) expect(isDocument(value)).toBe(false)
  })

  it.each(objects.map(({ path }) => path || '/'))('is no wherever the whole validator finds something at %s', (pointer) => {
    const path = pointer === '/' ? '' : pointer
    for (const name of [...Object.keys(at(fullDocument(), path)), 'surprise']) {
      for (const value of [null, undefined, '', '甲', '2024-13-01', -1, 0.5, 7, Number.NaN, true, [], {}, [1], [null], [{}]]) {
        const changed = fullDocument()
        at(changed, path)[name] = value
        const valid = validateReporting(changed)
        // a field that is there without a value is left to the whole validator
        if (value === undefined) expect(!valid && isDocument(changed), name).toBe(false)
        else expect(isDocument(changed), `${name} ${JSON.stringify(value)}`).toBe(valid)
      }
    }
  })

  it('is given for pipelines as the whole validator gives it', () => {
    const plan = { name: 'mine', schemaVersion: '1.0.0', stages: ['layout', { name: 'tables', options: {} }], severity: {} }
    const wrong = [
      null,
      [],
      {},
      { ...plan, stages: [] },
      { ...plan, stages: [1] },
      { ...plan, name: 'Mine' },
      { ...plan, surprise: 1 },
      { ...plan, severity: 1 },
    ]
    for (const value of [plan, ...Object.values(pipelines), ...wrong]) expect(isPipeline(value), JSON.stringify(value)).toBe(reportPipeline(value))
    expect(wrong.some(isPipeline)).toBe(false)
  })
})
