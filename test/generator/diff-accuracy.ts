import { diff } from '../../src/diff/index.ts'
import { parse } from '../../src/index.ts'
import type { DocumentDiff, PolicyDocument, Section } from '../../src/schema/types.ts'
import { fold } from '../../src/text/fold.ts'
import { dice as diceOf } from './dice.ts'
import { type EditName, editNames, edits, type Told } from './edit.ts'
import { grow } from './grow.ts'
import type { Node } from './model.ts'
import { type Noise, type NoiseName, noises } from './noise.ts'
import { render, textOf } from './render.ts'

/** One document before and after its edits, and what a diff should tell. */
export interface EditedPair {
  seed: number
  before: string
  after: string
  facts: string[]
}

/**
 * Grow a document and edit it.
 *
 * @param names Edits in order; those for which there is no place are left out.
 * @param noise Damage of the copy that is laid on the later text.
 * @returns     null when no edit found a place
 */
export function editedPair(seed: number, names: readonly EditName[], noise: NoiseName | null = null): EditedPair | null {
  const model = grow(seed)
  const before = textOf(render(model))
  const trails = new Map(model.nodes.map((node) => [node, trailOf(node)]))
  const numbers = new Map(model.nodes.map((node) => [node, node.marker?.text ?? '']))
  const dice = diceOf(seed * 7919 + 13)
  const used = new Set<Node>()
  const told = names.flatMap((name): Told[] => edits[name].apply(model, dice, used) ?? [])
  if (told.length === 0) return null
  const rows = render(model)
  const damaged = noise === null ? rows : ((noises[noise] as Noise).rows?.(rows, dice, 1) ?? rows)
  const facts = told.map(({ subject, kind, node, detail }) =>
    [subject, kind, node ? `${trails.get(node) ?? ''}>${kind === 'removed' ? '' : trailOf(node)}` : '', detail ?? ''].join(' '),
  )
  const renumbered = model.nodes.filter((node) => numbers.has(node) && numbers.get(node) !== (node.marker?.text ?? ''))
  facts.push(...renumbered.map((node) => `section renumbered ${trails.get(node)}>${trailOf(node)} `))
  return { seed, before, after: textOf(damaged), facts: facts.map(fold) }
}

function trailOf(node: Node | null): string {
  return node ? trailOf(node.parent) + (node.marker?.text ?? node.heading?.text ?? '').replace(/[\s　]/g, '') : ''
}

/** The same facts as a diff tells them. */
export function factsOf({ changes }: DocumentDiff, before: PolicyDocument, after: PolicyDocument): string[] {
  const [was, is] = [trailsIn(before), trailsIn(after)]
  return changes.flatMap(({ subject, kinds, before: a, after: b, fields }) => {
    const trail = `${a ? (was.get(a.sectionId ?? '') ?? '') : ''}>${b ? (is.get(b.sectionId ?? '') ?? '') : ''}`
    if (subject === 'metadata') return [`metadata ${kinds.join()}  ${fields[0]?.field}`]
    return kinds.map((kind) => {
      const name = subject === 'measure' ? 'section' : subject
      const detail =
        name === 'section'
          ? ''
          : subject === 'indicator'
            ? [...new Set(fields.map(({ field }) => field.split('.')[0]))].join()
            : fields
                .map(({ field, of, before, after }) => (field === 'role' ? `${of} ${before ?? ''}>${after ?? ''}` : `${field} ${before ?? ''}>${after ?? ''}`))
                .sort()
                .join(' ')
      return [name, kind, trail, detail].join(' ')
    })
  })
}

function trailsIn(document: PolicyDocument): Map<string, string> {
  const trails = new Map<string, string>()
  const visit = (sections: readonly Section[], above: string) => {
    for (const section of sections) {
      const trail = above + (section.marker?.text ?? section.heading ?? '').replace(/[\s　]/g, '')
      trails.set(section.id, trail)
      visit(section.sections, trail)
    }
  }
  for (const part of document.parts) visit(part.sections, '')
  return trails
}

export interface DiffScore {
  name: string
  pairs: number
  right: number
  missing: string[]
  extra: string[]
  precision: number
  recall: number
}

/** Edit documents in one way (or in `mixed`: four ways each) and count which facts the diff tells, and which it makes up. */
export function measureEdits(name: EditName | 'mixed', seeds: readonly number[], noise: NoiseName | null = null): DiffScore {
  const score: DiffScore = { name, pairs: 0, right: 0, missing: [], extra: [], precision: 1, recall: 1 }
  for (const seed of seeds) {
    const names = name === 'mixed' ? diceOf(seed).some(editNames, 4) : [name]
    const pair = editedPair(seed, names, noise)
    if (!pair) continue
    const [before, after] = [parse(pair.before), parse(pair.after)]
    const got = factsOf(diff(before, after), before, after).map(fold)
    const left = [...got]
    score.pairs++
    for (const fact of pair.facts) {
      const at = left.indexOf(fact)
      if (at < 0) score.missing.push(`${seed} ${fact}`)
      else {
        score.right++
        left.splice(at, 1)
      }
    }
    score.extra.push(...left.map((fact) => `${seed} ${fact}`))
  }
  score.precision = score.right / Math.max(1, score.right + score.extra.length)
  score.recall = score.right / Math.max(1, score.right + score.missing.length)
  return score
}

export { editNames }
