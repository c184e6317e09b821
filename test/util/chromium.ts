import { existsSync } from 'node:fs'
import { type Browser, chromium as playwright } from 'playwright-core'

const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium of this machine; null where there is none. */
export const chromium: string | null = places.find((path) => path !== undefined && existsSync(path)) ?? null

/** Say in the test report that no browser was found. */
export const withoutBrowser = chromium ? '' : ' (skipped: no Chromium found)'

/** Start the browser; it asks nobody but the page that it is given. */
export function launch(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium ?? '', args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'] })
}
