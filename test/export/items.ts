import { formats, type Item, itemOf, type OffsetUnit } from '../../src/export/index.ts'
import { parse, parseSource, readText } from '../../src/index.ts'
import type { Section } from '../../src/schema/types.ts'
import { fixtureInputs } from '../util/shared.ts'

/** Every fixture, parsed, with its text. */
export function fixtureItems(unit: OffsetUnit = 'utf16'): Item[] {
  return fixtureInputs().map(({ name, bytes }) => {
    const source = readText(bytes, name)
    return itemOf(parseSource(source), source.text, unit)
  })
}

export const longSentence = '一'.repeat(20_000)

/** A text whose records carry everything that a reader of an export could trip over. */
export const hostileText = `=cmd|'/C calc'!A0关于印发《<script>alert(1)</script>方案》的通知

一、主要任务
（一）=HYPERLINK("http://a","b")。加快办理<img src=x onerror=alert(1)>&amp;。（责任单位：市司法局、\u202e市财政局\u202c）
（二）+1+1。推进A\u0001B\u0000C\ud800D\u007f，"引号"，'撇号'，_x000D_，|竖线|，\\反斜\\。（牵头单位：@SUM(1)局；配合单位：-2局）
（三）\u200f推进${longSentence}${longSentence}。（责任单位：＝全角局，2025年12月底前完成）
（四）]]>--><!--推进*强调*_下划_\`代码\`[链接](javascript:alert(1))~删~。（责任单位：\ufeff市公安局）

附表
指标\t单位\t2020年\t2025年
=1+1产值\t亿元\t1\t2
@用户数\t人\t3\t4
`

/** The hostile text, parsed. */
export function hostileItem(): Item {
  return itemOf(parse(hostileText, { name: '=evil.txt' }), hostileText)
}

/** What a writer makes of items, as one text. */
export function written(writer: { head: string; add(item: Item): Iterable<string>; end(): unknown }, items: readonly Item[]): string {
  let text = writer.head
  for (const item of items) for (const piece of writer.add(item)) text += piece
  return text + String(writer.end())
}

/** The one file that a format of text makes of a document. */
export function textOf(name: keyof typeof formats, item: Item, options = {}): string {
  const [target] = formats[name].targets(options)
  if (!target) throw new Error('no target')
  return written(target.open(), [item])
}

/** Sections and all below them in reading order. */
export function sectionsIn(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)])
}

/** All sections of a document in reading order. */
export function sectionsOf({ document }: Item): Section[] {
  return document.parts.flatMap(({ sections }) => sectionsIn(sections))
}

/** All text of a document in reading order: titles, markers, headings, blocks, cells. */
export function proseOf(item: Item): string[] {
  const { document } = item
  const tables = new Map(document.tables.map((table) => [table.id, table]))
  const blocks = (list: Section['blocks']) =>
    list.flatMap(({ text, tableId }) =>
      tableId === null
        ? [text]
        : (tables
            .get(tableId)
            ?.rows.flat()
            .map((cell) => cell.text) ?? []),
    )
  return [
    ...document.parts.flatMap(({ title, preamble, closing }) => [title?.text ?? '', ...blocks(preamble), ...blocks(closing)]),
    ...sectionsOf(item).flatMap((section) => [section.marker?.text ?? '', section.heading ?? '', ...blocks(section.blocks)]),
  ].filter((text) => /\S/.test(text))
}
