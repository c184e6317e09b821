import { achievingVerbs, nounsFromVerbs } from '../../lexicon/units.ts'

const allVerbs: ReadonlySet<string> = new Set(achievingVerbs)

/** Whether a verb is two of them, or 新 and one: a pattern that repeats verbs must find one way only to read it. */
const isCompound = (verb: string) =>
  (verb.startsWith('新') && allVerbs.has(verb.slice(1))) || [...verb].some((_, i) => allVerbs.has(verb.slice(0, i)) && allVerbs.has(verb.slice(i)))

/** The verbs of achieving as alternatives of a pattern (domain §5.2). */
export const verbs = [...allVerbs]
  .filter((verb) => !isCompound(verb))
  .sort((a, b) => b.length - a.length)
  .map((verb) => (verb in nounsFromVerbs ? `${verb}(?!${nounsFromVerbs[verb]})` : verb))
  .join('|')

/** An achieving verb right in front of the number, with at most a short object between. */
export const verbBeside = new RegExp(`(?:${verbs})(?:了|省级以上|国家级|省级|市级|以上)?$`)

/** One anywhere in front. */
export const verbBefore = new RegExp(`(?:${verbs})`)
