import { type Html, html } from '../html/escape.ts'
import { renderPage } from '../html/page.ts'
import { inBoth } from '../html/said.ts'
import { diffWords } from '../locale/diff.ts'
import { type Lang, say, type Words } from '../locale/index.ts'
import type { Change, DocumentDiff, WordingPiece } from '../schema/types.ts'
import { sortOut, type Told, tell, tellRenumbered } from './words.ts'

const style = `main { max-width: 1100px; margin: 16px auto; padding: 0 16px; }
.counts { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 12px; }
.changes { background: var(--panel); box-shadow: var(--shadow); border-radius: 8px; overflow: hidden; }
.changes td:nth-child(-n+3) { white-space: nowrap; }
.changes .where { max-width: 260px; white-space: normal; }
.fields { display: grid; grid-template-columns: max-content 1fr; gap: 0 12px; }
.fields dt { color: var(--soft); }
ins, del { border-radius: 3px; padding: 0 1px; }
del { text-decoration: line-through; }
.note { margin-top: 12px; color: var(--soft); font-size: 12px; }
.bar-main p { white-space: normal; overflow-wrap: anywhere; }
.changes td { overflow-wrap: anywhere; }
@media screen and (max-width: 640px) {
  main { margin: 12px auto; padding: 0 10px; }
  .changes, .changes tbody { display: block; }
  .changes thead { display: none; }
  .changes tr { display: grid; grid-template-columns: auto auto 1fr; gap: 2px 12px; border-bottom: 1px solid var(--line); padding: 8px 10px; }
  .changes td { border: 0; padding: 0; }
  .changes td:nth-child(-n+3) { color: var(--soft); }
  .changes td:last-child { grid-column: 1 / -1; }
  .fields { grid-template-columns: minmax(0, 1fr); }
  .fields dd { margin-bottom: 4px; }
}`

/**
 * A page that shows a diff and stands alone: one row a change in reading order, wording with what was struck out and put in.
 *
 * @example diffPage(diff(before, after), 'zh').startsWith('<!doctype html>') // true
 */
export function diffPage(diff: DocumentDiff, lang: Lang): string {
  const { own, renumbered } = sortOut(diff)
  const words = diffWords.page
  const t = (one: Words) => inBoth(lang, (spoken) => say(one, spoken))
  const name = ({ title, name, revision }: DocumentDiff['before']) => `${title ?? name} (${revision.slice(0, 12)})`
  const counts = diff.counts.map(
    ({ subject, kind, count }) =>
      html`<span class="tag">${inBoth(lang, (one) => `${say(diffWords.subject[subject], one)} · ${say(diffWords.kind[kind], one)}`)} ${count}</span>`,
  )
  const head = [words.what, words.how, words.where, words.text].map((one) => html`<th scope="col">${t(one)}</th>`)
  const note = inBoth(lang, (one) => tellRenumbered(renumbered, one))
  const body = diff.equal
    ? html`<p class="empty">${t(words.equal)}</p>`
    : html`<div class="counts">${counts}</div>
<table class="changes"><thead><tr>${head}</tr></thead><tbody>${own.map((change) => row(change, lang))}</tbody></table>
${renumbered.length > 0 && html`<p class="note">${note}</p>`}`
  return renderPage({
    lang,
    title: t(words.title),
    heading: html`<h1>${t(words.title)}</h1><p>${t(words.before)}: ${name(diff.before)} → ${t(words.after)}: ${name(diff.after)}</p>`,
    body: html`<main>${body}</main>`,
    styles: [style],
  })
}

function row(change: Change, lang: Lang): Html {
  const told = { en: tell(change, 'en'), zh: tell(change, 'zh') }
  const { where, what, fields } = told[lang]
  const said = (write: (told: Told) => string) => inBoth(lang, (one) => write(told[one]))
  const values = fields.map((_, i) => {
    const field = (name: keyof Told['fields'][number]) => said((one) => one.fields[i]?.[name] ?? '')
    return html`<dt>${field('name')}</dt><dd><del class="removed">${field('before')}</del> → <ins class="added">${field('after')}</ins></dd>`
  })
  return html`<tr><td>${said(({ subject }) => subject)}</td><td>${said(({ kinds }) => kinds)}</td><td class="where">${where}</td><td>${what === '' ? '' : html`<p>${what}</p>`}${wordingOf(change.wording)}${
    values.length > 0 ? html`<dl class="fields">${values}</dl>` : ''
  }</td></tr>
`
}

function wordingOf(wording: readonly WordingPiece[]): Html | null {
  if (wording.length === 0) return null
  const pieces = wording.map(({ op, text }) =>
    op === 'same' ? text : op === 'added' ? html`<ins class="added">${text}</ins>` : html`<del class="removed">${text}</del>`,
  )
  return html`<p>${pieces}</p>`
}
