import { type ClauseReading, firstLeadsRule, readClause, soleLeadsRule } from '../../text/clause.ts'
import { type DeadlineContext, readDeadline } from '../../text/deadline.ts'
import { splitBodies } from '../../text/organization.ts'
import type { Passage, Span } from '../../text/passage.ts'
import type { Block, Part, Root, Section } from '../../tree/nodes.ts'
import type { Assignment, Responsibility } from '../../tree/records.ts'
import { allBlocks, allSections, sectionsOf } from '../../tree/visit.ts'
import { defineStage, type StageContext } from '../define.ts'
import { readColumns } from './columns.ts'
import { type Found, findClauses, isClauseLine } from './find.ts'
import { findProse } from './prose.ts'

/**
 * Find who is made responsible for what: set-off clauses in brackets or on lines of their own, table columns, and
 * assignments in running prose; then apply the rules that a text states once for all its clauses.
 *
 * @source domain §4
 */
export const responsibilities = defineStage({
  name: 'responsibilities',
  reads: ['section', 'category', 'table', 'metadata'],
  writes: ['responsibility', 'definition'],
  run(root, context) {
    root.records.definitions = root.records.definitions.filter(({ id }) => !id.startsWith('def-scope-'))
    const records: Responsibility[] = []
    const year = yearOf(root)
    const reader: Reader = { root, context, year, rules: statedRules(root), records }
    for (const part of root.parts) {
      readOwner(reader, part, [...part.preamble])
      for (const section of sectionsOf(part)) readOwner(reader, section, section.blocks)
    }
    for (const table of root.tables) readColumns(table, year, records)
    addImplied(reader)
    records.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    records.forEach((record, i) => {
      record.id = `resp-${i + 1}`
    })
    root.records.responsibilities = records
  },
})

interface Reader {
  root: Root
  context: StageContext
  year: DeadlineContext
  rules: Rule[]
  records: Responsibility[]
}

/** A rule that holds from `from` on: stated in the notice or preamble it holds everywhere. */
interface Rule {
  kind: 'firstLeads' | 'soleLeads'
  from: number
}

function yearOf(root: Root): DeadlineContext {
  const { title, issuedOn } = root.records.metadata
  const inTitle = /(?<![\d—\-－-])(\d{4})年(?!\s*[—\-－-])/.exec(title?.text ?? '')?.[1]
  return { year: inTitle ? Number(inTitle) : issuedOn ? Number(issuedOn.date.slice(0, 4)) : null }
}

/** Rules about who leads, wherever the text states them (domain §4.4). */
function statedRules(root: Root): Rule[] {
  const rules: Rule[] = []
  for (const { owner, block } of allBlocks(root)) {
    for (const [kind, pattern] of [
      ['firstLeads', firstLeadsRule],
      ['soleLeads', soleLeadsRule],
    ] as const) {
      const hit = pattern.exec(block.text.key)
      // in the clause of one item it holds from that clause on; before the items it holds for all
      if (hit) rules.push({ kind, from: owner.type === 'part' ? 0 : block.text.start })
    }
  }
  return rules
}

function readOwner(reader: Reader, owner: Section | Part, blocks: readonly Block[]): void {
  let lines: Passage[] = []
  const flush = () => {
    if (lines.length > 0) addLines(reader, owner, lines)
    lines = []
  }
  for (const block of blocks) {
    if (block.type === 'tableRef') {
      flush()
      continue
    }
    const { text } = block
    if (isClauseLine(text.key)) {
      lines.push(text)
      continue
    }
    flush()
    const clauses = findClauses(text.key)
    let from = 0
    for (const found of clauses) {
      const host = found.open === 0 && from === 0 ? commonParent(owner, block) : owner
      addClause(reader, host, text, found, from)
      from = found.end
    }
    for (const { from: start, to, reading } of findProse(text.key, clauses)) {
      const record = recordOf(reader, owner, 'prose', text, start, to, reading)
      if (record) reader.records.push(record)
    }
  }
  flush()
}

/**
 * A bracket on a line of its own behind a list whose items have none applies to their common parent; else to the item
 * above it (domain §4.3, 10).
 */
