import type { Correction } from '../schema/types.ts'
import { Passage } from '../text/passage.ts'
import type { Root, Section } from '../tree/nodes.ts'
import type { Deadline, Indicator, Quantity, Role } from '../tree/records.ts'
import { allSections } from '../tree/visit.ts'
import { indexOf, keyOf, placesOf } from './places.ts'
import { isCategory, readTarget } from './values.ts'

/** What became of a correction. */
export type Done = 'done' | 'unneeded' | 'unfit'

/** Give the quoted body its role, or take it out. */
export function correctBody(root: Root, { at, quote, value }: Correction): Done {
  const key = keyOf(quote)
  let done: Done = value === 'none' ? 'unneeded' : 'unfit'
  for (const record of root.records.responsibilities) {
    if (at !== null && record.owner.id !== at) continue
    for (const assignment of record.assignments.filter(({ mention }) => keyOf(mention) === key)) {
      if (value === 'none') record.assignments.splice(record.assignments.indexOf(assignment), 1)
      else if (assignment.role === value) {
        if (done === 'unfit') done = 'unneeded'
        continue
      } else assignment.role = value as Role
      done = 'done'
    }
  }
  if (value === 'none' && done === 'done')
    root.records.responsibilities = root.records.responsibilities.filter(
      ({ assignments, persons, deadline }) => assignments.length + persons.length > 0 || deadline,
    )
  return done
}

/** Give the quoted time its last day. */
export function correctDeadline(root: Root, { at, quote, value }: Correction): Done {
  const key = keyOf(quote)
  let done: Done = 'unfit'
  const fix = (deadline: Deadline | null, owner: string) => {
    if (!deadline || (at !== null && owner !== at) || keyOf(deadline.text) !== key) return
    const [by, ongoing] = [value === 'ongoing' || value === 'none' ? null : value, value === 'ongoing']
    if (deadline.by === by && deadline.ongoing === ongoing) {
      if (done === 'unfit') done = 'unneeded'
      return
    }
    Object.assign(deadline, { by, ongoing, precision: by === null ? null : 'day', inferred: null })
    done = 'done'
  }
  for (const { deadline, owner } of root.records.responsibilities) fix(deadline, owner.id)
  for (const { deadlines, section } of root.records.measures) for (const deadline of deadlines) fix(deadline, section.id)
  return done
}

/** Give the section that begins with the quote its category, and those below that took after it. */
export function correctCategory(root: Root, correction: Correction): Done {
  const { value, at, quote } = correction
  const key = keyOf(quote)
  const places = placesOf(indexOf(root.source.raw), correction)
  const begins = [...allSections(root)].filter((section) => {
    const [start, end] = headOf(section)
    return places.some(({ from, to }) => from >= start && to <= end && beginsOf(section).some((text) => text.startsWith(key)))
  })
  const section = theOne(
    begins.filter((one) => beginsOf(one).includes(key)),
    begins,
    (one) => one.id === at,
  )
  if (!section || !isCategory(value)) return 'unfit'
  if (section.category === value) return 'unneeded'
  const before = section.category
  const stack: Section[] = [section]
  for (let next = stack.pop(); next; next = stack.pop()) {
    next.category = value
    stack.push(...next.sections.filter(({ category }) => category === before))
  }
  return 'done'
}

/** Where the words begin by which a section is known: with its marker, without it, and its heading alone. */
function beginsOf({ marker, heading, blocks }: Section): string[] {
  const body = heading?.text.key ?? blocks[0]?.text.key ?? ''
  return [(marker?.text.key ?? '') + body, body]
}

function headOf({ marker, heading, blocks }: Section): [start: number, end: number] {
  const texts = [marker?.text, heading?.text ?? blocks[0]?.text].filter((text) => text !== undefined)
  return [texts[0]?.start ?? 0, texts.at(-1)?.end ?? 0]
}

/** Give the indicator of the quoted name its target, or take it out. */
export function correctTarget(root: Root, correction: Correction): Done {
  const { quote, value, at, before, after } = correction
  const { records, source } = root
  const key = keyOf(quote)
  const named = records.indicators.filter(({ name }) => keyOf(name) === key)
  const places = before === '' && after === '' ? null : placesOf(indexOf(source.raw), correction)
  const standing = places && named.filter(({ spans }) => places.some(({ from, to }) => spans.some(({ start, end }) => start < to && end > from)))
  const indicator = theOne(standing ?? named, [], ({ owner }) => owner?.id === at)
  if (!indicator) return value === 'none' && named.length === 0 ? 'unneeded' : 'unfit'
  if (value === 'none') {
    records.indicators = records.indicators.filter((one) => one !== indicator)
    return 'done'
  }
  const target = indicator.target ?? noQuantity
  const given = readTarget(value ?? '', target.unit)
  if (!given) return 'unfit'
  if ((Object.keys(given) as (keyof typeof given)[]).every((name) => given[name] === target[name])) return 'unneeded'
  indicator.target = { ...target, ...printedIn(root, indicator, value ?? ''), ...given }
  // a person has looked
  indicator.doubts = []
  return 'done'
}

const noQuantity: Quantity = {
  raw: '',
  value: null,
  unit: null,
  max: null,
  comparator: '=',
  year: null,
  yearInferred: null,
  bracketed: false,
  note: null,
  spans: [],
}

/** Where the value is printed among the words of the indicator, if it is, and once; else what was quoted stays. */
function printedIn({ source }: Root, { spans }: Indicator, value: string): Pick<Quantity, 'raw' | 'spans'> | null {
  const found = spans.flatMap(({ start, end }) =>
    placesOf(indexOf(source.raw.slice(start, end)), { quote: value, before: '', after: '' }).map(({ from, to }) =>
      Passage.read(source, start + from, start + to),
    ),
  )
  const [text, ...more] = found
  return text && more.length === 0 ? { raw: text.raw, spans: text.spans() } : null
}

/** The only one of the first list that has any; where there are more, the only one that also stands at the id. */
function theOne<T>(best: readonly T[], others: readonly T[], isAt: (one: T) => boolean): T | null {
  const list = best.length > 0 ? best : others
  const [one, ...more] = list.length > 1 ? list.filter(isAt) : list
  return one && more.length === 0 ? one : null
}
