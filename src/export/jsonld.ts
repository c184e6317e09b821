import type { PolicyDocument, Section } from '../schema/types.ts'
import { clean } from './clean.ts'
import { type Item, walk } from './item.ts'
import { deadlinesOf } from './tables/measures.ts'

interface Node {
  [key: string]: unknown
}

/**
 * A document as JSON-LD in the words of schema.org: the text as `Legislation`, its sections as parts, each measure as an `Action`
 * with its agents and its end, bodies as `GovernmentOrganization`, what it cites as `citation`. No context is fetched: all words
 * come from one vocabulary. `<` is escaped, so that it may stand in a page.
 */
export function jsonLdOf(item: Item): string {
  const { document } = item
  const { metadata } = document
  const iri = iriOf(document)
  const sections = document.parts.flatMap((part) => [...walk(part.sections)].filter(({ type }) => type === 'open').map(({ section }) => section))
  const graph: Node[] = [
    compact({
      '@id': iri(),
      '@type': 'Legislation',
      identifier: document.id,
      name: metadata.title?.text ?? metadata.noticeTitle?.text,
      alternateName: metadata.noticeTitle?.text,
      legislationIdentifier: metadata.documentNumber?.text,
      legislationType: metadata.genre,
      legislationPassedBy: metadata.issuers.map(({ name }) => ({ '@type': 'GovernmentOrganization', name })),
      legislationDate: metadata.issuedOn,
      legislationDateOfApplicability: metadata.effectiveFrom,
      expires: metadata.expiresOn,
      inLanguage: 'zh',
      sha256: document.source.sha256,
      citation: document.citations.map(({ id }) => ({ '@id': iri(id) })),
      hasPart: document.parts.flatMap(({ sections: top }) => top.map(({ id }) => ({ '@id': iri(id) }))),
    }),
    ...sections.map((section) => sectionNode(section, iri)),
    ...document.measures.map((measure) => actionNode(measure, item, iri)),
    ...document.organizations.map(({ id, name, aliases, canonical }) =>
      compact({ '@id': iri(id), '@type': 'GovernmentOrganization', name, alternateName: aliases, legalName: canonical }),
    ),
    ...document.citations.map(({ id, title, documentNumber, kind }) =>
      compact({ '@id': iri(id), '@type': kind === 'publication' ? 'CreativeWork' : 'Legislation', name: title, legislationIdentifier: documentNumber?.text }),
    ),
  ]
  return `${JSON.stringify({ '@context': { '@vocab': 'https://schema.org/' }, '@graph': graph }, null, 2).replaceAll('<', '\\u003c')}\n`
}

function sectionNode({ id, heading, marker, blocks, sections }: Section, iri: Iri): Node {
  return compact({
    '@id': iri(id),
    '@type': 'Legislation',
    identifier: id,
    name: heading,
    position: marker?.text,
    text: blocks.map(({ text }) => text).join('\n'),
    hasPart: sections.map((section) => ({ '@id': iri(section.id) })),
  })
}

function actionNode(measure: PolicyDocument['measures'][number], item: Item, iri: Iri): Node {
  const assignments = measure.responsibilityIds.flatMap((id) => item.responsibilities.get(id)?.assignments ?? [])
  const bodies = (roles: readonly string[]) =>
    assignments
      .filter(({ role }) => roles.includes(role))
      .map(({ organizationId, mention }) => (organizationId === null ? { '@type': 'GovernmentOrganization', name: mention } : { '@id': iri(organizationId) }))
  return compact({
    '@id': iri(measure.id),
    '@type': 'Action',
    identifier: measure.id,
    name: measure.heading,
    description: measure.text,
    agent: bodies(['lead', 'responsible']),
    participant: bodies(['support', 'guide']),
    endTime: deadlinesOf(measure, item).flatMap(({ by }) => by ?? []),
    object: { '@id': iri(measure.sectionId) },
  })
}

type Iri = (id?: string) => string

/** Names without a network: `urn:tiaoli:` and the id of the document, the id of the record behind `#`. */
function iriOf({ id: document }: PolicyDocument): Iri {
  return (id) => `urn:tiaoli:${encodeURIComponent(document)}${id === undefined ? '' : `#${clean(id).split('/').map(encodeURIComponent).join('/')}`}`
}

/** Without what is unknown or empty; a list of one is that one. */
function compact(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return []
      return [[key, Array.isArray(value) && value.length === 1 ? value[0] : value]]
    }),
  )
}
