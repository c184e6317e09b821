import { metadata as fields } from '../../locale/metadata.ts'
import type { Metadata, Span } from '../../schema/types.ts'

export type MetadataField = keyof typeof fields

/** One value of metadata to show. */
export interface MetadataRow {
  field: MetadataField
  /** As printed, or the date or code that was read. */
  text: string
  /** What else is known of it: the date that printed words stand for, the rule that inferred it. */
  date?: string | null
  inferred?: string | null
  spans: readonly Span[]
}

/** The values of metadata that a document has, in the order of the catalogue, one row each. */
export function metadataRows(metadata: Metadata): MetadataRow[] {
  return (Object.keys(fields) as MetadataField[]).flatMap((field) => rowsOf(metadata, field))
}

function rowsOf(metadata: Metadata, field: MetadataField): MetadataRow[] {
  switch (field) {
    case 'kind':
      return [{ field, text: metadata.kind, spans: [] }]
    case 'status':
      return [{ field, text: metadata.status, spans: metadata.statusSpans }]
    case 'genre':
      return metadata.genre === null ? [] : [{ field, text: metadata.genre, inferred: metadata.genreInferred, spans: metadata.genreSpans }]
    case 'issuedOn':
      return dated(field, metadata.issuedOn, metadata.issuedOnSpans)
    case 'printedOn':
      return dated(field, metadata.printedOn, metadata.printedOnSpans)
    case 'publishedOn':
      return dated(field, metadata.publishedOn, metadata.publishedOnSpans)
    case 'effectiveFrom':
      return worded(field, metadata.effectiveFrom, metadata.effectiveFromText, metadata.effectiveFromInferred, metadata.effectiveFromSpans)
    case 'expiresOn':
      return worded(field, metadata.expiresOn, metadata.expiresOnText, metadata.expiresOnInferred, metadata.expiresOnSpans)
    default: {
      const value = metadata[field]
      const values = value === null ? [] : Array.isArray(value) ? value : [value]
      return values.map((one) => ({
        field,
        text: 'name' in one ? one.name : one.text,
        date: 'date' in one ? (one.date as string | null) : null,
        spans: one.spans,
      }))
    }
  }
}

function dated(field: MetadataField, date: string | null, spans: readonly Span[]): MetadataRow[] {
  return date === null && spans.length === 0 ? [] : [{ field, text: date ?? '', spans }]
}

function worded(field: MetadataField, date: string | null, text: string | null, inferred: string | null, spans: readonly Span[]): MetadataRow[] {
  return date === null && text === null ? [] : [{ field, text: text ?? date ?? '', date, inferred, spans }]
}
