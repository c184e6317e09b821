/** How much each doubt takes from a record's confidence; written by `npm run calibrate -- --write` from documents whose facts are known. */

/** Share of records without any doubt that are right. */
export const certain = { section: 0.999, measure: 0.999, responsibility: 0.998, indicator: 0.995 } as const

/** Factor of each doubt; doubts that the generator never shows keep the factor they were given by hand. */
export const weights: Readonly<Record<string, number>> = {
  'marker-damaged': 0.989,
  'marker-glued': 0.986,
  'marker-rejected': 0.976,
  'marker-rival': 0.95,
  'number-gap': 0.876,
  'number-repeat': 0.771,
  'number-restart': 0.77,
  'heading-unnumbered': 0.788,
  'heading-outvoted': 0.9,
  'heading-mixed': 0.872,
  'heading-long': 0.978,
  'heading-at-gap': 0.9,
  'heading-label': 0.95,
  'line-joined': 0.977,
  'text-unended': 0.999,
  'bracket-unclosed': 0.951,
  'word-repaired': 0.991,
  'role-unsaid': 0.85,
  'bodies-only': 0.85,
  'rule-applied': 0.95,
  'body-unknown': 0.791,
  'prefix-inherited': 1,
  'owner-is-parent': 0.927,
  'said-in-prose': 0.75,
  'scope-implied': 0.85,
  'in-columns': 1,
  'year-from-item': 0.989,
  'year-from-clause': 0.949,
  'year-from-lead': 0.989,
  'year-unknown': 0.969,
  'number-bare': 1,
  'number-in-words': 1,
  'comparator-shared': 1,
  'actual-by-section': 0.85,
  'cell-unread': 0.7,
}
