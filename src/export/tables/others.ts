import type { Citation, Diagnostic, Organization } from '../../schema/types.ts'
import { defineTable } from '../spec.ts'
import { documentKeys, placeColumns } from './common.ts'

/** One row a text that is named. */
export const citations = defineTable<Citation>({
  name: 'citations',
  record: 'citation',
  about: 'One row a text that the document names.',
  rows: (document) => document.citations,
  columns: [
    ...documentKeys,
    { name: 'id', type: 'text', from: ['citations[].id'], value: ({ id }) => id },
    { name: 'title', type: 'text', from: ['citations[].title'], value: ({ title }) => title },
    { name: 'number', type: 'text', from: ['citations[].documentNumber.text'], value: ({ documentNumber }) => documentNumber?.text ?? null },
    { name: 'relation', type: 'text', from: ['citations[].relation'], words: 'relation', value: ({ relation }) => relation },
    { name: 'kind', type: 'text', from: ['citations[].kind'], words: 'cited', value: ({ kind }) => kind },
    { name: 'abbreviation', type: 'text', from: ['citations[].abbreviation'], value: ({ abbreviation }) => abbreviation },
    { name: 'nestedIn', type: 'text', from: ['citations[].nestedIn'], value: ({ nestedIn }) => nestedIn },
    { name: 'resolvedTo', type: 'text', from: ['citations[].resolvedTo'], value: ({ resolvedTo }) => resolvedTo },
    { name: 'ownerId', type: 'text', from: ['citations[].ownerId'], value: ({ ownerId }) => ownerId },
    {
      name: 'label',
      type: 'text',
      from: ['parts[].sections[].marker.text'],
      about: 'The printed trail of markers of its owner.',
      value: ({ ownerId }, { sections }) => sections.get(ownerId ?? '')?.label ?? null,
    },
    ...placeColumns<Citation>('citations[].spans', ({ spans }) => spans),
  ],
})

/** One row a body. */
export const organizations = defineTable<Organization>({
  name: 'organizations',
  record: 'organization',
  about: 'One row a body that the document names.',
  rows: (document) => document.organizations,
  columns: [
    ...documentKeys,
    { name: 'id', type: 'text', from: ['organizations[].id'], value: ({ id }) => id },
    { name: 'name', type: 'text', from: ['organizations[].name'], value: ({ name }) => name },
    { name: 'aliases', type: 'list', from: ['organizations[].aliases'], value: ({ aliases }) => aliases },
    { name: 'canonical', type: 'text', from: ['organizations[].canonical'], value: ({ canonical }) => canonical },
    { name: 'level', type: 'text', from: ['organizations[].level'], words: 'level', value: ({ level }) => level },
    { name: 'kind', type: 'text', from: ['organizations[].kind'], words: 'body', value: ({ kind }) => kind },
    { name: 'jurisdiction', type: 'text', from: ['organizations[].jurisdiction'], value: ({ jurisdiction }) => jurisdiction },
    { name: 'mentions', type: 'integer', from: ['organizations[].mentions[]'], about: 'How often it is named.', value: ({ mentions }) => mentions.length },
    ...placeColumns<Organization>('organizations[].mentions', ({ mentions }) => mentions.slice(0, 1)),
  ],
})

/** One row a finding. */
export const diagnostics = defineTable<Diagnostic>({
  name: 'diagnostics',
  record: 'diagnostic',
  about: 'One row a finding: what is wrong or doubtful in the document.',
  rows: (document) => document.diagnostics,
  columns: [
    ...documentKeys,
    { name: 'severity', type: 'text', from: ['diagnostics[].severity'], words: 'severity', value: ({ severity }) => severity },
    { name: 'code', type: 'text', from: ['diagnostics[].code'], words: 'diagnostics', value: ({ code }) => code },
    { name: 'origin', type: 'text', from: ['diagnostics[].origin'], words: 'origin', value: ({ origin }) => origin },
    { name: 'message', type: 'text', from: ['diagnostics[].message'], value: ({ message }) => message },
    { name: 'hint', type: 'text', from: ['diagnostics[].hint'], value: ({ hint }) => hint },
    { name: 'sectionId', type: 'text', from: ['diagnostics[].sectionId'], value: ({ sectionId }) => sectionId },
    {
      name: 'label',
      type: 'text',
      from: ['parts[].sections[].marker.text'],
      about: 'The printed trail of markers of its section.',
      value: ({ sectionId }, { sections }) => sections.get(sectionId ?? '')?.label ?? null,
    },
    ...placeColumns<Diagnostic>('diagnostics[].spans', ({ spans }) => spans),
  ],
})
