import type { GivenCell, GivenFurniture, GivenTable, Origin, ReadWarning } from '../text/given.ts'
import type { Span } from '../text/passage.ts'
import type { Budget } from './limits.ts'
import type { Reading } from './reader.ts'

/** Where a piece of text comes from; what is left out is not known. */
export type Place = Omit<Partial<Origin>, 'start' | 'end'>

/**
 * Puts a text together, piece by piece in reading order, and notes what is known of each piece.
 *
 * @example
 * const built = new TextBuilder(budget)
 * built.add('一、', { paragraph: 1, made: 'numbering' })
 * built.add('总体要求', { paragraph: 1 })
 * built.endLine()
 */
export class TextBuilder {
  readonly tables: GivenTable[] = []
  readonly furniture: GivenFurniture[] = []
  readonly warnings: ReadWarning[] = []
  readonly #budget: Budget
  readonly #pieces: string[] = []
  readonly #origins: Origin[] = []
  #length = 0
  #last = '\n'

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** Offset at which the next piece will stand. */
  get length(): number {
    return this.#length
  }

  /** Whether the next piece begins a line or a cell. */
  get atLineStart(): boolean {
    return this.#last === '\n' || this.#last === '\f' || this.#last === '\t'
  }

  /** Add characters; one origin stands for pieces of the same place that follow each other. */
  add(text: string, place?: Place): Span {
    const span = { start: this.#length, end: this.#length + text.length }
    if (text === '') return span
    this.#budget.spend('characters', text.length)
    this.#pieces.push(text)
    this.#length = span.end
    this.#last = text[text.length - 1] as string
    if (place) this.#note(span, place)
    return span
  }

  #note({ start, end }: Span, place: Place): void {
    const origin: Origin = { page: null, box: null, ...place, start, end }
    const last = this.#origins.at(-1)
    if (last && last.end === start && samePlace(last, origin)) last.end = end
    else this.#origins.push(origin)
  }

  /** End the line, if one is begun. */
  endLine(): void {
    if (this.#last !== '\n' && this.#last !== '\f') this.add('\n')
  }

  /** Everything since `start` carries no content. */
  drop(reason: GivenFurniture['reason'], start: number): void {
    const last = this.furniture.at(-1)
    if (last?.reason === reason && last.end === start) last.end = this.#length
    else if (this.#length > start) this.furniture.push({ reason, start, end: this.#length })
  }

  warn(code: string, params: ReadWarning['params'] = {}, spans: Span[] = []): void {
    this.warnings.push({ code, params, spans })
  }

  /**
   * Add a table: a row a line, a tab between two cells, what merged cells cover left empty.
   *
   * @param write Adds the text of a cell, in one or more lines, without a line end behind it.
   */
  table(rows: number, columns: number, cells: readonly Omit<GivenCell, 'spans'>[], write: (cell: Omit<GivenCell, 'spans'>) => void, headerRows?: number): void {
    this.#budget.spend('cells', rows * columns)
    this.endLine()
    const start = this.#length
    const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column)
    const given: GivenCell[] = []
    let next = 0
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (column > 0) this.add('\t')
        const cell = sorted[next]
        if (cell?.row !== row || cell.column !== column) continue
        next++
        const from = this.#length
        write(cell)
        given.push({ ...cell, spans: this.#length > from ? [{ start: from, end: this.#length }] : [] })
      }
      this.add('\n')
    }
    this.tables.push({ start, end: this.#length, rows, columns, cells: given, ...(headerRows === undefined ? {} : { headerRows }) })
  }

  /** What was read; the caller adds what the format says of itself. */
  finish(format: Pick<Reading, 'mediaType' | 'encoding'> & { pages?: number | undefined }): Reading {
    return {
      ...format,
      text: this.#pieces.join(''),
      origins: this.#origins,
      tables: this.tables,
      furniture: this.furniture,
      warnings: this.warnings,
    }
  }
}

function samePlace(a: Origin, b: Origin): boolean {
  return (
    a.page === b.page &&
    a.paragraph === b.paragraph &&
    a.element === b.element &&
    a.href === b.href &&
    a.made === b.made &&
    a.score === b.score &&
    a.cell?.table === b.cell?.table &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column &&
    (a.box === b.box || (a.box !== null && b.box !== null && a.box.every((side, i) => side === b.box?.[i])))
  )
}
