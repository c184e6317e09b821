import { diffWords } from '../locale/diff.ts'
import { type Lang, say, wordsOf } from '../locale/index.ts'
import { values } from '../locale/values.ts'
import type { Change, DocumentDiff, FieldChange } from '../schema/types.ts'

/** A change as people are told it. */
export interface Told {
  subject: string
  kinds: string
  where: string
  /** What it is, where no wording shows it. */
  what: string
  fields: { name: string; before: string; after: string }[]
}

/** Say a change in a language. */
export function tell(change: Change, lang: Lang): Told {
  const { subject, kinds, before, after, fields, wording } = change
  const [was, is] = [before?.label ?? '', after?.label ?? '']
  return {
    subject: say(diffWords.subject[subject], lang),
    kinds: kinds.map((kind) => say(diffWords.kind[kind], lang)).join(lang === 'zh' ? '、' : ', '),
    where: was !== '' && is !== '' && was !== is ? `${was} → ${is}` : is || was,
    what: wording.length > 0 || subject === 'metadata' ? '' : ((after ?? before)?.text ?? ''),
    fields: fields.map((field) => tellField(field, lang)),
  }
}

function tellField({ field, of, before, after }: FieldChange, lang: Lang): Told['fields'][number] {
  const name = say(wordsOf(diffWords.field, field), lang)
  const value = (one: FieldChange['before']) => (one === null ? say(diffWords.page.none, lang) : field === 'role' ? roles(String(one), lang) : String(one))
  return { name: of ?? name, before: value(before), after: value(after) }
}

function roles(value: string, lang: Lang): string {
  return value
    .split('+')
    .map((role) => say(wordsOf(values.role, role), lang))
    .join('+')
}

/** Changes worth a line each, and those that only bear another number because something before them came or went. */
export function sortOut({ changes }: DocumentDiff): { own: Change[]; renumbered: Change[] } {
  const only = ({ kinds }: Change) => kinds.length === 1 && kinds[0] === 'renumbered'
  return { own: changes.filter((change) => !only(change)), renumbered: changes.filter(only) }
}

/** The line that stands for all that were only renumbered; empty where none was. */
export function tellRenumbered(renumbered: readonly Change[], lang: Lang): string {
  if (renumbered.length === 0) return ''
  const list = renumbered.slice(0, 5).map(({ before, after }) => `${before?.label} → ${after?.label}`)
  return say(diffWords.page.renumbered, lang, { n: renumbered.length, list: list.join(lang === 'zh' ? '；' : '; ') + (renumbered.length > 5 ? ' …' : '') })
}
