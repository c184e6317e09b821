import type { TableName } from '../names.ts'
import type { Table } from '../spec.ts'
import { documents } from './documents.ts'
import { indicators } from './indicators.ts'
import { measures } from './measures.ts'
import { citations, diagnostics, organizations } from './others.ts'
import { responsibilities } from './responsibilities.ts'

/** Every table that can be exported, in the order of files and sheets. */
export const tables: Readonly<Record<TableName, Table>> = { measures, responsibilities, indicators, documents, citations, organizations, diagnostics }

/** What exports hold that are not told which tables. */
export const defaultTables: readonly TableName[] = ['measures', 'responsibilities', 'indicators']
