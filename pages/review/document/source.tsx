import { Component } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type CutLine, cutLines } from '../../../src/export/html/source.ts'
import type { View } from '../../../src/export/html/view.ts'
import { visible } from '../../../src/html/escape.ts'
import { review } from '../../../src/locale/review.ts'
import { placeOf } from '../../../src/text/lines.ts'
import { useSpeaker } from '../words.tsx'

/** Lines in a piece that the browser lays out only when it comes near. */
const pieceLines = 40

/** A stretch of the text, and where it is on the screen. */
export interface Marked {
  start: number
  end: number
  /** Of the end of the selection, relative to the window. */
  rect: DOMRect
}

interface SourceProps {
  view: View
  chosen: number | null
  /** Changes whenever the chosen one is to be brought into sight again. */
  call: number
  onChoose: (node: number) => void
  onMark: (marked: Marked | null) => void
}

/** The text of the document with what was read from it; a click chooses what is there, once more what it stands in. */
export function SourceText({ view, chosen, call, onChoose, onMark }: SourceProps) {
  const { t } = useSpeaker()
  const own = useRef<HTMLDivElement>(null)
  const text = view.lines.text
  const lines = useMemo(() => cutLines(view.lines, view.nodes, view.document), [view.document, text])
  const pieces = useMemo(() => {
    const list: { first: number; lines: CutLine[] }[] = []
    for (let i = 0; i < lines.length; i += pieceLines) list.push({ first: i, lines: lines.slice(i, i + pieceLines) })
    return list
  }, [lines])
  const extent = chosen === null ? null : (view.nodes.list[chosen]?.extent ?? null)
  useEffect(() => {
    if (!extent || !own.current) return
    const { line } = placeOf(view.lines, extent.start)
    const show = () => own.current?.querySelector(`[data-l="${line}"]`)?.scrollIntoView({ block: 'center' })
    show()
    // pieces that were never laid out take their height only now
    requestAnimationFrame(show)
  }, [call])
  const click = (event: MouseEvent) => {
    if (!getSelection()?.isCollapsed) return
    const nodes = (event.target as Element).closest<HTMLElement>('[data-n]')?.dataset.n?.split(' ').map(Number) ?? []
    const at = chosen === null ? -1 : nodes.indexOf(chosen)
    const next = nodes[at + 1] ?? nodes[0]
    if (next !== undefined) onChoose(next)
  }
  return (
    <section
      class="text"
      ref={own}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
      tabIndex={0}
      lang="zh-CN"
      aria-label={t(review.sourceText)}
      onClick={click}
      onMouseUp={() => setTimeout(() => onMark(markedIn(own.current, text)))}
      onKeyUp={(event) => event.shiftKey && onMark(markedIn(own.current, text))}
    >
      {pieces.map(({ first, lines: some }) => {
        const touched = extent && (some[0]?.start ?? 0) < extent.end && (some.at(-1)?.end ?? 0) >= extent.start
        return (
          <Piece
            key={first}
            first={first}
            lines={some}
            text={text}
            chosen={touched ? chosen : null}
            from={touched ? extent.start : -1}
            to={touched ? extent.end : -1}
          />
        )
      })}
    </section>
  )
}

interface PieceProps {
  first: number
  lines: readonly CutLine[]
  text: string
  chosen: number | null
  from: number
  to: number
}

/** Some lines; drawn again only where what is chosen touches them. */
class Piece extends Component<PieceProps> {
  override shouldComponentUpdate(next: PieceProps): boolean {
    return next.lines !== this.props.lines || next.chosen !== this.props.chosen
  }

  override render({ first, lines, text, chosen, from, to }: PieceProps) {
    return (
      <div class="piece">
        {lines.map(({ start, end, cuts }, i) => (
          <div key={start} class={start < to && end > from ? 'l chosen' : 'l'} data-l={first + i + 1}>
            {cuts.map((cut) => (
              <span
                key={cut.start}
                class={`${cut.names.join(' ')}${chosen !== null && cut.nodes.includes(chosen) ? ' chosen' : ''}` || undefined}
                data-o={cut.start}
                data-n={cut.nodes.length > 0 ? cut.nodes.join(' ') : undefined}
              >
                {visible(text.slice(cut.start, cut.end))}
              </span>
            ))}
          </div>
        ))}
      </div>
    )
  }
}

/** What a person marked in the text; null where nothing is, or where it reaches out of it. */
function markedIn(own: HTMLElement | null, text: string): Marked | null {
  const selection = getSelection()
  if (!own || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!own.contains(range.startContainer) || !own.contains(range.endContainer)) return null
  const [start, end] = [offsetOf(range.startContainer, range.startOffset, text), offsetOf(range.endContainer, range.endOffset, text)]
  if (start === null || end === null || end <= start) return null
  return { start, end, rect: range.getBoundingClientRect() }
}

/** Offset in the text of a place in the page. */
function offsetOf(node: Node, at: number, text: string): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = Number(node.parentElement?.closest<HTMLElement>('[data-o]')?.dataset.o ?? Number.NaN)
    return Number.isNaN(start) ? null : start + unitsOf(text, start, at)
  }
  // a place between elements: the first cut behind it, or the end of the last before it
  const after = (node.childNodes[at] as Element | undefined)?.querySelector?.<HTMLElement>('[data-o]') ?? (node.childNodes[at] as HTMLElement | undefined)
  if (after?.dataset?.o !== undefined) return Number(after.dataset.o)
  const cuts = (node as Element).querySelectorAll<HTMLElement>('[data-o]')
  const last = cuts[cuts.length - 1]
  return last ? Number(last.dataset.o) + (last.textContent?.length ?? 0) : null
}

/** Units of the text that are shown by so many of the page: what cannot be seen is written out there. */
function unitsOf(text: string, start: number, shown: number): number {
  if (visible(text.slice(start, start + shown)) === text.slice(start, start + shown)) return shown
  let units = 0
  while (units < shown && visible(text.slice(start, start + units)).length < shown) units++
  return units
}
