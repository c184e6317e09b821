import type { Core } from '../../src/run/core.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import type { Step } from '../../src/stages/plugin.ts'

/** A core that parses nothing: named steps that do what the test says, and a document that holds the text. */
export function stubCore(steps: Partial<Record<string, Step['run']>>, parts: Partial<Core> = {}): Core {
  const plan = {
    pipeline: { name: 'stub' },
    hash: 'stub',
    steps: Object.entries(steps).map(([name, run]) => ({ name, run: run ?? (() => {}) })),
  }
  return {
    planFor: () => plan,
    open: () => ({ tree: {}, file: { messages: [] } }),
    emit: (_tree: unknown, _file: unknown, source: { text: string }) => ({ id: source.text, revision: `${source.text}-1` }) as PolicyDocument,
    validate: () => [],
    ...parts,
  } as unknown as Core
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code })
}
