import type { Change, PolicyDocument, Span } from '../schema/types.ts'
import { keyed, keyOf } from './key.ts'
import { wording } from './wording.ts'

type Metadata = PolicyDocument['metadata']

/** Where a value is printed: fields beside it, or none. */
const beside = /Spans$|Inferred$/

/** Compare what two documents say about themselves, field by field. */
export function compareMetadata(before: Metadata, after: Metadata): Change[] {
  return Object.keys(before).flatMap((field): Change[] => {
    // a date that was computed from another one changes with it
    if (beside.test(field) || (inferred(before, field) && inferred(after, field))) return []
    const [a, b] = [read(before, field), read(after, field)]
    if (a.key === b.key) return []
    const side = (value: Printed) => (value.text === null ? null : { id: field, sectionId: null, label: '', text: value.text, spans: value.spans })
    return [
      {
        subject: 'metadata',
        kinds: [a.text === null ? 'added' : b.text === null ? 'removed' : 'changed'],
        before: side(a),
        after: side(b),
        fields: [{ field, of: null, before: a.text, after: b.text }],
        wording: a.text !== null && b.text !== null && prose.has(field) ? wording(keyed(a.text), keyed(b.text)) : [],
      },
    ]
  })
}

function inferred(metadata: Metadata, field: string): boolean {
  return typeof (metadata as unknown as Record<string, unknown>)[`${field}Inferred`] === 'string'
}

const prose = new Set(['title', 'noticeTitle', 'publicity', 'contact', 'topic'])

interface Printed {
  text: string | null
  key: string
  spans: Span[]
}

function read(metadata: Metadata, field: string): Printed {
  const value = (metadata as unknown as Record<string, unknown>)[field]
  const beside = (metadata as unknown as Record<string, unknown>)[`${field}Spans`]
  if (typeof value === 'string') return { text: value, key: keyOf(value), spans: (beside as Span[] | undefined) ?? [] }
  const list = (Array.isArray(value) ? value : value ? [value] : []) as { text?: string; name?: string; spans: Span[] }[]
  if (list.length === 0) return { text: null, key: '', spans: [] }
  const texts = list.map(({ text, name }) => text ?? name ?? '')
  return { text: texts.join('、'), key: texts.map(keyOf).join('|'), spans: list.flatMap(({ spans }) => spans) }
}
