import type { PolicyDocument } from '../schema/types.ts'
import { groupBy } from '../text/group.ts'
import type { Paint } from './io.ts'
import { plural } from './progress.ts'

type Section = PolicyDocument['parts'][number]['sections'][number]
type Measure = PolicyDocument['measures'][number]
type Responsibility = PolicyDocument['responsibilities'][number]
type Indicator = PolicyDocument['indicators'][number]
type Deadline = Measure['deadlines'][number]
type Quantity = NonNullable<Indicator['target']>

const roles = { lead: 'lead', responsible: 'responsible', support: 'support', guide: 'guide' } as const

/**
 * Print a document for a person: its head, its outline with categories, under each measure who does it, by when, and
 * what is to be reached; at the end the doubts.
 */
export function printOutline(document: PolicyDocument, paint: Paint): string {
  const lines: string[] = []
  const { metadata } = document
  lines.push(paint.bold(metadata.title?.text ?? metadata.noticeTitle?.text ?? document.id))
  const head: [string, string | null | undefined][] = [
    ['id', document.id],
    ['number', metadata.documentNumber?.text],
    ['issuers', metadata.issuers.map(({ name }) => name).join('、')],
    ['issued', metadata.issuedOn],
    ['genre', metadata.genre],
  ]
  for (const [name, value] of head) if (value) lines.push(`${paint.dim(`${name}:`.padEnd(9))}${value}`)
  lines.push(`${paint.dim('records: ')}${summary(document)}`)

  const under = groupByOwner(document)
  for (const part of document.parts) {
    if (part.sections.length === 0 && part.present) continue
    const title = part.title ? ` ${part.title.text}` : ''
    lines.push('', paint.dim(`[${part.role}${part.present ? '' : ', not in the text'}]${title}`))
    const stack: [Section, number][] = [...part.sections].reverse().map((section) => [section, 0])
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [section, depth] = next
      lines.push(...printSection(section, '  '.repeat(depth), under, paint))
      for (let i = section.sections.length - 1; i >= 0; i--) stack.push([section.sections[i] as Section, depth + 1])
    }
  }
  const doubts = document.diagnostics.filter(({ severity }) => severity !== 'info')
  if (doubts.length > 0) {
    lines.push('', paint.bold(`doubts (${doubts.length})`))
    for (const { severity, code, message } of doubts) {
      lines.push(`  ${severity === 'error' ? paint.red(severity) : paint.yellow(severity)} ${code} ${message}`)
    }
  }
  return `${lines.join('\n')}\n`
}

interface Under {
  measures: ReadonlyMap<string, Measure>
  responsibilities: ReadonlyMap<string, Responsibility[]>
  indicators: ReadonlyMap<string, Indicator[]>
}

function groupByOwner(document: PolicyDocument): Under {
  return {
    measures: new Map(document.measures.map((measure) => [measure.sectionId, measure])),
    responsibilities: groupBy(document.responsibilities, ({ ownerId }) => ownerId),
    indicators: groupBy(document.indicators, ({ ownerId }) => ownerId ?? ''),
  }
}

function printSection(section: Section, indent: string, under: Under, paint: Paint): string[] {
  const marker = section.marker?.text ?? ''
  const measure = under.measures.get(section.id)
  const heading = section.heading ?? paint.dim(opening(measure?.text || section.blocks[0]?.text || ''))
  const label = measure ? paint.green(`measure ${measure.ordinal}`) : paint.dim(section.category)
  const lines = [`${indent}${marker}${/[.\w)）]$/.test(marker) ? ' ' : ''}${heading}  ${label}`]
  const more = (name: string, text: string) => lines.push(`${indent}    ${paint.blue(name.padEnd(12))}${text}`)
  for (const clause of under.responsibilities.get(section.id) ?? []) {
    for (const role of Object.keys(roles) as (keyof typeof roles)[]) {
      const bodies = clause.assignments.filter((assignment) => assignment.role === role).map(bodyOf)
      if (bodies.length > 0)
        more(roles[role], bodies.join('、') + (clause.implied ? paint.dim('  (implied)') : clause.form === 'prose' ? paint.dim('  (prose)') : ''))
    }
    if (clause.deadline) more('deadline', deadlineOf(clause.deadline))
  }
  for (const deadline of measure?.deadlines ?? []) more('deadline', deadlineOf(deadline))
  for (const indicator of under.indicators.get(section.id) ?? []) more(indicator.kind, targetOf(indicator))
  return lines
}

/** The first words of a section without a heading. */
function opening(text: string): string {
  const characters = [...text.slice(0, 80)]
  return characters.length > 28 ? `${characters.slice(0, 28).join('')}…` : text
}

function bodyOf({ mention, members, openEnded }: Responsibility['assignments'][number]): string {
  return `${mention}${members.length > 0 ? `（${members.join('、')}）` : ''}${openEnded ? '等' : ''}`
}

function deadlineOf({ text, by, from, ongoing, recurring, within }: Deadline): string {
  const value = [
    from ? `from ${from}` : '',
    by ? `by ${by}` : '',
    within ? `within ${within.n} ${within.unit}${within.n === 1 ? '' : 's'}` : '',
    recurring ? `every ${recurring}` : '',
    ongoing ? 'ongoing' : '',
  ].filter((part) => part !== '')
  return value.length > 0 ? `${text} → ${value.join(', ')}` : text
}

function targetOf({ name, baseline, target, property }: Indicator): string {
  const from = baseline && baseline.raw !== '' ? ` from ${quantityOf(baseline)}` : ''
  const to = target ? ` ${quantityOf(target)}` : ''
  return `${name}${from}${to}${property ? ` [${property}]` : ''}`
}

function quantityOf({ raw, value, max, unit, comparator, year }: Quantity): string {
  const number = value === null ? raw || '—' : `${value}${max === null ? '' : `–${max}`}${unit ?? ''}`
  return `${comparator === '=' ? '' : `${comparator} `}${number}${year === null ? '' : ` (${year})`}`
}

function summary(document: PolicyDocument): string {
  return [
    plural(document.measures.length, 'measure'),
    plural(document.responsibilities.length, 'responsibility', 'responsibilities'),
    plural(document.indicators.length, 'indicator'),
    plural(document.tables.length, 'table'),
    plural(document.citations.length, 'citation'),
  ].join(', ')
}
