import { diff } from '../diff/index.ts'
import { type ParseOptions, parseSource } from '../parse.ts'
import type { SourceText } from '../read/source.ts'
import type { Correction, Corrections, DocumentDiff, PolicyDocument } from '../schema/types.ts'
import { correctSource } from './text.ts'

export { correctSource } from './text.ts'

/** Corrections of a document that has none yet. */
export function noCorrections(document: string | null = null): Corrections {
  return { schemaVersion: '1.0.0', document, corrections: [] }
}

/**
 * Add a correction; one of the same thing at the same place is replaced.
 *
 * @example addCorrection(noCorrections(), { kind: 'replace', at: null, quote: '负贵', before: '', after: '', value: '负责', reason: null })
 */
export function addCorrection(to: Corrections, correction: Correction): Corrections {
  const same = (one: Correction) => (['kind', 'at', 'quote', 'before', 'after'] as const).every((name) => one[name] === correction[name])
  return { ...to, corrections: [...to.corrections.filter((one) => !same(one)), correction] }
}

/**
 * Try corrections on a source: the document they make, and what they change.
 *
 * @param known Corrections that were in force before; the diff shows what is new.
 */
export function tryCorrections(
  source: SourceText,
  corrections: Corrections,
  options: ParseOptions & { known?: Corrections | null } = {},
): { document: PolicyDocument; diff: DocumentDiff } {
  const before = parseSource(options.known ? correctSource(source, options.known) : source, options)
  const document = parseSource(correctSource(source, corrections), options)
  return { document, diff: diff(before, document) }
}