function commonParent(owner: Section | Part, block: Block): Section | Part {
  if (owner.type === 'part' || !owner.parent) return owner
  const siblings = owner.parent.sections
  if (siblings.length < 2 || siblings.at(-1) !== owner || owner.blocks.at(-1) !== block || owner.blocks[0] === block) return owner
  const hasClause = (section: Section) =>
    section.blocks.some((b) => b !== block && b.type !== 'tableRef' && (findClauses(b.text.key).length > 0 || isClauseLine(b.text.key)))
  const own = siblings.some(hasClause)
  return own || owner.parent.marker === null || hasClause(owner.parent) ? owner : owner.parent
}

function addClause(reader: Reader, owner: Section | Part, text: Passage, found: Found, from: number): void {
  const reading = readClause(text.key.slice(found.inside, found.insideEnd))
  if (!reading) return
  const shifted = shift(reading, found.inside)
  const record = recordOf(reader, owner, found.bracket ? 'bracket' : 'line', text, found.open, found.close, shifted)
  if (!record || record.assignments.length + record.persons.length === 0) return
  if (found.open > from) record.appliesTo = text.spans(from, found.open)
  reader.records.push(record)
  addScopes(reader, owner, text, shifted)
  if (!found.closed) reader.context.report('bracket-unclosed', text.spans(found.open, found.open + 1), {}, owner.type === 'section' ? owner : null)
}

/** Label lines one below the other are one record: 牵头单位：… / 责任单位：… / 完成时限：… */
function addLines(reader: Reader, owner: Section | Part, lines: readonly Passage[]): void {
  let record: Responsibility | null = null
  for (const text of lines) {
    const reading = readClause(text.key)
    const here = reading ? recordOf(reader, owner, 'line', text, 0, text.length, reading) : null
    if (!here || (!record && here.assignments.length + here.persons.length === 0)) continue
    if (reading) addScopes(reader, owner, text, reading)
    if (!record) {
      record = here
      reader.records.push(record)
      continue
    }
    record.text += here.text
    record.spans.push(...here.spans)
    record.assignments.push(...here.assignments)
    record.persons.push(...here.persons)
    record.deadline ??= here.deadline
  }
}

function shift(reading: ClauseReading, by: number): ClauseReading {
  const move = <T extends { from: number; to: number }>(item: T): T => ({ ...item, from: item.from + by, to: item.to + by })
  return {
    assignments: reading.assignments.map((a) => ({ ...move(a), includes: a.includes && move(a.includes) })),
    persons: reading.persons.map(move),
    deadline: reading.deadline && move(reading.deadline),
    scopes: reading.scopes.map(move),
  }
}

function recordOf(
  reader: Reader,
  owner: Section | Part,
  form: Responsibility['form'],
  text: Passage,
  from: number,
  to: number,
  reading: ClauseReading,
): Responsibility | null {
  const assignments: Assignment[] = reading.assignments.map((a) => ({
    role: a.role,
    roleText: a.roleText,
    mention: text.raw.slice(a.from, a.to),
    alias: a.alias,
    members: a.members,
    tier: a.tier,
    spans: text.spans(a.from, a.to),
    collective: a.collective,
    preparatory: a.preparatory,
    openEnded: a.openEnded,
    inferred: null,
    organization: null,
  }))
  applyRules(reader, assignments, text.offset(from))
  const time = reading.deadline
  const read = time && readDeadline(text.key.slice(time.from, time.to), reader.year)
  const record: Responsibility = {
    id: '',
    owner,
    form,
    text: text.raw.slice(from, to),
    spans: text.spans(from, to),
    assignments,
    persons: reading.persons.map((p) => ({ roleText: p.roleText, name: text.raw.slice(p.from, p.to), spans: text.spans(p.from, p.to) })),
    deadline: null,
    appliesTo: [],
    implied: null,
  }
  if (time) {
    const {
      from: _from,
      to: _to,
      start = null,
      ...rest
    } = read ?? { from: 0, to: 0, by: null, start: null, precision: null, ongoing: false, recurring: null, within: null, inferred: null }
    record.deadline = { ...rest, from: start, text: text.raw.slice(time.from, time.to), spans: text.spans(time.from, time.to) }
    if (!read || (read.by === null && !read.ongoing && !read.within && !read.recurring)) {
      reader.context.report('deadline-unreadable', record.deadline.spans, { text: record.deadline.text }, owner.type === 'section' ? owner : null)
    }
  }
  return assignments.length + record.persons.length > 0 || record.deadline ? record : null
}

