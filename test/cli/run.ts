import type { Io } from '../../src/cli/io.ts'
import { runProgram } from '../../src/cli/program.ts'

/** What a command printed, and its exit code. */
export interface Ran {
  exit: number
  out: string
  err: string
}

/** Run the command line in this process. */
export async function tiaoli(argv: string[], options: { stdin?: string; tty?: boolean; interrupt?: (listener: () => void) => void } = {}): Promise<Ran> {
  const ran = { exit: 0, out: '', err: '' }
  const sink = (key: 'out' | 'err') => ({
    write: (text: string) => {
      ran[key] += text
    },
    drained: async () => {},
    isTTY: options.tty === true,
    columns: 100,
  })
  const io: Io = {
    stdout: sink('out'),
    stderr: sink('err'),
    stdin: async () => new TextEncoder().encode(options.stdin ?? ''),
    env: {},
    onInterrupt(listener) {
      options.interrupt?.(listener)
      return () => {}
    },
  }
  ran.exit = await runProgram(argv, io)
  return ran
}
