import { DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const change = { id: 1, author: '编者', date: '2024-01-01T00:00:00Z' }
const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) => new TableCell({ ...spans, children: [new Paragraph(text)] })

/** A DOCX with what word processors hold beside plain text: notes, tracked changes, hidden text, merged and empty cells. */
export async function writeRich(): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('指上一年度末的常住人口。')] } },
    sections: [
      {
        children: [
          new Paragraph('供水设施登记办法'),
          new Paragraph({ children: [new TextRun('一、按常住人口'), new FootnoteReferenceRun(1), new TextRun('配置设施。')] }),
          new Paragraph({
            children: [
              new TextRun('二、登记每'),
              new DeletedTextRun({ ...change, text: '月' }),
              new InsertedTextRun({ ...change, id: 2, text: '季度' }),
              new TextRun('一次。'),
            ],
          }),
          new Paragraph({ children: [new TextRun('三、结果向社会公开。'), new TextRun({ text: '内部备注', vanish: true })] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('设施', { rowSpan: 2 }), cell('数量', { columnSpan: 2 })] }),
              new TableRow({ children: [cell('城区'), cell('镇村')] }),
              new TableRow({ children: [cell('水表'), cell(''), cell('40')] }),
            ],
          }),
          new Paragraph('四、本办法自印发之日起施行。'),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
