// The page of one document: what is chosen on one side is shown on the other; filters; keys. All listeners stand on containers, so that their number
// does not grow with the document.

type Lang = 'en' | 'zh'

type Node = [
  kind: number,
  id: string,
  text: string | Record<Lang, string>,
  parent: number,
  first: number,
  last: number,
  column: number,
  score: number,
  doubts?: [code: string, text: string][],
]

interface Words {
  kinds: string[]
  doubts: Record<string, [name: string, taken: string, rival: string]>
  place: string
  certain: string
  orElse: string
  matches: string
  sure: string
}

interface Data {
  kinds: string[]
  words: Record<Lang, Words>
  nodes: Node[]
  facets: Record<string, [bodies: string[], deadlines: string[]]>
}

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E
const all = (selector: string, under: ParentNode = document) => [...under.querySelectorAll<HTMLElement>(selector)]

const data: Data = JSON.parse(find('#data').textContent ?? '')
const { nodes } = data
const source = find('.source .text')
const reading = find('.reading')
const card = find('.card')
const form = find<HTMLFormElement>('.filters')
const lines = all('.l', source)
const panels = all('.panel', reading)
const tabs = all('[role="tab"]', reading)
const root = document.documentElement
root.classList.add('js')
const lang = (): Lang => (root.lang === 'en' ? 'en' : 'zh')
const textOfNode = (node: number) => {
  const [, , text] = nodes[node] as Node
  return typeof text === 'string' ? text : text[lang()]
}

// nodes of the elements that show them
const nodesOf = (element: HTMLElement) => (element.dataset.n ?? '').split(' ').map(Number)
const shownBy = new Map<number, HTMLElement[]>()
for (const element of all('[data-n]')) {
  for (const node of nodesOf(element)) {
    const known = shownBy.get(node)
    if (known) known.push(element)
    else shownBy.set(node, [element])
  }
}

function trailOf(node: number): number[] {
  const trail: number[] = []
  for (let at = node; at >= 0; at = (nodes[at] as Node)[3]) trail.push(at)
  return trail
}

// marks that are on, by class
const marked: Record<string, HTMLElement[]> = {}
function mark(name: string, elements: HTMLElement[]): void {
  for (const element of marked[name] ?? []) element.classList.remove(name)
  for (const element of elements) element.classList.add(name)
  marked[name] = elements
}

const isContainer = (node: number) => ['part', 'section', 'table'].includes(data.kinds[(nodes[node] as Node)[0]] as string)

function elementsOf(node: number): HTMLElement[] {
  const [, , , , first, last] = nodes[node] as Node
  const shown = (shownBy.get(node) ?? []).filter((element) => !isContainer(node) || !source.contains(element))
  return isContainer(node) && first >= 0 ? [...shown, ...lines.slice(first, last + 1)] : shown
}

let chosen = -1

/** Show a panel; returns whether it was another. */
function open(name: string): void {
  for (const panel of panels) panel.hidden = panel.id !== `panel-${name}`
  for (const tab of tabs) {
    const on = tab.dataset.panel === name
    tab.setAttribute('aria-selected', String(on))
    tab.tabIndex = on ? 0 : -1
  }
}

const current = () => panels.find((panel) => !panel.hidden) as HTMLElement

/** The row that shows a node, or what it stands in, best in the panel that is open. */
function rowFor(node: number): HTMLElement | null {
  const trail = trailOf(node)
  const rowIn = (panel: HTMLElement, of: number) => (shownBy.get(of) ?? []).find((element) => panel.contains(element))
  for (const of of trail) {
    const here = rowIn(current(), of)
    if (here) return here
    if (of === node) {
      const there = panels.find((panel) => rowIn(panel, of))
      // a node of its own panel wins over what holds it in this one, but for sections, which stand in many
      if (there && !isContainer(node) && !trail.some((one) => rowIn(current(), one))) return rowIn(there, of) ?? null
    }
  }
  for (const of of trail)
    for (const panel of panels) {
      const there = rowIn(panel, of)
      if (there) return there
    }
  return null
}

function reveal(element: HTMLElement | undefined): void {
  const box = element?.getBoundingClientRect()
  const pane = element?.closest<HTMLElement>('.text, .panels')?.getBoundingClientRect()
  if (!element || !box || !pane) return
  if (box.top < pane.top + 40 || box.bottom > pane.bottom - 40) element.scrollIntoView({ block: 'center' })
}

function choose(node: number, from: 'source' | 'reading' | 'both'): void {
  chosen = node
  mark('chosen', elementsOf(node))
  if (from !== 'reading') {
    const row = rowFor(node)
    if (row) {
      const panel = row.closest<HTMLElement>('.panel')
      if (panel?.hidden) open(panel.id.slice('panel-'.length))
      const whole = row.closest<HTMLElement>('.row') ?? row
      mark('at', [whole])
      reveal(whole)
    }
  }
  if (from !== 'source') reveal(elementsOf(node).find((element) => source.contains(element)))
  showCard(node)
}