/** Make the first or only responsible bodies leads where a rule of the text says so. */
function applyRules({ rules }: Reader, assignments: Assignment[], at: number): void {
  if (assignments.some(({ role }) => role === 'lead')) return
  const active = rules.find(({ from }) => from <= at)
  if (!active) return
  const responsible = assignments.filter(({ role }) => role === 'responsible')
  const leads = active.kind === 'firstLeads' ? responsible.slice(0, 1) : responsible
  for (const assignment of leads) {
    assignment.role = 'lead'
    assignment.inferred = active.kind === 'firstLeads' ? 'first-listed-leads' : 'responsible-leads'
  }
}

/** Scope sentences and inclusions become definitions (domain §4.5). */
function addScopes({ root }: Reader, owner: Section | Part, text: Passage, reading: ClauseReading): void {
  const part = owner.type === 'section' ? owner.part : owner
  const define = (term: string, means: string, spans: Span[]) => {
    const { definitions } = root.records
    definitions.push({ id: `def-scope-${definitions.length + 1}`, term, means, scope: part, spans })
  }
  for (const scope of reading.scopes) {
    if (scope.kind !== 'union') continue
    const sentence = text.raw.slice(scope.from, scope.to)
    const hit = /以下(?:将|把)?(.+?)统称(?:为)?“?([^”]+)”?$/.exec(sentence)
    if (hit?.[1] && hit[2]) define(hit[2], hit[1], text.spans(scope.from, scope.to))
  }
  for (const body of reading.assignments) {
    if (!body.includes) continue
    const means = text.raw
      .slice(body.includes.from, body.includes.to)
      .replace(/^(?:含|包括|包含)/, '')
      .replace(/[，,]?下同$/, '')
    define(text.raw.slice(body.from, body.to), means, text.spans(body.includes.from, body.includes.to))
  }
}

const implying =
  /以下(?:各项|所有|全部)?(?:工作|重点|具体)?(?:任务|事项|措施|工作)?[^，。；)]{0,6}(?:均需|均由|都由|均涉及|均须|均要)([^，。；)]{2,40}?)(?:组织|具体|贯彻|抓好)?(?:落实|负责|实施|配合|参与)|(?:具体|各项)任务均涉及([^，。；)]{2,30})，?不再(?:做|作)分工/

/**
 * Bodies that a scope sentence adds to every later measure (domain §4.5): one implied record a section that owns a
 * clause, or each leaf of a task category where none does.
 */
function addImplied({ root, records }: Reader): void {
  const owners = new Set(records.filter((r) => r.form === 'bracket' || r.form === 'line').map((r) => r.owner))
  const added: Responsibility[] = []
  for (const { owner, block } of allBlocks(root)) {
    const hit = implying.exec(block.text.key)
    const names = hit?.[1] ?? hit?.[2]
    if (!hit || !names) continue
    const at = hit.index + hit[0].indexOf(names)
    const bodies = splitBodies(block.text.key, at, at + names.length)
    const start = block.text.offset(hit.index)
    const role = /配合|参与/.test(hit[0].slice(-2)) ? 'support' : 'responsible'
    for (const section of allSections(root)) {
      if ((section.marker?.text.start ?? 0) < start || (owner.type === 'section' && section.part !== owner.part)) continue
      const takes =
        owners.size > 0
          ? owners.has(section)
          : section.sections.length === 0 && section.marker !== null && ['measure', 'outcome', 'schedule', 'safeguard'].includes(section.category)
      if (!takes) continue
      added.push({
        id: '',
        owner: section,
        form: 'prose',
        text: block.text.raw.slice(hit.index, hit.index + hit[0].length),
        spans: block.text.spans(hit.index, hit.index + hit[0].length),
        assignments: bodies.map((body) => ({
          role,
          roleText: '',
          mention: block.text.raw.slice(body.from, body.to),
          alias: body.alias,
          members: body.members,
          tier: 1,
          spans: block.text.spans(body.from, body.to),
          collective: body.collective,
          preparatory: false,
          openEnded: body.openEnded,
          inferred: 'scope-sentence',
          organization: null,
        })),
        persons: [],
        deadline: null,
        appliesTo: [],
        implied: 'scope-sentence',
      })
    }
  }
  records.push(...added)
}
