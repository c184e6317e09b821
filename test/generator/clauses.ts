import type { Dice } from './dice.ts'
import type { Deadline, Piece, Role } from './model.ts'
import { cityDepartments, collectives, ellipses, nationalDepartments, type Place, persons, places, provinceDepartments, secondPlates, zones } from './words.ts'

export type Level = 'national' | 'province' | 'city' | 'county'

/** Who issues, where and when: what bodies and dates of one document have in common. */
export interface Setting {
  level: Level
  place: Place
  issued: number
  until: number
}

const body = (text: string): Piece => ({ text, kind: 'body' })
const text = (text: string, kind: Piece['kind'] = 'text'): Piece => ({ text, kind })

/** How a department names its level: 省教育厅, 自治区教育厅, 市教育局, 县教育局. */
export function levelMark({ level, place }: Setting): string {
  if (level === 'province') return place.province.endsWith('自治区') ? '自治区' : '省'
  if (level === 'county') return place.county.slice(-1)
  return level === 'city' ? '市' : ''
}

const stem = (name: string) => name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市区县旗]$/, '')

function department(setting: Setting, dice: Dice): string {
  const mark = levelMark(setting)
  if (setting.level === 'national') return dice.pick(nationalDepartments)
  if (dice.chance(0.07)) {
    const [first, second] = dice.pick(secondPlates)
    const fits = setting.level === 'province' || !/厅/.test(first)
    if (fits) return `${mark}${first}（${mark}${second}）`
  }
  return mark + dice.pick(setting.level === 'province' ? provinceDepartments : cityDepartments)
}

/** Bodies without a level in front: of the place, of the centre, of a zone. */
function other(setting: Setting, dice: Dice): string {
  const { province, city } = setting.place
  const here = stem(setting.level === 'province' ? province : city)
  return dice.pick([
    `${stem(city)}海关`,
    `人民银行${here}${setting.level === 'province' ? '省分行' : '市分行'}`,
    `${dice.pick(zones)}管委会`,
    `国网${here}供电公司`,
    setting.level === 'province' ? '团省委' : '团市委',
    `国家金融监督管理总局${here}监管${setting.level === 'province' ? '局' : '分局'}`,
    `${stem(city)}学院`,
    `中国铁塔${here}分公司`,
  ])
}

function collective(setting: Setting, dice: Dice): string {
  const list = setting.level === 'national' || setting.level === 'province' ? collectives[setting.level] : collectives.city
  return dice.pick(list)
}

/** Different bodies of one list, each as it is printed. */
export function bodies(setting: Setting, dice: Dice, count: number): string[] {
  const names = new Set<string>()
  for (let i = 0; names.size < count && i < 40; i++) {
    const roll = dice.next()
    if (roll < 0.78 || setting.level === 'national') names.add(department(setting, dice))
    else if (roll < 0.93) names.add(other(setting, dice))
    else if (setting.level === 'province' && roll < 0.95)
      names.add(
        `${dice
          .some(places, 3)
          .map(({ city }) => stem(city))
          .join('、')}市政府`,
      )
  }
  const list = [...names]
  if (dice.chance(0.2)) list.push(collective(setting, dice))
  return list
}

/** A list whose first body names the level for all: 省教育厅、财政厅、商务厅. */
function elliptic(setting: Setting, dice: Dice, count: number): string[] {
  const [first, ...rest] = dice.some(setting.level === 'province' ? ellipses.province : ellipses.city, count) as [string, ...string[]]
  return [levelMark(setting) + first, ...rest]
}

/** A list of bodies joined as lists are: 、 all through, sometimes a comma between tiers or 等 at the end. */
function listed(setting: Setting, dice: Dice, count: number, tiers: boolean): { pieces: Piece[]; bodies: Piece[] } {
  const short = count > 1 && setting.level !== 'national' && dice.chance(0.06)
  const names = (short ? elliptic(setting, dice, count) : bodies(setting, dice, count)).map(body)
  const pieces: Piece[] = []
  for (const [i, name] of names.entries()) {
    if (i) pieces.push(text(tiers && i === names.length - 1 && names.length > 2 && dice.chance(0.15) ? '，' : '、'))
    pieces.push(name)
  }
  const last = names.at(-1)?.text ?? ''
  if (names.length > 1 && !/^[各相有]|部门|单位$/.test(last) && dice.chance(0.06)) {
    pieces.push(text('等'))
    if (dice.chance(0.5)) {
      const open = body(dice.pick(['有关部门', '相关部门', '相关单位']))
      pieces.push(open)
      names.push(open)
    }
  }
  return { pieces, bodies: names }
}

export interface ClauseText {
  pieces: Piece[]
  assignments: { role: Role; bodies: Piece[] }[]
  deadline: Deadline | null
}

const labels: readonly (readonly [string, Role])[] = [
  ['牵头单位', 'lead'],
  ['牵头部门', 'lead'],
  ['主办单位', 'lead'],
  ['责任单位', 'responsible'],
  ['责任部门', 'responsible'],
  ['承办单位', 'responsible'],
  ['落实单位', 'responsible'],
  ['配合单位', 'support'],
  ['参加单位', 'support'],
  ['参与单位', 'support'],
  ['协办单位', 'support'],
  ['指导单位', 'guide'],
]

type Form = 'label' | 'labels' | 'does' | 'leads' | 'lead and support' | 'lead and does' | 'three'

const forms: readonly Form[] = ['label', 'label', 'labels', 'labels', 'does', 'does', 'leads', 'lead and support', 'lead and does', 'three']

