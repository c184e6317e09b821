import { useRef } from 'preact/hooks'
import type { Words } from '../../../src/locale/index.ts'
import { review } from '../../../src/locale/review.ts'
import type { PolicyDocument } from '../../../src/schema/types.ts'
import { download, keepFile, queryOf } from '../api.ts'
import { useSpeaker } from '../words.tsx'

const formats: readonly (readonly [to: string, words: Words])[] = [
  ['xlsx', review.xlsx],
  ['csv', review.csv],
  ['md', review.md],
  ['html', review.html],
  ['json', review.json],
  ['jsonl', review.jsonl],
  ['akn', review.akn],
  ['jsonld', review.jsonld],
  ['chunks', review.chunks],
]

/** The document as files to keep. */
export function ExportMenu({ id, document, text }: { id: string; document: PolicyDocument; text: string | null }) {
  const { t, lang } = useSpeaker()
  const own = useRef<HTMLDetailsElement>(null)
  const take = async (to: string) => {
    own.current?.removeAttribute('open')
    if (to === 'json') keepFile(new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' }), `${id}.json`)
    else if (to === 'html') {
      const { renderReport } = await import('../../../src/export/html/report.ts')
      keepFile(new Blob([renderReport(document, text, { lang })], { type: 'text/html' }), `${id}.html`)
    } else await download(`/v1/documents/${encodeURIComponent(id)}/export${queryOf({ to, lang })}`)
  }
  return (
    <details
      class="menu"
      ref={own}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        own.current?.removeAttribute('open')
      }}
    >
      <summary class="button">{t(review.exportAs)} ▾</summary>
      <div class="menu-list">
        {formats.map(([to, words]) => (
          <button type="button" key={to} onClick={() => take(to)}>
            {t(words)}
          </button>
        ))}
      </div>
    </details>
  )
}
