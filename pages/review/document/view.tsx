import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { noCorrections } from '../../../src/corrections/list.ts'
import { type View, viewOf } from '../../../src/export/html/view.ts'
import { count, type Words } from '../../../src/locale/index.ts'
import { report } from '../../../src/locale/report.ts'
import { review, reviewCounts } from '../../../src/locale/review.ts'
import type { PolicyDocument } from '../../../src/schema/types.ts'
import { documentApi, type SourceAnswer } from '../api.ts'
import { keepInSight, useKeys, useLoaded } from '../hooks.ts'
import { Quoted, WaitingFor } from '../parts.tsx'
import { go, hrefOf } from '../route.ts'
import { useSpeaker } from '../words.tsx'
import { acceptanceOf, type Check, checksOf } from './checks.ts'
import { CorrectionsPanel } from './corrections.tsx'
import { keepSteps, keptSteps, merged, rewriteStep, type Step } from './draft.ts'
import { canDraw } from './drawing.ts'
import { MarkedForm } from './edit.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Inspector } from './inspector.tsx'
import { OriginalPages } from './pages.tsx'
import { ChecksPanel, CitationsPanel, StructurePanel, TargetsPanel, TasksPanel } from './panels.tsx'
import { type Held, SaveDialog } from './save.tsx'
import { type Marked, SourceText } from './source.tsx'

const tabs = ['checks', 'structure', 'tasks', 'targets', 'citations', 'corrections'] as const
type Tab = (typeof tabs)[number]

const tabWords: Readonly<Record<Tab, Words>> = {
  checks: review.checkFirst,
  structure: report.outline,
  tasks: report.tasks,
  targets: report.indicators,
  citations: report.citations,
  corrections: review.noted,
}

interface Loaded {
  document: PolicyDocument
  text: string | null
  source: SourceAnswer | null
  held: Held
}

async function load(id: string): Promise<Loaded> {
  const [document, text, source, held] = await Promise.all([
    documentApi.document(id),
    documentApi.text(id).catch(() => null),
    documentApi.source(id).catch(() => null),
    documentApi.corrections(id).catch(() => ({ corrections: noCorrections(id), etag: '' })),
  ])
  return { document, text, source, held }
}

/** A document: its text on the left, what was read on the right, what is chosen below; corrections until they are saved. */
export function DocumentView({ id, query }: { id: string; query: Readonly<Record<string, string>> }) {
  const [round, setRound] = useState(0)
  const { value, error } = useLoaded(() => load(id), [id, round])
  if (!value) return <WaitingFor id={id} error={error} onRetry={() => setRound(round + 1)} />
  return <Desk key={id} id={id} loaded={value} query={query} onReload={() => setRound(round + 1)} />
}

