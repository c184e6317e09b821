import { wordsOf } from '../../../src/locale/index.ts'
import { review } from '../../../src/locale/review.ts'
import { values } from '../../../src/locale/values.ts'
import type { Correction } from '../../../src/schema/types.ts'
import { nameOf, Quoted } from '../parts.tsx'
import { useSpeaker } from '../words.tsx'
import type { Step } from './draft.ts'

const kindWords: Readonly<Record<string, (typeof review)[keyof typeof review]>> = {
  replace: review.kindReplace,
  body: review.kindBody,
  deadline: review.kindDeadline,
  accept: review.kindAccept,
  heading: review.kindHeading,
  category: review.kindCategory,
  target: review.kindTarget,
}

/** A correction in one line: what, where, and what it becomes. */
export function CorrectionLine({ correction }: { correction: Correction }) {
  const { t } = useSpeaker()
  const { kind, at, quote, value } = correction
  const shown = kind === 'accept' ? t(nameOf(quote)) : quote
  return (
    <span class="correction">
      <span class="tag">{t(wordsOf(kindWords, kind))}</span>{' '}
      {kind === 'accept' ? (
        <span>{shown}</span>
      ) : (
        <>
          <del class="removed">
            <Quoted>{shown.slice(0, 80)}</Quoted>
          </del>{' '}
          →{' '}
          <ins class="added">
            <Quoted>{valueWords(kind, value ?? '', t).slice(0, 80)}</Quoted>
          </ins>
        </>
      )}
      {at !== null && <span class="soft small"> {at}</span>}
    </span>
  )
}

function valueWords(kind: string, value: string, t: ReturnType<typeof useSpeaker>['t']): string {
  if (kind === 'body') return value === 'none' ? t(review.notBody) : t(wordsOf(values.role, value))
  if (kind === 'category') return t(wordsOf(values.category, value))
  if (kind === 'heading') return value === 'none' ? t(review.noHeading) : t(review.levelN, { n: value })
  if (kind === 'deadline') return value === 'none' ? t(review.noDeadline) : value === 'ongoing' ? t(review.endless) : value
  return value
}

/** What is noted and not saved, and what holds already; each can be taken back. */
export function CorrectionsPanel({
  inForce,
  steps,
  onUndo,
  onStep,
}: {
  inForce: readonly Correction[]
  steps: readonly Step[]
  onUndo: (step: number) => void
  onStep: (step: Step) => void
}) {
  const { t } = useSpeaker()
  if (inForce.length + steps.length === 0) return <p class="empty">{t(review.noCorrections)}</p>
  const gone = (one: Correction) => steps.some(({ remove }) => remove.includes(one))
  return (
    <>
      {steps.length > 0 && <h2>{t(review.pending)}</h2>}
      <ul class="rows plain">
        {steps.map((step, i) => (
          <li key={i} class="row two">
            <div>
              {step.add.map((one, n) => (
                <p key={n}>
                  <CorrectionLine correction={one} />
                </p>
              ))}
              {step.remove.map((one, n) => (
                <p key={n}>
                  <span class="tag warning">{t(review.takenBack)}</span> <CorrectionLine correction={one} />
                </p>
              ))}
            </div>
            <button type="button" onClick={() => onUndo(i)}>
              {t(review.undo)}
            </button>
          </li>
        ))}
      </ul>
      {inForce.length > 0 && <h2>{t(review.inForce)}</h2>}
      <ul class="rows plain">
        {inForce.map((one, i) => (
          <li key={i} class={gone(one) ? 'row two done' : 'row two'}>
            <CorrectionLine correction={one} />
            {!gone(one) && (
              <button type="button" onClick={() => onStep({ add: [], remove: [one] })}>
                {t(review.takeBack)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
