import type { Speaker } from '../locale/phrases.ts'
import type { StepDone } from '../run/life.ts'
import type { Io } from './io.ts'
import { padTo } from './width.ts'

/** Print how long each step took, in the order in which they were done, and which share of the whole. */
export function printProfile(steps: readonly StepDone[], characters: number, sink: Io['stderr'], say: Speaker): void {
  const total = steps.reduce((sum, { ms }) => sum + ms, 0)
  const line = (name: string, ms: number) => sink.write(`${padTo(name, 18)}${ms.toFixed(2).padStart(10)} ms${((ms / total) * 100).toFixed(1).padStart(7)} %\n`)
  for (const { name, ms } of steps) line(name, ms)
  line(say('total'), total)
  sink.write(`${say(`${characters} characters, ${((total * 1000) / characters).toFixed(2)} µs each`)}\n`)
}
