import type { Node } from '../../../src/export/html/nodes.ts'
import { kindWords } from '../../../src/export/html/panels/doubts.ts'
import { doubtSentences, type View } from '../../../src/export/html/view.ts'
import { findingIn } from '../../../src/locale/diagnostics.ts'
import type { Lang } from '../../../src/locale/index.ts'
import { report } from '../../../src/locale/report.ts'
import { review } from '../../../src/locale/review.ts'
import { placeOf } from '../../../src/text/lines.ts'
import { Quoted, Sure } from '../parts.tsx'
import { useSpeaker } from '../words.tsx'
import type { Check } from './checks.ts'
import type { Step } from './draft.ts'
import { EditForm } from './edit.tsx'

interface InspectorProps {
  view: View
  chosen: number | null
  /** What there is to check at it; null where nothing is. */
  check: Check | null
  done: boolean
  editing: boolean
  onEdit: (editing: boolean) => void
  onAccept: () => void
  onNext: () => void
  onChoose: (node: number) => void
  onStep: (step: Step) => void
  rewriteAt: (wanted: { start: number; end: number; value: string }) => Step | null
}

/** What is chosen: where it stands, why it is doubtful, and what a person can do about it. */
export function Inspector({ view, chosen, check, done, editing, onEdit, onAccept, onNext, onChoose, onStep, rewriteAt }: InspectorProps) {
  const { t, lang } = useSpeaker()
  const node = chosen === null ? undefined : view.nodes.list[chosen]
  if (!node || chosen === null)
    return (
      <section class="card" aria-label={t(report.chosen)}>
        <p class="soft small">{t(review.chooseHint)}</p>
      </section>
    )
  const finding = node.kind === 'finding' ? view.document.diagnostics.find((one) => view.nodes.at(one) === chosen) : undefined
  const told = finding && findingIn(lang, finding)
  const place = node.extent && placeOf(view.lines, node.extent.start)
  return (
    <section class="card" aria-label={t(report.chosen)}>
      <div class="card-head">
        <nav class="crumbs" aria-label={t(report.chosen)}>
          {parentsOf(view, chosen).map((at) => (
            <button type="button" key={at} class="crumb" title={view.nodes.list[at]?.text} onClick={() => onChoose(at)}>
              <Quoted>{(view.nodes.list[at]?.text ?? '').slice(0, 24)}</Quoted>
            </button>
          ))}
          <span class="tag">{t(kindWords[node.kind])}</span>
          {place && <span class="soft small">{t(report.place, place)}</span>}
        </nav>
        <div class="acts">
          {check &&
            (done ? (
              <span class="tag good">✓ {t(review.accepted)}</span>
            ) : (
              <button type="button" onClick={onAccept} title={t(review.acceptHint)}>
                {t(review.accept)} <kbd>A</kbd>
              </button>
            ))}
          {!editing && (
            <button type="button" class={check ? 'main' : ''} onClick={() => onEdit(true)} title={t(review.editHint)}>
              {t(review.edit)} <kbd>E</kbd>
            </button>
          )}
          <button type="button" class="quiet" onClick={onNext}>
            {t(review.next)} <kbd>J</kbd>
          </button>
        </div>
      </div>
      {editing ? (
        <EditForm key={chosen} view={view} node={chosen} onStep={onStep} onClose={() => onEdit(false)} rewriteAt={rewriteAt} />
      ) : (
        <>
          {told ? (
            <>
              <p>
                <Quoted>{told.message}</Quoted>
              </p>
              <p class="soft small">
                <Quoted>{told.hint}</Quoted>
              </p>
            </>
          ) : (
            <p class="quote">
              <Quoted>{node.text.slice(0, 240)}</Quoted>
            </p>
          )}
          {uniqueDoubts(node, lang).map(({ name, taken, rival }) => (
            <p key={taken} class="small">
              <b class="doubt">{name}</b>{' '}
              <span class="soft">
                <Quoted>{taken}</Quoted>
                {rival && (
                  <>
                    {lang === 'zh' ? '；' : '; '}
                    {t(report.orElse)}
                    <Quoted>{rival}</Quoted>
                  </>
                )}
              </span>
            </p>
          ))}
          {node.doubts.length > 0 && (
            <p class="small">
              <span class="soft">{t(report.sure)}</span> <Sure score={node.score} />
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** The doubts as sentences, those that say the same once. */
function uniqueDoubts(node: Node, lang: Lang): ReturnType<typeof doubtSentences> {
  return [...new Map(doubtSentences(node, lang).map((one) => [one.taken + one.rival, one])).values()]
}

function parentsOf(view: View, node: number): number[] {
  const trail: number[] = []
  for (let at = view.nodes.list[node]?.parent ?? null; at !== null; at = view.nodes.list[at]?.parent ?? null) {
    // the title stands above
    if (view.nodes.list[at]?.kind !== 'part') trail.unshift(at)
  }
  return trail
}
