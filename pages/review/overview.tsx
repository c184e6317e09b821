import { report } from '../../src/locale/report.ts'
import { review } from '../../src/locale/review.ts'
import { values } from '../../src/locale/values.ts'
import { type DocumentRow, getAll, getSummary } from './api.ts'
import { useLoaded } from './hooks.ts'
import { nameOf, Quoted, Waiting } from './parts.tsx'
import { hrefOf } from './route.ts'
import { useSpeaker } from './words.tsx'

const roles = ['lead', 'responsible', 'support', 'guide'] as const
/** Bars of a chart; more would hide the few that matter. */
const most = 14

/** How the work lies: by body and role, by month, by doubt; every bar leads to the list it counts. */
export function Overview() {
  const { t, lang } = useSpeaker()
  const { value, error } = useLoaded(async () => ({ summary: await getSummary(), rows: await getAll<DocumentRow>('/v1/documents', {}, 5000) }), [])
  if (!value) return <Waiting error={error} />
  const { summary, rows } = value
  const today = new Date().toISOString().slice(0, 7)
  const first = rows.filter((row) => (row.errors ?? 0) + row.doubtful > 0).sort((a, b) => (b.errors ?? 0) - (a.errors ?? 0) || b.doubtful - a.doubtful)
  const totals: readonly (readonly [number, string, string])[] = [
    [summary.documents, t(review.allDocuments), hrefOf([])],
    [summary.measures, t(review.allMeasures), hrefOf(['tasks'])],
    [summary.doubtful, t(review.allDoubtful), hrefOf([], { doubtful: '1' })],
  ]
  return (
    <main class="overview">
      <h1 class="unseen">{t(review.overview)}</h1>
      <div class="totals">
        {totals.map(([n, words, href]) => (
          <a key={words} href={href}>
            <b>{n.toLocaleString(lang)}</b> {words}
          </a>
        ))}
      </div>
      <div class="charts">
        <Chart
          title={t(review.byBodyAndRole)}
          legend={roles.map((role) => [role, t(values.role[role])])}
          bars={summary.bodies.map(({ name, ...n }) => ({
            label: name,
            href: hrefOf(['tasks'], { body: name }),
            pieces: roles.map((role) => [role, n[role]]),
          }))}
        />
        <Chart
          title={t(review.byMonth)}
          bars={monthsFrom(summary.months, today).map(({ month, count }) => ({
            label: month < today ? `${month} ${t(review.overdue)}` : month,
            href: hrefOf(['tasks'], { dueAfter: `${month}-01`, due: lastDay(month) }),
            pieces: [[month < today ? 'gone' : 'when', count]],
          }))}
        />
        <Chart
          title={t(review.byDoubt)}
          bars={summary.doubts.map(({ code, count }) => ({
            label: t(nameOf(code)),
            pieces: [['doubt', count]],
          }))}
        />
        <figure class="bars">
          <figcaption>{t(review.documentsToCheck)}</figcaption>
          {first.length === 0 && <p class="soft small">{t(review.noneYet)}</p>}
          <ol class="first">
            {first.slice(0, most).map((row) => (
              <li key={row.id}>
                <a class="cut" href={hrefOf(['d', row.id])}>
                  <Quoted>{row.title ?? row.source_name ?? row.id}</Quoted>
                </a>
                <span class="soft small num">
                  {t(report.doubtCount)} {row.doubtful}
                </span>
              </li>
            ))}
          </ol>
        </figure>
      </div>
    </main>
  )
}

/** As many months as a chart shows: those to come, and before them the last that are past. */
function monthsFrom<T extends { month: string }>(months: readonly T[], today: string): readonly T[] {
  const ahead = months.findIndex(({ month }) => month >= today)
  const last = Math.max(0, months.length - most)
  return months.slice(ahead < 0 ? last : Math.min(ahead, last))
}

interface Bar {
  label: string
  href?: string
  /** Class of the palette and length. */
  pieces: readonly (readonly [string, number])[]
}

function Chart({ title, legend, bars }: { title: string; legend?: readonly (readonly [string, string])[]; bars: readonly Bar[] }) {
  const { t } = useSpeaker()
  const total = ({ pieces }: Bar) => pieces.reduce((sum, [, n]) => sum + n, 0)
  const longest = Math.max(1, ...bars.map(total))
  return (
    <figure class="bars">
      <figcaption>
        {title}
        {legend && (
          <span class="legend">
            {legend.map(([name, words]) => (
              <span key={name}>
                <i class={`swatch ${name}`} />
                {words}
              </span>
            ))}
          </span>
        )}
      </figcaption>
      {bars.length === 0 && <p class="soft small">{t(review.noneYet)}</p>}
      {bars.slice(0, most).map((bar) => {
        let at = 0
        return (
          <div class="bar-row" key={bar.label}>
            {bar.href ? (
              <a class="cut" href={bar.href} title={bar.label}>
                <Quoted>{bar.label}</Quoted>
              </a>
            ) : (
              <span class="cut" title={bar.label}>
                {bar.label}
              </span>
            )}
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              {bar.pieces.map(([name, n]) => {
                const x = (at / longest) * 100
                at += n
                return <rect key={name} class={name} x={x} y={0} width={(n / longest) * 100} height={10} />
              })}
            </svg>
            <b>{total(bar)}</b>
          </div>
        )
      })}
      {bars.length > most && <p class="soft small">{t(review.andMore, { n: bars.length - most })}</p>}
    </figure>
  )
}

/** `2024-02` → `2024-02-29`. */
function lastDay(month: string): string {
  const [year = 0, of = 1] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, of, 0)).getUTCDate()).padStart(2, '0')}`
}
