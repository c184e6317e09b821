// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv'

type Validator = ((value: unknown) => boolean) & { errors?: ErrorObject[] | null }
export declare const document: Validator
export declare const pipeline: Validator
export declare const gold: Validator
export declare const diff: Validator
export declare const corrections: Validator
