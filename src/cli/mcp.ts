import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createMcpServer } from '../mcp/server.ts'
import { openLibrary } from '../serve/library.ts'
import { openStore } from '../store/index.ts'
import type { Exit } from './exit.ts'
import type { CommonOptions, Io } from './io.ts'

export interface McpFlags extends CommonOptions {
  out?: string
  store?: string
}

/** Answer a model over standard input and output (Model Context Protocol) until it leaves. Only reads. */
export async function mcpCommand(flags: McpFlags, io: Io): Promise<Exit> {
  const store = flags.out === undefined ? null : await openStore({ out: flags.out, url: flags.store, readonly: true })
  const server = createMcpServer(store && openLibrary(flags.out as string, store))
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    io.onInterrupt(resolve)
    process.stdin.once('end', resolve)
  })
  await server.connect(new StdioServerTransport())
  await closed
  await server.close()
  await store?.close()
  return 'ok'
}
