import { municipalities, provinces } from '../../lexicon/organizations.ts'
import { fold } from '../../text/fold.ts'
import { describeBody } from '../../text/organization.ts'
import type { Span } from '../../text/passage.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Organization } from '../../tree/records.ts'
import { defineStage } from '../define.ts'
import { likelyName } from './likely.ts'

/**
 * Gather the distinct bodies of the document: owners of clauses, issuers, addressees, copies. One record a body, with
 * its second names, level, kind, and, where the table knows the name, its full form in the issuer's jurisdiction.
 *
 * A name that the table does not know is compared with those of the same level that the text prints: a near miss is
 * reported as a likely misprint and never merged.
 *
 * @source domain §8; architecture decision 7
 */
export const organizations = defineStage({
  name: 'organizations',
  reads: ['responsibility', 'metadata'],
  writes: ['organization'],
  run(root, { report }) {
    const place = jurisdictionOf(root)
    const known = new Map<string, Organization>()
    const add = (printed: string, alias: readonly string[], spans: readonly Span[]): Organization => {
      const key = fold(printed)
        .replace(/\s/g, '')
        .replace(/\([^()]*\)$/, '')
      let organization = known.get(key)
      if (!organization) {
        const { level, kind, jurisdiction, canonical } = describeBody(key, place)
        organization = { id: `org-${known.size + 1}`, name: printed.replace(/\s/g, ''), aliases: [], level, kind, jurisdiction, canonical, mentions: [] }
        known.set(key, organization)
      }
      for (const name of alias) if (!organization.aliases.includes(name)) organization.aliases.push(name)
      for (const span of spans) if (!organization.mentions.some((m) => m.start === span.start && m.end === span.end)) organization.mentions.push(span)
      return organization
    }
    const { metadata } = root.records
    for (const body of [...metadata.issuers, ...metadata.recipients, ...metadata.copiedTo]) add(body.name, [], body.spans)
    for (const body of [metadata.sealedBy, metadata.printedBy, metadata.publisher]) if (body) add(body.name, [], body.spans)
    for (const responsibility of root.records.responsibilities) {
      for (const assignment of responsibility.assignments) assignment.organization = add(assignment.mention, assignment.alias, assignment.spans)
    }
    root.records.organizations = [...known.values()]
    const sure = root.records.organizations.filter((o) => o.canonical !== null || o.mentions.length > 1)
    for (const organization of root.records.organizations) {
      if (organization.canonical !== null || organization.kind === 'collective') continue
      const likely = likelyName(organization, sure)
      if (likely) report('body-likely-misspelt', organization.mentions.slice(0, 1), { name: organization.name, likely })
    }
  },
})

/** Province and city of the issuer, from its name, the title, or the document's code. */
function jurisdictionOf(root: Root): { province: string | null; city: string | null } {
  const { issuers, title, noticeTitle } = root.records.metadata
  const texts = [issuers[0]?.name, noticeTitle?.text, title?.text].filter((text): text is string => text !== undefined)
  for (const text of texts) {
    const province = provinces.find((name) => text.startsWith(name))
    if (province) {
      const direct = (municipalities as readonly string[]).includes(province)
      const word = direct
        ? '市'
        : /^(?:内蒙古|西藏)/.test(province)
          ? '自治区'
          : (/^(省|壮族自治区|回族自治区|维吾尔自治区)/.exec(text.slice(province.length))?.[1] ?? '省')
      return { province: province + word, city: direct ? `${province}市` : null }
    }
    const city = /^([\u4e00-\u9fff]{2,4}?市)/.exec(text)?.[1]
    if (city) return { province: null, city }
  }
  return { province: null, city: null }
}
