import type { BodyReading } from '../../text/body-list.ts'
import { type DeadlineContext, type DeadlineReading, readDeadline } from '../../text/deadline.ts'
import type { Passage } from '../../text/passage.ts'
import type { Assignment, Deadline, Role } from '../../tree/records.ts'

/** The record of a body that was read at a place of `text`. */
export function assignmentOf(text: Passage, body: BodyReading, role: Role, roleText: string, tier = body.tier, inferred = body.inferred): Assignment {
  return {
    role,
    roleText,
    mention: text.raw.slice(body.from, body.to),
    alias: body.alias,
    members: body.members,
    tier,
    spans: text.spans(body.from, body.to),
    collective: body.collective,
    preparatory: body.preparatory,
    openEnded: body.openEnded,
    inferred,
    organization: null,
  }
}

/** The record of the time that stands from `from` to `to` in `text`; `read` is null where nobody can tell which. */
export function deadlineOf(text: Passage, from: number, to: number, read: DeadlineReading | null): Deadline {
  return {
    by: read ? read.by : null,
    precision: read ? read.precision : null,
    ongoing: read ? read.ongoing : false,
    recurring: read ? read.recurring : null,
    within: read ? read.within : null,
    inferred: read ? read.inferred : null,
    from: read ? read.start : null,
    text: text.raw.slice(from, to),
    spans: text.spans(from, to),
  }
}

/** `6月底前出台意见，12月底前完成`: due when the last of its steps is. */
export function readDue(key: string, year: DeadlineContext): DeadlineReading | null {
  const whole = readDeadline(key, year)
  if (!key.includes('，')) return whole
  // 3月启动，2025年6月底前完成，并持续推进: the last day that is named; 2024年10月底前完成初稿，12月底前印发: of the same year
  let due = whole
  for (const piece of key.split('，').slice(1)) {
    const last = due?.by ?? due?.start
    const read = readDeadline(piece, last ? { year: Number(last.slice(0, 4)) } : year)
    if (read?.by && (!due?.by || read.by > due.by)) due = { ...read, ongoing: read.ongoing || (whole?.ongoing ?? false) }
  }
  return due
}
