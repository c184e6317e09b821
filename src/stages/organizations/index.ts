import { fold } from '../../text/fold.ts'
import { type Jurisdiction, jurisdictionOf, nowhere, type OrganizationReading, readOrganization } from '../../text/organization.ts'
import type { Span } from '../../text/passage.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Assignment, Organization } from '../../tree/records.ts'
import { defineStage } from '../define.ts'
import { likelyName, nearNames } from './likely.ts'

/**
 * Gather the distinct bodies of the document: issuers, addressees, copies, owners of clauses. One record a body under
 * its names, short and whole, first and second; with level, kind and, where the table knows the name, its whole form in
 * the issuer's jurisdiction. A superseded name keeps its own whole form.
 *
 * A name that the table does not know is compared with known ones of the same level: a near miss is reported as a
 * likely misprint and never merged.
 *
 * @source domain §8; architecture decision 7
 */
export const organizations = defineStage({
  name: 'organizations',
  reads: ['responsibility', 'metadata'],
  writes: ['organization'],
  run(root, { report }) {
    const where = placeOf(root)
    const readings = new Map<string, OrganizationReading>()
    const read = (name: string): OrganizationReading => {
      const known = readings.get(name) ?? readBody(name, where)
      readings.set(name, known)
      return known
    }
    const mentions = mentionsOf(root)
    const second = secondNames(mentions, read)
    const found = new Map<string, Organization>()
    const unknown: Organization[] = []
    const known: Organization[] = []
    const placed = new Set<string>()
    const aliases = new Set<string>()
    for (const { name, spans, assignment } of mentions) {
      const body = read(name)
      const own = identityOf(body)
      const identity = second.get(own) ?? own
      let organization = found.get(identity)
      if (!organization) {
        const { level, kind, jurisdiction, canonical } = body
        organization = { id: `org-${found.size + 1}`, name: printedName(name, body), aliases: [], level, kind, jurisdiction, canonical, mentions: [] }
        found.set(identity, organization)
        if (!body.known && !body.collective) unknown.push(organization)
        else known.push(organization)
      }
      addNames(organization, aliases, [printedName(name, body), ...secondPrinted(name, body)])
      for (const span of spans) {
        const place = `${organization.id} ${span.start} ${span.end}`
        if (!placed.has(place)) organization.mentions.push(span)
        placed.add(place)
      }
      if (assignment) assignment.organization = organization
    }
    root.records.organizations = [...found.values()]
    const names = nearNames(unknown.length > 0 ? known : [])
    for (const organization of unknown) {
      const likely = likelyName(organization, names)
      if (likely) report('body-likely-misspelt', organization.mentions.slice(0, 1), { name: organization.name, likely })
    }
  },
})

interface Mention {
  name: string
  spans: readonly Span[]
  assignment: Assignment | null
}

/** Every mention of a body, metadata first, then clauses in reading order. */
function mentionsOf(root: Root): Mention[] {
  const { metadata, responsibilities } = root.records
  const single = [metadata.sealedBy, metadata.printedBy, metadata.publisher].flatMap((body) => body ?? [])
  const bodies = [...metadata.issuers, ...metadata.recipients, ...metadata.copiedTo, ...single]
  return [
    ...bodies.map(({ name, spans }) => ({ name, spans, assignment: null })),
    ...responsibilities.flatMap(({ assignments }) =>
      assignments.map((assignment) => ({
        name: assignment.inferred === 'level-of-list' ? (assignment.members[0] ?? assignment.mention) : assignment.mention,
        spans: assignment.spans,
        assignment,
      })),
    ),
  ]
}

/** Whole names of second names: 省知识产权局 is 省市场监管局（省知识产权局）, wherever it stands alone. */
function secondNames(mentions: readonly Mention[], read: (name: string) => OrganizationReading): Map<string, string> {
  const second = new Map<string, string>()
  const first = new Set<string>()
  for (const { name } of mentions) {
    if (!/[)）]$/.test(name)) continue
    const body = read(name)
    const own = identityOf(body)
    first.add(own)
    for (const alias of body.alias) {
      const other = identityOf(read(alias))
      if (other !== own && !second.has(other)) second.set(other, own)
    }
  }
  // two bodies that name each other stay two
  for (const name of first) second.delete(name)
  return second
}

function readBody(name: string, where: Jurisdiction): OrganizationReading {
  const key = fold(name).replace(/\s/g, '')
  return (
    readOrganization(key, where) ?? {
      name: key.replace(/\([^()]*\)$/, ''),
      level: null,
      kind: 'unknown',
      jurisdiction: null,
      canonical: null,
      collective: false,
      preparatory: false,
      alias: [],
      known: false,
    }
  )
}

function identityOf(read: OrganizationReading): string {
  return read.canonical ?? read.name
}

/** The name as printed, on one line, without the brackets behind it. */
function printedName(name: string, body: OrganizationReading): string {
  return name.replace(/\s/g, '').slice(0, body.name.length)
}

function secondPrinted(name: string, read: OrganizationReading): string[] {
  const plain = name.replace(/\s/g, '')
  const key = fold(plain)
  return read.alias.map((alias) => {
    const at = key.lastIndexOf(alias)
    return at < 0 ? alias : plain.slice(at, at + alias.length)
  })
}

/** @param aliases Those of all bodies, each behind the id of its body. */
function addNames(organization: Organization, aliases: Set<string>, names: readonly string[]): void {
  for (const name of names) {
    const own = `${organization.id} ${name}`
    if (name === organization.name || aliases.has(own)) continue
    aliases.add(own)
    organization.aliases.push(name)
  }
}

/** Whose 省 and 市 the text means: the issuer's, else the one that a title begins with, else that of the printing office. */
function placeOf(root: Root): Jurisdiction {
  const { issuers, noticeTitle, title, sealedBy, printedBy, publisher } = root.records.metadata
  const names = [...issuers.map((body) => body.name), sealedBy?.name, printedBy?.name, noticeTitle?.text, title?.text, publisher?.name]
  for (const name of names) {
    if (!name) continue
    const where = jurisdictionOf(fold(name).replace(/\s/g, ''))
    if (where.level === 'national' || where.province || where.city || where.county) return where
  }
  return nowhere
}
