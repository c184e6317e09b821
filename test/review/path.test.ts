import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../src/run/recognize.ts'
import type { PolicyDocument } from '../../src/schema/types.ts'
import { readWorkbook } from '../export/workbook.ts'
import { axeFindings } from '../util/axe.ts'
import { chromium, launch, withoutBrowser } from '../util/chromium.ts'
import { run, unlessThere } from '../util/programs.ts'
import { look, placeOf } from './desk.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** A fixture that is read from a PDF here. */
const printed = 'regulation-chapters-articles-items'
const id = '滨江市人民政府办公室-滨政办发-2024-18号'

/** A scan with a misread word, so that a clause is not seen as one. */
const scan = `滨江市人民政府办公室文件
滨政办发〔2024〕18号

滨江市服务提升方案

一、重点任务
（一）清理规定。修订停车管理办法，建成示范站点20个以上。（牵头单位：市司法局；配合单位：市财政局）
（二）优化窗口。推行一窗通办。（责任单化：市行政审批局，2024年12月底前完成）
（三）加强宣传。持续开展进社区活动。（市司法局牵头，市民政局）
`

/** An engine that is installed here; null where none is. */
const recognized = (await Promise.all(['paddle', 'tesseract'].map(async (name) => ((await openEngine(name)) ? name : null)))).find((name) => name) ?? null

