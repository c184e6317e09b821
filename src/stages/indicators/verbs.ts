import { achievingVerbs, nounsFromVerbs } from '../../lexicon/units.ts'

/** The verbs of achieving as alternatives of a pattern (domain §5.2). */
export const verbs = [...achievingVerbs]
  .sort((a, b) => b.length - a.length)
  .map((verb) => (verb in nounsFromVerbs ? `${verb}(?!${nounsFromVerbs[verb]})` : verb))
  .join('|')

/** An achieving verb right in front of the number, with at most a short object between. */
export const verbBeside = new RegExp(`(?:${verbs})(?:了|省级以上|国家级|省级|市级|以上)?$`)

/** No verb with what may stand behind it is longer. */
export const longestVerb = Math.max(...achievingVerbs.map(({ length }) => length)) + '省级以上'.length

/** One anywhere in front. */
export const verbBefore = new RegExp(`(?:${verbs})`)
