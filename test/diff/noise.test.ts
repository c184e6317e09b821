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

/** Fixtures that noise makes be read otherwise, and why; the diff then tells what was read. Aim: none. */
const exceptions: readonly { noise: RegExp; fixture: RegExp; why: string }[] = [
  { noise: /hard wraps/, fixture: /^old-notice-with-subject-words/, why: 'a wrapped line of print (印发) is read as text' },
  { noise: /hard wraps/, fixture: /^portal-header/, why: 'an index number that goes on in the next line is cut' },
  { noise: /page numbers/, fixture: /./, why: 'a bare number between the halves of a sentence cannot be told from a number of the sentence' },
  {
    noise: /spaced glyphs/,
    fixture: /^(?:attachments-announced|old-notice|plan-cell-table|table-)/,
    why: 'spaces are what parts columns, keywords and names of files',
  },
  {
    noise: /invisible/,
    fixture: /^(?:headings-without-numbers|plan-bracket-clauses)/,
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

describe('scan noise alone', () => {
  const texts = fixtureInputs().map(({ name, bytes }) => ({ name, text: readText(bytes, name).text }))
  const clean = texts.map(({ text }) => parse(text))

  for (const noise of scanNoises) {
    it(`keeps every id and gives an empty diff: ${noise}`, () => {
      const changed: string[] = []
      for (const [i, { name, text }] of texts.entries()) {
        if (exceptions.some((one) => one.noise.test(noise) && one.fixture.test(name))) continue
        const before = clean[i] as PolicyDocument
        const after = parse(damage(text, noise, dice(11)))
        // a document without number and title is named by its text
        const unnamed = before.id.startsWith('text-')
        const same = idsOf(before).join() === idsOf(unnamed ? { ...after, id: before.id } : after).join()
        const { changes } = diff(before, after)
        if (!same || changes.length > 0)
          changed.push(`${name} ids ${same ? 'equal' : 'differ'} ${changes.map(({ subject, kinds, after }) => `${subject} ${kinds} ${after?.text}`)[0] ?? ''}`)
      }
      expect(changed).toEqual([])
    })
  }
})
