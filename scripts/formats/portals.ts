import type { Block } from './text.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a site says of any text above it: nothing that the text itself says. */
const facts = [
  ['索 引 号：', '370000/2024-00321'],
  ['主题分类：', '综合政务'],
  ['发布日期：', '2024-08-09'],
  ['有 效 性：', '有效'],
] as const

const menu = `<div id="header"><div class="logo">市人民政府门户网站</div><ul class="menu"><li><a href="/">网站首页</a></li><li><a href="/a">新闻中心</a></li><li><a href="/b">政务公开</a></li></ul></div>`
const share = `<div class="bdsharebuttonbox">分享到：<a href="#" title="分享到微信"></a><a href="#">微信</a><a href="#">微博</a></div><div class="tools">字号：[<a>大</a> <a>中</a> <a>小</a>] <a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>`
const foot = `<div id="footer"><p>主办单位：市人民政府办公室　承办单位：市大数据中心</p><p>网站标识码：3700000001　备案号：鲁ICP备05000001号</p></div>`

function rowsOf(rows: readonly string[][], cell: (text: string) => string): string {
  return rows.map((row) => `<tr>${row.map((text) => `<td>${cell(escaped(text))}</td>`).join('')}</tr>`).join('\n')
}

/** What the site says of the text as a table, its title, the text named as an editor names it, attachments as links below. */
export function toTablePortal(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<div align="center"><table style="border-collapse:collapse" border="1">${rowsOf(block.rows, (text) => `<p align="center">${text}</p>`)}</table></div>`
      : `<p style="text-align: ${block.centred ? 'center' : 'justify'};"><span style="font-family: 仿宋_GB2312; font-size: 16pt;">　　${escaped(block.text)}</span></p>`,
  )
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>政策文件_市人民政府</title><link rel="stylesheet" href="/x.css"></head><body>
${menu}<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/b">政务公开</a> &gt; 正文</div>
<table class="xxgk-head"><tr>${facts.map(([name, value]) => `<td><b>${name}</b></td><td>${value}</td>`).join('</tr><tr>')}</tr></table>
<div id="zoom" class="article-content">
${body.join('\n')}
</div>
<div class="fj"><a href="./W020240809.docx">附件下载：全文（Word版）.docx</a></div>
${share}<div class="related"><h3>相关解读</h3><ul><li><a href="/c/1.html">一图读懂</a></li><li><a href="/c/2.html">政策问答</a></li></ul></div>${foot}</body></html>
`
}

/** What the site says of the text as a list (`dl`), the text in nested frames of tables without any telling name, paragraphs as `div`. */
export function toListPortal(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<table width="90%" cellspacing="0"><tbody>${rowsOf(block.rows, (text) => text)}</tbody></table>`
      : `<div style="text-indent:2em">${escaped(block.text)}</div>`,
  )
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>信息公开</title></head><body>
<div class="top-nav"><a href="/">首页</a> | <a href="/zwgk">信息公开</a> | <a href="/bsfw">办事服务</a></div>
<table width="1000" align="center"><tr><td>
<dl class="info">${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
${share}
<table width="100%"><tr><td class="bt_content">
${body.join('\n')}
</td></tr></table>
<ul class="pager"><li>上一篇：<a href="1.html">没有了</a></li><li>下一篇：<a href="3.html">关于开展检查的通知</a></li></ul>
</td></tr></table>${foot}</body></html>
`
}

