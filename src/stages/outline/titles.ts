import type { DoubtCode } from '../../lexicon/doubts.ts'
import type { MarkerScheme } from '../../lexicon/markers.ts'
import { contactNote } from '../../lexicon/matter.ts'
import { bareLabelOf, isVerbLine, readPlainList } from '../../text/clause.ts'
import { clauseStart } from '../../text/clause-tail.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import { isAt, Sign } from '../../text/signs.ts'
import { addDoubt, doubtAt } from '../../tree/doubt.ts'
import type { Block, Part, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { anyLabel, type HeadingSplit, longestHeading, noHeading, splitHeading } from './heading.ts'

/**
 * Divide the first paragraph of every section into heading and body. Items whose siblings mostly go straight into
 * their sentence have no heading either, however short their first sentence is.
 *
 * @source domain §2, run-in headings
 */
export function giveHeadings(part: Part): void {
  const style = styleOf(part)
  for (const parent of [part, ...sectionsOf(part)]) {
    if (parent.sections.length === 0) continue
    const groups = new Map<string, Reading[]>()
    for (const section of parent.sections) {
      const first = section.blocks[0]
      if (!section.marker || section.heading || !first || first.type !== 'paragraph') continue
      const follows = section.sections.length > 0 || section.blocks.slice(1).some((block) => !isClauseAlone(block) && !contactNote.test(block.text.key))
      const boxed = style.boxed.has(section.marker.scheme) ? boxedLabel(first.text.key) : 0
      if (boxed > 0) {
        apply(section, { length: boxed + 1, printed: boxed + 2, form: 'run-in' }, 1)
        continue
      }
      // 专栏2 市场主体培育工程 龙头企业：……: its first label stands right behind the title of a box
      const parted = section.marker.scheme === 'box' ? titleBeforeLabel(first.text) : 0
      if (parted > 0) {
        apply(section, { length: parted, printed: parted, form: 'run-in' })
        continue
      }
      const split = inArticles(section, splitHeading(first.text.key, follows, clauseStart(first.text.key)), style.labelled)
      const members = groups.get(section.marker.scheme) ?? []
      members.push({ section, split, sentence: split.form === 'none' && first.text.length > longestHeading / 2 })
      groups.set(section.marker.scheme, members)
    }
    for (const members of groups.values()) decide(members)
  }
}

/** Length of the title of a box that a space parts from the first label below it; 0 where none does. */
function titleBeforeLabel(text: Passage): number {
  const colon = text.key.indexOf('：')
  if (colon < 8 || colon > 50 || colon === text.length - 1 || /[，。；]/.test(text.key.slice(0, colon))) return 0
  for (let at = colon - 2; at >= 4; at--) if (text.gapBefore(at) && colon - at <= 12) return at
  return 0
}

/** How the items of a part are headed. */
interface Style {
  /** Marker families whose items mostly begin with a heading in brackets: `第一条（目的和依据）`, `1.【规范执法】`. */
  boxed: ReadonlySet<MarkerScheme>
  /** Whether most articles begin with a short label: `第一条 培育奖励。对……`, as texts that grant support count their measures. */
  labelled: boolean
}

function styleOf(part: Part): Style {
  const all = new Map<MarkerScheme, { items: number; boxed: number }>()
  let articles = 0
  let labelled = 0
  for (const { marker, heading, blocks } of sectionsOf(part)) {
    const [first] = blocks
    if (!marker || heading || first?.type !== 'paragraph') continue
    const seen = all.get(marker.scheme) ?? { items: 0, boxed: 0 }
    all.set(marker.scheme, seen)
    seen.items++
    if (boxedLabel(first.text.key) > 0) seen.boxed++
    if (marker.scheme !== 'article') continue
    articles++
    if (articleLabel.test(first.text.key)) labelled++
  }
  const boxed = new Set([...all].filter(([, { items, boxed }]) => boxed >= 2 && boxed * 3 >= items * 2).map(([scheme]) => scheme))
  return { boxed, labelled: articles >= 3 && labelled * 3 >= articles * 2 }
}

/** A short label in front of the sentence of an article; no sentence of a law is that short. */
const articleLabel = /^(?!本|为)[\u4e00-\u9fff“”、]{2,16}。./

/** Length of the words in brackets that head an item; 0 for none. */
function boxedLabel(key: string): number {
  if (!isAt(key, 0, Sign.bracket)) return 0
  const label = /^[([]([\u4e00-\u9fff“”、]{2,20})[)\]]/.exec(key)?.[1]
  return label && !isOrganization(label) && readPlainList(label) === null ? label.length : 0
}

/** Articles are sentences; so are their items, but for run-in labels (`（一）师资建设。…`). */
function inArticles(section: Section, split: HeadingSplit, labelled: boolean): HeadingSplit {
  const closed = split.printed > split.length
  if (labelled && section.marker?.scheme === 'article' && split.form !== 'none' && split.length <= 16) return split
  if (section.marker?.scheme === 'article')
    return split.form === 'alone' && !closed && split.length <= 12 && !section.blocks[0]?.text.key.includes('，') ? split : noHeading
  if (split.form === 'alone' && closed) {
    for (let above = section.parent; above; above = above.parent) if (above.marker?.scheme === 'article') return noHeading
  }
  return split
}

interface Reading {
  section: Section
  split: HeadingSplit
  /** A whole sentence without a heading. */
  sentence: boolean
}

function decide(members: readonly Reading[]): void {
  const runIn = members.filter(({ split }) => split.form === 'run-in').length
  const sentences = members.filter(({ sentence }) => sentence).length
  const headed = members.filter(({ split }) => split.form !== 'none').length
  const labels = members.length >= 3 ? members.map(({ section }) => anyLabel(section.blocks[0]?.text.key ?? '')) : [0]
  if (headed < members.length && labels.every((length) => length > 0)) {
    for (const [i, { section }] of members.entries()) {
      const length = labels[i] as number
      doubt(section, 'heading-label', length)
      apply(section, { length, printed: length + 1, form: 'run-in' })
    }
    return
  }
  const plain = members.length >= 3 && sentences >= 2 * Math.max(1, runIn)
  for (const { section, split: read } of members) {
    const split = read.form === 'none' && headed >= 2 && !plain ? splitLost(section) : read
    // among sentences, a leaf that has only lost its full stop is one too
    const closed = split.printed > split.length
    const sentence = split.form === 'run-in' || (section.sections.length === 0 && (closed || section.blocks.length === 1))
    if (split.form === 'none') continue
    if (plain && sentence && !isLabel(section, split)) doubt(section, 'heading-outvoted', split.length)
    else {
      if (split !== read) doubt(section, 'heading-at-gap', split.length)
      else if (split.length > longHeading) doubt(section, 'heading-long', split.length)
      else if (members.length >= 3 && sentences * 3 >= members.length) doubt(section, 'heading-mixed', split.length)
      apply(section, split)
    }
  }
}

/** What tells to do something in few words: 加强组织领导, 强化督导考核. */
const imperative =
  /^(?:进一步|切实|着力|全面|大力|积极)?(?:加强|强化|完善|健全|建立|优化|推进|推动|提升|提高|落实|严格|压实|做好|做强|做优|深化|加快|加大|支持|培育|实施|规范|明确|创新|拓展|注重|突出|坚持|抓好|细化|夯实|营造|打造|构建|扩大|鼓励|引导|激发|破解|保障)[^，。；：的了]{2,10}$/

/** Whether the first words of an item are a label even among items that are sentences: they tell what to do, and the rest tells how. */
function isLabel({ blocks }: Section, { form, length, printed }: HeadingSplit): boolean {
  const key = blocks[0]?.text.key ?? ''
  return form === 'run-in' && printed > length && key.length - printed >= length && imperative.test(key.slice(0, length))
}

/** Headings seldom are longer. */
const longHeading = 32

function doubt(section: Section, code: DoubtCode, length: number): void {
  const text = section.blocks[0]?.text
  if (text) addDoubt(section, doubtAt(code, text, 0, length))
}

function isClauseAlone(block: Block): boolean {
  return block.type !== 'tableRef' && (clauseStart(block.text.key) === 0 || isVerbLine(block.text.key) || bareLabelOf(block.text.key) !== null)
}

function apply(section: Section, split: HeadingSplit, from = 0): void {
  const first = section.blocks[0] as Block
  section.heading = { type: 'heading', text: first.text.slice(from, split.length), printed: first.text.slice(0, split.printed) }
  const rest = first.text.slice(split.printed)
  if (rest.length > 0) section.blocks[0] = { type: first.type, text: rest, table: first.table }
  else section.blocks.shift()
}

/** A heading that lost its full stop, believed beside siblings with headings. */
function splitLost(section: Section): HeadingSplit {
  const gap = splitAtGap(section)
  return gap.form === 'none' ? splitAtEcho(section) : gap
}

/** A heading whose words the sentence right behind it says again with its subject: `防雷和接地电站防雷和接地应符合…`. */
const echoed = /^([\u4e00-\u9fff]{3,16})(?=[\u4e00-\u9fff]{2,6}\1(?:应|须|要|是|为|包括|按|由|采用|必须|可))/

function splitAtEcho(section: Section): HeadingSplit {
  const length = echoed.exec(section.blocks[0]?.text.key ?? '')?.[1]?.length ?? 0
  return length > 0 ? { length, printed: length, form: 'run-in' } : noHeading
}

/**
 * A heading that lost its full stop to a space: `（五）加强能力建设 充分利用…`, believed beside siblings with headings.
 *
 * @source domain §2, numbering faults (heading and body merged)
 */
function splitAtGap(section: Section): HeadingSplit {
  const text = section.blocks[0]?.text
  if (!text) return noHeading
  const stop = Math.min(30, text.key.search(/[。，；：、]/) >>> 0)
  let found = 0
  for (let i = 4; i < stop; i++) {
    if (!text.gapBefore(i) || text.breakBefore(i) || !/[\u4e00-\u9fff]/.test(text.key[i - 1] ?? '') || !/[\u4e00-\u9fff]/.test(text.key[i] ?? '')) continue
    // spaced glyphs are no headings
    if (found > 0) return noHeading
    found = i
  }
  return found > 0 && text.length - found > found ? { length: found, printed: found, form: 'run-in' } : noHeading
}
