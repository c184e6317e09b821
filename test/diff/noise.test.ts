import { describe, expect, it } from 'vitest'
import { diff } from '../../src/diff/index.ts'
import { parse, readText } from '../../src/index.ts'
import type { PolicyDocument, Section } from '../../src/schema/types.ts'
import { dice } from '../generator/dice.ts'
import { damage, type NoiseName } from '../generator/noise.ts'
import { fixtureInputs } from '../util/shared.ts'

/** Scan noise: what is printed stays, only how it is printed changes. */
const scanNoises: readonly NoiseName[] = [
  'hard wraps with indents',
  'hard wraps, no blank lines',
  'page breaks',
  'page numbers',
  'half-width punctuation',
  'mixed widths',
  'full-width digits',
  'spaced glyphs',
  'lost blank lines',
  'doubled line ends',
  'lost indents',
  'odd indents',
  'brackets of other shapes',
  'other dashes',
  'torn quotes',
  'invisible characters',
]

interface Exception {
  noises: readonly NoiseName[]
  fixtures: readonly string[]
  why: string
}

/** Fixtures that noise makes be read otherwise, and why; the diff then tells what was read. One that is no longer is refused. Aim: none. */
const exceptions: readonly Exception[] = [
  {
    noises: ['hard wraps with indents', 'hard wraps, no blank lines'],
    fixtures: ['old-notice-with-subject-words'],
    why: 'a wrapped line of print (印发) is read as text',
  },
  {
    noises: ['hard wraps with indents', 'hard wraps, no blank lines'],
    fixtures: ['portal-header'],
    why: 'an index number that goes on in the next line is cut',
  },
  { noises: ['hard wraps with indents'], fixtures: ['bullets-and-html-breaks'], why: 'a tag of HTML over two lines is no longer seen as one' },
  {
    noises: ['hard wraps with indents'],
    fixtures: ['site-lines-round-head', 'title-above-site-labels'],
    why: 'a label of the site that is wrapped is no label line',
  },
  { noises: ['hard wraps with indents'], fixtures: ['validity-clause'], why: 'an id is another one, with the same records' },
  {
    noises: ['hard wraps with indents', 'hard wraps, no blank lines', 'page breaks', 'page numbers', 'lost indents', 'odd indents'],
    fixtures: ['half-width-scan-title-over-lines'],
    why: 'a sentence is parted where its line ends: what leads its list, and its year, are lost',
  },
  {
    noises: ['hard wraps with indents', 'hard wraps, no blank lines'],
    fixtures: ['wrapped-with-page-numbers'],
    why: 'the page numbers of the scan stand in other places of the wrapped sentences',
  },
  {
    noises: ['hard wraps, no blank lines'],
    fixtures: ['party-notice-with-star'],
    why: 'the line of number and signer is wrapped, and stands right below the letterhead',
  },
  {
    noises: ['spaced glyphs'],
    fixtures: ['caption-over-name-column', 'groups-printed-once'],
    why: 'the signs of a figure that is a cell of its own are parted',
  },
  {
    noises: ['hard wraps, no blank lines'],
    fixtures: ['joint-notice-two-of-three-attachments'],
    why: 'a line that begins within the brackets of a contact is read as one',
  },
  {
    noises: ['page numbers'],
    fixtures: [
      'county-plan-markdown-owners',
      'lists-in-running-text',
      'notice-of-two-texts',
      'plan-bracket-clauses',
      'plan-cell-table',
      'plan-in-chapters-with-contents',
      'plan-markdown',
      'plan-tab-table',
      'plan-union-owners',
      'regulation-chapters-articles-items',
      'times-in-brackets-of-their-own',
      'wrapped-with-page-numbers',
    ],
    why: 'a bare number between the halves of a sentence cannot be told from a number of the sentence',
  },
  {
    noises: ['spaced glyphs'],
    fixtures: ['county-plan-markdown-owners', 'owners-behind-sentences', 'table-one-cell-per-line-no-tab', 'three-year-plan-spaced-table'],
    why: 'spaces are what parts columns, titles and clauses',
  },
  {
    noises: ['invisible characters'],
    fixtures: ['brackets-of-every-shape', 'county-plan-markdown-owners', 'plan-bracket-clauses'],
    why: 'an invisible character in a bare heading or in the name of a body',
  },
]

const idsOf = (document: PolicyDocument): string[] => {
  const ids = document.parts.map(({ id }) => id)
  const stack: Section[] = document.parts.flatMap((part) => part.sections)
  for (let section = stack.pop(); section; section = stack.pop()) {
    ids.push(section.id)
    stack.push(...section.sections)
  }
  const { measures, responsibilities, indicators, tables, citations } = document
  return [document.id, ...ids, ...[measures, responsibilities, indicators, tables, citations].flatMap((list) => list.map(({ id }) => id))].sort()
}

const isExcepted = (noise: NoiseName, name: string) =>
  exceptions.some(({ noises, fixtures }) => noises.includes(noise) && fixtures.includes(name.split('/')[0] ?? ''))

describe('scan noise alone', () => {
  const texts = fixtureInputs().map(({ name, bytes }) => ({ name, text: readText(bytes, name).text }))
  const clean = texts.map(({ text }) => parse(text))

  for (const noise of scanNoises) {
    it(`keeps every id and gives an empty diff: ${noise}`, () => {
      const changed: string[] = []
      for (const [i, { name, text }] of texts.entries()) {
        const before = clean[i] as PolicyDocument
        const after = parse(damage(text, noise, dice(11)))
        // a document without number and title is named by its text
        const unnamed = before.id.startsWith('text-')
        const same = idsOf(before).join() === idsOf(unnamed ? { ...after, id: before.id } : after).join()
        const { changes } = diff(before, after)
        const clear = same && changes.length === 0
        if (isExcepted(noise, name)) {
          if (clear) changed.push(`${name} is read as it was: no exception any more`)
        } else if (!clear)
          changed.push(`${name} ids ${same ? 'equal' : 'differ'} ${changes.map(({ subject, kinds, after }) => `${subject} ${kinds} ${after?.text}`)[0] ?? ''}`)
      }
      expect(changed).toEqual([])
    })
  }
})
