// Generated from schemas/ and pipelines/ by `npm run generate`; do not edit.

/**
 * One normalized policy document.
 */
export interface PolicyDocument {
/**
 * Semver of this contract.
 */
schemaVersion: string
/**
 * Identity of the document, the same for every scan of it; safe as a file name.
 */
id: string
/**
 * sha-256 of the decoded source: identity of this text of it.
 */
revision: string
source: Source
generator: Generator
metadata: Metadata
/**
 * The parts in order, each a tree.
 */
parts: Part[]
/**
 * Tasks.
 */
measures: Measure[]
/**
 * Clauses that assign bodies.
 */
responsibilities: Responsibility[]
/**
 * Indicators and targets.
 */
indicators: Indicator[]
/**
 * Tables.
 */
tables: Table[]
/**
 * Cited documents.
 */
citations: Citation[]
/**
 * References inside the document.
 */
references: Reference[]
/**
 * Distinct bodies.
 */
organizations: Organization[]
/**
 * Defined terms.
 */
definitions: Definition[]
/**
 * What carries no content.
 */
furniture: Furniture[]
/**
 * Findings.
 */
diagnostics: Diagnostic[]
coverage: Coverage
}
/**
 * The source as read.
 */
export interface Source {
/**
 * Base name.
 */
name: string
/**
 * e.g. `text/plain`.
 */
mediaType: string
/**
 * How it was decoded.
 */
encoding: ("utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gb18030" | "string")
/**
 * Of the bytes.
 */
sha256: string
/**
 * Number of bytes.
 */
bytes: number
/**
 * UTF-16 units of the decoded text.
 */
length: number
/**
 * Pages, where the format has them.
 */
pages?: number
/**
 * Reserved: places in the original format.
 * 
 * Items: Reserved: where ranges came from in the original.
 */
origins?: {
/**
 * Start.
 */
start: number
/**
 * End.
 */
end: number
/**
 * Page.
 */
page?: number
}[]
}
/**
 * What made the document; no clock, no host.
 */
export interface Generator {
/**
 * Always tiaoli.
 */
name: "tiaoli"
/**
 * Version of the package.
 */
version: string
/**
 * Name of the pipeline.
 */
pipeline: string
/**
 * sha-256 of the pipeline.
 */
pipelineHash: string
/**
 * Hash of the corrections applied, or null.
 */
corrections: (string | null)
}
/**
 * What the head, the end and the imprint say about the document.
 */
export interface Metadata {
/**
 * Kind of text.
 */
kind: ("policy" | "regulation" | "reply" | "interpretation" | "news" | "other")
/**
 * Title of the instrument, on one line, with its year and status brackets.
 */
title: (Text | null)
/**
 * Title of the 通知 around it.
 */
noticeTitle: (Text | null)
/**
 * Own document number.
 */
documentNumber: (DocumentNumber | null)
/**
 * 文种 that closes the title, without qualifiers: 实施方案 is 方案.
 */
genre: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
genreSpans: Span[]
/**
 * Rule, when the title does not say it.
 */
genreInferred: (string | null)
/**
 * final, draft (征求意见稿 …) or trial (试行).
 */
status: ("final" | "draft" | "trial")
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
statusSpans: Span[]
/**
 * Issuing bodies.
 */
issuers: Body[]
/**
 * Addressees (主送).
 */
recipients: Recipient[]
/**
 * Signers of an upward document (签发人).
 */
signers: Body[]
/**
 * Date of issue (成文日期), ISO.
 */
issuedOn: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
issuedOnSpans: Span[]
/**
 * Disclosure note (此件公开发布).
 */
publicity: (Publicity | null)
/**
 * Contact, without its label.
 */
contact: (Text | null)
/**
 * Bodies copied to (抄送).
 */
copiedTo: Body[]
/**
 * Printing body (印发机关).
 */
printedBy: (Body | null)
/**
 * Date of printing, ISO.
 */
printedOn: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
printedOnSpans: Span[]
/**
 * Body whose seal stands for the issuer (代章).
 */
sealedBy: (Body | null)
/**
 * 份号.
 */
copyNumber: (Text | null)
/**
 * 密级.
 */
secrecy: (Text | null)
/**
 * 紧急程度.
 */
urgency: (Text | null)
/**
 * 主题词.
 */
keywords: Text[]
/**
 * Registration code of a normative document.
 */
registrationNumber: (Text | null)
/**
 * First day in force, ISO; null when unknown or not a day.
 */
effectiveFrom: (string | null)
/**
 * As printed.
 */
effectiveFromText: (string | null)
/**
 * Rule that computed the date.
 */
effectiveFromInferred: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
effectiveFromSpans: Span[]
/**
 * Last day in force, ISO.
 */
expiresOn: (string | null)
/**
 * As printed.
 */
expiresOnText: (string | null)
/**
 * Rule that computed the date.
 */
expiresOnInferred: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
expiresOnSpans: Span[]
/**
 * Body that explains the text (由…负责解释).
 */
interpretedBy: (Body | null)
/**
 * 索引号 of a government site.
 */
indexNumber: (Text | null)
/**
 * 主题分类 of a government site.
 */
topic: (Text | null)
/**
 * 有效性 of a government site.
 */
validity: (Text | null)
/**
 * Date of publication on a government site, ISO.
 */
publishedOn: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
publishedOnSpans: Span[]
/**
 * 发布机构 of a government site.
 */
publisher: (Body | null)
}
/**
 * A printed value.
 */
