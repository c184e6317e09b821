import { type DeadlineContext, findDeadlines } from '../../text/deadline.ts'
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
        for (const { from, to, start, by, ...rest } of findDeadlines(text.key, context)) {
          measure.deadlines.push({ ...rest, text: text.raw.slice(from, to), by, from: start, spans: text.spans(from, to) })
          if (by === null && !rest.ongoing && !rest.within && !rest.recurring)
            report('deadline-unreadable', text.spans(from, to), { text: text.raw.slice(from, to) }, measure.section)
        }
      }
    }
  },
})

/** The year an annual plan names in its title, else that of the date of issue. */
function contextOf(root: Root): DeadlineContext {
  const { title, noticeTitle, issuedOn } = root.records.metadata
  const years = [...(title?.text ?? noticeTitle?.text ?? '').matchAll(/(?<![\d—\-－-])(\d{4})年(?!\s*[—\-－-])/g)].map((hit) => Number(hit[1]))
  return { year: years.length === 1 ? (years[0] as number) : issuedOn ? Number(issuedOn.date.slice(0, 4)) : null }
}
