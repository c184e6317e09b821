import { useEffect, useState } from 'preact/hooks'
import { review } from '../../../src/locale/review.ts'
import type { Corrections } from '../../../src/schema/types.ts'
import { documentApi, type PreviewAnswer, Refused } from '../api.ts'
import { Changes } from '../changes.tsx'
import { Dialog } from '../shell.tsx'
import { useSpeaker } from '../words.tsx'
import { CorrectionLine } from './corrections.tsx'
import { between, merged, type Step } from './draft.ts'

/** Corrections that hold, and the mark by which the server knows that they are still those. */
export interface Held {
  corrections: Corrections
  etag: string
}

interface SaveProps {
  id: string
  held: Held
  steps: readonly Step[]
  onHeld: (held: Held) => void
  onSaved: () => void
  onClose: () => void
}

/**
 * What the corrections change, before they are saved. Where somebody else saved meanwhile, theirs are kept, the change is shown anew on top of
 * them, and the person is asked again.
 */
export function SaveDialog({ id, held, steps, onHeld, onSaved, onClose }: SaveProps) {
  const { t } = useSpeaker()
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const [theirs, setTheirs] = useState<ReturnType<typeof between> | null>(null)
  const all = merged(held.corrections, steps)
  useEffect(() => {
    setAnswer(null)
    documentApi.preview(id, all.corrections).then(setAnswer, (error: Error) => setTrouble(error.message))
  }, [held])
  const save = async () => {
    setSaving(true)
    setTrouble(null)
    try {
      await documentApi.save(id, all, held.etag)
      onSaved()
    } catch (error) {
      setSaving(false)
      if (!(error instanceof Refused) || error.status !== 412) {
        setTrouble((error as Error).message)
        return
      }
      const { corrections, etag } = error.problem
      const now = corrections && etag ? { corrections, etag } : await documentApi.corrections(id)
      const differ = between(held.corrections, now.corrections)
      setTheirs((known) => ({ added: [...(known?.added ?? []), ...differ.added], removed: [...(known?.removed ?? []), ...differ.removed] }))
      onHeld(now)
    }
  }
  return (
    <Dialog label={t(review.reviewTitle)} onClose={onClose} wide>
      <h2>{t(review.reviewTitle)}</h2>
      <div class="dialog-body">
        {theirs && (
          <section class="note warning" role="alert">
            <p>{t(review.meanwhile)}</p>
            <Theirs title={t(review.theyAdded)} list={theirs.added} />
            <Theirs title={t(review.theyRemoved)} list={theirs.removed} />
          </section>
        )}
        {trouble !== null && (
          <p class="note error" role="alert">
            {t(review.notSaved, { why: trouble })}
          </p>
        )}
        {!answer && trouble === null && (
          <p class="empty" role="status">
            {t(review.working)}
          </p>
        )}
        {answer && answer.unfit.length > 0 && (
          <section class="note warning">
            <p>{t(review.unfitTitle)}</p>
            {answer.unfit.map((one, i) => (
              <p key={i}>
                <CorrectionLine correction={one} />
              </p>
            ))}
          </section>
        )}
        {answer && (answer.diff.equal ? <p class="soft">{t(review.noChange)}</p> : <Changes diff={answer.diff} />)}
      </div>
      <p class="acts end">
        <button type="button" onClick={onClose}>
          {t(review.goOn)}
        </button>
        <button type="button" class="main" disabled={!answer || saving} onClick={save}>
          {saving ? t(review.saving) : t(review.save)}
        </button>
      </p>
    </Dialog>
  )
}

function Theirs({ title, list }: { title: string; list: ReturnType<typeof between>['added'] }) {
  if (list.length === 0) return null
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      {list.map((one, i) => (
        <p key={i}>
          <CorrectionLine correction={one} />
        </p>
      ))}
    </>
  )
}
