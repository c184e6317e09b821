import { locate } from '../../src/cli/diagnostic.ts'
import { parse, validateDocument } from '../../src/index.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { placeOf } from '../../src/text/lines.ts'
import { conservation, leavesOf } from './leaves.ts'

/** Where every character of a text that is no white space went, by the contract's words alone. */
export interface Counts {
  characters: number
  structured: number
  furniture: number
  unparsed: number
  /** In no leaf at all. */
  lost: number
}

/** A passage that no stage understood, or that is in no leaf. */
export interface Unexplained {
  line: number
  column: number
  text: string
}

export interface Row extends Counts {
  name: string
  /** Text in no leaf or in two, and sums that differ from the document's own. */
  problems: string[]
  /** Places where the document is not as its schema says. */
  invalid: string[]
  /** Of the fastest of three runs. */
  ms: number
  /** Null where every character is explained. */
  first: Unexplained | null
}

/**
 * Parse a text and count where its characters went, without asking the parser.
 *
 * @example rowOf({ name: 'a.txt', text: '一、甲' }).structured // 3
 */
export function rowOf({ name, text }: { name: string; text: string }): Row {
  let ms = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const started = performance.now()
    parse(text, { name })
    ms = Math.min(ms, performance.now() - started)
  }
  return { name, ms, ...judge(text, parse(text, { name })) }
}

/** Hold a document against its text. */
export function judge(text: string, document: PolicyDocument): Omit<Row, 'name' | 'ms'> {
  const { counts, at } = count(text, document)
  const problems = conservation(text, document)
  const { characters, structured, furniture, unparsed } = document.coverage
  const own = { characters, structured, furniture, unparsed, lost: 0 }
  if (JSON.stringify(own) !== JSON.stringify(counts)) problems.push(`coverage says ${JSON.stringify(own)}, its leaves say ${JSON.stringify(counts)}`)
  return {
    ...counts,
    problems,
    invalid: validateDocument(document).map(({ path, message }) => `${path || '/'}: ${message}`),
    first: at === null ? null : { ...placeOf(locate('', text), at), text: text.slice(at, at + 40).split(/[\r\n]/)[0] ?? '' },
  }
}

/** Kinds of leaf by what they count as; what is in two counts as the later. */
function count(text: string, document: PolicyDocument): { counts: Counts; at: number | null } {
  const { content, metadata } = leavesOf(document)
  const owners = new Array<string>(text.length).fill('')
  for (const { start, end } of metadata) owners.fill('metadata', start, end)
  for (const { kind, start, end } of content) owners.fill(kind, start, end)
  const counts: Counts = { characters: 0, structured: 0, furniture: 0, unparsed: 0, lost: 0 }
  let at: number | null = null
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i] ?? '')) continue
    const kind = owners[i]
    const sort = kind === 'furniture' || kind === 'unparsed' ? kind : kind ? 'structured' : 'lost'
    counts.characters++
    counts[sort]++
    if (at === null && (sort === 'unparsed' || sort === 'lost')) at = i
  }
  return { counts, at }
}

/** What is lost or invalid comes first, then the largest share that nobody understood, then of furniture, which might hide text. */
export function worstFirst(rows: readonly Row[]): Row[] {
  const keys = (row: Row) => [
    row.problems.length + row.invalid.length,
    row.lost,
    row.unparsed / Math.max(1, row.characters),
    row.furniture / Math.max(1, row.characters),
  ]
  return rows.toSorted((a, b) => {
    const [x, y] = [keys(a), keys(b)]
    const i = x.findIndex((key, at) => key !== y[at])
    return i < 0 ? 0 : (y[i] as number) - (x[i] as number)
  })
}
