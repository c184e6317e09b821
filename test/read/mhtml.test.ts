import { describe, expect, it } from 'vitest'
import { type Sent, toMhtml } from '../../scripts/formats/portals.ts'
import { readBytes } from '../../src/read/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
/** 关于数据的通知 in GBK. */
const gbk = Buffer.from('b9d8d3dacafdbeddb5c4cda8d6aa', 'hex')
const page = (body: Uint8Array) => Buffer.concat([Buffer.from('<html><body><p>'), body, Buffer.from('</p><p>a=b</p></body></html>')])

describe('a web page in one file', () => {
  it.each([
    ['quoted-printable', page(bytes('关于数据的通知')), 'utf-8', 'utf-8'],
    ['base64', page(bytes('关于数据的通知')), 'utf-8', 'utf-8'],
    ['8bit', page(bytes('关于数据的通知')), 'utf-8', 'utf-8'],
    ['quoted-printable', page(gbk), 'gb2312', 'gb18030'],
    ['base64', Buffer.from('\ufeff<html><p>关于数据的通知</p><p>a=b</p></html>', 'utf16le'), 'unicode', 'utf-16le'],
  ] satisfies [Sent, Buffer, string, string][])('is read as its page: %s', async (sent, html, charset, encoding) => {
    // its name says nothing
    const source = await readBytes(toMhtml(html, charset, sent), '通知.doc')
    expect(source).toMatchObject({ text: '关于数据的通知\na=b\n', mediaType: 'multipart/related', encoding, warnings: [] })
    expect(source.origins?.[0]).toMatchObject({ element: 'html/body/p[1]' })
  })

  it('says so where it declares another charset', async () => {
    const source = await readBytes(toMhtml(page(gbk), 'utf-8', 'quoted-printable'), 'a.mht')
    expect(source).toMatchObject({ text: '关于数据的通知\na=b\n', warnings: [{ code: 'charset-wrong', params: { declared: 'utf-8', read: 'gb18030' } }] })
    await expect(readBytes(toMhtml(page(gbk), 'big5', '8bit'), 'a.mht')).rejects.toMatchObject({ code: 'undecodable', hint: expect.stringContaining('BIG5') })
  })

  it('may be one part alone, or parts in parts', async () => {
    const alone = 'MIME-Version: 1.0\r\ncontent-type: text/html; charset=utf-8\r\n\r\n<p>一、甲</p>'
    expect((await readBytes(bytes(alone), 'a')).text).toBe('一、甲\n')
    const inner = '--b\n\n无关\n--b\nContent-Type: text/html\n\n<p>一、甲\n--bc</p>\n--b--'
    const nested = `MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n${inner}\n--a\nContent-Type: text/html\n\n<p>二</p>`
    expect((await readBytes(bytes(nested), 'a')).text).toBe('一、甲 --bc\n')
  })

  it('gives an error with what to do where no page is in it', async () => {
    const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n'
    for (const body of ['', '--a--', '--a\r\nContent-Type: image/png\r\n\r\nx\r\n--a--', '--a\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a--'])
      await expect(readBytes(bytes(head + body), 'a.mht')).rejects.toMatchObject({ code: 'damaged' })
    const broken = `${head}--a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+A\r\n--a--`
    await expect(readBytes(bytes(broken), 'a.mht')).rejects.toMatchObject({ code: 'damaged' })
    // a text that only looks like the head of one
    expect((await readBytes(bytes('MIME-Version: 1.0\r\n\r\n一、甲'), 'a.mht')).mediaType).toBe('text/plain')
  })

  it('is bound in its parts', async () => {
    const parts = '--a\r\n\r\nx\r\n'.repeat(30)
    const file = bytes(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n${parts}`)
    await expect(readBytes(file, 'a.mht', { limits: { entries: 20 } })).rejects.toMatchObject({ code: 'limit' })
  })
})
