import { readFile } from 'node:fs/promises'
import { createServer, loopbackHosts } from '../serve/app.ts'
import { openInBrowser } from './browser.ts'
import { type Exit, UsageError } from './exit.ts'
import type { CommonOptions, Io } from './io.ts'
import { speakerFor } from './words.ts'

export interface ServeFlags extends CommonOptions {
  out?: string
  store?: string
  host: string
  port: number
  keys?: string
  allowHost?: string[]
  maxBytes?: number
  timeout?: number
  threads?: number
  perMinute?: number
  open?: boolean
}

/** Serve over HTTP until Ctrl-C; requests that are under way are answered first. */
export async function serveCommand(flags: ServeFlags, io: Io): Promise<Exit> {
  const keys = await keysOf(flags, io)
  const own = (loopbackHosts as readonly string[]).includes(flags.host.includes(':') ? `[${flags.host}]` : flags.host)
  if (!own && keys.length === 0) {
    throw new UsageError(
      `Unexpected host \`${flags.host}\` without keys: anybody on the network could read and change documents`,
      'Set TIAOLI_API_KEYS or --keys FILE, or listen on 127.0.0.1.',
    )
  }
  const hosts = flags.allowHost ? [...loopbackHosts, ...flags.allowHost] : own ? loopbackHosts : null
  const { out, store, maxBytes, timeout, threads, perMinute } = flags
  const app = await createServer({ out, store, keys, hosts, maxBytes, timeout, threads, perMinute })
  const address = await app.listen({ host: flags.host, port: flags.port }).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EADDRINUSE' ? 'it is in use' : error.code === 'EACCES' ? 'it needs more rights' : error.message
    throw new UsageError(`Unexpected port ${flags.port}: ${reason}`, 'Give another with --port; 0 takes any that is free.')
  })
  if (!flags.quiet) io.stderr.write(`${speakerFor(io)(`Serving at ${address}   description: ${address}/openapi.json   stop: Ctrl-C`)}\n`)
  if (flags.open) openInBrowser(address)
  await new Promise<void>((resolve) => {
    io.onInterrupt(resolve)
  })
  await app.close()
  if (!flags.quiet) io.stderr.write('Stopped.\n')
  return 'ok'
}

/** Keys stand in the environment or a file: on the command line everybody on the machine could read them. */
async function keysOf({ keys }: ServeFlags, { env }: Io): Promise<string[]> {
  const text = keys === undefined ? (env.TIAOLI_API_KEYS ?? '') : await readFile(keys, 'utf8').catch(() => null)
  if (text === null) throw new UsageError(`Unexpected file \`${keys}\`: it cannot be read`, 'Give a file with one key a line.')
  const found = text.split(/[\s,]+/).filter(Boolean)
  const short = found.find((key) => key.length < 16)
  if (short !== undefined) throw new UsageError('Unexpected key of less than 16 characters', 'Make one, for example: openssl rand -hex 24')
  return found
}
