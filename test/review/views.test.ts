import { beforeAll, describe, expect, it } from 'vitest'
import { shelf } from '../serve/shelf.ts'
import { axeFindings } from '../util/axe.ts'
import { chromium, withoutBrowser } from '../util/chromium.ts'
import { misplaced } from '../util/misplaced.ts'
import { type Desk, desk, placeOf } from './desk.ts'

const hostile = `<script>document.title='x'</script><img src=x onerror=alert(1)>方案

一、重点任务
（一）"><svg onload=alert(2)>清理\u202e规定。修订办法。（责任单位：市司法局<iframe src=javascript:alert(3)>、市财政局）
（三）\`\${alert(4)}\`{{alert(5)}}推行办法，2024年12月底前完成。（市财政局牵头，市司法局）
`

describe.skipIf(!chromium)(`the review page${withoutBrowser}`, { timeout: 120_000 }, () => {
  let here: Desk
  beforeAll(async () => {
    const { texts } = await import('../serve/shelf.ts')
    here = await desk((await shelf({ ...texts, 'hostile.txt': hostile })).out)
  }, 240_000)

  const rows = (page: import('playwright-core').Page) => page.$$eval('.documents tbody tr', (all) => all.map((one) => one.textContent ?? ''))

  it('lists the documents, the most doubtful first, and opens one by the keyboard', async () => {
    const { page, troubles } = await here.open('#/')
    await page.waitForSelector('.documents')
    const titles = await rows(page)
    expect(titles).toHaveLength(3)
    // nothing is doubtful in the plan on water
    expect(titles[2]).toContain('甲市节水行动方案')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.desk')
    expect(await page.textContent('h1')).toContain('甲市节水行动方案')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.documents')
    expect(troubles).toEqual([])
  })

  it('narrows the list by text, body, genre and doubt', async () => {
    const { page } = await here.open('#/')
    await page.waitForSelector('.documents')
    await page.keyboard.press('/')
    await page.keyboard.type('书屋')
    await page.waitForFunction(() => document.querySelectorAll('.documents tbody tr').length === 1)
    expect((await rows(page))[0]).toContain('乙市全民阅读工作方案')
    expect(page.url()).toContain(`q=${encodeURIComponent('书屋')}`)
    await page.fill('input.wide', '')
    await page.fill('[aria-label="单位"]', '水务')
    await page.waitForFunction(() => document.querySelector('.documents tbody tr')?.textContent?.includes('节水'))
    await page.fill('[aria-label="单位"]', '')
    await page.check('[type="checkbox"]')
    await page.waitForFunction(() => document.querySelectorAll('.documents tbody tr').length === 2)
  })

  it('leads from an item to the text and back', async () => {
    const { page, troubles } = await here.open(placeOf('甲市人民政府办公室-甲政办发-2024-12号', '?tab=tasks'))
    await page.waitForSelector('.row')
    await page.keyboard.press('j')
    expect(await page.textContent('.row.chosen .label')).toBe('二、（一）')
    expect(await page.$$eval('.text .chosen', (all) => all.map((one) => one.textContent).join(''))).toContain('完善用水台账')
    await page.click('.text .bo >> text=市教育局')
    expect(await page.textContent('.row.chosen .label')).toBe('二、（二）')
    expect(await page.textContent('.card')).toContain('市教育局')
    // the tabs by number
    await page.keyboard.press('4')
    expect(await page.getAttribute('[aria-selected="true"][role="tab"]', 'id')).toBe('tab-targets')
    expect(troubles).toEqual([])
  })

  it('speaks both languages and remembers which', async () => {
    const { page } = await here.open('#/')
    await page.click('text=English')
    expect(await page.textContent('.nav[aria-current]')).toBe('Documents')
    await page.reload()
    await page.waitForSelector('.documents')
    expect(await page.textContent('.documents th')).toBe('Document')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
  })

  it('shows hostile text as text', async () => {
    const { page, troubles } = await here.open('#/')
    await page.waitForSelector('.documents')
    await page.click('.documents a >> text=script')
    await page.waitForSelector('.text')
    for (const tab of ['1', '2', '3', '4', '5', '6']) {
      await page.keyboard.press(tab)
      await page.keyboard.press('j')
    }
    expect(await page.textContent('.text')).toContain('<svg onload=alert(2)>')
    expect(await page.textContent('.text')).toContain('⟨U+202E⟩')
    expect(await page.$$eval('main script, main img, main iframe, main svg', (all) => all.length)).toBe(0)
    expect(await page.title()).toBe('tiaoli')
    expect(troubles).toEqual([])
  })

  const views: [name: string, hash: string, ready: string, keys: string[]][] = [
    ['inbox', '#/', '.documents', []],
    ['tasks', '#/tasks', '.documents', []],
    ['overview', '#/overview', '.overview', []],
    ['document', placeOf('乙市全民阅读工作方案'), '.row', ['j']],
    ['structure', placeOf('乙市全民阅读工作方案', '?tab=structure'), '.row', ['j']],
    ['editing', placeOf('甲市人民政府办公室-甲政办发-2024-12号', '?tab=tasks'), '.row', ['j', 'e']],
    ['targets', placeOf('甲市人民政府办公室-甲政办发-2024-12号', '?tab=targets'), '.row', ['j']],
    ['corrections', placeOf('乙市全民阅读工作方案'), '.row', ['j', 'a', '6']],
    ['history', placeOf('乙市全民阅读工作方案', '/history'), '.history table', []],
    ['help', '#/', '.documents', ['?']],
  ]
  it.each(views)('is accessible: %s', async (_, hash, ready, keys) => {
    const { page, troubles } = await here.open(hash)
    await page.waitForSelector(ready)
    for (const key of keys) await page.keyboard.press(key)
    expect(await axeFindings(page)).toEqual([])
    // and in the dark
    await page.keyboard.press('t')
    expect(await axeFindings(page)).toEqual([])
    expect(troubles).toEqual([])
    await page.context().close()
  })

  it.each(views)('fits a phone: %s', async (_, hash, ready, keys) => {
    for (const locale of ['zh-CN', 'en-GB']) {
      const { page } = await here.open(hash, { viewport: { width: 390, height: 844 }, locale })
      await page.waitForSelector(ready)
      for (const key of keys) await page.keyboard.press(key)
      expect(await misplaced(page), locale).toEqual([])
      expect(await axeFindings(page), locale).toEqual([])
      // text and lists have the width of the window, not a column of a character each
      for (const box of await page.$$eval('.text, .panel, .documents tbody tr', (all) => all.map((one) => one.getBoundingClientRect().width)))
        expect(box, locale).toBeGreaterThan(380)
      await page.context().close()
    }
  })

  it('says that a document is not there, and leads back', async () => {
    const { page } = await here.open('#/d/nothing')
    await page.waitForSelector('[role="alert"]')
    expect(await page.textContent('[role="alert"]')).toContain('没有这份文件')
    expect(await axeFindings(page)).toEqual([])
    await page.click('[role="alert"] a')
    await page.waitForSelector('.documents')
    await page.context().close()
  })
})