const deeds = ['负责', '按职责分工负责', '分工负责', '按职能分工负责', '分别负责', '落实', '具体实施'] as const
const leads = ['牵头', '牵头', '牵头', '主办'] as const
const helps = ['配合', '参加', '参与', '协助', '协办'] as const

/** What says the roles in the clauses of a document: labels, verbs, or nothing, where bodies alone stand in the bracket (domain §4.2). */
export type Family = 'labels' | 'verbs' | 'plain'

/** A set-off clause without its brackets. A document keeps to the family of forms it began with. */
export function clause(setting: Setting, dice: Dice, family: Family, dated: boolean): ClauseText {
  const pieces: Piece[] = []
  const assignments: ClauseText['assignments'] = []
  const add = (role: Role, count: number, tiers = false) => {
    const list = listed(setting, dice, count, tiers)
    assignments.push({ role, bodies: list.bodies })
    return list.pieces
  }
  const count = () => dice.pick([1, 1, 2, 2, 3, 4, 6])
  if (family === 'plain') pieces.push(...add('responsible', count()))
  const form = family === 'plain' ? null : dice.pick(forms.filter((one) => (one === 'label' || one === 'labels') === (family === 'labels')))
  const apart = dice.pick(['，', '；'])
  // named persons are no bodies (contract, responsibilities)
  if (family === 'labels' && dice.chance(0.05)) pieces.push(text(dice.pick(['责任领导', '牵头领导']), 'role'), text(`：${dice.pick(persons)}${apart}`))
  if (form === 'label') {
    const [label, role] = dice.pick(labels.filter(([, role]) => role === 'lead' || role === 'responsible'))
    pieces.push(text(label, 'role'), text('：'), ...add(role, count(), true))
    if (role === 'responsible' && dice.chance(0.15)) pieces.push(text('按职责分工负责', 'role'))
  } else if (form === 'labels') {
    const second = dice.pick(labels.filter(([, role]) => role !== 'lead'))
    pieces.push(text(dice.pick(['牵头单位', '牵头部门']), 'role'), text('：'), ...add('lead', dice.pick([1, 1, 1, 2])))
    pieces.push(text(apart), text(second[0], 'role'), text('：'), ...add(second[1], count()))
  } else if (form === 'does') pieces.push(...add('responsible', count()), text(dice.pick(deeds), 'role'))
  else if (form === 'leads') pieces.push(...add('lead', dice.pick([1, 1, 2])), text(dice.pick(leads), 'role'))
  else if (form) {
    pieces.push(...add('lead', dice.pick([1, 1, 2])), text(dice.pick(leads), 'role'), text(apart))
    if (form === 'lead and support' || form === 'three') pieces.push(...add('support', count()), text(dice.pick(helps), 'role'))
    if (form === 'three') pieces.push(text(apart))
    if (form === 'lead and does' || form === 'three') pieces.push(...add('responsible', count()), text(dice.pick(deeds), 'role'))
  }
  if (!dated) return { pieces, assignments, deadline: null }
  const due = deadline(setting, dice)
  const labelled = family === 'labels' && dice.chance(0.7)
  pieces.push(text(apart), ...(labelled ? [text('完成时限', 'role'), text('：'), text(due.label)] : [text(due.verb)]))
  return { pieces, assignments, deadline: due.deadline }
}

/** A set-off clause of label lines without brackets, one role a line (domain §4.2). */
export function labelLines(setting: Setting, dice: Dice, dated: boolean): Omit<ClauseText, 'pieces'> & { lines: Piece[][] } {
  const [first, second] = [listed(setting, dice, dice.pick([1, 1, 2]), false), listed(setting, dice, dice.int(1, 4), false)]
  const [label, role] = dice.pick(labels.filter(([, role]) => role !== 'lead'))
  const lines = [
    ...(dice.chance(0.2) ? [[text('牵头领导', 'role'), text(`：${dice.pick(persons)}`)]] : []),
    [text('牵头单位', 'role'), text('：'), ...first.pieces],
    [text(label, 'role'), text('：'), ...second.pieces],
  ]
  const due = dated ? deadline(setting, dice) : null
  if (due) lines.push([text('完成时限', 'role'), text('：'), text(due.label)])
  const assignments: ClauseText['assignments'] = [
    { role: 'lead', bodies: first.bodies },
    { role, bodies: second.bodies },
  ]
  return { lines, assignments, deadline: due?.deadline ?? null }
}

/** What the first clause of a text may say about all later ones (domain §4.5); assigns nobody by itself. */
export const scopes = ['以下各项任务均需各区县政府落实，不再一一列出', '以下将各区县政府与各功能区管理机构统称各区县政府'] as const

/** When a task is due, as a clause says it: with a verb, and behind a label. */
export function deadline(setting: Setting, dice: Dice): { verb: string; label: string; deadline: Deadline } {
  const year = dice.int(setting.issued, setting.until)
  const [when, by] = dice.pick([
    [`${year}年12月底前`, `${year}-12-31`],
    [`${year}年底前`, `${year}-12-31`],
    [`${year}年6月底前`, `${year}-06-30`],
    [`${year}年9月30日前`, `${year}-09-30`],
    [`${year}年11月底前`, `${year}-11-30`],
  ] as const)
  const on = dice.pick(['持续推进', '长期坚持', '持续实施'])
  const roll = dice.next()
  if (roll < 0.3) return { verb: on, label: on, deadline: { by: null, ongoing: true } }
  if (roll < 0.45) return { verb: `${when}完成并持续推进`, label: `${when}完成并持续推进`, deadline: { by, ongoing: true } }
  return { verb: `${when}完成`, label: when, deadline: { by, ongoing: false } }
}
