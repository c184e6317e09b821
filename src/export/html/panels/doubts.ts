import { type Html, html } from '../../../html/escape.ts'
import { inBoth } from '../../../html/said.ts'
import { findingIn } from '../../../locale/diagnostics.ts'
import { type Lang, type Words, wordsOf } from '../../../locale/index.ts'
import { report } from '../../../locale/report.ts'
import { values } from '../../../locale/values.ts'
import type { Node, NodeKind } from '../nodes.ts'
import { doubtSentences, link, type Panel, sure, type View } from '../view.ts'

/** What a kind of node is called. */
export const kindWords: Readonly<Record<NodeKind, Words>> = {
  part: report.kindPart,
  section: report.kindSection,
  clause: report.kindClause,
  body: report.kindBody,
  person: report.kindPerson,
  deadline: report.kindDeadline,
  indicator: report.kindIndicator,
  table: report.kindTable,
  citation: report.kindCitation,
  reference: report.kindReference,
  definition: report.kindDefinition,
  metadata: report.kindMetadata,
  furniture: report.kindFurniture,
  unparsed: report.kindUnparsed,
  finding: report.kindFinding,
}

const gravity = { error: 0, warning: 1, info: 2 }

/** What a person should look at: findings, the worst first, then doubtful readings, the least sure first. */
export function renderDoubts(view: View): Panel {
  const { document, nodes, t } = view
  const findings = [...document.diagnostics].sort((a, b) => gravity[a.severity] - gravity[b.severity])
  const doubtful = nodes.list.map((node, i) => ({ node, i })).filter(({ node }) => node.doubts.length > 0)
  doubtful.sort((a, b) => a.node.score - b.node.score || a.i - b.i)
  const findingRows = findings.map((finding) => {
    const said = (name: 'message' | 'hint') => inBoth(view.lang, (lang) => findingIn(lang, finding)[name] ?? '')
    return html`<li class="row"${link(view, finding)} tabindex="-1"><span class="tag ${finding.severity}">${t(values.severity[finding.severity])}</span>
<div><p>${said('message')}</p><p class="soft small">${said('hint')} <span class="code">${t(wordsOf(values.origin, finding.origin))} · ${finding.code}</span></p></div></li>`
  })
  const doubtRows = doubtful.map(
    ({ node, i }) => html`<li class="row" data-n="${i}" tabindex="-1">${sure(node)}
<div><p><span class="tag">${t(kindWords[node.kind])}</span> ${shorten(node.text)}</p>
${node.doubts.map((_, at) => renderDoubt(view, node, at))}</div></li>`,
  )
  return {
    count: findings.length + doubtful.length,
    body: html`<h2>${t(report.findings)} <span class="soft">${findings.length}</span></h2>
${findings.length === 0 ? html`<p class="soft note">${t(report.noFindings)}</p>` : html`<ul class="rows">${findingRows}</ul>`}
<h2>${t(report.doubtfulRecords)} <span class="soft">${doubtful.length}</span></h2>
${doubtful.length === 0 ? html`<p class="soft note">${t(report.noDoubts)}</p>` : html`<ul class="rows">${doubtRows}</ul>`}`,
  }
}

/** A doubt of a node: its name, what was read, what else could be meant. */
function renderDoubt({ lang }: View, node: Node, at: number): Html {
  const told = (one: Lang) => doubtSentences(node, one)[at] as ReturnType<typeof doubtSentences>[number]
  const sentence = ({ taken, rival }: ReturnType<typeof told>, one: Lang) =>
    rival === '' ? taken : `${taken}${one === 'zh' ? '；' : '; '}${report.orElse[one]}${rival}`
  return html`<p class="small"><b class="doubt">${inBoth(lang, (one) => told(one).name)}</b> <span class="soft">${inBoth(lang, (one) => sentence(told(one), one))}</span></p>`
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}
