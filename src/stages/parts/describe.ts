import { genres, plainGenre, regulationGenres } from '../../lexicon/genres.ts'
import { issuingSentence } from '../../lexicon/matter.ts'
import { splitBodies } from '../../text/body-list.ts'
import { matches } from '../../text/match.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import type { Part, Root } from '../../tree/nodes.ts'
import type { Metadata, Printed } from '../../tree/records.ts'
import { bodiesIn } from './bodies.ts'
import { keyOf } from './flow.ts'
import { comparable, genreOf, headlined, issuedTitle, selfName, statusOf } from './title.ts'

/** Fill what follows from the parts together: titles, genre, status, kind, and issuers that only the title names. */
export function describe(root: Root): void {
  const { metadata } = root.records
  const notice = root.parts.find((part) => part.role === 'notice')
  const instrument = root.parts.find((part) => part.role === 'instrument') ?? root.parts.find((part) => part.role === 'attachment')
  const issued = notice ? null : issuedAttachment(root)
  const titled = issued ? issued.title : instrument?.role === 'attachment' ? null : (instrument?.title ?? null)
  // a page that leaves out the title of what a notice hands over names it in that of the notice
  const named = (titled && headlined(titled)) ?? titled ?? (notice?.title && instrument?.role === 'instrument' ? issuedTitle(notice.title) : null)
  metadata.title = named ? printed(named) : null
  const around = notice?.title ?? (issued && instrument?.title)
  metadata.noticeTitle = around ? printed(around) : null
  if (issued && instrument?.title) instrument.role = 'notice'
  const title = named ?? notice?.title ?? null
  if (title) {
    const genre = genreOf(title.key)
    if (genre) {
      metadata.genre = genre.genre
      metadata.genreSpans = title.spans(genre.from, genre.to)
    }
    const status = statusOf(title)
    metadata.status = status.status
    metadata.statusSpans = status.to > status.from ? title.spans(status.from, status.to) : []
  }
  if (!metadata.genre) nameItself(root, metadata)
  if (metadata.issuers.length === 0) issuersFromTitle(around ?? titled, metadata)
  if (metadata.issuers.length === 0 && notice) issuersFromNews(notice, metadata)
  metadata.issuedOn ??= issueOf(metadata)
  metadata.kind = kindOf(root, metadata, instrument)
}

/**
 * The attachment that a text hands over: one with the name it issues (`现将《某市方案》印发给你们` above 附件 `某市方案`), or the only thing
 * in the file.
 */
function issuedAttachment(root: Root): Part | null {
  const attachments = root.parts.filter((part) => part.role === 'attachment' && part.present && part.title)
  const above = root.parts.find((part) => part.role === 'instrument')
  if (!above || attachments.length === 0) return null
  if (!above.title && above.flow.length === 0) return attachments[0] ?? null
  const said = [above.title?.key ?? '', ...above.flow.slice(0, 6).map((node) => keyOf(node))]
  if (!said.some((key) => issuingSentence.test(key))) return null
  const [issued, more] = attachments.filter(({ title }) => said.some((key) => issuedNames(key).includes(comparable(title?.key ?? ''))))
  // several are issued together: none of them is the instrument
  return more ? null : (issued ?? null)
}

function issuedNames(key: string): string[] {
  const quoted = matches(key, /《((?:[^《》]|《[^《》]*》)+)》/g).map((hit) => comparable(hit[1] ?? ''))
  const plain = /(?:印发|发布|公布)(?!《)(.{4,90}?)的(?:通知|公告|决定)$/.exec(key)?.[1]
  return plain ? [...quoted, comparable(plain)] : quoted
}

/**
 * The day a regulation was issued, from its history: of the first promulgation, else of the approval or adoption of the
 * text as it first was (GB/T 9704: a text that a meeting adopts bears the date of adoption), unless its number is of
 * another year.
 */
function issueOf({ history, documentNumber }: Metadata): Metadata['issuedOn'] {
  const amended = history.findIndex(({ event }) => event === 'amended')
  const first = amended < 0 ? history : history.slice(0, amended)
  const entry = ['promulgated', 'approved', 'adopted']
    .map((event) => (event === 'promulgated' ? history : first).find((e) => e.event === event && e.date))
    .find((e) => e)
  if (entry?.event !== 'promulgated' && documentNumber?.year && documentNumber.year !== Number(entry?.date?.slice(0, 4))) return null
  return entry?.date ? { date: entry.date, spans: entry.spans } : null
}

function printed(title: Passage): Printed {
  return { text: title.raw, spans: title.spans() }
}

