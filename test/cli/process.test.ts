import { execFileSync, spawn } from 'node:child_process'
import { constants, createReadStream, openSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../run/folder.ts'
import { plan } from './texts.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const start = (...argv: string[]) => spawn(process.execPath, ['--import', 'tsx', main, ...argv], { env: { ...process.env, NO_COLOR: '1' } })

const ended = (child: ReturnType<typeof start>) =>
  new Promise<{ code: number | null; signal: string | null; out: string; err: string }>((resolve) => {
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })

describe('the program', () => {
  it('reads standard input and prints a document', async () => {
    const child = start('parse', '-')
    child.stdin.end(plan)
    const { code, out } = await ended(child)
    expect(code).toBe(0)
    expect(JSON.parse(out).source.name).toBe('stdin.txt')
  })

  it('ends quietly when nobody reads on (| head)', async () => {
    const folder = folderWith({ 'a.txt': `${plan}${'（四）继续推进。\n'.repeat(20_000)}` })
    const child = start('parse', '-q', join(folder, 'a.txt'))
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, signal, err } = await ended(child)
    expect([code, signal, err]).toEqual([0, null, ''])
  })

  it.skipIf(process.platform === 'win32')('writes the whole to a pipe that is slow and refuses to wait', async () => {
    const folder = folderWith({ 'a.txt': `${plan}${'（四）继续推进。\n'.repeat(2_000)}` })
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    // whoever shares such a pipe may not be made to wait either
    const shared = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK)
    const run = '"$0" --import tsx "$1" parse -q "$2" >&3'
    const child = spawn('sh', ['-c', run, process.execPath, main, join(folder, 'a.txt')], { stdio: ['ignore', 'pipe', 'pipe', shared] })
    const end = ended(child as ReturnType<typeof start>)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    let out = ''
    const reader = createReadStream(pipe, { encoding: 'utf8' })
    for await (const chunk of reader) {
      out += chunk
      if (out.endsWith('\n}\n')) break
    }
    expect((await end).code).toBe(0)
    expect(JSON.parse(out).source.length).toBeGreaterThan(16_000)
    expect(out.length).toBeGreaterThan(1 << 20)
  })

  it('ends at Ctrl-C with 130, also while it waits for input', async () => {
    const child = start('parse', '-')
    const end = ended(child)
    const beat = setInterval(() => child.kill('SIGINT'), 1500)
    const { code, signal } = await end
    clearInterval(beat)
    // a signal before the program listens ends it the same way
    expect(code ?? signal).toSatisfy((how: unknown) => how === 130 || how === 'SIGINT')
  })

  it('ends with 2 on wrong usage', async () => {
    expect((await ended(start('parse'))).code).toBe(2)
  })
})
