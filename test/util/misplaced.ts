import type { Page } from 'playwright-core'

/** What stands outside the window, spills out of its box, or lies over another control. Lists that scroll sideways may hold more. */
export function misplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than its window')
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').slice(0, 20)}`
    const controls: [Element, DOMRect][] = []
    for (const element of document.querySelectorAll<HTMLElement>('h1, h2, button, select, input, .label, .tag, .sure, .when, .who, .task')) {
      const box = element.getBoundingClientRect()
      if (box.width === 0 || box.height === 0 || element.closest('.tabs, .scroll, .sheet, .sheet-list, dialog, .source .text') || !element.checkVisibility())
        continue
      if (box.right > innerWidth + 1 || box.left < -1) found.push(`outside: ${named(element)}`)
      const clips = getComputedStyle(element).overflowX !== 'visible'
      if (!clips && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) found.push(`spills: ${named(element)}`)
      if (element.matches('button, select, input')) controls.push([element, box])
    }
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    for (const row of document.querySelectorAll('.row')) {
      const columns = [...row.children].filter((column) => column.getBoundingClientRect().width > 0)
      for (const [i, column] of columns.entries()) {
        const box = column.getBoundingClientRect()
        for (const other of columns.slice(i + 1))
          if (overlap(box, other.getBoundingClientRect())) found.push(`over each other: ${named(column)} | ${named(other)}`)
        const text = document.createRange()
        text.selectNodeContents(column)
        const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size
        if (/^[A-Za-z]+$/.test(column.textContent ?? '') && lines > 1) found.push(`a word in two: ${named(column)}`)
      }
    }
    for (const [i, [element, a]] of controls.entries()) {
      for (const [other, b] of controls.slice(i + 1)) {
        if (overlap(a, b) && !element.closest('.panels') && !other.closest('.panels')) found.push(`over each other: ${named(element)} | ${named(other)}`)
      }
    }
    return found
  })
}
