import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { shared } from '../util/shared.ts'

/** How many facts of one kind are right, wanted and given, with those that differ. */
export interface Aspect {
  tp: number
  gold: number
  got: number
  missing: string[]
  extra: string[]
}

/** Hold a document against facts in the form of gold files, kind by kind. */
export type Score = (gold: unknown, document: PolicyDocument) => Record<string, Aspect>

/** Load what holds documents against facts; null where it is not at hand. */
export async function scorer(): Promise<Score | null> {
  if (!shared) return null
  const tool: { scoreDocument: Score } = await import(pathToFileURL(join(shared, 'tools', 'score.mjs')).href)
  return tool.scoreDocument
}
