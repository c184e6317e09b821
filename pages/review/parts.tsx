import type { ComponentChildren } from 'preact'
import { visible } from '../../src/html/escape.ts'
import { diagnostics } from '../../src/locale/diagnostics.ts'
import { doubts } from '../../src/locale/doubts.ts'
import { type Words, wordsOf } from '../../src/locale/index.ts'
import { review } from '../../src/locale/review.ts'
import { values } from '../../src/locale/values.ts'
import { Refused } from './api.ts'
import { hrefOf } from './route.ts'
import { useSpeaker } from './words.tsx'

/** Text of a document: what cannot be seen is written out, and what stands beside it keeps its direction. */
export function Quoted({ children }: { children: string | null | undefined }) {
  return <bdi>{visible(children ?? '')}</bdi>
}

/** How sure a reading is, in percent. */
export function Sure({ score }: { score: number | null }) {
  if (score === null) return <span class="soft">·</span>
  const grade = score < 0.8 ? 'low' : score < 0.95 ? 'mid' : 'high'
  return <span class={`sure ${grade}`}>{(Math.floor(score * 1000) / 10).toFixed(1)}%</span>
}

/** The role of a body as a small mark. */
export function RoleTag({ role }: { role: string }) {
  const { t } = useSpeaker()
  return <span class={`tag ${role}`}>{t(wordsOf(values.role, role))}</span>
}

/** What stands where a view is not there yet, or could not be had. */
export function Waiting({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const { t } = useSpeaker()
  if (!error)
    return (
      <p class="empty" role="status">
        {t(review.loading)}
      </p>
    )
  if (error instanceof Refused && error.status === 404)
    return (
      <div class="empty" role="alert">
        <p>{t(review.gone)}</p>
        <a href={hrefOf([])}>{t(review.back)}</a>
      </div>
    )
  return (
    <div class="empty" role="alert">
      <p>{t(review.failed, { why: error.message })}</p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {t(review.retry)}
        </button>
      )}
    </div>
  )
}

const names: Readonly<Record<string, { name: Words }>> = { ...doubts, ...diagnostics }

/** What a doubt or finding is called. */
export function nameOf(code: string): Words {
  return Object.hasOwn(names, code) ? (names[code] as { name: Words }).name : { en: code, zh: code }
}

/** A number; zero is a dot, so that what counts stands out. */
export function Count({ n, name = '' }: { n: number | null | undefined; name?: string }) {
  const { lang } = useSpeaker()
  return n ? <span class={name}>{n.toLocaleString(lang)}</span> : <span class="soft">·</span>
}

/** A document or its history before it is there, or where it could not be had. */
export function WaitingFor({ id, ...state }: { id: string; error: Error | null; onRetry?: () => void }) {
  return (
    <main>
      <h1 class="unseen">{id}</h1>
      <Waiting {...state} />
    </main>
  )
}

/** A labelled field. */
export function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  )
}
