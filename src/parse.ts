import { unified } from 'unified'
import { VFile } from 'vfile'
import { withCorrections } from './corrections/steps.ts'
import { emit } from './emit/document.ts'
import { PipelineError, type Plan, planOf } from './pipeline.ts'
import { isMarkdown, readMarkdown } from './read/markdown.ts'
import { fromString, type SourceText } from './read/source.ts'
import { pipelines } from './schema/pipelines.ts'
import type { Pipeline, PolicyDocument } from './schema/types.ts'
import { toPlugin } from './stages/plugin.ts'
import { sourceOf } from './text/passage.ts'
import { createRoot } from './tree/build.ts'
import type { Root } from './tree/nodes.ts'

export interface ParseOptions {
  /** Name of a bundled pipeline, or a pipeline; without it the text decides. */
  pipeline?: string | Pipeline | undefined
}

const articleLine = /^[ \t\u3000]*(?:#+ *)?第[ \u3000]?(?:[一二三四五六七八九十百零〇\d][ \u3000]?){1,7}条/gm
const numberedLine = /^[ \t\u3000]*(?:#+ *)?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/gm

/**
 * The plan for a text: the pipeline asked for, or the one its form calls for (`regulation` for texts in articles).
 *
 * @throws PipelineError when a pipeline is unknown or wrong, with the place and the reason.
 */
export function planFor(source: SourceText, pipeline?: string | Pipeline): Plan {
  const plan = knownPlan(source, pipeline)
  return source.corrected ? withCorrections(plan, source.corrected) : plan
}

function knownPlan(source: SourceText, pipeline?: string | Pipeline): Plan {
  if (typeof pipeline === 'object') return planOf(pipeline)
  const name = pipeline ?? (isRegulation(source.text) ? 'regulation' : 'policy-plan')
  const known = pipelines[name]
  if (!known) throw new PipelineError(`Unexpected pipeline \`${name}\`, expected one of: ${Object.keys(pipelines).join(', ')}`, [])
  return planOf(known)
}

const articleStart = new RegExp(articleLine.source, 'm')
/** 措施 and 政策 may count what they grant as articles; they lay down no rules. */
const grantTitle =
  /^[^\n。；，]{0,60}(?:若 ?干|关 ?于|[一二三四五六七八九十\d] ?条)[^\n。；，]{0,80}(?:措 ?施|政 ?策)(?:[（(][^\n（(）)]{1,12}[）)])?[ \t\r]*$/m

function isRegulation(text: string): boolean {
  const articles = text.match(articleLine)?.length ?? 0
  return articles >= 3 && articles * 2 >= (text.match(numberedLine)?.length ?? 0) && !grantTitle.test(text.slice(0, Math.min(1500, text.search(articleStart))))
}

/** The empty tree and message file that the steps of a plan fill. */
export function open(source: SourceText): { tree: Root; file: VFile } {
  const { text, origins, tables = [], furniture = [], warnings = [] } = source
  // only a text can be Markdown; what a reader made of another format has no marks
  const markup = origins === undefined && isMarkdown(text) ? readMarkdown(text) : null
  return { tree: createRoot(sourceOf(text), markup, { tables, furniture, warnings }), file: new VFile({ path: source.name }) }
}

/** Parse a text that was read: all steps of its plan, then the document. */
export function parseSource(source: SourceText, options: ParseOptions = {}): PolicyDocument {
  const plan = planFor(source, options.pipeline)
  const { tree, file } = open(source)
  const processor = processorOf(plan)
  processor.runSync(tree, file)
  return emit(tree, file, source, plan)
}

/**
 * Parse policy text into the document of the contract.
 *
 * @param text    Decoded text; a leading BOM is dropped before offset 0.
 * @param options `name` the source's name in the document (default `text`), `pipeline` as in {@link ParseOptions}.
 * @returns       A plain object that validates against `schemas/policy-document.schema.json`. Any text gives one.
 * @throws        PipelineError when the pipeline is unknown or wrong.
 * @example
 * parse('一、总体要求\n坚持创新。').parts[0].sections[0].heading // '总体要求'
 */
export function parse(text: string, options: ParseOptions & { name?: string } = {}): PolicyDocument {
  return parseSource(fromString(text, options.name ?? 'text'), options)
}

const processors = new WeakMap<Plan, ReturnType<typeof unified>>()

function processorOf(plan: Plan) {
  let processor = processors.get(plan)
  if (!processor) {
    processor = unified()
    for (const step of plan.steps) processor.use(toPlugin(step) as never)
    processor.freeze()
    processors.set(plan, processor)
  }
  return processor
}

export { emit }
