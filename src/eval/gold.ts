import type { Gold } from '../schema/types.ts'
import { validateGold } from '../schema/validate.ts'

/** A place in a gold file that is wrong, as JSON pointer, and why. */
export interface GoldProblem {
  path: string
  message: string
}

/**
 * Find what is wrong in facts found by hand, before anything is held against them: what the schema refuses, a depth
 * that leaves one out, a trail that leads to no node of the outline.
 *
 * @returns Every problem; empty where the value is {@link Gold}.
 * @example problemsOfGold({ outline: [{ depth: 2, marker: '（一）', title: null }] })[0]?.path // '/outline/0/depth'
 */
export function problemsOfGold(value: unknown): GoldProblem[] {
  const errors = validateGold(value).map(({ path, message }) => ({ path, message }))
  if (errors.length > 0) return errors
  const gold = value as Gold
  const problems: GoldProblem[] = []
  let last = 0
  for (const [i, { depth, marker, title }] of gold.outline.entries()) {
    if (depth > last + 1)
      problems.push({ path: `/outline/${i}/depth`, message: `Unexpected depth ${depth} behind depth ${last}, expected at most ${last + 1}` })
    if (!marker && !title) problems.push({ path: `/outline/${i}`, message: 'Unexpected node without marker and title, expected one of them' })
    last = depth
  }
  if (problems.length > 0) return problems
  const trails = new Set(trailsOf(gold).map((trail) => trail.join('/')))
  const check = (path: string, trail: string) => {
    if (!trails.has(trail)) problems.push({ path, message: `Unexpected trail \`${trail}\`, expected that of a node of the outline` })
  }
  for (const [i, { item }] of (gold.responsibilities ?? []).entries()) check(`/responsibilities/${i}/item`, item)
  for (const [i, { item }] of (gold.deadlines ?? []).entries()) check(`/deadlines/${i}/item`, item)
  if (Array.isArray(gold.measures)) for (const [i, item] of gold.measures.entries()) check(`/measures/${i}`, item)
  return problems
}

/** Trails of the nodes of an outline, node by node: markers, or titles where there is none, from the top of the part. */
export function trailsOf({ outline }: Pick<Gold, 'outline'>): string[][] {
  const open: string[] = []
  return outline.map(({ depth, marker, title }) => {
    open.length = Math.min(open.length, depth - 1)
    open[depth - 1] = marker ?? title ?? ''
    return [...open]
  })
}
