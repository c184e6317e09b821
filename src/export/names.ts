/** Formats and tables by name, apart from what makes them: the command line lists them without loading it. */
export const formatNames = ['jsonl', 'csv', 'xlsx', 'parquet', 'html', 'md', 'akn', 'jsonld', 'chunks', 'label-studio'] as const

export type FormatName = (typeof formatNames)[number]

export const tableNames = ['measures', 'responsibilities', 'indicators', 'documents', 'citations', 'organizations', 'diagnostics'] as const

export type TableName = (typeof tableNames)[number]

/** What offsets count: UTF-16 units (JavaScript, Java), code points (Python), or bytes of the decoded text in UTF-8 (Go, Rust). */
export const offsetUnits = ['utf16', 'codepoint', 'byte'] as const

export type OffsetUnit = (typeof offsetUnits)[number]
