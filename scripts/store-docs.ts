/** Write the tables into docs/store.md, between its two marks: npm run store-docs */
import { readFileSync, writeFileSync } from 'node:fs'
import { tables, views } from '../src/store/index.ts'

const path = new URL('../docs/store.md', import.meta.url)
const page = readFileSync(path, 'utf8')
const mark = '<!-- tables -->'
const parts = page.split(mark)
if (parts.length !== 3) throw new Error(`Unexpected docs/store.md, expected ${mark} twice`)
const sections = tables.map(({ name, says, key, columns }) => {
  const rows = columns.map((column) => `| \`${column.name}\` | ${column.type} | ${column.says} |`)
  return `### ${name}\n\n${says} Key: ${key.map((name) => `\`${name}\``).join(', ')}.\n\n| column | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
})
const viewRows = views.map(({ name, says }) => `| \`${name}\` | ${says} |`)
parts[1] = `\n\n## Views\n\n| view | what it gives |\n|---|---|\n${viewRows.join('\n')}\n\n## Tables\n\n${sections.join('\n')}\n`
writeFileSync(path, parts.join(mark))
