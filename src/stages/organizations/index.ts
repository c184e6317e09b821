import { fold } from '../../text/fold.ts'
import { jurisdictionOf, type OrganizationReading, readOrganization } from '../../text/organization.ts'
import type { Span } from '../../text/passage.ts'
import { type Jurisdiction, nowhere } from '../../text/place.ts'
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
    const names = new Map<string, Name>()
    const read = (name: string): Name => {
      let known = names.get(name)
      if (!known) {
        known = readName(name, where)
        names.set(name, known)
      }
      return known
    }
    const mentions = mentionsOf(root)
    const second = secondNames(mentions, read)
    const found = new Map<string, Gathered>()
    const unknown: Organization[] = []
    const known: Organization[] = []
    for (const { name, spans, assignment } of mentions) {
      const { body, identity: own, printed } = read(name)
      const identity = second.get(own) ?? own
      let gathered = found.get(identity)
      if (!gathered) {
        const { level, kind, jurisdiction, canonical } = body
        const organization = { id: `org-${found.size + 1}`, name: printed[0] ?? name, aliases: [], level, kind, jurisdiction, canonical, mentions: [] }
        gathered = { organization, names: new Set(printed.slice(0, 1)), places: new Set() }
        found.set(identity, gathered)
        if (!body.known && !body.collective) unknown.push(organization)
        else known.push(organization)
      }
      const { organization } = gathered
      for (const other of printed) {
        if (!gathered.names.has(other)) organization.aliases.push(other)
        gathered.names.add(other)
      }
      for (const span of spans) {
        const place = span.start * longestText + span.end
        if (!gathered.places.has(place)) organization.mentions.push(span)
        gathered.places.add(place)
      }
      if (assignment) assignment.organization = organization
    }
    root.records.organizations = Array.from(found.values(), ({ organization }) => organization)
    const near = nearNames(unknown.length > 0 ? known : [])
    for (const organization of unknown) {
      const likely = likelyName(organization, near)
      if (likely) report('body-likely-misspelt', organization.mentions.slice(0, 1), { name: organization.name, likely })
    }
  },
})

/** What a printed name says, and the names that it gives its body as they are printed: its own, then second ones. */
interface Name {
  body: OrganizationReading
  identity: string
  printed: string[]
}

/** A body under way: its record, and what that holds already. */
interface Gathered {
  organization: Organization
  names: Set<string>
  places: Set<number>
}

/** No text is longer: two offsets make one number. */
const longestText = 2 ** 26

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
function secondNames(mentions: readonly Mention[], read: (name: string) => Name): Map<string, string> {
  const second = new Map<string, string>()
  const first = new Set<string>()
  for (const { name } of mentions) {
    if (!/[)）]$/.test(name)) continue
    const { body, identity: own } = read(name)
    first.add(own)
    for (const alias of body.alias) {
      const other = read(alias).identity
      if (other !== own && !second.has(other)) second.set(other, own)
    }
  }
  // two bodies that name each other stay two
  for (const name of first) second.delete(name)
  return second
}

function readName(name: string, where: Jurisdiction): Name {
  // on one line
  const plain = name.replace(/\s/g, '')
  const key = fold(name).replace(/\s/g, '')
  const body = readOrganization(key, where) ?? {
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
  const second = body.alias.map((alias) => {
    const at = key.lastIndexOf(alias)
    return at < 0 ? alias : plain.slice(at, at + alias.length)
  })
  return { body, identity: body.canonical ?? body.name, printed: [plain.slice(0, body.name.length), ...second] }
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
