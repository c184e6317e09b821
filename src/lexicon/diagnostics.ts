/**
 * Every finding tiaoli can report: what it means for a reader, how bad it is, and whose fault it is.
 * `message` is English, fixed, and worded `Unexpected X, expected Y`; `{name}` is filled from the finding's params.
 * `origin`: `source` a fault of the document, `scan` of the scan or copy, `parser` a limit of ours.
 */
export interface Diagnosis {
  severity: 'error' | 'warning' | 'info'
  origin: 'source' | 'scan' | 'parser'
  message: string
  hint: string
}

export const diagnostics = {
  // structure
  // responsibilities, organizations
  // tables, indicators, deadlines
  // citations, references, definitions
  // checks
} as const satisfies Record<string, Diagnosis>
