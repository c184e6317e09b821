/** Turn documents into tables, workbooks, Markdown, XML and the like; pure, nothing is read or written here. */
export { fileNames } from './file-names.ts'
export { type Format, type FormatOptions, formats, type Target, type Writer } from './formats.ts'
export { type Item, itemOf } from './item.ts'
export { type FormatName, formatNames, type OffsetUnit, offsetUnits, type TableName, tableNames } from './names.ts'
export { type Column, type Row, rowsOf, type Table, type Value } from './spec.ts'
export { tables } from './tables/index.ts'
