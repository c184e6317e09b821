import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'

let named = 0

/** A name for a file that is not yet whole or does not stay, in the folder of another; `sweepStale` knows it. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.tiaoli-${process.pid}-${threadId}-${++named}.tmp`)
}
