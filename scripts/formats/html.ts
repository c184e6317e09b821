import type { Block } from './text.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A page of a government portal: menus, place on the site, article, share bar, foot; it declares a charset that it does not have. */
export function toWebPage(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<table border="1"><tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`).join('\n')}</tbody></table>`
      : `<p style="text-indent:2em"><span>${escaped(block.text)}</span></p>`,
  )
  return `<!DOCTYPE html>
<html><head><meta charset="gb2312"><title>市政府网站</title><style>.a{color:red}</style><script>document.write('不读入')</script></head><body>
<div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政策文件</a></div>
<div class="main"><div class="detail"><div class="TRS_Editor">
${body.join('\n')}
</div><div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div></div></div>
<div style="display:none">仅供检索的文字</div>
<div class="footer">主办单位：市政府办公室 网站标识码：3700000001</div>
</body></html>
`
}

/** What word processors write as a web page: `MsoNormal`, `o:p`, conditional comments, line ends inside sentences. */
export function toWordPage(blocks: readonly Block[]): string {
  const body = blocks.map((block) =>
    block.type === 'table'
      ? `<table class=MsoTableGrid border=1 cellspacing=0>${block.rows.map((row) => ` <tr>${row.map((cell) => `<td width=142 valign=top><p class=MsoNormal><span lang=EN-US>${escaped(cell)}</span><o:p></o:p></p></td>`).join('\n')}</tr>`).join('\n')}</table>`
      : `<p class=MsoNormal style='text-indent:21.0pt'>${escaped(block.text).replace(/(.{40})(?=.)/gu, '<span\nlang=EN-US>$1</span>')}<o:p></o:p></p>`,
  )
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=unicode"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN><div class=WordSection1>
${body.join('\n\n')}
</div></body></html>
`
}
