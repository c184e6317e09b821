import type { Correction, Corrections } from '../schema/types.ts'

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
  return { ...to, corrections: [...to.corrections.filter((one) => !sameThing(one, correction)), correction] }
}

/** Whether two corrections are of the same thing at the same place, whatever they decide. */
export function sameThing(a: Correction, b: Correction): boolean {
  return (['kind', 'at', 'quote', 'before', 'after'] as const).every((name) => a[name] === b[name])
}
