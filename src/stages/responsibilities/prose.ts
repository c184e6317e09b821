import { splitBodies } from '../../text/body-list.ts'
import { assign, type ClauseReading } from '../../text/clause.ts'
import { matches } from '../../text/match.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Role } from '../../tree/records.ts'
import type { Found } from './find.ts'

const patterns: readonly { role: Role; pattern: RegExp }[] = [
  { role: 'lead', pattern: /(?:^|[，。；])由([^，。；：、]{2,30}?)(牵头)(?!单位|部门|企业)/g },
  { role: 'lead', pattern: /(?:^|[，。；])([^，。；：由]{3,40}?)(牵头)(?:做好|负责|组织|会同|抓好|推进|制定|建立|统筹)/g },
  { role: 'support', pattern: /(?<=(?:牵头|负责)(?:，|、))(?:由)?([^，。；：由]{3,60}?)(?:共同|积极|密切)?(配合|协助|参与|协同)(?=[，。；])/g },
  { role: 'guide', pattern: /(?:^|[，。；])([^，。；：由]{3,40}?)(负责指导|加强指导)/g },
  { role: 'responsible', pattern: /(?:^|[，。；])(?:由)?([^，。；：]{3,40}?)(负责)(?!指导|解释|人|同志|任|的|制)/g },
]

/**
 * Find assignments in running prose, conservatively: the whole phrase in front of the verb must be the name of a body.
 *
 * Not: `支持骨干企业牵头联合…`, `牵头承担`, `牵头或参与`, `由…负责解释`, `对上级机关负责`.
 *
 * @source domain §4.2 (prose), §4.6 (noun and verb traps)
 */
export function findProse(key: string, clauses: readonly Found[]): { from: number; to: number; reading: ClauseReading }[] {
  if (!key.includes('牵头') && !key.includes('负责')) return []
  if (!standsOutside(key, '牵头', clauses) && !standsOutside(key, '负责', clauses)) return []
  // one look a character, however many clauses and phrases there are
  const taken = new Uint8Array(key.length)
  for (const clause of clauses) taken.fill(1, clause.open, clause.close)
  const out: { from: number; to: number; reading: ClauseReading }[] = []
  for (const { role, pattern } of patterns) {
    for (const hit of matches(key, pattern)) {
      const [whole, name = '', verb = ''] = hit
      const from = hit.index + whole.indexOf(name)
      const to = from + name.length + verb.length
      if (taken.subarray(from, to).includes(1)) continue
      const bodies = splitBodies(key, from, from + name.length)
      if (
        bodies.length === 0 ||
        !bodies.every((b) => b.members.length > 0 || isOrganization(key.slice(b.from, b.to))) ||
        /企业$|机构$|.对(?![外口台])/.test(name)
      )
        continue
      taken.fill(1, from, to)
      out.push({
        from,
        to,
        reading: { assignments: bodies.map((body) => assign(body, role, verb)), persons: [], deadline: null, scopes: [] },
      })
    }
  }
  return out.sort((a, b) => a.from - b.from)
}

/** Whether a word stands outside the clauses, which come in order. */
function standsOutside(key: string, word: string, clauses: readonly Found[]): boolean {
  let next = 0
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 2)) {
    while (next < clauses.length && (clauses[next] as Found).close <= at) next++
    if (at < (clauses[next]?.open ?? key.length)) return true
  }
  return false
}
