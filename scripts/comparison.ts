import { type Aspect, aspects, type DocumentScore, scoreDocument } from '../src/eval/score.ts'
import { type AspectSummary, summarize } from '../src/eval/summary.ts'
import type { Gold, PolicyDocument, Section } from '../src/schema/types.ts'

/** A version of the parser: what reads a text into a document. */
export type Reader = (name: string, bytes: Uint8Array) => Partial<PolicyDocument>

export interface Text {
  name: string
  bytes: Uint8Array
  /** Null: only its counts are compared. */
  gold: Gold | null
}

/** What a version made of one text. */
export interface Reading {
  name: string
  scores: DocumentScore | null
  /** Sections, measures, …, and diagnostics by code. */
  counts: Record<string, number>
  /** Why there is nothing, where the version threw. */
  failure: string | null
}

export interface AspectChange {
  aspect: Aspect
  before: Pick<AspectSummary, 'f1' | 'tp' | 'gold' | 'got'> | null
  after: Pick<AspectSummary, 'f1' | 'tp' | 'gold' | 'got'> | null
  /** Of the F1. */
  change: number
}

export interface DocumentChange {
  name: string
  /** Facts that are wrong now, missing or too much, less those that were. */
  losses: number
  failure: string | null
  aspects: { aspect: Aspect; lost: string[]; wrong: string[]; found: string[]; corrected: string[] }[]
}

export interface CountChange {
  name: string
  failure: string | null
  counts: Record<string, [before: number, after: number]>
}

export interface Comparison {
  /** Changed aspects, the greatest loss first. */
  aspects: AspectChange[]
  /** Changed texts with gold, the greatest loss first. */
  documents: DocumentChange[]
  /** Changed texts without, the greatest change first. */
  counts: CountChange[]
}

/** Read a text with a version, and hold it against its gold. What the version throws is in the reading. */
export function readingOf({ name, bytes, gold }: Text, read: Reader): Reading {
  try {
    const document = read(name, bytes)
    return { name, scores: gold && scoreDocument(gold, document), counts: countsOf(document), failure: null }
  } catch (error) {
    return { name, scores: gold && scoreDocument(gold, {}), counts: {}, failure: error instanceof Error ? error.message : String(error) }
  }
}

function countsOf(document: Partial<PolicyDocument>): Record<string, number> {
  const { measures = [], responsibilities = [], indicators = [], tables = [], citations = [], diagnostics = [] } = document
  const sections = (list: readonly Section[]): number => list.reduce((total, section) => total + 1 + sections(section.sections), 0)
  const counts: Record<string, number> = {
    sections: (document.parts ?? []).reduce((total, part) => total + sections(part.sections), 0),
    measures: measures.length,
    responsibilities: responsibilities.length,
    indicators: indicators.length,
    tables: tables.length,
    citations: citations.length,
  }
  for (const { code } of diagnostics) counts[`diagnostic ${code}`] = (counts[`diagnostic ${code}`] ?? 0) + 1
  return counts
}

/**
 * Find what one version reads otherwise than another: by aspect, by text with gold, by text without.
 *
 * @param before Readings of the same texts in the same order as `after`.
 */
export function compareReadings(before: readonly Reading[], after: readonly Reading[]): Comparison {
  const pairs = before.flatMap((old, i) => {
    const now = after[i]
    return now ? [{ old, now }] : []
  })
  return {
    aspects: aspectChanges(before, after),
    documents: pairs
      .filter(({ now }) => now.scores)
      .map(({ old, now }) => documentChange(old, now))
      .filter((change) => change.aspects.length > 0 || change.failure !== null)
      .sort((a, b) => b.losses - a.losses || (a.name < b.name ? -1 : 1)),
    counts: pairs
      .filter(({ now }) => !now.scores)
      .map(({ old, now }) => countChange(old, now))
      .filter(({ counts, failure }) => Object.keys(counts).length > 0 || failure !== null)
      .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1)),
  }
}

function aspectChanges(before: readonly Reading[], after: readonly Reading[]): AspectChange[] {
  const sums = (readings: readonly Reading[]) => {
    const scored = readings.flatMap(({ name, scores }) => (scores ? [{ name, scores }] : []))
    return new Map(summarize(scored).aspects.map(({ aspect, f1, tp, gold, got }) => [aspect, { f1, tp, gold, got }]))
  }
  const [old, now] = [sums(before), sums(after)]
  return aspects
    .map((aspect) => ({
      aspect,
      before: old.get(aspect) ?? null,
      after: now.get(aspect) ?? null,
      change: (now.get(aspect)?.f1 ?? 0) - (old.get(aspect)?.f1 ?? 0),
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .sort((a, b) => a.change - b.change)
}

function documentChange({ scores: old }: Reading, { name, scores: now, failure }: Reading): DocumentChange {
  const change: DocumentChange = { name, losses: 0, failure, aspects: [] }
  for (const aspect of aspects) {
    // what is in `metadata` too is told once
    if (aspect.startsWith('metadata.')) continue
    const [was, is] = [old?.[aspect], now?.[aspect]]
    const [lost, found] = difference(was?.missing ?? [], is?.missing ?? [])
    const [wrong, corrected] = difference(was?.extra ?? [], is?.extra ?? [])
    if (lost.length + found.length + wrong.length + corrected.length === 0) continue
    change.losses += lost.length + wrong.length - found.length - corrected.length
    change.aspects.push({ aspect, lost, wrong, found, corrected })
  }
  return change
}

/** What only the second of two multisets holds, and what only the first. */
function difference(first: readonly string[], second: readonly string[]): [added: string[], removed: string[]] {
  const left = new Map<string, number>()
  for (const one of first) left.set(one, (left.get(one) ?? 0) + 1)
  const added = second.filter((one) => {
    const n = left.get(one) ?? 0
    if (n > 0) left.set(one, n - 1)
    return n === 0
  })
  return [added, [...left].flatMap(([one, n]) => Array<string>(n).fill(one))]
}

function countChange({ counts: old }: Reading, { name, counts: now, failure }: Reading): CountChange {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  const changed = keys.filter((key) => (old[key] ?? 0) !== (now[key] ?? 0))
  return { name, failure, counts: Object.fromEntries(changed.map((key) => [key, [old[key] ?? 0, now[key] ?? 0]])) }
}

function sizeOf({ counts, failure }: CountChange): number {
  if (failure !== null) return Number.POSITIVE_INFINITY
  return Object.values(counts).reduce((total, [before, after]) => total + Math.abs(after - before), 0)
}