export interface Text {
/**
 * As printed, on one line, white space next to Han left out.
 */
text: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * Half-open range of UTF-16 offsets into the decoded source (a BOM is dropped before offset 0).
 */
export interface Span {
/**
 * Offset of the first unit.
 */
start: number
/**
 * Offset behind the last unit.
 */
end: number
}
/**
 * Document number (发文字号).
 */
export interface DocumentNumber {
/**
 * As printed, e.g. `济政字〔2024〕45号`.
 */
text: string
/**
 * Agency code, e.g. `济政字`.
 */
code: (string | null)
/**
 * Year in the brackets.
 */
year: (number | null)
/**
 * Running number.
 */
number: (number | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A body as printed.
 */
export interface Body {
/**
 * Name as printed, on one line.
 */
name: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * An addressee.
 */
export interface Recipient {
/**
 * Name as printed; a list with a shared suffix is one.
 */
name: string
/**
 * Place of its group between the commas, from 1.
 */
tier: number
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * Disclosure note.
 */
export interface Publicity {
/**
 * As printed, without brackets.
 */
text: string
/**
 * How far the body is public.
 */
body: ("public" | "not-public" | "on-request" | "redacted" | null)
/**
 * How far the attachments are.
 */
attachments: ("public" | "not-public" | "on-request" | "redacted" | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A part of the document.
 */
export interface Part {
/**
 * `notice`, `instrument`, `attachment-1`, …
 */
id: string
/**
 * notice (印发通知), instrument (the issued text), attachment, imprint (版记), portal (site header).
 */
role: ("notice" | "instrument" | "attachment" | "imprint" | "portal")
/**
 * The part in which a forwarded notice or its text came.
 */
parentId: (string | null)
/**
 * False for an attachment that is announced but absent.
 */
present: boolean
/**
 * Title of the part, on one line.
 */
title: (Text | null)
/**
 * Text before the first section.
 */
preamble: Block[]
/**
 * Depth-1 sections.
 */
sections: Section[]
/**
 * Text behind the last section: 特此通知, lists of attachments.
 */
closing: Block[]
/**
 * One range from the first to the last leaf; empty without leaves.
 */
spans: Span[]
}
/**
 * A paragraph, list, reference to a table, figure caption, or text nobody could read.
 */
export interface Block {
/**
 * Kind of block.
 */
type: ("paragraph" | "list" | "tableRef" | "figureNote" | "unparsed")
/**
 * Text joined over line and page breaks; the caption for a tableRef.
 */
text: string
/**
 * Id of the table a tableRef stands for.
 */
tableId: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A structural node of the outline.
 */
export interface Section {
/**
 * Path of ordinals from the part, e.g. `instrument/3/2/4`; survives a corrected scan.
 */
id: string
/**
 * 1 at the top of its part.
 */
depth: number
/**
 * Its marker; null for a heading without a number.
 */
marker: (Marker | null)
/**
 * Heading or run-in label on one line, without end punctuation; null where the item goes straight into its sentence.
 */
heading: (string | null)
/**
 * Places of the heading with its end punctuation.
 */
headingSpans: Span[]
/**
 * What the section is for.
 */
category: ("context" | "goal" | "measure" | "outcome" | "schedule" | "safeguard" | "provision" | "final" | "other")
/**
 * Own text in reading order.
 */
blocks: Block[]
/**
 * Sections below, in order.
 */
sections: Section[]
/**
 * One range from the first to the last leaf.
 */
spans: Span[]
confidence?: Confidence
/**
 * Reserved for doubt: readings that were rejected.
 */
alternatives?: Alternative[]
}
/**
 * The number in front of a section.
 */
export interface Marker {
/**
 * As printed: `（一）`, `第三条`.
 */
text: string
/**
 * Marker family: hanDot 一、, hanParen （一）, digitDot 1., digitParen （1）, digitHalfParen 1）, circled ①, part 第一编, subpart 第一分编, chapter 第一章, sectionOf 第一节, article 第一条, decimal 1.1, box 专栏1, attachment 附件1, hanOrdinal 应用一：, letter A..
 */
scheme: ("hanDot" | "hanParen" | "digitDot" | "digitParen" | "digitHalfParen" | "circled" | "part" | "subpart" | "chapter" | "sectionOf" | "article" | "decimal" | "box" | "attachment" | "hanOrdinal" | "letter")
/**
 * The number it stands for.
 */
ordinal: (number | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * How sure a reading is (reserved).
 */
export interface Confidence {
/**
 * 0 to 1.
 */
score: number
/**
 * Reason codes.
 */
reasons: string[]
}
/**
 * A rival reading that was rejected (reserved).
 */
export interface Alternative {
/**
 * The rival reading.
 */
reading: string
/**
 * Why it was rejected.
 */
reason: string
}
/**
 * What tells somebody to do something.
 */
export interface Measure {
/**
 * `measure/` and the id of its section.
 */
id: string
/**
 * Its section.
 */
sectionId: string
/**
 * Runs through the document from 1.
 */
ordinal: number
/**
 * Printed trail, e.g. `三、（一）1.`
 */
label: string
/**
 * Heading of its section.
 */
heading: (string | null)
/**
 * Prose without marker, heading and responsibility bracket.
 */
text: string
/**
 * Headings of the sections above, outermost first.
 */
path: string[]
/**
 * Category of its section.
 */
category: ("measure" | "outcome" | "schedule" | "safeguard")
/**
 * Its clauses.
 */
responsibilityIds: string[]
/**
 * Its indicators.
 */
indicatorIds: string[]
/**
 * Its citations.
 */
citationIds: string[]
/**
 * Deadlines of its prose.
 */
deadlines: Deadline[]
/**
 * One range over its section.
 */
spans: Span[]
confidence?: Confidence
/**
 * Reserved for doubt: readings that were rejected.
 */
alternatives?: Alternative[]
}
/**
 * A time by which something is due.
 */
export interface Deadline {
/**
 * As printed.
 */
text: string
/**
 * Last day, ISO: `2023年12月底前` is 2023-12-31.
 */
by: (string | null)
/**
 * First day of an interval, ISO.
 */
from: (string | null)
/**
 * Unit of the printed time.
 */
precision: ("year" | "half" | "quarter" | "month" | "tenDays" | "day" | null)
/**
 * Whether the task goes on without end (持续推进).
 */
ongoing: boolean
/**
 * Cycle of a repeated task.
 */
recurring: ("year" | "quarter" | "month" | null)
/**
 * A duration and the event it runs from, or null.
 */
within: (Within | null)
/**
 * Rule that supplied what is not printed, e.g. `document-year`.
 */
inferred: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * Duration from an event: `自印发之日起30个工作日内`.
 */
export interface Within {
/**
 * How many units.
 */
n: number
/**
 * Unit of the duration.
 */
unit: ("year" | "month" | "week" | "day" | "workday")
/**
 * Event as printed, e.g. `印发`; null when none is named.
 */
anchor: (string | null)
}
/**
 * A clause that assigns bodies.
 */
export interface Responsibility {
/**
 * Id of its owner, `#r` and a count.
 */
id: string
/**
 * Section (or part) it belongs to.
 */
ownerId: string
/**
 * bracket, line of its own, table column, or running prose.
 */
form: ("bracket" | "line" | "column" | "prose")
/**
 * As printed.
 */
text: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
/**
 * Bodies in printed order.
 */
assignments: Assignment[]
/**
 * Named persons.
 */
persons: Person[]
/**
 * Deadline inside the clause.
 */
deadline: (Deadline | null)
/**
 * What it covers where an item has several clauses.
 */
appliesTo: Span[]
/**
 * Rule, where a scope sentence and not this clause assigns the body.
 */
implied: (string | null)
confidence?: Confidence
/**
 * Reserved for doubt: readings that were rejected.
 */
alternatives?: Alternative[]
}
/**
 * A body and its role.
 */
export interface Assignment {
/**
 * lead (牵头), responsible (责任, 负责), support (配合, 参加), guide (指导).
 */
role: ("lead" | "responsible" | "support" | "guide")
/**
 * Label or verb as printed.
 */
roleText: string
/**
 * The body.
 */
organizationId: (string | null)
/**
 * Body as printed, on one line, with its bracketed second name.
 */
mention: string
/**
 * Second names.
 */
alias: string[]
/**
 * Bodies that share a suffix, written out.
 */
members: string[]
/**
 * Place of its group between commas, from 1.
 */
tier: number
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
/**
 * Stands for many bodies.
 */
collective: boolean
/**
 * Being set up (筹).
 */
preparatory: boolean
/**
 * 等 stands behind it.
 */
openEnded: boolean
/**
 * Rule that gave the role or the body.
 */
inferred: (string | null)
}
/**
 * A named person (责任领导).
 */
export interface Person {
/**
 * Label as printed.
 */
roleText: string
/**
 * Name as printed.
 */
name: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * An indicator or quantified target.
 */
export interface Indicator {
/**
 * Id of its table or owner, `#i` and a count.
 */
id: string
/**
 * Section it belongs to.
 */
ownerId: (string | null)
/**
 * Its table.
 */
tableId: (string | null)
/**
 * Row of the table, from 0.
 */
row: (number | null)
/**
 * Name as printed, without its unit.
 */
name: string
/**
 * Subjects that share a predicate.
 */
subjects: string[]
/**
 * target, or actual for achievements.
 */
kind: ("target" | "actual")
/**
 * Value at the start.
 */
baseline: (Quantity | null)
/**
 * Value to reach, or reached.
 */
target: (Quantity | null)
/**
 * From a property column or a note.
 */
property: ("约束性" | "预期性" | null)
/**
 * Period of a rate.
 */
period: ("year" | "quarter" | "month" | "week" | "day" | null)
/**
 * Cumulative value (累计).
 */
cumulative: boolean
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
confidence?: Confidence
/**
 * Reserved for doubt: readings that were rejected.
 */
alternatives?: Alternative[]
}
/**
 * A number with its unit.
 */
export interface Quantity {
/**
 * As printed, e.g. `10.5万件`; empty for an empty cell.
 */
raw: string
/**
 * In the base unit: 105000; null for an empty cell, a ratio or fraction.
 */
value: (number | null)
/**
 * Upper bound of a range in the base unit.
 */
max: (number | null)
/**
 * Base unit: `件`, `元`, `%`, `件/年`.
 */
unit: (string | null)
/**
 * How the value is meant; a range is `=`.
 */
comparator: ("=" | ">=" | ">" | "<=" | "<" | "~")
/**
 * Year that governs the value.
 */
year: (number | null)
/**
 * Where an unprinted year came from: `item`, `clause`, `lead`.
 */
yearInferred: (string | null)
/**
 * Printed in brackets whose meaning a note explains.
 */
bracketed: boolean
/**
 * That note.
 */
note: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A table.
 */
export interface Table {
/**
 * `table-1`, …
 */
id: string
/**
 * Section or part it stands in.
 */
ownerId: (string | null)
/**
 * Caption.
 */
caption: (Text | null)
/**
 * Column heads.
 */
columns: string[]
/**
 * Header rows.
 */
header: Cell[][]
/**
 * Rows, each as wide as the header.
 */
rows: Cell[][]
/**
 * Notes below or above.
 */
notes: Text[]
/**
 * How the scan printed it.
 */
shape: ("tabs" | "cells" | "tabCells" | "spaces" | "pipes" | "unparsed")
/**
 * One range over all of it.
 */
spans: Span[]
}
/**
 * A table cell.
 */
export interface Cell {
/**
 * As printed; empty cells stay.
 */
text: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
/**
 * Rows it covers.
 */
rowSpan: number
/**
 * Columns it covers.
 */
colSpan: number
}
/**
 * A cited document.
 */
export interface Citation {
/**
 * Id of its owner, `#c` and a count.
 */
id: string
/**
 * Section or part it stands in.
 */
ownerId: (string | null)
/**
 * Title without 《》.
 */
title: (string | null)
/**
 * Its number where printed.
 */
documentNumber: (DocumentNumber | null)
/**
 * How this document stands to it.
 */
relation: ("basis" | "implements" | "issues" | "forwards" | "repliesTo" | "repeals" | "amends" | "toEnact" | "toRevise" | "toRepeal" | "mentions")
/**
 * Kind of the cited text.
 */
kind: ("policy" | "law" | "standard" | "treaty" | "publication" | "unknown")
/**
 * Short name given to it (以下简称).
 */
abbreviation: (string | null)
/**
 * Citation whose title holds it.
 */
nestedIn: (string | null)
/**
 * Earlier citation it repeats, or `self`.
 */
resolvedTo: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A reference inside the document.
 */
export interface Reference {
/**
 * Id.
 */
id: string
/**
 * Section or part it stands in.
 */
ownerId: (string | null)
/**
 * As printed: 本办法第十七条.
 */
text: string
/**
 * Section or part it points to.
 */
targetId: (string | null)
/**
 * Why there is no target.
 */
reason: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A distinct body.
 */
export interface Organization {
/**
 * `org/` and its name.
 */
id: string
/**
 * As first printed.
 */
name: string
/**
 * Second names.
 */
aliases: string[]
/**
 * Level of government.
 */
level: ("national" | "province" | "city" | "county" | "township" | null)
/**
 * Kind of body.
 */
kind: ("government" | "party" | "judicial" | "enterprise" | "institution" | "collective" | "unknown")
/**
 * Place it governs, e.g. `山东省`.
 */
jurisdiction: (string | null)
/**
 * Full name where the table knows it; never modernised.
 */
canonical: (string | null)
/**
 * Where it is named.
 */
mentions: Span[]
}
/**
 * A term the text defines.
 */
export interface Definition {
/**
 * Id.
 */
id: string
/**
 * The term.
 */
term: string
/**
 * What it stands for.
 */
means: string
/**
 * Section or part in which it holds.
 */
scopeId: (string | null)
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * Text that carries no content of the document.
 */
export interface Furniture {
/**
 * Why.
 */
reason: ("pageNumber" | "runningHead" | "contents" | "portal" | "markup" | "bookmark" | "invisible" | "label" | "separator" | "duplicate" | "navigation")
/**
 * As printed.
 */
text: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
}
/**
 * A finding.
 */
export interface Diagnostic {
/**
 * Code of the catalogue.
 */
code: string
/**
 * Values the message names.
 */
params: {
[k: string]: string | number | boolean | null
}
/**
 * error, warning or info.
 */
severity: ("error" | "warning" | "info")
/**
 * A fault of the document, of the scan, or a limit of the parser.
 */
origin: ("source" | "scan" | "parser")
/**
 * English; never depends on the locale.
 */
message: string
/**
 * Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.
 */
spans: Span[]
/**
 * Section it concerns.
 */
sectionId: (string | null)
/**
 * What to do.
 */
hint: (string | null)
}
/**
 * Proof that nothing was lost, in non-space characters; the last three add up to the first.
 */
export interface Coverage {
/**
 * All.
 */
characters: number
/**
 * In the tree, cells and metadata.
 */
structured: number
/**
 * In furniture.
 */
furniture: number
/**
 * In unparsed blocks.
 */
unparsed: number
}

/**
 * Ordered stages with options and severities; no logic.
 */
export interface Pipeline {
/**
 * Name of the pipeline.
 */
name: string
/**
 * What it is for.
 */
title?: string
/**
 * Semver of the output contract it is written for.
 */
schemaVersion: string
/**
 * Stages in order: a name, or a name and its options.
 * 
 * @minItems 1
 */
stages: [(string | {
/**
 * Name of the stage.
 */
name: string
/**
 * Options of the stage.
 */
options: {
[k: string]: unknown
}
}), ...((string | {
/**
 * Name of the stage.
 */
name: string
/**
 * Options of the stage.
 */
options: {
[k: string]: unknown
}
}))[]]
/**
 * Severity by code of a finding; `off` drops it.
 */
severity?: {
[k: string]: "error" | "warning" | "info" | "off"
}
}
