/**
 * Pictures of the workbook and of the reports, in two sizes and both languages: `npm run export-shots -- FOLDER [FIXTURE]`.
 *
 * The workbook holds all fixtures and a hostile text, rendered by LibreOffice; the reports are those of a fixture, of the hostile text, of all fixtures, and of a diff. What is
 * not installed (Chromium, soffice, pdftoppm) is said and left out.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Item, tableNames } from '../src/export/index.ts'
import { langs } from '../src/locale/index.ts'
import { exportDocuments } from '../src/run/export.ts'
import { fixtureItems, hostileItem } from '../test/export/items.ts'
import { pagesFor, panels, sizes } from '../test/export/pages.ts'
import { chromium, launch } from '../test/util/chromium.ts'
import { programAt, run } from '../test/util/programs.ts'

const [folder, fixture = 'plan-bracket-clauses'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Unexpected call, expected a folder for the pictures')
const pictures = resolve(folder)
mkdirSync(pictures, { recursive: true })
const items = [...fixtureItems(), hostileItem()]

async function* each(all: readonly Item[]): AsyncGenerator<Item> {
  yield* all
}

const [office, painter] = [programAt('soffice'), programAt('pdftoppm')]
if (office && painter) {
  await exportDocuments(each(items), { to: ['xlsx'], records: tableNames, destination: { folder: pictures } })
  const profile = join(pictures, 'profile')
  run(office, [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--convert-to',
    'pdf',
    '--outdir',
    pictures,
    join(pictures, 'workbook.xlsx'),
  ])
  run(painter, ['-r', '60', '-png', join(pictures, 'workbook.pdf'), join(pictures, 'workbook')])
  rmSync(profile, { recursive: true, force: true })
} else console.log('The workbook is left out: soffice or pdftoppm is not there')

if (chromium) {
  const browser = await launch()
  for (const lang of langs) {
    for (const { name, content } of pagesFor(items, fixture, lang)) {
      const file = join(pictures, `${name}-${lang}.html`)
      writeFileSync(file, content)
      for (const [width, height] of sizes) {
        const page = await browser.newPage({ viewport: { width, height } })
        await page.goto(pathToFileURL(file).href)
        const picture = (view: string) => page.screenshot({ path: join(pictures, `${name}-${lang}-${width}${view}.png`) })
        if (!(await page.$('[role="tab"]'))) await picture('')
        else
          for (const panel of panels) {
            await page.click(`#tab-${panel}`)
            await picture(`-${panel}`)
          }
        await page.close()
      }
    }
  }
  await browser.close()
} else console.log('The reports are left out: no Chromium found')
console.log(`Pictures are in ${pictures}`)
