import type { GivenFurniture } from '../../text/given.ts'
import type { Span } from '../../text/passage.ts'
import type { Furniture, Root } from '../../tree/nodes.ts'

interface Run extends GivenFurniture {
  node: Furniture | null
}

/** Furniture that the reader of the file knows, handed out line by line in the order of the text. */
export class GivenRuns {
  readonly #root: Root
  readonly #runs: Run[] = []
  #next = 0

  constructor(root: Root) {
    this.#root = root
    const sorted = [...(root.given?.furniture ?? [])].sort((a, b) => a.start - b.start || b.end - a.end)
    let end = 0
    for (const run of sorted) {
      // what lies inside another is that other's
      const start = Math.max(run.start, end)
      if (start >= run.end) continue
      this.#runs.push({ start, end: run.end, reason: run.reason, node: null })
      end = run.end
    }
  }

  /**
   * The furniture of a range that holds no white space at its ends, and whether it is of the top or foot of a page.
   *
   * Each run becomes one node of the tree, with a span for each line.
   *
   * @param start Not before the `start` of an earlier call.
   */
  within(start: number, end: number): { spans: Span[]; page: boolean } {
    const spans: Span[] = []
    let page = false
    while (this.#next < this.#runs.length && (this.#runs[this.#next]?.end ?? 0) <= start) this.#next++
    for (let i = this.#next; i < this.#runs.length; i++) {
      const run = this.#runs[i] as Run
      if (run.start >= end) break
      const span = this.#trim(Math.max(start, run.start), Math.min(end, run.end))
      if (!span) continue
      spans.push(span)
      page ||= run.reason === 'pageNumber' || run.reason === 'runningHead'
      if (run.node) run.node.spans.push(span)
      else {
        run.node = { type: 'furniture', reason: run.reason, spans: [span], given: true }
        this.#root.furniture.push(run.node)
      }
    }
    return { spans, page }
  }

  #trim(start: number, end: number): Span | null {
    const text = this.#root.source.raw.slice(start, end)
    const from = start + text.length - text.trimStart().length
    const to = start + text.trimEnd().length
    return from < to ? { start: from, end: to } : null
  }
}
