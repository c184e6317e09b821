/**
 * Make the scanned PDF of test/scans, whose pages are pictures of one bit a pixel: npx tsx scripts/make-scan-fixtures.ts
 *
 * LibreOffice, pdftoppm and convert have to be there.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { Document, Footer, Packer, PageBreak, PageNumber, Paragraph, TextRun } from 'docx'

const paragraphs = [
  '某市人民政府办公室关于加强村镇供水管护的通知',
  '某政办发〔2024〕18号',
  '各县区人民政府：',
  '为保障村镇供水设施长期运行，现就有关事项通知如下。',
  '一、落实管护责任。各县区明确每处水厂的管护人员，每季度检查一次。（市水务局牵头，市财政局配合）',
  null,
  '二、更新老旧管网。2025年12月底前更换漏损严重的管道，优先更换集镇主管。（市住房城乡建设局负责）',
  '某市人民政府办公室',
  '2024年5月20日',
]

const children = paragraphs.map((text) => new Paragraph({ children: [text === null ? new PageBreak() : new TextRun({ text, size: 32 })] }))
const foot = new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] })
const out = fileURLToPath(new URL('../test/scans', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'tiaoli-scan-'))
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: work, stdio: 'ignore' })
mkdirSync(out, { recursive: true })
writeFileSync(join(work, 'notice.docx'), await Packer.toBuffer(new Document({ sections: [{ footers: { default: foot }, children }] })))
run('soffice', '--headless', `-env:UserInstallation=file://${work}/office`, '--convert-to', 'pdf', 'notice.docx')
run('pdftoppm', '-r', '200', '-gray', '-png', 'notice.pdf', 'page')
const pages = readdirSync(work).filter((file) => file.startsWith('page'))
const pictures = pages.sort().map((page) => {
  run('convert', page, '-threshold', '60%', 'page.pbm')
  return readFileSync(join(work, 'page.pbm'))
})
writeFileSync(join(out, 'notice.pdf'), pdfOf(pictures))
rmSync(work, { recursive: true })

/** A PDF with a bitmap (PBM) on each page, as scanners write it: nothing else is in it. */
function pdfOf(bitmaps: readonly Buffer[]): Buffer {
  const objects: Buffer[] = []
  const add = (head: string, stream?: Buffer) => {
    const body = stream ? Buffer.concat([Buffer.from(`${head}\nstream\n`), stream, Buffer.from('\nendstream')]) : Buffer.from(head)
    objects.push(Buffer.concat([Buffer.from(`${objects.length + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]))
    return objects.length
  }
  add('<</Type/Catalog/Pages 2 0 R>>')
  const first = 3
  add(`<</Type/Pages/Count ${bitmaps.length}/Kids[${bitmaps.map((_, i) => `${first + i * 3} 0 R`).join(' ')}]>>`)
  for (const bitmap of bitmaps) {
    const [head = '', width, height] = /^P4\s+(\d+)\s+(\d+)\s/.exec(bitmap.subarray(0, 40).toString('latin1')) ?? []
    const own = objects.length + 1
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${own + 1} 0 R/Resources<</XObject<</I ${own + 2} 0 R>>>>>>`)
    const show = Buffer.from('595 0 0 842 0 0 cm /I Do')
    add(`<</Length ${show.length}>>`, show)
    const packed = deflateSync(bitmap.subarray(head.length))
    const form = '/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]/Filter/FlateDecode'
    add(`<<${form}/Width ${width}/Height ${height}/Length ${packed.length}>>`, packed)
  }
  const places: number[] = []
  let at = 9
  for (const object of objects) {
    places.push(at)
    at += object.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const tail = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), ...objects, Buffer.from(tail)])
}
