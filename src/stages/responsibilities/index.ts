import type { DoubtCode } from '../../lexicon/doubts.ts'
import { looksLikeBody, splitBodies } from '../../text/body-list.ts'
import { findBrackets, type Stretch } from '../../text/bracket.ts'
import {
  type AssignmentReading,
  assign,
  bareLabelOf,
  type ClauseReading,
  firstLeadsRule,
  isTime,
  isVerbLine,
  readLines,
  readPlainList,
  repairClause,
  restSupports,
  soleLeadsRule,
  startsWithTime,
  tierLeadsRule,
  timeBracket,
} from '../../text/clause.ts'
import { bulletAt, isClauseLine } from '../../text/clause-tail.ts'
import type { DeadlineContext } from '../../text/deadline.ts'
import { fold } from '../../text/fold.ts'
import { isOrganization } from '../../text/organization.ts'
import { Passage, type Span } from '../../text/passage.ts'
import { isAt, Sign } from '../../text/signs.ts'
import { addDoubt, type Doubt, doubtAt } from '../../tree/doubt.ts'
import type { Block, Part, Root, Section, Table } from '../../tree/nodes.ts'
import type { Assignment, Definition, Responsibility } from '../../tree/records.ts'
import { allBlocks, allSections, sectionsOf } from '../../tree/visit.ts'
import { defineStage, type StageContext } from '../define.ts'
import { readColumns } from './columns.ts'
import { type Found, findClauses, plainList } from './find.ts'
import { findProse } from './prose.ts'
import { assignmentOf, deadlineOf, readDue } from './records.ts'

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
    const records: Responsibility[] = []
    const year = yearOf(root)
    const blocks = allBlocks(root)
    const reader: Reader = { root, context, year, rules: statedRules(root, blocks), plain: listsPlainly(blocks), records, definitions: [] }
    for (const part of root.parts) {
      readOwner(reader, part, [...part.preamble])
      for (const section of sectionsOf(part)) readOwner(reader, section, section.blocks)
    }
    for (const table of root.tables) readColumns(table, year, records, (assignments, at) => applyRules(reader, assignments, at, table))
    addImplied(reader, blocks)
    records.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    records.forEach((record, i) => {
      record.id = `resp-${i + 1}`
    })
    root.records.responsibilities = records
    root.records.definitions = [...reader.definitions, ...root.records.definitions.filter(({ id }) => !id.startsWith('def-scope-'))]
  },
})

/** A block and what it stands in. */
type Owned = ReturnType<typeof allBlocks>[number]

interface Reader {
  root: Root
  context: StageContext
  year: DeadlineContext
  rules: Rules
  /** Whether brackets that only list bodies are clauses here. */
  plain: boolean
  records: Responsibility[]
  definitions: Definition[]
}

/** The rules of a text about who leads. */
interface Rules {
  /** Each holds from `from` on: stated in the notice or preamble it holds everywhere. */
  stated: { kind: RuleKind; from: number }[]
  /** What the notes of a table state holds for its rows only. */
  ofTable: Map<Table, RuleKind>
}

type RuleKind = 'firstLeads' | 'tierLeads' | 'firstLeadsRest' | 'soleLeads'

const ruleKinds = [
  ['firstLeadsRest', new RegExp(`${firstLeadsRule.source}[^。)]{0,12}?${restSupports.source}`)],
  ['firstLeads', firstLeadsRule],
  ['soleLeads', soleLeadsRule],
  ['tierLeads', tierLeadsRule],
] as const

function yearOf(root: Root): DeadlineContext {
  const { title, issuedOn } = root.records.metadata
  const inTitle = /(?<![\d—\-－-])(\d{4})年(?!\s*[—\-－-])/.exec(fold(title?.text ?? ''))?.[1]
  return { year: inTitle ? Number(inTitle) : issuedOn ? Number(issuedOn.date.slice(0, 4)) : null }
}

