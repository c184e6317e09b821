import { findCitations } from '../text/citation.ts'
import { readSetOff } from '../text/clause.ts'
import { findDeadlines } from '../text/deadline.ts'
import { findDocumentNumbers, normalizeDocumentNumber } from '../text/document-number.ts'
import { Passage, type Span, sourceOf } from '../text/passage.ts'
import { findQuantities } from '../text/quantity.ts'

/** One reading of a piece of text: its places in the text as it was given, its print there, and what it means. */
export interface Reading {
  text: string
  spans: Span[]
  [field: string]: unknown
}

/** Names of the small parsers, as they stand in `/v1/parse/{name}`. */
export const lexerNames = ['responsibility', 'deadline', 'quantity', 'document-number', 'citation'] as const
export type LexerName = (typeof lexerNames)[number]

/**
 * Read one kind of thing out of a piece of text, without a document round it.
 *
 * @param year Year that a deadline without one leans on (`年底前`); null leaves such a deadline without a day.
 * @example readPiece('deadline', '2023年12月底前完成', null)[0]?.by // '2023-12-31'
 */
export function readPiece(name: LexerName, text: string, year: number | null): Reading[] {
  const source = sourceOf(text)
  const passage = Passage.read(source, 0, text.length)
  return readers[name](passage, year)
}

interface Place {
  from: number
  to: number
}

const readers: Readonly<Record<LexerName, (passage: Passage, year: number | null) => Reading[]>> = {
  responsibility(passage) {
    const { from, to } = withoutBrackets(passage.key)
    const clause = readSetOff(passage.key.slice(from, to))
    if (!clause) return []
    const at = (place: Place): Place => ({ from: from + place.from, to: from + place.to })
    const deadline = clause.deadline && at(clause.deadline)
    const due = deadline && findDeadlines(passage.key.slice(deadline.from, deadline.to))[0]
    return [
      {
        ...placed(passage, { from, to }),
        assignments: clause.assignments.map(({ from, to, role, roleText, alias, members, tier, collective, preparatory, openEnded, inferred }) => ({
          ...placed(passage, at({ from, to })),
          role,
          roleText,
          alias,
          members,
          tier,
          collective,
          preparatory,
          openEnded,
          inferred,
        })),
        persons: clause.persons.map((person) => ({ ...placed(passage, at(person)), roleText: person.roleText })),
        deadline: deadline && { ...placed(passage, deadline), by: due?.by ?? null },
      },
    ]
  },
  deadline: (passage, year) =>
    findDeadlines(passage.key, { year }).map(({ from, to, by, start, precision, ongoing, recurring, within, inferred }) => ({
      ...placed(passage, { from, to }),
      by,
      from: start,
      precision,
      ongoing,
      recurring,
      within,
      inferred,
    })),
  quantity: (passage) =>
    findQuantities(passage.key).map(({ outerFrom, outerTo, raw, value, max, unit, comparator }) => ({
      ...placed(passage, { from: outerFrom, to: outerTo }),
      raw,
      value,
      max,
      unit,
      comparator,
    })),
  'document-number': (passage) =>
    findDocumentNumbers(passage.key).map((hit) => ({
      ...placed(passage, hit),
      normalized: normalizeDocumentNumber(hit),
      code: hit.code,
      year: hit.year,
      number: hit.number,
      irregular: hit.irregular,
      suspect: hit.suspect,
    })),
  citation: (passage) =>
    findCitations(passage.key).map((hit) => ({
      ...placed(passage, hit),
      title: hit.title && passage.slice(hit.title.from, hit.title.to).raw,
      documentNumber: hit.number && normalizeDocumentNumber(hit.number),
      abbreviation: hit.abbreviation && passage.slice(hit.abbreviation.from, hit.abbreviation.to).raw,
      relation: hit.relation,
      kind: hit.kind,
      nestedIn: hit.nestedIn,
    })),
}

function placed(passage: Passage, { from, to }: Place): { text: string; spans: Span[] } {
  return { text: passage.slice(from, to).raw, spans: passage.spans(from, to) }
}

/** A clause may be given with the brackets it stands in. */
function withoutBrackets(key: string): Place {
  const wrapped = /^[([]/.test(key) && /[)\]]。?$/.test(key)
  return wrapped ? { from: 1, to: key.length - (key.endsWith('。') ? 2 : 1) } : { from: 0, to: key.length }
}
