import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { View } from '../../../src/export/html/view.ts'
import { review } from '../../../src/locale/review.ts'
import { values } from '../../../src/locale/values.ts'
import type { Correction, Section, Span } from '../../../src/schema/types.ts'
import { Field, Quoted } from '../parts.tsx'
import { useSpeaker } from '../words.tsx'
import { sectionOf } from './checks.ts'
import type { Step } from './draft.ts'

interface EditProps {
  view: View
  node: number
  onStep: (step: Step) => void
  onClose: () => void
  rewriteAt: (wanted: { start: number; end: number; value: string }) => Step | null
}

/** What can be fixed about a node, one field each; only what was changed becomes a correction. */
export function EditForm({ view, node, onStep, onClose, rewriteAt }: EditProps) {
  const { t } = useSpeaker()
  const own = useRef<HTMLFormElement>(null)
  const things = useMemo(() => thingsAt(view, node), [view, node])
  const stretch = useMemo(() => stretchOf(view, node, things.section), [view, node])
  const printed = stretch ? view.lines.text.slice(stretch.start, stretch.end) : ''
  const [text, setText] = useState(printed)
  const [fixes, setFixes] = useState<ReadonlyMap<string, Correction | null>>(new Map())
  useEffect(() => own.current?.querySelector<HTMLElement>('textarea, select, input')?.focus(), [])
  const fix = (key: string, correction: Correction | null) => setFixes((now) => new Map(now).set(key, correction))
  const submit = () => {
    const add = [...fixes.values()].filter((one) => one !== null)
    const rewritten = stretch && text !== printed ? rewriteAt({ ...stretch, value: text }) : null
    if (rewritten) onStep({ add: [...rewritten.add, ...add], remove: rewritten.remove })
    else if (add.length > 0) onStep({ add, remove: [] })
    onClose()
  }
  return (
    <form
      class="edit"
      ref={own}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
      }}
    >
      {stretch && (
        <Field label={t(review.rightText)}>
          <textarea lang="zh-CN" rows={Math.min(5, Math.ceil(printed.length / 34) + 1)} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </Field>
      )}
      {things.section && <SectionFields section={things.section} fix={fix} />}
      {things.bodies.map((one) => (
        <BodyField key={one.quote} {...one} fix={fix} />
      ))}
      {things.deadlines.map((one) => (
        <DeadlineField key={one.quote} {...one} fix={fix} />
      ))}
      {things.target && <TargetField {...things.target} fix={fix} />}
      <p class="acts">
        <button type="submit" class="main">
          {t(review.apply)}
        </button>
        <button type="button" onClick={onClose}>
          {t(review.cancel)}
        </button>
      </p>
    </form>
  )
}

type Fix = (key: string, correction: Correction | null) => void

function correctionOf(kind: Correction['kind'], at: string | null, quote: string, value: string): Correction {
  return { kind, at, quote, before: '', after: '', value, reason: null }
}

function SectionFields({ section, fix }: { section: Section; fix: Fix }) {
  const { t } = useSpeaker()
  // with its number, it is found among others that say the same
  const quote = `${section.marker?.text ?? ''}${section.heading ?? section.blocks[0]?.text.slice(0, 16) ?? ''}`
  const level = section.heading === null ? 'none' : String(section.depth)
  return (
    <div class="fields">
      {quote !== '' && (
        <Field label={t(review.level)}>
          <Choice
            value={level}
            onChange={(value) => fix('heading', value === level ? null : correctionOf('heading', section.id, quote, value))}
            options={[...[1, 2, 3, 4, 5, 6].map((n): [string, string] => [String(n), t(review.levelN, { n })]), ['none', t(review.noHeading)]]}
          />
        </Field>
      )}
      <Field label={t(review.category)}>
        <Choice
          value={section.category}
          onChange={(value) => fix('category', value === section.category ? null : correctionOf('category', section.id, quote, value))}
          options={Object.entries(values.category).map(([key, words]) => [key, t(words)])}
        />
      </Field>
    </div>
  )
}

interface BodyThing {
  at: string | null
  quote: string
  role: string
}

function BodyField({ at, quote, role, fix }: BodyThing & { fix: Fix }) {
  const { t } = useSpeaker()
  return (
    <Field label={quote}>
      <Choice
        value={role}
        onChange={(value) => fix(`body ${quote}`, value === role ? null : correctionOf('body', at, quote, value))}
        options={[...Object.entries(values.role).map(([key, words]): [string, string] => [key, t(words)]), ['none', t(review.notBody)]]}
      />
    </Field>
  )
}

interface DeadlineThing {
  at: string | null
  quote: string
  by: string | null
  ongoing: boolean
}

function DeadlineField({ at, quote, by, ongoing, fix }: DeadlineThing & { fix: Fix }) {
  const { t } = useSpeaker()
  const was = by ?? (ongoing ? 'ongoing' : 'none')
  const [kind, setKind] = useState(by === null ? was : 'day')
  const [day, setDay] = useState(by ?? '')
  const say = (value: string) => fix(`deadline ${quote}`, value === was || value === '' ? null : correctionOf('deadline', at, quote, value))
  return (
    <Field label={`${t(review.lastDay)} ${quote}`}>
      <span class="fields">
        <Choice
          value={kind}
          onChange={(value) => {
            setKind(value)
            say(value === 'day' ? day : value)
          }}
          options={[
            ['day', t(review.onDay)],
            ['ongoing', t(review.endless)],
            ['none', t(review.noDeadline)],
          ]}
        />
        {kind === 'day' && (
          <input
            type="date"
            aria-label={t(review.lastDay)}
            value={day}
            onInput={(event) => {
              setDay(event.currentTarget.value)
              say(event.currentTarget.value)
            }}
          />
        )}
      </span>
    </Field>
  )
}

