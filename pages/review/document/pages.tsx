import { useEffect, useRef, useState } from 'preact/hooks'
import { review } from '../../../src/locale/review.ts'
import type { Origin, Span } from '../../../src/schema/types.ts'
import { documentApi } from '../api.ts'
import { useSpeaker } from '../words.tsx'
import { type Drawing, openDrawing } from './drawing.ts'

interface PagesProps {
  id: string
  mediaType: string
  pages: number
  /** Where the ranges of the text as it is shown stand on the pages. */
  origins: readonly Origin[]
  /** What is chosen. */
  spans: readonly Span[]
}

/** The pages of the file as they were printed or scanned, with a box round what is chosen. */
export function OriginalPages({ id, mediaType, pages, origins, spans }: PagesProps) {
  const { t } = useSpeaker()
  const own = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [failed, setFailed] = useState(false)
  const [page, setPage] = useState(1)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const boxes = origins.filter(({ start, end, box, page: on }) => box !== null && on !== null && spans.some((span) => span.start < end && span.end > start))
  const first = boxes[0]?.page ?? null

  useEffect(() => {
    let open: Drawing | null = null
    let gone = false
    documentApi
      .original(id)
      .then((file) => openDrawing(file, mediaType))
      .then((made) => {
        if (gone) made.close()
        else setDrawing((open = made))
      })
      .catch(() => setFailed(true))
    return () => {
      gone = true
      open?.close()
    }
  }, [id, mediaType])
  useEffect(() => {
    if (first !== null) setPage(first)
  }, [first, spans])
  useEffect(() => {
    const place = sheet.current
    if (!drawing || !place) return
    const late = new AbortController()
    drawing.draw(page, place.clientWidth, late.signal).then(
      ({ element, width, height }) => {
        if (late.signal.aborted) return
        place.querySelector('.print')?.remove()
        element.classList.add('print')
        place.prepend(element)
        setSize({ width, height })
      },
      () => !late.signal.aborted && setFailed(true),
    )
    return () => late.abort()
  }, [drawing, page])
  useEffect(() => {
    own.current?.querySelector('.box')?.scrollIntoView({ block: 'center' })
  }, [size, page, spans])

  if (failed) return <p class="empty original">{t(review.noOriginal)}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
    <section class="original" ref={own} tabIndex={0} aria-label={t(review.pageImage)}>
      {pages > 1 && (
        <p class="pager">
          <button type="button" disabled={page <= 1} aria-label={t(review.previousPage)} onClick={() => setPage(page - 1)}>
            ‹
          </button>
          <span class="small">{t(review.pageNumber, { n: page, all: pages })}</span>
          <button type="button" disabled={page >= pages} aria-label={t(review.nextPage)} onClick={() => setPage(page + 1)}>
            ›
          </button>
        </p>
      )}
      <div class="sheet" ref={sheet}>
        {size &&
          boxes
            .filter((one) => one.page === page)
            .map(({ box, start }) => {
              const [left = 0, top = 0, right = 0, bottom = 0] = box ?? []
              const percent = (n: number, of: number) => `${(n / of) * 100}%`
              return (
                <span
                  key={start}
                  class="box"
                  style={{
                    left: percent(left, size.width),
                    top: percent(top, size.height),
                    width: percent(right - left, size.width),
                    height: percent(bottom - top, size.height),
                  }}
                />
              )
            })}
      </div>
    </section>
  )
}
