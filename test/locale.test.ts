import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diagnostics as findings } from '../src/lexicon/diagnostics.ts'
import { doubts as doubtCodes } from '../src/lexicon/doubts.ts'
import { diagnostics } from '../src/locale/diagnostics.ts'
import { doubts } from '../src/locale/doubts.ts'
import { count, langOf, langs, say, type Words, wordsOf } from '../src/locale/index.ts'
import { values } from '../src/locale/values.ts'
import { schemas } from '../src/schema/schemas.ts'

const folder = fileURLToPath(new URL('../src/locale/', import.meta.url))

/** Everything under src/locale that is said, with its trail. */
const entries: { trail: string; words: Words & { one?: string } }[] = []
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
  const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>
  for (const [name, value] of Object.entries(module)) collect(value, `${file}:${name}`)
}

function collect(value: unknown, trail: string): void {
  if (typeof value !== 'object' || value === null) return
  if (langs.some((lang) => typeof (value as Record<string, unknown>)[lang] === 'string')) {
    entries.push({ trail, words: value as Words })
    return
  }
  for (const [key, inner] of Object.entries(value)) collect(inner, `${trail}.${key}`)
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('the catalogue of words', () => {
  it('has texts in both languages with the same places', () => {
    expect(entries.length).toBeGreaterThan(150)
    for (const { trail, words } of entries) {
      for (const lang of langs) expect(words[lang]?.trim(), `${trail} in ${lang}`).toBeTruthy()
      expect(places(words.zh), trail).toEqual(places(words.en))
      if (words.one !== undefined) expect(places(words.one), trail).toEqual(places(words.en))
    }
  })

  it('says Chinese in Chinese and English in English', () => {
    const signs = /[\p{Script=Han}]/u
    for (const { trail, words } of entries) {
      // what is quoted or in brackets may be of the other language
      expect(words.en.replace(/`[^`]*`|\([^)]*\)|《|》|〔|〕|主送|抄送|关于/g, ''), trail).not.toMatch(signs)
      expect(words.zh.replace(/\{\w+\}/g, ''), trail).toMatch(/[\p{Script=Han}]|^[^A-Za-z]*$|^[A-Z]+$/u)
    }
  })

  it('knows every finding and every doubt', () => {
    expect(Object.keys(diagnostics)).toEqual(Object.keys(findings))
    expect(Object.keys(doubts)).toEqual(Object.keys(doubtCodes))
  })

  it('keeps the places of every finding and doubt', () => {
    for (const [code, { message, hint }] of Object.entries(diagnostics)) {
      expect(places(message.zh), code).toEqual(places(message.en))
      expect(places(hint.zh), code).toEqual(places(hint.en))
    }
  })

  it('knows every value that a field of a document may have', () => {
    const { definitions } = schemas['policy-document'] as unknown as { definitions: Record<string, { properties: Record<string, { enum?: unknown[] }> }> }
    const enumOf = (definition: string, property: string) =>
      (definitions[definition]?.properties[property]?.enum ?? []).filter((value) => value !== null).sort()
    const category = (definitions.category as unknown as { enum: string[] }).enum
    const expected: [keyof typeof values, unknown[]][] = [
      ['role', enumOf('assignment', 'role')],
      ['category', [...category].sort()],
      ['part', enumOf('part', 'role')],
      ['severity', enumOf('diagnostic', 'severity')],
      ['origin', enumOf('diagnostic', 'origin')],
      ['form', enumOf('responsibility', 'form')],
      ['relation', enumOf('citation', 'relation')],
      ['cited', enumOf('citation', 'kind')],
      ['kind', enumOf('metadata', 'kind')],
      ['status', enumOf('metadata', 'status')],
      ['level', enumOf('organization', 'level')],
      ['body', enumOf('organization', 'kind')],
      ['indicator', enumOf('indicator', 'kind')],
      ['property', enumOf('indicator', 'property')],
      ['period', enumOf('indicator', 'period')],
      ['block', enumOf('block', 'type')],
      ['furniture', enumOf('furniture', 'reason')],
    ]
    for (const [field, values_] of expected) {
      expect(values_.length, field).toBeGreaterThan(1)
      expect(Object.keys(values[field]).sort(), field).toEqual(values_)
    }
  })
})

describe('words', () => {
  it('are filled from params', () => {
    expect(say({ en: '{a} of {b}', zh: '{b}中的{a}' }, 'zh', { a: 1, b: 3 })).toBe('3中的1')
    expect(say({ en: 'no {gone}', zh: '无{gone}' }, 'en')).toBe('no ')
    expect(say({ en: '{a}', zh: '{a}' }, 'en', { a: '$& {b}', b: 'x' })).toBe('$& {b}')
  })

  it('count', () => {
    const words = { en: '{n} bodies', one: '{n} body', zh: '{n}个单位' }
    expect([count(words, 'en', 1), count(words, 'en', 2), count(words, 'zh', 1)]).toEqual(['1 body', '2 bodies', '1个单位'])
  })

  it('are of the language that is asked for first', () => {
    expect(langOf(undefined, '', 'zh_CN.UTF-8')).toBe('zh')
    expect(langOf('en', 'zh_CN.UTF-8')).toBe('en')
    expect(langOf('zh-Hans')).toBe('zh')
    expect(langOf('C.UTF-8')).toBe('en')
    expect(langOf('zha')).toBe('en')
    expect(langOf(undefined)).toBe('en')
  })

  it('of a code that nobody knows are the code', () => {
    expect(wordsOf(values.role, 'owner')).toEqual({ en: 'owner', zh: 'owner' })
    expect(wordsOf(values.role, 'toString')).toEqual({ en: 'toString', zh: 'toString' })
    expect(wordsOf(values.role, 'lead').zh).toBe('牵头单位')
  })
})
