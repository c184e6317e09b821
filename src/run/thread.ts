/** A thread that reads sources: tasks come in, what became of them goes out. */
import { parentPort, workerData } from 'node:worker_threads'
import { loadCore } from './core.ts'
import type { Answer, Order } from './threads.ts'
import { type WorkSettings, workWith } from './work.ts'

/** While one source waits for the disk, the next is parsed. */
const atOnce = 2

const port = parentPort
if (!port) throw new Error('Unexpected start, expected a thread of `openThreads`')
const settings = workerData as WorkSettings & { steps: boolean }
const work = workWith(await loadCore(), settings)
const stop = new AbortController()
const waiting: Extract<Order, { type: 'work' }>[] = []
let busy = 0

const send = (answer: Answer) => port.postMessage(answer)

async function goOn(): Promise<void> {
  if (busy >= atOnce) return
  const order = waiting.shift()
  if (!order) return
  busy++
  const onStep = settings.steps ? (step: Extract<Answer, { type: 'step' }>['step']) => send({ type: 'step', id: order.id, step }) : undefined
  try {
    send({ type: 'worked', id: order.id, worked: await work(order.task, stop.signal, onStep) })
  } catch (error) {
    send({ type: 'broken', id: order.id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  busy--
  void goOn()
}

port.on('message', (order: Order) => {
  if (order.type === 'stop') stop.abort()
  else {
    waiting.push(order)
    void goOn()
  }
})
