import type { PolicyDocument, Responsibility } from '../../schema/types.ts'
import { type Column, defineTable } from '../spec.ts'
import { deadlineColumns, documentKeys, doubtColumns, placeColumns } from './common.ts'

type Assignment = Responsibility['assignments'][number]

interface Assigned {
  clause: Responsibility
  /** Null for a clause that names persons only. */
  body: Assignment | null
  index: number
}

function rows(document: PolicyDocument): Assigned[] {
  return document.responsibilities.flatMap((clause) => {
    const bodies: (Assignment | null)[] = clause.assignments.length > 0 ? clause.assignments : [null]
    return bodies.map((body, index) => ({ clause, body, index }))
  })
}

const path = 'responsibilities[].assignments[]'

const ofBody: readonly Column<Assigned>[] = [
  { name: 'role', type: 'text', from: [`${path}.role`], words: 'role', value: ({ body }) => body?.role ?? null },
  { name: 'roleText', type: 'text', from: [`${path}.roleText`], value: ({ body }) => body?.roleText ?? null },
  { name: 'body', type: 'text', from: [`${path}.mention`], value: ({ body }) => body?.mention ?? null },
  { name: 'organizationId', type: 'text', from: [`${path}.organizationId`], value: ({ body }) => body?.organizationId ?? null },
  { name: 'alias', type: 'list', from: [`${path}.alias`], value: ({ body }) => body?.alias ?? [] },
  { name: 'members', type: 'list', from: [`${path}.members`], value: ({ body }) => body?.members ?? [] },
  { name: 'tier', type: 'integer', from: [`${path}.tier`], value: ({ body }) => body?.tier ?? null },
  { name: 'collective', type: 'flag', from: [`${path}.collective`], value: ({ body }) => body?.collective ?? null },
  { name: 'preparatory', type: 'flag', from: [`${path}.preparatory`], value: ({ body }) => body?.preparatory ?? null },
  { name: 'openEnded', type: 'flag', from: [`${path}.openEnded`], value: ({ body }) => body?.openEnded ?? null },
  { name: 'inferred', type: 'text', from: [`${path}.inferred`], value: ({ body }) => body?.inferred ?? null },
]

/** One row a body that a clause assigns: who does what, by when, where it is said. */
export const responsibilities = defineTable<Assigned>({
  name: 'responsibilities',
  record: 'responsibility',
  about: 'One row a body that a clause assigns; a clause that names persons only has one row without a body.',
  rows,
  columns: [
    ...documentKeys,
    { name: 'id', type: 'text', from: ['responsibilities[].id'], value: ({ clause }) => clause.id },
    { name: 'index', type: 'integer', from: [path], about: 'Place of the body in its clause, from 0.', value: ({ index }) => index },
    { name: 'ownerId', type: 'text', from: ['responsibilities[].ownerId'], value: ({ clause }) => clause.ownerId },
    {
      name: 'measureId',
      type: 'text',
      from: ['measures[].id'],
      about: 'Id of the measure its owner is; null where the owner is none.',
      value: ({ clause }, { measures }) => measures.get(clause.ownerId)?.id ?? null,
    },
    {
      name: 'label',
      type: 'text',
      from: ['parts[].sections[].marker.text'],
      about: 'The printed trail of markers of its owner.',
      value: ({ clause }, { sections }) => sections.get(clause.ownerId)?.label ?? null,
    },
    {
      name: 'heading',
      type: 'text',
      from: ['parts[].sections[].heading'],
      about: 'Heading of its owner.',
      value: ({ clause }, { sections }) => sections.get(clause.ownerId)?.section.heading ?? null,
    },
    ...ofBody,
    {
      name: 'persons',
      type: 'list',
      from: ['responsibilities[].persons[].name'],
      about: 'Persons that the clause names.',
      value: ({ clause }) => clause.persons.map(({ name }) => name),
    },
    ...deadlineColumns<Assigned>('responsibilities[].deadline', ({ clause }) => clause.deadline),
    { name: 'form', type: 'text', from: ['responsibilities[].form'], words: 'form', value: ({ clause }) => clause.form },
    { name: 'implied', type: 'text', from: ['responsibilities[].implied'], value: ({ clause }) => clause.implied },
    { name: 'text', type: 'text', from: ['responsibilities[].text'], value: ({ clause }) => clause.text },
    ...placeColumns<Assigned>(`${path}.spans`, ({ body, clause }) => (body && body.spans.length > 0 ? body.spans : clause.spans)),
    ...doubtColumns<Assigned>('responsibilities[]', ({ clause }) => clause.confidence),
  ],
})
