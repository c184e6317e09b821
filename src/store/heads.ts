import type { PolicyDocument } from '../schema/types.ts'
import { column, documentTable, given, ownerColumn } from './reading.ts'

/** Tables with one row a document or revision: what the document says, then what only the folder knows. */
const one = (document: PolicyDocument) => [document]

export const documents = documentTable<PolicyDocument>(
  { name: 'documents', says: 'One row a document, as its newest revision says.', key: ['id'] },
  one,
  [
    column('id', 'text', 'Identity of the document, the same for every scan of it.', (d) => d.id),
    column('revision', 'text', 'The text that counts, as in `revisions.revision`.', (d) => d.revision),
    column('title', 'text', 'Title of the plan, opinion, … itself.', (d) => d.metadata.title?.text ?? null),
    column('notice_title', 'text', 'Title of the notice around it.', (d) => d.metadata.noticeTitle?.text ?? null),
    column('document_number', 'text', 'Its number as printed.', (d) => d.metadata.documentNumber?.text ?? null),
    column('number_code', 'text', 'Code of the body in the number.', (d) => d.metadata.documentNumber?.code ?? null),
    column('number_year', 'integer', 'Year in the number.', (d) => d.metadata.documentNumber?.year ?? null),
    column('number_serial', 'integer', 'Serial number.', (d) => d.metadata.documentNumber?.number ?? null),
    column('issuers', 'text', 'Who issued it, with 、 between.', (d) => d.metadata.issuers.map(({ name }) => name).join('、') || null),
    column('issued_on', 'text', 'Day of issue, `YYYY-MM-DD`.', (d) => d.metadata.issuedOn),
    column('effective_from', 'text', 'First day it holds.', (d) => d.metadata.effectiveFrom),
    column('expires_on', 'text', 'Last day it holds.', (d) => d.metadata.expiresOn),
    column('kind', 'text', '`policy`, `regulation`, `reply`, `interpretation`, `news`, `other`.', (d) => d.metadata.kind),
    column('genre', 'text', '方案, 规划, 意见, …', (d) => d.metadata.genre),
    column('status', 'text', '`final`, `draft`, `trial`.', (d) => d.metadata.status),
  ],
  [given('path', 'text', 'Its JSON file in the output folder.')],
)

const severity = (name: 'error' | 'warning' | 'info') => (d: PolicyDocument) => d.diagnostics.filter(({ severity }) => severity === name).length

export const revisions = documentTable<PolicyDocument>(
  { name: 'revisions', says: 'One row a text of a document: every scan that differs in a character.', key: ['document_id', 'revision'] },
  one,
  [
    ownerColumn,
    column('revision', 'text', 'Hash of the text.', (d) => d.revision),
    column('source_name', 'text', 'Name of the file.', (d) => d.source.name),
    column('source_sha256', 'text', 'Hash of the bytes of the file.', (d) => d.source.sha256),
    column('bytes', 'integer', 'Size of the file.', (d) => d.source.bytes),
    column('characters', 'integer', 'Length of the text, UTF-16.', (d) => d.source.length),
    column('pipeline', 'text', 'Pipeline that read it.', (d) => d.generator.pipeline),
    column('pipeline_hash', 'text', 'Hash of that pipeline.', (d) => d.generator.pipelineHash),
    column('version', 'text', 'Version of tiaoli that read it.', (d) => d.generator.version),
    column('sections', 'integer', 'Number of sections.', sectionsOf),
    column('measures', 'integer', 'Number of measures.', (d) => d.measures.length),
    column('responsibilities', 'integer', 'Number of clauses that assign bodies.', (d) => d.responsibilities.length),
    column('indicators', 'integer', 'Number of indicators.', (d) => d.indicators.length),
    column('citations', 'integer', 'Number of citations.', (d) => d.citations.length),
    column('errors', 'integer', 'Number of errors found in it.', severity('error')),
    column('warnings', 'integer', 'Number of warnings.', severity('warning')),
    column('infos', 'integer', 'Number of remarks.', severity('info')),
  ],
  [
    given('path', 'text', 'Its JSON file in the output folder.'),
    given('run_id', 'integer', 'The run in which a new or changed source last brought it.'),
    given('place', 'integer', 'The place of that source by path in that run; the last place of the last run is the document.'),
  ],
)

function sectionsOf(document: PolicyDocument): number {
  let count = 0
  const stack = document.parts.flatMap((part) => part.sections)
  for (let section = stack.pop(); section; section = stack.pop()) {
    count++
    stack.push(...section.sections)
  }
  return count
}
