// Generated from schemas/ and pipelines/ by `npm run generate`; do not edit.

interface Validator {
  (data: unknown): boolean
  errors?: { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }[] | null
}
export const policyDocument: Validator
export const pipeline: Validator
