import { diff } from '../diff/index.ts'
import { type ParseOptions, parseSource } from '../parse.ts'
import type { SourceText } from '../read/source.ts'
import type { Corrections, DocumentDiff, PolicyDocument } from '../schema/types.ts'
import { correctSource } from './text.ts'

export { addCorrection, noCorrections } from './list.ts'
export { correctSource } from './text.ts'

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