interface TargetThing {
  at: string | null
  /** Name of the indicator. */
  quote: string
  raw: string
}

function TargetField({ at, quote, raw, fix }: TargetThing & { fix: Fix }) {
  const { t } = useSpeaker()
  const [value, setValue] = useState(raw)
  const [none, setNone] = useState(false)
  const say = (text: string, gone: boolean) => {
    setValue(text)
    setNone(gone)
    fix('target', gone ? correctionOf('target', at, quote, 'none') : text === raw || text.trim() === '' ? null : correctionOf('target', at, quote, text.trim()))
  }
  return (
    <Field label={t(review.targetValue)}>
      <span class="fields">
        <input
          type="text"
          lang="zh-CN"
          disabled={none}
          aria-label={t(review.targetValue)}
          value={value}
          onInput={(event) => say(event.currentTarget.value, false)}
        />
        <span class="check">
          <input type="checkbox" id="no-target" checked={none} onChange={(event) => say(value, event.currentTarget.checked)} />{' '}
          <label for="no-target">{t(review.notTarget)}</label>
        </span>
      </span>
    </Field>
  )
}

function Choice({
  value,
  options,
  onChange,
}: {
  value: string
  options: readonly (readonly [string, ComponentChildren])[]
  onChange: (value: string) => void
}) {
  const [now, setNow] = useState(value)
  return (
    <select
      value={now}
      onChange={({ currentTarget }) => {
        setNow(currentTarget.value)
        onChange(currentTarget.value)
      }}
    >
      {options.map(([key, label]) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  )
}

interface Things {
  section: Section | null
  bodies: BodyThing[]
  deadlines: DeadlineThing[]
  target: TargetThing | null
}

/** What hangs on a node: its section, the bodies and times of its clauses, its target. */
function thingsAt(view: View, at: number): Things {
  const { document, nodes } = view
  const node = nodes.list[at]
  const section = sectionOf(nodes.list, at)
  const things: Things = { section: null, bodies: [], deadlines: [], target: null }
  if (!node) return things
  const isSection = node.kind === 'section'
  if (isSection) things.section = findSection(view, node.id)
  const clauses = document.responsibilities.filter((one) => (isSection ? one.ownerId === node.id : one.id === node.id))
  if (['section', 'clause', 'body', 'deadline'].includes(node.kind)) {
    for (const clause of clauses) {
      for (const { mention, role } of clause.assignments)
        if (node.kind !== 'deadline' && (node.kind !== 'body' || mention === node.text)) things.bodies.push({ at: section, quote: mention, role })
    }
    const own = document.measures.filter((one) => one.sectionId === section).flatMap((one) => one.deadlines)
    const times = node.kind === 'body' ? [] : [...clauses.flatMap(({ deadline }) => deadline ?? []), ...(node.kind === 'clause' ? [] : own)]
    const seen = new Set<string>()
    for (const { text, by, ongoing } of times) {
      if (seen.has(text) || (node.kind === 'deadline' && text !== node.text)) continue
      seen.add(text)
      things.deadlines.push({ at: section, quote: text, by, ongoing })
    }
  }
  if (node.kind === 'indicator') {
    const found = document.indicators.find(({ id }) => id === node.id)
    if (found) things.target = { at: found.ownerId, quote: found.name, raw: found.target?.raw ?? '' }
  }
  return things
}

function findSection(view: View, id: string): Section | null {
  const stack = view.document.parts.flatMap((part) => part.sections)
  for (let one = stack.pop(); one; one = stack.pop()) {
    if (one.id === id) return one
    stack.push(...one.sections)
  }
  return null
}

/** Characters that can be corrected in one field. */
const longest = 1500

/** The stretch of the text that a person sees as the words of a node; null where there is none, or far too much. */
function stretchOf(view: View, at: number, section: Section | null): Span | null {
  const node = view.nodes.list[at]
  const spans = section ? [...(section.marker?.spans ?? []), ...section.headingSpans, ...(section.blocks[0]?.spans ?? [])] : (node?.spans ?? [])
  if (spans.length === 0) return null
  const [start, end] = [Math.min(...spans.map((one) => one.start)), Math.max(...spans.map((one) => one.end))]
  return end > start && end - start <= longest ? { start, end } : null
}

/** A stretch that a person marked in the text, to be corrected where it stands. */
export function MarkedForm({ printed, onApply, onClose }: { printed: string; onApply: (value: string) => void; onClose: () => void }) {
  const { t } = useSpeaker()
  const field = useRef<HTMLTextAreaElement>(null)
  const [value, setValue] = useState(printed)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onApply(value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        }
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault()
          onApply(value)
        }
      }}
    >
      <p class="soft small cut">
        {t(review.printed)} <Quoted>{printed.slice(0, 60)}</Quoted>
      </p>
      <textarea
        ref={field}
        lang="zh-CN"
        aria-label={t(review.rightText)}
        rows={Math.min(6, Math.ceil(printed.length / 22) + 1)}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <p class="acts">
        <button type="submit" class="main">
          {t(review.apply)} <kbd>↵</kbd>
        </button>
        <button type="button" onClick={onClose}>
          {t(review.cancel)} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  )
}
