import type { PolicyDocument } from '../../schema/types.ts'
import { type Column, defineTable } from '../spec.ts'

type Metadata = PolicyDocument['metadata']

/** A column out of the metadata, whose name and path are those of the field. */
function meta(name: string, type: Column<PolicyDocument>['type'], suffix: string, of: (metadata: Metadata) => ReturnType<Column<PolicyDocument>['value']>) {
  return { name, type, from: [`metadata.${name}${suffix}`], value: ({ metadata }: PolicyDocument) => of(metadata) }
}

const names = (bodies: readonly { name: string }[]) => bodies.map(({ name }) => name)

const ofMetadata: readonly Column<PolicyDocument>[] = [
  meta('title', 'text', '.text', ({ title }) => title?.text ?? null),
  meta('noticeTitle', 'text', '.text', ({ noticeTitle }) => noticeTitle?.text ?? null),
  meta('documentNumber', 'text', '.text', ({ documentNumber }) => documentNumber?.text ?? null),
  meta('genre', 'text', '', ({ genre }) => genre),
  { ...meta('kind', 'text', '', ({ kind }) => kind), words: 'kind' },
  { ...meta('status', 'text', '', ({ status }) => status), words: 'status' },
  meta('issuers', 'list', '[].name', ({ issuers }) => names(issuers)),
  meta('recipients', 'list', '[].name', ({ recipients }) => names(recipients)),
  meta('signers', 'list', '[].name', ({ signers }) => names(signers)),
  meta('issuedOn', 'date', '', ({ issuedOn }) => issuedOn),
  meta('effectiveFrom', 'date', '', ({ effectiveFrom }) => effectiveFrom),
  meta('effectiveFromText', 'text', '', ({ effectiveFromText }) => effectiveFromText),
  meta('expiresOn', 'date', '', ({ expiresOn }) => expiresOn),
  meta('expiresOnText', 'text', '', ({ expiresOnText }) => expiresOnText),
  meta('publicity', 'text', '.text', ({ publicity }) => publicity?.text ?? null),
  meta('interpretedBy', 'text', '.name', ({ interpretedBy }) => interpretedBy?.name ?? null),
  meta('contact', 'text', '.text', ({ contact }) => contact?.text ?? null),
  meta('copiedTo', 'list', '[].name', ({ copiedTo }) => names(copiedTo)),
  meta('printedBy', 'text', '.name', ({ printedBy }) => printedBy?.name ?? null),
  meta('printedOn', 'date', '', ({ printedOn }) => printedOn),
  meta('sealedBy', 'text', '.name', ({ sealedBy }) => sealedBy?.name ?? null),
  meta('copyNumber', 'text', '.text', ({ copyNumber }) => copyNumber?.text ?? null),
  meta('secrecy', 'text', '.text', ({ secrecy }) => secrecy?.text ?? null),
  meta('urgency', 'text', '.text', ({ urgency }) => urgency?.text ?? null),
  meta('keywords', 'list', '[].text', ({ keywords }) => keywords.map(({ text }) => text)),
  meta('registrationNumber', 'text', '.text', ({ registrationNumber }) => registrationNumber?.text ?? null),
  meta('indexNumber', 'text', '.text', ({ indexNumber }) => indexNumber?.text ?? null),
  meta('topic', 'text', '.text', ({ topic }) => topic?.text ?? null),
  meta('validity', 'text', '.text', ({ validity }) => validity?.text ?? null),
  meta('publishedOn', 'date', '', ({ publishedOn }) => publishedOn),
  meta('publisher', 'text', '.name', ({ publisher }) => publisher?.name ?? null),
]

/** A column that counts the records of a list. */
function counted(
  name: 'measures' | 'responsibilities' | 'indicators' | 'tables' | 'citations' | 'organizations',
  of: (document: PolicyDocument) => number,
): Column<PolicyDocument> {
  return { name, type: 'integer', from: [`${name}[]`], about: 'How many there are.', value: of }
}

function found(name: string, severity: 'error' | 'warning'): Column<PolicyDocument> {
  return {
    name,
    type: 'integer',
    from: ['diagnostics[].severity'],
    about: `How many findings are ${severity}s.`,
    value: ({ diagnostics }) => diagnostics.filter((one) => one.severity === severity).length,
  }
}

/** One row a document. */
export const documents = defineTable<PolicyDocument>({
  name: 'documents',
  record: 'document',
  about: 'One row a document: what it says about itself, what was found in it, what it was read from.',
  rows: (document) => [document],
  columns: [
    { name: 'documentId', type: 'text', from: ['id'], value: ({ id }) => id },
    ...ofMetadata,
    counted('measures', ({ measures }) => measures.length),
    counted('responsibilities', ({ responsibilities }) => responsibilities.length),
    counted('indicators', ({ indicators }) => indicators.length),
    counted('tables', ({ tables }) => tables.length),
    counted('citations', ({ citations }) => citations.length),
    counted('organizations', ({ organizations }) => organizations.length),
    found('errors', 'error'),
    found('warnings', 'warning'),
    { name: 'characters', type: 'integer', from: ['coverage.characters'], value: ({ coverage }) => coverage.characters },
    { name: 'unparsed', type: 'integer', from: ['coverage.unparsed'], value: ({ coverage }) => coverage.unparsed },
    { name: 'source', type: 'text', from: ['source.name'], value: ({ source }) => source.name },
    { name: 'sourceSha256', type: 'text', from: ['source.sha256'], value: ({ source }) => source.sha256 },
    { name: 'revision', type: 'text', from: ['revision'], value: ({ revision }) => revision },
    {
      name: 'offsetUnit',
      type: 'text',
      from: [],
      about: 'What `start` and `end` count in all tables: `utf16`, `codepoint` or `byte`.',
      value: (_, { places }) => places.unit,
    },
    {
      name: 'generator',
      type: 'text',
      from: ['generator.name', 'generator.version', 'generator.pipeline'],
      about: 'Program, version and pipeline that read it.',
      value: ({ generator }) => `${generator.name} ${generator.version} ${generator.pipeline}`,
    },
  ],
})
