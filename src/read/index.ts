/** Read files of any format: HTML, Word, PDF, OFD, archives, scans; each reader is loaded when a file of its format comes. */
export { ReadError } from './error.ts'
export type { Limits } from './limits.ts'
export { type ReadOptions, readBytes } from './read.ts'
export type { RecognizedLine, Recognizer } from './recognizer.ts'
export { readText, type SourceText } from './source.ts'
