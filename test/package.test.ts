import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../src/index.ts'
import { run } from './util/programs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string
  bin: { tiaoli: string }
  dependencies: Record<string, string>
  exports: Record<string, unknown>
}
const text = '一、主要任务\n（一）完善制度。修订管理办法。（责任单位：市司法局）\n'

let folder = ''
let app = ''

/** Pack what is here and unpack it into the `node_modules` of an empty folder, beside the packages it says it needs and no others. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiaoli-package-'))
  app = join(folder, 'app')
  const staged = join(folder, 'staged')
  mkdirSync(staged)
  for (const name of ['package.json', 'README.md', 'LICENSE', 'schemas', 'pipelines']) await cp(join(root, name), join(staged, name), { recursive: true })
  run(process.execPath, [join(root, 'scripts', 'build.mjs'), join(staged, 'dist')])
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: staged })
  const installed = join(app, 'node_modules', manifest.name)
  mkdirSync(installed, { recursive: true })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  run('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1'])
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(app, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    if (existsSync(join(root, 'node_modules', name))) symlinkSync(join(root, 'node_modules', name), link)
  }
  mkdirSync(join(app, 'node_modules', '.bin'))
  symlinkSync(join(installed, manifest.bin.tiaoli), join(app, 'node_modules', '.bin', 'tiaoli'))
  writeFileSync(join(app, 'package.json'), '{"private":true}')
  writeFileSync(join(app, '通知.txt'), text)
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', { timeout: 120_000 }, () => {
  it('has nothing that publint finds fault with', async () => {
    const { messages } = await publint({ pkgDir: join(app, 'node_modules', manifest.name), pack: false })
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
  })

  it('runs its command in a folder where nothing else is', () => {
    const bin = join(app, 'node_modules', '.bin', 'tiaoli')
    expect(JSON.parse(run(bin, ['parse', '通知.txt', '--quiet'], { cwd: app }))).toMatchObject({ source: { name: '通知.txt' }, measures: parse(text).measures })
    run(bin, ['export', '通知.txt', '--to', 'xlsx,csv', '--out', 'made', '--quiet'], { cwd: app })
    expect(readdirSync(join(app, 'made'))).toEqual(expect.arrayContaining(['workbook.xlsx', 'measures.csv']))
    // npx takes what is installed
    expect(run('npx', ['--no-install', 'tiaoli', '--version'], { cwd: app }).trim()).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('names the command that adds what Parquet needs', () => {
    const { status, stderr } = spawnSync(join(app, 'node_modules', '.bin', 'tiaoli'), ['export', '通知.txt', '--to', 'parquet', '--out', 'made'], {
      cwd: app,
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/@duckdb\/node-api[\s\S]*npm install @duckdb\/node-api@\d/)
  })

  it('gives each of its entries', () => {
    const entries = Object.keys(manifest.exports).filter((entry) => !entry.includes('*') && entry !== './package.json')
    const names = entries.map((entry) => manifest.name + entry.slice(1))
    const program = `const all = await Promise.all(${JSON.stringify(names)}.map((name) => import(name)))
      const { parse } = all[0]
      console.log(JSON.stringify({ exports: all.map((one) => Object.keys(one).length), measures: parse(${JSON.stringify(text)}).measures }))`
    writeFileSync(join(app, 'use.mjs'), program)
    const said = JSON.parse(run(process.execPath, ['use.mjs'], { cwd: app })) as { exports: number[]; measures: unknown }
    for (const count of said.exports) expect(count).toBeGreaterThan(0)
    expect(said.measures).toEqual(parse(text).measures)
  })

  it('tells a compiler its types', () => {
    writeFileSync(
      join(app, 'use.ts'),
      `import { parse, type PolicyDocument } from 'tiaoli'\nimport { itemOf, rowsOf, tables } from 'tiaoli/export'\nconst document: PolicyDocument = parse('一、任务')\nexport const rows = [...rowsOf(tables.measures, itemOf(document, null))]\n// @ts-expect-error a text is asked for\nparse(1)\n`,
    )
    const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, module: 'nodenext', target: 'es2023', types: [] }
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    expect(run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', app], { cwd: app })).toBe('')
  })

  it('is as small as it should be, and ships no tests, sources or notes', () => {
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    expect(statSync(join(folder, tarball)).size).toBeLessThan(1_800_000)
    const files = readdirSync(join(app, 'node_modules', manifest.name), { recursive: true }).map(String)
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', join('schemas', 'policy-document.schema.json'), join('schemas', 'akn-subset.xsd')]))
    expect(files.filter((file) => /(?:^|\/)(?:test|fixtures|bench|scripts)(?:\/|$)|(?<!\.d)\.ts$/.test(file))).toEqual([])
  })
})

describe('what the package needs', () => {
  /** Licences under which everything that is installed with the package may be passed on. */
  const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', '(MIT OR CC0-1.0)'])

  /** Packages whose manifest names no licence, and the one that their files name. */
  const stated: Readonly<Record<string, string>> = { sylvester: 'MIT' }

  it('is free of licences that bind whoever uses it', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { license?: string; dev?: boolean; devOptional?: boolean; peer?: boolean }>
    }
    const shipped = Object.entries(lock.packages).filter(([path, { dev, devOptional, peer }]) => path !== '' && !dev && !devOptional && !peer)
    expect(shipped.length).toBeGreaterThan(50)
    const refused = shipped.flatMap(([path, { license }]) => {
      const name = path.replace(/^.*node_modules\//, '')
      const licence = license ?? stated[name] ?? 'none'
      return allowed.has(licence) ? [] : [`${name}: ${licence}`]
    })
    expect(refused).toEqual([])
  })
})
