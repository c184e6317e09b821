import { misreadings, readRight, strayWords } from '../../lexicon/misreadings.ts'
import { matches } from '../../text/match.ts'
import { Sign } from '../../text/signs.ts'
import { Starts } from '../../text/starts.ts'
import type { Root, Section } from '../../tree/nodes.ts'
import { defineStage, type StageContext } from '../define.ts'

/**
 * Check the document against itself and report what a careful reader would ask about.
 *
 * Options: `owners` (default true) whether measures are expected to have owners when their siblings do.
 *
 * @source domain §9, consistency checks
 */
export const checks = defineStage({
  name: 'checks',
  reads: ['part', 'section', 'metadata', 'measure', 'responsibility', 'indicator', 'deadline'],
  writes: [],
  run(root, context) {
    checkDates(root, context)
    checkAttachments(root, context)
    if (context.options.owners !== false) checkOwners(root, context)
    checkDeadlines(root, context)
    checkAddressees(root, context)
    checkTargets(root, context)
    checkCut(root, context)
    checkNumbers(root, context)
    checkScan(root, context)
  },
})

function checkDates(root: Root, { report }: StageContext): void {
  const { documentNumber, issuedOn, printedOn } = root.records.metadata
  if (documentNumber?.year && issuedOn && Number(issuedOn.date.slice(0, 4)) !== documentNumber.year) {
    report('number-year-differs', documentNumber.spans, { number: documentNumber.text, date: issuedOn.date })
  }
  if (issuedOn && printedOn && printedOn.date < issuedOn.date)
    report('printed-before-issued', printedOn.spans, { printed: printedOn.date, issued: issuedOn.date })
}

function checkAttachments(root: Root, { report }: StageContext): void {
  for (const part of root.parts) {
    if (part.role === 'attachment' && !part.present) report('attachment-missing', part.title?.spans() ?? [], { title: part.title?.raw ?? '' })
  }
}

/** A measure without an owner between siblings that have one. */
function checkOwners(root: Root, { report }: StageContext): void {
  const owned = new Set(root.records.responsibilities.filter((r) => r.form !== 'prose' && !r.implied).map((r) => r.owner))
  const families = new Map<unknown, Section[]>()
  for (const { section } of root.records.measures) {
    const siblings = families.get(section.parent ?? section.part)
    if (siblings) siblings.push(section)
    else families.set(section.parent ?? section.part, [section])
  }
  for (const siblings of families.values()) {
    const without = siblings.filter((section) => !owned.has(section))
    if (without.length === 0 || without.length * 2 >= siblings.length) continue
    for (const section of without) report('owner-missing', section.marker?.text.spans() ?? [], { marker: section.marker?.text.raw ?? '' }, section)
  }
}

function checkDeadlines(root: Root, { report }: StageContext): void {
  const issued = root.records.metadata.issuedOn?.date
  if (!issued) return
  const deadlines = [
    ...root.records.responsibilities.flatMap(({ deadline }) => (deadline ? [deadline] : [])),
    ...root.records.measures.flatMap((measure) => measure.deadlines),
  ]
  for (const deadline of deadlines) {
    if (deadline.by && deadline.by < issued) report('deadline-before-issue', deadline.spans, { by: deadline.by, issued })
  }
}

function checkAddressees(root: Root, { report }: StageContext): void {
  const { recipients, copiedTo } = root.records.metadata
  const addressed = new Set(recipients.map((body) => body.name))
  for (const body of copiedTo) if (addressed.has(body.name)) report('addressed-and-copied', body.spans, { name: body.name })
}

/** The same indicator with two targets for one year. */
function checkTargets(root: Root, { report }: StageContext): void {
  const first = new Map<string, { value: number; raw: string }>()
  for (const { name, kind, target } of root.records.indicators) {
    if (kind !== 'target' || target?.value == null || name.length < 4) continue
    const key = `${name}|${target.unit}|${target.year}`
    const known = first.get(key)
    if (!known) first.set(key, { value: target.value, raw: target.raw })
    else if (known.value !== target.value) report('target-differs', target.spans, { name, value: target.raw, other: known.raw })
  }
}

/** A text whose last paragraph stops in the middle of a sentence. */
function checkCut(root: Root, { report }: StageContext): void {
  const last = root.flow.at(-1)
  if (last?.type !== 'paragraph' || last.text.length < 40) return
  if (/[，、（(《“]$|[\u4e00-\u9fff]$/.test(last.text.key) && !/(?:印发|公开|代章)\)?$/.test(last.text.key)) {
    report('text-cut', last.text.spans(last.text.length - 1), { end: last.text.raw.slice(-8) })
  }
}

const dated = /(?<!\d)(?:(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)/g

/**
 * Years and dates that cannot be: damaged digits (one substitution in a whole text is common), so that no number of it
 * is beyond doubt.
 *
 * @source domain §3.4
 */
function checkNumbers(root: Root, { report }: StageContext): void {
  let reported = 0
  for (const node of root.flow) {
    if (node.type !== 'paragraph' || !node.text.key.includes('年')) continue
    for (const hit of matches(node.text.key, dated)) {
      const [year, month, day] = [Number(hit[1]), Number(hit[2] ?? 1), Number(hit[3] ?? 1)]
      // history before 1949 is printed as such: 1840年, 1921年
      if (year >= 1800 && year <= 2060 && month >= 1 && month <= 12 && day >= 1 && day <= 31) continue
      report('numbers-suspect', node.text.spans(hit.index, hit.index + hit[0].length), { text: hit[0] })
      if (++reported === 20) return
    }
  }
}

const misreadWords = Object.keys(misreadings)
const stray = new Starts(strayWords, 'aoftiw')
const misread = new Starts(new RegExp(misreadWords.join('|')), misreadWords.map((word) => word[0]).join(''))
/** A paragraph so long that it does not come twice by chance (domain §3.2, duplicates). */
const longParagraph = 200

/** What a scan or copy leaves in the text: misread words, stray English, replaced characters, paragraphs given twice. */
function checkScan(root: Root, { report }: StageContext): void {
  const seen = new Set<string>()
  for (const node of root.flow) {
    if (node.type !== 'paragraph') continue
    const { text } = node
    for (const hit of misread.all(text.key)) {
      if (readRight[hit[0]]?.test(text.key.slice(hit.index, hit.index + 4))) continue
      report('word-likely-misread', text.spans(hit.index, hit.index + hit[0].length), { word: hit[0], likely: misreadings[hit[0]] ?? '' })
    }
    if ((text.signs & Sign.small) !== 0)
      for (const hit of stray.all(text.key)) report('stray-word', text.spans(hit.index, hit.index + hit[0].length), { word: hit[0] })
    const replaced = text.key.indexOf('\ufffd')
    if (replaced >= 0) report('character-replaced', text.spans(replaced, replaced + 1))
    if (text.length < longParagraph) continue
    if (seen.has(text.key)) report('paragraph-repeated', text.spans(), { start: text.raw.slice(0, 12) })
    seen.add(text.key)
  }
}
