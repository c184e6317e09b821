import * as validators from './validators.js'

/** What is wrong with a value, and where. */
export interface SchemaError {
  /** JSON pointer into the value; empty for the value itself. */
  path: string
  keyword: string
  message: string
  params: Record<string, unknown>
}

/**
 * Check a document against `schemas/policy-document.schema.json`.
 *
 * @returns every problem; an empty list for a valid document
 * @example validateDocument({}).length > 0
 */
export function validateDocument(value: unknown): SchemaError[] {
  return problems(validators.policyDocument, value)
}

/** Check a pipeline against `schemas/pipeline.schema.json`. */
export function validatePipeline(value: unknown): SchemaError[] {
  return problems(validators.pipeline, value)
}

function problems(validate: typeof validators.policyDocument, value: unknown): SchemaError[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, keyword, message, params }) => ({
    path: instancePath,
    keyword,
    message: keyword === 'additionalProperties' ? `must not have the property \`${String(params.additionalProperty)}\`` : (message ?? keyword),
    params,
  }))
}
