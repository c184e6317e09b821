import { describe, expect, it } from 'vitest'
import { readBytes } from '../../src/read/index.ts'

/** `一、总体要求。` in the code of each character table. */
const sentence = '一、总体要求。'
const codes = {
  'GBK-EUC-H': 'd2bba1a2d7dccce5d2aac7f3a1a3',
  'UniGB-UCS2-H': Buffer.from(sentence, 'utf16le').swap16().toString('hex'),
}

/** A PDF of one line in a font that is not in the file, as programs of Chinese Windows write. */
function pdfWith(encoding: keyof typeof codes): Uint8Array {
  const content = `BT /F1 16 Tf 72 700 Td <${codes[encoding]}> Tj ET`
  const descriptor = '/FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
    `<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 ${descriptor} >>`,
  ]
  let pdf = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return new TextEncoder().encode(`${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`)
}

describe('PDF with fonts that are not in the file', () => {
  it.each(Object.keys(codes) as (keyof typeof codes)[])('is read by its table of characters: %s', async (encoding) => {
    const { text, origins } = await readBytes(pdfWith(encoding), 'a.pdf')
    expect(text.trim()).toBe(sentence)
    const [left = 0, top = 0, right = 0, bottom = 0] = origins?.[0]?.box ?? []
    expect(left).toBeCloseTo(72, 0)
    expect(right).toBeCloseTo(72 + 16 * sentence.length, 0)
    expect(top).toBeLessThan(142)
    expect(bottom).toBeGreaterThan(128)
  })
})
