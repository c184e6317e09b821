import { diff } from '../../src/diff/index.ts'
import { diffPage } from '../../src/diff/page.ts'
import { lineOf, renderFolder } from '../../src/export/html/folder.ts'
import { renderReport } from '../../src/export/html/report.ts'
import type { Item } from '../../src/export/index.ts'
import type { Lang } from '../../src/locale/index.ts'
import { fixtureInputs } from '../util/shared.ts'

/** A desk and a phone. */
export const sizes = [
  [1440, 900],
  [390, 844],
] as const

export const panels = ['doubts', 'tasks', 'outline', 'indicators', 'bodies', 'citations', 'document', 'rest'] as const

/** The pages to look at: the report of a fixture, of the last document, of the folder of all, and what differs between two documents. */
export function pagesFor(items: readonly Item[], fixture: string, lang: Lang): { name: string; content: string }[] {
  const at = fixtureInputs().findIndex(({ name }) => name.startsWith(`${fixture}/`))
  const [fixed, hostile] = [items[at]?.document, items.at(-1)?.document]
  const report = (item: Item | undefined) => (item ? renderReport(item.document, item.text, { lang }) : '')
  return [
    { name: 'report', content: report(items[at]) },
    { name: 'hostile', content: report(items.at(-1)) },
    {
      name: 'folder',
      content: renderFolder(
        items.map(({ document }, i) => lineOf(document, `${i}.html`)),
        { lang },
      ),
    },
    ...(fixed && hostile ? [{ name: 'diff', content: diffPage(diff(fixed, hostile), lang) }] : []),
  ]
}
