import { beforeAll, describe, expect, it } from 'vitest'
import { shelf } from '../serve/shelf.ts'
import { axeFindings } from '../util/axe.ts'
import { chromium, withoutBrowser } from '../util/chromium.ts'
import { type Desk, desk, placeOf } from './desk.ts'
import { grownTexts, longPlan } from './texts.ts'

describe.skipIf(!chromium)(`much at once${withoutBrowser}`, { timeout: 180_000 }, () => {
  let here: Desk
  beforeAll(async () => {
    here = await desk((await shelf({ ...grownTexts(300), 'long.txt': longPlan(1000) })).out)
  }, 300_000)

  it('lists three hundred documents, and keeps the chosen one in sight', async () => {
    const { page, troubles } = await here.open('#/')
    await page.waitForSelector('.documents')
    const count = await page.$$eval('.documents tbody tr', (rows) => rows.length)
    // some grown texts are two of the same document
    expect(count).toBeGreaterThan(280)
    for (let i = 0; i < 40; i++) await page.keyboard.press('j')
    const at = await page.$$eval('.documents tbody tr', (rows) => rows.findIndex((row) => row.classList.contains('at')))
    expect(at).toBe(40)
    expect(await inSight(page, '.documents tr.at')).toBe(true)
    await page.keyboard.press('End')
    expect(await inSight(page, '.documents tr.at')).toBe(true)
    expect(troubles).toEqual([])
  })

  it('shows a thousand tasks beside their text, from the first to the last', async () => {
    const { page, troubles } = await here.open(placeOf('滨政发-2024-9号', '?tab=tasks'))
    await page.waitForSelector('.row')
    expect(await page.$$eval('.rows.tasks .row', (rows) => rows.length)).toBe(1000)
    await page.keyboard.press('End')
    expect(await page.textContent('.row.chosen')).toContain('办好第1000项实事')
    await page.waitForTimeout(200)
    expect(await inSight(page, '.row.chosen')).toBe(true)
    expect(await page.textContent('.l.chosen')).toContain('办好第1000项实事')
    expect(await inSight(page, '.l.chosen')).toBe(true)
    await page.keyboard.press('Home')
    await page.waitForTimeout(200)
    expect(await inSight(page, '.l.chosen')).toBe(true)
    // pieces out of sight are not laid out
    const skipped = await page.$$eval(
      '.piece',
      (pieces) => pieces.filter((one) => !(one.firstElementChild as HTMLElement).checkVisibility({ contentVisibilityAuto: true })).length,
    )
    expect(skipped).toBeGreaterThan(20)
    await page.keyboard.press('1')
    expect(await page.$$eval('.rows.checks .row', (rows) => rows.length)).toBeGreaterThanOrEqual(100)
    expect(troubles).toEqual([])
  })

  it('is accessible even so', async () => {
    const { page } = await here.open('#/')
    await page.waitForSelector('.documents')
    expect(await axeFindings(page)).toEqual([])
  })
})

function inSight(page: import('playwright-core').Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => {
    const { top, bottom, height } = element.getBoundingClientRect()
    // rows end between pixels
    return height > 0 && top >= 0 && bottom <= innerHeight + 1
  })
}
