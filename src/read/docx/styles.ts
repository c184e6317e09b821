import { child, childrenOf, type Element, valOf } from '../xml.ts'

interface Style {
  name: string
  basedOn: string | undefined
  number: { id: string; level: number | undefined } | null
}

/** The paragraph styles of a document, as far as they say what its text is. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  readonly #standard: string | undefined

  constructor(styles: Element | null) {
    for (const style of childrenOf(styles ?? undefined, 'w:style')) {
      const id = style.attributes['w:styleId']
      if (id === undefined) continue
      const number = child(child(style, 'w:pPr'), 'w:numPr')
      const level = valOf(number, 'w:ilvl')
      const numId = valOf(number, 'w:numId')
      this.#styles.set(id, {
        name: (valOf(style, 'w:name') ?? '').toLowerCase(),
        basedOn: valOf(style, 'w:basedOn'),
        number: numId === undefined ? null : { id: numId, level: level === undefined ? undefined : Number(level) },
      })
      if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') this.#standard = id
    }
  }

  basedOn(id: string): string | undefined {
    return this.#styles.get(id)?.basedOn
  }

  /** The automatic number that a style or one it stands on gives its paragraphs. */
  numberOf(id: string | undefined): { id: string; level: number | undefined } | null {
    let at = id ?? this.#standard
    // styles may be based on each other in a ring
    for (let i = 0; at !== undefined && i < 20; i++) {
      const style = this.#styles.get(at)
      if (style?.number) return style.number
      at = style?.basedOn
    }
    return null
  }

  /** Whether paragraphs of a style are lines of a table of contents. */
  isContents(id: string | undefined): boolean {
    return id !== undefined && /^toc \d$/.test(this.#styles.get(id)?.name ?? '')
  }
}
