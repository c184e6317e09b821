import type { ReferenceHit } from '../../text/reference.ts'
import type { Part, Root, Section } from '../../tree/nodes.ts'
import type { Reference } from '../../tree/records.ts'
import { sectionsOf } from '../../tree/visit.ts'

/** Why a reference has no target. */
type Reason = 'not-found' | 'ambiguous'

type Target = Pick<Reference, 'target' | 'reason'>

/** Finds the node that an internal reference names. Built once a run, when the first is met; every look-up is one map access. */
export class Targets {
  readonly #nodes = new Map<string, Section | 'several'>()
  readonly #attachments = new Map<number | null, Section | Part>()
  readonly #root: Root
  #main: Part | null = null
  readonly #articles = new Set<Part>()
  #numbers: ReadonlyMap<Part, number> | null = null

  constructor(root: Root) {
    this.#root = root
  }

  #build(): void {
    if (this.#numbers) return
    const root = this.#root
    this.#numbers = new Map(root.parts.map((part, i) => [part, i]))
    this.#main = root.parts.find((part) => part.role === 'instrument') ?? null
    for (const part of root.parts) {
      if (part.role === 'attachment') this.#addAttachment(part)
      for (const section of sectionsOf(part)) {
        const scheme = section.marker?.scheme
        if (!scheme || section.marker?.ordinal == null) continue
        const suffix = scheme === 'article' ? (/之[一二三四五六七八九十]{1,2}$/.exec(section.marker.text.key)?.[0] ?? '') : ''
        if (scheme === 'article') this.#articles.add(part)
        this.#add(this.#key(part, scheme, section.marker.ordinal, suffix), section)
        if (section.depth === 1) this.#add(this.#key(part, 'top', section.marker.ordinal), section)
      }
    }
  }

  /** Whether a missing target is worth a report: 本办法第九十条 in a text of articles, 附件3 where attachments are known. */
  expects(hit: ReferenceHit, part: Part): boolean {
    this.#build()
    if (hit.kind === 'article') return hit.self !== null && (this.#articles.has(part) || (this.#main !== null && this.#articles.has(this.#main)))
    return hit.kind === 'attachment' && this.#attachments.size > 0 && hit.ordinal !== null
  }

  find(hit: ReferenceHit, section: Section | null, part: Part): Target {
    this.#build()
    switch (hit.kind) {
      case 'attachment':
        return this.#attachment(hit.ordinal)
      case 'item':
        return itemOf(enclosing(section), hit.ordinal) ?? missing()
      case 'article': {
        const found = this.#inPart(part, 'article', hit.ordinal, hit.suffix)
        if (hit.item === null || !found.target || found.target.type !== 'section') return found
        return itemOf(found.target, hit.item) ?? found
      }
      case 'part': {
        const found = this.#inPart(part, 'part', hit.ordinal)
        return found.target ? found : this.#inPart(part, 'top', hit.ordinal)
      }
      default:
        return this.#inPart(part, hit.kind, hit.ordinal)
    }
  }

  #attachment(ordinal: number | null): Target {
    const target =
      this.#attachments.get(ordinal) ??
      (ordinal === null || ordinal === 1
        ? this.#attachments.get(this.#attachments.size === 1 ? (this.#attachments.keys().next().value ?? null) : null)
        : undefined)
    return target ? { target, reason: null } : missing()
  }

  /** In the part of the reference; from a notice also in the instrument it issues. */
  #inPart(part: Part, scheme: string, ordinal: number | null, suffix = ''): Target {
    for (const at of [part, this.#main]) {
      if (!at || ordinal === null) continue
      const found = this.#nodes.get(this.#key(at, scheme, ordinal, suffix))
      if (found === 'several') return { target: null, reason: 'ambiguous' satisfies Reason }
      if (found) return { target: found, reason: null }
    }
    return missing()
  }

  #key(part: Part, scheme: string, ordinal: number, suffix = ''): string {
    return `${this.#numbers?.get(part)}/${scheme}/${ordinal}${suffix}`
  }

  #add(key: string, section: Section): void {
    this.#nodes.set(key, this.#nodes.has(key) ? 'several' : section)
  }

  #addAttachment(part: Part): void {
    const [first] = part.sections
    const marked = first?.marker?.scheme === 'attachment' ? first : null
    const printed = /\d{1,9}$/.exec(part.id)
    const ordinal = marked?.marker?.ordinal ?? (printed ? Number(printed[0]) : null)
    const bare = marked !== null && /^附(?:件|表|录)[：、.]?$/.test(marked.marker?.text.key ?? '')
    const key = bare ? null : ordinal
    if (!this.#attachments.has(key)) this.#attachments.set(key, marked ?? part)
  }
}

function missing(): Target {
  return { target: null, reason: 'not-found' satisfies Reason }
}

/** The article around a section, else the nearest section above it that has items. */
function enclosing(section: Section | null): Section | null {
  for (let at = section; at; at = at.parent) if (at.marker?.scheme === 'article') return at
  for (let at = section; at; at = at.parent) if (itemsOf(at).size > 0) return at
  return null
}

/** Items of an article by their numbers, the first of each: a text may refer to them as often as it has items. */
function itemsOf(section: Section): ReadonlyMap<number | null, Section> {
  const known = items.get(section.sections)
  if (known) return known
  const found = new Map<number | null, Section>()
  for (const child of section.sections) {
    if (child.marker?.scheme === 'hanParen' && !found.has(child.marker.ordinal)) found.set(child.marker.ordinal, child)
  }
  items.set(section.sections, found)
  return found
}

const items = new WeakMap<readonly Section[], ReadonlyMap<number | null, Section>>()

function itemOf(section: Section | null, ordinal: number | null): Target | null {
  const found = section && itemsOf(section).get(ordinal)
  return found ? { target: found, reason: null } : null
}
