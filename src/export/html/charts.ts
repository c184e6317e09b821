import { type Html, html } from '../../html/escape.ts'
import { inBoth } from '../../html/said.ts'
import { diagnostics } from '../../locale/diagnostics.ts'
import { doubts } from '../../locale/doubts.ts'
import { type Lang, say, type Words } from '../../locale/index.ts'
import { report } from '../../locale/report.ts'
import { type Bar, renderBars } from './bars.ts'
import type { DocumentLine } from './folder.ts'
import { addBodies, bodyBar, deadlineWords } from './panels/bodies.ts'

/** Bars of a chart; more would hide the few that matter. */
const most = 10

/** The tasks of a folder by body and deadline, its doubts and findings by kind; a bar picks the documents it counts. */
export function renderCharts(lines: readonly DocumentLine[], lang: Lang): Html {
  const t = (words: Words) => inBoth(lang, (one) => say(words, one))
  const nameIn = (names: Readonly<Record<string, { name: Words }>>) => (code: string) =>
    Object.hasOwn(names, code) ? t((names[code] as { name: Words }).name) : code
  const { bodies, rest } = addBodies(
    lines.flatMap((line) => line.bodies),
    most,
  )
  const byBody = bodies.map((body) => bodyBar(body, `body:${body.name}`))
  const deadlines = tally(lines.flatMap((line) => [...line.deadlines]))
  // tasks without a deadline would dwarf the others
  const undated = deadlines.get('none') ?? 0
  deadlines.delete('none')
  const byDeadline = barsOf('deadline', [...deadlines].sort(byName), 'when', (key) => t(deadlineWords(key)))
  const reasons = [...tally(lines.flatMap((line) => [...line.reasons]))].sort(bySize)
  const findings = [...tally(lines.flatMap((line) => [...line.findings]))].sort(bySize)
  const left = (n: number) => (n > 0 ? inBoth(lang, (one) => say(report.more, one, { n })) : null)
  return html`<section class="charts" aria-label="${t(report.charts)}">
${byBody.length > 0 && renderBars(t(report.byBody), byBody, left(rest))}
${byDeadline.length > 0 && renderBars(t(report.byDeadline), byDeadline, undated > 0 ? inBoth(lang, (one) => `${say(report.noDeadline, one)}: ${undated}`) : null)}
${reasons.length > 0 && renderBars(t(report.byDoubt), barsOf('doubt', reasons.slice(0, most), 'doubt', nameIn(doubts)), left(reasons.length - most))}
${findings.length > 0 && renderBars(t(report.byFinding), barsOf('finding', findings.slice(0, most), 'finding', nameIn(diagnostics)), left(findings.length - most))}</section>`
}

function barsOf(field: string, entries: readonly (readonly [string, number])[], name: string, label: (key: string) => Bar['label']): Bar[] {
  return entries.map(([key, n]) => ({ label: label(key), pieces: [{ name, n }], pick: `${field}:${key}` }))
}

/** Add up numbers by key. */
export function tally(pairs: Iterable<readonly [string, number]>): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [key, n] of pairs) sums.set(key, (sums.get(key) ?? 0) + n)
  return sums
}

type Entry = readonly [string, number]

function byName([a]: Entry, [b]: Entry): number {
  return a < b ? -1 : 1
}

/** The greatest first. */
export function bySize([a, n]: Entry, [b, m]: Entry): number {
  return m - n || (a < b ? -1 : 1)
}
