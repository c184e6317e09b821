import { type Dice, dice } from './dice.ts'
import { type Genre, grow } from './grow.ts'
import { type Gold, goldOf } from './model.ts'
import { type Noise, type NoiseName, noiseNames, noises } from './noise.ts'
import { type Row, render, textOf } from './render.ts'

/** A damaged print of an invented document and the facts it states. */
export interface Specimen {
  seed: number
  text: string
  gold: Gold
  /** Aspects whose facts the damage leaves open. */
  unscored: readonly string[]
}

/** Noises that contradict each other; when all are laid on, one of each group is drawn. */
const rivals: readonly NoiseName[][] = [
  // tools that write Markdown do not wrap lines
  ['hard wraps with indents', 'hard wraps, no blank lines', 'markdown leftovers'],
  ['page breaks', 'page numbers', 'running heads'],
  ['half-width punctuation', 'mixed widths'],
  ['lost blank lines', 'doubled line ends'],
  ['lost indents', 'odd indents'],
  ['straight quotes', 'torn quotes'],
]

/** The order in which copies are damaged: by the printer, by the scan, by the page, by the copy. */
const laidOn: readonly NoiseName[] = [
  'damaged markers',
  'confusable characters',
  'radicals of PDF text',
  'lost full stops',
  'lost closing brackets',
  'brackets of other shapes',
  'straight quotes',
  'torn quotes',
  'other dashes',
  'half-width punctuation',
  'mixed widths',
  'full-width digits',
  'glued items',
  'items glued to headings',
  'page breaks',
  'page numbers',
  'running heads',
  'hard wraps with indents',
  'hard wraps, no blank lines',
  'lost indents',
  'odd indents',
  'spaced glyphs',
  'invisible characters',
  'markdown leftovers',
  'lost blank lines',
  'doubled line ends',
]

/** What is laid on a document: nothing, one kind of damage, or all kinds that do not contradict each other. */
export type Condition = NoiseName | 'clean' | 'all'

/** Conditions in the order they are reported. */
export const conditions: readonly Condition[] = ['clean', ...noiseNames, 'all']

/** Grow the document of a seed and lay damage on it. */
export function specimen(seed: number, condition: Condition, strength = 1, genre?: Genre): Specimen {
  const model = grow(seed, genre)
  const chance = dice(seed * 40503 + 7)
  const laid = (condition === 'clean' ? [] : condition === 'all' ? together(chance) : [condition]).map((name): Noise => noises[name])
  for (const noise of laid) noise.pieces?.(model, chance, strength)
  let rows: Row[] = render(model)
  for (const noise of laid) rows = noise.rows?.(rows, chance, strength) ?? rows
  return { seed, text: textOf(rows), gold: goldOf(model), unscored: laid.flatMap((noise) => noise.unscored ?? []) }
}

function together(chance: Dice): NoiseName[] {
  const out = new Set<NoiseName>()
  for (const group of rivals) {
    const kept = chance.pick(group)
    for (const name of group) if (name !== kept) out.add(name)
  }
  return laidOn.filter((name) => !out.has(name))
}
