import type { Plan } from '../pipeline.ts'
import type { Corrected } from '../read/source.ts'
import type { Correction } from '../schema/types.ts'
import type { StageContext } from '../stages/define.ts'
import { bindStage, type FindingMessage, type Step } from '../stages/plugin.ts'
import { fold } from '../text/fold.ts'
import type { Root } from '../tree/nodes.ts'
import type { Deadline, Role } from '../tree/records.ts'

/**
 * A plan that also does what people decided: records before the bodies are gathered, findings at the end.
 */
export function withCorrections(plan: Plan, corrected: Corrected): Plan {
  const severity = plan.pipeline.severity ?? {}
  const records = bindStage({ name: 'corrections', reads: [], writes: [], run: (root, context) => correctRecords(root, context, corrected) }, {}, severity)
  const accepted: Step = { name: 'accepted', run: (_, file) => accept(file.messages as FindingMessage[], corrected.later) }
  const at = plan.steps.findIndex(({ name }) => name === 'organizations')
  const cut = at < 0 ? plan.steps.length : at
  return { ...plan, steps: [...plan.steps.slice(0, cut), records, ...plan.steps.slice(cut), accepted] }
}

function correctRecords(root: Root, context: StageContext, { later, idle }: Corrected): void {
  for (const { correction, needed } of idle) report(context, correction, needed)
  for (const correction of later) {
    if (correction.kind === 'accept') continue
    const done = correction.kind === 'body' ? correctBody(root, correction) : correctDeadline(root, correction)
    if (done !== 'done') report(context, correction, done === 'unfit')
  }
}

function report(context: StageContext, { kind, quote }: Correction, unfit: boolean): void {
  context.report(unfit ? 'correction-unfit' : 'correction-unneeded', [], { kind, quote: quote.slice(0, 30) })
}

type Done = 'done' | 'unneeded' | 'unfit'

const keyOf = (text: string) => fold(text).replace(/\s/g, '')

function correctBody(root: Root, { at, quote, value }: Correction): Done {
  const key = keyOf(quote)
  let done: Done = value === 'none' ? 'unneeded' : 'unfit'
  for (const record of root.records.responsibilities) {
    if (at !== null && record.owner.id !== at) continue
    for (const assignment of record.assignments.filter(({ mention }) => keyOf(mention) === key)) {
      if (value === 'none') record.assignments.splice(record.assignments.indexOf(assignment), 1)
      else if (assignment.role === value) {
        if (done === 'unfit') done = 'unneeded'
        continue
      } else assignment.role = value as Role
      done = 'done'
    }
  }
  if (value === 'none' && done === 'done')
    root.records.responsibilities = root.records.responsibilities.filter(
      ({ assignments, persons, deadline }) => assignments.length + persons.length > 0 || deadline,
    )
  return done
}

function correctDeadline(root: Root, { at, quote, value }: Correction): Done {
  const key = keyOf(quote)
  let done: Done = 'unfit'
  const fix = (deadline: Deadline | null, owner: string) => {
    if (!deadline || (at !== null && owner !== at) || keyOf(deadline.text) !== key) return
    const [by, ongoing] = [value === 'ongoing' || value === 'none' ? null : value, value === 'ongoing']
    if (deadline.by === by && deadline.ongoing === ongoing) {
      if (done === 'unfit') done = 'unneeded'
      return
    }
    Object.assign(deadline, { by, ongoing, precision: by === null ? null : 'day', inferred: null })
    done = 'done'
  }
  for (const { deadline, owner } of root.records.responsibilities) fix(deadline, owner.id)
  for (const { deadlines, section } of root.records.measures) for (const deadline of deadlines) fix(deadline, section.id)
  return done
}

/** Findings that a person accepted are notes. */
function accept(messages: readonly FindingMessage[], later: readonly Correction[]): void {
  for (const { kind, at, quote } of later) {
    if (kind !== 'accept') continue
    for (const message of messages) {
      if (message.code !== quote || (at !== null && message.section?.id !== at)) continue
      message.severity = 'info'
      message.fatal = undefined
      message.hint = 'A person has accepted this.'
    }
  }
}