/** Rules about who leads, wherever the text states them (domain §4.4). */
function statedRules(root: Root, blocks: readonly Owned[]): Rules {
  const rules: Rules = { stated: [], ofTable: new Map() }
  const preambles = new Set(root.parts.flatMap((part) => part.preamble))
  for (const { owner, block } of blocks) {
    if ((block.text.signs & (Sign.lead | Sign.damage)) === 0) continue
    const key = repairClause(block.text.key)
    if (!key.includes('牵头')) continue
    for (const [kind, pattern] of ruleKinds) {
      // in the clause of one item it holds from that clause on; before the items, or in the notice, it holds for all
      const early = owner.type === 'part' ? preambles.has(block) : owner.part.role === 'notice'
      const from = early ? 0 : block.text.start
      // the first rule that holds at a place is taken: one that holds nowhere before an earlier one is never asked
      if (pattern.test(key) && !rules.stated.some((rule) => rule.from <= from)) rules.stated.push({ kind, from })
    }
  }
  for (const table of root.tables) {
    for (const note of [...table.notes, ...(table.caption ? [table.caption] : [])]) {
      for (const [kind, pattern] of ruleKinds) if (!rules.ofTable.has(table) && pattern.test(note.key)) rules.ofTable.set(table, kind)
    }
  }
  return rules
}

/**
 * Whether at least three items hold a bracket that names bodies and nothing else: then that is how the text assigns its tasks;
 * one is enough beside a bracket that says who leads.
 */
function listsPlainly(blocks: readonly Owned[]): boolean {
  const bracketed = blocks.filter(({ owner, block }) => (block.text.signs & Sign.bracket) !== 0 && owner.type === 'section' && block.type === 'paragraph')
  let items = 0
  for (const { block } of bracketed) {
    if (plainList(block.text.key).length > 0) items++
    if (items >= 3) return true
  }
  return items > 0 && bracketed.some(({ block: { text } }) => /[)\]]/.test(text.key) && findClauses(text.key).length > 0)
}

function readOwner(reader: Reader, owner: Section | Part, blocks: readonly Block[]): void {
  let lines: Block[] = []
  const flush = () => {
    if (lines.length > 0) addLines(reader, owner, lines)
    lines = []
  }
  /** Whether something stands above a block that it may assign. */
  const below = (i: number) => owner.type === 'section' && (i > 0 || owner.heading !== null)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block
    if (block.type === 'tableRef') {
      flush()
      continue
    }
    const { signs } = block.text
    const bare = below(i) && isAt(block.text.key, 0, Sign.label) ? bareLabelOf(block.text.key) : null
    if (bare === 'filled' || (bare && goesOn(block, blocks[i + 1])) || goesOn(lines.at(-1), block)) {
      lines.push(block)
      continue
    }
    // without a bracket, a label or a word that says who leads, a paragraph assigns nobody
    if ((signs & (Sign.bracket | Sign.colon | Sign.lead)) === 0) {
      flush()
      continue
    }
    const marked = (signs & (Sign.bracket | Sign.colon)) !== 0
    // a time in a bracket below the lines belongs to them
    if (
      (marked && isClauseLine(block.text.key)) ||
      (below(i) && isVerbLine(block.text.key)) ||
      (lines.length > 0 && timeBracket(block.text.key)?.length === block.text.length)
    ) {
      lines.push(block)
      continue
    }
    flush()
    const next = blocks[i + 1]
    // a page break inside a bracket may have parted its paragraph
    const broken = marked && next !== undefined && next.type !== 'tableRef' && staysOpen(block.text.key) && closesFirst(next.text.key)
    const text = broken ? Passage.join([block.text, next.text]) : block.text
    if (broken) i++
    const clauses = marked ? findClauses(text.key, reader.plain && owner.type === 'section') : []
    let from = 0
    for (const found of clauses) {
      const alone = found.open === 0 && found.end === text.length
      const host = alone ? commonParent(owner, [block], reader.plain) : owner
      const record = addClause(reader, host, text, found, clauses.length > 1 ? from : found.open)
      if (record && host !== owner) addDoubt(record, doubtAt('owner-is-parent', text, found.open, found.close))
      from = found.end
    }
    for (const { from: start, to, reading } of findProse(text.key, clauses)) {
      const record = recordOf(reader, owner, 'prose', text, start, to, reading)
      if (record) reader.records.push(record)
    }
  }
  flush()
}

/** Whether a block goes on with the clause line above it: bodies or a time below a label alone, bodies below bodies. */
function goesOn(above: Block | undefined, block: Block | undefined): boolean {
  if (!above || !block || above.type === 'tableRef' || block.type === 'tableRef') return false
  const label = bareLabelOf(above.text.key)
  return label === 'time' ? isTime(block.text.key) : !startsWithTime(above.text.key) && readPlainList(block.text.key) !== null
}

