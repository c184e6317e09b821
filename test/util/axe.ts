import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds that is serious or worse, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  // the policy of the page allows no script from a test; what the debugger evaluates is no part of it
  await page.evaluate(`${axe.source}; undefined`)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document))
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`))
}
