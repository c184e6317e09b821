import { chromium as playwright } from 'playwright-core'
import { createServer } from './src/serve/app.ts'
import { buildReview } from './scripts/review.mjs'
await buildReview(process.cwd(), '/tmp/rv/review')
const app = await createServer({ out: '/tmp/rv/out', threads: 1, review: '/tmp/rv/review', perMinute: 100000 })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
const browser = await playwright.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
await page.goto(address + '/#/d/' + encodeURIComponent('东湾市海洋经济发展三年行动计划-2024-2026年'))
await page.waitForSelector('.text')
await page.keyboard.press('j')
await page.waitForTimeout(500)
console.log(await page.evaluate(() => ['.view','.desk','.sides','.left','.text','.piece','.l:last-child'].map(s => { const e = document.querySelector(s)!; const r = e.getBoundingClientRect(); const c = getComputedStyle(e); return `${s} top ${r.top} h ${r.height} sh ${e.scrollHeight} st ${e.scrollTop} display ${c.display} padb ${c.paddingBottom} ov ${c.overflow}` }).join('\n')))
await page.screenshot({ path: '/tmp/rv/dbg.png' })
await browser.close(); await app.close()
