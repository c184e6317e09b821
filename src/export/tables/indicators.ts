import type { Indicator, Quantity } from '../../schema/types.ts'
import { type Column, defineTable } from '../spec.ts'
import { documentKeys, doubtColumns, placeColumns } from './common.ts'

function quantityColumns(field: 'baseline' | 'target'): Column<Indicator>[] {
  const path = `indicators[].${field}`
  const of = (indicator: Indicator): Quantity | null => indicator[field]
  return [
    { name: field, type: 'text', from: [`${path}.raw`], value: (one) => of(one)?.raw ?? null },
    { name: `${field}Value`, type: 'number', from: [`${path}.value`], value: (one) => of(one)?.value ?? null },
    { name: `${field}Max`, type: 'number', from: [`${path}.max`], value: (one) => of(one)?.max ?? null },
    { name: `${field}Unit`, type: 'text', from: [`${path}.unit`], value: (one) => of(one)?.unit ?? null },
    { name: `${field}Comparator`, type: 'text', from: [`${path}.comparator`], words: 'comparator', value: (one) => of(one)?.comparator ?? null },
    { name: `${field}Year`, type: 'integer', from: [`${path}.year`], value: (one) => of(one)?.year ?? null },
    { name: `${field}YearInferred`, type: 'text', from: [`${path}.yearInferred`], value: (one) => of(one)?.yearInferred ?? null },
    { name: `${field}Bracketed`, type: 'flag', from: [`${path}.bracketed`], value: (one) => of(one)?.bracketed ?? null },
    { name: `${field}Note`, type: 'text', from: [`${path}.note`], value: (one) => of(one)?.note ?? null },
  ]
}

/** One row an indicator, from tables and from prose. */
export const indicators = defineTable<Indicator>({
  name: 'indicators',
  record: 'indicator',
  about: 'One row an indicator, from tables and from prose.',
  rows: (document) => document.indicators,
  columns: [
    ...documentKeys,
    { name: 'id', type: 'text', from: ['indicators[].id'], value: ({ id }) => id },
    { name: 'name', type: 'text', from: ['indicators[].name'], value: ({ name }) => name },
    { name: 'subjects', type: 'list', from: ['indicators[].subjects'], value: ({ subjects }) => subjects },
    { name: 'kind', type: 'text', from: ['indicators[].kind'], words: 'indicator', value: ({ kind }) => kind },
    ...quantityColumns('baseline'),
    ...quantityColumns('target'),
    { name: 'property', type: 'text', from: ['indicators[].property'], words: 'property', value: ({ property }) => property },
    { name: 'period', type: 'text', from: ['indicators[].period'], words: 'period', value: ({ period }) => period },
    { name: 'cumulative', type: 'flag', from: ['indicators[].cumulative'], value: ({ cumulative }) => cumulative },
    { name: 'ownerId', type: 'text', from: ['indicators[].ownerId'], value: ({ ownerId }) => ownerId },
    {
      name: 'label',
      type: 'text',
      from: ['parts[].sections[].marker.text'],
      about: 'The printed trail of markers of its owner.',
      value: ({ ownerId }, { sections }) => sections.get(ownerId ?? '')?.label ?? null,
    },
    {
      name: 'heading',
      type: 'text',
      from: ['parts[].sections[].heading'],
      about: 'Heading of its owner.',
      value: ({ ownerId }, { sections }) => sections.get(ownerId ?? '')?.section.heading ?? null,
    },
    { name: 'tableId', type: 'text', from: ['indicators[].tableId'], value: ({ tableId }) => tableId },
    { name: 'row', type: 'integer', from: ['indicators[].row'], value: ({ row }) => row },
    ...placeColumns<Indicator>('indicators[].spans', ({ spans }) => spans),
    ...doubtColumns<Indicator>('indicators[]', ({ confidence }) => confidence),
  ],
})
