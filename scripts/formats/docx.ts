import { AlignmentType, Document, Footer, Header, type LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { countIn } from '../../src/read/docx/counting.ts'
import type { Block } from './text.ts'

/** Marker styles that word processors number by themselves: how each is typed, and how a level of a list writes it. */
const levels = [
  { typed: /^第([一二三四五六七八九十百]+)章[ \u3000]*/, format: 'chineseCountingThousand', write: (at: number) => `第%${at}章` },
  { typed: /^第([一二三四五六七八九十百]+)条[ \u3000]*/, format: 'chineseCountingThousand', write: (at: number) => `第%${at}条` },
  { typed: /^([一二三四五六七八九十]+)、/, format: 'japaneseCounting', write: (at: number) => `%${at}、` },
  { typed: /^（([一二三四五六七八九十]+)）/, format: 'chineseCounting', write: (at: number) => `（%${at}）` },
  { typed: /^(\d+)[.．] ?/, format: 'decimal', write: (at: number) => `%${at}.` },
] as const

/**
 * Write blocks as DOCX with a header and page numbers.
 *
 * @param numbered Whether markers become automatic numbers wherever the list would count to the number that is typed.
 */
export async function writeDocx(blocks: readonly Block[], numbered: boolean): Promise<Uint8Array> {
  const used = levels.filter(({ typed }) => blocks.some((block) => block.type === 'paragraph' && typed.test(block.text)))
  const counts = used.map(() => 0)
  const children = blocks.map((block) => {
    if (block.type === 'table') return tableOf(block.rows)
    const at = numbered ? used.findIndex(({ typed }) => typed.test(block.text)) : -1
    const level = used[at]
    const [marker = '', count] = level?.typed.exec(block.text) ?? []
    const next = (counts[at] ?? 0) + 1
    if (level && countIn(level.format, next) === count) {
      counts[at] = next
      counts.fill(0, at + 1)
      return new Paragraph({ numbering: { reference: 'outline', level: at }, children: [new TextRun(block.text.slice(marker.length))] })
    }
    return new Paragraph({ alignment: block.centred ? AlignmentType.CENTER : AlignmentType.LEFT, children: [new TextRun(block.text)] })
  })
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'outline',
          levels: used.map(({ format, write }, level) => ({ level, format: format as (typeof LevelFormat)['DECIMAL'], text: write(level + 1) })),
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('内部资料')] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(document)
}

function tableOf(rows: readonly string[][]): Table {
  return new Table({ rows: rows.map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) })
}
