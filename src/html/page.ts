import { frame } from '../locale/frame.ts'
import { type Lang, say, type Words } from '../locale/index.ts'
import { sha256 } from '../text/sha256.ts'
import { frameJs, themeCss } from './assets.ts'
import { type Content, Html, html, inertJson } from './escape.ts'
import { inBoth, type Said } from './said.ts'

/** What a page of tiaoli is made of. */
export interface Page {
  lang: Lang
  /** Title of the window. */
  title: string | Said
  /** Left of the top bar: what the page is about. */
  heading: Content
  /** Right of the top bar, before the buttons for help and theme. */
  tools?: Content
  body: Content
  /** Style sheets beside the theme. */
  styles?: readonly string[]
  /** Module scripts beside that of the frame. */
  scripts?: readonly string[]
  /** Data for the scripts, found as the JSON of `#data`. */
  data?: unknown
  /** Keys that the scripts obey, for the help beside those of the frame. */
  keys?: readonly (readonly [keys: string, does: Words])[]
}

/**
 * Render a page that stands alone: no request leaves it, and only its own scripts and styles run (by their hashes), whatever the texts
 * in it hold. The same page gives the same bytes. It speaks both languages: a button and the key `l` switch to the other one.
 */
export function renderPage({ lang, title, heading, tools, body, styles = [], scripts = [], data, keys = [] }: Page): string {
  const style = [themeCss, ...styles].join('\n')
  const modules = [frameJs, ...scripts]
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${modules.map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const t = (words: Words) => inBoth(lang, (one) => say(words, one))
  const page = html`<!doctype html>
<html lang="${inBoth(lang, tagOf)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header class="bar"><div class="bar-main">${heading}</div><div class="bar-tools">${tools}
<button type="button" class="language" data-do="language" lang="${inBoth(lang, (one) => tagOf(one === 'zh' ? 'en' : 'zh'))}">${inBoth(lang, (one) => (one === 'zh' ? 'English' : '中文'))}</button>
<button type="button" class="tool" data-do="theme" title="${t(frame.theme)}" aria-label="${t(frame.theme)}">◐</button>
<button type="button" class="tool" data-do="help" title="${t(frame.help)}" aria-label="${t(frame.help)}">?</button></div></header>
${body}
<dialog id="help" aria-label="${t(frame.help)}"><h2>${t(frame.keys)}</h2>
<dl>${[...keys, ...frameKeys].map(([key, does]) => html`<dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${t(does)}</dd>`)}</dl>
<form method="dialog"><button class="plain">${t(frame.close)}</button></form></dialog>
${data === undefined ? '' : html`<script type="application/json" id="data">${inertJson(data)}</script>`}
${modules.map((module) => html`<script type="module">${new Html(module)}</script>\n`)}</body>
</html>
`
  return page.text
}

/** The tag of a language in HTML. */
function tagOf(lang: Lang): string {
  return lang === 'zh' ? 'zh-CN' : 'en'
}

const frameKeys: readonly (readonly [string, Words])[] = [
  ['l', frame.switch],
  ['t', frame.theme],
  ['?', frame.help],
]

/** A source expression of a content security policy: the hash of an inline style or script. */
function hashOf(text: string): string {
  const bytes = sha256(text).match(/../g) ?? []
  return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`
}