function Desk({ id, loaded, query, onReload }: { id: string; loaded: Loaded; query: Readonly<Record<string, string>>; onReload: () => void }) {
  const { t, lang } = useSpeaker()
  const { document, text, source } = loaded
  const view = useMemo(() => viewOf(document, text, lang), [document, text, lang])
  const checks = useMemo(() => checksOf(view), [view])
  const [held, setHeld] = useState(loaded.held)
  const [steps, setStepsNow] = useState<readonly Step[]>(() => keptSteps(id))
  const [tab, setTabNow] = useState<Tab>(() => tabs.find((one) => one === query.tab) ?? 'checks')
  const [chosen, setChosen] = useState<number | null>(() => (query.at === undefined ? null : placeOfId(view, query.at)))
  const [call, setCall] = useState(chosen === null ? 0 : 1)
  const [editing, setEditing] = useState(false)
  const [marked, setMarked] = useState<Marked | null>(null)
  const [saving, setSaving] = useState(false)
  const [said, setSaid] = useState('')
  const hasPages = canDraw(source?.mediaType ?? '') && (source?.origins ?? []).some(({ page, box }) => page !== null && box !== null)
  const [side, setSide] = useState<'text' | 'both' | 'page'>(hasPages ? 'both' : 'text')

  // what was chosen keeps its place by its id when the document is read anew
  useEffect(() => {
    setHeld(loaded.held)
    setChosen((now) => (now !== null && now < view.nodes.list.length ? now : null))
  }, [loaded])
  const setSteps = (next: readonly Step[]) => {
    setStepsNow(next)
    keepSteps(id, next)
  }
  const onStep = (step: Step) => setSteps([...steps, step])
  const inForce = held.corrections.corrections
  const all = useMemo(() => merged(held.corrections, steps).corrections, [held, steps])
  const isDone = useCallback(
    (check: Check) =>
      acceptanceOf(check).every((one) =>
        all.some((other) => other.kind === 'accept' && other.quote === one.quote && (other.at === null || other.at === one.at)),
      ),
    [all],
  )
  const rows = useMemo(() => rowsOf(tab, view, checks), [tab, view, checks])
  const row = chosen === null ? null : rowFor(view, rows, chosen)
  const check = checks.find(({ node }) => node === chosen) ?? null

  const choose = (node: number | null, from: 'list' | 'text') => {
    setChosen(node)
    setEditing(false)
    if (node !== null && from === 'list') setCall((n) => n + 1)
  }
  // the row of what was chosen in the text
  useEffect(() => {
    if (row !== null) keepInSight(window.document.getElementById(`row-${row}`))
  }, [row, tab])
  const setTab = (next: Tab) => {
    setTabNow(next)
    go(hrefOf(['d', id], { tab: next }), true)
  }
  const move = (by: number, where: readonly number[] = rows) => {
    const at = row === null ? (by > 0 ? -1 : where.length) : where.indexOf(row)
    const next = where[Math.max(0, Math.min(where.length - 1, at + by))]
    if (next !== undefined) choose(next, 'list')
  }
  const accept = () => {
    const at = check ? checks.indexOf(check) : -1
    if (check && !isDone(check)) onStep({ add: acceptanceOf(check), remove: [] })
    const next = [...checks.slice(at + 1), ...checks.slice(0, Math.max(0, at))].find((one) => one.severity !== 'info' && !isDone(one) && one !== check)
    if (next) {
      if (tab !== 'checks') setTab('checks')
      choose(next.node, 'list')
    }
  }
  const rewriteAt = (wanted: { start: number; end: number; value: string }) => rewriteStep(source?.text ?? text ?? '', document, inForce, wanted)
  const edit = () => {
    if (chosen !== null) setEditing(true)
  }
  const preview = () => {
    if (steps.length > 0) setSaving(true)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => move(-rows.length),
    End: () => move(rows.length),
    a: accept,
    e: edit,
    Enter: edit,
    p: preview,
    u: () => setSteps(steps.slice(0, -1)),
    Escape: () => (marked ? setMarked(null) : editing ? setEditing(false) : chosen !== null ? choose(null, 'list') : go(hrefOf([]))),
    ...Object.fromEntries(tabs.map((one, i) => [String(i + 1), () => setTab(one)])),
  })
  const counts: Readonly<Record<Tab, number>> = {
    checks: checks.filter((one) => one.severity !== 'info' && !isDone(one)).length,
    structure: rowsOf('structure', view, checks).length,
    tasks: document.measures.length,
    targets: document.indicators.length,
    citations: document.citations.length,
    corrections: all.length,
  }
  const panel = { view, at: row, onChoose: (node: number) => choose(node, 'list') }
  const { title, noticeTitle, documentNumber, issuers, issuedOn } = document.metadata
  return (
    <main class="desk">
      <header class="doc-head">
        <a class="back" href={hrefOf([])} title={t(review.back)} aria-label={t(review.back)}>
          ←
        </a>
        <div class="doc-title">
          <h1 class="cut">
            <Quoted>{title?.text ?? noticeTitle?.text ?? document.source.name}</Quoted>
          </h1>
          <p class="soft small cut">
            <Quoted>{[documentNumber?.text, issuers.map(({ name }) => name).join('、'), issuedOn, document.source.name].filter(Boolean).join('  ·  ')}</Quoted>
          </p>
        </div>
        <div class="acts">
          <a class="button" href={hrefOf(['d', id, 'history'])}>
            {t(review.history)}
          </a>
          <ExportMenu id={id} document={document} text={text} />
        </div>
      </header>
      <div class="sides">
        <div class={`left show-${side}`}>
          {hasPages && (
            <fieldset class="sides-switch">
              <legend class="unseen">{t(report.source)}</legend>
              {(['text', 'both', 'page'] as const).map((one) => (
                <button type="button" key={one} aria-pressed={side === one} onClick={() => setSide(one)}>
                  {t({ text: review.sourceText, both: review.both, page: review.pageImage }[one])}
                </button>
              ))}
            </fieldset>
          )}
          {side !== 'text' && source && (
            <OriginalPages
              id={id}
              mediaType={source.mediaType}
              pages={source.pages ?? document.source.pages ?? 1}
              origins={document.source.origins ?? source.origins ?? []}
              spans={spansOf(view, chosen)}
            />
          )}
          {side !== 'page' &&
            (text === null ? (
              <p class="empty">{t(review.noText)}</p>
            ) : (
              <SourceText view={view} chosen={chosen} call={call} onChoose={(node) => choose(node, 'text')} onMark={setMarked} />
            ))}
        </div>
        <div class="right">
          <div class="tabs" role="tablist" aria-label={t(report.panels)}>
            {tabs.map((one, i) => (
              <button
                type="button"
                role="tab"
                key={one}
                id={`tab-${one}`}
                aria-selected={tab === one}
                aria-controls="panel"
                tabIndex={tab === one ? 0 : -1}
                title={String(i + 1)}
                onClick={() => setTab(one)}
              >
                {t(tabWords[one])} <span class="n">{counts[one]}</span>
              </button>
            ))}
          </div>
          <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {tab === 'checks' && <ChecksPanel {...panel} checks={checks} isDone={isDone} />}
            {tab === 'structure' && <StructurePanel {...panel} />}
            {tab === 'tasks' && <TasksPanel {...panel} />}
            {tab === 'targets' && <TargetsPanel {...panel} />}
            {tab === 'citations' && <CitationsPanel {...panel} />}
            {tab === 'corrections' && (
              <CorrectionsPanel inForce={inForce} steps={steps} onStep={onStep} onUndo={(at) => setSteps(steps.filter((_, i) => i !== at))} />
            )}
          </div>
          {tab !== 'corrections' && (
            <Inspector
              view={view}
              chosen={chosen}
              check={check}
              done={check !== null && isDone(check)}
              editing={editing}
              onEdit={setEditing}
              onAccept={accept}
              onNext={() => move(1)}
              onChoose={(node) => choose(node, 'list')}
              onStep={onStep}
              rewriteAt={rewriteAt}
            />
          )}
          {steps.length > 0 && (
            <div class="pending" role="status">
              <b>{count(reviewCounts.pending, lang, steps.length)}</b>
              <span class="acts">
                <button type="button" onClick={() => setSteps(steps.slice(0, -1))} title={t(review.undoLast)}>
                  {t(review.undo)} <kbd>U</kbd>
                </button>
                <button type="button" class="main" onClick={preview}>
                  {t(review.preview)} <kbd>P</kbd>
                </button>
              </span>
            </div>
          )}
          {steps.length === 0 && said !== '' && (
            <p class="pending good" role="status">
              {said}
            </p>
          )}
        </div>
      </div>
      {marked && (
        <div class="popover" role="dialog" aria-label={t(review.correctText)} style={popoverPlace(marked.rect)}>
          <MarkedForm
            key={`${marked.start} ${marked.end}`}
            printed={view.lines.text.slice(marked.start, marked.end)}
            onApply={(value) => {
              const step = rewriteAt({ start: marked.start, end: marked.end, value })
              if (step) onStep(step)
              setMarked(null)
            }}
            onClose={() => setMarked(null)}
          />
        </div>
      )}
      {saving && (
        <SaveDialog
          id={id}
          held={held}
          steps={steps}
          onHeld={setHeld}
          onClose={() => setSaving(false)}
          onSaved={() => {
            setSaving(false)
            setSteps([])
            setSaid(t(review.saved, { revision: '' }))
            onReload()
          }}
        />
      )}
    </main>
  )
}