/** One element with `<br>` after every paragraph, spaces for indents, tags left open, old markup. */
export function toBreakPortal(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<TABLE BORDER=1>${block.rows.map((row) => `<TR>${row.map((cell) => `<TD><FONT size=2>${escaped(cell)}`).join('')}`).join('\n')}</TABLE>`
      : `&nbsp;&nbsp;&nbsp;&nbsp;<FONT face=宋体>${escaped(block.text)}</FONT><BR>\n<BR>`,
  )
  return `<HTML><HEAD><TITLE>政府文件</TITLE><META content="text/html; charset=utf-8" http-equiv=Content-Type></HEAD><BODY bgColor=#ffffff>
<CENTER><A href="index.htm">返回首页</A></CENTER>
<DIV id=content><SPAN class=text>
${body.join('\n')}
</SPAN></DIV>
${foot}</BODY></HTML>
`
}

/** What WPS saves as a web page: styles in comments, `mso` in every tag, line ends inside words, its own header of numbers. */
export function toWpsPage(blocks: readonly Block[]): string {
  const run = (text: string) =>
    `<span style="mso-spacerun:'yes';font-family:仿宋;mso-ascii-font-family:'Times New Roman';font-size:16.0000pt;" >${escaped(text)}</span><span style="mso-spacerun:'yes';font-family:仿宋;font-size:16.0000pt;" ><o:p></o:p></span>`
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<table class=MsoNormalTable  border=1  cellspacing=0  style="border-collapse:collapse;mso-table-layout-alt:fixed;" >${rowsOf(block.rows, (text) => `<p class=MsoNormal  align=center >${run(text)}</p>`)}</table>`
      : `<p class=MsoNormal  style="text-indent:32.0000pt;mso-char-indent-count:2.0000;" >${run(block.text)}</p>`,
  )
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312" ><meta name=ProgId content=Word.Document ><meta name=Generator content="WPS Office" ><title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>编者</o:Author></o:DocumentProperties></xml><![endif]--><style>
@font-face{font-family:"仿宋";}
p.MsoNormal{margin:0pt;text-align:justify;}
</style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;" ><!--StartFragment--><div class="Section0"  style="layout-grid:15.6000pt;" >
${body.join('\n')}
</div><!--EndFragment--></body></html>
`
}

/** How the body of a part of an MHTML is sent. */
export type Sent = 'quoted-printable' | 'base64' | '8bit'

/**
 * Pack a page into an MHTML, as browsers (`quoted-printable`) and office programs (`base64`) do: a style sheet and a picture stand beside it, in Word's way
 * before the page that `start` names.
 */
export function toMhtml(page: Uint8Array, charset: string, sent: Sent): Uint8Array {
  const boundary = '----MultipartBoundary--a1b2c3d4----'
  const part = (head: string, body: Buffer, how: Sent) =>
    Buffer.concat([Buffer.from(`--${boundary}\r\n${head}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n`), sentAs(body, how), Buffer.from('\r\n')])
  const html = part(
    `Content-Type: text/html;\r\n\tcharset="${charset}"\r\nContent-ID: <page@tiaoli>\r\nContent-Location: file:///C:/page.htm`,
    Buffer.from(page),
    sent,
  )
  const picture = part('Content-Type: image/png\r\nContent-Location: file:///C:/a.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'base64')
  const style = part('Content-Type: text/css\r\nContent-Location: file:///C:/a.css', Buffer.from('p { text-indent: 2em }'), 'quoted-printable')
  const first = sent === 'base64' ? [picture, html, style] : [html, picture, style]
  const head = `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?page?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; start="<page@tiaoli>";\r\n\tboundary="${boundary}"\r\n\r\nThis is a web page in one file.\r\n\r\n`
  return Buffer.concat([Buffer.from(head), ...first, Buffer.from(`--${boundary}--\r\n`)])
}

function sentAs(body: Buffer, how: Sent): Buffer {
  if (how === '8bit') return body
  if (how === 'base64') return Buffer.from((body.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'))
  const codes = Array.from(body, (byte) =>
    byte === 10 ? '\r\n' : byte < 32 || byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  let width = 0
  const lines = codes.map((code) => {
    width = code === '\r\n' ? 0 : width + code.length
    if (width <= 75) return code
    width = code.length
    return `=\r\n${code}`
  })
  return Buffer.from(lines.join(''), 'latin1')
}
