import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findBreaches, importsOf, reach } from './util/walls.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = new Map(
  readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
)

describe('the walls of src', () => {
  it('stand', () => {
    expect(findBreaches(files)).toEqual([])
  })

  it('are held against files that are there', () => {
    const folders = new Set([...files.keys()].map((file) => file.split('/').slice(0, 2).join('/')))
    expect([...folders]).toEqual(expect.arrayContaining(['src/lexicon', 'src/text', 'src/tree', 'src/stages', 'src/emit', 'src/run', 'src/cli']))
    const core = reach('src/index.ts', new Map([...files].map(([file, text]) => [file, importsOf(file, text)])))
    expect([...core]).toEqual(expect.arrayContaining(['src/index.ts', 'src/emit/document.ts', 'src/schema/validators.js', 'src/stages/layout/index.ts']))
  })
})

describe('a breach is seen when', () => {
  const good: [string, string][] = [
    ['src/index.ts', "export { parse } from './parse.ts'"],
    ['src/parse.ts', "import { layout } from './stages/layout/index.ts'\nexport const parse = layout"],
    ['src/lexicon/words.ts', "export const words = ['console.log', 'process.exit']"],
    ['src/text/date.ts', "import { words } from '../lexicon/words.ts'\nexport const date = words // console.log(date)"],
    ['src/tree/nodes.ts', "import type { date } from '../text/date.ts'\nexport type Nodes = typeof date"],
    ['src/stages/define.ts', 'export const define = 1'],
    ['src/stages/layout/pages.ts', 'export const pages = 1'],
    [
      'src/stages/layout/index.ts',
      "import { define } from '../define.ts'\nimport { pages } from './pages.ts'\nimport d from 'natural/lib/natural/distance/index.js'\nexport const layout = [define, pages, d]",
    ],
    ['src/stages/tables/index.ts', "import type { Nodes } from '../../tree/nodes.ts'\nexport const tables: Nodes[] = []"],
    ['src/emit/document.ts', "import { date } from '../text/date.ts'\nexport const emit = date"],
    ['src/read/source.ts', "import { date } from '../text/date.ts'\nexport const read = date"],
    [
      'src/eval/score.ts',
      "import { date } from '../text/date.ts'\nimport type { E } from '../schema/validate.ts'\nexport const score: [typeof date, E?] = [date]",
    ],
    ['src/schema/validate.ts', "import type { ErrorObject } from 'ajv'\nexport type E = ErrorObject"],
    ['src/run/index.ts', "import { readFile } from 'node:fs/promises'\nexport const run = [readFile, process.pid]"],
    ['src/cli/main.ts', "import { run } from '../run/index.ts'\nconsole.log(run)\nprocess.exitCode = 1"],
  ]

  it('none is there: nothing', () => {
    expect(findBreaches(new Map(good))).toEqual([])
  })

  it.each<[string, string, string, string]>([
    [
      'a stage imports another',
      'src/stages/layout/pages.ts',
      "import { tables } from '../tables/index.ts'",
      '../tables/index.ts is behind the wall of stages/layout',
    ],
    [
      'a stage imports only a type of another',
      'src/stages/layout/pages.ts',
      "import type { tables } from '../tables/index.ts'",
      '../tables/index.ts is behind the wall of stages/layout',
    ],
    ['a stage passes another on', 'src/stages/layout/pages.ts', "export * from '../tables/index.ts'", '../tables/index.ts is behind the wall of stages/layout'],
    [
      'a stage imports emit',
      'src/stages/tables/index.ts',
      "import { emit } from '../../emit/document.ts'",
      '../../emit/document.ts is behind the wall of stages/tables',
    ],
    ['a stage imports run', 'src/stages/tables/index.ts', "import { run } from '../../run/index.ts'", '../../run/index.ts is behind the wall of stages/tables'],
    [
      'a stage loads the command line',
      'src/stages/tables/index.ts',
      "await import('../../cli/main.ts')",
      '../../cli/main.ts is behind the wall of stages/tables',
    ],
    ['a stage reads files', 'src/stages/tables/index.ts', "import { readFile } from 'fs/promises'", 'fs/promises is behind the wall of stages/tables'],
    ['text knows the tree', 'src/text/date.ts', "import type { Nodes } from '../tree/nodes.ts'", '../tree/nodes.ts is behind the wall of text'],
    ['the tree knows a stage', 'src/tree/nodes.ts', "import { define } from '../stages/define.ts'", '../stages/define.ts is behind the wall of tree'],
    ['the lexicon knows text', 'src/lexicon/words.ts', "import { date } from '../text/date.ts'", '../text/date.ts is behind the wall of lexicon'],
    ['the lexicon knows a package', 'src/lexicon/words.ts', "import { VFile } from 'vfile'", 'vfile is behind the wall of lexicon'],
    ['the reader knows the tree', 'src/read/source.ts', "import type { Nodes } from '../tree/nodes.ts'", '../tree/nodes.ts is behind the wall of read'],
    ['the schema knows a file of src', 'src/schema/validate.ts', "import { parse } from '../parse.ts'", '../parse.ts is behind the wall of schema'],
    ['what measures knows what it measures', 'src/eval/score.ts', "import { parse } from '../parse.ts'", '../parse.ts is behind the wall of eval'],
    [
      'what measures shares words with it',
      'src/eval/score.ts',
      "import { words } from '../lexicon/words.ts'",
      '../lexicon/words.ts is behind the wall of eval',
    ],
    ['emit knows run', 'src/emit/document.ts', "import { run } from '../run/index.ts'", '../run/index.ts is behind the wall of emit'],
    ['emit imports from outside src', 'src/emit/document.ts', "import '../../scripts/x.ts'", '../../scripts/x.ts does not exist'],
    ['the core reads files', 'src/parse.ts', "import { readFile } from 'node:fs/promises'", 'node:fs/promises in what src/index.ts reaches'],
    ['a file is not there', 'src/run/index.ts', "import { gone } from './gone.ts'", './gone.ts does not exist'],
    ['natural is imported whole', 'src/emit/document.ts', "import natural from 'natural'", 'natural is imported whole'],
    ['emit prints', 'src/emit/document.ts', "console.log('done')", 'console.log outside src/cli'],
    ['a run writes to the terminal', 'src/run/index.ts', "process.stderr.write('done')", 'process.stderr outside src/cli'],
    ['a run ends the process', 'src/run/index.ts', 'process.exit(1)', 'process.exit outside src/cli'],
  ])('%s', (_, file, line, reason) => {
    const bad = new Map(good)
    bad.set(file, `${line}\n${bad.get(file)}`)
    expect(findBreaches(bad)).toContain(`${file}: ${reason}`)
  })

  it('the core reaches Node through another file', () => {
    const bad = new Map([...good, ['src/parse.ts', "export * from './run/index.ts'"] as const])
    expect(findBreaches(bad)).toEqual(['src/run/index.ts: node:fs/promises in what src/index.ts reaches'])
  })
})
