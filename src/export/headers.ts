import { columns, sheets } from '../locale/columns.ts'
import { diagnostics } from '../locale/diagnostics.ts'
import { doubts } from '../locale/doubts.ts'
import { type Lang, say, type Words, wordsOf } from '../locale/index.ts'
import { values } from '../locale/values.ts'
import type { Diagnostic } from '../schema/types.ts'
import type { TableName } from './names.ts'

type Catalogue = Readonly<Record<string, Words>>

/** Header of a column: that of its table, else the one all tables share. */
export function headerOf(table: TableName, column: string, lang: Lang): string {
  const own: Catalogue = columns[table]
  const shared: Catalogue = columns.shared
  return say(own[column] ?? shared[column] ?? { en: column, zh: column }, lang)
}

/** Name of a sheet. */
export function sheetNameOf(table: TableName, lang: Lang): string {
  return say(sheets[table], lang)
}

/** What people call a code, by the field it is of. */
export function wordOf(field: string, code: string, lang: Lang): string {
  if (field === 'doubts') return Object.hasOwn(doubts, code) ? say(doubts[code as keyof typeof doubts].name, lang) : code
  const known: Readonly<Record<string, Catalogue>> = values
  return say(wordsOf(known[field] ?? {}, code), lang)
}

/** A finding in a sentence; one that the catalogue does not know in the document's own words. */
export function findingOf({ code, params, message }: Diagnostic, lang: Lang): string {
  return Object.hasOwn(diagnostics, code) ? say(diagnostics[code as keyof typeof diagnostics].message, lang, params) : message
}
