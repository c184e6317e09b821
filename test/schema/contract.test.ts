import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contractDocsInChinese, readChinese } from '../../scripts/contract-docs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const chinese = readChinese(root)

describe('the contract in Chinese', () => {
  it('tells of a description that has no Chinese, and of Chinese for none', () => {
    const { 'What was read.': _, ...others } = chinese
    expect(() => contractDocsInChinese(root, others)).toThrow(/descriptions without Chinese:\s+What was read\.$/)
    expect(() => contractDocsInChinese(root, { ...chinese, 'What was eaten.': '吃了什么。' })).toThrow(/Chinese for no description:\s+What was eaten\.$/)
  })

  it('names the same fields, values and examples as the English', () => {
    const code = (text: string) => [...new Set(text.match(/`[^`]+`/g))].sort()
    for (const [english, said] of Object.entries(chinese)) expect(code(said), english).toEqual(code(english))
  })

  it('leaves no English sentence', () => {
    for (const said of Object.values(chinese)) {
      expect(said.replace(/`[^`]*`/g, '')).not.toMatch(/[A-Za-z]{3,} [A-Za-z]{3,}/)
      expect(said).toMatch(/[。.]$/)
    }
  })
})
