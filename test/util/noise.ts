/** A seeded generator of numbers in [0, 1): the same damage in every run. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export type Noise = (text: string, next: () => number) => string

/** Lines whose form is their content: table rows and Markdown marks. */
const kept = (line: string) => /\t|\||^[#-]/.test(line)

const half: Record<string, string> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '！': '!', '？': '?' }
const halfWidth = (sign: string) => half[sign] ?? sign

function wrap(line: string, width: number): string {
  const rows: string[] = []
  for (let i = 0; i < line.length; i += width) rows.push(line.slice(i, i + width))
  return rows.join('\n')
}

/** Break long paragraphs once, as a page end does. */
function breakPages(text: string, next: () => number, between: (page: number) => string): string {
  let page = 0
  return text
    .split('\n')
    .map((line) => {
      if (kept(line) || line.length < 60 || next() < 0.5) return line
      const at = 28 + Math.floor(next() * (line.length - 40))
      return line.slice(0, at) + between(++page) + line.slice(at)
    })
    .join('\n')
}

const pick = (list: readonly string[], next: () => number) => list[Math.floor(next() * list.length)] as string

/** Ways in which scans and copies damage a text (domain §3), each at its usual strength. */
export const noises: Readonly<Record<string, Noise>> = {
  'hard wraps with indents': (text, next) => {
    const width = 24 + Math.floor(next() * 11)
    return text
      .split('\n')
      .map((line) => (kept(line) || line.length < width ? line : wrap(`　　${line.trim()}`, width)))
      .join('\n')
  },
  'hard wraps, no blank lines': (text, next) => {
    const width = 24 + Math.floor(next() * 11)
    const lines = text.split('\n').filter((line) => line.trim() || kept(line))
    return lines.map((line) => (kept(line) || line.length < width ? line : wrap(line.trim(), width))).join('\n')
  },
  'page breaks': (text, next) => breakPages(text, next, () => '\n\n'),
  'page numbers': (text, next) => breakPages(text, next, (page) => `\n— ${page} —\n`),
  'half-width punctuation': (text) => text.replace(/[，：；（）！？]/g, halfWidth),
  'mixed widths': (text, next) => text.replace(/[，：；（）]/g, (sign) => (next() < 0.4 ? halfWidth(sign) : sign)),
  'full-width digits': (text, next) => text.replace(/\d/g, (digit) => (next() < 0.5 ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit)),
  'spaced glyphs': (text, next) =>
    text
      .split('\n')
      .map((line) => (kept(line) || next() < 0.7 ? line : [...line].join(' ')))
      .join('\n'),
  'no blank lines': (text) => text.replace(/\n(?:[ 　]*\n)+/g, '\n'),
  'lost indents': (text) => text.replace(/^[ 　]+/gm, ''),
  'brackets of other shapes': (text, next) => text.replace(/〔/g, () => pick(['[', '【', '('], next)).replace(/〕/g, () => pick([']', '】', ')'], next)),
  'lost closing brackets': (text, next) => text.replace(/[〕）]$/gm, (sign) => (next() < 0.3 ? '' : sign)),
  'straight quotes': (text) => text.replace(/[“”]/g, '"'),
  'other dashes': (text, next) => text.replace(/—/g, () => pick(['-', '－', '–', '~'], next)),
  'lost full stops': (text, next) => text.replace(/。$/gm, (sign) => (next() < 0.3 ? '' : sign)),
  'damaged markers': (text, next) =>
    text
      .replace(/^([　 ]*)（([一二三四五六七八九十]+)）/gm, (whole, indent, n) => (next() < 0.3 ? indent + pick([`（${n})`, `${n})`, `(${n}）`], next) : whole))
      .replace(/^([　 ]*)(\d+)\. ?/gm, (whole, indent, n) => (next() < 0.3 ? indent + pick([`${n}．`, `${n}、`, `${n} .`], next) : whole)),
}

const chain =
  (...steps: readonly Noise[]): Noise =>
  (text, next) =>
    steps.reduce((damaged, step) => step(damaged, next), text)

