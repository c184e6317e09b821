import { personLabel } from '../../lexicon/roles.ts'
import { looksLikeBody, splitBodies } from '../../text/body-list.ts'
import { readClause, roleOfLabel } from '../../text/clause.ts'
import type { DeadlineContext } from '../../text/deadline.ts'
import { isOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import { addDoubt, doubtAt } from '../../tree/doubt.ts'
import type { Cell, Table } from '../../tree/nodes.ts'
import type { Assignment, Responsibility, Role } from '../../tree/records.ts'
import { assignmentOf, deadlineOf, readDue } from './records.ts'

/** The head of a column of bodies: of which level they are, the role, their kind, and what else the cells hold. */
const level = '(?:(?:国家|[省市县区州镇乡])[级直])?'
const kinds = '(?:单位|部门|主体|处室|科室|股室|机构|地区|区县|县区|乡镇)'
const more = `(?:(?:和|及|与|、)(?:单位|部门|分工|(?:${personLabel})))?`

const columnRoles: readonly { role: Role; pattern: RegExp }[] = [
  { role: 'lead', pattern: new RegExp(`^${level}(?:总|主要)?(?:牵头|主办|主责)(?:负责|责任|落实|协调)?${level}${kinds}?${more}$`) },
  { role: 'support', pattern: new RegExp(`^${level}(?:主要)?(?:配合|参与|参加|协办|协助|协作|协同|支持)(?:责任)?${level}${kinds}?${more}$`) },
  { role: 'guide', pattern: new RegExp(`^${level}(?:业务)?(?:指导|督导|监督|监管|督办)${kinds}${more}$`) },
  {
    role: 'responsible',
    pattern: new RegExp(
      `^${level}(?:主要|牵头及|牵头和|牵头|具体|整改|行业|属地|主体)?(?:责任|承办|承担|落实|实施|主管|负责|执行|整改)${level}${kinds}${more}$|^(?:责任|任务|职责|部门)分工$`,
    ),
  },
]
const personColumn = new RegExp(`^(?:${personLabel})$`)
const timeColumn =
  /^(?!(?:启动|开始|开工|成立|发文|印发|受理|收文|反馈|交办|上报|填报|报送|审批|施行|实施日期))[\u4e00-\u9fff]{0,6}(?:时限|时间|期限|日期|节点)(?:及?要求|节点|安排)?$|^(?:进度要求|进度安排|时序进度)$/

/**
 * Read the rows of a task table: one record of form `column` for each row that names a body. A cell merged over several
 * rows counts for each of them, and so does one that 同上 points back to.
 *
 * > | 序号  主要任务  牵头单位  配合单位  完成时限
 *
 * @param lead Applies what the text says about who leads.
 * @source domain §4.2 (table columns)
 */
export function readColumns(table: Table, year: DeadlineContext, records: Responsibility[], lead: (assignments: Assignment[], at: number) => void): void {
  const { owner } = table
  const head = table.header.at(-1)?.map((cell) => cell.text.key.replace(/\([^()]{1,12}\)$/, '')) ?? []
  const roles = head.map((key) => columnRoles.find(({ pattern }) => pattern.test(key))?.role ?? null)
  if (!owner || !roles.some((role) => role !== null)) return
  const above: { cell: Cell; rows: number }[] = []
  for (const row of table.rows) {
    const record: Responsibility = {
      id: '',
      owner,
      form: 'column',
      text: '',
      spans: [],
      assignments: [],
      persons: [],
      deadline: null,
      appliesTo: [],
      implied: null,
      doubts: [],
    }
    row.forEach((cell, column) => {
      const spanning = above[column]
      const merged = spanning !== undefined && (ditto.test(cell.text.key) || (cell.text.length === 0 && spanning.rows > 0))
      if (spanning && merged) spanning.rows--
      else above[column] = { cell, rows: cell.rowSpan - 1 }
      const { text } = merged && spanning ? spanning.cell : cell
      const role = roles[column]
      const label = head[column] ?? ''
      if (text.length === 0) return
      if (role) {
        record.text += (record.text ? ' ' : '') + text.raw
        record.spans.push(...text.spans())
        const said = /[头合与加助责]$|[头合与加助责][，、；。]/.test(text.key) ? readClause(text.key) : null
        if (said && said.assignments.length > 0 && said.assignments.every(({ name, members }) => members.length > 0 || looksLikeBody(name))) {
          record.assignments.push(...said.assignments.map((body) => assignmentOf(text, body, body.role, body.roleText || label)))
          if (said.deadline)
            record.deadline ??= deadlineOf(text, said.deadline.from, said.deadline.to, readDue(text.key.slice(said.deadline.from, said.deadline.to), year))
        } else record.assignments.push(...assignmentsOf(text, role, label))
        if (record.doubts.length === 0) addDoubt(record, doubtAt('in-columns', text))
      } else if (personColumn.test(label)) record.persons.push({ roleText: label, name: text.raw, spans: text.spans() })
      else if (timeColumn.test(label)) {
        const read = readDue(text.key, year)
        if (read || /[\u4e00-\u9fff]{2}/.test(text.key)) record.deadline ??= deadlineOf(text, 0, text.length, read)
      } else record.appliesTo.push(...text.spans())
    })
    if (record.assignments.length === 0) continue
    lead(record.assignments, record.spans[0]?.start ?? 0)
    records.push(record)
  }
}

/** What stands for the cell above. */
const ditto = /^(?:同上|〃|″|[“”"]{1,2})$/

function assignmentsOf(text: Passage, role: Role, roleText: string): Assignment[] {
  return stretchesOf(text).flatMap(({ from, to }) =>
    splitBodies(text.key, from, to)
      .filter((body) => body.members.length > 0 || looksLikeBody(body.name))
      .map((body) => assignmentOf(text, body, body.mark ? roleOfLabel(body.mark) : role, body.mark ?? roleText)),
  )
}

/** A cell may part its bodies by lines or spaces only: it is cut there when whole names stand on both sides. */
function stretchesOf(text: Passage): { from: number; to: number }[] {
  const { key } = text
  const out: { from: number; to: number }[] = []
  let start = 0
  for (let i = 1; i < key.length; i++) {
    if (!text.gapBefore(i) || !isOrganization(key.slice(start, i))) continue
    out.push({ from: start, to: i })
    start = i
  }
  if (out.length > 0 && isOrganization(key.slice(start))) return [...out, { from: start, to: key.length }]
  return [{ from: 0, to: key.length }]
}
