import { schemas } from '../schema/schemas.ts'
import { type Exit, UsageError } from './exit.ts'
import type { Io } from './io.ts'

/** Print a JSON schema. */
export async function schemaCommand(name: string, io: Io): Promise<Exit> {
  const known: Readonly<Record<string, unknown>> = schemas
  const key = name.replace(/(?:\.schema)?\.json$/, '')
  if (!Object.hasOwn(known, key)) {
    throw new UsageError(`Unexpected schema \`${name}\``, `Use one of ${Object.keys(known).join(', ')}.`)
  }
  io.stdout.write(`${JSON.stringify(known[key], null, 2)}\n`)
  return 'ok'
}
