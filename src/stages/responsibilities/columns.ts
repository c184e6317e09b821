import { type DeadlineContext, readDeadline } from '../../text/deadline.ts'
import { splitBodies } from '../../text/organization.ts'
import type { Table } from '../../tree/nodes.ts'
import type { Responsibility, Role } from '../../tree/records.ts'

const columnRoles: readonly { role: Role; pattern: RegExp }[] = [
  { role: 'lead', pattern: /^(?:牵头|主办|总牵头)(?:责任)?(?:单位|部门|处室|科室)?$/ },
  { role: 'support', pattern: /^(?:配合|参与|参加|协办|协助|协作)(?:单位|部门|处室|科室)?$/ },
  { role: 'responsible', pattern: /^(?:责任|承办|落实|实施|主管)(?:单位|部门|主体|处室|科室)$/ },
]
const personColumn = /^(?:责任人|责任领导|牵头领导|分管领导|联系人)$/
const timeColumn = /^(?:完成时限|完成时间|时限|办理时限|完成期限|时间要求|进度要求|时间节点)$/

/** Read the rows of a task table: one record of form `column` for each row that names a body. */
export function readColumns(table: Table, year: DeadlineContext, records: Responsibility[]): void {
  const owner = table.owner
  const head = table.header.at(-1)?.map((cell) => cell.text.key) ?? []
  const roles = head.map((key) => columnRoles.find(({ pattern }) => pattern.test(key))?.role ?? null)
  if (!owner || !roles.some((role) => role !== null)) return
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
    }
    row.forEach(({ text }, column) => {
      const role = roles[column]
      const label = head[column] ?? ''
      if (text.length === 0) return
      if (role) {
        record.text += (record.text ? ' ' : '') + text.raw
        record.spans.push(...text.spans())
        for (const body of splitBodies(text.key)) {
          record.assignments.push({
            role,
            roleText: label,
            mention: text.raw.slice(body.from, body.to),
            alias: body.alias,
            members: body.members,
            tier: body.tier,
            spans: text.spans(body.from, body.to),
            collective: body.collective,
            preparatory: body.preparatory,
            openEnded: body.openEnded,
            inferred: null,
            organization: null,
          })
        }
      } else if (personColumn.test(label)) record.persons.push({ roleText: label, name: text.raw, spans: text.spans() })
      else if (timeColumn.test(label)) {
        const read = readDeadline(text.key, year)
        if (!read) return
        const { from: _from, to: _to, start, ...rest } = read
        record.deadline = { ...rest, from: start, text: text.raw, spans: text.spans() }
      } else record.appliesTo.push(...text.spans())
    })
    if (record.assignments.length > 0) records.push(record)
  }
}
