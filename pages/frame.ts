// What every page does: switch between languages, and between light and dark; show the help.

const root = document.documentElement
const help = document.querySelector<HTMLDialogElement>('#help')
const key = 'tiaoli-theme'

// a page opened from a file may have no storage
function remember(theme?: string): string | null {
  try {
    if (theme !== undefined) localStorage.setItem(key, theme)
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function switchTheme(): void {
  const theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
  root.dataset.theme = theme
  remember(theme)
}

/** Exchange the words of the page for those of the other language, which stand beside them. */
function switchLanguage(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-o]')) {
    const { textContent } = element
    element.textContent = element.dataset.o ?? ''
    element.dataset.o = textContent ?? ''
  }
  for (const name of ['lang', 'title', 'aria-label', 'placeholder']) {
    for (const element of document.querySelectorAll(`[data-o-${name}]`)) {
      const shown = element.getAttribute(name) ?? ''
      element.setAttribute(name, element.getAttribute(`data-o-${name}`) ?? '')
      element.setAttribute(`data-o-${name}`, shown)
    }
  }
  // what scripts have written, they write again
  document.dispatchEvent(new Event('language'))
}

root.dataset.theme = remember() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const asked = target.closest<HTMLElement>('[data-do]')?.dataset.do
  if (asked === 'language') switchLanguage()
  if (asked === 'theme') switchTheme()
  if (asked === 'help') help?.showModal()
  // a click beside the dialog closes it
  if (target === help) help?.close()
})

document.addEventListener('keydown', (event) => {
  const target = event.target as Element
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, select, textarea')) return
  if (event.key === 'l') switchLanguage()
  if (event.key === 't') switchTheme()
  if (event.key === '?') help?.showModal()
})

export {}
