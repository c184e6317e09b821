import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startIngest } from '../../src/run/ingest.ts'
import { openStore } from '../../src/store/index.ts'
import { filesIn, folderWith } from '../run/folder.ts'
import { disagreements } from '../util/agree.ts'
import { tiaoli } from './run.ts'
import { news, plan } from './texts.ts'

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${i + 10}.txt`, plan.replace('〔2024〕7号', `〔2024〕${i + 1}号`)]))

const expectWhole = async (out: string, documents: number) => {
  const store = await openStore({ out, readonly: true })
  expect(await disagreements(store, out)).toEqual([])
  expect(await store.all('select count(*) as n from documents')).toEqual([{ n: documents }])
  await store.close()
}

/** A file system of a size, where this user may mount one; null where not. */
function smallDisk(kilobytes: number): string | null {
  const folder = folderWith()
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    return null
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk]))
  return disk
}

describe('tiaoli ingest on a bad day', () => {
  it.for(['1', '2'])('stops on a full disk with the reason, keeps what it kept, and goes on when there is room: %s threads', async (jobs, context) => {
    const disk = smallDisk(1400)
    if (!disk) return context.skip('this user may not mount a small disk')
    const folder = folderWith(numbered(60))
    const args = ['ingest', join(folder, 'in'), '-o', join(disk, 'out'), '--jobs', jobs]
    const full = await tiaoli(args)
    expect(full.exit).toBe(4)
    expect(full.out + full.err).toMatch(/unwritable[\s\S]*(?:disk space|database or disk is full)[\s\S]*To go on: tiaoli ingest/)
    expect(filesIn(join(disk, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([])
    execFileSync('mount', ['-o', 'remount,size=64m', disk])
    expect((await tiaoli([...args, '-q'])).exit).toBe(0)
    await expectWhole(join(disk, 'out'), 60)
  })

  it('says at once that a folder cannot be written', async (context) => {
    const folder = folderWith({ 'in/a.txt': plan, 'out/x': '' })
    // root may write everywhere: only what is no folder stops it
    if (userInfo().uid !== 0) {
      chmodSync(join(folder, 'out'), 0o500)
      onTestFinished(() => chmodSync(join(folder, 'out'), 0o700))
    } else {
      const disk = smallDisk(1000)
      if (!disk) return context.skip('this user may not mount a disk that is read only')
      execFileSync('mount', ['-o', 'remount,ro', disk])
      rmSync(join(folder, 'out'), { recursive: true })
      expect(await tiaoli(['ingest', join(folder, 'in'), '-o', join(disk, 'out')])).toMatchObject({
        exit: 4,
        err: expect.stringMatching(/read-only[\s\S]*hint: Give a folder/),
      })
      return
    }
    expect(await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')])).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/permission[\s\S]*hint:/),
    })
  })

  it('fails a source that disappears after it was found, and reads it when it is back', async () => {
    const folder = folderWith({ 'in/a.txt': news, 'in/b.txt': plan })
    const gone = join(folder, 'in/b.txt')
    const out = join(folder, 'out')
    const run = await startIngest({
      paths: [join(folder, 'in')],
      out,
      onEvent: (event) => void (event.type === 'run_started' && rmSync(gone)),
    })
    const report = await run?.report
    expect(report?.failures).toMatchObject([{ source: 'b.txt', category: 'unreadable', cause: expect.stringContaining('exists') }])
    expect(report?.totals).toMatchObject({ failed: 1, documents: 2 })
    writeFileSync(gone, plan)
    expect((await tiaoli(['ingest', join(folder, 'in'), '-o', out, '-q'])).exit).toBe(0)
    await expectWhole(out, 2)
  })

  it('lets one of two runs into a folder, the other says why not, and nothing is lost', async () => {
    const folder = folderWith(numbered(20))
    const args = ['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q', '--jobs', '1']
    const [one, two] = await Promise.all([tiaoli(args), tiaoli(args)])
    expect([one.exit, two.exit].sort()).toEqual([0, 4])
    expect(one.err + two.err).toContain('second run into')
    await expectWhole(join(folder, 'out'), 20)
  })

  it('goes on after a store that is no database with what to do', async () => {
    const folder = folderWith({ 'in/a.txt': plan, 'out/tiaoli.db': 'not a database at all, only text. '.repeat(50) })
    expect(await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out')])).toMatchObject({ exit: 4, err: expect.stringContaining('db rebuild') })
    rmSync(join(folder, 'out/tiaoli.db'))
    expect((await tiaoli(['ingest', join(folder, 'in'), '-o', join(folder, 'out'), '-q'])).exit).toBe(0)
  })
})
