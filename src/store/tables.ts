import { documents, revisions } from './heads.ts'
import { documentKeys, documentMarks } from './keys.ts'
import type { Table, View } from './port.ts'
import { given } from './reading.ts'
import { recordTables } from './records.ts'

export const runs: Table = {
  name: 'runs',
  says: 'One row a run of `ingest`, `watch` or a worker.',
  key: ['id'],
  columns: [
    given('id', 'integer', 'Number of the run, from 1.'),
    given('started_at', 'text', 'When it began, ISO time.'),
    given('ended_at', 'text', 'When it ended; null while it runs, or where it was killed.'),
    given('state', 'text', '`running`, `done`, `stopped`, `cancelled`.'),
    given('version', 'text', 'Version of tiaoli.'),
    given('documents', 'integer', 'How many sources it was given.'),
    given('done', 'integer', 'How many it read anew.'),
    given('unchanged', 'integer', 'How many it left alone.'),
    given('failed', 'integer', 'How many failed.'),
  ],
}

export const sources: Table = {
  name: 'sources',
  says: 'One row a file that was read, and what became of it. A row is the mark that its document is there, whole.',
  key: ['path'],
  indexes: [['sha256'], ['document_id']],
  columns: [
    given('path', 'text', 'Where the file lies; absolute.'),
    given('name', 'text', 'Its path inside the folder that was given.'),
    given('size', 'integer', 'Bytes.'),
    given('mtime', 'real', 'When it was last changed, in milliseconds since 1970.'),
    given('read_at', 'real', 'When it was read, in milliseconds since 1970.'),
    given('sha256', 'text', 'Hash of its bytes; null where they could not be read.'),
    given('pipeline_hash', 'text', 'Hash of the pipeline that was asked for.'),
    given('version', 'text', 'Version of tiaoli that read it.'),
    given('corrections', 'text', 'Hash of the corrections that were applied; null without.'),
    given('status', 'text', '`done` or `failed`.'),
    given('document_id', 'text', 'The document it is a text of.'),
    given('revision', 'text', 'Which text of it.'),
    given('category', 'text', 'Kind of failure.'),
    given('cause', 'text', 'What went wrong.'),
    given('hint', 'text', 'What to do.'),
    given('run_id', 'integer', 'The run that did it.'),
  ],
}

export const links: Table = {
  name: 'links',
  says: 'Documents that are the same under another id: what links them, and whether a person has agreed.',
  key: ['id', 'same_as'],
  columns: [
    given('id', 'text', 'The newer id, as in `documents.id`.'),
    given('same_as', 'text', 'The id that was known before.'),
    given('linked_by', 'text', '`number`, `title`, `text` or `person`.'),
    given('score', 'real', 'How alike their measures are, from 0 to 1; null where a person linked them unasked.'),
    given('state', 'text', '`made`, `asked`, `refused`.'),
  ],
}

export const citationTargets: Table = {
  name: 'citation_targets',
  says: 'Which stored document a citation means; one without a target was looked for and not found.',
  key: ['document_id', 'citation_id'],
  indexes: [['target_id'], ['number_key'], ['name_key']],
  columns: [
    given('document_id', 'text', 'The document that cites.'),
    given('citation_id', 'text', 'The citation, as in `citations.id`.'),
    given('target_id', 'text', 'The document that is cited, as in `documents.id`; null where none is stored.'),
    given('found_by', 'text', '`number` or `title`; null where none is stored.'),
    given('number_key', 'text', 'Letters and digits of the number, as in `document_keys.number_key`.'),
    given('name_key', 'text', 'Core of the title, as in `document_names.name_key`.'),
  ],
}

export const jobs: Table = {
  name: 'jobs',
  says: 'One row a bundle of files that came over HTTP.',
  key: ['id'],
  columns: [
    given('id', 'text', 'Name of the job; its files lie in `inbox/<id>` of the output folder.'),
    given('state', 'text', '`waiting`, `running`, `done`, `stopped` (some were not reached), `cancelled`.'),
    given('created_at', 'text', 'When it came, ISO time.'),
    given('ended_at', 'text', 'When it ended.'),
    given('pipeline', 'text', 'Bundled pipeline that was asked for.'),
    given('files', 'integer', 'How many files it holds.'),
    given('ok', 'integer', 'How many gave a document, with or without warnings.'),
    given('failed', 'integer', 'How many failed.'),
    given('documents', 'json', 'Ids of its documents, a list.'),
    given('failures', 'json', 'What failed: a list of `{name, category, cause, hint}`.'),
  ],
}

/** Every table, in the order in which they are made. */
export const tables: readonly Table[] = [runs, sources, documents, revisions, ...recordTables, links, citationTargets, jobs, documentKeys, documentMarks]

/** What is asked most, ready to be asked. */
export const views: readonly View[] = [
  {
    name: 'tasks',
    says: 'One row an obligation: document, measure, body, role and last day; a measure without a body has one row, too.',
    sql: `select d.id as document_id, d.title, d.document_number, d.issued_on, m.id as measure_id, m.label, m.heading, m.text,
  r.role, r.body, coalesce(o.canonical, o.name) as organization, o.level,
  coalesce(r.due, (select min(t.due) from deadlines t where t.document_id = m.document_id and t.record_id = m.id)) as due,
  m.confidence, m.span_start, m.span_end
from measures m
join documents d on d.id = m.document_id
left join responsibilities r on r.document_id = m.document_id and r.measure_id = m.id
left join organizations o on o.document_id = r.document_id and o.id = r.organization_id`,
  },
  {
    name: 'targets',
    says: 'One row a target with its document.',
    sql: `select d.id as document_id, d.title, d.document_number, d.issued_on, i.name, i.baseline, i.baseline_value, i.target, i.target_value, i.target_max,
  i.target_year, i.comparator, i.unit, i.property, i.confidence, i.span_start, i.span_end
from indicators i join documents d on d.id = i.document_id where i.kind = 'target'`,
  },
  {
    name: 'bodies',
    says: 'One row a body with how often it leads, answers, supports and guides, over all documents.',
    sql: `select coalesce(o.canonical, o.name) as name, count(distinct r.document_id) as documents,
  sum(case when r.role = 'lead' then 1 else 0 end) as leads, sum(case when r.role = 'responsible' then 1 else 0 end) as answers,
  sum(case when r.role = 'support' then 1 else 0 end) as supports, sum(case when r.role = 'guide' then 1 else 0 end) as guides
from responsibilities r join organizations o on o.document_id = r.document_id and o.id = r.organization_id
group by coalesce(o.canonical, o.name)`,
  },
  {
    name: 'failures',
    says: 'One row a source that failed, why, and what to do.',
    sql: `select path, name, category, cause, hint, run_id from sources where status = 'failed'`,
  },
  {
    name: 'unresolved_citations',
    says: 'One row a citation of a document that is not in the store.',
    sql: `select c.document_id, d.title, c.id, c.relation, c.title as cited_title, c.document_number as cited_number
from citations c join documents d on d.id = c.document_id
left join citation_targets t on t.document_id = c.document_id and t.citation_id = c.id
where t.target_id is null and c.resolved_to is null`,
  },
  {
    name: 'resolved_citations',
    says: 'One row a citation whose document is stored: who cites, how, and which.',
    sql: `select t.document_id, d.title, c.id, c.relation, c.title as cited_title, c.document_number as cited_number, t.found_by, t.target_id,
  coalesce(s.title, s.notice_title) as target_title, s.document_number as target_number
from citation_targets t join citations c on c.document_id = t.document_id and c.id = t.citation_id
join documents d on d.id = t.document_id join documents s on s.id = t.target_id`,
  },
]
