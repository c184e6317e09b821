/** How much each doubt takes from a record's confidence; written by `npm run calibrate -- --write` from documents whose facts are known. */

/** Share of records without any doubt that are right. */
export const certain = { section: 0.999, measure: 0.999, responsibility: 0.998, indicator: 0.999 } as const

/** Factor of each doubt; doubts that the generator never shows keep the factor they were given by hand. */
export const weights: Readonly<Record<string, number>> = {
  'marker-damaged': 0.987,
  'marker-glued': 0.99,
  'marker-rejected': 0.985,
  'marker-rival': 0.95,
  'number-gap': 0.962,
  'number-repeat': 0.804,
  'number-restart': 0.487,
  'heading-unnumbered': 0.996,
  'heading-outvoted': 0.9,
  'heading-mixed': 0.698,
  'heading-long': 0.998,
  'heading-at-gap': 0.9,
  'heading-label': 0.95,
  'line-joined': 0.994,
  'text-unended': 0.995,
  'bracket-unclosed': 0.953,
  'word-repaired': 0.97,
  'role-unsaid': 0.789,
  'bodies-only': 0.85,
  'rule-applied': 1,
  'body-unknown': 0.446,
  'prefix-inherited': 0.998,
  'owner-is-parent': 1,
  'said-in-prose': 0.75,
  'scope-implied': 0.85,
  'in-columns': 1,
  'year-from-item': 0.999,
  'year-from-clause': 0.985,
  'year-from-lead': 1,
  'year-unknown': 0.999,
  'number-bare': 1,
  'number-in-words': 1,
  'comparator-shared': 1,
  'actual-by-section': 0.85,
  'cell-unread': 0.7,
}