function clear(): void {
  chosen = -1
  mark('chosen', [])
  mark('at', [])
  card.replaceChildren()
}

const fill = (template: string, values: Record<string, unknown>) => template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

function element(tag: string, className: string, ...content: (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...content)
  return made
}

function showCard(node: number): void {
  const [kind, id, , , first, , column, score, doubts = []] = nodes[node] as Node
  const words = data.words[lang()]
  const trail = trailOf(node).reverse()
  const crumbs = trail.slice(0, -1).map((one) => {
    const crumb = element('button', 'crumb', textOfNode(one).slice(0, 16) || (nodes[one] as Node)[1])
    crumb.dataset.go = String(one)
    return crumb
  })
  const place = first < 0 ? '' : fill(words.place, { line: first + 1, column })
  const facts = [id, place, `${words.sure} ${Math.min(99.9, Math.floor(score * 1000) / 10).toFixed(1)}%`].filter(Boolean).join(' · ')
  const known = doubts.map(([code, text]) => {
    const [name, taken, rival] = words.doubts[code] as [string, string, string]
    const sentence = fill(`${taken}${rival && `${lang() === 'zh' ? '；' : '; '}${words.orElse}${rival}`}`, { text: `“${text}”` })
    return element('p', 'small', element('b', 'doubt', name), ` ${sentence}`)
  })
  card.replaceChildren(
    element('p', 'crumbs', ...crumbs),
    element('p', '', element('span', 'tag', words.kinds[kind] ?? ''), ' ', element('b', '', textOfNode(node))),
    element('p', 'soft small', facts),
    ...(known.length > 0 ? known : score < 1 ? [element('p', 'soft small', words.certain)] : []),
  )
}

// filters

interface Wish {
  text: string
  body: string
  role: string
  deadline: string
  sure: string
}

function wish(): Wish {
  const values = new FormData(form)
  const get = (name: string) => String(values.get(name) ?? '')
  return { text: get('text').trim().toLowerCase(), body: get('body'), role: get('role'), deadline: get('deadline'), sure: get('sure') }
}

function meetsFacets([bodies, deadlines]: [string[], string[]], { body, role, deadline }: Wish): boolean {
  const isWho = (pair: string) => (body === '' || pair.startsWith(`${body}:`)) && (role === '' || pair.endsWith(`:${role}`))
  return ((body === '' && role === '') || bodies.some(isWho)) && (deadline === '' || deadlines.some((one) => one.startsWith(deadline)))
}

function isDoubtful(node: number, sure: string): boolean {
  const [, , , , , , , score, doubts = []] = nodes[node] as Node
  return sure === 'doubtful' ? doubts.length > 0 : score < Number(sure)
}

// text of the rows, read once
let texts = new WeakMap<HTMLElement, string>()
function textOf(row: HTMLElement): string {
  const known = texts.get(row) ?? (row.textContent ?? '').toLowerCase()
  texts.set(row, known)
  return known
}

function filter(): void {
  const want = wish()
  const picks = want.body !== '' || want.role !== '' || want.deadline !== ''
  const active = picks || want.text !== '' || want.sure !== ''
  const picked = new Set<number>()
  if (picks) for (const [node, facets] of Object.entries(data.facets)) if (meetsFacets(facets, want)) picked.add(Number(node))
  const shown = new Set<number>()
  // doubts of what stands inside a task count for it
  const doubtful = new Set<number>()
  if (want.sure !== '') for (let node = 0; node < nodes.length; node++) if (isDoubtful(node, want.sure)) for (const one of trailOf(node)) doubtful.add(one)
  for (const panel of panels) {
    if (!('filter' in panel.dataset)) continue
    const rows = all('.row', panel)
    let visible = 0
    const fits = rows.map((row) => {
      const [node = -1] = nodesOf(row)
      const fit =
        (!picks || trailOf(node).some((one) => picked.has(one))) &&
        (want.sure === '' || doubtful.has(node)) &&
        (want.text === '' || textOf(row).includes(want.text))
      if (fit && panel.id === 'panel-tasks') for (const one of trailOf(node)) shown.add(one)
      return fit
    })
    // a section stays where one inside it fits
    const kept = new Set(panel.id === 'panel-outline' ? rows.flatMap((row, i) => (fits[i] ? trailOf(nodesOf(row)[0] ?? -1) : [])) : [])
    for (const [i, row] of rows.entries()) {
      const show = fits[i] === true || kept.has(nodesOf(row)[0] ?? -1)
      row.hidden = !show
      if (show) visible++
    }
    for (const path of all('.path', panel)) {
      let next = path.nextElementSibling as HTMLElement | null
      while (next && !next.classList.contains('path') && next.hidden) next = next.nextElementSibling as HTMLElement | null
      path.hidden = !next || next.classList.contains('path')
    }
    const none = panel.querySelector<HTMLElement>('[data-none]')
    if (none) none.hidden = visible > 0 || rows.length === 0
    if (!panel.hidden) find<HTMLOutputElement>('output').value = active ? fill(data.words[lang()].matches, { n: visible, all: rows.length }) : ''
  }
  find('[type="reset"]').hidden = !active
  // what the filter leaves out steps back in the source
  const lit = new Uint8Array(lines.length)
  if (picks) for (const node of picked) lit.fill(1, Math.max(0, (nodes[node] as Node)[4]), (nodes[node] as Node)[5] + 1)
  for (const [i, line] of lines.entries()) line.classList.toggle('dim', picks && lit[i] === 0)
}