function staysOpen(key: string): boolean {
  return !/[。；]$/.test(key) && /[([]/.test(key) && findBrackets(key).some(({ open, closed }) => !closed && key.length - open <= longestClause)
}

function closesFirst(key: string): boolean {
  const close = /[)\]]/.exec(key)?.index ?? -1
  if (close < 0) return false
  let depth = 0
  for (const c of key.slice(0, longestClause)) {
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && --depth < 0) return true
  }
  return false
}

const longestClause = 600

/**
 * A bracket on a line of its own behind a list whose items have none applies to their common parent; else to the item
 * above it (domain §4.3, 10).
 */
function commonParent(owner: Section | Part, own: readonly Block[], plain: boolean): Section | Part {
  if (owner.type === 'part' || !owner.parent) return owner
  const siblings = owner.parent.sections.filter(({ marker }) => marker?.scheme !== 'box')
  if (siblings.length < 2 || siblings.at(-1) !== owner || owner.blocks.at(-1) !== own.at(-1) || owner.blocks[0] === own[0]) return owner
  const hasClause = (section: Section): boolean =>
    section.blocks.some(
      (b) =>
        !own.includes(b) &&
        b.type !== 'tableRef' &&
        (findClauses(b.text.key, plain).length > 0 || isClauseLine(b.text.key) || isVerbLine(b.text.key) || bareLabelOf(b.text.key) !== null),
    ) ||
    (section !== owner.parent && section.sections.some(hasClause))
  return siblings.some(hasClause) || owner.parent.marker === null || hasClause(owner.parent) ? owner : owner.parent
}

function addClause(reader: Reader, owner: Section | Part, text: Passage, found: Found, from: number): Responsibility | null {
  const shifted = shift(found.reading, found.inside)
  const record = recordOf(reader, owner, found.bracket ? 'bracket' : 'line', text, found.open, found.close, shifted)
  if (!record) return null
  if (found.open > from) record.appliesTo = text.spans(from, found.open)
  reader.records.push(record)
  addScopes(reader, owner, text, shifted)
  const section = owner.type === 'section' ? owner : null
  if (!found.closed) addDoubt(record, doubtAt('bracket-unclosed', text, found.open, found.open + 12))
  if (!found.closed) reader.context.report('bracket-unclosed', text.spans(found.open, found.open + 1), {}, section)
  reportDamage(reader, record, text, found.inside, found.insideEnd, section)
  return record
}

/** Report words that were read as the role words they are probably misreadings of. */
function reportDamage({ context }: Reader, record: Responsibility, text: Passage, from: number, to: number, section: Section | null): void {
  const printed = text.key.slice(from, to)
  const repaired = repairClause(printed)
  if (repaired === printed) return
  let at = 0
  while (printed[at] === repaired[at]) at++
  addDoubt(record, doubtAt('word-repaired', text, from + Math.max(0, at - 1), from + at + 2))
  context.report(
    'clause-word-damaged',
    text.spans(from + at, from + at + 1),
    { text: printed.slice(Math.max(0, at - 1), at + 2), read: repaired.slice(Math.max(0, at - 1), at + 2) },
    section,
  )
}

/** Label lines one below the other are one record: 牵头单位：… / 责任单位：… / 完成时限：… */
function addLines(reader: Reader, owner: Section | Part, lines: readonly Block[]): void {
  const parts = lines.map(({ text: line }) => line.slice(bulletAt(line.key)))
  const text = Passage.join(parts)
  const reading = readLines(parts.map(({ key }) => key))
  if (!reading?.assignments.some(({ name, members }) => members.length > 0 || looksLikeBody(name))) return
  const host = commonParent(owner, lines, reader.plain)
  const record = recordOf(reader, host, 'line', text, 0, text.length, reading)
  if (!record) return
  reader.records.push(record)
  addScopes(reader, host, text, reading)
  if (host !== owner) addDoubt(record, doubtAt('owner-is-parent', text))
  reportDamage(reader, record, text, 0, text.length, host.type === 'section' ? host : null)
}

