import { addCorrection, sameThing } from '../../../src/corrections/list.ts'
import { rewrite } from '../../../src/corrections/quote.ts'
import type { Correction, Corrections, PolicyDocument, TextEdit } from '../../../src/schema/types.ts'

/** What a person decided and did not save yet, in the order in which it was decided. */
export type Step = { add: readonly Correction[]; remove: readonly Correction[] }

/** The corrections that would hold if the steps were saved on top of those that hold now. */
export function merged(base: Corrections, steps: readonly Step[]): Corrections {
  let all = base
  for (const { add, remove } of steps) {
    const kept = all.corrections.filter((one) => !remove.some((gone) => sameThing(one, gone)))
    all = add.reduce(addCorrection, { ...all, corrections: kept })
  }
  return all
}

/** The step that puts a text in place of a stretch of the text as it is shown; null where nothing would change. */
export function rewriteStep(
  original: string,
  document: PolicyDocument,
  inForce: readonly Correction[],
  wanted: { start: number; end: number; value: string },
): Step | null {
  const made = rewrite(original, document.source.edits ?? [], wanted)
  if (!made) return null
  const remove = inForce.filter((one) => one.kind === 'replace' && made.over.some((edit) => madeBy(edit, one)))
  return { add: [made.correction], remove }
}

function madeBy({ original, text }: TextEdit, { quote, value }: Correction): boolean {
  const bare = (words: string) => words.replace(/\s/g, '')
  return text === (value ?? '') && bare(original) === bare(quote)
}

/** What two people's corrections differ by. */
export function between(before: Corrections, after: Corrections): { added: Correction[]; removed: Correction[] } {
  const missing = (from: Corrections, of: Corrections) =>
    of.corrections.filter((one) => !from.corrections.some((other) => sameThing(one, other) && one.value === other.value))
  return { added: missing(before, after), removed: missing(after, before) }
}

const keyOf = (id: string) => `tiaoli-draft:${id}`

/** Steps of a document that this window still holds. */
export function keptSteps(id: string): Step[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '[]')
  } catch {
    return []
  }
}

/** Hold the steps of a document until they are saved, so that leaving the page loses none. */
export function keepSteps(id: string, steps: readonly Step[]): void {
  if (steps.length === 0) sessionStorage.removeItem(keyOf(id))
  else sessionStorage.setItem(keyOf(id), JSON.stringify(steps))
}
