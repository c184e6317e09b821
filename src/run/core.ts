import type { VFile } from 'vfile'
import type { Plan } from '../pipeline.ts'
import type { SourceText } from '../read/source.ts'
import type { Pipeline, PolicyDocument } from '../schema/types.ts'
import type { SchemaError } from '../schema/validate.ts'
import type { Root } from '../tree/nodes.ts'

/** What a run needs of the parser; a test gives its own. */
export interface Core {
  planFor(source: SourceText, pipeline?: string | Pipeline): Plan
  open(source: SourceText): { tree: Root; file: VFile }
  emit(tree: Root, file: VFile, source: SourceText, plan: Plan): PolicyDocument
  validate(document: PolicyDocument): SchemaError[]
}

/** Load parser and validator when they are first needed. */
export async function loadCore(): Promise<Core> {
  const [{ planFor, open, emit }, { validateDocument }] = await Promise.all([import('../parse.ts'), import('../schema/validate.ts')])
  return { planFor, open, emit, validate: validateDocument }
}
