import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkAgainstSource } from '../../src/run/check.ts'

const page = (html: string) => readBytes(new TextEncoder().encode(html), 'a.html')
const filler = '坚持创新引领，推动数据要素市场化配置改革，加快平台建设。'.repeat(6)
/** 关于数据的通知 in GBK. */
const gbk = Uint8Array.of(0xb9, 0xd8, 0xd3, 0xda, 0xca, 0xfd, 0xbe, 0xdd, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa)

describe('a page of a portal', () => {
  it('gives metadata, title, body and attachments; the rest is furniture', async () => {
    const cells = [
      '索 引 号：',
      '370000/2024-00012',
      '发文机关：',
      '某市人民政府',
      '成文日期：',
      '2024年3月1日',
      '发文字号：',
      '某政发〔2024〕6号',
      '有 效 性：',
      '有效',
    ]
    const source = await page(`<html><body><div class="nav"><a>首页</a><a>政务公开</a></div>您的位置：<a>首页</a>
<table>${[0, 1, 2, 3, 4].map((i) => `<tr><td>${cells[i * 2]}</td><td>${cells[i * 2 + 1]}</td></tr>`).join('')}</table>
<h1>某市人民政府关于印发数据方案的通知</h1><div id="zoom"><p>各区县人民政府：</p><p>${filler}</p><p>一、完善制度。${filler}</p><p>附件：<a href="P0.docx">任务表</a></p>
<div style="display:none">隐藏</div><div class="share">分享到：微信</div></div><div class="footer">主办：某市人民政府</div></body></html>`)
    const document = parseSource(source)
    expect(document.metadata).toMatchObject({
      indexNumber: { text: '370000/2024-00012' },
      documentNumber: { text: '某政发〔2024〕6号' },
      issuedOn: '2024-03-01',
      validity: { text: '有效' },
      title: { text: '某市人民政府关于印发数据方案的通知' },
    })
    expect(document.furniture.filter(({ reason }) => reason === 'navigation' || reason === 'invisible').map(({ text }) => text)).toEqual([
      '首页政务公开',
      '您的位置：首页',
      '隐藏',
      '分享到：微信',
      '主办：某市人民政府',
    ])
    expect(source.origins?.find(({ href }) => href)).toMatchObject({ href: 'P0.docx', element: expect.stringMatching(/^html\/body\/div\[2\]\/p\[4\]$/) })
    expect(checkAgainstSource(document, source.text)).toEqual([])
    expect(document.coverage.unparsed).toBe(0)
  })
})

describe('markup', () => {
  it('is read as a browser shows it: entities, breaks, white space, numbers of lists', async () => {
    const source = await page(
      '<html><body><p>目标&ge;90&#37;，研&#x53d1;&nbsp;投入\n   增长<br>第二行<br/><br/>第四行</p><ol start=3><li>甲项</li><li>乙项</li></ol><ol><li>1.已有编号</li></ol><pre>甲\n 乙</pre></body></html>',
    )
    expect(source.text).toBe('目标≥90%，研发\u00a0投入 增长\n第二行\n\n第四行\n3. 甲项\n4. 乙项\n1.已有编号\n甲\n 乙\n')
  })

  it('keeps merged cells; frames and nested tables fall to lines', async () => {
    const source = await page(
      '<html><body><table><thead><tr><th>指标<th>2025年<br>目标值<th>单位</thead><tr><td rowspan=2>创新<td>12<td>件<tr><td colspan=9>3.5</table><table><tr><td><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table></table></body></html>',
    )
    expect(source.text).toBe('指标\t2025年\n目标值\t单位\n创新\t12\t件\n\t3.5\t\n甲\t乙\n丙\t丁\n')
    expect(source.tables?.[0]).toMatchObject({ rows: 3, columns: 3, headerRows: 1 })
    expect(
      source.tables?.[0]?.cells
        .filter(({ rowSpan, colSpan }) => rowSpan + colSpan > 2)
        .map(({ row, column, rowSpan, colSpan }) => [row, column, rowSpan, colSpan]),
    ).toEqual([
      [1, 0, 2, 1],
      [2, 1, 1, 2],
    ])
  })

  it('is decoded by its bytes, whatever it declares', async () => {
    const declared = new TextEncoder().encode('<html><head><meta charset="utf-8"></head><body><p>')
    const source = await readBytes(Uint8Array.from([...declared, ...gbk]), 'a.html')
    expect(source).toMatchObject({
      text: '关于数据的通知\n',
      encoding: 'gb18030',
      warnings: [{ code: 'charset-wrong', params: { declared: 'utf-8', read: 'gb18030' } }],
    })
    const big5 = new TextEncoder().encode('<html><head><meta charset="big5"></head><body><p>')
    await expect(readBytes(Uint8Array.from([...big5, ...gbk]), 'a.html')).rejects.toMatchObject({ code: 'undecodable', hint: expect.stringContaining('BIG5') })
  })

  it('runs no script and shows none', async () => {
    expect((await page('<html><body><script>document.write("甲")</script><p onclick="x()">乙</p><style>p{}</style><!-- 丙 --></body></html>')).text).toBe(
      '乙\n',
    )
  })
})
