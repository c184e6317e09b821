// The page of a folder: sort by a column, search, pick by a chart.

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector) as E
const data: { matches: { en: string; zh: string }; picks: string[][] } = JSON.parse(find('#data').textContent ?? '')
const root = document.documentElement
const form = find<HTMLFormElement>('.filters')
const body = document.querySelector('tbody')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')]
const picks = data.picks.map((list) => new Set(list))
let picked = ''

function filter(): void {
  const values = new FormData(form)
  const text = String(values.get('text') ?? '')
    .trim()
    .toLowerCase()
  const issuer = String(values.get('issuer') ?? '')
  let visible = 0
  for (const row of rows) {
    const own = picks[Number(row.dataset.i)]
    const fits =
      (picked === '' || own?.has(picked) === true) &&
      (issuer === '' || own?.has(`issuer:${issuer}`) === true) &&
      (text === '' || (row.textContent ?? '').toLowerCase().includes(text))
    row.hidden = !fits
    if (fits) visible++
  }
  const active = picked !== '' || issuer !== '' || text !== ''
  find<HTMLOutputElement>('output').value = active
    ? data.matches[root.lang === 'en' ? 'en' : 'zh'].replace('{n}', String(visible)).replace('{all}', String(rows.length))
    : ''
  find('[type="reset"]').hidden = !active
  find('[data-none]').hidden = visible > 0 || rows.length === 0
  for (const button of document.querySelectorAll<HTMLElement>('[data-pick]')) button.classList.toggle('on', button.dataset.pick === picked)
}

function sortBy(button: HTMLElement): void {
  const column = Number(button.dataset.sort)
  const head = button.closest('th')
  const down = head?.getAttribute('aria-sort') !== 'descending'
  for (const other of document.querySelectorAll('th')) other.removeAttribute('aria-sort')
  head?.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const keyOf = (row: HTMLTableRowElement) => {
    const cell = row.cells[column]
    return cell?.dataset.v === undefined ? (cell?.textContent ?? '').trim() : Number(cell.dataset.v)
  }
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh')
  rows.sort((a, b) => compare(keyOf(a), keyOf(b)) * (down ? -1 : 1))
  body?.append(...rows)
}

document.addEventListener('language', filter)
form.addEventListener('input', filter)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => {
  picked = ''
  // the fields are empty only after the event
  setTimeout(filter)
})

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const sort = target.closest<HTMLElement>('[data-sort]')
  const pick = target.closest<HTMLElement>('[data-pick]')?.dataset.pick
  if (sort) sortBy(sort)
  if (pick) {
    picked = pick === picked ? '' : pick
    filter()
    form.scrollIntoView({ block: 'start' })
  }
})

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
  if (event.key === 'Escape') {
    target.blur()
    form.reset()
  } else if (event.key === '/' && !target.matches('input, select')) {
    event.preventDefault()
    find<HTMLInputElement>('[name="text"]').focus()
  }
})

export {}
