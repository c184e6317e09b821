import type { Span } from '../text/passage.ts'
import type { Root, Section } from '../tree/nodes.ts'

/** What a stage reads or writes: node types and record names of the tree. */
export type Kind =
  | 'line'
  | 'furniture'
  | 'table'
  | 'paragraph'
  | 'part'
  | 'metadata'
  | 'section'
  | 'category'
  | 'measure'
  | 'responsibility'
  | 'deadline'
  | 'indicator'
  | 'citation'
  | 'reference'
  | 'definition'
  | 'organization'

/** One finding. Severity, wording and hint come from the catalogue (lexicon/diagnostics.ts), never from the stage. */
export interface Finding {
  code: string
  params: Record<string, string | number | boolean | null>
  spans: Span[]
  section: Section | null
}

export interface StageContext {
  /**
   * Report a finding.
   *
   * @param code   Code of the catalogue, e.g. `numbering-gap`.
   * @param spans  Place in the source; empty for the whole document.
   * @param params Values that the message names.
   */
  report(code: string, spans: Span[], params?: Finding['params'], section?: Section | null): void
  /** Options of the stage from the pipeline file. */
  options: Readonly<Record<string, unknown>>
}

/**
 * One step from tree to tree: synchronous, pure, total (any tree, any text, no throw), deterministic; a second run
 * changes nothing, because a stage writes what it declares anew from what it reads.
 */
export interface Stage {
  name: string
  reads: readonly Kind[]
  writes: readonly Kind[]
  run(root: Root, context: StageContext): void
}

/** Give a stage its shape; exists so that every stage file reads alike. */
export function defineStage(stage: Stage): Stage {
  return stage
}
