import { type CitationHit, findCitations } from '../../text/citation.ts'
import { type DocumentNumberHit, normalizeDocumentNumber } from '../../text/document-number.ts'
import type { Passage } from '../../text/passage.ts'
import { findDefinitions, findReferences } from '../../text/reference.ts'
import { Sign } from '../../text/signs.ts'
import type { Root, Section } from '../../tree/nodes.ts'
import type { Citation, Definition, DocumentNumber } from '../../tree/records.ts'
import { defineStage, type StageContext } from '../define.ts'
import { type Placed, placedPassages } from './passages.ts'
import { Targets } from './targets.ts'
import { ValidityReading } from './validity.ts'

const definitionPrefix = 'def-name-'

/**
 * Read what a text cites, refers to, defines, and says about its own validity, in reading order.
 *
 * > | 现将《甲方案》印发给你们。《乙办法》（乙发〔2022〕8号）同时废止。
 *     citation 甲方案, issues, resolved to the document itself; citation 乙办法 with its number, repeals
 * > | …《甲转型指南》（以下简称《指南》）… 《指南》…
 *     the second one resolves to the first
 *
 * @source domain §7; contract: citations, references, definitions
 */
export const citations = defineStage({
  name: 'citations',
  reads: ['section', 'category', 'metadata', 'table'],
  writes: ['citation', 'reference', 'definition', 'metadata'],
  run(root, context) {
    const { records } = root
    const known = new Known(root)
    const targets = new Targets(root)
    const validity = new ValidityReading(root, (title) => known.isOwn(title))
    records.citations = []
    records.references = []
    const definitions: Definition[] = []
    for (const placed of placedPassages(root)) {
      const hits = readCitations(root, placed, known, context)
      if (!placed.heading) {
        readReferences(root, placed, hits, targets, context)
        readDefinitions(placed, definitions)
        validity.read(placed)
      }
    }
    validity.finish()
    records.definitions = [...definitions, ...records.definitions.filter((definition) => !definition.id.startsWith(definitionPrefix))]
  },
})

/** Titles and short names seen so far. */
class Known {
  readonly #own = new Set<string>()
  readonly #titles = new Map<string, Citation>()
  readonly #shorts = new Map<string, Citation>()
  readonly ownNumber: string | null

  constructor(root: Root) {
    const { metadata } = root.records
    for (const title of [
      metadata.title?.text,
      metadata.noticeTitle?.text,
      ...root.parts.filter((part) => part.role !== 'attachment').map((part) => part.title?.key),
    ]) {
      if (title) for (const form of forms(title)) this.#own.add(form)
    }
    const number = metadata.documentNumber
    this.ownNumber = number ? normalizeDocumentNumber(number) : null
  }

  isOwn(title: string): boolean {
    return this.#own.has(comparable(title))
  }

