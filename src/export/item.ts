import type { Diagnostic, Indicator, Measure, PolicyDocument, Responsibility, Section } from '../schema/types.ts'
import { groupBy } from '../text/group.ts'
import type { OffsetUnit } from './names.ts'
import { type Places, placesIn } from './places.ts'

/** A document to export, with what exports look up in it. */
export interface Item {
  document: PolicyDocument
  /** The decoded source; null where it is not at hand. */
  text: string | null
  places: Places
  sections: ReadonlyMap<string, SectionAt>
  measures: ReadonlyMap<string, Measure>
  responsibilities: ReadonlyMap<string, Responsibility>
  /** Indicators by owner. */
  indicators: ReadonlyMap<string, readonly Indicator[]>
  /** Findings other than notes, by section. */
  findings: ReadonlyMap<string, readonly Diagnostic[]>
}

/** A section with where it stands. */
export interface SectionAt {
  section: Section
  part: string
  /** Headings (or markers) above it, outermost first. */
  above: readonly string[]
  /** Printed markers from the top down to its own. */
  label: string
}

/**
 * Make a document ready for export.
 *
 * @param text The source it was made from; null gives offsets in UTF-16 units only, and no lines.
 * @throws     {OffsetError} when another unit is asked for without the source.
 */
export function itemOf(document: PolicyDocument, text: string | null, unit: OffsetUnit = 'utf16'): Item {
  const findings = document.diagnostics.filter(({ severity }) => severity !== 'info')
  return {
    document,
    text,
    places: placesIn(text, unit),
    sections: sectionsOf(document),
    measures: new Map(document.measures.map((measure) => [measure.sectionId, measure])),
    responsibilities: new Map(document.responsibilities.map((one) => [one.id, one])),
    indicators: groupBy(document.indicators, ({ ownerId }) => ownerId ?? ''),
    findings: groupBy(findings, ({ sectionId }) => sectionId ?? ''),
  }
}

function sectionsOf(document: PolicyDocument): Map<string, SectionAt> {
  const found = new Map<string, SectionAt>()
  for (const part of document.parts) {
    const stack = part.sections.map((section): SectionAt => ({ section, part: part.id, above: [], label: section.marker?.text ?? '' })).reverse()
    for (let at = stack.pop(); at; at = stack.pop()) {
      found.set(at.section.id, at)
      const above = [...at.above, titleOf(at.section)].filter((title) => title !== '')
      for (const section of at.section.sections.toReversed()) stack.push({ section, part: part.id, above, label: at.label + (section.marker?.text ?? '') })
    }
  }
  return found
}

/** What a section is called: its heading, else its marker. */
export function titleOf({ heading, marker }: Section): string {
  return heading ?? marker?.text ?? ''
}

/** A step of a walk through the sections of a part, without recursion: no depth is too deep. */
export type Step = { type: 'open' | 'close'; section: Section }

/** Walk sections in reading order; each is opened, then those below it, then closed. */
export function* walk(sections: readonly Section[]): Generator<Step> {
  const stack: Step[] = sections.map((section): Step => ({ type: 'open', section })).reverse()
  for (let step = stack.pop(); step; step = stack.pop()) {
    yield step
    if (step.type === 'close') continue
    stack.push({ type: 'close', section: step.section })
    for (const section of step.section.sections.toReversed()) stack.push({ type: 'open', section })
  }
}
