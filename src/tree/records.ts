import type { HistoryEvent } from '../lexicon/history.ts'
import type { Passage, Span } from '../text/passage.ts'
import type { Doubt } from './doubt.ts'
import type { Category, Part, Section, Table } from './nodes.ts'

/** Records overlay the tree: they point into it and are no leaves. Field meanings: the contract. */
export interface Records {
  metadata: Metadata
  measures: Measure[]
  responsibilities: Responsibility[]
  indicators: Indicator[]
  citations: Citation[]
  references: Reference[]
  definitions: Definition[]
  organizations: Organization[]
}

export interface Printed {
  text: string
  spans: Span[]
}

export interface Body {
  name: string
  spans: Span[]
}

export interface DocumentNumber extends Printed {
  code: string | null
  year: number | null
  number: number | null
}

export type Disclosure = 'public' | 'not-public' | 'on-request' | 'redacted'

/** A date as ISO text with the place it was read from. */
export interface DatedValue {
  date: string
  spans: Span[]
}

export interface Metadata {
  kind: 'policy' | 'regulation' | 'reply' | 'interpretation' | 'news' | 'other'
  title: Printed | null
  noticeTitle: Printed | null
  documentNumber: DocumentNumber | null
  genre: string | null
  genreSpans: Span[]
  genreInferred: string | null
  status: 'final' | 'draft' | 'trial'
  statusSpans: Span[]
  issuers: Body[]
  recipients: (Body & { tier: number })[]
  signers: Body[]
  issuedOn: DatedValue | null
  publicity: (Printed & { body: Disclosure | null; attachments: Disclosure | null }) | null
  contact: Printed | null
  copiedTo: Body[]
  printedBy: Body | null
  printedOn: DatedValue | null
  sealedBy: Body | null
  copyNumber: Printed | null
  secrecy: Printed | null
  urgency: Printed | null
  keywords: Printed[]
  registrationNumber: Printed | null
  history: (Printed & { event: HistoryEvent; date: string | null })[]
  effectiveFrom: Validity | null
  expiresOn: Validity | null
  interpretedBy: Body | null
  indexNumber: Printed | null
  topic: Printed | null
  validity: Printed | null
  publishedOn: DatedValue | null
  publisher: Body | null
}

/** When the text takes effect or expires: `date` null where the text names an event only. */
export interface Validity {
  date: string | null
  text: string
  inferred: string | null
  spans: Span[]
}

export interface Deadline {
  text: string
  by: string | null
  from: string | null
  precision: 'year' | 'half' | 'quarter' | 'month' | 'tenDays' | 'day' | null
  ongoing: boolean
  recurring: 'year' | 'quarter' | 'month' | null
  within: { n: number; unit: 'year' | 'month' | 'week' | 'day' | 'workday'; anchor: string | null } | null
  inferred: string | null
  spans: Span[]
}

export interface Measure {
  id: string
  section: Section
  ordinal: number
  label: string
  category: Category
  /** The prose, without marker, heading and clauses, in slices. */
  text: Passage[]
  deadlines: Deadline[]
}

export type Role = 'lead' | 'responsible' | 'support' | 'guide'

export interface Assignment {
  role: Role
  roleText: string
  /** As printed, on one line, with its bracketed second name; a closing 等 is dropped. */
  mention: string
  alias: string[]
  members: string[]
  tier: number
  spans: Span[]
  collective: boolean
  preparatory: boolean
  openEnded: boolean
  inferred: string | null
  /** Set by the organizations stage. */
  organization: Organization | null
}

export interface Responsibility {
  id: string
  owner: Section | Part
  form: 'bracket' | 'line' | 'column' | 'prose'
  text: string
  spans: Span[]
  assignments: Assignment[]
  persons: { roleText: string; name: string; spans: Span[] }[]
  deadline: Deadline | null
  appliesTo: Span[]
  implied: string | null
  doubts: Doubt[]
}

export interface Quantity {
  raw: string
  value: number | null
  unit: string | null
  max: number | null
  comparator: '=' | '>=' | '>' | '<=' | '<' | '~'
  year: number | null
  yearInferred: string | null
  bracketed: boolean
  note: string | null
  spans: Span[]
}

export interface Indicator {
  id: string
  owner: Section | Part | null
  table: Table | null
  row: number | null
  name: string
  subjects: string[]
  kind: 'target' | 'actual'
  baseline: Quantity | null
  target: Quantity | null
  property: '约束性' | '预期性' | null
  period: 'year' | 'quarter' | 'month' | 'week' | 'day' | null
  cumulative: boolean
  spans: Span[]
  doubts: Doubt[]
}

export type Relation = 'basis' | 'implements' | 'issues' | 'forwards' | 'repliesTo' | 'repeals' | 'amends' | 'toEnact' | 'toRevise' | 'toRepeal' | 'mentions'

export interface Citation {
  id: string
  owner: Section | Part | null
  title: string | null
  documentNumber: DocumentNumber | null
  relation: Relation
  kind: 'policy' | 'law' | 'standard' | 'treaty' | 'publication' | 'unknown'
  abbreviation: string | null
  nestedIn: Citation | null
  /** An earlier citation or the document itself (`self`) that this one repeats or abbreviates. */
  resolvedTo: Citation | 'self' | null
  spans: Span[]
}

export interface Reference {
  id: string
  owner: Section | Part | null
  text: string
  target: Section | Part | null
  reason: string | null
  spans: Span[]
}

export interface Definition {
  id: string
  term: string
  means: string
  scope: Section | Part | null
  spans: Span[]
}

export interface Organization {
  id: string
  name: string
  aliases: string[]
  level: 'national' | 'province' | 'city' | 'county' | 'township' | null
  kind: 'government' | 'party' | 'judicial' | 'enterprise' | 'institution' | 'collective' | 'unknown'
  jurisdiction: string | null
  canonical: string | null
  mentions: Span[]
}