/** Let the offsets of a reading count in the whole paragraph. */
function shift(reading: ClauseReading, by: number): ClauseReading {
  const move = (item: Stretch) => {
    item.from += by
    item.to += by
  }
  for (const assignment of reading.assignments) {
    move(assignment)
    if (assignment.includes) move(assignment.includes)
  }
  reading.persons.forEach(move)
  if (reading.deadline) move(reading.deadline)
  reading.scopes.forEach(move)
  return reading
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
  const assignments: Assignment[] = reading.assignments.flatMap((a) => splitAtGaps(text, a)).map((a) => assignmentOf(text, a, a.role, a.roleText))
  applyRules(reader, assignments, text.offset(from))
  const time = reading.deadline
  const read = time && readDue(text.key.slice(time.from, time.to), reader.year)
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
    doubts: doubtsOf(text, form, reading, assignments),
  }
  if (time) {
    record.deadline = deadlineOf(text, time.from, time.to, read)
    if (!read || (read.by === null && !read.ongoing && !read.within && !read.recurring)) {
      reader.context.report('deadline-unreadable', record.deadline.spans, { text: record.deadline.text }, owner.type === 'section' ? owner : null)
    }
  }
  return assignments.length + record.persons.length > 0 ? record : null
}

/** What is doubtful about who is assigned. */
function doubtsOf(text: Passage, form: Responsibility['form'], reading: ClauseReading, assignments: readonly Assignment[]): Doubt[] {
  const found: Doubt[] = []
  if (form === 'prose') found.push(doubtAt('said-in-prose', text, reading.assignments[0]?.from ?? 0, reading.assignments[0]?.to ?? 0))
  for (const [i, { from, to, inferred, name, members }] of reading.assignments.entries()) {
    const code = doubtOf[inferred ?? '']
    if (code) found.push(doubtAt(code, text, from, to))
    else if (/^(?:first-listed-leads|responsible-leads|rest-supports)$/.test(assignments[i]?.inferred ?? ''))
      found.push(doubtAt('rule-applied', text, from, to))
    if (members.length === 0 && !isOrganization(name)) found.push(doubtAt('body-unknown', text, from, to))
  }
  return found
}

const doubtOf: Readonly<Record<string, DoubtCode>> = { 'no-verb': 'role-unsaid', 'plain-list': 'bodies-only', 'level-of-list': 'prefix-inherited' }

/** Bodies that only white space parts: `市科技局　市财政局`, where each piece is a body of its own. */
function splitAtGaps(text: Passage, assignment: AssignmentReading): AssignmentReading[] {
  const { from, to } = assignment
  const gaps: number[] = []
  for (let i = from + 1; i < to; i++) if (text.gapBefore(i) && !text.breakBefore(i)) gaps.push(i)
  const cuts = gaps.filter((i) => i > from + 1 && i < to - 1)
  // where most signs stand apart, none parts two names
  if (cuts.length === 0 || gaps.length > (to - from) / 3) return [assignment]
  const ends = [from, ...cuts, to]
  const parts = cuts.concat(to).map((end, i) => ({ from: ends[i] as number, to: end }))
  if (!parts.every((part) => isOrganization(text.key.slice(part.from, part.to)))) return [assignment]
  const { tier, role, roleText } = assignment
  return parts.flatMap((part) => splitBodies(text.key, part.from, part.to, tier).map((body) => assign(body, role, roleText)))
}

/** Make the first or only responsible bodies leads where a rule of the text says so. */
function applyRules({ rules }: Reader, assignments: Assignment[], at: number, table: Table | null = null): void {
  if (assignments.some(({ role }) => role === 'lead')) return
  const kind = rules.stated.find((rule) => rule.from <= at)?.kind ?? (table && rules.ofTable.get(table))
  if (!kind) return
  const responsible = assignments.filter(({ role }) => role === 'responsible')
  responsible.forEach((assignment, i) => {
    if (i === 0 || kind === 'soleLeads' || (kind === 'tierLeads' && assignment.tier === 1)) assignment.role = 'lead'
    else if (kind === 'firstLeadsRest') assignment.role = 'support'
    else return
    assignment.inferred = kind === 'soleLeads' ? 'responsible-leads' : assignment.role === 'lead' ? 'first-listed-leads' : 'rest-supports'
  })
}

