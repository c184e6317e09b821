import { runProgram } from './program.ts'
import { sinkOf } from './sink.ts'

const [stdout, stderr] = [sinkOf(1), sinkOf(2)]

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
  stdout,
  stderr,
  stdin: readStdin,
  env: process.env,
  onInterrupt,
}).then((code) => {
  process.exitCode = code
  // standard input that was not read to its end would keep the process alive
  givenUp?.()
  // where all is written, nothing is left but to give back a heap that the system takes anyway
  if (stdout.waiting() + stderr.waiting() === 0) process.exit()
})
