import { parentPort } from 'node:worker_threads'
import type { Answer } from '../thread.ts'
import { errorOf, PdfFile } from './file.ts'

/** What the thread is asked: the pages of a file, a page of it as a picture, to let it go. */
export type Question = { type: 'pages'; bytes: Uint8Array; most: number } | { type: 'picture'; number: number } | { type: 'close' }

let file: PdfFile | null = null

async function answer(question: Question): Promise<unknown> {
  if (question.type === 'picture') return file?.picture(question.number)
  await file?.close()
  file = null
  if (question.type === 'close') return null
  file = new PdfFile(question.bytes)
  return file.pages(question.most)
}

parentPort?.on('message', (question: Question) => {
  answer(question).then(
    (value) => parentPort?.postMessage({ value } satisfies Answer),
    (error: unknown) => {
      const { name, message, code, hint } = errorOf(error)
      parentPort?.postMessage({ error: { name, message, code, hint } } satisfies Answer)
    },
  )
})