/** Scope sentences and inclusions become definitions (domain §4.5). */
function addScopes({ definitions }: Reader, owner: Section | Part, text: Passage, reading: ClauseReading): void {
  const scope = owner.type === 'section' ? owner.part : owner
  const define = (term: string, means: string, spans: Span[]) => {
    definitions.push({ id: `def-scope-${definitions.length + 1}`, term, means, scope, spans })
  }
  for (const { kind, from, to } of reading.scopes) {
    if (kind !== 'union') continue
    const hit = /^(?:下同，)?以下(?:将|把)?(.{1,300}?)(?:统称|合称)(?:为)?[“"]?([^”"]{1,60})[”"]?$/.exec(text.raw.slice(from, to))
    if (hit?.[1] && hit[2]) define(hit[2], hit[1], text.spans(from, to))
  }
  for (const { from, to, includes } of reading.assignments) {
    if (!includes) continue
    const means = text.raw
      .slice(includes.from, includes.to)
      .replace(/^(?:含|包括|包含)/, '')
      .replace(/[，,]?下同$/, '')
    define(text.raw.slice(from, to), means, text.spans(includes.from, includes.to))
  }
}

const named = '((?:[^，。；()]|\\([^()]{1,8}\\)){2,40}?)'
const implying = new RegExp(
  `(?:(?:以下|上述|下列)?(?:各项|所有|全部|具体)?(?:工作|重点|具体)?(?:任务|事项|措施|工作)|以下(?:各项)?)[^，。；()]{0,6}?(?:均需|均由|都由|均涉及|均须|均要|都要|都需)(?:由)?(?:${named}(?:共同|组织|具体|贯彻|抓好|按职责)?(落实|负责|实施|配合|参与)|${named}(?=，?不再(?:做|作|列|逐|一|另)))`,
  'd',
)

/**
 * Bodies that a scope sentence adds to every later measure (domain §4.5): one implied record a section that owns a
 * clause, or each leaf of a task category where none does.
 */
function addImplied({ root, records }: Reader, blocks: readonly Owned[]): void {
  const owners = new Set(records.filter((r) => r.form === 'bracket' || r.form === 'line').map((r) => r.owner))
  const owned = new Map<Section | Part, Responsibility[]>()
  for (const record of records) {
    const own = owned.get(record.owner)
    if (own) own.push(record)
    else owned.set(record.owner, [record])
  }
  const added: Responsibility[] = []
  const listedBy = new Map<Section, Set<string>>()
  let sentences = 0
  for (const { owner, block } of blocks) {
    const { text } = block
    if ((text.signs & Sign.every) === 0 || !/均[需由涉须要]|都[由要需]/.test(text.key)) continue
    const hit = implying.exec(text.key)
    const [at, end] = hit?.indices?.[1] ?? hit?.indices?.[3] ?? []
    if (!hit || at === undefined || end === undefined) continue
    const bodies = splitBodies(text.key, at, end)
    if (!bodies.every(({ name, members }) => members.length > 0 || looksLikeBody(name))) continue
    if (++sentences > mostScopeSentences) break
    const after = hit.index + hit[0].length
    const start = text.offset(hit.index)
    const role = /配合|参与/.test(hit[2] ?? '') ? 'support' : 'responsible'
    for (const section of allSections(root)) {
      const begins = section.marker?.text.start ?? section.heading?.text.start ?? 0
      if (begins < start || (owner.type === 'section' && section.part !== owner.part)) continue
      const takes = owners.size > 0 ? owners.has(section) : section.sections.length === 0 && section.marker !== null && taskCategories.has(section.category)
      if (!takes) continue
      const listed = listedBy.get(section) ?? new Set(owned.get(section)?.flatMap((r) => r.assignments.map((a) => a.mention)))
      listedBy.set(section, listed)
      const missing = bodies.filter((body) => !listed.has(text.raw.slice(body.from, body.to)))
      if (missing.length === 0) continue
      for (const body of missing) listed.add(text.raw.slice(body.from, body.to))
      added.push({
        id: '',
        owner: section,
        form: 'prose',
        text: text.raw.slice(hit.index, after),
        spans: text.spans(hit.index, after),
        assignments: missing.map((body) => assignmentOf(text, body, role, hit[2] ?? '', 1, 'scope-sentence')),
        persons: [],
        deadline: null,
        appliesTo: [],
        implied: 'scope-sentence',
        doubts: [doubtAt('scope-implied', text, hit.index, after)],
      })
    }
  }
  records.push(...added)
}

/** Every such sentence adds to all sections behind it; a text that has more of them than this means something else. */
const mostScopeSentences = 12

const taskCategories: ReadonlySet<Section['category']> = new Set(['measure', 'outcome', 'schedule', 'safeguard'])
