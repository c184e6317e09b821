import type { TextBuilder } from '../builder.ts'
import { lineOf, type PrintedLine } from '../pages/lines.ts'
import { type MarginReason, marginsOf } from '../pages/margins.ts'
import { median } from '../pages/page.ts'
import type { RecognizedLine } from '../recognizer.ts'
import { repair } from './repair.ts'

/** A line surer than this is not worth a look; clean print is read at 0.99. */
export const sureScore = 0.85

/** A page that was recognised. */
export interface Scan {
  /** From 1. */
  number: number
  lines: readonly RecognizedLine[]
  /** Of the page, in the unit of its origins. */
  width: number
  height: number
  /** Units of the origins for one pixel of the image; 1 where it is left out. */
  scale?: number
}

type Row = RecognizedLine[]

/**
 * Add what was recognised on pages: rows from top to bottom, boxes of a row from left to right (a wide gap is a tab), lines
 * set in or centred by their distance from the edge of the text. Every line keeps its box and score. What stands in the margins is furniture; a page
 * after the first begins with a form feed.
 */
export function addScans(built: TextBuilder, scans: readonly Scan[]): void {
  const pages = scans.map((scan) => {
    const rows = rowsOf(scan.lines.filter(({ text }) => text.trim() !== ''))
    const height = median(rows.flat().map(({ box }) => box[3] - box[1]))
    return { scan, rows, lines: rows.map((row) => printedLine(row, scan.scale ?? 1, height)) }
  })
  const shape = { pieces: [], rules: [] }
  const margins = marginsOf(pages.map(({ scan, lines }) => ({ page: { ...scan, ...shape }, lines, tables: [] })))
  for (const { scan, rows, lines } of pages) {
    if (built.length > 0) built.add('\f')
    addPage(built, rows, scan, (i) => margins.get(lines[i] as PrintedLine) ?? null)
  }
}

/** A row as the margins of pages are told by. Heights of lines of one size differ with their characters. */
function printedLine(row: Row, scale: number, usual: number): PrintedLine {
  const words = row.map(({ text, box }) => {
    const [left, top, right, bottom] = box.map((side) => side * scale) as RecognizedLine['box']
    const height = Math.abs(box[3] - box[1] - usual) <= usual * 0.25 ? usual : box[3] - box[1]
    return { text, left, top, right, bottom, size: height * scale * 0.8, spaced: true }
  })
  return lineOf(words)
}

function addPage(built: TextBuilder, rows: readonly Row[], { number: page, scale = 1 }: Scan, reasonOf: (row: number) => MarginReason | null): void {
  const boxes = rows.flat()
  if (boxes.length === 0) return
  const height = median(boxes.map(({ box }) => box[3] - box[1]))
  const lefts = rows.map(([first]) => (first as RecognizedLine).box[0]).sort((a, b) => a - b)
  const margin = lefts[Math.floor(lefts.length / 10)] as number
  const pitch = median(rows.slice(1).map((row, i) => top(row) - top(rows[i] as Row))) || height * 2
  const pieces = repair(boxes.map(({ text }) => text))
  let n = 0
  for (const [i, row] of rows.entries()) {
    const from = built.length
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
    const reason = reasonOf(i)
    if (reason) built.drop(reason, from)
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
