import { fstatSync, writeSync } from 'node:fs'
import type { Sink } from './io.ts'

/** A sink of the process that goes quiet when nobody reads any more (`| head`). */
export interface ProcessSink extends Sink {
  /** Characters that wait to be written. */
  waiting(): number
}

/**
 * Standard output or standard error as a sink.
 *
 * A file or a pipe is written to as it is, without the stream that Node makes of it: that one loads the network, a thirtieth of a cold start. A terminal
 * has a stream, for its width, and so has a pipe of which the other side wants nobody to wait (`EAGAIN`).
 */
export function sinkOf(fd: 1 | 2): ProcessSink {
  let open = true
  let stream: NodeJS.WriteStream | undefined
  const fail = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    open = false
  }
  const streamed = () => {
    if (!stream) {
      stream = fd === 1 ? process.stdout : process.stderr
      stream.on('error', fail)
    }
    return stream
  }
  // Windows writes to pipes in its own way. Without `bigint`, Node 20 would take links of modules for pipes from then on: the answer to the last
  // such question is what it looks at when it follows them
  const terminal = process.platform === 'win32' || fstatSync(fd, { bigint: true }).isCharacterDevice() ? streamed() : undefined
  return {
    write(text) {
      if (!open) return
      const rest = stream ? text : written(fd, Buffer.from(text), fail)
      if (rest.length > 0 && open) streamed().write(rest)
    },
    drained: () => (open && stream?.writableNeedDrain ? takesMore(stream) : Promise.resolve()),
    waiting: () => stream?.writableLength ?? 0,
    isTTY: terminal?.isTTY === true,
    // some pseudo terminals say 0
    columns: terminal?.columns || 100,
  }
}

/** Write as much as is taken at once; returns the rest. */
function written(fd: number, bytes: Uint8Array, fail: (error: NodeJS.ErrnoException) => void): Uint8Array {
  let done = 0
  try {
    while (done < bytes.length) done += writeSync(fd, bytes, done)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') fail(error as NodeJS.ErrnoException)
  }
  return bytes.subarray(done)
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
