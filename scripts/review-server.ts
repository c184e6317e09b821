import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium as playwright } from 'playwright-core'
import { createServer } from '../src/serve/app.ts'
import { chromium } from '../test/util/chromium.ts'
import { buildReview } from './review.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Read texts into an output folder of their own; its path. */
export function ingested(files: Readonly<Record<string, string | Uint8Array>>): string {
  const work = mkdtempSync(join(tmpdir(), 'tiaoli-review-'))
  const [texts, out] = [join(work, 'texts'), join(work, 'out')]
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(texts, name)), { recursive: true })
    writeFileSync(join(texts, name), content)
  }
  const main = join(root, 'src', 'cli', 'main.ts')
  execFileSync(process.execPath, ['--import', 'tsx', main, 'ingest', texts, '--out', out, '-q', '--jobs', '1'], { cwd: root, stdio: 'inherit' })
  return out
}

/** Serve the review page as it stands in the sources over an output folder, and start a browser. */
export async function reviewServer(out: string): Promise<{ address: string; browser: Browser; close(): Promise<void> }> {
  if (!chromium) throw new Error('Unexpected machine without Chromium: set CHROMIUM_PATH')
  const review = join(mkdtempSync(join(tmpdir(), 'tiaoli-page-')), 'review')
  await buildReview(root, review)
  const app = await createServer({ out, threads: 1, review, perMinute: 1_000_000 })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-background-networking'] })
  const close = async () => {
    await browser.close()
    await app.close()
  }
  return { address, browser, close }
}
