import type { Speaker } from '../locale/phrases.ts'
import { type Lines, linesOf, placeOf } from '../text/lines.ts'
import type { Paint } from './io.ts'
import { cutTo, widthOf } from './width.ts'

/** A finding to print: of a document, or of a check; message and hint are in the language of the person. */
export interface Printable {
  severity: 'error' | 'warning' | 'info'
  code: string
  message: string
  spans: readonly { start: number; end: number }[]
  hint?: string | null | undefined
}

/** A source that findings point into. */
export interface Located extends Lines {
  name: string
}

/** Index the lines of a source. */
export function locate(name: string, text: string): Located {
  return { name, ...linesOf(text) }
}

const before = 24
const columns = 76

/**
 * Print a finding: `file:line:column severity code message`, the source line, a caret under the place, a hint.
 *
 * > plan.txt:12:1 warning numbering-gap Unexpected marker …
 *   | （四）加快建设。
 *   | ^^^^^^
 *   hint: …
 *
 * Long lines are cut around the place; Han count two columns, so that the caret stands under its character.
 */
export function printFinding(finding: Printable, source: Located, paint: Paint, say: Speaker = (english) => english): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue }[finding.severity]
  const head = `${colour(say(finding.severity))} ${finding.code} ${finding.message}`
  const hint = finding.hint ? [paint.dim(`  ${say(`hint: ${finding.hint}`)}`)] : []
  const [span] = finding.spans
  if (!span || span.start > source.text.length) return [`${paint.bold(source.name)} ${head}`, ...hint].join('\n')
  const { line, column } = placeOf(source, span.start)
  const start = source.starts[line - 1] as number
  const end = source.starts[line] ?? source.text.length
  const at = span.start - start
  const text = source.text.slice(start, end)
  const from = at <= before ? 0 : at - before
  const lead = (from > 0 ? '…' : '') + plain(text.slice(from, at))
  const shown = cutTo(lead + plain(text.slice(at, at + columns)).trimEnd(), columns)
  const marked = plain(text.slice(at, Math.min(span.end - start, at + columns))).trimEnd()
  const indent = widthOf(lead)
  const carets = Math.max(1, Math.min(widthOf(marked), columns - indent))
  return [
    `${paint.bold(`${source.name}:${line}:${column}`)} ${head}`,
    `  ${paint.dim('|')} ${shown}`,
    `  ${paint.dim('|')} ${' '.repeat(indent)}${colour('^'.repeat(carets))}`,
    ...hint,
  ].join('\n')
}

/** Say why a file could not be read or written: `name error category message`, and a hint. */
export function printFailure(name: string, failure: { category: string; message: string; hint: string }, paint: Paint, say: Speaker): string {
  const { category, message, hint } = failure
  return `${paint.bold(name)} ${paint.red(say('error'))} ${say(category)} ${say(message)}\n${paint.dim(`  ${say(`hint: ${hint}`)}`)}\n`
}

/** Text as it stands on one line: tabs as a space, nothing that moves the cursor. */
function plain(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
}