function placeOfId(view: View, id: string): number | null {
  const measure = view.document.measures.find((one) => one.id === id)
  return view.nodes.at(measure?.sectionId ?? id)
}

/** Nodes of the rows of a panel, in their order. */
function rowsOf(tab: Tab, { document, nodes }: View, checks: readonly Check[]): number[] {
  const of = (keys: readonly unknown[]) => keys.flatMap((key) => nodes.at(key) ?? [])
  switch (tab) {
    case 'checks':
      return checks.map(({ node }) => node)
    case 'structure':
      return nodes.list.flatMap(({ kind }, i) => (kind === 'section' || kind === 'part' ? [i] : []))
    case 'tasks':
      return of(document.measures.map(({ sectionId }) => sectionId))
    case 'targets':
      return of(document.indicators.map(({ id }) => id))
    case 'citations':
      return of([...document.citations, ...document.references, ...document.definitions].map(({ id }) => id))
    default:
      return []
  }
}

/** The row that shows a node: its own, or that of what it stands in. */
function rowFor(view: View, rows: readonly number[], node: number): number | null {
  const own = new Set(rows)
  for (let at: number | null = node; at !== null; at = view.nodes.list[at]?.parent ?? null) if (own.has(at)) return at
  return null
}

function spansOf(view: View, chosen: number | null): readonly { start: number; end: number }[] {
  const node = chosen === null ? undefined : view.nodes.list[chosen]
  if (!node) return []
  if (node.spans.length > 0) return node.spans
  const marks = node.doubts.flatMap(({ spans }) => spans)
  return marks.length > 0 ? marks : node.extent ? [node.extent] : []
}

/** Below what was marked, and inside the window. */
function popoverPlace(rect: DOMRect): { left: string; top: string } {
  const left = Math.max(8, Math.min(rect.left, innerWidth - 380))
  const top = rect.bottom + 190 > innerHeight ? Math.max(8, rect.top - 190) : rect.bottom + 8
  return { left: `${left}px`, top: `${top}px` }
}
