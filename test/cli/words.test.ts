import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { langIn, speakerFor } from '../../src/cli/words.ts'
import * as catalogue from '../../src/locale/cli.ts'
import { say } from '../../src/locale/index.ts'
import { speakerOf } from '../../src/locale/phrases.ts'
import { fixturesDir } from '../util/shared.ts'
import { tiaoli } from './run.ts'

const entries = Object.values(catalogue).flat()
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'tiaoli-words-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Sentences of a source file: literals with two words or more, `{}` for what is put in. */
function sentencesOf(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    else if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true))
  return found.filter((sentence) => /[A-Za-z]{2,}[,:;]? [a-z]{2,}/.test(sentence))
}

const open = (sentence: string) => sentence.replace(/\{\w*\}/g, '{}').trim()

describe('sentences of the command line', () => {
  const speak = speakerFor({ lang: 'zh' })
  const changes = (sentence: string) => speak(sentence) !== sentence
  const isSaid = (sentence: string) => changes(sentence.replaceAll('{}', '7')) || changes(sentence.replaceAll('{}', '7').trim())
  const commands = readdirSync(join(root, 'src', 'cli')).filter((file) => file.endsWith('.ts'))
  // what is typed as it stands, or read by a program
  const others = [/^select /, /^sources where /, /^tiaoli /m, /^npx? /, /^\{\}( \{\})*$/, /^hint: /, /^#compdef /, /^_tiaoli\(\)/]

  it.each(commands)('of %s are in the catalogue', (file) => {
    const sentences = sentencesOf(readFileSync(join(root, 'src', 'cli', file), 'utf8'))
    expect(sentences.filter((sentence) => !isSaid(sentence) && !others.some((other) => other.test(sentence.trim())))).toEqual([])
  })

  it.each(['run/failure.ts', 'run/documents.ts', 'run/check.ts', 'run/export.ts', 'read/error.ts'])('of %s are in the catalogue', (file) => {
    const sentences = sentencesOf(readFileSync(join(root, 'src', file), 'utf8'))
    expect(sentences.filter((sentence) => !isSaid(sentence))).toEqual([])
  })

  it('are seen when they are new', () => {
    const code = `say('Nobody has seen this'); const a = \`Found \${n} things here\`; import 'no such thing'`
    expect(sentencesOf(code)).toEqual(['Nobody has seen this', 'Found {} things here'])
    expect(sentencesOf(code).filter(isSaid)).toEqual([])
  })

  it('stand in the catalogue once, with the same places', () => {
    const forms = entries.map(({ en }) => open(en))
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })

  it('are said with what was put in', () => {
    for (const words of entries) {
      const params = Object.fromEntries([...words.en.matchAll(/\{(\w+)\}/g)].map(([, name], i) => [name as string, name === 'n' ? String(i + 3) : `<${i}>`]))
      expect(speak(say(words, 'en', params)), words.en).toBe(say(words, 'zh', params))
    }
  })
})

describe('a speaker', () => {
  const speak = speakerOf(
    [
      { en: 'error: {message}', zh: '错误：{message}' },
      { en: 'no {thing}', zh: '没有{thing}' },
      { en: 'gold', zh: '金' },
      { en: '{n} documents', zh: '{n}份' },
    ],
    'zh',
  )

  it('says sentences inside sentences, and leaves alone what a person typed', () => {
    expect(speak('error: no gold')).toBe('错误：没有gold')
    expect(speak('error: gold')).toBe('错误：金')
    expect(speak('必需 documents')).toBe('必需 documents')
    expect(speak('1,234 documents')).toBe('1,234份')
    expect(speak('no $& {thing}\n')).toBe('没有$& {thing}\n')
    expect(speak('unheard')).toBe('unheard')
  })

  it('of English changes nothing', () => {
    expect(speakerOf(entries, 'en')('error: x')).toBe('error: x')
  })
})

describe('the language of a call', () => {
  it('is that of --lang, else of the environment', () => {
    expect(langIn(['parse', '--lang', 'zh'], {})).toBe('zh')
    expect(langIn(['--lang=en'], { LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(langIn([], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh')
    expect(langIn(['--lang', 'fr'], { LANG: 'zh_CN' })).toBe('zh')
    expect(langIn([], {})).toBe('en')
  })
})

/** English words in what was printed, without what is not translated: names of commands, options, files, codes, formats. */
function englishIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^\s+tiaoli /.test(line))
    .flatMap((line) => line.match(/(?<![-\w.#/{<`"])[A-Za-z]{2,} [a-z]{3,}(?: [a-z]{2,})+/g) ?? [])
}

describe('in Chinese', () => {
  const plan = join(folder, '方案.txt')
  writeFileSync(plan, '关于试点的方案\n一、任务\n（一）清理规定。推动修订办法。（市司法局牵头，0402年底前完成）\n（三）优化窗口。（市财政局负责）\n')

  it.each(['parse', 'ingest', 'check', 'explain', 'eval', 'export', 'serve', 'mcp', 'schema'])('%s explains itself', async (command) => {
    const { out, exit } = await tiaoli([command, '--help', '--lang', 'zh'])
    expect(exit).toBe(0)
    expect(out).toContain('用法：')
    expect(englishIn(out)).toEqual([])
  })

  it('the program explains itself', async () => {
    const { out } = await tiaoli(['--help', '--lang=zh'])
    expect(englishIn(out)).toEqual([])
    expect(out).toMatch(/退出码：\n {4}0 {2}一切正常/)
  })

  it.each<[string, string[], string]>([
    ['an unknown option', ['parse', '--frob', plan], '错误：未知选项“--frob”'],
    ['an unknown schema', ['schema', 'section'], '没有名为 `section` 的模式'],
    ['a missing file', ['parse', join(folder, 'gone.txt')], '错误 无法读取 文件不存在\n  建议：请检查路径是否写对。'],
    ['a wrong number', ['parse', plan, '--timeout', 'x'], '应为大于 0 的整数。'],
    ['a missing folder', ['export', plan, '--to', 'csv'], '`csv` 每个表生成一个文件'],
  ])('%s is said', async (_, argv, expected) => {
    const { err, exit } = await tiaoli([...argv, '--lang', 'zh'])
    expect(exit).not.toBe(0)
    expect(err).toContain(expected)
    expect(englishIn(err)).toEqual([])
  })

  it('findings are said from code and params, and the document stays as it is', async () => {
    const english = await tiaoli(['parse', plan])
    const chinese = await tiaoli(['parse', plan, '--lang', 'zh'])
    expect(chinese.out).toBe(english.out)
    expect(chinese.err).toContain('警告 numbering-gap 编号“（三）”不连续，此处应为第2项')
    expect(englishIn(chinese.err)).toEqual([])
    expect(english.err).toContain('warning numbering-gap Unexpected marker `（三）`, expected number 2')
  })

  it('schema errors are said', async () => {
    const { out } = await tiaoli(['parse', plan])
    const { id, ...rest } = JSON.parse(out)
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...rest, metadata: { ...rest.metadata, status: 'old', more: 1 } }))
    const chinese = await tiaoli(['check', join(folder, 'wrong.json'), '--lang', 'zh'])
    expect(chinese.out).toContain('文件：应当有必需属性 id')
    expect(chinese.out).toContain('/metadata/status：应当是预设定的枚举值之一: "final", "draft", "trial"')
    expect(englishIn(chinese.out)).toEqual([])
    const english = await tiaoli(['check', join(folder, 'wrong.json')])
    expect(english.out).toContain("must have required property 'id'")
  })

  it('a run is summed up', async () => {
    const { out, err } = await tiaoli(['ingest', plan, join(fixturesDir, 'reply-approval'), '--out', join(folder, 'out'), '--lang', 'zh'])
    expect(out).toContain('2份文件  1份正常  1份有警告  0份失败')
    expect(out).toContain('各环节用时')
    expect(englishIn(out.replace(/^.*(?:tiaoli|db query).*$/gm, ''))).toEqual([])
    expect(englishIn(err)).toEqual([])
  })

  it('a record is explained', async () => {
    const { out } = await tiaoli(['explain', `${plan}#instrument/1/3`, '--lang', 'zh'])
    expect(out).toContain('读作')
    expect(out).toContain('编号“（三）”跳过了应有的一项')
    expect(englishIn(out)).toEqual([])
  })
})
