import { component } from '../openapi.ts'

/** Shapes that several routes describe. */

export const text = { type: 'string', minLength: 1, maxLength: 200 } as const
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const

const filters = {
  q: { ...text, description: 'Text to find in titles, headings and measures.' },
  body: { ...text, description: 'Part of the name of a body.' },
  role: { type: 'string', enum: ['lead', 'responsible', 'support', 'guide'] },
  due: { ...day, description: 'Due on this day or before.' },
  dueAfter: { ...day, description: 'Due on this day or after.' },
  document: { ...text, description: 'Id of a document.' },
  genre: { ...text, description: 'Such as 方案, 规划, 意见.' },
  doubtful: { type: 'number', minimum: 0, maximum: 1, description: 'Only where a score is under this.' },
} as const

/** The query of a list: what it may be narrowed by, and which page of it. */
export function listQuery(names: readonly (keyof typeof filters)[]) {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(names.map((name) => [name, filters[name]])),
      limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
      offset: { type: 'integer', minimum: 0, default: 0 },
    },
  }
}

/** A page of a list. */
export function pageOf(item: object) {
  return {
    type: 'object',
    required: ['items', 'next'],
    properties: { items: { type: 'array', items: item }, next: { type: ['integer', 'null'], description: 'Offset of the next page.' } },
  }
}

/** A line of the list of documents. */
export const document = {
  type: 'object',
  properties: {
    id: text,
    title: { type: ['string', 'null'] },
    document_number: { type: ['string', 'null'] },
    issuers: { type: ['string', 'null'] },
    issued_on: { type: ['string', 'null'] },
    genre: { type: ['string', 'null'] },
    measures: { type: 'integer' },
    responsibilities: { type: 'integer' },
    indicators: { type: 'integer' },
    doubtful: { type: 'integer', description: 'Measures whose score is under 0.9.' },
    warnings: { type: 'integer' },
    doubts: { type: 'object', additionalProperties: { type: 'integer' }, description: 'Doubtful records by the code of the doubt.' },
  },
}

const count = { type: 'integer' } as const

function counted(name: string, counts: readonly string[]) {
  return {
    type: 'array',
    items: {
      type: 'object',
      required: [name, ...counts],
      properties: { [name]: { type: 'string' }, ...Object.fromEntries(counts.map((one) => [one, count])) },
    },
  }
}

/** Counts over all documents. */
export const summary = {
  type: 'object',
  required: ['documents', 'measures', 'doubtful', 'bodies', 'months', 'doubts'],
  properties: {
    documents: count,
    measures: count,
    doubtful: { ...count, description: 'Measures whose score is under 0.9.' },
    bodies: { ...counted('name', ['documents', 'lead', 'responsible', 'support', 'guide']), description: 'Those with most to do first, at most a hundred.' },
    months: { ...counted('month', ['count']), description: 'Measures by the month of their last day, earliest first.' },
    doubts: { ...counted('code', ['count', 'documents']), description: 'Doubtful records by reason, the most frequent first.' },
  },
}

/** A record and how sure its reading is. */
export const reading = {
  type: 'object',
  required: ['kind', 'id', 'sectionId', 'text', 'spans', 'confidence', 'alternatives'],
  properties: {
    kind: { type: 'string', enum: ['section', 'measure', 'responsibility', 'indicator'] },
    id: { type: 'string' },
    sectionId: { type: ['string', 'null'] },
    text: { type: 'string', description: 'What was read, in a line.' },
    spans: { type: 'array', items: component('span') },
    confidence: component('confidence'),
    alternatives: { type: 'array', items: component('alternative') },
  },
}

/** What is doubtful in a document. */
export const doubts = {
  type: 'object',
  required: ['doubtful', 'readings'],
  properties: { doubtful: { ...count, description: 'How many records.' }, readings: { type: 'array', items: reading } },
}
