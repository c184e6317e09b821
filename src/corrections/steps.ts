import type { Plan } from '../pipeline.ts'
import type { Corrected } from '../read/source.ts'
import type { Correction } from '../schema/types.ts'
import type { StageContext } from '../stages/define.ts'
import { bindStage, type FindingMessage, type Step } from '../stages/plugin.ts'
import type { Doubt } from '../tree/doubt.ts'
import type { Root } from '../tree/nodes.ts'
import { allSections } from '../tree/visit.ts'
import { decideHeadings } from './headings.ts'
import { correctBody, correctCategory, correctDeadline, correctTarget, type Done } from './records.ts'

/**
 * A plan that also does what people decided, each where what it is about has been read: headings behind the outline, which is done once
 * more, categories behind theirs, records before the bodies are gathered, findings at the end.
 */
export function withCorrections(plan: Plan, { later, idle }: Corrected): Plan {
  const of = (kind: Correction['kind']) => later.filter((one) => one.kind === kind)
  const step = (name: string, run: (root: Root, context: StageContext) => void) =>
    bindStage({ name, reads: [], writes: [], run }, {}, plan.pipeline.severity ?? {})
  const each = (root: Root, context: StageContext, kind: Correction['kind'], correct: (root: Root, one: Correction) => Done) => {
    for (const correction of of(kind)) {
      const done = correct(root, correction)
      if (done !== 'done') report(context, correction, done === 'unfit')
    }
  }
  const headings = (outline: Step): Step => ({
    name: 'correct-headings',
    run(root, file) {
      const again = () => {
        file.messages = file.messages.filter(({ source }) => source !== outline.name)
        outline.run(root, file)
      }
      const decide = (root: Root, context: StageContext) =>
        decideHeadings(root, of('heading'), again, (correction, unfit) => report(context, correction, unfit))
      step('correct-headings', decide).run(root, file)
    },
  })
  const categories = step('correct-categories', (root, context) => each(root, context, 'category', correctCategory))
  const named = (name: string) => plan.steps.some((one) => one.name === name)
  const records = step('corrections', (root, context) => {
    for (const { correction, needed } of idle) report(context, correction, needed)
    // a pipeline may do without
    if (!named('outline')) for (const one of of('heading')) report(context, one, true)
    if (!named('categories')) for (const one of of('category')) report(context, one, true)
    each(root, context, 'body', correctBody)
    each(root, context, 'deadline', correctDeadline)
    each(root, context, 'target', correctTarget)
  })
  const steps = plan.steps.flatMap((one) => {
    if (one.name === 'outline') return [one, headings(one)]
    if (one.name === 'categories') return [one, categories]
    return one.name === 'organizations' ? [records, one] : [one]
  })
  if (!named('organizations')) steps.push(records)
  return { ...plan, steps: [...steps, { name: 'accepted', run: (root, file) => accept(root, file.messages as FindingMessage[], of('accept')) }] }
}

function report(context: StageContext, { kind, quote }: Correction, unfit: boolean): void {
  context.report(unfit ? 'correction-unfit' : 'correction-unneeded', [], { kind, quote: quote.slice(0, 30) })
}

/** Findings that a person accepted are notes, and doubts that a person accepted are none. */
function accept(root: Root, messages: readonly FindingMessage[], accepted: readonly Correction[]): void {
  if (accepted.length === 0) return
  for (const { at, quote } of accepted) {
    for (const message of messages) {
      if (message.code !== quote || (at !== null && message.section?.id !== at)) continue
      message.severity = 'info'
      message.fatal = undefined
      message.hint = 'A person has accepted this.'
    }
  }
  const settle = (of: { doubts: Doubt[] }, at: string | null) => {
    of.doubts = of.doubts.filter(({ code }) => !accepted.some((one) => one.quote === code && (one.at === null || one.at === at)))
  }
  for (const section of allSections(root)) settle(section, section.id)
  for (const record of root.records.responsibilities) settle(record, record.owner.id)
  for (const record of root.records.indicators) settle(record, record.owner?.id ?? null)
}
