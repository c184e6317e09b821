import { Component, type ComponentChildren } from 'preact'
import { kindWords } from '../../../src/export/html/panels/doubts.ts'
import { doubtSentences, nodeOf, type View } from '../../../src/export/html/view.ts'
import { findingIn } from '../../../src/locale/diagnostics.ts'
import { type Words, wordsOf } from '../../../src/locale/index.ts'
import { report } from '../../../src/locale/report.ts'
import { review } from '../../../src/locale/review.ts'
import { values } from '../../../src/locale/values.ts'
import type { Deadline, Measure, Part, Quantity, Responsibility, Section } from '../../../src/schema/types.ts'
import { Quoted, RoleTag, Sure } from '../parts.tsx'
import { useSpeaker } from '../words.tsx'
import type { Check } from './checks.ts'

/** What every panel is given. */
export interface PanelProps {
  view: View
  /** The row that is chosen, by its node. */
  at: number | null
  onChoose: (node: number) => void
}

interface RowProps {
  node: number
  name?: string
  chosen: boolean
  done?: boolean
  view: View
  onChoose: (node: number) => void
  children: ComponentChildren
}

/** A row of a list; drawn again only where its own state changes. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate({ chosen, view, done }: RowProps): boolean {
    return chosen !== this.props.chosen || view !== this.props.view || done !== this.props.done
  }

  override render({ node, name = '', chosen, done, onChoose, children }: RowProps) {
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the row that is chosen
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the view do the same
      <div
        id={`row-${node}`}
        role="option"
        aria-selected={chosen}
        class={`row ${name}${chosen ? ' chosen' : ''}${done ? ' done' : ''}`}
        onClick={() => onChoose(node)}
      >
        {children}
      </div>
    )
  }
}

/** A list of which one row can be chosen; the keys of the view move in it. */
function Rows({ label, name, at, children }: { label: string; name: string; at: number | null; children: ComponentChildren }) {
  return (
    <div class={`rows ${name}`} role="listbox" tabIndex={0} aria-label={label} aria-activedescendant={at === null ? undefined : `row-${at}`}>
      {children}
    </div>
  )
}

/** From here on a reading is rarely wrong. */
const fairlySure = 0.95

/** What a person should look at; what was accepted stays in its place, marked. */
export function ChecksPanel({ view, at, onChoose, checks, isDone }: PanelProps & { checks: readonly Check[]; isDone: (check: Check) => boolean }) {
  const { t } = useSpeaker()
  const open = checks.filter(({ severity }) => severity !== 'info')
  const groups: readonly (readonly [Words, readonly Check[]])[] = [
    [review.checkSoon, open.filter((one) => one.severity !== 'doubt' || one.score < fairlySure)],
    [review.fairlySure, open.filter((one) => one.severity === 'doubt' && one.score >= fairlySure)],
    [review.notes, checks.filter(({ severity }) => severity === 'info')],
  ]
  const rows = (some: readonly Check[]) =>
    some.map((check) => (
      <Row key={check.node} view={view} node={check.node} chosen={at === check.node} done={isDone(check)} onChoose={onChoose}>
        <CheckMark check={check} done={isDone(check)} />
        <CheckText view={view} check={check} />
      </Row>
    ))
  return (
    <>
      {open.length === 0 && <p class="empty good">{t(review.nothingDoubtful)}</p>}
      {open.length > 0 && open.every(isDone) && <p class="note good">{t(review.allChecked)}</p>}
      {checks.length > 0 && (
        <Rows label={t(review.checkFirst)} name="checks" at={at}>
          {groups.map(
            ([words, some]) =>
              some.length > 0 && [
                <div key={words.en} class="path" role="presentation">
                  {t(words)} {some.filter((one) => !isDone(one)).length}
                </div>,
                rows(some),
              ],
          )}
        </Rows>
      )}
    </>
  )
}

function CheckMark({ check, done }: { check: Check; done: boolean }) {
  const { t } = useSpeaker()
  if (done) return <span class="tag good">✓ {t(review.accepted)}</span>
  if (check.severity === 'doubt') return <Sure score={check.score} />
  return <span class={`tag ${check.severity}`}>{t(values.severity[check.severity])}</span>
}