  /** What a citation repeats: the document itself, the same title, or the title its short name stands for. */
  resolve(citation: Citation): Citation['resolvedTo'] {
    const key = comparable(citation.title ?? '')
    if (key !== '') {
      if (this.#own.has(key)) return 'self'
      const short = this.#shorts.get(key)
      const earlier = short ?? this.#titles.get(key)
      if (earlier) return earlier.resolvedTo ?? earlier
    }
    return null
  }

  add(citation: Citation): void {
    const key = comparable(citation.title ?? '')
    if (key !== '' && !this.#titles.has(key)) this.#titles.set(key, citation)
    if (citation.abbreviation) this.#shorts.set(comparable(citation.abbreviation), citation)
  }
}

/** Two prints of one title compare equal without spaces, quotes, dashes and brackets (domain §1.2). */
function comparable(title: string): string {
  return title.replace(/[\s“”"‘’'\-‐-―－─~～《》〈〉<>()（）[\]〔〕【】]/g, '')
}

/** A title and the title without its closing year or status bracket. */
function forms(title: string): string[] {
  const all = [comparable(title)]
  const bare = title.replace(/\s/g, '').replace(/[(（][^()（）]{1,24}[)）]$/, '')
  if (bare.length >= 4) all.push(comparable(bare))
  return all
}

function readCitations(root: Root, placed: Placed, known: Known, context: StageContext): CitationHit[] {
  const { text } = placed
  if (!mayCite(text)) return []
  const hits = findCitations(text.key, placed.place)
  const made: (Citation | null)[] = []
  for (const hit of hits) {
    if (!hit.title && hit.number && normalizeDocumentNumber(hit.number) === known.ownNumber) {
      made.push(null)
      continue
    }
    const citation = toCitation(root, placed, hit)
    citation.nestedIn = hit.nestedIn === null ? null : (made[hit.nestedIn] ?? null)
    citation.resolvedTo = known.resolve(citation)
    // 特制定《…》 in the text itself is no task
    if (citation.resolvedTo === 'self' && /^to/.test(citation.relation)) citation.relation = 'issues'
    known.add(citation)
    root.records.citations.push(citation)
    made.push(citation)
    reportDamage(placed, hit, citation, context)
  }
  return hits
}

function mayCite({ key, signs }: Passage): boolean {
  return (signs & Sign.title) !== 0 || ((signs & Sign.capital) !== 0 && /[A-Z]{2}/.test(key))
}

function toCitation(root: Root, { owner, text }: Placed, hit: CitationHit): Citation {
  const raw = (range: { from: number; to: number } | null) => (range ? text.raw.slice(range.from, range.to) : '')
  return {
    id: `cite-${root.records.citations.length + 1}`,
    owner,
    title: hit.title ? raw(hit.title) + raw(hit.tail) : null,
    documentNumber: hit.number ? toNumber(text, hit.number) : null,
    relation: hit.relation,
    kind: hit.kind,
    abbreviation: hit.abbreviation ? raw(hit.abbreviation) : null,
    nestedIn: null,
    resolvedTo: null,
    spans: text.spans(hit.from, hit.to),
  }
}

function toNumber(text: Passage, { from, to, code, year, number }: DocumentNumberHit): DocumentNumber {
  return { text: text.raw.slice(from, to), spans: text.spans(from, to), code, year, number }
}

function reportDamage({ section }: Placed, hit: CitationHit, citation: Citation, { report }: StageContext): void {
  if (hit.repaired) report(`citation-${hit.repaired}`, citation.spans, { title: citation.title }, section)
  const { number } = hit
  const printed = citation.documentNumber
  if (!number || !printed) return
  if (number.suspect) report('document-number-year', printed.spans, { year: number.year, number: printed.text }, section)
  else if (number.irregular) report('document-number-irregular', printed.spans, { number: printed.text, normal: normalizeDocumentNumber(number) }, section)
}

function readReferences(root: Root, { owner, part, section, text }: Placed, cited: readonly CitationHit[], targets: Targets, { report }: StageContext): void {
  const { key } = text
  if ((text.signs & Sign.reference) === 0) return
  let c = 0
  for (const hit of findReferences(key)) {
    // 第十条 inside a cited title is part of that title
    while (c < cited.length && (cited[c] as CitationHit).to <= hit.from) c++
    const around = cited[c]
    const inTitle = around?.title != null && around.title.from <= hit.from && hit.to <= around.title.to
    if (hit.external || inTitle) continue
    const { target, reason } = targets.find(hit, section, part)
    const spans = text.spans(hit.from, hit.to)
    const printed = text.raw.slice(hit.from, hit.to)
    root.records.references.push({
      id: `ref-${root.records.references.length + 1}`,
      owner,
      text: printed,
      target,
      reason,
      spans,
    })
    if (!target && reason === 'not-found' && targets.expects(hit, part)) report('reference-dangling', spans, { text: printed }, section)
  }
}

/** The article a passage stands in. */
function articleOf(section: Section | null): Section | null {
  let at = section
  while (at && at.marker?.scheme !== 'article') at = at.parent
  return at ?? section
}

function readDefinitions({ part, section, text }: Placed, definitions: Definition[]): void {
  if ((text.signs & Sign.naming) === 0 || !/称|所指|[是系]指/.test(text.key)) return
  for (const hit of findDefinitions(text.key)) {
    definitions.push({
      id: `${definitionPrefix}${definitions.length + 1}`,
      term: text.raw.slice(hit.term.from, hit.term.to).replace(/[“”"]/g, ''),
      means: hit.means ? text.raw.slice(hit.means.from, hit.means.to) : '',
      scope: (hit.local && articleOf(section)) || part,
      spans: text.spans(hit.term.from, hit.term.to),
    })
  }
}
