import type { ErrorObject } from 'ajv'
import { isDocument, isPipeline } from './predicates.js'
import {
  corrections as correctionsValidator,
  diff as diffValidator,
  document as documentValidator,
  gold as goldValidator,
  pipeline as pipelineValidator,
} from './validators.js'

/** One place where a value is not as its schema says. */
export interface SchemaError {
  /** JSON pointer to the value, empty for the whole. */
  path: string
  /** The keyword of the schema that is not met, e.g. `required`. */
  keyword: string
  /** What is expected, in English, e.g. `must have required property 'id'`. */
  message: string
  /** Values of the keyword, e.g. `{missingProperty: 'id'}`. */
  params: Record<string, unknown>
}

/**
 * Check a document against `schemas/policy-document.schema.json`.
 *
 * Not checked: what a schema cannot say (that ids exist, that spans lie in the source, that coverage adds up).
 *
 * @returns Every problem in the order of the schema; empty for a valid document.
 * @example validateDocument({}).map(({ keyword }) => keyword) // ['required', 'required', …]
 */
export function validateDocument(document: unknown): SchemaError[] {
  return isDocument(document) || documentValidator(document) ? [] : readErrors(documentValidator.errors)
}

/**
 * Check a pipeline against `schemas/pipeline.schema.json`.
 *
 * Not checked: whether its stages exist and fit each other, and their options.
 *
 * @example validatePipeline({ name: 'mine', schemaVersion: '1.0.0', stages: [], severity: {} })[0]?.path // '/stages'
 */
export function validatePipeline(value: unknown): SchemaError[] {
  return isPipeline(value) || pipelineValidator(value) ? [] : readErrors(pipelineValidator.errors)
}

/**
 * Check facts found by hand against `schemas/gold.schema.json`.
 *
 * Not checked: whether their trails name nodes of their outline (`eval/gold.ts` does that).
 *
 * @example validateGold({})[0]?.message // "must have required property 'outline'"
 */
export function validateGold(value: unknown): SchemaError[] {
  return goldValidator(value) ? [] : readErrors(goldValidator.errors)
}

/**
 * Check a diff against `schemas/diff.schema.json`.
 *
 * @example validateDiff({})[0]?.keyword // 'required'
 */
export function validateDiff(value: unknown): SchemaError[] {
  return diffValidator(value) ? [] : readErrors(diffValidator.errors)
}

/**
 * Check corrections against `schemas/corrections.schema.json`.
 *
 * @example validateCorrections({})[0]?.keyword // 'required'
 */
export function validateCorrections(value: unknown): SchemaError[] {
  return correctionsValidator(value) ? [] : readErrors(correctionsValidator.errors)
}

function readErrors(errors: readonly ErrorObject[] | null | undefined): SchemaError[] {
  return withoutEchoes(errors ?? []).map(({ instancePath, keyword, params }) => ({
    path: instancePath,
    keyword,
    message: expectations[keyword]?.(params) ?? keyword,
    params,
  }))
}

/** What each keyword of the schemas expects, in the words of Ajv. */
const expectations: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: ({ missingProperty }) => `must have required property '${missingProperty}'`,
  additionalProperties: ({ additionalProperty }) => `must NOT have additional properties: \`${additionalProperty}\``,
  type: ({ type }) => `must be ${type}`,
  enum: ({ allowedValues }) => `must be equal to one of the allowed values: ${(allowedValues as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`,
  const: () => 'must be equal to constant',
  anyOf: () => 'must match a schema in anyOf',
  pattern: ({ pattern }) => `must match pattern "${pattern}"`,
  minimum: bound,
  maximum: bound,
  minItems: ({ limit }) => `must NOT have fewer than ${limit} items`,
  maxItems: ({ limit }) => `must NOT have more than ${limit} items`,
}

function bound({ comparison, limit }: Record<string, unknown>): string {
  return `must be ${comparison} ${limit}`
}

/**
 * Leave out what says nothing new: where a value may be null and is a wrong object, that it is not null and fits no
 * member of the union.
 */
function withoutEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isEcho = ({ keyword, params }: ErrorObject) => keyword === 'anyOf' || (keyword === 'type' && params.type === 'null')
  const own = errors.filter((error) => !isEcho(error))
  return own.length > 0 ? own : errors
}
