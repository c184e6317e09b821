import type { Passage } from '../../text/passage.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Printed } from '../../tree/records.ts'

/** A stretch of a passage that is the value of a metadata element. */
export interface Stretch {
  from: number
  to: number
}

/**
 * Take values out of a passage; what is printed round them (labels, brackets, separators) becomes furniture `label`,
 * so that every character of the passage has its place.
 *
 * @example take(root, '抄送：市委各部门，市监委。', [{from: 3, to: 8}, {from: 9, to: 12}])
 */
export function takeValues(root: Root, passage: Passage, values: readonly Stretch[]): Printed[] {
  const taken: Printed[] = []
  let done = 0
  const label = (from: number, to: number) => {
    if (from < to) root.furniture.push({ type: 'furniture', reason: 'label', spans: passage.spans(from, to) })
  }
  for (const { from, to } of values) {
    label(done, from)
    taken.push({ text: passage.raw.slice(from, to), spans: passage.spans(from, to) })
    done = to
  }
  label(done, passage.length)
  return taken
}

/** The whole passage as one value. */
export function takeWhole(passage: Passage): Printed {
  return { text: passage.raw, spans: passage.spans() }
}

/** Stretches of a list split at any of `separators` at bracket depth 0. */
export function splitAt(key: string, separators: string, from = 0, to = key.length): Stretch[] {
  const out: Stretch[] = []
  let depth = 0
  let start = from
  for (let i = from; i < to; i++) {
    const c = key[i] as string
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && depth > 0) depth--
    else if (depth === 0 && separators.includes(c)) {
      if (i > start) out.push({ from: start, to: i })
      start = i + 1
    }
  }
  if (to > start) out.push({ from: start, to })
  return out
}
