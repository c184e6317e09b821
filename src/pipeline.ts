import type { Pipeline } from './schema/types.ts'
import { validatePipeline } from './schema/validate.ts'
import type { Kind } from './stages/define.ts'
import { stages } from './stages/index.ts'
import { bindStage, type Step } from './stages/plugin.ts'
import { sha256 } from './text/sha256.ts'

/** A pipeline that can run: its steps bound to options and severities, and a hash that names it. */
export interface Plan {
  pipeline: Pipeline
  hash: string
  steps: readonly Step[]
}

/** A pipeline that cannot run, with every place in it and the reason. */
export class PipelineError extends Error {
  readonly problems: readonly { path: string; message: string }[]
  constructor(message: string, problems: readonly { path: string; message: string }[]) {
    super(message)
    this.name = 'PipelineError'
    this.problems = problems
  }
}

const plans = new WeakMap<Pipeline, Plan>()

/**
 * Check a pipeline and bind its stages.
 *
 * Refused: what the schema refuses, an unknown stage, a stage named twice, one that reads what no stage before it
 * wrote.
 *
 * @throws PipelineError with the place (JSON pointer) and reason of every problem
 */
export function planOf(pipeline: Pipeline): Plan {
  const known = plans.get(pipeline)
  if (known) return known
  const problems: { path: string; message: string }[] = validatePipeline(pipeline).map(({ path, message }) => ({ path, message }))
  const steps: Step[] = []
  if (problems.length === 0) {
    const written = new Set<Kind>()
    const used = new Set<string>()
    for (const [i, entry] of pipeline.stages.entries()) {
      const { name, options } = typeof entry === 'string' ? { name: entry, options: {} } : entry
      const path = `/stages/${i}`
      const stage = stages.get(name)
      if (!stage) {
        problems.push({ path, message: `Unexpected stage \`${name}\`, expected one of: ${[...stages.keys()].join(', ')}` })
        continue
      }
      if (used.has(name)) problems.push({ path, message: `Unexpected second \`${name}\`, expected each stage once` })
      used.add(name)
      for (const kind of stage.reads) {
        if (!written.has(kind)) problems.push({ path, message: `Unexpected stage \`${name}\` here: it reads \`${kind}\`, which no stage before it writes` })
      }
      for (const kind of stage.writes) written.add(kind)
      steps.push(bindStage(stage, options, pipeline.severity ?? {}))
    }
  }
  const [first] = problems
  if (first) throw new PipelineError(`Pipeline \`${String(pipeline?.name ?? '?')}\` cannot run: ${first.path || '/'}: ${first.message}`, problems)
  const plan: Plan = { pipeline, hash: sha256(canonical(pipeline)), steps }
  plans.set(pipeline, plan)
  return plan
}

/** JSON with sorted keys, so that the hash does not depend on the order in a file. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
