// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.

/**
 * How far a text is public: `public` 主动公开, `on-request` 依申请公开, `not-public` 不予公开, `redacted` 删减后公开; null where it is not printed.
 */
export type Disclosure = 'public' | 'not-public' | 'on-request' | 'redacted' | null
/**
 * What changed: a value of the `metadata`, a `part` (its title, or its text outside sections), a `section`, a section that is a `measure`, a clause of `responsibility`, a `deadline` (of prose or clause), an `indicator`, a `table` or row of one.
 */
export type ChangeSubject =
  'metadata' | 'part' | 'section' | 'measure' | 'responsibility' | 'deadline' | 'indicator' | 'table'
/**
 * How it changed: `moved` stands elsewhere among the others, `renumbered` bears another number, `reworded` reads otherwise, `changed` has other values (see `fields`).
 */
export type ChangeKind = 'added' | 'removed' | 'moved' | 'renumbered' | 'reworded' | 'changed'
/**
 * What a section is for: `context` 总体要求/背景, `goal` 目标, `measure` 任务/措施, `outcome` 预期成果, `schedule` 进度安排, `safeguard` 保障措施, `provision` a rule in articles, `final` 附则, `other`.
 */
export type Category =
  'context' | 'goal' | 'measure' | 'outcome' | 'schedule' | 'safeguard' | 'provision' | 'final' | 'other'

/**
 * Half-open range of UTF-16 units in the decoded source (a byte order mark is dropped before offset 0): `source.slice(start, end)` gives the printed characters.
 */
export interface Span {
  /**
   * Offset of the first unit, e.g. 120.
   */
  start: number
  /**
   * Offset after the last unit, e.g. 127.
   */
  end: number
}
/**
 * A value as it is printed, with its place.
 */
export interface Printed {
  /**
   * The printed characters, joined over line and page breaks.
   */
  text: string
  /**
   * Where it is printed, in reading order; several where a line or page break cuts it.
   */
  spans: Span[]
}
/**
 * A body (or, for signers, a person) named in an element of the document, with its place.
 */
