import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../src/store/index.ts'
import { tiaoli } from './cli/run.ts'
import { brokenLinks, commandsOf, type Page, pagesOf, proseOf } from './util/pages.ts'
import { shellIn } from './util/shell.ts'

const root = process.cwd()
const pages = pagesOf(root)
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

/** Lines that are not run here, and why. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:ci|i|install)(?: |$)/, 'installs packages from the network; the package test runs an installed package'],
  [/^(?:npx )?tiaoli mcp\b/, 'speaks to a model until it is hung up; test/mcp does'],
  [/^(?:npx )?tiaoli watch\b/, 'runs until it is stopped; test/run does'],
  [/postgres:\/\//, 'needs a database server; test/store starts one'],
  ...(existsSync('node_modules/@duckdb/node-api') ? [] : [[/\bparquet\b/, 'needs DuckDB, which is not installed here'] as const]),
]

/** Commands that end with 1 where they find what they look for. */
const mayEndWithOne = /^(?:npx )?tiaoli (?:diff|eval)\b/

const plan = readFileSync('fixtures/plan-tab-table/input.txt', 'utf8')
const scan = `青山市平安校园建设方案

一、主要任务
（一）加强门卫管理。2024年12月底前完成。（市教育局负贵）
（二）整治周边秩序。开展联合巡查。（市公安局负责）
（四）排查安全隐患。建立台账。（市应急局负责）
（五）推行预约办理。预约办理率达到30%以上。
二、保障措施
加强督促检查。
`

let prepared = ''
beforeAll(async () => {
  prepared = mkdtempSync(join(tmpdir(), 'tiaoli-docs-'))
  const changed = plan.replaceAll('2024年', '2026年')
  const files = { 'notice.txt': plan, 'scan.txt': scan, 'old.txt': plan, 'new.txt': changed, '2022.txt': plan, '2024.txt': changed, 'plan.pdf': '%PDF-1.4\n' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(prepared, name), text)
  const docx = readFileSync('test/formats/plan-tab-table.typed.docx')
  for (const name of ['notice.docx', '通知.docx', 'downloads/方案.docx']) {
    mkdirSync(dirname(join(prepared, name)), { recursive: true })
    writeFileSync(join(prepared, name), docx)
  }
  writeFileSync(join(prepared, '通知.zip'), zipSync({ '附件/方案.docx': docx }))
  mkdirSync(join(prepared, 'scans'))
  mkdirSync(join(prepared, 'gold'))
  cpSync('fixtures/plan-bracket-clauses/input.txt', join(prepared, 'scans/opinion.txt'))
  cpSync('fixtures/plan-tab-table/gold.json', join(prepared, 'gold/notice.json'))
  await tiaoli(['parse', join(prepared, 'old.txt'), '--out', join(prepared, 'old.json')])
  await tiaoli(['parse', join(prepared, 'new.txt'), '--out', join(prepared, 'new.json')])
  // two texts of one document, so that there is an earlier revision
  for (const text of [changed, plan]) {
    writeFileSync(join(prepared, 'scans/notice.txt'), text)
    expect(await tiaoli(['ingest', join(prepared, 'scans'), '--out', join(prepared, 'out'), '--quiet'])).toMatchObject({ exit: 0 })
  }
  cpSync(join(prepared, 'scans'), join(prepared, 'texts'), { recursive: true })
}, 120_000)
afterAll(() => rmSync(prepared, { recursive: true, force: true }))

