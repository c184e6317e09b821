import { damaged, type ReadError } from '../error.ts'

/** What stands in a JSON file of which only the tool is known that wrote it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** The error for a value that is not what the tool writes: names the place and what was expected there. */
export function unexpected(tool: string, place: string, expected: string): ReadError {
  return damaged(`${tool} file`, `\`${place}\` is not ${expected}`)
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The records of a list; a value of another kind is an error with its place. */
export function recordsOf(value: Json | undefined, tool: string, place: string): { readonly [key: string]: Json | undefined }[] {
  if (!Array.isArray(value)) throw unexpected(tool, place, 'a list')
  return value.map((item: Json, i) => {
    if (!isRecord(item)) throw unexpected(tool, `${place}[${i}]`, 'an object')
    return item
  })
}

/** A text, the texts of a list in lines, or nothing. */
export function wordsOf(value: Json | undefined): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string').join('\n') : ''
}

/** Four numbers as left, top, right, bottom; null where they are none. */
export function boxOf(value: Json | undefined): [number, number, number, number] | null {
  if (!Array.isArray(value) || value.length !== 4) return null
  const [left, top, right, bottom] = value as Json[]
  if (typeof left !== 'number' || typeof top !== 'number' || typeof right !== 'number' || typeof bottom !== 'number') return null
  return [left, top, right, bottom].every(Number.isFinite) ? [left, top, right, bottom] : null
}
