import type { Deadline, Measure } from '../../schema/types.ts'
import type { Item } from '../item.ts'
import { type Column, defineTable } from '../spec.ts'
import { bodyOf, distinct, documentKeys, placeColumns } from './common.ts'

function clausesOf({ responsibilityIds }: Measure, { responsibilities }: Item) {
  return responsibilityIds.flatMap((id) => responsibilities.get(id) ?? [])
}

/** Its deadlines: those of its clauses, then those of its prose; the same words once. */
export function deadlinesOf(measure: Measure, item: Item): Deadline[] {
  const all = [...clausesOf(measure, item).flatMap(({ deadline }) => deadline ?? []), ...measure.deadlines]
  return [...new Map(all.map((deadline) => [deadline.text, deadline])).values()]
}

const roles = { lead: 'lead', responsible: 'responsible', support: 'support', guide: 'guide' } as const

const bodies = Object.keys(roles).map(
  (role): Column<Measure> => ({
    name: role,
    type: 'list',
    from: ['responsibilities[].assignments[].mention'],
    about: `Bodies whose role is \`${role}\` in its clauses, each once; members of a list in brackets behind it, 等 where the list is open.`,
    value: (measure, item) =>
      distinct(
        clausesOf(measure, item)
          .flatMap(({ assignments }) => assignments)
          .filter((assignment) => assignment.role === role)
          .map(bodyOf),
      ),
  }),
)

/** One row a measure: what a clerk keeps the 督查台账 by. */
export const measures = defineTable<Measure>({
  name: 'measures',
  record: 'measure',
  about: 'One row a measure, with who does it and by when.',
  rows: (document) => document.measures,
  columns: [
    ...documentKeys,
    { name: 'id', type: 'text', from: ['measures[].id'], value: ({ id }) => id },
    { name: 'ordinal', type: 'integer', from: ['measures[].ordinal'], value: ({ ordinal }) => ordinal },
    { name: 'path', type: 'list', from: ['measures[].path'], value: ({ path }) => path },
    { name: 'category', type: 'text', from: ['measures[].category'], words: 'category', value: ({ category }) => category },
    { name: 'label', type: 'text', from: ['measures[].label'], value: ({ label }) => label },
    { name: 'heading', type: 'text', from: ['measures[].heading'], value: ({ heading }) => heading },
    { name: 'text', type: 'text', from: ['measures[].text'], value: ({ text }) => text },
    ...bodies,
    {
      name: 'persons',
      type: 'list',
      from: ['responsibilities[].persons[].name'],
      about: 'Persons that its clauses name, each once.',
      value: (measure, item) => distinct(clausesOf(measure, item).flatMap(({ persons }) => persons.map(({ name }) => name))),
    },
    {
      name: 'clauses',
      type: 'list',
      from: ['responsibilities[].text'],
      about: 'Its responsibility clauses as printed.',
      value: (measure, item) => clausesOf(measure, item).map(({ text }) => text),
    },
    {
      name: 'deadline',
      type: 'list',
      from: ['responsibilities[].deadline.text', 'measures[].deadlines[].text'],
      about: 'Its deadlines as printed: those of its clauses, then those of its prose.',
      value: (measure, item) => deadlinesOf(measure, item).map(({ text }) => text),
    },
    {
      name: 'due',
      type: 'date',
      from: ['responsibilities[].deadline.by', 'measures[].deadlines[].by'],
      about: 'The last day of the deadlines of its clauses; without one, of those of its prose.',
      value: (measure, item) => lastDay(clausesOf(measure, item).flatMap(({ deadline }) => deadline ?? [])) ?? lastDay(measure.deadlines),
    },
    {
      name: 'indicators',
      type: 'list',
      from: ['measures[].indicatorIds'],
      value: ({ indicatorIds }) => indicatorIds,
    },
    { name: 'citations', type: 'list', from: ['measures[].citationIds'], value: ({ citationIds }) => citationIds },
    { name: 'sectionId', type: 'text', from: ['measures[].sectionId'], value: ({ sectionId }) => sectionId },
    ...placeColumns<Measure>('measures[].spans', ({ spans }) => spans),
    {
      name: 'confidence',
      type: 'number',
      from: ['measures[].confidence.score', 'responsibilities[].confidence.score'],
      about: 'The least of its own score and those of its clauses.',
      value: (measure, item) => {
        const scores = [measure, ...clausesOf(measure, item)].flatMap(({ confidence }) => confidence?.score ?? [])
        return scores.length > 0 ? Math.min(...scores) : null
      },
    },
    {
      name: 'doubts',
      type: 'list',
      from: ['measures[].confidence.reasons', 'responsibilities[].confidence.reasons'],
      about: 'Codes of its doubts and of those of its clauses, each once.',
      words: 'doubts',
      value: (measure, item) => distinct([measure, ...clausesOf(measure, item)].flatMap(({ confidence }) => confidence?.reasons ?? [])),
    },
    {
      name: 'findings',
      type: 'list',
      from: ['diagnostics[].code'],
      about: 'Codes of the warnings and errors about its section, each once.',
      words: 'diagnostics',
      value: ({ sectionId }, { findings }) => distinct((findings.get(sectionId) ?? []).map(({ code }) => code)),
    },
  ],
})

function lastDay(deadlines: readonly Deadline[]): string | null {
  return deadlines.flatMap(({ by }) => by ?? []).reduce<string | null>((last, by) => (last === null || by > last ? by : last), null)
}
