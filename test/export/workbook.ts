import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** Cells of each sheet of a workbook as texts, read with nothing but a ZIP and an XML reader. */
export function readWorkbook(bytes: Uint8Array): { sheets: Map<string, string[][]>; files: Map<string, string> } {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
  const strings: string[] = []
  walk(files.get('xl/sharedStrings.xml') ?? '<sst/>', {
    open: (name) => void (name === 'si' && strings.push('')),
    text: (text, path) => void (path.at(-1) === 't' && strings.push(`${strings.pop()}${text}`)),
  })
  const names: string[] = []
  walk(files.get('xl/workbook.xml') ?? '', { open: (name, attributes) => void (name === 'sheet' && names.push(attributes.name ?? '')) })
  const sheets = new Map(names.map((name, i) => [name, rowsIn(files.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '', strings)]))
  return { sheets, files }
}

function rowsIn(xml: string, strings: readonly string[]): string[][] {
  const rows: string[][] = []
  let type = ''
  let at = 0
  walk(xml, {
    open(name, attributes) {
      if (name === 'row') rows.push([])
      if (name !== 'c') return
      type = attributes.t ?? ''
      at = [...(attributes.r ?? 'A').replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      const row = rows.at(-1) ?? []
      while (row.length <= at) row.push('')
    },
    text(text, path) {
      const row = rows.at(-1)
      if (path.at(-1) === 'v' && row) row[at] = type === 's' ? unescaped(strings[Number(text)] ?? '') : text
    },
  })
  return rows
}

/** The escape of the format: `_x005F_` is an underscore. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

interface Visitor {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string, path: readonly string[]): void
  close?(): void
}

/** Walk XML; a text comes whole. @throws where it is not well formed */
export function walk(xml: string, visitor: Visitor): void {
  const parser = new SaxesParser()
  const path: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    visitor.open?.(name, attributes as Record<string, string>)
  })
  parser.on('text', (text) => visitor.text?.(text, path))
  parser.on('closetag', () => {
    path.pop()
    visitor.close?.()
  })
  parser.write(xml).close()
}
