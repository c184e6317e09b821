import type { Setting } from './clauses.ts'
import type { Dice } from './dice.ts'
import type { Line, Piece } from './model.ts'

const text = (text: string): Piece => ({ text, kind: 'text' })
const line = (form: Line['form'], words: string): Line => ({ form, pieces: [text(words)] })

/** What government sites print above a text (domain §1, web header). */
export function portal(dice: Dice, issuer: string, number: string, { printed, iso }: { printed: string; iso: string }): Line[] {
  if (dice.chance(0.3)) return [line('head', `发布日期：${iso}　浏览次数：${dice.int(10, 9000)}`)]
  const rows = [
    `索引号：${dice.int(10, 99)}000000/${iso.slice(0, 4)}-${dice.int(10000, 99999)}`,
    `主题分类：${dice.pick(['综合政务', '城乡建设', '科技、教育'])}`,
    `发布机构：${issuer}`,
    `成文日期：${printed}`,
    `发文字号：${number}`,
    '有效性：有效',
  ]
  return rows.map((row) => line('head', row))
}

/** Marks above the issuer line: copy number, urgency. */
export const marks = (dice: Dice): Line[] => [line('head', dice.pick([`000${dice.int(100, 999)}`, '特急', '加急']))]

/** A local registration code, which is no document number. */
export const registration = (dice: Dice, year: number): Line =>
  line('head', dice.pick([`SDPR—${year}—00${dice.int(10, 99)}00${dice.int(10, 99)}`, `HHCR-${year}-0${dice.int(1000, 9999)}`]))

/** Full names of bodies that issue together. */
export function jointIssuers({ level, place }: Setting, dice: Dice): string[] {
  if (level === 'national') return dice.some(['工业和信息化部', '财政部', '商务部', '民政部', '交通运输部'], dice.int(2, 3))
  const names =
    level === 'province' ? ['教育厅', '财政厅', '民政厅', '商务厅', '水利厅', '自然资源厅'] : ['教育局', '财政局', '民政局', '商务局', '水利局', '司法局']
  const where = level === 'province' ? place.province : level === 'city' ? place.city : place.county
  return dice.some(names, dice.int(2, 3)).map((name) => where + name)
}

/** Signatures of one or more issuers: one a line, parted by spaces, glued, or in two columns. */
export function signatures(dice: Dice, issuers: readonly string[]): Line[] {
  if (issuers.length === 1) return issuers.map((issuer) => line('line', issuer))
  const rows = dice.pick([
    () => issuers,
    () => [issuers.join('　')],
    () => [issuers.join('')],
    () => [issuers.slice(0, 2).join('    '), ...(issuers.length > 2 ? [issuers.slice(2).join('    ')] : [])],
  ])()
  return rows.map((row) => line('line', row))
}

/** Contents with dot leaders: their headings are no sections (domain §3.2). */
export function contents(dice: Dice, headings: readonly string[]): Line[] {
  const leader = dice.pick(['......', '……………', '．．．．．．'])
  let page = 1
  return [line('table', '目　录'), ...headings.map((heading) => line('table', `${heading}${leader.repeat(dice.int(2, 4))}${(page += dice.int(0, 3))}`))]
}

/** A contact behind the publicity note; a bracket with a body that owns nothing (domain §4.6). */
export const contact = (dice: Dice): Line =>
  line(
    'line',
    dice.pick([
      `（联系人：${dice.pick(['王立', '李想', '赵敏'])}；联系电话：8${dice.int(100000, 999999)}）`,
      `（联系电话：市财政局综合处，8${dice.int(100000, 999999)}）`,
    ]),
  )
