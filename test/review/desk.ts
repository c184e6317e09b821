import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { buildReview } from '../../scripts/review.mjs'
import type { ServerOptions } from '../../src/serve/app.ts'
import { serve } from '../serve/server.ts'
import { launch } from '../util/chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A page in the browser, and what it complained about: errors, what the policy stopped, dialogs, requests that leave the server. */
export interface Seen {
  page: Page
  troubles: string[]
}

/** A server with the review page, and a browser to look at it. */
export interface Desk {
  address: string
  open(hash: string, options?: BrowserContextOptions): Promise<Seen>
}

/** Start a server with the page as it is built from the sources, over an output folder; all is ended after the tests of the file. */
export async function desk(out: string, options: ServerOptions = {}): Promise<Desk> {
  const review = mkdtempSync(join(tmpdir(), 'tiaoli-review-'))
  afterAll(() => rmSync(review, { recursive: true, force: true }))
  await buildReview(root, review)
  const { address } = await serve({ out, review, ...options })
  const browser = await launch()
  afterAll(() => browser.close())
  return { address, open: (hash, more) => look(browser, address, hash, more) }
}

/** Open the page at a place. */
export async function look(browser: Browser, address: string, hash: string, options: BrowserContextOptions = {}): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', acceptDownloads: true, ...options })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('dialog', (dialog) => {
    troubles.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('blob:')) troubles.push(url)
  })
  await page.goto(`${address}/${hash}`)
  await page.waitForSelector('main, form.key-form')
  return { page, troubles }
}

/** Address of a document in the page. */
export function placeOf(id: string, query = ''): string {
  return `#/d/${encodeURIComponent(id)}${query}`
}
