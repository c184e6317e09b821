import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText } from '../../src/index.ts'
import type { Gold } from '../../src/schema/types.ts'
import { fixtureInputs, fixturesDir, shared } from './shared.ts'

/** A text and the facts that somebody found in it. */
export interface Annotated {
  /** Name of the text's file. */
  name: string
  group: 'seed' | 'fixture' | 'own'
  bytes: Uint8Array
  text: string
  gold: Gold
}

/** Folder of gold whose headings are hashed; the texts themselves are not part of the project. */
const ownGold = fileURLToPath(new URL('../gold', import.meta.url))

/** Every text with gold: seeds and own gold where the real documents are at hand, fixtures always. */
export function allGold(): Annotated[] {
  const found: Annotated[] = []
  const add = (group: Annotated['group'], name: string, bytes: Uint8Array, gold: string) =>
    found.push({ name, group, bytes, text: readText(bytes, name).text, gold: JSON.parse(readFileSync(gold, 'utf8')) })
  if (shared) {
    for (const file of readdirSync(join(shared, 'seeds')).sort())
      if (file.endsWith('.txt')) add('seed', file, readFileSync(join(shared, 'seeds', file)), join(shared, 'gold', file.replace('.txt', '.json')))
    for (const file of readdirSync(ownGold).sort()) {
      const text = join(shared, 'corpus', 'policies', file.replace('.json', '.txt'))
      if (file.endsWith('.json') && existsSync(text)) add('own', file.replace('.json', '.txt'), readFileSync(text), join(ownGold, file))
    }
  }
  for (const { name, bytes } of fixtureInputs()) add('fixture', name, bytes, join(fixturesDir, name.split('/')[0] as string, 'gold.json'))
  return found
}

/** Texts on which the tests insist under damage: the seeds, and the invented plans that are built like them. */
export function annotated(): Annotated[] {
  return allGold().filter(({ name, group }) => group === 'seed' || name.startsWith('plan-'))
}
