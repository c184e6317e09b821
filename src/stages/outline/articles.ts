import type { Part, Section } from '../../tree/nodes.ts'
import { sectionsOf } from '../../tree/visit.ts'

/**
 * Give the paragraphs behind a list of items back to their article: a 款 belongs to the 条, never to its last 项.
 *
 * > | 第五条 下列人员不予登记：        block 1 of article 5
 * > | （一）未满十六周岁的；
 * > | （二）其他人员。
 * > | 前款人员可以申请复核。            block 2 of article 5
 *
 * Items that go on in paragraphs of their own (an earlier one does, or the last one is a heading alone) keep them.
 *
 * @source law-drafting rules (条, 款, 项, 目); gold README (款 are no nodes)
 */
export function returnParagraphs(part: Part): void {
  for (const article of sectionsOf(part)) {
    if (article.marker?.scheme !== 'article') continue
    const { sections } = article
    let run: Section[] = []
    sections.forEach((item, i) => {
      run.push(item)
      const next = sections[i + 1]
      if (next && next.marker?.ordinal !== 1) return
      returnFrom(run, article)
      run = []
    })
    article.blocks.sort((a, b) => a.text.start - b.text.start)
  }
}

function returnFrom(run: readonly Section[], article: Section): void {
  if (run.slice(0, -1).some((item) => item.blocks.length > 1)) return
  let last = run.at(-1) as Section
  while (last.sections.length > 0) last = last.sections.at(-1) as Section
  const [own, second] = last.blocks
  if (!last.marker || own?.type !== 'paragraph' || second?.type !== 'paragraph' || !/[。；][”’)\]]?$/.test(own.text.key)) return
  for (const block of last.blocks.splice(1)) {
    article.blocks.push(block)
    if (block.table) block.table.owner = article
  }
}