describe.skipIf(!chromium)(`the path of a person${withoutBrowser}`, { timeout: 300_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-path-'))
  const [texts, out, main] = [join(folder, 'texts'), join(folder, 'out'), join(folder, 'dist', 'cli', 'start.cjs')]
  const tiaoli = (...args: string[]) => run(process.execPath, [main, ...args], { cwd: folder })
  const kept = () => JSON.parse(readFileSync(join(out, 'documents', `${id}.json`), 'utf8')) as PolicyDocument
  const started = async (shown: string, env = process.env): Promise<{ at: string; end: () => void }> => {
    const server = spawn(process.execPath, [main, 'serve', '--out', shown, '--port', '0'], { cwd: folder, env })
    const at = await new Promise<string>((resolve, reject) => {
      server.stderr.on('data', (chunk) => {
        const [found] = /http:\/\/[\d.:]+/.exec(String(chunk)) ?? []
        if (found) resolve(found)
      })
      server.once('exit', () => reject(new Error('the server ended')))
    })
    return { at, end: () => void server.kill() }
  }
  let end = () => {}
  let address = ''
  let browser: Browser

  // the program as it is shipped, over the fixtures and the scan
  beforeAll(async () => {
    run(process.execPath, [join(root, 'scripts', 'build.mjs'), join(folder, 'dist')])
    cpSync(join(root, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    // one of them as a browser printed it
    cpSync(join(root, 'fixtures'), texts, { recursive: true, filter: (path) => !path.includes(printed) })
    cpSync(join(root, 'test', 'formats', `${printed}.chromium.pdf`), join(texts, 'printed.pdf'))
    mkdirSync(join(texts, 'scans'))
    writeFileSync(join(texts, 'scans', 'scan.txt'), scan)
    tiaoli('ingest', texts, '--out', out, '-q')
    ;({ at: address, end } = await started(out))
    browser = await launch()
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    end()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leads from a doubtful item to a corrected scan, a spreadsheet, and the next ingest', async () => {
    expect(kept().responsibilities.some(({ text }) => text.includes('市行政审批局'))).toBe(false)
    const { page, troubles } = await look(browser, address, '#/')
    // the document, found in the list
    await page.waitForSelector('.documents')
    await page.fill('input.wide', '滨政办发〔2024〕18号')
    await page.waitForFunction(() => document.querySelectorAll('.documents tbody tr').length === 1)
    await page.click('.documents a')
    // what is doubtful about it
    await page.waitForSelector('.rows.checks')
    await page.click('.rows.checks .row >> nth=0')
    expect(await page.textContent('.l.chosen')).toContain('（责任单化：市行政审批局')
    // the wrong word, marked in the text and put right
    await mark(page, '单化')
    await page.fill('.popover textarea', '单位')
    await page.keyboard.press('Enter')
    expect(await page.textContent('.pending')).toContain('1项更正待保存')
    // what it changes, before it is saved
    await page.keyboard.press('p')
    await page.waitForSelector('dialog .changes')
    const changes = (await page.textContent('dialog .changes')) ?? ''
    expect(changes).toContain('责任分工')
    expect(changes).toContain('市行政审批局')
    expect(await axeFindings(page)).toEqual([])
    expect(kept().responsibilities.some(({ text }) => text.includes('市行政审批局'))).toBe(false)
    await page.click('dialog .main')
    await page.waitForSelector('.pending.good')
    await page.waitForFunction(() => document.querySelector('.text')?.textContent?.includes('（责任单位：市行政审批局'))
    // the spreadsheet has it
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('summary').then(() => page.click('.menu-list button >> nth=0'))])
    expect(download.suggestedFilename()).toMatch(/^滨江市.*\.xlsx$/)
    const file = join(folder, 'made.xlsx')
    await download.saveAs(file)
    const cells = [...readWorkbook(readFileSync(file)).sheets.values()].flat(2)
    expect(cells.some((cell) => cell.includes('市行政审批局'))).toBe(true)
    expect(troubles).toEqual([])
    // and it holds when the folder is read again
    tiaoli('ingest', texts, '--out', out, '-q', '--force')
    const again = kept()
    expect(again.source.edits?.map(({ original, text }) => [original, text])).toEqual([['单化', '单位']])
    expect(again.responsibilities.find(({ text }) => text.includes('市行政审批局'))?.deadline?.by).toBe('2024-12-31')
    // the history shows both texts
    const { page: past } = await look(browser, address, placeOf(id, '/history'))
    await past.waitForSelector('.changes .row')
    expect(await past.$$eval('.history tbody tr', (rows) => rows.length)).toBe(2)
    expect(await past.textContent('.changes')).toContain('市行政审批局')
  })

  it('keeps what two people correct at the same time, and shows the second what the first did', async () => {
    const [first, second] = await Promise.all([look(browser, address, placeOf(id)), look(browser, address, placeOf(id))])
    for (const [{ page }, wrong, right] of [
      [first, '进社区', '入社区'],
      [second, '一窗通办', '一窗统办'],
    ] as const) {
      await page.waitForSelector('.rows.checks')
      await mark(page, wrong)
      await page.fill('.popover textarea', right)
      await page.keyboard.press('Enter')
      await page.keyboard.press('p')
      await page.waitForSelector('dialog .changes')
    }
    await first.page.click('dialog .main')
    await first.page.waitForSelector('.pending.good')
    // refused, with what was saved meanwhile; kept on top of it when it is asked for again
    await second.page.click('dialog .main')
    await second.page.waitForSelector('dialog [role=alert]')
    expect(await second.page.textContent('dialog [role=alert]')).toContain('入社区')
    expect(kept().source.edits?.map(({ text }) => text)).not.toContain('一窗统办')
    await second.page.waitForSelector('dialog .main:not([disabled])')
    await second.page.click('dialog .main')
    await second.page.waitForSelector('.pending.good')
    expect(
      kept()
        .source.edits?.map(({ text }) => text)
        .sort(),
    ).toEqual(['一窗统办', '入社区', '单位'].sort())
    // the browser reports the refusal itself as a failed request
    expect(second.troubles.filter((line) => !line.includes('412'))).toEqual([])
    expect(first.troubles).toEqual([])
  })

  it('shows the page of a PDF with a box round what is chosen', async () => {
    const { items } = (await (await fetch(`${address}/v1/documents?limit=500`)).json()) as { items: { id: string; source_name: string }[] }
    const pdf = items.find(({ source_name }) => source_name === 'printed.pdf')?.id ?? ''
    const { page, troubles } = await look(browser, address, `#/d/${encodeURIComponent(pdf)}?tab=structure`)
    await page.waitForSelector('.original canvas.print')
    const [first] = await inkIn(page, '水源水量保证率')
    const [second] = await inkIn(page, '法律、法规规定的其他条件')
    for (const box of [first, second]) expect(box?.dark).toBeGreaterThan(0.03)
    expect(second?.top).toBeGreaterThan((first?.top ?? 0) + 10)
    expect(troubles).toEqual([])
  })

  it.skipIf(!recognized)(`shows a scan with a box round what is chosen${unlessThere(recognized, 'an engine that recognises pictures')}`, async () => {
    // the scan, photographed: what a browser draws of it, at 150 dots an inch
    const sheet = await (await browser.newContext({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 150 / 96 })).newPage()
    await sheet.setContent(`<body style="margin:90px 80px;font:21px/2 'Noto Serif CJK SC',serif">${scan.replaceAll('\n', '<br>')}`)
    const [pictures, kept] = [join(folder, 'pictures'), join(folder, 'recognised')]
    mkdirSync(pictures)
    writeFileSync(join(pictures, 'page.png'), await sheet.screenshot())
    const env = { ...process.env, TIAOLI_OCR: recognized as string }
    run(process.execPath, [main, 'ingest', pictures, '--out', kept, '-q'], { cwd: folder, env })
    const { at, end } = await started(kept, env)
    const { page, troubles } = await look(browser, at, '#/')
    await page.click('.documents a')
    await page.click('[role=tab]:has-text("结构")')
    await page.waitForSelector('.original img.print')
    const [first] = await inkIn(page, '优化窗口')
    const [second] = await inkIn(page, '加强宣传')
    for (const box of [first, second]) expect(box?.dark).toBeGreaterThan(0.03)
    expect(second?.top).toBeGreaterThan((first?.top ?? 0) + 10)
    // the text that was recognised stands below it
    expect(await page.textContent('.text')).toContain('清理规定')
    expect(troubles).toEqual([])
    end()
  })
})

