/**
 * Pictures of every view of the review page, on a desk and a phone, in both languages: `npm run review-shots -- FOLDER [OUT]`.
 *
 * Shows the documents of the output folder OUT; without one, fixtures, grown texts and PDFs are read into a new one. Needs Chromium.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { grownTexts } from '../test/review/texts.ts'
import { fixtureInputs } from '../test/util/shared.ts'
import { ingested, reviewServer } from './review-server.ts'

const [folder, given] = process.argv.slice(2)
if (folder === undefined) throw new Error('Unexpected call, expected a folder for the pictures')
const pictures = resolve(folder)

/** Texts of the fixtures, some grown ones, and what browsers printed. */
function texts(): Record<string, string | Uint8Array> {
  const formats = fileURLToPath(new URL('../test/formats/', import.meta.url))
  const printed = readdirSync(formats).filter((name) => name.endsWith('chromium.pdf'))
  return {
    // a text and its print are one document: the print is what is looked at
    ...Object.fromEntries(
      fixtureInputs()
        .filter(({ name }) => !printed.some((print) => print.startsWith(`${dirname(name)}.`)))
        .map(({ name, bytes }) => [name, bytes]),
    ),
    ...grownTexts(60),
    ...Object.fromEntries(printed.map((name) => [name, readFileSync(join(formats, name))])),
  }
}

mkdirSync(pictures, { recursive: true })
const { address, browser, close } = await reviewServer(given ?? ingested(texts()))

/** The most doubtful document, and one with pages. */
const { items } = (await (await fetch(`${address}/v1/documents?limit=500`)).json()) as {
  items: { id: string; doubtful: number; measures: number; source_name: string }[]
}
const doubtful = [...items].sort((a, b) => b.doubtful - a.doubtful || b.measures - a.measures)[0]?.id ?? ''
const printed = items.find(({ source_name }) => source_name.endsWith('.pdf'))?.id

const at = (id: string) => `#/d/${encodeURIComponent(id)}`
const views: readonly (readonly [name: string, hash: string, act?: (page: Page) => Promise<void>])[] = [
  ['inbox', '#/'],
  ['tasks', '#/tasks'],
  ['overview', '#/overview'],
  ['document', at(doubtful), async (page) => page.keyboard.press('j')],
  ['document-tasks', `${at(doubtful)}?tab=tasks`, async (page) => page.keyboard.press('j')],
  [
    'edit',
    `${at(doubtful)}?tab=tasks`,
    async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('e')
    },
  ],
  ['targets', `${at(doubtful)}?tab=targets`, async (page) => page.keyboard.press('j')],
  ['structure', `${at(doubtful)}?tab=structure`, async (page) => page.keyboard.press('j')],
  [
    'preview',
    at(doubtful),
    async (page) => {
      await page.keyboard.press('3')
      await page.keyboard.press('j')
      await page.keyboard.press('e')
      const field = page.locator('.edit textarea')
      await field.fill((await field.inputValue()).replace(/。/, '，并定期评估。'))
      await page.keyboard.press('Control+Enter')
      await page.keyboard.press('p')
      await page.waitForTimeout(900)
    },
  ],
  ['history', `${at(doubtful)}/history`],
  ...(printed === undefined
    ? []
    : [
        [
          'printed',
          at(printed),
          async (page: Page) =>
            page.keyboard
              .press('2')
              .then(() => page.keyboard.press('j'))
              .then(() => page.keyboard.press('j')),
        ] as const,
      ]),
]
for (const [width, height] of [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const) {
  for (const lang of ['zh', 'en'] as const) {
    const context = await browser.newContext({ viewport: { width, height }, locale: lang === 'zh' ? 'zh-CN' : 'en-GB', reducedMotion: 'reduce' })
    for (const [name, hash, act] of views) {
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(name, error.message))
      page.on('console', (message) => message.type() === 'error' && console.error(name, message.text()))
      await page.goto(`${address}/${hash}`)
      await page.waitForSelector('main, .empty')
      await page.waitForLoadState('networkidle')
      await act?.(page)
      await page.waitForTimeout(name === 'printed' ? 1500 : 300)
      await page.screenshot({ path: join(pictures, `${name}-${width}-${lang}.png`) })
      await page.close()
    }
    await context.close()
  }
}
await close()
console.log(`${readdirSync(pictures).length} pictures in ${pictures}`)
