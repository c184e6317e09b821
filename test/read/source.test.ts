import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/read/error.ts'
import { fromString, readText } from '../../src/read/source.ts'

const sample = '关于推进数据共享的实施方案\r\n一、总体要求\n到2025年，建成3个平台。〔市数据局牵头〕\n\ufeff\u200b\u0000㎡𠮷\n'
const plain = '二、主要任务\n加快平台建设，2025年6月底前完成。\n'.repeat(6)
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return bytes
}
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((p) => [...p]))
/** 数据共享 in GBK. */
const gbk = Uint8Array.of(0xca, 0xfd, 0xbe, 0xdd, 0xb9, 0xb2, 0xcf, 0xed)

const failure = (bytes: Uint8Array, maxBytes?: number): ReadError => {
  try {
    readText(bytes, 'a.txt', maxBytes)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('Unexpected text, expected a ReadError')
}

describe('readText', () => {
  it.each([
    ['utf-8', utf8(sample)],
    ['utf-8-bom', join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(sample))],
    ['utf-16le', join(Uint8Array.of(0xff, 0xfe), utf16(sample, true))],
    ['utf-16be', join(Uint8Array.of(0xfe, 0xff), utf16(sample, false))],
    ['utf-16le', utf16(sample + plain, true)],
    ['utf-16be', utf16(sample + plain, false)],
  ])('reads %s without losing or changing a character', (encoding, bytes) => {
    const source = readText(bytes, '/in/甲.txt')
    expect(source.encoding).toBe(encoding)
    expect(source.text.slice(0, sample.length)).toBe(sample)
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect([createHash('sha256').update(source.text).digest('hex'), undefined]).toContain(source.textSha256)
    expect(source.bytes).toBe(bytes.length)
    expect(source.name).toBe('甲.txt')
  })

  it('reads GBK as GB18030', () => {
    expect(readText(gbk, 'a.txt')).toMatchObject({ text: '数据共享', encoding: 'gb18030' })
  })

  it('keeps a text cut or damaged inside a character in its encoding, the damage as U+FFFD', () => {
    const text = '加强组织领导，压实工作责任，定期通报进展。'.repeat(3)
    const cut = utf8(text).subarray(0, -2)
    expect(readText(cut, 'a.txt')).toMatchObject({ encoding: 'utf-8', textSha256: undefined, text: expect.stringMatching(/进展\ufffd$/) })
    const damaged = utf8(text)
    damaged[30] = 0xff
    expect(readText(damaged, 'a.txt')).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('\ufffd') })
    expect(readText(gbk.subarray(0, -1), 'a.txt')).toMatchObject({ text: '数据共\ufffd', encoding: 'gb18030' })
    const odd = join(Uint8Array.of(0xff, 0xfe), utf16(text, true), Uint8Array.of(0x4e))
    expect(readText(odd, 'a.txt')).toMatchObject({ encoding: 'utf-16le', text: `${text}\ufffd` })
  })

  it('keeps stray NULs of a UTF-8 text', () => {
    const text = `一、总体要求\u0000\n${'二、主要任务。'.repeat(5)}`
    expect(readText(utf8(text), 'a.txt')).toMatchObject({ text, encoding: 'utf-8' })
  })

  it('tells the media type by the ending', () => {
    expect(readText(utf8('# 一'), 'x.MD').mediaType).toBe('text/markdown')
    expect(readText(utf8('一'), 'x').mediaType).toBe('text/plain')
  })

  it.each([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /PNG image/],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /JPEG image/],
    ['GIF', utf8('GIF89a...'), /GIF image/],
    ['PDF', utf8('%PDF-1.7\n'), /PDF document/],
    ['ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), /ZIP archive or office document/],
    ['OLE', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /older office document/],
    ['NUL-rich bytes', Uint8Array.from({ length: 400 }, (_, i) => (i % 3 ? 0 : i & 255)), /binary data/],
    ['NULs only', new Uint8Array(100), /binary data/],
  ])('refuses %s and says what it looks like and what to do', (_, bytes, what) => {
    const error = failure(bytes)
    expect(error.code).toBe('binary')
    expect(error.message).toMatch(what)
    expect(error.hint).not.toBe('')
  })

  it('refuses what is empty, too large or in no known encoding', () => {
    expect(failure(new Uint8Array(0)).code).toBe('empty')
    expect(failure(utf8(' \r\n\u3000\f')).code).toBe('empty')
    expect(failure(utf8('一二三'), 8)).toMatchObject({ code: 'too-large', message: expect.stringContaining('9 bytes') })
    expect(failure(Uint8Array.from({ length: 300 }, (_, i) => 128 + ((i * 37) % 128))).code).toBe('undecodable')
    expect(failure(Uint8Array.of(0xff, 0xfe, 0, 0, 0x4e, 0, 0, 0)).code).toBe('undecodable')
    expect(failure(join(Uint8Array.of(0xef, 0xbb, 0xbf), gbk)).code).toBe('undecodable')
  })

  it('returns or throws a ReadError on any bytes', () => {
    let seed = 7
    const next = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return seed >> 16
    }
    for (let n = 0; n < 500; n++) {
      const bytes = Uint8Array.from({ length: next() % 60 }, () => next() & 255)
      try {
        expect(readText(bytes, 'a.txt').text).toMatch(/\S/)
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError)
      }
    }
  })
})

describe('fromString', () => {
  it('drops one byte order mark and hashes the UTF-8 of the rest', () => {
    const source = fromString('\ufeff一、总则', '办法.txt')
    expect(source).toMatchObject({ text: '一、总则', encoding: 'string', bytes: 12, name: '办法.txt' })
    expect(source.sha256).toBe(createHash('sha256').update('一、总则').digest('hex'))
  })

  it('keeps lone surrogates in the text and counts them as U+FFFD', () => {
    const source = fromString('甲\ud800乙')
    expect(source.text).toBe('甲\ud800乙')
    expect(source.bytes).toBe(9)
    expect(source.sha256).toBe(fromString('甲\ufffd乙').sha256)
  })
})