/** Choose a row: where its boxes stand on the drawn page, and what share of each is dark. */
async function inkIn(page: Page, row: string): Promise<{ top: number; dark: number }[]> {
  await page.click(`.row:has-text("${row}") >> nth=0`)
  await page.waitForSelector('.original .box')
  return page.evaluate(() => {
    const drawn = document.querySelector<HTMLCanvasElement | HTMLImageElement>('.original .print')
    const sheet = drawn?.getBoundingClientRect()
    if (!drawn || !sheet) return []
    const canvas = document.createElement('canvas')
    canvas.width = drawn instanceof HTMLImageElement ? drawn.naturalWidth : drawn.width
    canvas.height = drawn instanceof HTMLImageElement ? drawn.naturalHeight : drawn.height
    canvas.getContext('2d')?.drawImage(drawn, 0, 0)
    return [...document.querySelectorAll('.original .box')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [canvas.width / sheet.width, canvas.height / sheet.height]
      const image = canvas.getContext('2d')?.getImageData((left - sheet.left) * x, (top - sheet.top) * y, width * x, height * y).data ?? []
      let dark = 0
      for (let i = 0; i < image.length; i += 4) if ((image[i] ?? 255) < 128 && (image[i + 3] ?? 0) > 128) dark++
      return { top: top - sheet.top, dark: dark / (image.length / 4) }
    })
  })
}

/** Mark the words with the mouse, as a person does. */
async function mark(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.text') as Element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, y: (top + bottom) / 2 }
    }
    return null
  }, words)
  if (!box) throw new Error(`${words} is nowhere in the text`)
  await page.mouse.move(box.left + 1, box.y)
  await page.mouse.down()
  await page.mouse.move(box.right - 1, box.y, { steps: 4 })
  await page.mouse.up()
  await page.waitForSelector('.popover')
}
