import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { type Diagnosis, diagnostics } from '../lexicon/diagnostics.ts'
import { type Lines, linesOf, placeOf } from '../text/lines.ts'
import type { Span } from '../text/passage.ts'
import type { Root, Section } from '../tree/nodes.ts'
import type { Finding, Stage } from './define.ts'

/** What a finding carries beyond a plain message of the file. */
export interface FindingMessage extends VFileMessage {
  code: string
  params: Finding['params']
  spans: Span[]
  section: Section | null
  severity: 'error' | 'warning' | 'info'
  origin: Diagnosis['origin']
  hint: string
}

/** A stage bound to its options and severities: the step that processor and run machine share. */
export interface Step {
  name: string
  run(tree: Root, file: VFile): void
}

/**
 * Bind a stage to the options and severities of a pipeline. Findings become messages of the file, in the order in
 * which they were made; `off` drops them.
 */
export function bindStage(stage: Stage, options: Readonly<Record<string, unknown>>, severity: Readonly<Record<string, string>>): Step {
  return {
    name: stage.name,
    run(tree, file) {
      stage.run(tree, {
        options,
        report(code, spans, params = {}, section = null) {
          const known = (diagnostics as Record<string, Diagnosis>)[code]
          const level = severity[code] ?? known?.severity ?? 'warning'
          if (level === 'off') return
          const reason = fill(known?.message ?? code, params)
          const place = spans[0] ? pointOf(tree, spans[0].start) : undefined
          // a message is an Error: without this, most of the time of a text with many findings goes into their stacks
          const { stackTraceLimit } = Error
          Error.stackTraceLimit = 0
          const message = file.message(reason, { ruleId: code, source: stage.name, place })
          Error.stackTraceLimit = stackTraceLimit
          message.fatal = level === 'error' ? true : level === 'warning' ? false : undefined
          Object.assign(message, { code, params, spans, section, severity: level, origin: known?.origin ?? 'parser', hint: known?.hint ?? '' })
        },
      })
    },
  }
}

/** A step as a unified plugin. */
export function toPlugin(step: Step): Plugin<[], Root> {
  return () => (tree, file) => step.run(tree, file)
}

function fill(template: string, params: Finding['params']): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

const linesIn = new WeakMap<Root, Lines>()

/** Line and column (from 1) of an offset. */
function pointOf(tree: Root, offset: number): { line: number; column: number; offset: number } {
  let lines = linesIn.get(tree)
  if (!lines) {
    lines = linesOf(tree.source.raw)
    linesIn.set(tree, lines)
  }
  return { ...placeOf(lines, offset), offset }
}
