import type { Confidence, Deadline, Responsibility, Span } from '../../schema/types.ts'
import { rangeOf } from '../places.ts'
import type { Column } from '../spec.ts'

/** The keys of its document, which every record carries. */
export const documentKeys: readonly Column<unknown>[] = [
  { name: 'documentId', type: 'text', from: ['id'], value: (_, { document }) => document.id },
  { name: 'documentNumber', type: 'text', from: ['metadata.documentNumber.text'], value: (_, { document }) => document.metadata.documentNumber?.text ?? null },
  {
    name: 'documentTitle',
    type: 'text',
    from: ['metadata.title.text', 'metadata.noticeTitle.text'],
    about: 'Title of the instrument, else of the notice.',
    value: (_, { document }) => document.metadata.title?.text ?? document.metadata.noticeTitle?.text ?? null,
  },
]

/** Where a record stands in its source. */
export function placeColumns<T>(path: string, spansOf: (record: T) => readonly Span[]): Column<T>[] {
  return [
    {
      name: 'start',
      type: 'integer',
      from: [`${path}[].start`],
      about: 'Offset of its first character, in the unit of `--offsets`.',
      value: (record, { places }) => {
        const range = rangeOf(spansOf(record))
        return range && places.offset(range.start)
      },
    },
    {
      name: 'end',
      type: 'integer',
      from: [`${path}[].end`],
      about: 'Offset behind its last character, in the unit of `--offsets`.',
      value: (record, { places }) => {
        const range = rangeOf(spansOf(record))
        return range && places.offset(range.end)
      },
    },
    {
      name: 'line',
      type: 'integer',
      from: [`${path}[].start`],
      about: 'Line of its first character, from 1; null where the source is not at hand.',
      value: (record, { places }) => {
        const range = rangeOf(spansOf(record))
        return (range && places.at(range.start)?.line) ?? null
      },
    },
    {
      name: 'column',
      type: 'integer',
      from: [`${path}[].start`],
      about: 'Column of its first character, from 1, in the unit of `--offsets`; null where the source is not at hand.',
      value: (record, { places }) => {
        const range = rangeOf(spansOf(record))
        return (range && places.at(range.start)?.column) ?? null
      },
    },
  ]
}

/** How sure a record is. */
export function doubtColumns<T>(path: string, of: (record: T) => Confidence | undefined): Column<T>[] {
  return [
    { name: 'confidence', type: 'number', from: [`${path}.confidence.score`], value: (record) => of(record)?.score ?? null },
    { name: 'doubts', type: 'list', from: [`${path}.confidence.reasons`], words: 'doubts', value: (record) => of(record)?.reasons ?? [] },
  ]
}

/** A deadline in columns. */
export function deadlineColumns<T>(path: string, of: (record: T) => Deadline | null | undefined): Column<T>[] {
  return [
    { name: 'deadline', type: 'text', from: [`${path}.text`], value: (record) => of(record)?.text ?? null },
    { name: 'dueFrom', type: 'date', from: [`${path}.from`], value: (record) => of(record)?.from ?? null },
    { name: 'due', type: 'date', from: [`${path}.by`], value: (record) => of(record)?.by ?? null },
    { name: 'ongoing', type: 'flag', from: [`${path}.ongoing`], value: (record) => of(record)?.ongoing ?? null },
    { name: 'recurring', type: 'text', from: [`${path}.recurring`], words: 'period', value: (record) => of(record)?.recurring ?? null },
  ]
}

type Assignment = Responsibility['assignments'][number]

/** A body as people read it: its name, members of a list behind it, 等 where the list is open. */
export function bodyOf({ mention, members, openEnded }: Assignment): string {
  return `${mention}${members.length > 0 ? `（${members.join('、')}）` : ''}${openEnded ? '等' : ''}`
}

/** Each value once, in order of appearance. */
export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
