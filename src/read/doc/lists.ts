import type { Instance, Level, List } from '../docx/numbering.ts'
import type { Bytes } from './bytes.ts'

/** Formats of numbers by their code, as WordprocessingML calls them. */
const formats = [
  ...['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'hex', 'chicago'],
  ...['ideographDigital', 'japaneseCounting', 'aiueo', 'iroha', 'decimalFullWidth', 'decimalHalfWidth', 'japaneseLegal', 'japaneseDigitalTenThousand'],
  ...['decimalEnclosedCircle', 'decimalFullWidth2', 'aiueoFullWidth', 'irohaFullWidth', 'decimalZero', 'bullet', 'ganada', 'chosung'],
  ...['decimalEnclosedFullstop', 'decimalEnclosedParen', 'decimalEnclosedCircleChinese', 'ideographEnclosedCircle', 'ideographTraditional'],
  ...['ideographZodiac', 'ideographZodiacTraditional', 'taiwaneseCounting', 'ideographLegalTraditional', 'taiwaneseCountingThousand'],
  ...['taiwaneseDigital', 'chineseCounting', 'chineseLegalSimplified', 'chineseCountingThousand'],
]

const suffixes = ['tab', 'space', 'nothing']
const noStyle = 0xfff

/**
 * The lists of a document and the numbers that paragraphs carry of them, from 1.
 *
 * @param tables Stream of the tables; the levels of the lists stand behind the place that the head names.
 * @param lists  Place and length of the list definitions, `overrides` of the numbers.
 * @throws {ReadError} `damaged`
 * @source MS-DOC 2.9.131 (LFO), 2.9.147 (LSTF), 2.9.150 (LVLF), 2.9.189 (PlfLfo), 2.9.190 (PlfLst)
 */
export function listsOf(tables: Bytes, lists: { at: number; length: number }, overrides: Bytes): Map<string, Instance> {
  const found = new Map<number, List>()
  if (lists.length >= 2) {
    const count = tables.u16(lists.at)
    let at = lists.at + lists.length
    for (let i = 0; i < count; i++) {
      const head = tables.slice(lists.at + 2 + i * 28, 28, 'a list')
      const levels = new Map<number, Level>()
      const simple = (head.u8(26) & 1) === 1
      for (let level = 0; level < (simple ? 1 : 9); level++) {
        const read = levelAt(tables, at)
        const style = head.u16(8 + level * 2)
        levels.set(level, { ...read.level, style: style === noStyle ? null : String(style) })
        at = read.end
      }
      found.set(head.u32(0), { levels, counts: [] })
    }
  }
  const instances = new Map<string, Instance>()
  if (overrides.length < 4) return instances
  const count = overrides.u32(0)
  let at = 4 + count * 16
  for (let i = 0; i < count; i++) {
    const head = overrides.slice(4 + i * 16, 16, 'a number of a list')
    const instance: Omit<Instance, 'list'> = { levels: new Map(), starts: new Map(), started: new Set() }
    at += 4
    for (let n = head.u8(12); n > 0; n--) {
      const start = overrides.u32(at)
      const flags = overrides.u32(at + 4)
      const level = flags & 0xf
      at += 8
      if (flags & 0x20) {
        const read = levelAt(overrides, at)
        instance.levels.set(level, { ...read.level, style: null })
        at = read.end
      } else if (flags & 0x10) instance.starts.set(level, start)
    }
    const list = found.get(head.u32(0))
    if (list) instances.set(String(i + 1), { ...instance, list })
  }
  return instances
}

function levelAt(bytes: Bytes, at: number): { level: Omit<Level, 'style'>; end: number } {
  const head = bytes.slice(at, 28, 'a level of a list')
  const flags = head.u8(5)
  const text = at + 28 + head.u8(24) + head.u8(25)
  const length = bytes.u16(text)
  let written = ''
  for (let i = 0; i < length; i++) {
    const unit = bytes.u16(text + 2 + i * 2)
    // a level stands for its number
    written += unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit)
  }
  return {
    level: {
      start: head.u32(0),
      format: head.u8(4) === 0xff ? 'none' : (formats[head.u8(4)] ?? `${head.u8(4)}`),
      text: written,
      suffix: suffixes[head.u8(15)] ?? 'nothing',
      restart: flags & 0x08 ? head.u8(26) : null,
      legal: (flags & 0x04) !== 0,
    },
    end: text + 2 + length * 2,
  }
}
