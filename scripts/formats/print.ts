import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block } from './text.ts'

/** How a text is set. */
export interface Setting {
  /** Columns of the page: a gazette has two. */
  columns?: number
  /** Whether the first line stands as a letterhead in red, with a line and a star below the number. */
  letterhead?: boolean
  /** Whether page numbers stand outside: right on odd pages, left on even ones. */
  outside?: boolean
  /** Texts of footnotes, by the beginning of the paragraph that they are called from. */
  notes?: Readonly<Record<string, string>>
  /** Boxes by the beginning of their first line (`专栏`), each down to the line that begins as the value. */
  boxes?: Readonly<Record<string, string>>
  /** Lines of tables: all, or none. */
  rules?: boolean
  /** Height of the page in twentieths of a point, for tables that go over pages. */
  height?: number
}

const mm = 56.7
const red = 'C00000'

/**
 * Write blocks as DOCX in a setting of official print (GB/T 9704: 三号 type, 28 points a line), for LibreOffice to print: a letterhead, columns,
 * page numbers outside, footnotes, boxes, tables over pages with their header again.
 */
export async function writePrint(blocks: readonly Block[], setting: Setting): Promise<Uint8Array> {
  const { columns = 1, outside = false, height = 297 * mm } = setting
  const notes = Object.entries(setting.notes ?? {})
  const size = columns > 1 ? 21 : 32
  const children: (Paragraph | Table)[] = []
  let box: { until: string; lines: string[] } | null = null
  for (const [i, block] of blocks.entries()) {
    const text = block.type === 'paragraph' ? block.text : ''
    if (box && text.startsWith(box.until)) {
      children.push(boxOf(box.lines, size))
      box = null
    }
    const until = Object.entries(setting.boxes ?? {}).find(([start]) => text.startsWith(start))?.[1]
    if (until !== undefined) box = { until, lines: [] }
    if (box) box.lines.push(text)
    else if (block.type === 'table') children.push(tableOf(block.rows, setting.rules ?? true, size))
    else if (setting.letterhead && i === 0) children.push(...letterheadOf(text))
    else {
      const note = notes.findIndex(([start]) => text.startsWith(start))
      const runs: ParagraphChild[] = [new TextRun({ text, size }), ...(note >= 0 ? [new FootnoteReferenceRun(note + 1)] : [])]
      children.push(paragraphOf(runs, block.centred, size, setting.letterhead === true && i === 1))
      if (setting.letterhead && i === 1) children.push(starOf())
    }
  }
  if (box) children.push(boxOf(box.lines, size))
  const number = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Footer({ children: [new Paragraph({ alignment, children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })] })] })
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: 210 * mm, height },
        margin: { top: 37 * mm, bottom: 35 * mm, left: 28 * mm, right: 26 * mm },
      },
      ...(columns > 1 && { column: { count: columns, space: 8 * mm } }),
    },
    ...(columns > 1 && {
      headers: { default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('市人民政府公报')] })] }) },
    }),
    footers: outside ? { default: number(AlignmentType.RIGHT), even: number(AlignmentType.LEFT) } : { default: number(AlignmentType.CENTER) },
    children,
  }
  const document = new Document({
    evenAndOddHeaderAndFooters: outside,
    footnotes: Object.fromEntries(notes.map(([, text], i) => [i + 1, { children: [new Paragraph({ children: [new TextRun({ text, size: 18 })] })] }])),
    sections: [section],
  })
  return Packer.toBuffer(document)
}

function paragraphOf(children: ParagraphChild[], centred: boolean, size: number, ruled: boolean): Paragraph {
  return new Paragraph({
    children,
    alignment: centred || ruled ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    spacing: { line: size === 32 ? 560 : 360, lineRule: LineRuleType.EXACT },
    ...(!centred && !ruled && { indent: { firstLine: size * 20 } }),
  })
}

/** The mark of the issuer in large red type. */
function letterheadOf(text: string): Paragraph[] {
  return [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 400 }, children: [new TextRun({ text, size: 72, bold: true, color: red })] })]
}

function boxOf(lines: readonly string[], size: number): Table {
  const children = lines.map((text, i) => paragraphOf([new TextRun({ text, size: size - 4, bold: i === 0 })], i === 0, size - 4, false))
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: [new TableCell({ children })] })] })
}

function tableOf(rows: readonly string[][], rules: boolean, size: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
  const cell = (text: string) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, size: size - 8 })] })] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(!rules && { borders }),
    rows: rows.map((row, i) => new TableRow({ tableHeader: i === 0, cantSplit: true, children: row.map(cell) })),
  })
}

/** The red line with a star that party documents print below their number. */
function starOf(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: '━━━━━━━━━━━━★━━━━━━━━━━━━', size: 28, color: red })] })
}
