import type { Given } from '../text/given.ts'
import type { Source } from '../text/passage.ts'
import type { Markup, Part, PartRole, Root } from './nodes.ts'
import type { Metadata } from './records.ts'

/** An empty tree over a source. */
export function createRoot(source: Source, markup: Markup | null = null, given: Given | null = null): Root {
  return {
    type: 'root',
    source,
    markup,
    given,
    lines: [],
    furniture: [],
    tables: [],
    flow: [],
    parts: [],
    records: {
      metadata: emptyMetadata(),
      measures: [],
      responsibilities: [],
      indicators: [],
      citations: [],
      references: [],
      definitions: [],
      organizations: [],
    },
  }
}

/** A part without content. */
export function createPart(role: PartRole, parent: Part | null = null): Part {
  return { type: 'part', id: role, role, parent, present: true, title: null, flow: [], preamble: [], sections: [], closing: [] }
}

/** Metadata of a text that says nothing about itself. */
export function emptyMetadata(): Metadata {
  return {
    kind: 'policy',
    title: null,
    noticeTitle: null,
    documentNumber: null,
    genre: null,
    genreSpans: [],
    genreInferred: null,
    status: 'final',
    statusSpans: [],
    issuers: [],
    recipients: [],
    signers: [],
    issuedOn: null,
    publicity: null,
    contact: null,
    copiedTo: [],
    printedBy: null,
    printedOn: null,
    sealedBy: null,
    copyNumber: null,
    secrecy: null,
    urgency: null,
    keywords: [],
    registrationNumber: null,
    history: [],
    effectiveFrom: null,
    expiresOn: null,
    interpretedBy: null,
    indexNumber: null,
    topic: null,
    validity: null,
    publishedOn: null,
    publisher: null,
  }
}
