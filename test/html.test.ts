import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { assetsModule } from '../scripts/page-modules.ts'
import { escapeText, html, inertJson } from '../src/html/escape.ts'
import { renderPage } from '../src/html/page.ts'
import { Said } from '../src/html/said.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('escaping', () => {
  it('leaves nothing that is markup', () => {
    expect(html`<b title="${'"\'`'}">${'<script>&amp;'}</b>`.text).toBe('<b title="&quot;&#39;&#96;">&lt;script&gt;&amp;amp;</b>')
    expect(html`${[html`<i>`, '<i>', 1, null, undefined, false]}`.text).toBe('<i>&lt;i&gt;1')
  })

  it('writes out what would hide or turn the text beside it', () => {
    expect(escapeText('a\u202eb\u200bc\0d\ud800e\ufffff\u2028g\u0085')).toBe('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+D800⟩e⟨U+FFFF⟩f⟨U+2028⟩g⟨U+0085⟩')
    expect(escapeText('条\t理\r\n𠮷')).toBe('条\t理\r\n𠮷')
  })

  it('keeps data from ending its element', () => {
    const value = { text: '</script><!--&\u2028' }
    const { text } = inertJson(value)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual(value)
  })
})

describe('words of both languages', () => {
  const close = new Said('关闭', '"Close"')

  it('carry the other where a script can exchange them', () => {
    expect(html`<b>${close}</b>`.text).toBe('<b data-o="&quot;Close&quot;">关闭</b>')
    expect(html`<b class="${'x'}">${close}</b>`.text).toBe('<b class="x" data-o="&quot;Close&quot;">关闭</b>')
    expect(html`<b><i>1</i>${close}</b>`.text).toBe('<b><i>1</i><span data-o="&quot;Close&quot;">关闭</span></b>')
    expect(html`<b>1 ${close}</b>${[close]}`.text).toBe('<b>1 <span data-o="&quot;Close&quot;">关闭</span></b><span data-o="&quot;Close&quot;">关闭</span>')
    expect(html`<b title="${close}">${1}</b>`.text).toBe('<b title="关闭" data-o-title="&quot;Close&quot;">1</b>')
    expect(html`<b>${new Said('<i>', '<i>')}</b>`.text).toBe('<b>&lt;i&gt;</b>')
  })

  it('are never put together into one text', () => {
    expect(() => `${close}`).toThrow('关闭')
    expect(() => html`<b title="${1}: ${close}"></b>`).toThrow('title="1: ')
  })
})

describe('a page', () => {
  const page = renderPage({
    lang: 'zh',
    title: '</title><script>alert(1)</script>',
    heading: html`<h1>${'<img src=x onerror=alert(1)>'}</h1>`,
    body: '<script>alert(2)</script>',
    data: { text: '</script><script>alert(3)</script>' },
    styles: ['.own { color: red }'],
    scripts: ['export {}'],
  })

  it('lets only its own scripts and styles run', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(policy).toMatch(/^default-src 'none';/)
    const hashes = (tag: RegExp) =>
      [...page.matchAll(tag)].map(
        ([, text]) =>
          `'sha256-${createHash('sha256')
            .update(text as string)
            .digest('base64')}'`,
      )
    const listed = (name: string) => new RegExp(`${name} ([^;]*)`).exec(policy)?.[1]?.split(' ')
    expect(listed('script-src')).toEqual(hashes(/<script type="module">([\s\S]*?)<\/script>/g))
    expect(listed('style-src')).toEqual(hashes(/<style>([\s\S]*?)<\/style>/g))
    // nothing else that a browser would run, and no place in the network
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/json" id="data">', '<script type="module">', '<script type="module">'])
    expect(page).not.toMatch(/\son\w+="|\sstyle="|\bsrc="|\bhref="http/)
  })

  it('says what it says in its language', () => {
    expect(page).toContain('<html lang="zh-CN" data-o-lang="en">')
    expect(page).toContain('快捷键')
    expect(page.replace(/<[^>]*>/g, '')).not.toContain('Close')
  })
})

describe('the module of pages', () => {
  it('is what pages/ says', () => {
    expect(readFileSync(`${root}src/html/assets.ts`, 'utf8') === assetsModule(root)).toBe(true)
  })
})
