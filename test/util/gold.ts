import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../src/index.ts'
import type { Text } from '../generator/accuracy.ts'
import { fixtureInputs, fixturesDir, shared } from './shared.ts'

/** Texts with facts: the real seed documents where they are at hand, and the invented plans that are built like them. */
export function annotated(): Text[] {
  const texts: Text[] = []
  const add = (name: string, bytes: Uint8Array, gold: string) =>
    texts.push({ name, text: readText(bytes, name).text, gold: JSON.parse(readFileSync(gold, 'utf8')) })
  if (shared)
    for (const file of readdirSync(join(shared, 'seeds')).sort())
      if (file.endsWith('.txt')) add(file, readFileSync(join(shared, 'seeds', file)), join(shared, 'gold', file.replace('.txt', '.json')))
  for (const { name, bytes } of fixtureInputs()) if (name.startsWith('plan-')) add(name, bytes, join(fixturesDir, name.split('/')[0] as string, 'gold.json'))
  return texts
}
