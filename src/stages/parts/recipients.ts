import { bareKind } from '../../lexicon/organizations.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Printed } from '../../tree/records.ts'
import { splitAt, takeValues } from './element.ts'

/** An office without level or place, which shares those of the first in its list: 各县（市、区）教育局、财政局. */
const bareOffice = /^(?!.{0,4}[省市区县州盟旗镇乡])[\u4e00-\u9fff]{2,12}(?:局|厅|委|办|办事处)$/

/** `市政府各部门、单位`: a bare kind of bodies belongs to the member in front of it. */
function withGenerals(key: string, members: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  for (const member of members) {
    const last = out.at(-1)
    if (last && bareKind.test(key.slice(member.from, member.to))) last.to = member.to
    else out.push({ ...member })
  }
  return out
}

/**
 * Read a list of addressees into the metadata: a comma opens a tier, 、 parts the bodies of one.
 *
 * @param from Where the list begins, behind a label such as `主送：`.
 */
export function readRecipients(root: Root, text: Passage, from = 0): void {
  const { key } = text
  let tier = 0
  const stretches: { from: number; to: number; tier: number }[] = []
  for (const part of splitAt(key, '，；', from, key.length - (/[：。]$/.test(key) ? 1 : 0))) {
    tier++
    const members = withGenerals(key, splitAt(key, '、', part.from, part.to))
    // `高新区、经济开发区、文昌湖区管委会` shares its suffix and is one; members that stand alone are split
    const names = members.map(({ from, to }) => key.slice(from, to))
    // `各区、市人民政府` shares it too
    const shared =
      /^各[县区市州盟旗镇乡](?:\([市区县、]{1,5}\))?$/.test(names[0] ?? '') &&
      /^(?:[县区市州盟旗镇乡]|自治[县州旗]|省?直管县)(?:\([市区县、]{1,7}\))?(?:人民)?政府$/.test(names[1] ?? '')
    const alone =
      !shared &&
      names.every(
        (name, n) => /^(?:各|有关|国务院|中央)/.test(name) || (isOrganization(name) && !(n > 0 && names[0]?.startsWith('各') && bareOffice.test(name))),
      )
    for (const member of alone ? members : [part]) stretches.push({ ...member, tier })
  }
  const taken: Printed[] = takeValues(root, text, stretches)
  taken.forEach((value, n) => {
    root.records.metadata.recipients.push({ name: value.text, spans: value.spans, tier: stretches[n]?.tier ?? 1 })
  })
}
