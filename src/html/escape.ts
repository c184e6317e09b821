import { Said } from './said.ts'

/** Markup that is safe to put into a page: made by {@link html} alone. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

/** What {@link html} takes between its pieces; lists are joined, null, undefined and false leave nothing. */
export type Content = Html | Said | string | number | null | undefined | false | readonly Content[]

/**
 * Write markup; whatever is put in is escaped unless it is {@link Html} itself. Attributes must stand in double quotes.
 * What is {@link Said} carries its other language in `data-o`, or `data-o-NAME` for an attribute, where the script of the frame finds it.
 *
 * @example html`<b title="${'"'}">${'<i>'}</b>`.text // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = pieces[0] as string
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    const next = pieces[i + 1] as string
    text = (value instanceof Said ? addSaid(text, value, next) : text + render(value)) + next
  }
  return new Html(text)
}

/** Add words to markup so that they can be exchanged: the whole value of an attribute, the whole text of an element, or a piece between others. */
function addSaid(before: string, said: Said, next: string): string {
  const text = escapeText(said.text)
  const other = escapeText(said.other)
  if (text === other) return before + text
  const tag = before.lastIndexOf('<')
  if (before.endsWith('="') && next.startsWith('"')) return `${before}${text}" data-o-${before.slice(before.lastIndexOf(' ') + 1, -2)}="${other}`
  if (tag > before.lastIndexOf('>')) throw new Error(`Unexpected words within an attribute, expected its whole value: ${before.slice(tag)}`)
  if (next.startsWith('</') && before.endsWith('>') && before[tag + 1] !== '/') return `${before.slice(0, -1)} data-o="${other}">${text}`
  return before + render(said)
}

function render(value: Content): string {
  if (value instanceof Said) return value.text === value.other ? escapeText(value.text) : html`<span>${value}</span>`.text
  if (value instanceof Html) return value.text
  if (Array.isArray(value)) return value.map(render).join('')
  return value === null || value === undefined || value === false ? '' : escapeText(String(value))
}

// what no page may hold, and what would reorder or hide the text round it
const unseen = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

/**
 * Write out control, format (zero width, right to left) and broken characters: they could hide or turn what stands beside them.
 *
 * @example visible('a\u202eb') // 'a⟨U+202E⟩b'
 */
export function visible(text: string): string {
  return text.replace(unseen, (char) => `⟨U+${(char.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟩`)
}

/** Escape a text for a page, between tags or in an attribute, with what cannot be seen {@link visible}. */
export function escapeText(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (char) => entities[char] as string)
}

/** Write a value as JSON that may stand inside a script element. */
export function inertJson(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`))
}
