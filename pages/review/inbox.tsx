import { Component } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { count } from '../../src/locale/index.ts'
import { report } from '../../src/locale/report.ts'
import { review, reviewCounts } from '../../src/locale/review.ts'
import { values } from '../../src/locale/values.ts'
import { type DocumentRow, getAll } from './api.ts'
import { keepInSight, useKeys, useLoaded, useRested } from './hooks.ts'
import { Count, nameOf, Quoted, Waiting } from './parts.tsx'
import { go, hrefOf } from './route.ts'
import { useSpeaker } from './words.tsx'

/** The documents, the most doubtful first. */
export function Inbox({ query }: { query: Readonly<Record<string, string>> }) {
  const { t, lang } = useSpeaker()
  const search = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLTableSectionElement>(null)
  const [chosen, setChosen] = useState(0)
  const [tries, setTries] = useState(0)
  const [filter, setFilter] = useState({ q: query.q ?? '', body: query.body ?? '', genre: query.genre ?? '', doubtful: query.doubtful === '1' })
  const asked = useRested(filter)
  const { value, error } = useLoaded<DocumentRow[]>(
    (signal) => getAll('/v1/documents', { q: asked.q, body: asked.body, genre: asked.genre }, 5000, signal),
    [asked.q, asked.body, asked.genre, tries],
  )
  useEffect(() => {
    go(hrefOf([], { q: asked.q, body: asked.body, genre: asked.genre, doubtful: asked.doubtful ? '1' : '' }), true)
    setChosen(0)
  }, [asked])
  const genres = useGenres(value)
  const rows = useMemo(() => (value ?? []).filter((row) => !filter.doubtful || weightOf(row) > 0).sort(byDoubt), [value, filter.doubtful])
  const choose = (at: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, at))
    setChosen(next)
    keepInSight(table.current?.rows[next])
  }
  useKeys({
    j: () => choose(chosen + 1),
    k: () => choose(chosen - 1),
    ArrowDown: () => choose(chosen + 1),
    ArrowUp: () => choose(chosen - 1),
    Home: () => choose(0),
    End: () => choose(rows.length - 1),
    Enter: () => open(rows[chosen]),
    '/': () => search.current?.focus(),
    Escape: () => (document.activeElement as HTMLElement | null)?.blur(),
  })
  const set = (more: Partial<typeof filter>) => setFilter((now) => ({ ...now, ...more }))
  return (
    <main class="list-view">
      <h1 class="unseen">{t(review.inbox)}</h1>
      <search class="filters">
        <input
          ref={search}
          type="search"
          class="wide"
          value={filter.q}
          placeholder={`${t(review.searchDocuments)}  /`}
          aria-label={t(review.searchDocuments)}
          onInput={(event) => set({ q: event.currentTarget.value })}
        />
        <input
          type="search"
          value={filter.body}
          placeholder={t(review.bodyNamed)}
          aria-label={t(review.bodyNamed)}
          onInput={(event) => set({ body: event.currentTarget.value })}
        />
        <select value={filter.genre} aria-label={t(review.allGenres)} onChange={(event) => set({ genre: event.currentTarget.value })}>
          <option value="">{t(review.allGenres)}</option>
          {genres.map((genre) => (
            <option key={genre} value={genre}>
              {genre}
            </option>
          ))}
        </select>
        <label class="check">
          <input type="checkbox" checked={filter.doubtful} onChange={(event) => set({ doubtful: event.currentTarget.checked })} /> {t(review.onlyDoubtful)}
        </label>
        <output class="soft small">{value ? count(reviewCounts.documents, lang, rows.length) : ''}</output>
      </search>
      {!value ? (
        <Waiting error={error} onRetry={() => setTries(tries + 1)} />
      ) : rows.length === 0 ? (
        <p class="empty">{filter.q || filter.body || filter.genre || filter.doubtful ? t(report.noMatch) : t(review.noDocuments)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={t(review.inbox)}>
          <table class="documents">
            <thead>
              <tr>
                <th scope="col">{t(report.document)}</th>
                <th scope="col" class="issuer">
                  {t(review.issuer)}
                </th>
                <th scope="col" class="date">
                  {t(review.date)}
                </th>
                <th scope="col" class="num">
                  {t(report.tasks)}
                </th>
                <th scope="col" class="num">
                  {t(report.indicators)}
                </th>
                <th scope="col" class="num">
                  {t(review.doubtful)}
                </th>
                <th scope="col" class="kinds">
                  {t(review.whatIsDoubtful)}
                </th>
              </tr>
            </thead>
            <tbody ref={table}>
              {rows.map((row, i) => (
                <Line key={row.id} row={row} at={i} chosen={i === chosen} lang={lang} onPoint={setChosen} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </main>
  )
}

interface LineProps {
  row: DocumentRow
  at: number
  chosen: boolean
  lang: string
  onPoint: (at: number) => void
}

/** A document in the list; drawn again only where its own state changes. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate({ row, at, chosen, lang }: LineProps): boolean {
    return row !== this.props.row || at !== this.props.at || chosen !== this.props.chosen || lang !== this.props.lang
  }

  override render({ row, at, chosen, onPoint }: LineProps) {
    return (
      <tr class={chosen ? 'at' : ''} onClick={() => open(row)} onMouseDown={() => onPoint(at)}>
        <Cells row={row} onPoint={() => onPoint(at)} />
      </tr>
    )
  }
}

function Cells({ row, onPoint }: { row: DocumentRow; onPoint: () => void }) {
  const { t } = useSpeaker()
  return (
    <>
      <td>
        <a href={hrefOf(['d', row.id])} onClick={(event) => event.stopPropagation()} onFocus={onPoint}>
          <Quoted>{row.title ?? row.notice_title ?? row.source_name ?? row.id}</Quoted>
        </a>
        <span class="soft small number">
          <Quoted>{row.document_number}</Quoted>
        </span>
      </td>
      <td class="issuer">
        <Quoted>{row.issuers}</Quoted>
      </td>
      <td class="date">{row.issued_on}</td>
      <td class="num" data-name={t(report.tasks)}>
        <Count n={row.measures} />
      </td>
      <td class="num" data-name={t(report.indicators)}>
        <Count n={row.indicators} />
      </td>
      <td class="num" data-name={t(review.doubtful)}>
        <Count n={row.doubtful} name="mid" />
      </td>
      <td class="kinds">
        {row.errors ? (
          <span class="tag error">
            {t(values.severity.error)} {row.errors}
          </span>
        ) : null}
        {row.warnings ? (
          <span class="tag warning">
            {t(values.severity.warning)} {row.warnings}
          </span>
        ) : null}
        {Object.entries(row.doubts).map(([code, n]) => (
          <span key={code} class="kind">
            {t(nameOf(code))} <b>{n}</b>
          </span>
        ))}
        {weightOf(row) === 0 && Object.keys(row.doubts).length === 0 && <span class="soft small">{t(review.clean)}</span>}
      </td>
    </>
  )
}

function open(row: DocumentRow | undefined): void {
  if (row) go(hrefOf(['d', row.id]))
}

/** How much there is to check: errors first, then doubtful tasks and warnings. */
function weightOf({ errors, warnings, doubtful }: DocumentRow): number {
  return (errors ?? 0) * 1000 + (warnings ?? 0) + doubtful
}

function doubtsOf({ doubts }: DocumentRow): number {
  return Object.values(doubts).reduce((sum, n) => sum + n, 0)
}

function byDoubt(a: DocumentRow, b: DocumentRow): number {
  return weightOf(b) - weightOf(a) || (a.least_confidence ?? 1) - (b.least_confidence ?? 1) || doubtsOf(b) - doubtsOf(a) || (a.id < b.id ? -1 : 1)
}

/** Genres that were ever seen, so that a choice does not take the others from the list. */
function useGenres(rows: readonly DocumentRow[] | null): string[] {
  const seen = useRef(new Set<string>())
  for (const { genre } of rows ?? []) if (genre) seen.current.add(genre)
  return [...seen.current].sort()
}