export interface Body {
  /**
   * The name as printed, on one line, e.g. `市司法局`.
   */
  name: string
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * A body the document is addressed to (主送机关).
 */
export interface Recipient {
  /**
   * The name as printed, on one line, e.g. `各区人民政府`.
   */
  name: string
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
  /**
   * Rank of its group in the list, from 1: a comma opens the next group, 、 does not.
   */
  tier: number
}
/**
 * A document number (发文字号), e.g. `国办发〔2024〕5号`, in parts.
 */
export interface DocumentNumber {
  /**
   * The number as printed, on one line, brackets as they stand.
   */
  text: string
  /**
   * Code of the issuing body, e.g. `国办发`; null where none can be read.
   */
  code: string | null
  /**
   * The year in the brackets, e.g. 2024; null where none can be read.
   */
  year: number | null
  /**
   * The serial number, e.g. 5; null where none can be read.
   */
  number: number | null
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * The line that says how far the document is public (公开方式).
 */
export interface Publicity {
  /**
   * The line as printed, e.g. `此件公开发布`.
   */
  text: string
  /**
   * How far the body text is public; null where the line does not say.
   */
  body: Disclosure
  /**
   * How far the attachments are public; null where the line does not speak of them.
   */
  attachments: Disclosure
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * A term counted from an event, e.g. 自印发之日起30个工作日内.
 */
export interface Within {
  /**
   * Length of the term in `unit`, e.g. 30.
   */
  n: number
  /**
   * Unit of the term.
   */
  unit: 'year' | 'month' | 'week' | 'day' | 'workday'
  /**
   * The event it counts from, as printed, e.g. `印发之日`; null where none is named.
   */
  anchor: string | null
}
/**
 * A time by which, from which or how often something is to be done.
 */
export interface Deadline {
  /**
   * The time as printed, on one line, e.g. `2023年12月底前`.
   */
  text: string
  /**
   * Last day of the time, ISO date: `2023年12月底前` gives `2023-12-31`; null where it has no end or none that can be computed.
   */
  by: string | null
  /**
   * First day, ISO date, where the text names a beginning; else null.
   */
  from: string | null
  /**
   * Smallest unit the text names: `tenDays` 旬, `half` half a year; null where it names no date.
   */
  precision: 'year' | 'half' | 'quarter' | 'month' | 'tenDays' | 'day' | null
  /**
   * Whether the task has no end (长期坚持, 持续推进).
   */
  ongoing: boolean
  /**
   * How often it returns (每年, 每季度, 每月); null where it does not.
   */
  recurring: 'year' | 'quarter' | 'month' | null
  /**
   * The term, where it is counted from an event; else null.
   */
  within: Within | null
  /**
   * Id of the rule that supplied what is not printed (e.g. the year of an annual plan); null where all is printed.
   */
  inferred: string | null
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * A number with its unit, as a baseline or a target.
 */
export interface Quantity {
  /**
   * The quantity as printed, e.g. `10.5万件`; empty for an empty cell.
   */
  raw: string
  /**
   * The number in the base unit, e.g. 105000; the lower bound of a range; null for an empty cell, a ratio or a fraction.
   */
  value: number | null
  /**
   * Upper bound of a range in the base unit; null where it is no range.
   */
  max: number | null
  /**
   * Base unit with a printed rate, e.g. `件`, `元`, `%`, `件/年`; null where none is named. Percent stays percent; 千瓦, 千克 and 百分点 are base units.
   */
  unit: string | null
  /**
   * How the number binds: `>=` 以上/不低于, `>` 超过, `<=` 以内/不高于, `<` 低于, `~` 左右/约, `=` else (a range too).
   */
  comparator: '=' | '>=' | '>' | '<=' | '<' | '~'
  /**
   * The year the quantity holds for, e.g. 2025; null where none governs it.
   */
  year: number | null
  /**
   * Id of the rule that took the year from elsewhere than the sentence, e.g. `item`, `lead`, `clause`, `column`; null where the sentence has it.
   */
  yearInferred: string | null
  /**
   * Whether it is printed in brackets, which marks the cumulative figure of a five-year plan.
   */
  bracketed: boolean
  /**
   * A note printed with it, e.g. a bracket behind the number; null where there is none.
   */
  note: string | null
  /**
   * Where it is printed, in reading order; none for an empty cell.
   */
  spans: Span[]
}
/**
 * How sure a reading is: the share of right records among those with the same doubts, measured on documents whose facts are known.
 */
export interface Confidence {
  /**
   * From 0 (a guess) to 1 (certain).
   */
  score: number
  /**
   * Codes of the doubts met on the way to the reading; empty when there were none.
   */
  reasons: string[]
}
/**
 * Another reading that was possible and not chosen.
 */
export interface Alternative {
  /**
   * The other reading in words, e.g. `a list inside the item before`.
   */
  reading: string
  /**
   * Code of the doubt, one of the reasons of the confidence.
   */
  reason: string
  /**
   * What is printed at the place, cut after thirty characters.
   */
  text: string
  /**
   * The place.
   */
  spans: Span[]
}
/**
 * One decision.
 */
export interface Correction {
  /**
   * `replace` the quoted passage by `value`; the quoted `heading` (with or without its number) opens a section at the level `value`, or is body text; the section that begins with the quote has the `category` `value`, and those below that took after it; the quoted `body` has the role `value` or is none; the quoted `deadline` ends on the day `value`; the indicator of the quoted name has the `target` `value`, or is none; `accept` the findings and doubts of the code that is quoted.
   */
  kind: 'replace' | 'heading' | 'category' | 'body' | 'deadline' | 'target' | 'accept'
  /**
   * Id of the section (or part) it is about, e.g. `instrument/3/2`; null where the quote is enough. Of a heading, whose own id may change, only the part counts; of a category and a target, it decides between several that the quote fits.
   */
  at: string | null
  /**
   * What is printed there: a passage, a heading, a body, a time, the name of an indicator; for `accept` the code of the finding or doubt.
   */
  quote: string
  /**
   * What stands before a passage that occurs more than once; empty otherwise.
   */
  before: string
  /**
   * What stands behind it; empty otherwise.
   */
  after: string
  /**
   * Of `replace` the right text; of `heading` a level `1` (the top of its part) to `9`, or `none`; of `category` a category of sections; of `body` `lead`, `responsible`, `support`, `guide` or `none`; of `deadline` a day `YYYY-MM-DD`, `ongoing` or `none`; of `target` a quantity such as `40%以上`, or `none`; null for `accept`.
   */
  value: string | null
  /**
   * Why, for people; null where nobody said.
   */
  reason: string | null
  /**
   * Path of the source beside which it stands; only in the folder of an ingest.
   */
  from?: string
}
/**
 * What people decided about one document, in a file beside its source: `<source>.corrections.json`. Each is found again by its quote, so that it holds for the next scan as well. A document with corrected text has spans into the corrected text; `source.edits` leads back to the characters of the file.
 */
export interface Corrections {
  /**
   * Version of this schema (semver).
   */
  schemaVersion: '1.0.0'
  /**
   * Id of the document; null where it was not known.
   */
  document: string | null
  /**
   * In the order in which they are applied.
   */
  corrections: Correction[]
}
/**
 * One of the two documents.
 */
export interface DiffDocument {
  /**
   * Id of the document.
   */
  id: string
  /**
   * Its revision, 64 hex digits.
   */
  revision: string
  /**
   * Base name of the file it was read from.
   */
  name: string
  /**
   * Title of the instrument or of the notice; null where neither is printed.
   */
  title: string | null
}
/**
 * How often one kind of change happened to one kind of thing.
 */
export interface ChangeCount {
  /**
   * What changed.
   */
  subject: ChangeSubject
  /**
   * How it changed.
   */
  kind: ChangeKind
  /**
   * How many changes.
   */
  count: number
}
/**
 * One thing that changed. What hangs on something added or removed (its bodies, deadlines and targets) is told in its fields, not as changes of their own.
 */
export interface Change {
  /**
   * What changed.
   */
  subject: ChangeSubject
  /**
   * How it changed; a section can be moved, renumbered and reworded at once.
   *
   * @minItems 1
   */
  kinds: ChangeKind[]
  /**
   * The thing in the earlier document; null when it was added.
   */
  before: ChangeSide | null
  /**
   * The thing in the later document; null when it was removed.
   */
  after: ChangeSide | null
  /**
   * Values that differ.
   */
  fields: FieldChange[]
  /**
   * The text of both, character by character: `same` and `removed` give the earlier, `same` and `added` the later; empty where no wording changed.
   */
  wording: WordingPiece[]
}
/**
 * A thing as it stands in one of the documents.
 */
export interface ChangeSide {
  /**
   * Id of the record, section, part or table; the name of the field for metadata.
   */
  id: string
  /**
   * Id of the section (or part) it stands in; null for metadata.
   */
  sectionId: string | null
  /**
   * Printed trail of markers, e.g. `三、（一）1.`; empty where there is none.
   */
  label: string
  /**
   * What it says, on one line: heading, clause, name and target, date.
   */
  text: string
  /**
   * Where it stands in the text of its document.
   */
  spans: Span[]
}
/**
 * One value that differs.
 */
export interface FieldChange {
  /**
   * Name of the field, e.g. `role`, `target.value`, `by`, `number`, `category`.
   */
  field: string
  /**
   * Whose value it is, e.g. the body of a `role`; null where the thing has only one.
   */
  of: string | null
  /**
   * The earlier value; null where there was none.
   */
  before: string | number | boolean | null
  /**
   * The later value; null where there is none.
   */
  after: string | number | boolean | null
}
/**
 * A run of characters and what became of it.
 */
export interface WordingPiece {
  /**
   * What became of it.
   */
  op: 'same' | 'removed' | 'added'
  /**
   * The characters, as the later document prints them where they are the same.
   */
  text: string
}
/**
 * What changed between two documents: two revisions of one, or a plan and the one that replaces it. What a scan alone changes (width, breaks, spaces, the shape of brackets, page numbers) is no change.
 */
export interface DocumentDiff {
  /**
   * Version of this schema (semver).
   */
  schemaVersion: '1.0.0'
  /**
   * The earlier document.
   */
  before: DiffDocument
  /**
   * The later document.
   */
  after: DiffDocument
  /**
   * Whether nothing changed: `changes` is empty.
   */
  equal: boolean
  /**
   * How many changes there are of each subject and kind that occurs, in the order of the changes.
   */
  counts: ChangeCount[]
  /**
   * Metadata first, then in reading order of the later document; what was removed stands where it stood.
   */
  changes: Change[]
}
/**
 * What the document says about itself, as printed; dates are ISO dates. How a list is split does not count.
 */
export interface GoldMetadata {
  /**
   * Title of the instrument, on one line.
   */
  title?: string | null
  /**
   * Title of the notice around it.
   */
  noticeTitle?: string | null
  /**
   * Its number, e.g. `云政发〔2024〕7号`.
   */
  documentNumber?: string | null
  /**
   * Who issued it.
   */
  issuers?: string[] | null
  /**
   * Whom it is addressed to.
   */
  recipients?: string[] | null
  /**
   * Day of issue, e.g. `2024-03-01`.
   */
  issuedOn?: string | null
  /**
   * The line on publicity, without its brackets.
   */
  publicity?: string | null
  /**
   * Whom to ask; not compared.
   */
  contact?: string | null
  /**
   * Who gets a copy.
   */
  copiedTo?: string[] | null
  /**
   * Who printed it; not compared.
   */
  printedBy?: string | null
  /**
   * Day of printing, an ISO date.
   */
  printedOn?: string | null
  /**
   * What kind of text closes its title, e.g. `方案`; qualifiers as in 实施方案 do not count.
   */
  genre?: string | null
}
/**
 * A structural node.
 */
export interface GoldNode {
  /**
   * 1 at the top of its part; at most one more than the node before.
   */
  depth: number
  /**
   * Its number as printed, e.g. `（一）`; null for a bare heading.
   */
  marker: string | null
  /**
   * Its heading or run-in label, on one line, without end punctuation; null where it goes straight into its sentence.
   */
  title: string | null
  /**
   * Whether no node stands below it; for people, not compared.
   */
  leaf?: boolean
}
/**
 * When something is to be done.
 */
export interface GoldDeadline {
  /**
   * Its last day, an ISO date; null where it has none.
   */
  by?: string | null
  /**
   * Whether it has no end (长期坚持).
   */
  ongoing?: boolean
}
/**
 * A deadline in the prose of a measure.
 */
export interface GoldTerm {
  /**
   * Trail of its node: markers (or headings, where there is none) from the top of the part, with `/` between.
   */
  item: string
  /**
   * Its last day, an ISO date; null where it has none.
   */
  by?: string | null
  /**
   * Whether it has no end (长期坚持).
   */
  ongoing?: boolean
}
/**
 * A clause that assigns bodies to a node.
 */
export interface GoldClause {
  /**
   * Trail of its node: markers (or headings, where there is none) from the top of the part, with `/` between.
   */
  item: string
  /**
   * Bodies by role.
   */
  assignments: GoldAssignment[]
  /**
   * Only from inside the clause.
   */
  deadline?: GoldDeadline
}
/**
 * Bodies in one role.
 */
export interface GoldAssignment {
  /**
   * What they do: `lead` 牵头, `responsible` 负责, `support` 配合, `guide` 指导.
   */
  role: 'lead' | 'responsible' | 'support' | 'guide'
  /**
   * Bodies as printed; a list with a shared suffix is one.
   */
  orgs: string[]
}
/**
 * A quantified target.
 */
export interface GoldIndicator {
  /**
   * What is counted; compared for rows of tables.
   */
  name: string
  /**
   * Unit, also with a magnitude (`亿元`); null where it is printed with the value.
   */
  unit?: string | null
  /**
   * Year of the baseline; not compared.
   */
  baselineYear?: number | null
  /**
   * Value at the start, as printed; null for an empty cell.
   */
  baseline?: string | null
  /**
   * Year that governs the target.
   */
  targetYear?: number | null
  /**
   * Value to reach, as printed; null for an empty cell.
   */
  target?: string | null
  /**
   * How it is meant; `>` counts as `>=`, `<` as `<=`.
   */
  comparator?: '=' | '>=' | '>' | '<=' | '<' | '~'
  /**
   * `约束性` or `预期性`, where printed.
   */
  property?: string | null
  /**
   * Where it stands.
   */
  from?: 'table' | 'text'
  /**
   * Trail of its node; not compared.
   */
  item?: string
  /**
   * Whether it may be given or not.
   */
  optional?: boolean
}
/**
 * A cited document.
 */
export interface GoldCitation {
  /**
   * Its title without 《》; null where only a number is given.
   */
  title: string | null
  /**
   * Its document number; null where none is printed.
   */
  number?: string | null
  /**
   * What this document does with it; compared where given.
   */
  relation?:
    | 'basis'
    | 'implements'
    | 'issues'
    | 'forwards'
    | 'repliesTo'
    | 'repeals'
    | 'amends'
    | 'toEnact'
    | 'toRevise'
    | 'toRepeal'
    | 'mentions'
}
/**
 * Facts that a careful reader found in one document, as `tiaoli eval` holds emitted documents against them. A key that is absent is not annotated. Wherever a heading, a title or the name of an indicator stands, `<first four characters>#<12 hex digits>` may stand for it: the beginning of the sha-256 of the folded text (NFKC, no white space, one kind of bracket, dash and quote, no closing punctuation).
 */
export interface Gold {
  /**
   * Name of the document, for people; results are named by the file.
   */
  doc?: string
  /**
   * What the document says about itself; null or empty: not printed, or not annotated.
   */
  metadata?: GoldMetadata
  /**
   * Every structural node of every part, in reading order.
   */
  outline: GoldNode[]
  /**
   * How many measures the document has, or the trails of their nodes, e.g. `三、/（一）/1.`.
   */
  measures?: number | string[]
  /**
   * Deadlines in the prose of measures; those of clauses stand in `responsibilities`.
   */
  deadlines?: GoldTerm[]
  /**
   * One entry for each set-off clause that assigns bodies; running prose is none.
   */
  responsibilities?: GoldClause[]
  /**
   * Every row of an indicator table, and every quantified target of running text.
   */
  indicators?: GoldIndicator[]
  /**
   * Documents that are cited. Numbers count for precision and recall, titles for recall only.
   */
  citations?: GoldCitation[]
  /**
   * Why a doubtful place was read as it was.
   */
  notes?: string[]
}
/**
 * A pipeline file: which stages run, in which order, with which options, and how severe each finding is. It holds no logic.
 */
export interface Pipeline {
  /**
   * Name of the pipeline, as `--pipeline` takes it, e.g. `policy-plan`.
   */
  name: string
  /**
   * For people: what kind of text it reads.
   */
  title?: string
  /**
   * Version of the output contract it was written for (semver), e.g. `1.0.0`.
   */
  schemaVersion: string
  /**
   * The stages in the order they run: a name, or a name with options. Each at most once; one that reads what no stage before it wrote is refused.
   *
   * @minItems 1
   */
  stages: (
    | string
    | {
        /**
         * Name of the stage, e.g. `checks`.
         */
        name: string
        /**
         * Options of the stage, which the stage checks, e.g. `{"owners": false}`.
         */
        options: {
          [k: string]: unknown
        }
      }
  )[]
  /**
   * Severity of findings by code where it differs from the catalogue; `off` drops them, e.g. `{"numbering-gap": "error"}`.
   */
  severity?: {
    [k: string]: 'error' | 'warning' | 'info' | 'off'
  }
}
/**
 * A corrected passage and what the file has in its place.
 */
export interface TextEdit {
  /**
   * Offset of its first unit in the corrected text.
   */
  start: number
  /**
   * Offset after its last unit in the corrected text.
   */
  end: number
  /**
   * The corrected characters.
   */
  text: string
  /**
   * The characters of the file.
   */
  original: string
  /**
   * Their offset in the text of the file.
   */
  originalStart: number
}
/**
 * Where a range of the decoded source came from: page and box, paragraph, table cell or element. Ranges ascend and do not overlap; characters that a reader put between two pieces have none.
 */
export interface Origin {
  /**
   * Page number, from 1; null where the format has no pages.
   */
  page: number | null
  /**
   * Offset of the first unit of the range in the decoded source.
   */
  start: number
  /**
   * Offset after its last unit.
   */
  end: number
  /**
   * Left, top, right and bottom of the range on the page in points (of an image: in its pixels); null where the reader gives no place.
   *
   * @minItems 4
   * @maxItems 4
   */
  box: number[] | null
  /**
   * Number of the paragraph in its story, from 1.
   */
  paragraph?: number
  /**
   * The cell of a table in the file.
   */
  cell?: {
    /**
     * Number of the table in the file, from 1.
     */
    table: number
    /**
     * Row, from 0.
     */
    row: number
    /**
     * Column, from 0.
     */
    column: number
  }
  /**
   * Address of the attachment that the text links to, as it is written in the page.
   */
  href?: string
  /**
   * Path of the element inside the file, e.g. `html/body/div[2]/p[3]` or `word/document.xml#body/p[3]`.
   */
  element?: string
  /**
   * How sure a recognition of characters was.
   */
  score?: number
  /**
   * What made characters that are shown but not stored as such: `numbering` automatic numbers, `repair` characters restored on evidence.
   */
  made?: 'numbering' | 'repair'
}
/**
 * The file or string that was read.
 */
export interface Source {
  /**
   * Base name of the file, without folders, e.g. `通知.txt`; the name the caller gave for a string.
   */
  name: string
  /**
   * Media type of the input, e.g. `text/plain`, `text/html` or `application/pdf`.
   */
  mediaType: string
  /**
   * Encoding the bytes were decoded from; `string` where the input was text already, `container` where the format says itself which characters it holds (DOCX, PDF), `image` where they were recognised.
   */
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'string' | 'container' | 'image'
  /**
   * SHA-256 of the bytes (of the UTF-8 bytes for a string), 64 hex digits.
   */
  sha256: string
  /**
   * Number of bytes (of the UTF-8 bytes for a string).
   */
  bytes: number
  /**
   * Length of the decoded text in UTF-16 units; every span ends at or before it.
   */
  length: number
  /**
   * Number of pages, where the format has pages.
   */
  pages?: number
  /**
   * Passages that a person corrected in the text, in order; spans of the document point into the corrected text. Absent when none were.
   */
  edits?: TextEdit[]
  /**
   * Where the ranges of the text came from, in the order of the text, where the format knows.
   */
  origins?: Origin[]
}
/**
 * What made this file. No clock, no host name: the same input gives the same bytes.
 */
export interface Generator {
  /**
   * Name of the program.
   */
  name: 'tiaoli'
  /**
   * Version of the program (semver), e.g. `0.1.0`.
   */
  version: string
  /**
   * Name of the pipeline that ran, e.g. `policy-plan`.
   */
  pipeline: string
  /**
   * SHA-256 of the pipeline in canonical form, 64 hex digits.
   */
  pipelineHash: string
  /**
   * SHA-256 of the human corrections that were applied, 64 hex digits; null where none were.
   */
  corrections: string | null
}
/**
 * What the document says about itself: title, number, bodies, dates, and what a government site prints above it.
 */
export interface Metadata {
  /**
   * What kind of text it is: `policy` 通知/方案/规划/意见 …, `regulation` 办法/条例/规定 in articles, `reply` 批复/答复, `interpretation` 解读, `news` a report about one, `other`.
   */
  kind: 'policy' | 'regulation' | 'reply' | 'interpretation' | 'news' | 'other'
  /**
   * Title of the instrument (方案, 规划, 办法 …), on one line, with its year and status brackets; null where none is printed.
   */
  title: Printed | null
  /**
   * Title of the notice that issues the instrument (关于印发…的通知), on one line; null where there is no such notice.
   */
  noticeTitle: Printed | null
  /**
   * Number of the document (发文字号) or, for a regulation, of the decree that issues it; null where none is printed.
   */
  documentNumber: DocumentNumber | null
  /**
   * Kind of document as its title closes (文种), without qualifiers: 实施方案 gives `方案`, 推进计划 gives `计划`; null where neither title nor text names one.
   */
  genre: string | null
  /**
   * Where the genre is printed; part of the title's characters.
   */
  genreSpans: Span[]
  /**
   * Id of the rule that took the genre from the text's own words (制定本方案) because no title names it; null where the title does.
   */
  genreInferred: string | null
  /**
   * `draft` 征求意见稿/草案/送审稿, `trial` 试行/暂行, else `final`.
   */
  status: 'final' | 'draft' | 'trial'
  /**
   * Where the status is printed, e.g. `（试行）`; none for `final`.
   */
  statusSpans: Span[]
  /**
   * Bodies that issue it (发文机关), from the issuer mark, the title or the signature, in printed order.
   */
  issuers: Body[]
  /**
   * Bodies it is addressed to (主送机关), in printed order.
   */
  recipients: Recipient[]
  /**
   * Bodies, or persons (签发人), that sign it (落款署名), in printed order.
   */
  signers: Body[]
  /**
   * Day of issue (成文日期). ISO date, e.g. `2024-03-05`; null where none is printed.
   */
  issuedOn: string | null
  /**
   * Where `issuedOn` is printed, in reading order; none where it is null without words.
   */
  issuedOnSpans: Span[]
  /**
   * How far the document is public (公开方式); null where it is not printed.
   */
  publicity: Publicity | null
  /**
   * Contact line (联系人, 联系电话); null where none is printed.
   */
  contact: Printed | null
  /**
   * Bodies that get a copy (抄送), in printed order.
   */
  copiedTo: Body[]
  /**
   * Body that printed it (印发机关, in the imprint); null where none is printed.
   */
  printedBy: Body | null
  /**
   * Day of printing (印发日期, in the imprint). ISO date, e.g. `2024-03-05`; null where none is printed.
   */
  printedOn: string | null
  /**
   * Where `printedOn` is printed, in reading order; none where it is null without words.
   */
  printedOnSpans: Span[]
  /**
   * Body whose seal stands in for the issuer's (代章); null where none is printed.
   */
  sealedBy: Body | null
  /**
   * Number of the copy (份号), e.g. `000012`; null where none is printed.
   */
  copyNumber: Printed | null
  /**
   * Secrecy grade and term (密级和保密期限), e.g. `秘密★1年`; null where none is printed.
   */
  secrecy: Printed | null
  /**
   * Urgency grade (紧急程度), e.g. `特急`; null where none is printed.
   */
  urgency: Printed | null
  /**
   * Subject words (主题词) of older documents, in printed order.
   */
  keywords: Printed[]
  /**
   * Registration number of a normative document (规范性文件登记号); null where none is printed.
   */
  registrationNumber: Printed | null
  /**
   * What the note below the title of a regulation (题注) says of it, in printed order: adopted 通过, approved 批准, promulgated 公布, amended 修正, effective 施行, repealed 废止.
   *
   * Items: One entry of the history.
   */
  history: {
    /**
     * What happened.
     */
    event: 'adopted' | 'approved' | 'promulgated' | 'amended' | 'effective' | 'repealed'
    /**
     * Day it happened. ISO date, e.g. `2024-03-05`; null where the printed date cannot be.
     */
    date: string | null
    /**
     * The entry as printed, joined over line breaks.
     */
    text: string
    /**
     * Where it is printed, in reading order.
     */
    spans: Span[]
  }[]
  /**
   * First day it is in force (施行日期). ISO date, e.g. `2024-03-05`; null where none is printed or the text names an event only.
   */
  effectiveFrom: string | null
  /**
   * The words that `effectiveFrom` was read from, as printed, e.g. `自印发之日起`; null where there are none.
   */
  effectiveFromText: string | null
  /**
   * Id of the rule that computed `effectiveFrom` from another date (issue, term of validity); null where the date itself is printed.
   */
  effectiveFromInferred: string | null
  /**
   * Where `effectiveFrom` is printed, in reading order; none where it is null without words.
   */
  effectiveFromSpans: Span[]
  /**
   * Last day it is in force (有效期). ISO date, e.g. `2024-03-05`; null where none is printed or the text names an event only.
   */
  expiresOn: string | null
  /**
   * The words that `expiresOn` was read from, as printed, e.g. `自印发之日起`; null where there are none.
   */
  expiresOnText: string | null
  /**
   * Id of the rule that computed `expiresOn` from another date (issue, term of validity); null where the date itself is printed.
   */
  expiresOnInferred: string | null
  /**
   * Where `expiresOn` is printed, in reading order; none where it is null without words.
   */
  expiresOnSpans: Span[]
  /**
   * Body charged with interpreting it (由…负责解释); null where none is named.
   */
  interpretedBy: Body | null
  /**
   * Index number (索引号) that a government site prints above it; null where none is printed.
   */
  indexNumber: Printed | null
  /**
   * Topic class (主题分类) that a government site prints above it; null where none is printed.
   */
  topic: Printed | null
  /**
   * Validity (有效性, e.g. `有效`) that a government site prints above it; null where none is printed.
   */
  validity: Printed | null
  /**
   * Day of publication (发布日期) that a government site prints. ISO date, e.g. `2024-03-05`; null where none is printed.
   */
  publishedOn: string | null
  /**
   * Where `publishedOn` is printed, in reading order; none where it is null without words.
   */
  publishedOnSpans: Span[]
  /**
   * Publishing body (发布机构) that a government site prints; null where none is printed.
   */
  publisher: Body | null
}
/**
 * One part of the document: the notice, the instrument it issues, an attachment, the imprint, the header of a site.
 */
export interface Part {
  /**
   * Id of the part, e.g. `instrument`, `attachment-1`; unique in the document.
   */
  id: string
  /**
   * `notice` 印发通知, `instrument` the issued text (or the whole text where nothing wraps it), `attachment` 附件, `imprint` 版记, `portal` the header of a government site.
   */
  role: 'notice' | 'instrument' | 'attachment' | 'imprint' | 'portal'
  /**
   * Id of the part it came in, e.g. of the notice that forwards this one; null at the top.
   */
  parentId: string | null
  /**
   * False for an attachment that is announced but absent from the text; it has no sections then.
   */
  present: boolean
  /**
   * Title of the part, on one line; null where it has none.
   */
  title: Printed | null
  /**
   * Text between the title and the first section, in reading order.
   */
  preamble: Block[]
  /**
   * The sections at the top of the part, in reading order.
   */
  sections: Section[]
  /**
   * Text behind the last section that belongs to none, in reading order.
   */
  closing: Block[]
  /**
   * One range from its first to its last leaf; none where it is empty.
   */
  spans: Span[]
}
/**
 * A run of text that is no structural node.
 */
export interface Block {
  /**
   * `paragraph` prose, `list` an unnumbered list, `tableRef` the place of a table (see `tableId`), `figureNote` a caption or note of a figure, `unparsed` text that no stage understood.
   */
  type: 'paragraph' | 'list' | 'tableRef' | 'figureNote' | 'unparsed'
  /**
   * The text, joined over line and page breaks; empty for a `tableRef` whose characters are all in cells.
   */
  text: string
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
  /**
   * Id of the table that stands here; null for other types.
   */
  tableId: string | null
}
/**
 * A structural node: opened by a number marker, 附件N, 专栏N, or a heading alone on its line.
 */
export interface Section {
  /**
   * Path of ordinals from the part down, e.g. `instrument/3/2/4`, so that it survives a corrected scan; a second node of the same path gets `~2`.
   */
  id: string
  /**
   * Level in its part; 1 is the top. The marker style decides it, by the order in which styles appear in the part.
   */
  depth: number
  /**
   * The marker that opens it; null for a heading without a number.
   */
  marker: Marker | null
  /**
   * The heading, or the run-in label of `1. 健全机制。正文…`, on one line, without end punctuation or brackets round it; null where the item goes straight into its sentence.
   */
  heading: string | null
  /**
   * Where the heading is printed, end punctuation and brackets included; none where it is null.
   */
  headingSpans: Span[]
  /**
   * What the section is for.
   */
  category: Category
  /**
   * Its own text in reading order, without marker and heading: first the rest of its line, then further paragraphs and tables.
   */
  blocks: Block[]
  /**
   * The sections one level below it, in reading order.
   */
  sections: Section[]
  /**
   * One range from its first to its last leaf, sections below included.
   */
  spans: Span[]
  /**
   * How sure the reading is.
   */
  confidence?: Confidence
  /**
   * Readings that were possible and not chosen; absent when there were none.
   */
  alternatives?: Alternative[]
}
/**
 * The number that opens a section.
 */
export interface Marker {
  /**
   * The marker as printed, damage included, e.g. `（一）`, `第三条`, `专栏1`.
   */
  text: string
  /**
   * Family of the marker: `hanDot` 一、 · `hanParen` （一） · `digitDot` 1. · `digitParen` （1） · `digitHalfParen` 1） · `circled` ① · `chapter` 第X章 · `article` 第X条 · `part` 第X编 · `subpart` 第X分编 · `sectionOf` 第X节 · `decimal` 1.1 · `box` 专栏N · `attachment` 附件N · `hanOrdinal` 场景一：, 第一步 · `letter` A.
   */
  scheme:
    | 'hanDot'
    | 'hanParen'
    | 'digitDot'
    | 'digitParen'
    | 'digitHalfParen'
    | 'circled'
    | 'chapter'
    | 'article'
    | 'part'
    | 'subpart'
    | 'sectionOf'
    | 'decimal'
    | 'box'
    | 'attachment'
    | 'hanOrdinal'
    | 'letter'
  /**
   * The number it stands for, e.g. 12 for `（十二）`; of 1.2 the last; null where it has none, e.g. a lone 附件.
   */
  ordinal: number | null
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * What tells somebody to do something: a numbered node of category measure, outcome, schedule or safeguard that owns a set-off clause, or else a numbered leaf with no such node above it.
 */
export interface Measure {
  /**
   * `measure/` and the id of its section, e.g. `measure/instrument/3/2/4`.
   */
  id: string
  /**
   * Id of its section.
   */
  sectionId: string
  /**
   * Running number in the document, from 1.
   */
  ordinal: number
  /**
   * The printed trail of markers, e.g. `三、（一）1.`.
   */
  label: string
  /**
   * Heading of its section; null where it has none.
   */
  heading: string | null
  /**
   * Its prose, clean: no marker, no heading, no responsibility clause; with that of the items below it that are no measures themselves.
   */
  text: string
  /**
   * Headings (or markers) of the sections above it, outermost first.
   */
  path: string[]
  /**
   * Category of its section.
   */
  category: 'measure' | 'outcome' | 'schedule' | 'safeguard'
  /**
   * Ids of the responsibilities it owns, in reading order.
   */
  responsibilityIds: string[]
  /**
   * Ids of the indicators it owns, in reading order.
   */
  indicatorIds: string[]
  /**
   * Ids of the citations it owns, in reading order.
   */
  citationIds: string[]
  /**
   * Deadlines of its prose, in reading order; those of its clauses stand in `responsibilities`.
   */
  deadlines: Deadline[]
  /**
   * One range from the first to the last leaf of its section.
   */
  spans: Span[]
  /**
   * How sure the reading is.
   */
  confidence?: Confidence
  /**
   * Readings that were possible and not chosen; absent when there were none.
   */
  alternatives?: Alternative[]
}
/**
 * One set-off clause that assigns bodies, or one assignment in running prose.
 */
export interface Responsibility {
  /**
   * Id of its owner, `#r` and a count, e.g. `instrument/3/2#r1`.
   */
  id: string
  /**
   * Id of the section (or part) it belongs to.
   */
  ownerId: string
  /**
   * `bracket` a clause in brackets, `line` a line of its own, `column` a column of a table, `prose` an assignment in running prose (由…牵头), doubtful by nature and never the item's clause.
   */
  form: 'bracket' | 'line' | 'column' | 'prose'
  /**
   * The clause as printed, joined over line and page breaks.
   */
  text: string
  /**
   * Where the clause is printed, in reading order; none where it is implied.
   */
  spans: Span[]
  /**
   * The bodies it assigns, in printed order.
   */
  assignments: Assignment[]
  /**
   * The persons it names, in printed order.
   */
  persons: Person[]
  /**
   * The deadline inside the clause; null where it has none.
   */
  deadline: Deadline | null
  /**
   * The text the clause covers where an item has several clauses; none where it covers the whole item.
   */
  appliesTo: Span[]
  /**
   * Id of the rule by which a scope sentence, and not this clause, assigns the body (以下各项任务均需…落实); null for a clause of its own.
   */
  implied: string | null
  /**
   * How sure the reading is.
   */
  confidence?: Confidence
  /**
   * Readings that were possible and not chosen; absent when there were none.
   */
  alternatives?: Alternative[]
}
/**
 * One body with its role in a responsibility.
 */
export interface Assignment {
  /**
   * `lead` 牵头/主办, `responsible` 责任单位/负责/落实/实施/承办, `support` 配合/参加/协办/协助/会同, `guide` 指导.
   */
  role: 'lead' | 'responsible' | 'support' | 'guide'
  /**
   * The role word as printed, e.g. `牵头单位`; empty where none is.
   */
  roleText: string
  /**
   * Id of the body in `organizations`; null where it is not resolved.
   */
  organizationId: string | null
  /**
   * The body as printed, on one line, with its bracketed second name; a closing 等 is dropped, e.g. `市司法局`.
   */
  mention: string
  /**
   * Second names printed in brackets behind it, e.g. `市大数据局`.
   */
  alias: string[]
  /**
   * For a list with a shared suffix (甲、乙市政府): its members written out; else empty.
   */
  members: string[]
  /**
   * Rank of its group within the role, from 1: a comma opens the next group, 、 does not.
   */
  tier: number
  /**
   * Where the body is printed, in reading order; none where it is inferred.
   */
  spans: Span[]
  /**
   * Whether it names bodies by kind instead of by name (各区人民政府, 有关部门).
   */
  collective: boolean
  /**
   * Whether the body is still being set up (筹).
   */
  preparatory: boolean
  /**
   * Whether 等 closes the list it stands last in.
   */
  openEnded: boolean
  /**
   * Id of the rule that gave the role, e.g. `first-listed-leads` (列第一位者为牵头单位); null where the role is printed.
   */
  inferred: string | null
}
/**
 * A person named as responsible (责任领导, 责任人).
 */
export interface Person {
  /**
   * The role word as printed, e.g. `责任领导`.
   */
  roleText: string
  /**
   * The name as printed, on one line.
   */
  name: string
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * A quantified target or achievement, from a row of an indicator table or from prose.
 */
export interface Indicator {
  /**
   * Id of its table or owner, `#i` and a count, e.g. `instrument/2#i3`.
   */
  id: string
  /**
   * Id of the section (or part) it belongs to; null where none does.
   */
  ownerId: string | null
  /**
   * Id of the table it is a row of; null for prose.
   */
  tableId: string | null
  /**
   * Index of its row in `rows` of that table, from 0; null for prose.
   */
  row: number | null
  /**
   * What is measured, as printed, on one line, e.g. `新增企业`.
   */
  name: string
  /**
   * Whom or what it is measured of, where it is measured of several (各区县), as printed; else empty.
   */
  subjects: string[]
  /**
   * `target` what is to be reached, also every row of an indicator table; `actual` what has been achieved (已达到, 截至).
   */
  kind: 'target' | 'actual'
  /**
   * The value it starts from; null where none is given. An empty cell has `raw` empty and `value` null.
   */
  baseline: Quantity | null
  /**
   * The value to be reached, or for `actual` the value reached; null where none is given. An empty cell has `raw` empty and `value` null.
   */
  target: Quantity | null
  /**
   * Whether it binds, from a property column or a note only; else null.
   */
  property: '约束性' | '预期性' | null
  /**
   * The time the quantity is counted in (年均, 每月, 件/年); null where none is named.
   */
  period: 'year' | 'quarter' | 'month' | 'week' | 'day' | null
  /**
   * Whether the value is counted up over the whole period (累计).
   */
  cumulative: boolean
  /**
   * Where it is printed, name and values, in reading order.
   */
  spans: Span[]
  /**
   * How sure the reading is.
   */
  confidence?: Confidence
  /**
   * Readings that were possible and not chosen; absent when there were none.
   */
  alternatives?: Alternative[]
}
/**
 * A table. Every row has as many cells as there are columns; empty cells stay.
 */
export interface Table {
  /**
   * Id of the table, e.g. `table-1`; unique in the document.
   */
  id: string
  /**
   * Id of the section (or part) it stands in; null where none does.
   */
  ownerId: string | null
  /**
   * Its caption; null where it has none.
   */
  caption: Printed | null
  /**
   * Name of each column: its header cells from top to bottom joined by `/`; empty where a column has none.
   */
  columns: string[]
  /**
   * Header rows from top to bottom, each a list of cells.
   */
  header: Cell[][]
  /**
   * Rows from top to bottom, each a list of cells.
   */
  rows: Cell[][]
  /**
   * Notes printed below it (注：…), in reading order.
   */
  notes: Printed[]
  /**
   * How it arrived: `tabs` a row a line parted by tabs, `cells` one cell a line, `tabCells` one cell a line with tabs, `spaces` parted by spaces, `pipes` parted by `|`, `marked` the file itself marks its cells (HTML, DOCX, PDF with lines), `unparsed` cells that cannot be told apart.
   */
  shape: 'tabs' | 'cells' | 'tabCells' | 'spaces' | 'pipes' | 'marked' | 'unparsed'
  /**
   * One range from its first to its last leaf.
   */
  spans: Span[]
}
/**
 * One cell of a table.
 */
export interface Cell {
  /**
   * Its text, joined over line breaks; empty for an empty cell.
   */
  text: string
  /**
   * Where it is printed, in reading order; none for an empty cell.
   */
  spans: Span[]
  /**
   * Number of rows it covers; those it covers below are kept as empty cells.
   */
  rowSpan: number
  /**
   * Number of columns it covers; those it covers to the right are kept as empty cells.
   */
  colSpan: number
}
/**
 * Another text that is named.
 */
export interface Citation {
  /**
   * Id of its owner, `#c` and a count, e.g. `notice#c1`.
   */
  id: string
  /**
   * Id of the section (or part) it stands in; null where none does.
   */
  ownerId: string | null
  /**
   * Its title as printed, on one line, without 《》; null where only a number is given.
   */
  title: string | null
  /**
   * Its number, printed behind the title or alone; null where there is none.
   */
  documentNumber: DocumentNumber | null
  /**
   * What this document does with it: `basis` 根据, `implements` 贯彻落实, `issues` 印发, `forwards` 转发, `repliesTo` 批复, `repeals` 废止, `amends` 修改, `toEnact`/`toRevise`/`toRepeal` tasks to 制定/修订/废止 it, `mentions` all else.
   */
  relation:
    | 'basis'
    | 'implements'
    | 'issues'
    | 'forwards'
    | 'repliesTo'
    | 'repeals'
    | 'amends'
    | 'toEnact'
    | 'toRevise'
    | 'toRepeal'
    | 'mentions'
  /**
   * What kind of text it is.
   */
  kind: 'policy' | 'law' | 'standard' | 'treaty' | 'publication' | 'unknown'
  /**
   * Short name that the text gives it (以下简称《…》), without 《》; null where none is given.
   */
  abbreviation: string | null
  /**
   * Id of the citation whose title holds this one; null where none does.
   */
  nestedIn: string | null
  /**
   * Id of the citation it repeats or abbreviates, or `self` where it means this document; null where it is the first.
   */
  resolvedTo: string | null
  /**
   * Where it is printed, with 《》 and number, in reading order.
   */
  spans: Span[]
}
/**
 * A pointer to a place in this document or to one of its attachments (本办法第十七条, 附件2).
 */
export interface Reference {
  /**
   * Id of its owner, `#ref` and a count, e.g. `instrument/18#ref1`.
   */
  id: string
  /**
   * Id of the section (or part) it stands in; null where none does.
   */
  ownerId: string | null
  /**
   * The reference as printed, on one line.
   */
  text: string
  /**
   * Id of the section (or part) it points to; null where it cannot be told.
   */
  targetId: string | null
  /**
   * Why `targetId` is null, as a rule id; null where it is given.
   */
  reason: string | null
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * A term that the document defines (本办法所称…，是指…).
 */
export interface Definition {
  /**
   * Id of its scope, `#d` and a count, e.g. `instrument/3#d1`.
   */
  id: string
  /**
   * The term as printed.
   */
  term: string
  /**
   * What it means, as printed, joined over line and page breaks.
   */
  means: string
  /**
   * Id of the section (or part) it is defined in; null where none holds it.
   */
  scopeId: string | null
  /**
   * Where term and meaning are printed, in reading order.
   */
  spans: Span[]
}
/**
 * One distinct body that the document names.
 */
export interface Organization {
  /**
   * `org/` and its name, e.g. `org/市司法局`.
   */
  id: string
  /**
   * Its name as first printed, on one line.
   */
  name: string
  /**
   * Other names the document prints for it.
   */
  aliases: string[]
  /**
   * Level of government it belongs to, read from its name; null where the name does not tell.
   */
  level: 'national' | 'province' | 'city' | 'county' | 'township' | null
  /**
   * `government` an administration, `party` of the Party, `judicial` a court or procuratorate, `enterprise`, `institution` a school, hospital or association, `collective` bodies named by kind (各区县), `unknown`.
   */
  kind: 'government' | 'party' | 'judicial' | 'enterprise' | 'institution' | 'collective' | 'unknown'
  /**
   * The place it is of, as printed or from the issuer, e.g. `青岛市`; null where it is not known.
   */
  jurisdiction: string | null
  /**
   * Its full name where the table of bodies knows one; null where it does not.
   */
  canonical: string | null
  /**
   * Where it is printed, in reading order.
   */
  mentions: Span[]
}
/**
 * Characters that carry no content of the document.
 */
export interface Furniture {
  /**
   * `pageNumber`, `runningHead`, `contents` a line of the table of contents, `portal` what a site prints round the text, `markup` marks such as `#`, `bookmark`, `invisible` zero-width, NUL and private-use characters, `label` a label such as 索引号：, `separator` rules and separators, `duplicate` text printed twice, `navigation` links of a site.
   */
  reason:
    | 'pageNumber'
    | 'runningHead'
    | 'contents'
    | 'portal'
    | 'markup'
    | 'bookmark'
    | 'invisible'
    | 'label'
    | 'separator'
    | 'duplicate'
    | 'navigation'
  /**
   * The characters as they stand in the source.
   */
  text: string
  /**
   * Where it is printed, in reading order.
   */
  spans: Span[]
}
/**
 * Something wrong or doubtful.
 */
export interface Diagnostic {
  /**
   * Code of the catalogue, e.g. `numbering-gap`.
   */
  code: string
  /**
   * Values that the message names, by name, e.g. `{"expected": 4}`.
   */
  params: {
    [k: string]: string | number | boolean | null
  }
  /**
   * How bad it is, after the pipeline's own settings.
   */
  severity: 'error' | 'warning' | 'info'
  /**
   * Whose fault it is: `source` of the document, `scan` of the scan or copy, `parser` a limit of the program.
   */
  origin: 'source' | 'scan' | 'parser'
  /**
   * English, the same in every locale: `Unexpected X, expected Y`.
   */
  message: string
  /**
   * Where it is; none for the whole document.
   */
  spans: Span[]
  /**
   * Id of the section it concerns; null where it concerns none.
   */
  sectionId: string | null
  /**
   * What a person can do about it; null where nothing can be said.
   */
  hint: string | null
}
/**
 * Proof that nothing was lost, in non-space characters (space is JavaScript's `\s`): `structured + furniture + unparsed = characters`.
 */
export interface Coverage {
  /**
   * Non-space UTF-16 units of the source.
   */
  characters: number
  /**
   * Those in markers, headings, blocks, table cells and metadata.
   */
  structured: number
  /**
   * Those in furniture.
   */
  furniture: number
  /**
   * Those in blocks of type `unparsed` and tables of shape `unparsed`.
   */
  unparsed: number
}
/**
 * One published document, normalized. Rules for every field: what was read carries `spans` into the decoded source; every non-space character lies in exactly one leaf (marker, heading, block, cell, metadata element, furniture); unknown is null; what is inferred names its rule in an `…inferred` field; what is doubtful is a diagnostic, never a silent repair.
 */
export interface PolicyDocument {
  /**
   * Version of this contract (semver), e.g. `1.0.0`.
   */
  schemaVersion: string
  /**
   * Identity of the document, the same for every scan of it, safe as a file name: issuer and document number, else title, issuer and year, else `text-` and 12 hex digits of `revision`. Letters, digits, Han and `-`; longer than 60 characters: cut, `-`, 8 hex digits of the whole.
   */
  id: string
  /**
   * SHA-256 of the decoded source, 64 hex digits: identity of this text of the document.
   */
  revision: string
  /**
   * What was read.
   */
  source: Source
  /**
   * What made this file.
   */
  generator: Generator
  /**
   * What the document says about itself.
   */
  metadata: Metadata
  /**
   * The parts of the document in order, each a tree.
   */
  parts: Part[]
  /**
   * What tells somebody to do something, in reading order.
   */
  measures: Measure[]
  /**
   * Who is responsible for what, in reading order.
   */
  responsibilities: Responsibility[]
  /**
   * Quantified targets and achievements, in reading order.
   */
  indicators: Indicator[]
  /**
   * The tables, in reading order.
   */
  tables: Table[]
  /**
   * Other texts that are named, in reading order.
   */
  citations: Citation[]
  /**
   * Pointers to places in this document, in reading order.
   */
  references: Reference[]
  /**
   * The distinct bodies that are named, by first mention.
   */
  organizations: Organization[]
  /**
   * Terms that are defined, in reading order.
   */
  definitions: Definition[]
  /**
   * What carries no content, each with its reason, in reading order.
   */
  furniture: Furniture[]
  /**
   * What is wrong or doubtful.
   */
  diagnostics: Diagnostic[]
  /**
   * Proof that nothing was lost.
   */
  coverage: Coverage
}