/** No Markdown marks: as a copy from paper has none. */
const unmarked: Noise = (text) => text.replace(/^#+ */gm, '').replace(/<!--[^>]*-->/g, '')

const wrapAll =
  (indent: string): Noise =>
  (text, next) => {
    const width = 24 + Math.floor(next() * 11)
    return text
      .split('\n')
      .map((line) => (line.trim() ? wrap(indent + line.trim(), width) : line))
      .join('\n')
  }

/** Break every other line anywhere, in the middle of a word or of a number. */
const cutAnywhere =
  (between: (page: number) => string): Noise =>
  (text, next) => {
    let page = 0
    return text
      .split('\n')
      .map((line) => {
        if (line.length < 30 || next() < 0.5) return line
        const at = 8 + Math.floor(next() * (line.length - 12))
        return line.slice(0, at) + between(++page) + line.slice(at)
      })
      .join('\n')
  }

const noBlankLines: Noise = (text) => text.replace(/\n(?:[ 　]*\n)+/g, '\n')
const noSpaceBehindMarkers: Noise = (text) => text.replace(/^(第[一二三四五六七八九十百零]+[条章节编](?:之[一二三四五六])?)\s+/gm, '$1')
const halfWidthBrackets: Noise = (text) => text.replace(/（/g, '(').replace(/）/g, ')')
const spacedLines: Noise = (text, next) =>
  text
    .split('\n')
    .map((line) => (next() < 0.6 ? line : [...line].join(' ')))
    .join('\n')
const lostStops: Noise = (text, next) => text.replace(/。$/gm, (stop) => (next() < 0.3 ? '' : stop))
/** The worst wrap: every article that a sentence refers to begins a line. */
const wrapAtReferences: Noise = (text) => text.replace(/(?<=[^\n\s])(?=第[一二三四五六七八九十百零]+条)/g, '\n')
const pageNumber = (page: number) => `\n\n— ${page} —\n\n`

/** Damage to laws: their articles must all survive it (domain §2, false markers). */
export const lawNoises: Readonly<Record<string, Noise>> = {
  'lost Markdown marks': unmarked,
  'hard wraps': chain(unmarked, wrapAll('')),
  'hard wraps with indents': chain(unmarked, wrapAll('　　')),
  'hard wraps without blank lines': chain(unmarked, noBlankLines, wrapAll('')),
  'hard wraps with indents, without blank lines': chain(unmarked, noBlankLines, wrapAll('　　')),
  'page breaks in words': chain(
    unmarked,
    cutAnywhere(() => '\n\n'),
  ),
  'page numbers in words': chain(unmarked, cutAnywhere(pageNumber)),
  'page numbers in words, no blank lines': chain(unmarked, noBlankLines, cutAnywhere(pageNumber)),
  'no space behind markers': chain(unmarked, noSpaceBehindMarkers),
  'half-width brackets': chain(unmarked, halfWidthBrackets),
  'spaced glyphs': chain(unmarked, spacedLines),
  'no blank lines': chain(unmarked, noBlankLines),
  'hard wraps, no space behind markers, no blank lines': chain(unmarked, noSpaceBehindMarkers, noBlankLines, wrapAll('')),
  'page numbers in words, no space behind markers': chain(unmarked, noSpaceBehindMarkers, cutAnywhere(pageNumber)),
  'wraps, spaced glyphs, half-width brackets, no space, no blank lines': chain(
    unmarked,
    noSpaceBehindMarkers,
    halfWidthBrackets,
    noBlankLines,
    wrapAll(''),
    spacedLines,
  ),
  'lost full stops': chain(unmarked, noSpaceBehindMarkers, noBlankLines, lostStops),
  'lines that begin with the article referred to': chain(unmarked, noSpaceBehindMarkers, wrapAtReferences),
  'all of it': chain(unmarked, noSpaceBehindMarkers, halfWidthBrackets, noBlankLines, cutAnywhere(pageNumber), wrapAll(''), spacedLines),
}
