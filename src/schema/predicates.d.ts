// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.

/** Whether a value is a valid document; says so several times as fast as the validator, and false also where it is not sure. */
export declare function isDocument(value: unknown): boolean
/** The same for a pipeline. */
export declare function isPipeline(value: unknown): boolean
