import { child, childrenOf, type Element, valOf } from '../xml.ts'
import { countIn } from './counting.ts'

/** How a level of a list writes its numbers. */
export interface Level {
  start: number
  format: string
  text: string
  suffix: string
  /** The level behind whose paragraphs counting begins anew; null for the one above, 0 for never. */
  restart: number | null
  /** All numbers of the text in figures. */
  legal: boolean
  /** Style whose paragraphs stand on this level. */
  style: string | null
}

/** A list and how far it has counted. */
export interface List {
  levels: Map<number, Level>
  /** Counters of the levels, shared by all numbers that use the list. */
  counts: (number | null)[]
}

/** A number that paragraphs carry: a list, with what it does in its own way. */
export interface Instance {
  list: List
  /** Levels that this number writes in its own way, and where it starts them anew. */
  levels: Map<number, Level>
  starts: Map<number, number>
  started: Set<number>
}

/** What automatic numbering puts before a paragraph. */
export interface AutoNumber {
  text: string
  /** `tab`, `space` or `nothing`. */
  suffix: string
}

const deepest = 9

/** What paragraph styles say of numbers. */
export interface NumberingStyles {
  /** The style that one is based on. */
  basedOn(id: string): string | undefined
  /** The number that a style or one it stands on gives its paragraphs. */
  numberOf(id: string | undefined): { id: string; level: number | undefined } | null
}

/**
 * The automatic numbers of a document, given out paragraph by paragraph in reading order.
 *
 * Counters belong to the list (`abstractNum`); a number (`num`) that overrides a start sets the counter when it is first
 * used. A paragraph resets the counters below its level.
 *
 * @source ISO/IEC 29500-1 §17.9
 */
export class Numbering {
  readonly #instances: ReadonlyMap<string, Instance>
  readonly #styles: NumberingStyles
  /** Formats that are not known, with the number of paragraphs that have them. */
  readonly unknown = new Map<string, number>()

  readonly #skippedCount: boolean

  /** @param skippedCount Whether a level above that no paragraph stood on yet counts as one, as LibreOffice has it in DOC: （一）… 第二章. */
  constructor(instances: ReadonlyMap<string, Instance>, styles: NumberingStyles, skippedCount = false) {
    this.#instances = instances
    this.#styles = styles
    this.#skippedCount = skippedCount
  }

  /**
   * The number of the next paragraph.
   *
   * @param own    Its own `numPr`.
   * @param style  Its style.
   * @returns null where it has none
   */
  next(own: { id: string | undefined; level: number | undefined }, style: string | undefined): AutoNumber | null {
    const inherited = own.id === undefined ? this.#styles.numberOf(style) : null
    const id = own.id ?? inherited?.id
    const instance = this.#instances.get(id ?? '')
    if (!instance) return null
    const at = Math.min(deepest - 1, own.level ?? (own.id === undefined ? this.#levelOfStyle(instance, style) : undefined) ?? inherited?.level ?? 0)
    const { counts } = instance.list
    const start = instance.starts.get(at)
    if (start !== undefined && !instance.started.has(at)) {
      counts[at] = null
      instance.started.add(at)
    }
    const level = levelIn(instance, at)
    if (!level) return null
    counts[at] = (counts[at] ?? (start ?? level.start) - 1) + 1
    for (let above = 0; this.#skippedCount && above < at; above++) counts[above] ??= levelIn(instance, above)?.start ?? 1
    for (let below = at + 1; below < deepest; below++) {
      const restart = levelIn(instance, below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counts[below] = null
    }
    return { text: this.#write(instance, level), suffix: level.suffix }
  }

  #levelOfStyle({ list }: Instance, style: string | undefined): number | undefined {
    for (let id = style, i = 0; id !== undefined && i < 20; id = this.#styles.basedOn(id), i++) {
      for (const [at, level] of list.levels) if (level.style === id) return at
    }
    return undefined
  }

  #write(instance: Instance, { text, legal, format }: Level): string {
    if (format === 'bullet') return /[\ue000-\uf8ff]/.test(text) ? '•' : text
    return text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const level = levelIn(instance, at)
      const n = instance.list.counts[at] ?? level?.start ?? 1
      const own = level?.format ?? 'decimal'
      const written = countIn(legal && own !== 'none' ? 'decimal' : own, n)
      if (written === null) this.unknown.set(own, (this.unknown.get(own) ?? 0) + 1)
      return written ?? String(n)
    })
  }
}

function levelIn(instance: Instance, at: number): Level | undefined {
  return instance.levels.get(at) ?? instance.list.levels.get(at)
}

/** The numbers that `numbering.xml` defines. */
export function instancesOf(numbering: Element | null, styles: NumberingStyles): Map<string, Instance> {
  const instances = new Map<string, Instance>()
  if (!numbering) return instances
  const lists = new Map<string, { list: List; link: string | undefined }>()
  for (const abstract of childrenOf(numbering, 'w:abstractNum')) {
    const levels = new Map(childrenOf(abstract, 'w:lvl').map((lvl) => [Number(lvl.attributes['w:ilvl']), levelOf(lvl)]))
    lists.set(abstract.attributes['w:abstractNumId'] ?? '', { list: { levels, counts: [] }, link: valOf(abstract, 'w:numStyleLink') })
  }
  const nums = new Map(childrenOf(numbering, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]))
  const listOf = (id: string | undefined): List | null => {
    const num = nums.get(id ?? '')
    const found = lists.get(valOf(num, 'w:abstractNumId') ?? '')
    if (!found) return null
    if (found.link === undefined) return found.list
    // the list is written where its style says; a link to itself has no list
    const linked = lists.get(valOf(nums.get(styles.numberOf(found.link)?.id ?? ''), 'w:abstractNumId') ?? '')
    return linked && linked.link === undefined ? linked.list : null
  }
  for (const [id, num] of nums) {
    const list = listOf(id)
    if (!list) continue
    const levels = new Map<number, Level>()
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl'])
      const own = child(override, 'w:lvl')
      if (own) levels.set(at, levelOf(own))
      const start = valOf(override, 'w:startOverride')
      if (start !== undefined) starts.set(at, Number(start))
    }
    instances.set(id, { list, levels, starts, started: new Set() })
  }
  return instances
}

function levelOf(lvl: Element): Level {
  const restart = valOf(lvl, 'w:lvlRestart')
  // newer formats stand in alternate content, with a plain one as fallback
  const format = valOf(lvl, 'w:numFmt') ?? valOf(child(child(lvl, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ?? 'decimal'
  return {
    start: Number(valOf(lvl, 'w:start') ?? 0),
    format,
    text: valOf(lvl, 'w:lvlText') ?? '',
    suffix: valOf(lvl, 'w:suff') ?? 'tab',
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(child(lvl, 'w:isLgl')),
    style: valOf(lvl, 'w:pStyle') ?? null,
  }
}

/** Whether a switch such as `<w:vanish/>` is there and not turned off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '')
}
