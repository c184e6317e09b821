import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { tiaoli } from '../cli/run.ts'

/** What a line printed on standard output, and how it ended. */
export interface Said {
  exit: number
  out: string
  err: string
}

/** Runs lines of a shell in a folder: `tiaoli` in this process, which must be in that folder, all else in a real shell. */
export interface Shell {
  run(line: string): Promise<Said>
  /** Stop the server that the last `tiaoli serve` started. */
  end(): Promise<void>
}

/** @param folder Where the lines run. */
export function shellIn(folder: string): Shell {
  let port = 0
  let stop: (() => Promise<void>) | null = null
  const end = async () => {
    await stop?.()
    stop = null
  }
  const serve = async (argv: string[]) => {
    await end()
    port = await freePort()
    let interrupt = () => {}
    // a page that opens a browser would do so here as well
    const served = tiaoli([...argv.filter((word) => word !== '--open'), '--port', String(port)], {
      interrupt: (listener) => {
        interrupt = listener
      },
    })
    stop = async () => {
      interrupt()
      await served
    }
    await Promise.race([served, untilReady(port)])
    return { exit: 0, out: '', err: '' }
  }
  const step = (command: string, stdin: string): Promise<Said> => {
    const argv = /^(?:npx )?tiaoli (.*)$/s.exec(command)?.[1]
    if (argv === undefined) return external(command.replace(/^curl /, 'curl --fail-with-body --max-time 100 ').replaceAll('8787', String(port)), folder, stdin)
    const words = wordsOf(argv)
    return words[0] === 'serve' ? serve(words) : tiaoli(words, { stdin })
  }
  return {
    end,
    async run(line) {
      const [, body = '', file] = /^(.*?)(?: > (\S+))?$/s.exec(line) ?? []
      if (line.includes('<<') || !line.includes('tiaoli ')) return step(line, '')
      let said: Said = { exit: 0, out: '', err: '' }
      for (const command of body.split(' | ')) {
        said = await step(command.trim(), said.out)
        if (said.exit !== 0) return said
      }
      if (file === undefined) return said
      await writeFile(join(folder, file), said.out)
      return { ...said, out: '' }
    },
  }
}

/** The words of a command, with quotes taken off. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '')
}

function external(command: string, cwd: string, stdin: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', command], { cwd, stdio: 'pipe' })
    const said: Said = { exit: 0, out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...said, exit: code ?? 1 }))
    // one that reads nothing may be gone before
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function untilReady(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('Unexpected silence, expected a server')
}
