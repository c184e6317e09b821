import { type Html, html } from '../../html/escape.ts'
import type { Said } from '../../html/said.ts'

/** One bar: a label, its pieces (class of the palette and length), and what it is chosen by. */
export interface Bar {
  label: string | Said
  pieces: readonly { name: string; n: number }[]
  /** Value that a click filters by. */
  pick?: string
}

/**
 * Render bars side by side as a small chart; the longest fills the width. Lengths are attributes of shapes, because no page may carry styles of its own.
 *
 * @param rest What is said of the bars that were left out, or null.
 */
export function renderBars(title: Said, bars: readonly Bar[], rest: Said | null = null): Html {
  const most = Math.max(1, ...bars.map(total))
  return html`<figure class="bars"><figcaption>${title}</figcaption>${bars.map((bar) => renderBar(bar, most))}
${rest !== null && html`<p class="soft small">${rest}</p>`}</figure>`
}

function renderBar(bar: Bar, most: number): Html {
  let at = 0
  const shapes = bar.pieces.map(({ name, n }) => {
    const width = (n / most) * 100
    const shape = html`<rect class="${name}" x="${round(at)}" y="0" width="${round(width)}" height="10"></rect>`
    at += width
    return shape
  })
  const label =
    bar.pick === undefined
      ? html`<span title="${bar.label}">${bar.label}</span>`
      : html`<button type="button" data-pick="${bar.pick}" title="${bar.label}">${bar.label}</button>`
  return html`<div class="bar-row">${label}<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg><b>${total(bar)}</b></div>`
}

function total({ pieces }: Bar): number {
  return pieces.reduce((sum, { n }) => sum + n, 0)
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
