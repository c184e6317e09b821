import { bisect } from '../text/bisect.ts'
import type { ReadWarning } from '../text/given.ts'
import type { Span } from '../text/passage.ts'
import type { Doubt } from '../tree/doubt.ts'
import type { Section } from '../tree/nodes.ts'

/** Adds to doubts those about what was recognised in places. */
export type Recognition = (met: readonly Doubt[], spans: () => readonly Span[]) => readonly Doubt[]

/**
 * Tell where recognition was unsure, or characters were restored: what a record says there is as sure as the recognition was.
 *
 * @param warnings Of the reader.
 * @param text     Of the source.
 */
export function recognitionOf(warnings: readonly ReadWarning[], text: string): Recognition {
  const places = warnings
    .flatMap(({ code, params, spans }) =>
      code === 'recognition-unsure' || code === 'bracket-restored' ? spans.map((span) => ({ code, params, ...span })) : [],
    )
    .sort((a, b) => a.start - b.start)
  if (places.length === 0) return (met) => met
  // lines do not overlap, but a bracket stands in one
  const longest = places.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  return (doubts, spans) => {
    const met = [...doubts]
    const seen = new Set<object>()
    for (const { start, end } of spans()) {
      for (let i = firstFrom(places, start - longest); i < places.length && (places[i]?.start ?? end) < end; i++) {
        const place = places[i] as (typeof places)[number]
        if (place.end <= start || seen.has(place)) continue
        seen.add(place)
        const printed = text.slice(place.start, place.end)
        met.push({
          code: place.code as Doubt['code'],
          text: printed.length > 30 ? `${printed.slice(0, 30)}…` : printed,
          spans: [{ start: place.start, end: place.end }],
          ...(place.code === 'recognition-unsure' ? { factor: Number(place.params.score) / 100 } : {}),
        })
      }
    }
    return met
  }
}

/** What a section prints itself: marker, heading and blocks. */
export function ownSpans({ marker, heading, blocks }: Section): Span[] {
  return [...(marker?.text.spans() ?? []), ...(heading?.printed.spans() ?? []), ...blocks.flatMap(({ text }) => text.spans())]
}

function firstFrom(places: readonly Span[], from: number): number {
  return bisect(places.length, (i) => (places[i] as Span).start < from)
}
