import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of a program of the system; null where it is not there. */
export function programAt(name: string): string | null {
  return (
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? null
  )
}

/** Words for the name of a test that needs a program: says so in the report where it is not there. */
export function unlessThere(found: unknown, name: string): string {
  return found ? '' : ` (skipped: ${name} is not there)`
}

/** Run a program to its end; its output. */
export function run(path: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): string {
  return execFileSync(path, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28, ...options })
}
