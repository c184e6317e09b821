import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { load } from '../util/load.ts'

const folder = mkdtempSync(join(tmpdir(), 'tiaoli-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// connections that are held open take a minute to end: npm run load waits for that, too
it('a server lives through a little of everything (npm run load does more of it)', { timeout: 300_000 }, async () => {
  const { parts, wrong } = await load({ folder, built: false, scale: 0.03, skip: ['slow'] })
  expect(wrong).toEqual([])
  expect(parts.map(({ name }) => name)).toEqual(['oversized', 'malformed', 'raw', 'unauthenticated', 'concurrent', 'people', 'memory'])
  expect(parts.find(({ name }) => name === 'people')?.figures).toMatchObject({ saved: 16, lost: 0 })
})
