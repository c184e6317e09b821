import { useState } from 'preact/hooks'
import { diffWords } from '../../src/locale/diff.ts'
import { report } from '../../src/locale/report.ts'
import { review } from '../../src/locale/review.ts'
import { documentApi } from './api.ts'
import { Changes } from './changes.tsx'
import { useKeys, useLoaded } from './hooks.ts'
import { Count, Quoted, Waiting, WaitingFor } from './parts.tsx'
import { go, hrefOf } from './route.ts'
import { useSpeaker } from './words.tsx'

/** Every text of a document, and what changed between two of them. */
export function HistoryView({ id, query }: { id: string; query: Readonly<Record<string, string>> }) {
  const { t } = useSpeaker()
  const { value: rows, error } = useLoaded(() => documentApi.revisions(id), [id])
  const [picked, setPicked] = useState<{ before?: string | undefined; after?: string | undefined }>({ before: query.before, after: query.after })
  const before = picked.before ?? rows?.[1]?.revision
  const after = picked.after ?? rows?.[0]?.revision
  const both = before !== undefined && after !== undefined && before !== after
  const { value: diff, error: trouble, busy } = useLoaded(both ? () => documentApi.compare(id, before, after) : null, [before, after, both])
  useKeys({ Escape: () => go(hrefOf(['d', id])) })
  const pick = (side: 'before' | 'after', revision: string) => {
    const next = { before, after, [side]: revision }
    setPicked(next)
    go(hrefOf(['d', id, 'history'], next), true)
  }
  if (!rows) return <WaitingFor id={id} error={error} />
  return (
    <main class="history">
      <header class="doc-head">
        <a class="back" href={hrefOf(['d', id])} aria-label={t(review.keyBack)} title={t(review.keyBack)}>
          ←
        </a>
        <div class="doc-title">
          <h1>{t(review.history)}</h1>
          <p class="soft small cut">
            <Quoted>{id}</Quoted>
          </p>
        </div>
      </header>
      <div class="history-body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
        <section aria-label={t(review.revisions)} class="sheet-list" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(review.from)}</th>
                <th scope="col">{t(review.to)}</th>
                <th scope="col">{t(report.revision)}</th>
                <th scope="col">{t(report.file)}</th>
                <th scope="col" class="num">
                  {t(report.tasks)}
                </th>
                <th scope="col" class="num">
                  {t(report.problems)}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.revision} class={row.revision === before || row.revision === after ? 'at' : ''}>
                  {(['before', 'after'] as const).map((side) => (
                    <td key={side}>
                      <input
                        type="radio"
                        name={side}
                        aria-label={`${t(side === 'before' ? review.from : review.to)} ${row.revision.slice(0, 8)}`}
                        checked={row.revision === (side === 'before' ? before : after)}
                        disabled={rows.length < 2}
                        onChange={() => pick(side, row.revision)}
                      />
                    </td>
                  ))}
                  <td>
                    <code>{row.revision.slice(0, 8)}</code> {row.current ? <span class="tag good">{t(review.currentOne)}</span> : null}
                  </td>
                  <td class="soft">
                    <Quoted>{row.source_name}</Quoted>
                  </td>
                  <td class="num">
                    <Count n={row.measures} />
                  </td>
                  <td class="num">
                    <Count n={row.errors + row.warnings} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
        <section aria-label={t(diffWords.page.title)} class="sheet-list changes-side" tabIndex={0}>
          <h2>{t(diffWords.page.title)}</h2>
          {rows.length < 2 ? (
            <p class="empty">{t(review.oneRevision)}</p>
          ) : !both ? (
            <p class="empty">{t(review.pickTwo)}</p>
          ) : trouble || busy || !diff ? (
            <Waiting error={trouble} />
          ) : diff.equal ? (
            <p class="empty">{t(diffWords.page.equal)}</p>
          ) : (
            <Changes diff={diff} />
          )}
        </section>
      </div>
    </main>
  )
}
