import type { Sink } from './io.ts'
import { runProgram } from './program.ts'

/** A stream that goes quiet when nobody reads any more (`| head`). */
function sinkOf(stream: NodeJS.WriteStream): Sink {
  let open = true
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    open = false
  })
  return {
    write: (text) => void (open && stream.write(text)),
    drained: () => (open && stream.writableNeedDrain ? takesMore(stream) : Promise.resolve()),
    isTTY: stream.isTTY === true,
    // some pseudo terminals say 0
    columns: stream.columns || 100,
  }
}

/** A reader that goes away ends the wait as well. */
function takesMore(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error'] as const
    const end = () => {
      for (const event of events) stream.off(event, end)
      resolve()
    }
    for (const event of events) stream.on(event, end)
  })
}

let givenUp: (() => void) | undefined

async function readStdin(limit: number): Promise<Uint8Array> {
  givenUp = () => process.stdin.destroy()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return Buffer.concat(chunks)
}

function onInterrupt(listener: () => void): () => void {
  let times = 0
  const handle = () => {
    // the second Ctrl-C means: now
    if (++times > 1) process.exit(130)
    listener()
  }
  process.on('SIGINT', handle)
  return () => process.off('SIGINT', handle)
}

void runProgram(process.argv.slice(2), {
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  stdin: readStdin,
  env: process.env,
  onInterrupt,
}).then((code) => {
  process.exitCode = code
  // standard input that was not read to its end would keep the process alive
  givenUp?.()
  // where all is written, nothing is left but to give back a heap that the system takes anyway
  if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit()
})
