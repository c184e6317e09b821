import { strToU8, zipSync } from 'fflate'
import type { Block } from './text.ts'

/** Millimetres of a page of official documents (GB/T 9704): margins, 28 characters a line, 22 lines. */
const page = { width: 210, height: 297, left: 28, top: 37, right: 182, bottom: 260, size: 5.5, pitch: 10 }

interface Sheet {
  objects: string[]
}

/**
 * Write blocks as an OFD file: text objects with the step of every character, rules of tables as paths, page numbers in the
 * foot, a template with the running line of a letterhead. No program that writes the format is to be had from Debian or npm, so this
 * stands in for one; it writes lines as such programs do, and takes no words from the reader.
 */
export function writeOfd(blocks: readonly Block[]): Uint8Array {
  const sheets: Sheet[] = [{ objects: [] }]
  let y = page.top
  let id = 100
  const add = (object: string) => void sheets.at(-1)?.objects.push(object)
  const down = (by: number) => {
    if (y + by > page.bottom) {
      sheets.push({ objects: [] })
      y = page.top
    }
  }
  const text = (line: string, x: number, base: number, size = page.size) => add(textObject(++id, line, x, base, size))
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const lines = linesOf(block.text, block.centred)
      for (const [i, line] of lines.entries()) {
        down(page.pitch)
        const x = block.centred ? (page.left + page.right - widthOf(line) * page.size) / 2 : page.left + (i === 0 ? 2 * page.size : 0)
        text(line, x, y + page.size)
        y += page.pitch
      }
      continue
    }
    const columns = Math.max(...block.rows.map((row) => row.length))
    const width = (page.right - page.left) / columns
    for (const row of block.rows) {
      const cells = row.map((cell) => cut(cell, Math.floor((width - 2) / 4)))
      const height = Math.max(1, ...cells.map((cell) => cell.length)) * 6 + 2
      down(height)
      for (let i = 0; i <= columns; i++) add(pathObject(++id, page.left + i * width, y, 0, height))
      for (const at of [y, y + height]) add(pathObject(++id, page.left, at, page.right - page.left, 0))
      for (const [i, cell] of cells.entries()) for (const [j, line] of cell.entries()) text(line, page.left + i * width + 1, y + 5 + j * 6, 4)
      y += height
    }
    y += page.pitch
  }
  const files: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${space}><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 ${page.width} ${page.height}</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${sheets.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
  }
  for (const [i, { objects }] of sheets.entries()) {
    const number = `— ${i + 1} —`
    objects.push(textObject(++id, number, (page.width - widthOf(number) * 5) / 2, 275, 5))
    files[`Doc_0/Pages/Page_${i}/Content.xml`] =
      `<ofd:Page ${space}><ofd:Content><ofd:Layer ID="${++id}">${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)]))
  return zipSync(bytes, { mtime: '2024-01-01T00:00:00' })
}

const space = 'xmlns:ofd="http://www.ofdspec.org/2016"'

function textObject(id: number, text: string, x: number, base: number, size: number): string {
  const steps = [...text].slice(0, -1).map((char) => widthOf(char) * size)
  // equal steps are written together, as producers do
  const parts: string[] = []
  for (let i = 0; i < steps.length; ) {
    let n = 1
    while (steps[i + n] === steps[i]) n++
    parts.push(n > 2 ? `g ${n} ${steps[i]}` : Array.from({ length: n }, () => steps[i]).join(' '))
    i += n
  }
  const delta = parts.length > 0 ? ` DeltaX="${parts.join(' ')}"` : ''
  return `<ofd:TextObject ID="${id}" Boundary="${round(x)} ${round(base - size)} ${round(widthOf(text) * size)} ${round(size * 1.2)}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size}"${delta}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
}

function pathObject(id: number, x: number, y: number, width: number, height: number): string {
  return `<ofd:PathObject ID="${id}" Boundary="${round(x)} ${round(y)} ${round(width + 0.2)} ${round(height + 0.2)}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${round(width)} ${round(height)}</ofd:AbbreviatedData></ofd:PathObject>`
}

/** Lines of a paragraph: 28 characters wide, two fewer in the first; no closing sign at the start of one, none inside a number or a word of Latin letters. */
function linesOf(text: string, centred: boolean): string[] {
  const most = (page.right - page.left) / page.size
  const lines: string[] = []
  let line = ''
  for (const piece of text.trim().match(unbroken) ?? []) {
    const room = most - (lines.length === 0 && !centred ? 2 : 0)
    // closing signs may hang in the margin
    if (line !== '' && widthOf(line + piece.replace(/[，。、；：）》”〕]+$/, '')) > room) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line]
}

function cut(text: string, width: number): string[] {
  const lines: string[] = []
  for (const piece of text.match(unbroken) ?? ['']) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + piece.length <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}

/** What is not broken over lines: numbers and words of Latin letters, a character with the closing signs behind it. */
const unbroken = /[0-9A-Za-z.%]+[，。、；：）》”〕]*|[^0-9A-Za-z][，。、；：）》”〕]*/gsu

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
