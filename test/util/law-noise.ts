/** Damage to a plain text by numbers in [0, 1). */
export type Damage = (text: string, next: () => number) => string

function wrap(line: string, width: number): string {
  const rows: string[] = []
  for (let i = 0; i < line.length; i += width) rows.push(line.slice(i, i + width))
  return rows.join('\n')
}

const chain =
  (...steps: readonly Damage[]): Damage =>
  (text, next) =>
    steps.reduce((damaged, step) => step(damaged, next), text)

/** No Markdown marks: as a copy from paper has none. */
const unmarked: Damage = (text) => text.replace(/^#+ */gm, '').replace(/<!--[^>]*-->/g, '')

const wrapAll =
  (indent: string): Damage =>
  (text, next) => {
    const width = 24 + Math.floor(next() * 11)
    return text
      .split('\n')
      .map((line) => (line.trim() ? wrap(indent + line.trim(), width) : line))
      .join('\n')
  }

/** Break every other line anywhere, in the middle of a word or of a number. */
const cutAnywhere =
  (between: (page: number) => string): Damage =>
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

const noBlankLines: Damage = (text) => text.replace(/\n(?:[ 　]*\n)+/g, '\n')
const noSpaceBehindMarkers: Damage = (text) => text.replace(/^(第[一二三四五六七八九十百零]+[条章节编](?:之[一二三四五六])?)\s+/gm, '$1')
const halfWidthBrackets: Damage = (text) => text.replace(/（/g, '(').replace(/）/g, ')')
const spacedLines: Damage = (text, next) =>
  text
    .split('\n')
    .map((line) => (next() < 0.6 ? line : [...line].join(' ')))
    .join('\n')
const lostStops: Damage = (text, next) => text.replace(/。$/gm, (stop) => (next() < 0.3 ? '' : stop))
/** The worst wrap: every article that a sentence refers to begins a line. */
const wrapAtReferences: Damage = (text) => text.replace(/(?<=[^\n\s])(?=第[一二三四五六七八九十百零]+条)/g, '\n')
const pageNumber = (page: number) => `\n\n— ${page} —\n\n`

/** Damage to laws: their articles must all survive it (domain §2, false markers). */
export const lawNoises: Readonly<Record<string, Damage>> = {
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
