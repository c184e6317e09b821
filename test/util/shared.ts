import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Folder of real documents and their gold beside the project; null where it is not there. */
export const shared: string | null = [process.env.TIAOLI_SHARED, join(root, '..', 'shared')].find((dir) => dir && existsSync(join(dir, 'seeds'))) ?? null

/** Say in the test report that real documents were not found, once for each file that would read them. */
export const skipped = shared ? '' : ' (skipped: ../shared is not there)'

export interface Sample {
  name: string
  bytes: Uint8Array
}

export function samples(dir: string, pick: (file: string) => boolean = () => true): Sample[] {
  return readdirSync(dir)
    .filter(pick)
    .sort()
    .map((file) => ({ name: file, bytes: readFileSync(join(dir, file)) }))
}

/** Folder of the project's own fixtures. */
export const fixturesDir = join(root, 'fixtures')

export function fixtureInputs(): Sample[] {
  return readdirSync(fixturesDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) =>
      readdirSync(join(fixturesDir, name))
        .filter((file) => file.startsWith('input.'))
        .map((file) => ({ name: `${name}/${file}`, bytes: readFileSync(join(fixturesDir, name, file)) })),
    )
}

/** Real and own documents: fixtures always, seeds and corpus where they are. */
export function allSamples(): Sample[] {
  const real = shared
    ? [...samples(join(shared, 'seeds'), (f) => f.endsWith('.txt')), ...samples(join(shared, 'corpus', 'policies')), ...samples(join(shared, 'corpus', 'laws'))]
    : []
  return [...fixtureInputs(), ...real]
}
