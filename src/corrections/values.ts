import { type Category, categories } from '../lexicon/headings.ts'
import type { Correction } from '../schema/types.ts'
import { findQuantities, type QuantityReading } from '../text/quantity.ts'
import { keyOf } from './places.ts'

/** What a target value says, whatever is printed. */
export type TargetValue = Pick<QuantityReading, 'value' | 'max' | 'unit' | 'comparator'>

/**
 * Read a target value as a person writes it; a number without a unit has the one that was read.
 *
 * @returns null where it is no quantity, or more than one
 * @example readTarget('10.5万件以上', null) // { value: 105000, max: null, unit: '件', comparator: '>=' }
 */
export function readTarget(text: string, unit: string | null): TargetValue | null {
  const key = keyOf(text)
  const digits = [...key].findLastIndex((sign) => /[\d十百千万亿]/.test(sign)) + 1
  for (const whole of unit === null ? [key] : [key, key.slice(0, digits) + unit + key.slice(digits)]) {
    const [found, ...more] = findQuantities(whole)
    if (!found || more.length > 0 || found.outerFrom > 0 || found.outerTo < whole.length) continue
    const { value, max, comparator } = found
    return { value, max, unit: found.unit, comparator }
  }
  return null
}

/** Depth of a section that a correction of its heading gives: from 1, null for body text; undefined where it says neither. */
export function depthOf(value: string | null): number | null | undefined {
  if (value === 'none') return null
  return /^[1-9]$/.test(value ?? '') ? Number(value) : undefined
}

export function isCategory(value: string | null): value is Category {
  return (categories as readonly (string | null)[]).includes(value)
}

const roles = ['lead', 'responsible', 'support', 'guide', 'none']

/** What `value` is to be, by kind, and whether it is. */
const expected: Record<Correction['kind'], readonly [says: string, is: (value: string | null) => boolean]> = {
  replace: ['the right text', (value) => value !== null],
  heading: ['a level from 1 to 9, or none', (value) => depthOf(value) !== undefined],
  category: [categories.join(', '), isCategory],
  body: [roles.join(', '), (value) => roles.includes(value ?? '')],
  deadline: ['YYYY-MM-DD, ongoing or none', (value) => /^(?:\d{4}-\d{2}-\d{2}|ongoing|none)$/.test(value ?? '')],
  // a number alone gets its unit from the reading
  target: ['a quantity such as 40%以上, or none', (value) => value === 'none' || (value !== null && readTarget(value, '个') !== null)],
  accept: ['nothing', (value) => value === null],
}

/**
 * Say what is wrong with the value of a correction; its schema does not know which value goes with which kind.
 *
 * @returns null where nothing is
 * @example expectedValue({ ...correction, kind: 'heading', value: 'big' }) // 'a level from 1 to 9, or none'
 */
export function expectedValue({ kind, value }: Correction): string | null {
  const [says, is] = expected[kind]
  return is(value) ? null : says
}