const namedBelow = new RegExp(
  `(?:制定|制订|提出|出台)(?:了)?([^，。；：]{0,8}?)(${[...genres].sort((a, b) => b.length - a.length).join('|')})(?:如下|如次)[：。]`,
)
/** 现将有关事项通知如下 */
const announcement = /(现(?:就|将)?[^，。；]{0,24}|有关[^，。；]{0,12})(通知|通告|公告|函复|批复|通报)如下[：。]/

/** Without a title, the text's name for itself: 制定本方案, 提出如下意见. */
function nameItself(root: Root, metadata: Metadata): void {
  for (const part of root.parts) {
    if (part.role !== 'instrument' && part.role !== 'notice') continue
    for (const node of part.flow.slice(0, 8)) {
      if (node.type !== 'paragraph') continue
      const hit = selfName.exec(node.text.key) ?? namedBelow.exec(node.text.key) ?? announcement.exec(node.text.key)
      if (!hit?.[2]) continue
      const from = hit.index + hit[0].lastIndexOf(hit[2])
      metadata.genre = plainGenre[hit[2]] ?? (hit[2] === '函复' ? '函' : hit[2])
      metadata.genreSpans = node.text.spans(from, from + hit[2].length)
      metadata.genreInferred = 'self-name'
      return
    }
  }
}

/** `济南市人民政府关于…`: the bodies before 关于 issue the document when nothing else names them. */
function issuersFromTitle(title: Passage | null | undefined, metadata: Metadata): void {
  const about = title?.key.search(/关于|印发《|转发|批转|(?:公告|通告|令)$/) ?? -1
  if (!title || about < 3) return
  for (const { from, to } of bodiesIn(title.slice(0, about)) ?? []) metadata.issuers.push({ name: title.raw.slice(from, to), spans: title.spans(from, to) })
}

/** `近日，某市委办公室、某市政府办公室印发了《……》，并发出通知……`: how news agencies hand over a text. */
function issuersFromNews({ flow }: Part, metadata: Metadata): void {
  for (const node of flow.slice(0, 4)) {
    const hit = node.type === 'paragraph' && /(?:^|，|电)(?:近日|日前)?，?([^，。]{4,80}?)(?:联合)?(?:印发|发布|出台)了《/.exec(node.text.key)
    if (!hit || node.type !== 'paragraph') continue
    const from = hit.index + hit[0].lastIndexOf(hit[1] as string)
    for (const body of splitBodies(node.text.key, from, from + (hit[1] as string).length)) {
      if (isOrganization(body.name)) metadata.issuers.push({ name: node.text.raw.slice(body.from, body.to), spans: node.text.spans(body.from, body.to) })
    }
    return
  }
}

function kindOf(root: Root, metadata: Metadata, instrument: Part | undefined): Metadata['kind'] {
  const title = metadata.title?.text ?? metadata.noticeTitle?.text ?? ''
  if (/解读|问答|答记者问|图解/.test(title)) return 'interpretation'
  if (/(?:批复|复函|答复|的函)$/.test(title) || metadata.genre === '批复' || metadata.genre === '答复') return 'reply'
  let articles = 0
  let numbered = 0
  let general = false
  let reply = false
  for (const part of root.parts) {
    for (const node of part.flow) {
      const key = keyOf(node)
      if (key.startsWith('第') && /^第[一二三四五六七八九十百零〇\d]{1,6}条/.test(key)) articles++
      if (/^第[一二三四五六七八九十\d]{1,3}章(?:总则|附则)$/.test(key)) general = true
      if (/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、])/.test(key)) numbered++
      if (part === instrument && /收悉[。，].{0,60}(?:批复|答复|函复|回复|复函)/.test(key)) reply = true
    }
  }
  if (reply) return 'reply'
  // 措施 and 政策 may count their measures as articles; they lay down no rules
  if (articles >= 3 && articles >= numbered / 4) return /^(?:措施|政策|举措)$/.test(metadata.genre ?? '') ? 'policy' : 'regulation'
  if (metadata.genre && (regulationGenres as readonly string[]).includes(metadata.genre) && (articles > 0 || general)) return 'regulation'
  if (numbered === 0 && articles === 0 && !metadata.documentNumber) {
    if (root.parts.some(({ flow }) => flow.some((node) => /记者|本报讯|新华社|日讯|通讯员|摄影|据悉|采访/.test(keyOf(node).slice(0, 80))))) return 'news'
    if (!metadata.genre) return 'other'
  }
  return 'policy'
}
