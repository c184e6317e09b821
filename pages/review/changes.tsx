import { sortOut, tell, tellRenumbered } from '../../src/diff/words.ts'
import { diffWords } from '../../src/locale/diff.ts'
import { count } from '../../src/locale/index.ts'
import { reviewCounts } from '../../src/locale/review.ts'
import type { Change, DocumentDiff } from '../../src/schema/types.ts'
import { Quoted } from './parts.tsx'
import { useSpeaker } from './words.tsx'

/** What changed between two readings: one entry a change, values field by field, wording with what went out and came in. */
export function Changes({ diff }: { diff: DocumentDiff }) {
  const { lang } = useSpeaker()
  const { own, renumbered } = sortOut(diff)
  const note = tellRenumbered(renumbered, lang)
  return (
    <div class="changes">
      <p class="soft small">{count(reviewCounts.changes, lang, own.length)}</p>
      <ol class="rows">
        {own.map((change) => (
          <ChangeRow key={`${change.subject} ${change.before?.id} ${change.after?.id}`} change={change} />
        ))}
      </ol>
      {note !== '' && (
        <p class="soft small">
          <Quoted>{note}</Quoted>
        </p>
      )}
    </div>
  )
}

function ChangeRow({ change }: { change: Change }) {
  const { lang, t } = useSpeaker()
  const { subject, kinds, where, what, fields } = tell(change, lang)
  const kind = change.kinds[0] as keyof typeof diffWords.kind
  return (
    <li class="row">
      <div>
        <span class={`tag change-${kind}`}>{kinds}</span> <span class="soft small">{subject}</span>
        <p class="label">
          <Quoted>{where}</Quoted>
        </p>
      </div>
      <div>
        {what !== '' && (
          <p>
            <Quoted>{what}</Quoted>
          </p>
        )}
        {change.wording.length > 0 && (
          <p class="wording" lang="zh-CN">
            {change.wording.map(({ op, text }, i) =>
              op === 'same' ? (
                <Quoted key={i}>{text}</Quoted>
              ) : op === 'added' ? (
                <ins key={i} class="added">
                  <Quoted>{text}</Quoted>
                </ins>
              ) : (
                <del key={i} class="removed">
                  <Quoted>{text}</Quoted>
                </del>
              ),
            )}
          </p>
        )}
        {fields.length > 0 && (
          <dl class="values">
            {fields.map(({ name, before, after }) => (
              <>
                <dt>
                  <Quoted>{name}</Quoted>
                </dt>
                <dd>
                  <del class="removed">
                    <Quoted>{before}</Quoted>
                  </del>{' '}
                  → <span class="unseen">{t(diffWords.page.after)}</span>
                  <ins class="added">
                    <Quoted>{after}</Quoted>
                  </ins>
                </dd>
              </>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}
