/** A thread that reads sources, and keeps what it makes of them where it is told to: tasks come in, what became of them goes out. */
import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/index.ts'
import { loadCore } from './core.ts'
import { keepWorked, openKeeper } from './keep.ts'
import type { Answer, Order } from './threads.ts'
import { type WorkSettings, workWith } from './work.ts'

const port = parentPort
if (!port) throw new Error('Unexpected start, expected a thread of `openThreads`')
const settings = workerData as WorkSettings & { steps: boolean }
const work = workWith(await loadCore(), settings)
// rows stay where they are made: to hand them to another thread costs as much as to store them
const store = settings.keep ? await openStore(settings.keep) : null
const keeper = store && settings.keep ? openKeeper({ store, out: settings.keep.out, underWay: () => underWay }) : null
const stop = new AbortController()
const waiting: Extract<Order, { type: 'work' }>[] = []
let busy = false
/** Those that are kept meanwhile included. */
let underWay = 0

const send = (answer: Answer) => port.postMessage(answer)

/** One source after the other: what two at once hold would live long enough to be taken for lasting. */
async function goOn(): Promise<void> {
  const order = busy ? undefined : waiting.shift()
  if (!order) return
  busy = true
  const { id, task } = order
  const onStep = settings.steps ? (step: Extract<Answer, { type: 'step' }>['step']) => send({ type: 'step', id, step }) : undefined
  try {
    const worked = await work(task, stop.signal, onStep).finally(() => {
      busy = false
      void goOn()
    })
    // while it is flushed and kept, the next is read
    send({ type: 'worked', id, worked: keeper ? await keepWorked(keeper, task, worked) : worked })
  } catch (error) {
    send({ type: 'broken', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  underWay--
  keeper?.look()
}

port.on('message', (order: Order) => {
  if (order.type === 'stop') stop.abort()
  else {
    underWay++
    waiting.push(order)
    void goOn()
  }
})
