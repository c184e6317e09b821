import { dice } from './dice.ts'
import { type Genre, grow } from './grow.ts'
import { type Gold, goldOf } from './model.ts'
import { type Noise, type NoiseName, noiseNames, noises } from './noise.ts'
import { type Row, render, textOf } from './render.ts'

/** A damaged print of an invented document and the facts it states. */
export interface Specimen {
  seed: number
  text: string
  gold: Gold
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
  'markdown leftovers',
  'invisible characters',
  'lost blank lines',
  'doubled line ends',
]

/** Grow the document of a seed and lay noises on it: one by name, `all`, or none. */
export function specimen(seed: number, noise: NoiseName | 'all' | null, strength = 1, genre?: Genre): Specimen {
  const model = grow(seed, genre)
  const chance = dice(seed * 40503 + 7)
  const drawn = noise === null ? [] : noise === 'all' ? together(chance) : [noise]
  for (const name of drawn) (noises[name] as Noise).pieces?.(model, chance, strength)
  let rows: Row[] = render(model)
  for (const name of drawn) rows = (noises[name] as Noise).rows?.(rows, chance, strength) ?? rows
  return { seed, text: textOf(rows), gold: goldOf(model) }
}

function together(chance: ReturnType<typeof dice>): NoiseName[] {
  const out = new Set<NoiseName>()
  for (const group of rivals) {
    const kept = chance.pick(group)
    for (const name of group) if (name !== kept) out.add(name)
  }
  return laidOn.filter((name) => !out.has(name))
}

/** Noise names in the order they are reported, `clean` first and `all` last. */
export const conditions: readonly (NoiseName | 'clean' | 'all')[] = ['clean', ...noiseNames, 'all']
