/** Turn raw Chinese government policy text into normalized, validated JSON in which every value leads back to its characters. */
export { type ParseOptions, parse, parseSource } from './parse.ts'
export { PipelineError, type Plan, planOf } from './pipeline.ts'
export { ReadError, readText, type SourceText } from './read/source.ts'
export { pipelines } from './schema/pipelines.ts'
export { schemas } from './schema/schemas.ts'
export type * from './schema/types.ts'
export { validateDocument } from './schema/validate.ts'
export { version } from './version.ts'
