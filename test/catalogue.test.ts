import { describe, expect, it } from 'vitest'
import { pipelines } from '../src/index.ts'
import { diagnostics } from '../src/lexicon/diagnostics.ts'
import { stages } from '../src/stages/index.ts'

describe('the catalogue', () => {
  it('words every finding alike and says what to do', () => {
    for (const [code, { message, hint }] of Object.entries(diagnostics)) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
      expect(message).toMatch(/^Unexpected /)
      expect(hint.length).toBeGreaterThan(10)
    }
  })

  it('lists every stage in the bundled pipelines', () => {
    for (const pipeline of Object.values(pipelines)) {
      expect(pipeline.stages.map((entry) => (typeof entry === 'string' ? entry : entry.name)).sort()).toEqual([...stages.keys()].sort())
    }
  })
})