// listeners

function nodeUnder(event: Event): number {
  const under = (event.target as Element).closest<HTMLElement>('[data-n]')
  return under ? (nodesOf(under)[0] ?? -1) : -1
}

for (const side of [source, reading]) {
  side.addEventListener('pointerover', (event) => {
    const node = nodeUnder(event)
    mark('near', node < 0 ? [] : elementsOf(node))
  })
  side.addEventListener('pointerleave', () => mark('near', []))
}

source.addEventListener('click', (event) => {
  const node = nodeUnder(event)
  // a selection of text is not a choice
  if (node >= 0 && getSelection()?.isCollapsed !== false) choose(node, 'source')
})

reading.addEventListener('click', (event) => {
  const target = event.target as Element
  const tab = target.closest<HTMLElement>('[role="tab"]')
  const pick = target.closest<HTMLElement>('[data-pick]')?.dataset.pick
  const go = target.closest<HTMLElement>('[data-go]')?.dataset.go
  if (tab?.dataset.panel) {
    open(tab.dataset.panel)
    filter()
  } else if (pick) {
    const [field = '', value = ''] = pick.split(':')
    form.reset()
    const input = form.elements.namedItem(field) as HTMLSelectElement
    input.value = value
    open('tasks')
    filter()
  } else if (go) choose(Number(go), 'both')
  else if (target.closest('.panels')) {
    const node = nodeUnder(event)
    if (node < 0) return
    const row = target.closest<HTMLElement>('.row')
    mark('at', row ? [row] : [])
    // on a narrow page one side is shown, and what is hidden cannot be scrolled to
    if (matchMedia('(max-width: 899px)').matches) show('source')
    choose(node, target.closest('a') ? 'both' : 'reading')
  }
})

document.addEventListener('language', () => {
  texts = new WeakMap()
  filter()
  if (chosen >= 0) showCard(chosen)
})

form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
// the fields are empty only after the event
form.addEventListener('reset', () => setTimeout(filter))

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const kind = target.closest<HTMLElement>('[data-mark]')
  const side = target.closest<HTMLElement>('[data-side]')?.dataset.side
  if (kind?.dataset.mark) {
    const on = kind.getAttribute('aria-pressed') !== 'true'
    kind.setAttribute('aria-pressed', String(on))
    source.classList.toggle(`no-${kind.dataset.mark}`, !on)
  }
  if (side) show(side)
})

/** The side that a narrow page shows. */
function show(side: string): void {
  root.dataset.side = side
  for (const button of all('button[data-side]')) button.setAttribute('aria-pressed', String(button.dataset.side === side))
}

function step(by: number): void {
  const rows = all('.row', current()).filter((row) => !row.hidden)
  const at = rows.findIndex((row) => row.classList.contains('at'))
  const row = rows[Math.max(0, Math.min(rows.length - 1, at < 0 ? 0 : at + by))]
  if (!row) return
  mark('at', [row])
  reveal(row)
  const [node = -1] = nodesOf(row)
  if (node >= 0) choose(node, 'reading')
}

function nextDoubt(): void {
  const node = nodes.findIndex((one, i) => i > chosen && one[8] !== undefined)
  const next = node >= 0 ? node : nodes.findIndex((one) => one[8] !== undefined)
  if (next >= 0) choose(next, 'both')
}

const keys: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  n: nextDoubt,
  u: () => {
    const parent = nodes[chosen]?.[3] ?? -1
    if (parent >= 0) choose(parent, 'both')
  },
  '/': () => find<HTMLInputElement>('[name="text"]').focus(),
  Escape: () => {
    clear()
    form.reset()
  },
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
  if (target.matches('input, select')) {
    if (event.key === 'Escape') target.blur()
    return
  }
  const tab = /^[1-8]$/.test(event.key) ? tabs[Number(event.key) - 1] : undefined
  const arrow = target.matches('[role="tab"]') ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined
  if (arrow) {
    const next = tabs[(tabs.indexOf(target) + arrow + tabs.length) % tabs.length]
    next?.click()
    next?.focus()
  } else if (tab) tab.click()
  else if (keys[event.key]) {
    if (event.key.startsWith('Arrow') && target === source) return
    event.preventDefault()
    keys[event.key]?.()
  }
})

open('doubts')
show('reading')

export {}
