import type { TextBuilder } from '../builder.ts'
import type { RecognizedLine } from '../recognizer.ts'
import { repair } from './repair.ts'

/** A line surer than this is not worth a look; clean print is read at 0.99. */
export const sureScore = 0.85

type Row = RecognizedLine[]

/**
 * Add what was recognised on a page: rows from top to bottom, boxes of a row from left to right (a wide gap is a tab), lines
 * set in or centred by their distance from the edge of the text. Every line keeps its box and score.
 *
 * @param page   Number of the page, from 1.
 * @param scale  Points (or pixels of the source) for one pixel of the image.
 */
export function addPage(built: TextBuilder, lines: readonly RecognizedLine[], page: number, scale = 1): void {
  const rows = rowsOf(lines.filter(({ text }) => text.trim() !== ''))
  const boxes = rows.flat()
  if (boxes.length === 0) return
  const height = median(boxes.map(({ box }) => box[3] - box[1]))
  const lefts = rows.map(([first]) => (first as RecognizedLine).box[0]).sort((a, b) => a - b)
  const margin = lefts[Math.floor(lefts.length / 10)] as number
  const pitch = median(rows.slice(1).map((row, i) => top(row) - top(rows[i] as Row))) || height * 2
  const pieces = repair(boxes.map(({ text }) => text))
  let n = 0
  for (const [i, row] of rows.entries()) {
    if (i > 0 && top(row) - top(rows[i - 1] as Row) > pitch * 1.8) built.add('\n')
    const indent = Math.round(((row[0] as RecognizedLine).box[0] - margin) / height)
    if (indent > 0) built.add('　'.repeat(Math.min(indent, 20)))
    for (const [j, { box, score }] of row.entries()) {
      const before = row[j - 1]
      if (before && box[0] - before.box[2] > height * 1.2) built.add('\t')
      const start = built.length
      const place = { page, box: box.map((side) => Math.round(side * scale * 100) / 100) as typeof box, score: Math.round(score * 1000) / 1000 }
      for (const { text, repaired } of pieces[n++] ?? []) {
        const span = built.add(text, repaired ? { ...place, made: 'repair' } : place)
        if (repaired) built.warn('bracket-restored', { sign: text }, [span])
      }
      if (score < sureScore) built.warn('recognition-unsure', { score: Math.round(score * 100) }, [{ start, end: built.length }])
    }
    built.add('\n')
  }
}

/** Boxes beside each other: those whose middle lies within the height of the row's first. */
function rowsOf(lines: readonly RecognizedLine[]): Row[] {
  const rows: Row[] = []
  for (const line of [...lines].sort((a, b) => middle(a) - middle(b) || a.box[0] - b.box[0])) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && middle(line) < first.box[3] - (first.box[3] - first.box[1]) * 0.2) row.push(line)
    else rows.push([line])
  }
  for (const row of rows) row.sort((a, b) => a.box[0] - b.box[0])
  return rows
}

function middle({ box }: RecognizedLine): number {
  return (box[1] + box[3]) / 2
}

function top(row: Row): number {
  return Math.min(...row.map(({ box }) => box[1]))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