function CheckText({ view, check }: { view: View; check: Check }) {
  const { t, lang } = useSpeaker()
  const node = view.nodes.list[check.node]
  if (!node) return null
  const finding = node.kind === 'finding' ? view.document.diagnostics.find((one) => view.nodes.at(one) === check.node) : undefined
  if (finding) {
    const { message } = findingIn(lang, finding)
    const where = view.nodes.list[node.parent ?? -1]
    return (
      <div>
        <p>
          <Quoted>{message}</Quoted>
        </p>
        {where && (
          <p class="soft small cut">
            <Quoted>{where.text}</Quoted>
          </p>
        )}
      </div>
    )
  }
  const names = [...new Set(doubtSentences(node, lang).map(({ name }) => name))]
  return (
    <div>
      <p class="cut">
        <b class="doubt">{names.join(lang === 'zh' ? '、' : ', ')}</b>
      </p>
      <p class="soft small cut">
        {t(kindWords[node.kind])} · <Quoted>{node.text.slice(0, 90)}</Quoted>
      </p>
    </div>
  )
}

/** The parts and their sections, each level further in. */
export function StructurePanel({ view, at, onChoose }: PanelProps) {
  const { t } = useSpeaker()
  const row = (key: string, name: string, children: ComponentChildren) => {
    const node = view.nodes.at(key) ?? -1
    return (
      <Row key={node} view={view} node={node} name={name} chosen={at === node} onChoose={onChoose}>
        {children}
      </Row>
    )
  }
  const section = (one: Section): ComponentChildren => {
    const text = one.heading ?? one.blocks.find((block) => block.text !== '')?.text ?? ''
    const { score, doubts } = nodeOf(view, one.id)
    return [
      row(
        one.id,
        `d${Math.min(one.depth, 6)}`,
        <>
          <span class="label">
            <Quoted>{one.marker?.text}</Quoted>
          </span>
          <span class={one.heading === null ? 'soft cut' : 'cut'}>
            <Quoted>{text.slice(0, 80)}</Quoted>
          </span>
          <span class="soft small">{t(wordsOf(values.category, one.category))}</span>
          {doubts.length > 0 ? <Sure score={score} /> : <span />}
        </>,
      ),
      one.sections.map(section),
    ]
  }
  const part = (one: Part) => [
    row(
      one.id,
      'part',
      <>
        <span class="tag">{t(wordsOf(values.part, one.role))}</span>
        <b class="cut">
          <Quoted>{one.title?.text}</Quoted>
        </b>
        {!one.present && <span class="tag warning">{t(report.absent)}</span>}
      </>,
    ),
    one.sections.map(section),
  ]
  return (
    <Rows label={t(report.outline)} name="outline" at={at}>
      {view.document.parts.map(part)}
    </Rows>
  )
}

/** The tasks with who is to do them and until when. */
export function TasksPanel({ view, at, onChoose }: PanelProps) {
  const { t } = useSpeaker()
  const { document } = view
  const records = new Map(document.responsibilities.map((record) => [record.id, record]))
  if (document.measures.length === 0) return <p class="empty">{t(report.noTasks)}</p>
  let trail = ''
  const row = (measure: Measure) => {
    const node = view.nodes.at(measure.sectionId) ?? -1
    const clauses = measure.responsibilityIds.flatMap((id) => records.get(id) ?? [])
    const deadlines = [...clauses.flatMap(({ deadline }) => deadline ?? []), ...measure.deadlines]
    const path = measure.path.join(' › ')
    const head = path !== trail
    trail = path
    const { score, doubts } = nodeOf(view, measure.sectionId)
    return [
      head && (
        <div key={`path-${measure.id}`} class="path cut" role="presentation">
          <Quoted>{path}</Quoted>
        </div>
      ),
      <Row key={node} view={view} node={node} chosen={at === node} onChoose={onChoose}>
        <div>
          <p>
            <span class="label">
              <Quoted>{measure.label}</Quoted>
            </span>{' '}
            {measure.heading && (
              <b>
                <Quoted>{measure.heading}</Quoted>
              </b>
            )}
            {doubts.length > 0 && <Sure score={score} />}
          </p>
          <p class="clamp soft">
            <Quoted>{measure.text}</Quoted>
          </p>
        </div>
        <div class="who">
          {clauses.length === 0 ? <span class="soft small">{t(report.noOwner)}</span> : clauses.map((clause) => <Who key={clause.id} clause={clause} />)}
        </div>
        <div class="due">
          {deadlines.map((deadline) => (
            <When key={deadline.spans[0]?.start} deadline={deadline} />
          ))}
        </div>
      </Row>,
    ]
  }
  return (
    <Rows label={t(report.tasks)} name="tasks" at={at}>
      {document.measures.map(row)}
    </Rows>
  )
}

/** The bodies of a clause by role. */
export function Who({ clause }: { clause: Responsibility }) {
  const groups: { role: string; bodies: string[] }[] = []
  for (const { role, mention, openEnded } of clause.assignments) {
    const last = groups.at(-1)
    const name = openEnded ? `${mention}等` : mention
    if (last?.role === role) last.bodies.push(name)
    else groups.push({ role, bodies: [name] })
  }
  return (
    <>
      {groups.map(({ role, bodies }) => (
        <p key={`${role}${bodies[0]}`}>
          <RoleTag role={role} /> <Quoted>{bodies.join('、')}</Quoted>
        </p>
      ))}
    </>
  )
}

