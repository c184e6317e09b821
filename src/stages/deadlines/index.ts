import { type DeadlineContext, findDeadlines } from '../../text/deadline.ts'
import { fold } from '../../text/fold.ts'
import { matches } from '../../text/match.ts'
import type { Root } from '../../tree/nodes.ts'
import { defineStage } from '../define.ts'

/**
 * Find the deadlines in the prose of every measure; those of its clauses stand with the clauses.
 *
 * @source domain §6; contract, measures
 */
export const deadlines = defineStage({
  name: 'deadlines',
  reads: ['measure', 'metadata'],
  writes: ['deadline'],
  run(root, { report }) {
    const context = contextOf(root)
    for (const measure of root.records.measures) {
      measure.deadlines = []
      for (const text of measure.text) {
        for (const { from, to, by, start, precision, ongoing, recurring, within, inferred } of findDeadlines(text.key, context)) {
          const printed = text.raw.slice(from, to)
          measure.deadlines.push({ precision, ongoing, recurring, within, inferred, text: printed, by, from: start, spans: text.spans(from, to) })
          if (by === null && !ongoing && !within && !recurring) report('deadline-unreadable', text.spans(from, to), { text: printed }, measure.section)
        }
      }
    }
  },
})

/** The year an annual plan names in its title, else that of the date of issue. */
function contextOf(root: Root): DeadlineContext {
  const { title, noticeTitle, issuedOn } = root.records.metadata
  const years = matches(fold(title?.text ?? noticeTitle?.text ?? ''), /(?<![\d—\-－-])(\d{4})年(?!\s*[—\-－-])/g).map((hit) => Number(hit[1]))
  return { year: years.length === 1 ? (years[0] as number) : issuedOn ? Number(issuedOn.date.slice(0, 4)) : null }
}
