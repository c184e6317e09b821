/**
 * What a person waits for in the review page: `npm run bench-review`. 300 documents in the inbox, and a plan of 1,000 tasks.
 *
 * Each figure stands beside that of the same page with everything laid out at once (`content-visibility` switched off). Times run from the
 * key to the frame that shows it. Run it alone: they are wall clock.
 */
import type { Page } from 'playwright-core'
import { grownTexts, longPlan } from '../test/review/texts.ts'
import { ingested, reviewServer } from './review-server.ts'

const out = ingested({ ...grownTexts(300), 'long.txt': longPlan(1000) })
const { address, browser, close } = await reviewServer(out)
const plan = `#/d/${encodeURIComponent('滨政发-2024-9号')}?tab=tasks`

/** Milliseconds from opening a place until something of it is painted. */
async function opening(page: Page, hash: string, selector: string): Promise<number> {
  await page.goto(`${address}/version`)
  const start = performance.now()
  await page.goto(`${address}/${hash}`)
  await page.waitForSelector(selector)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return performance.now() - start
}

/** Milliseconds from a key to the frame behind it, for so many presses, sorted. */
async function pressing(page: Page, key: string, times: number): Promise<number[]> {
  const all = await page.evaluate(
    async ([name, count]) => {
      const taken: number[] = []
      for (let i = 0; i < Number(count); i++) {
        const start = performance.now()
        dispatchEvent(new KeyboardEvent('keydown', { key: String(name), bubbles: true }))
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        taken.push(performance.now() - start)
      }
      return taken
    },
    [key, times] as const,
  )
  return all.sort((a, b) => a - b)
}

/** The longest frame, in milliseconds, while the text is scrolled from its beginning to its end. */
async function scrolling(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const text = document.querySelector('.text') as HTMLElement
    let longest = 0
    let last = performance.now()
    for (let at = 0; at < text.scrollHeight; at += 1500) {
      text.scrollTop = at
      await new Promise((done) => requestAnimationFrame(done))
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  })
}

async function measure(plain: boolean): Promise<Record<string, number>> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  if (plain) {
    await context.addInitScript(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { content-visibility: visible !important }')
      document.adoptedStyleSheets = [sheet]
    })
  }
  const page = await context.newPage()
  // the first visit fills the cache of the browser
  await opening(page, '#/', '.documents')
  const inbox = await opening(page, '#/', '.documents')
  const inList = await pressing(page, 'j', 60)
  const shown = await opening(page, plan, '.row')
  const inTasks = await pressing(page, 'j', 60)
  const toEnd = await pressing(page, 'End', 1)
  const frame = await scrolling(page)
  await context.close()
  const middle = (all: readonly number[]) => all[Math.floor(all.length / 2)] ?? 0
  return {
    'inbox of 300, until it is shown': inbox,
    'next document (median of 60)': middle(inList),
    'next document (slowest)': inList.at(-1) ?? 0,
    'plan of 1,000 tasks, until it is shown': shown,
    'next task, both sides (median of 60)': middle(inTasks),
    'next task, both sides (slowest)': inTasks.at(-1) ?? 0,
    'last task': toEnd[0] ?? 0,
    'longest frame of a scroll through the text': frame,
  }
}

const [page, plain] = [await measure(false), await measure(true)]
await close()
console.log(`${''.padEnd(46)}${'page ms'.padStart(10)}${'all laid out ms'.padStart(18)}`)
for (const [name, ms] of Object.entries(page)) console.log(`${name.padEnd(46)}${ms.toFixed(0).padStart(10)}${(plain[name] ?? 0).toFixed(0).padStart(18)}`)