/** A deadline: the day it ends, or what else it says. */
function When({ deadline }: { deadline: Deadline }) {
  const { t, lang } = useSpeaker()
  const { by, ongoing, recurring, within, text } = deadline
  const said =
    by ??
    (ongoing
      ? t(report.ongoing)
      : recurring
        ? t(values.period[recurring])
        : within
          ? `${within.n}${lang === 'zh' ? '' : ' '}${t(values.term[within.unit])}`
          : text)
  return (
    <p class="when" title={text}>
      <b>
        <Quoted>{said}</Quoted>
      </b>
    </p>
  )
}

/** The quantified targets. */
export function TargetsPanel({ view, at, onChoose }: PanelProps) {
  const { t } = useSpeaker()
  const { indicators } = view.document
  if (indicators.length === 0) return <p class="empty">{t(report.noIndicators)}</p>
  return (
    <>
      <div class="head targets" aria-hidden="true">
        <span>{t(report.indicator)}</span>
        <span class="num">{t(report.baseline)}</span>
        <span class="num">{t(report.target)}</span>
        <span class="num">{t(report.year)}</span>
        <span class="num">{t(report.sure)}</span>
      </div>
      <Rows label={t(report.indicators)} name="targets" at={at}>
        {indicators.map((one) => {
          const node = view.nodes.at(one.id) ?? -1
          const { score, doubts } = nodeOf(view, one.id)
          return (
            <Row key={node} view={view} node={node} chosen={at === node} onChoose={onChoose}>
              <div>
                <Quoted>{one.name}</Quoted> {one.kind === 'actual' && <span class="tag">{t(values.indicator.actual)}</span>}{' '}
                {one.property !== null && <span class="tag">{t(values.property[one.property])}</span>}
              </div>
              <Amount quantity={one.baseline} />
              <Amount quantity={one.target} />
              <span class="num">{one.target?.year ?? one.baseline?.year}</span>
              <span class="num">{doubts.length > 0 && <Sure score={score} />}</span>
            </Row>
          )
        })}
      </Rows>
    </>
  )
}

function Amount({ quantity }: { quantity: Quantity | null }) {
  const { t } = useSpeaker()
  if (!quantity || quantity.raw === '') return <span class="num soft">—</span>
  const bound = quantity.comparator === '=' ? '' : t(values.comparator[quantity.comparator])
  const unit = quantity.unit !== null && !/[^\d.,，()（）\s~—-]/.test(quantity.raw) ? quantity.unit : ''
  return (
    <span class="num">
      {bound && <span class="soft small">{bound} </span>}
      <b>
        <Quoted>{quantity.raw}</Quoted>
      </b>
      {unit && <span class="soft small"> {unit}</span>}
    </span>
  )
}

/** Texts that are cited, places that are pointed to, terms that are defined. */
export function CitationsPanel({ view, at, onChoose }: PanelProps) {
  const { t } = useSpeaker()
  const { citations, references, definitions } = view.document
  if (citations.length + references.length + definitions.length === 0) return <p class="empty">{t(report.noCitations)}</p>
  const row = (id: string, name: ComponentChildren, kind: string, more: string) => {
    const node = view.nodes.at(id) ?? -1
    return (
      <Row key={node} view={view} node={node} chosen={at === node} onChoose={onChoose}>
        <div>{name}</div>
        <span class="small">{kind}</span>
        <span class="soft small">{more}</span>
      </Row>
    )
  }
  return (
    <Rows label={t(report.citations)} name="citations" at={at}>
      {citations.map((one) =>
        row(
          one.id,
          <>
            {one.title !== null && (
              <span class={one.nestedIn === null ? '' : 'nested'}>
                <Quoted>{`《${one.title}》`}</Quoted>
              </span>
            )}{' '}
            <span class="soft">
              <Quoted>{one.documentNumber?.text}</Quoted>
            </span>
          </>,
          t(wordsOf(values.relation, one.relation)),
          t(wordsOf(values.cited, one.kind)),
        ),
      )}
      {references.map((one) => row(one.id, <Quoted>{one.text}</Quoted>, t(report.kindReference), one.targetId ?? ''))}
      {definitions.map((one) =>
        row(
          one.id,
          <>
            <b>
              <Quoted>{one.term}</Quoted>
            </b>{' '}
            <span class="soft">
              <Quoted>{one.means}</Quoted>
            </span>
          </>,
          t(report.kindDefinition),
          '',
        ),
      )}
    </Rows>
  )
}
