import { describe, expect, it } from 'vitest'
import { folderWith } from '../run/folder.ts'
import { tiaoli } from './run.ts'

describe('tiaoli serve', () => {
  it('says where it serves, and stops at Ctrl-C', async () => {
    let answered = 0
    const { exit, err } = await tiaoli(['serve', '--port', '0'], {
      interrupt: (stop) =>
        setTimeout(async () => {
          answered++
          stop()
        }, 10),
    })
    expect(err).toMatch(/^Serving at http:\/\/127\.0\.0\.1:\d+ .*\nStopped\.\n$/)
    expect([exit, answered]).toEqual([0, 1])
  })

  it('refuses the network without keys, and keys that are short', async () => {
    expect(await tiaoli(['serve', '--host', '0.0.0.0', '--port', '0'])).toMatchObject({ exit: 2, err: expect.stringContaining('without keys') })
    const folder = folderWith({ keys: 'short' })
    expect(await tiaoli(['serve', '--port', '0', '--keys', `${folder}/keys`])).toMatchObject({ exit: 2, err: expect.stringContaining('16 characters') })
  })

  it('refuses a port that is none', async () => {
    expect(await tiaoli(['serve', '--port', '70000'])).toMatchObject({ exit: 2, err: expect.stringContaining('port') })
  })
})
