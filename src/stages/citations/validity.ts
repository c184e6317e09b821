import type { Span } from '../../text/passage.ts'
import { findValidity, lastDay, type ValidityHit } from '../../text/validity.ts'
import type { Part, Root, Section } from '../../tree/nodes.ts'
import type { Metadata, Validity } from '../../tree/records.ts'
import { sectionsOf } from '../../tree/visit.ts'
import type { Placed } from './passages.ts'

interface Period {
  years: number
  months: number
  text: string
  spans: Span[]
  weight: number
}

/**
 * Fill `effectiveFrom`, `expiresOn` and `interpretedBy` from the sentences that speak of the text itself. What the
 * instrument says of itself outweighs what the notice says of the notice.
 */
export class ValidityReading {
  readonly #metadata: Metadata
  readonly #isOwn: (title: string) => boolean
  readonly #last = new Set<Section>()
  #effective: { value: Validity; weight: number } | null = null
  #expires: { value: Validity; weight: number } | null = null
  #period: Period | null = null
  #interpreted = 0

  constructor(root: Root, isOwn: (title: string) => boolean) {
    this.#metadata = root.records.metadata
    this.#metadata.effectiveFrom = null
    this.#metadata.expiresOn = null
    this.#metadata.interpretedBy = null
    this.#isOwn = isOwn
    for (const part of root.parts) for (const section of lastSections(part)) this.#last.add(section)
  }

  read(placed: Placed): void {
    if (placed.heading || placed.part.role === 'attachment') return
    const { text } = placed
    const hits = findValidity(text.key)
    if (hits.length === 0) return
    const atEnd = placed.place !== 'body' || (placed.section !== null && this.#last.has(placed.section))
    const weight = placed.part.role === 'instrument' ? 2 : 1
    let accepted = false
    for (const hit of hits) {
      const silent = hit.subject === 'none' && (hit.bare || hit.kind === 'interpretation')
      const own = this.#speaksOfItself(hit, placed) || (silent && (accepted || (atEnd && placed.place !== 'lead')))
      if (!own) continue
      accepted = true
      const value = { text: text.raw.slice(hit.from, hit.to), spans: text.spans(hit.from, hit.to) }
      if (hit.kind === 'effective' && weight > (this.#effective?.weight ?? 0)) this.#effective = { weight, value: this.#start(hit, value) }
      else if (hit.kind === 'expires' && weight > (this.#expires?.weight ?? 0)) this.#expires = { weight, value: { ...value, date: hit.date, inferred: null } }
      else if (hit.kind === 'period' && weight > (this.#period?.weight ?? 0))
        this.#period = { ...value, years: hit.years ?? 0, months: hit.months ?? 0, weight }
      else if (hit.kind === 'interpretation' && hit.body && weight > this.#interpreted) {
        this.#interpreted = weight
        this.#metadata.interpretedBy = {
          name: text.raw.slice(hit.body.from, hit.body.to),
          spans: text.spans(hit.body.from, hit.body.to),
        }
      }
    }
  }

  /** Write what was read, once all passages were seen. */
  finish(): void {
    const entry = this.#metadata.history.findLast(({ event, date }) => event === 'effective' && date !== null)
    const effective = this.#effective?.value ?? (entry ? { date: entry.date, text: entry.text, inferred: null, spans: entry.spans } : null)
    this.#metadata.effectiveFrom = effective
    this.#metadata.expiresOn = this.#expires?.value ?? null
    const period = this.#period
    if (period && (!this.#expires || period.weight > this.#expires.weight)) {
      const from = effective?.date ?? null
      this.#metadata.expiresOn = {
        text: period.text,
        spans: period.spans,
        date: from ? lastDay(from, period.years, period.months) : null,
        inferred: from ? 'validity-period' : null,
      }
    }
  }

  #speaksOfItself(hit: ValidityHit, { text }: Placed): boolean {
    if (hit.subject === 'self') return true
    return hit.subject === 'title' && hit.title !== null && this.#isOwn(text.key.slice(hit.title.from, hit.title.to))
  }

  #start(hit: ValidityHit, value: { text: string; spans: Span[] }): Validity {
    const issued = hit.fromIssue ? (this.#metadata.issuedOn?.date ?? null) : null
    return { ...value, date: hit.date ?? issued, inferred: issued && !hit.date ? 'issue-date' : null }
  }
}

/** The last three sections of a part: where a text without 附则 says since when it holds. */
function lastSections(part: Part): Section[] {
  const last: Section[] = []
  for (const section of sectionsOf(part)) {
    last.push(section)
    if (last.length > 3) last.shift()
  }
  return last
}
