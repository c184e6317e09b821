import type { Lang } from '../locale/index.ts'

/** A stream that text goes to. */
export interface Sink {
  write(text: string): void
  /** Resolves when it takes more; awaited between the pieces of what may be long. */
  drained(): Promise<void>
  isTTY: boolean
  columns: number
}

/** What a command may touch of its process; tests give their own. */
export interface Io {
  stdout: Sink
  stderr: Sink
  /** Read standard input to its end, or until it is longer than `limit`. */
  stdin: (limit: number) => Promise<Uint8Array>
  env: Readonly<Record<string, string | undefined>>
  /** Language of what people are told; of the call, or English. */
  lang?: Lang
  /** Call back at Ctrl-C; returns how to stop listening. */
  onInterrupt: (listener: () => void) => () => void
}

/** Options that every command has. */
export interface CommonOptions {
  quiet?: boolean
  verbose?: boolean
  color?: boolean
  lang?: Lang
}

export type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue', (text: string) => string>

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const

/** Colours for a stream: where a person looks at it, unless `NO_COLOR` or `--no-color` says otherwise. */
export function paintFor(sink: Sink, { env }: Io, options: CommonOptions): Paint {
  const on = options.color ?? (sink.isTTY && !env.NO_COLOR && env.TERM !== 'dumb')
  const entry = (name: keyof typeof codes) => [name, (text: string) => (on ? `\u001b[${codes[name]}m${text}\u001b[0m` : text)]
  return Object.fromEntries((Object.keys(codes) as (keyof typeof codes)[]).map(entry)) as Paint
}
