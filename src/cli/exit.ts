/** Every exit code of the command line, with what it means. The only table of them; `--help` prints it. */
export const exits = {
  ok: { code: 0, meaning: 'all well' },
  failed: { code: 1, meaning: 'some documents failed, the others are done; `eval` is under --least; `diff` found a difference' },
  usage: { code: 2, meaning: 'wrong usage or configuration' },
  unmet: { code: 3, meaning: '`check` or --strict found something, or text was lost' },
  stopped: { code: 4, meaning: 'stopped by itself: --fail-fast, or the output cannot be written' },
  bug: { code: 70, meaning: 'a bug of tiaoli' },
  interrupted: { code: 130, meaning: 'stopped by Ctrl-C, cleanly' },
} as const

export type Exit = keyof typeof exits

/** A mistake in what was asked for: says what, and what to do; ends with exit code 2. */
export class UsageError extends Error {
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.name = 'UsageError'
    this.hint = hint
  }
}
