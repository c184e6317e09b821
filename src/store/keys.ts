import { fold } from '../text/fold.ts'
import { letterKey } from '../text/likeness.ts'
import { remember } from '../text/memo.ts'
import type { Table } from './port.ts'
import { column, documentTable, given, ownerColumn } from './reading.ts'

/** Keys by which a stored document is found again, and when it became known. */
export const documentKeys: Table = {
  name: 'document_keys',
  says: 'What a document is found by; made after a run from the tables above.',
  key: ['document_id'],
  indexes: [['number_key'], ['title_key']],
  columns: [
    given('document_id', 'text', 'The document, as in `documents.id`.'),
    given('n', 'integer', 'When it became known, counted from 1.'),
    given('revision', 'text', 'The revision it was looked at; null where it has changed since.'),
    given('number_key', 'text', 'Letters and digits of its number.'),
    given('title_key', 'text', 'Title, first issuer and year; null where one of them is not printed.'),
  ],
}

export const documentNames = documentTable<string>(
  {
    name: 'document_names',
    says: 'What a document is cited as: the core of each of its titles.',
    key: ['name_key', 'document_id'],
    indexes: [['document_id']],
  },
  ({ metadata: { title, noticeTitle } }) => namesOf({ title: title?.text ?? null, notice_title: noticeTitle?.text ?? null }),
  [column('name_key', 'text', 'Letters and digits of the core of a title.', (key) => key), ownerColumn],
)

/** In the order of documents, where rows of one are written together: the order of marks is the table below. */
export const documentSamples = documentTable<readonly number[]>(
  { name: 'document_samples', says: 'A sample of its clauses, the same for texts that are alike: one row a document.', key: ['document_id'] },
  ({ measures }) => [marksOf(measures.map(({ text }) => text))],
  [ownerColumn, column('marks', 'json', 'Hashes of the clauses, a list.', (marks) => `[${marks.join()}]`)],
)

/** Marks come from everywhere: to write those of each batch would touch the whole table. So it is made of the samples when all are there. */
export const documentMarks: Table = {
  name: 'document_marks',
  says: 'Which documents have a clause in their samples; made after a run.',
  key: ['mark', 'document_id'],
  indexes: [['document_id']],
  columns: [given('mark', 'integer', 'Hash of a clause.'), given('document_id', 'text', 'The document, as in `documents.id`.')],
}

/** What the keys of a document are made of; names as the columns of `documents`. */
export interface Facts {
  id: string
  title: string | null
  notice_title: string | null
  document_number: string | null
  number_year: number | null
  issuers: string | null
  issued_on: string | null
}

/** Columns of {@link Facts}. */
export const factColumns = 'id, title, notice_title, document_number, number_year, issuers, issued_on'

/**
 * Key of a number as printed; brackets, widths, spaces and 第 do not count.
 *
 * @example numberKey('济政字〔2024〕第45号') // '济政字202445号'
 */
export function numberKey(printed: string | null): string | null {
  return printed === null ? null : letterKey(printed).replace('第', '') || null
}

/**
 * The core of a title, by which it is cited under its longer and shorter forms alike: without who issues it, and without the
 * notice that does nothing but issue it.
 *
 * @example coreOf('云州市人民政府关于印发《云州市数据共享实施方案》的通知') // {key: '云州市数据共享实施方案', lead: '云州市人民政府'}
 */
export const coreOf = remember((title): Readonly<{ key: string; lead: string }> => {
  const whole = letterKey(title)
  const at = whole.indexOf('关于')
  if (at < 0) return { key: whole, lead: '' }
  const issued = /^关于(?:印发|发布|公布|下发)(.{4,})的(?:通知|公告|通告|函)$/.exec(whole.slice(at))?.[1]
  return { key: issued ?? whole.slice(at), lead: whole.slice(0, at) }
}, 1000)

/** Keys of all names of a document. */
export function namesOf({ title, notice_title }: Pick<Facts, 'title' | 'notice_title'>): string[] {
  return [...new Set([title, notice_title].flatMap((name) => (name === null ? [] : [coreOf(name).key])))].filter((key) => key !== '')
}

/** Keys of who issued a document. */
export function issuersOf({ issuers }: Facts): readonly string[] {
  return issuers === null ? [] : issuerKeys(issuers)
}

/** Few issue many documents, and each is asked for once for every document that may be cited. */
const issuerKeys = remember(
  (printed): readonly string[] =>
    printed
      .split('、')
      .map(letterKey)
      .filter((key) => key !== ''),
  1000,
)

/** Title, issuer and year, where all are printed. */
export function titleKeyOf(facts: Facts): string | null {
  const title = facts.title ?? facts.notice_title
  const [issuer] = issuersOf(facts)
  const year = facts.issued_on?.slice(0, 4) ?? facts.number_year
  return title === null || !issuer || !year ? null : `${letterKey(title)}|${issuer}|${year}`
}

/** Clauses in a sample. Two of the same length say how alike the texts are. */
const sampled = 24
/** Shorter clauses stand in many documents. */
const shortest = 8

/** The sample of a text: its clauses with the smallest hashes (FNV-1a, 32 bits) of their letters and digits. */
export function marksOf(texts: readonly string[]): number[] {
  const hashes = new Set<number>()
  const text = `${fold(texts.join('。'))}。`
  let [hash, length] = [basis, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = kinds[unit] || (kinds[unit] = kindOf(unit))
    if (kind === letter || (kind === half && isLetterAround(text, i))) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      length++
    } else if (kind === end) {
      if (length >= shortest) hashes.add(hash >>> 0)
      ;[hash, length] = [basis, 0]
    }
  }
  return [...Uint32Array.from(hashes).sort().subarray(0, sampled)]
}

const basis = 0x811c9dc5

/** What each UTF-16 unit is in a clause, as they come: to ask the pattern of every one takes ten times as long. */
const kinds = new Uint8Array(0x10000)
const [letter, other, end, half] = [1, 2, 3, 4] as const

function kindOf(unit: number): typeof letter | typeof other | typeof end | typeof half {
  const sign = String.fromCharCode(unit)
  if ('，。；、：'.includes(sign)) return end
  if ((unit & 0xf800) === 0xd800) return half
  return isLetter(sign) ? letter : other
}

/** Whether half of a pair belongs to a letter; one that stands alone does not. */
function isLetterAround(text: string, at: number): boolean {
  const from = (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at
  const pair = text.slice(Math.max(0, from), from + 2)
  return pair.length === 2 && isLetter(pair)
}

function isLetter(sign: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(sign)
}
