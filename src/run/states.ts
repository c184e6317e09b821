import type { AnyStateMachine } from 'xstate'

/** States that each machine is known to lead to, by state and event. */
const known = new WeakMap<AnyStateMachine, Map<string, string>>()

/**
 * Where an event leads in a machine whose states hold no data; an event that a state does not know leads nowhere else.
 *
 * xstate is asked once for each pair. An actor for each document would cost as much as a quick step does, and what its snapshots
 * hold would stay until the next collection of the whole heap (measured).
 *
 * @example next(createMachine({ initial: 'a', states: { a: { on: { DONE: 'b' } }, b: {} } }), 'a', 'DONE') // 'b'
 */
export function next(machine: AnyStateMachine, state: string, event: string): string {
  const leads = known.get(machine) ?? new Map<string, string>()
  known.set(machine, leads)
  const key = `${state} ${event}`
  const target = leads.get(key) ?? targetOf(machine, state, event)
  leads.set(key, target)
  return target
}

/** Only the way is asked for: to take it, xstate would make an actor, which is a twentieth of a cold start. */
function targetOf(machine: AnyStateMachine, state: string, event: string): string {
  const [way] = machine.getTransitionData(machine.resolveState({ value: state, context: {} }), { type: event })
  return way?.target?.[0]?.key ?? state
}

/** The state a machine begins in. */
export function firstOf(machine: AnyStateMachine): string {
  return String(machine.config.initial)
}