const folders: string[] = []
afterEach(() => {
  process.chdir(root)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder for one page: the guide begins with nothing, the others with what they speak of. */
function folderFor({ path }: Pick<Page, 'path'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-page-'))
  folders.push(folder)
  if (!path.includes('guide')) cpSync(prepared, folder, { recursive: true })
  process.chdir(folder)
  return folder
}

describe('every command in the documentation', () => {
  it.each(pages.filter(({ blocks }) => blocks.some(({ lang }) => lang === 'sh')))('runs: $path', { timeout: 240_000 }, async (page) => {
    const shell = shellIn(folderFor(page))
    let printed = ''
    try {
      for (const { lang, text, line } of page.blocks) {
        const place = `${page.path}:${line}`
        // what stands right below a command is what it prints
        if (lang === 'text') expect(printed.trim(), place).toBe(text.trim())
        printed = ''
        if (lang === 'python') printed = (await shell.run(`python3 - <<'END'\n${text}\nEND`)).out
        if (lang !== 'sh') continue
        for (const command of commandsOf(text).flatMap((command) => (command.startsWith('npm ') ? command.split(' && ') : command))) {
          if (notRun.some(([pattern]) => pattern.test(command))) continue
          if (command.startsWith('npm ')) expect(scriptOf(command), `${place}: ${command}`).toBe(true)
          else printed += await outOf(withIds(command), place)
        }
      }
    } finally {
      await shell.end()
    }

    async function outOf(command: string, place: string): Promise<string> {
      const { exit, out, err } = await shell.run(command)
      const right = exit === 0 || (exit === 1 && mayEndWithOne.test(command))
      expect(right, `${place}: ${command}\nends with ${exit}: ${err}${out.slice(0, 300)}`).toBe(true)
      return out
    }
  })

  it('names scripts that there are', () => {
    const named = pages.flatMap(({ text }) => [...text.matchAll(/\bnpm run ([\w-]+)/g)].map(({ 1: name = '' }) => name))
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names commands that there are', async () => {
    const { out } = await tiaoli(['--help'])
    const commands = new Set([...out.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(({ 1: name }) => name))
    const named = pages.flatMap((page) => [...proseOf(page).matchAll(/`(?:npx )?tiaoli ([a-z]+)/g)].map(({ 1: name = '' }) => name))
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !commands.has(name))).toEqual([])
  })
})

/** `npm start`, `npm test`, `npm run NAME`: whether package.json knows it. The scripts take minutes; whoever changes the project runs them. */
function scriptOf(command: string): boolean {
  const [, verb = '', name = ''] = command.split(' ')
  return (verb === 'run' ? name : verb) in scripts
}

/** A command with ids of the folder for those that stand for the reader's own. */
function withIds(command: string): string {
  if (!/\bID[12]?\b/.test(command)) return command
  const { id, revision } = JSON.parse(readFileSync('new.json', 'utf8')) as { id: string; revision: string }
  const [first = '', second = ''] = readdirSync('out/documents').map((name) => name.replace('.json', ''))
  const ids: Record<string, string> = { ID1: first, ID2: second, 'ID@3f9a': `${id}@${revision.slice(0, 6)}`, ID: id }
  return command.replace(/\bID(?:[12]|@3f9a)?(?!\w)/g, (name) => ids[name] ?? name)
}

describe('every program in the documentation', () => {
  const programs = pages.flatMap((page) => page.blocks.filter(({ lang }) => lang === 'ts').map(({ text, line }) => ({ path: page.path, line, text })))

  it('is well typed', { timeout: 240_000 }, () => {
    const folder = folderFor({ path: 'guide' })
    for (const [index, { text }] of programs.entries()) writeFileSync(join(folder, `${index}.ts`), `${text}\nexport {}\n`)
    writeFileSync('package.json', '{ "type": "module" }')
    const paths = Object.fromEntries(entries().map(([name, file]) => [name, [join(root, file)]]))
    const options = { extends: join(root, 'tsconfig.json'), compilerOptions: { paths, typeRoots: [join(root, 'node_modules/@types')] } }
    const loose = { noUncheckedIndexedAccess: false, noUnusedLocals: false, rootDir: '/' }
    writeFileSync(
      'tsconfig.json',
      JSON.stringify({ ...options, compilerOptions: { ...options.compilerOptions, ...loose }, include: ['*.ts', join(root, 'src/natural.d.ts')] }),
    )
    const said = ran(() => execFileSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', 'tsconfig.json'], { encoding: 'utf8' }))
    expect(said.replace(/^(\d+)\.ts/gm, (_, index: string) => `${programs[Number(index)]?.path}:${programs[Number(index)]?.line}`)).toBe('')
  })

  it.each(programs)('runs, and its values are right: $path:$line', async ({ text }) => {
    const folder = folderFor({ path: 'README.md' })
    const seen: [unknown, unknown][] = []
    Object.assign(globalThis, { seen })
    const file = join(folder, 'program.ts')
    writeFileSync(file, localized(text).replace(/^(\S.*?) \/\/ ((?:['[{\d]|true|false|null).*)$/gm, ';globalThis.seen.push([$1, $2])'))
    await import(/* @vite-ignore */ pathToFileURL(file).href)
    for (const [value, said] of seen) expect(value).toEqual(said)
    expect(seen.length).toBe([...text.matchAll(/ \/\/ (?:['[{\d]|true|false|null)/g)].length)
  })
})

/** What a package name means in this repository: `tiaoli/diff` is src/diff/index.ts. */
function entries(): [string, string][] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, string | { default: string }> }
  return Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [[`tiaoli${name.slice(1)}`, target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')]],
  )
}

function localized(text: string): string {
  const names = new Map(entries())
  return text.replace(/from '(tiaoli[^']*)'/g, (_, name: string) => `from '${join(root, names.get(name) ?? name)}'`)
}

function ran(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('every question in the documentation', () => {
  it('is answered by the store', async () => {
    const folder = folderFor({ path: 'README.md' })
    const store = await openStore({ out: join(folder, 'out') })
    try {
      const statements = pages.flatMap(({ path, blocks }) =>
        blocks.filter(({ lang }) => lang === 'sql').flatMap(({ text }) => text.split(';').map((sql) => ({ path, sql: sql.replace(/^--.*$/gm, '').trim() }))),
      )
      expect(statements.length).toBeGreaterThan(5)
      for (const { path, sql } of statements.filter(({ sql }) => sql !== '')) await expect(store.all(sql), `${path}: ${sql}`).resolves.toBeInstanceOf(Array)
    } finally {
      await store.close()
    }
  })
})

describe('pages', () => {
  it.each(pages)('lead somewhere: $path', (page) => {
    expect(brokenLinks(page, pages, (path) => existsSync(join(root, path)))).toEqual([])
  })

  it.each([
    ['README.md', 'README.zh-CN.md'],
    ['docs/guide.md', 'docs/guide.zh-CN.md'],
    ['docs/recipes.md', 'docs/recipes.zh-CN.md'],
    ['docs/extending.md', 'docs/extending.zh-CN.md'],
  ])('say the same commands in both languages: %s, %s', (one, other) => {
    const commandsIn = (path: string) =>
      pages
        .filter((page) => page.path === path)
        .flatMap(({ blocks }) => blocks.filter(({ lang }) => lang === 'sh' || lang === 'ts' || lang === 'text'))
        .map(({ lang, text }) => (lang === 'sh' ? commandsOf(text).join('\n') : text))
    expect(commandsIn(one).length).toBeGreaterThan(0)
    expect(commandsIn(other)).toEqual(commandsIn(one))
  })
})
