/** How much each doubt takes from a record's confidence; written by `npm run calibrate -- --write` from documents whose facts are known. */

/** Share of records without any doubt that are right. */
export const certain = { section: 0.999, measure: 0.999, responsibility: 0.999, indicator: 0.999 } as const

/** Factor of each doubt; doubts that the generator never shows keep the factor they were given by hand. */
export const weights: Readonly<Record<string, number>> = {
  'marker-damaged': 0.97,
  'marker-glued': 0.97,
  'marker-rejected': 0.97,
  'marker-rival': 0.95,
  'number-gap': 0.8,
  'number-repeat': 0.75,
  'number-restart': 0.8,
  'heading-unnumbered': 0.85,
  'heading-outvoted': 0.9,
  'heading-mixed': 0.9,
  'heading-long': 0.9,
  'heading-at-gap': 0.9,
  'heading-label': 0.95,
  'line-joined': 0.97,
  'text-unended': 0.95,
  'bracket-unclosed': 0.9,
  'word-repaired': 0.97,
  'role-unsaid': 0.85,
  'bodies-only': 0.85,
  'rule-applied': 0.95,
  'body-unknown': 0.9,
  'prefix-inherited': 0.85,
  'owner-is-parent': 0.8,
  'said-in-prose': 0.75,
  'scope-implied': 0.85,
  'in-columns': 0.95,
  'year-from-item': 0.95,
  'year-from-clause': 0.9,
  'year-from-lead': 0.93,
  'year-unknown': 0.9,
  'number-bare': 0.9,
  'number-in-words': 0.9,
  'comparator-shared': 0.97,
  'actual-by-section': 0.85,
  'cell-unread': 0.7,
}
