import { blankForm, buildingHeading, genreQualifies, headingCategories } from '../../lexicon/headings.ts'
import type { Category, Part, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'
import { defineStage } from '../define.ts'

/**
 * Say what every section is for: context, goal, measure, outcome, schedule, safeguard, provision, final, other.
 *
 * A heading of the lexicon decides; any other section takes after the section above it. At the top of an instrument
 * it is a measure (a plan's own tasks need no heading word), in a regulation a provision, in a reply, news or
 * interpretation and in attachments that are no plan `other`.
 *
 * @source domain §2 (section role by heading words), §13
 */
export const categories = defineStage({
  name: 'categories',
  reads: ['section', 'metadata'],
  writes: ['category'],
  run(root, { options }) {
    const { kind, title } = root.records.metadata
    const issued = root.parts.find((part) => part.role !== 'notice' && part.title?.start === title?.spans[0]?.start)
    const given = options.default as Category | undefined
    for (const part of root.parts) {
      let base: Category = given ?? (kind === 'regulation' ? 'provision' : kind === 'policy' ? 'measure' : 'other')
      if (part.role === 'attachment') {
        if (part !== issued || blankForm.test(part.title?.key ?? ''))
          base = part.title && genreQualifies.test(part.title.key) && kind === 'policy' ? 'measure' : 'other'
      }
      if (part.role === 'notice' && (issued || root.parts.some((other) => other.role === 'instrument'))) base = 'other'
      if (kind !== 'policy' && kind !== 'regulation') for (const section of sectionsOf(part)) section.category = 'other'
      else categorize(part, base)
    }
  },
})

function categorize(part: Part, base: Category): void {
  const stack: { section: Section; above: Category }[] = part.sections.map((section) => ({ section, above: base }))
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { section, above } = next
    section.category = categoryOf(section, above, base)
    for (const child of section.sections) stack.push({ section: child, above: section.category })
  }
}

/** An item that only says when the text itself takes effect, how long it holds and who explains it. */
const selfProvision =
  /^本(?:办法|规定|细则|意见|通知|方案|规划|计划|政策|措施|条例|规则|制度)[^。]{0,10}(?:自[^。]{2,30}(?:施行|实施|执行|起)|由[^。]{2,40}解释|有效期)/

/** An item that only says how to reach somebody. */
const contact = /^[^。，(]{0,40}(?:电话|邮箱|传真|联系人)[^。；]{0,60}\d{5}[^。]{0,60}[。；]?$/

/** Where to send what is handed in: `某某中心，寄送地址：……，邮编：……。` */
const address = /^[^。；：]{0,40}(?:地址|邮编|邮政编码|收件人|收件单位)：[^。；]{1,100}[。；]?$/

/** Categories that their items keep whatever words their headings use. */
const settled: ReadonlySet<Category> = new Set(['measure', 'safeguard', 'schedule', 'outcome', 'goal'])

function isContact(key: string): boolean {
  return key.length <= longestContact && contact.test(key)
}

/** Whether an item says how to reach somebody, and below at most where. */
function reaches({ sections, blocks }: Section): boolean {
  const [first, ...others] = blocks.map(({ text }) => text.key)
  return (
    sections.length === 0 &&
    first !== undefined &&
    isContact(first) &&
    others.every((key) => isContact(key) || (key.length <= longestContact && address.test(key)))
  )
}

/** What begins a line that says who sits on a body: 组长：, 成员单位：. */
const seat = /^(?:常务)?副?总?(?:指挥长?|组长|召集人|主任|主任委员)：|^(?:成员|委员|成员单位)：/

/** Whether an item does nothing but list who sits on a body. */
function namesPersons({ sections, blocks }: Section): boolean {
  const [first, second] = blocks
  return sections.length === 0 && first !== undefined && seat.test(first.text.key) && (second === undefined || !/。./.test(second.text.key))
}

/** What {@link contact} takes at most. */
const longestContact = 180

/** 工作目标, not 服务双碳目标. */
const goalWord =
  /^(?:[\u4e00-\u9fff]{2,4}(?:及|和|与|、))?(?:总体|主要|工作|具体|建设|发展|行动|年度|预期|创建|培育|阶段性?|量化|绩效|近期|远期|任务)?(?:目标|指标)/

function nameOf(key: string): Category | undefined {
  const named = headingCategories.find(({ pattern }) => pattern.test(key))?.category
  return (named !== 'safeguard' || key.length > 9) && buildingHeading.test(key) ? undefined : named
}

function categoryOf(section: Section, above: Category, base: Category): Category {
  if (section.marker?.scheme === 'attachment') return base
  const key = section.heading?.text.key ?? ''
  if (key === '' && reaches(section)) return 'other'
  if (key === '' && selfProvision.test(section.blocks[0]?.text.key ?? '')) return 'final'
  if (namesPersons(section)) return 'other'
  const named = nameOf(key)
  if (!named || (named === 'final' && section.depth > 1)) return above === 'context' && section.depth === 1 ? base : above
  if (base === 'provision') return named === 'final' || (named === 'context' && /^总则$/.test(key)) ? (named === 'final' ? 'final' : 'provision') : 'provision'
  const top = section.parent?.marker?.scheme === 'attachment' || section.depth === 1
  if (base === 'other' && section.depth > 1 && above === 'other') return named === 'safeguard' ? above : named
  if (!top && settled.has(above)) {
    // inside tasks only a short heading that is nothing but the word changes what they are for
    const other = named === 'goal' || named === 'context' || named === 'schedule' || named === 'other'
    return other && key.length <= 8 && !(named === 'goal' && !goalWord.test(key)) ? named : above
  }
  return named
}
