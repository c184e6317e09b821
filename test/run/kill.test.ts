import { describe, expect, it } from 'vitest'
import { dice, killIngest } from '../util/kill.ts'
import { folderWith } from './folder.ts'

describe('an ingest that is killed', () => {
  it('loses, doubles and halves nothing (npm run kill does it 200 times)', { timeout: 300_000 }, async () => {
    const report = await killIngest({ folder: folderWith(), documents: 40, kills: 4, built: false, random: dice(7) })
    expect(report.wrong).toEqual([])
    expect(report.met).toBeGreaterThan(0)
  })
})
