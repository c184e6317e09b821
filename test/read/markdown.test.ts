import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { isMarkdown, readMarkdown } from '../../src/read/markdown.ts'

/** The characters that are marks shown as `^`, everything else as in the text. */
const show = (text: string) => {
  const units = text.split('')
  for (const { start, end } of readMarkdown(text).marks) units.fill('^', start, end)
  return units.join('')
}

describe('isMarkdown', () => {
  it('wants two headings', () => {
    expect(isMarkdown('# 实施方案\n\n## 一、总体要求')).toBe(true)
    expect(isMarkdown('# 实施方案\r\n### 一、总体要求')).toBe(true)
    expect(isMarkdown('# 实施方案\n一、总体要求')).toBe(false)
    expect(isMarkdown('#1楼\n#2楼\n####### 七')).toBe(false)
    expect(isMarkdown('')).toBe(false)
  })
})

describe('readMarkdown', () => {
  it('marks headings with closing marks, and rules', () => {
    expect(show('# 方案\n\n---\n\n## 一、要求 ##\r\n正文\n* * *\n___\n')).toBe('^ 方案\n\n^^^\n\n^^ 一、要求 ^^\r\n正文\n^ ^ ^\n^^^\n')
    const text = '前文\n\n  ### 三、措施'
    expect(readMarkdown(text).headings).toEqual([{ start: 6, end: text.length, level: 3 }])
  })

  it('takes an empty heading for a mark', () => {
    expect(show('##\n正文')).toBe('^^\n正文')
  })

  it.each([
    ['numbers of lists', '1. 加快建设\n3. 完善机制\n7) 其他'],
    ['a rule under a line is no setext heading', '三、主要措施\n===='],
    ['indented lines', '    （一）总体要求。\n\t\t12\t34'],
    ['stars, underscores, brackets, entities', '*注：甲* __乙__ [1.14]: 注 &lt;5% 100\\% 5*3*2'],
    ['page numbers', '- 3 -\n— 4 —'],
    ['html', '<div>\n一、要求\n\n<b>重</b>'],
    ['code', '```\n一、要求\n```'],
    ['quotes', '> 5%'],
    ['hashes inside a line, or glued', '第#1条\n#标签'],
  ])('leaves alone: %s', (_, text) => {
    expect(readMarkdown(`一\n\n${text}\n\n二`)).toEqual({ marks: [], headings: [] })
  })

  it('finds what the whole text given to remark-parse in the same profile gives', () => {
    const lines = ['# 甲', '', '乙', '---', '  ## 丙 #', '\t# 丁', '* * *', '1. 戊', '    ---', '- 己', '***', '# #', '#######']
    let seed = 3
    for (let n = 0; n < 200; n++) {
      const text = Array.from({ length: 12 }, () => {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        return lines[(seed >> 16) % lines.length]
      }).join('\n')
      expect(readMarkdown(text).headings, text).toEqual(whole(text))
    }
  })

  it('takes long lines and long texts in linear time', () => {
    const part = `# 标题\n${'正文内容'.repeat(20)}\n---\n`
    const started = performance.now()
    const marks = readMarkdown(part.repeat(3000)).marks
    expect(marks).toHaveLength(6000)
    expect(marks.at(-1)?.end).toBe(part.length * 3000 - 1)
    expect(readMarkdown('#'.repeat(5_000_000)).marks).toEqual([])
    expect(readMarkdown(`${'-'.repeat(1000)}x`.repeat(1000)).marks).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

const profile = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
]

function whole(text: string) {
  const parser = unified()
    .data('micromarkExtensions', [{ disable: { null: profile } }])
    .use(remarkParse)
  return parser
    .parse(text)
    .children.flatMap((node) => (node.type === 'heading' ? [{ start: node.position?.start.offset, end: node.position?.end.offset, level: node.depth }] : []))
}
