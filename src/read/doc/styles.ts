import type { NumberingStyles } from '../docx/numbering.ts'
import type { Bytes } from './bytes.ts'
import { codes } from './codes.ts'
import { numberIn, propertiesOf } from './runs.ts'

/** What paragraph styles say of text. */
export interface Styles extends NumberingStyles {
  /** Whether paragraphs of a style are lines of a table of contents. */
  isContents(style: number): boolean
}

const noStyle = 0xfff

interface Style {
  /** Number by which programs know styles that come with them. */
  builtIn: number
  basedOn: number
  number: { id: string; level: number | undefined } | null
}

/**
 * @source MS-DOC 2.9.271 (STSH), 2.9.258 (STD)
 */
export function stylesOf(sheet: Bytes): Styles {
  const styles: (Style | undefined)[] = []
  if (sheet.length >= 6) {
    const count = sheet.u16(2)
    const baseSize = sheet.u16(4)
    let at = 2 + sheet.u16(0)
    for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.u16(at)
      if (at + 2 + size > sheet.length) break
      styles.push(size >= 10 ? styleOf(sheet.slice(at + 2, size), baseSize) : undefined)
      at += 2 + size
    }
  }
  return {
    basedOn(id) {
      const above = styles[Number(id)]?.basedOn
      return above === undefined || above === noStyle ? undefined : String(above)
    },
    numberOf(id) {
      // styles may be based on each other in a ring
      for (let at = Number(id), i = 0; i < 20; i++) {
        const own = styles[at]
        if (!own) return null
        if (own.number) return own.number
        at = own.basedOn
      }
      return null
    },
    // toc 1 to toc 9
    isContents: (style) => (styles[style]?.builtIn ?? 0) >= 19 && (styles[style]?.builtIn ?? 0) <= 27,
  }
}

function styleOf(style: Bytes, baseSize: number): Style {
  const builtIn = style.u16(0) & 0xfff
  const basedOn = style.u16(2) >> 4
  const own: Style = { builtIn, basedOn, number: null }
  const isParagraph = (style.u16(2) & 0xf) === 1
  // its name, with the length before and a zero behind
  let at = baseSize
  if (!isParagraph || at + 2 > style.length) return own
  at += 2 + style.u16(at) * 2 + 2
  if (at + 2 > style.length) return own
  const size = style.u16(at)
  if (size < 2 || at + 2 + size > style.length) return own
  const properties = propertiesOf(style.slice(at + 4, size - 2))
  if (!properties.has(codes.list)) return own
  const level = properties.has(codes.listLevel) ? numberIn(properties, codes.listLevel) : undefined
  return { ...own, number: { id: String(numberIn(properties, codes.list)), level } }
}
