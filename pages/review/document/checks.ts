import type { Node } from '../../../src/export/html/nodes.ts'
import type { View } from '../../../src/export/html/view.ts'
import type { Correction } from '../../../src/schema/types.ts'

/** Something that a person should look at: a finding, or a reading that could be another. */
export interface Check {
  /** The node that shows it. */
  node: number
  severity: 'error' | 'warning' | 'info' | 'doubt'
  /** Codes of the finding or of the doubts. */
  codes: readonly string[]
  /** Id of the section or part it is in. */
  at: string | null
  score: number
}

const gravity = { error: 0, warning: 1, doubt: 2, info: 3 }

/** What there is to check in a document: the worst finding first, then the least sure reading, notes last. */
export function checksOf({ document, nodes }: View): Check[] {
  const checks: Check[] = document.diagnostics.map((finding) => ({
    node: nodes.at(finding) as number,
    severity: finding.severity,
    codes: [finding.code],
    at: finding.sectionId,
    score: 1,
  }))
  const inRecords = new Set(nodes.list.flatMap(({ kind, doubts }) => (kind === 'section' ? [] : doubts.map(keyOf))))
  const owners = new Map(document.indicators.map(({ id, ownerId }) => [id, ownerId]))
  for (const [node, { kind, id, doubts, score }] of nodes.list.entries()) {
    // a task has the doubts of its clauses as well; they are told there
    if (doubts.length === 0 || (kind === 'section' && doubts.every((one) => inRecords.has(keyOf(one))))) continue
    const at = owners.get(id) ?? sectionOf(nodes.list, node)
    checks.push({ node, severity: 'doubt', codes: [...new Set(doubts.map(({ code }) => code))], at, score })
  }
  return checks.sort((a, b) => gravity[a.severity] - gravity[b.severity] || a.score - b.score || a.node - b.node)
}

function keyOf({ code, spans }: Node['doubts'][number]): string {
  return `${code} ${spans[0]?.start}`
}

/** Id of the section or part that a node is or stands in. */
export function sectionOf(list: readonly Node[], node: number): string | null {
  for (let at: number | null = node; at !== null; at = list[at]?.parent ?? null) {
    const one = list[at]
    if (one?.kind === 'section' || one?.kind === 'part') return one.id
  }
  return null
}

/** The corrections that accept a check as it is. */
export function acceptanceOf({ codes, at }: Check): Correction[] {
  return codes.map((quote) => ({ kind: 'accept', at, quote, before: '', after: '', value: null, reason: null }))
}
