import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareReadings, type Reader, readingOf, type Text } from '../scripts/comparison.ts'
import { commitOf, withWorktree } from '../scripts/worktree.ts'
import { parse } from '../src/index.ts'
import { plan } from './cli/texts.ts'
import { facts } from './eval/facts.ts'
import { folderWith, readIn } from './run/folder.ts'

const bytes = new TextEncoder().encode(plan)
const texts: Text[] = [
  { name: 'gold.txt', bytes, gold: facts },
  { name: 'counted.txt', bytes, gold: null },
]
const good: Reader = () => parse(plan)
const read = (reader: Reader) => texts.map((text) => readingOf(text, reader))

describe('two versions', () => {
  it('that read the same differ in nothing', () => {
    expect(compareReadings(read(good), read(good))).toEqual({ aspects: [], documents: [], counts: [] })
  })

  it('are told apart fact by fact where there is gold, by counts where there is none', () => {
    const worse = read(() => parse(plan.replace('（市司法局负责）', '').replace('二、主要任务', '二、主要工作')))
    const { aspects, documents, counts } = compareReadings(read(good), worse)
    expect(aspects.map(({ aspect }) => aspect)).toContain('outline.title')
    expect(aspects.find(({ aspect }) => aspect === 'outline.title')).toMatchObject({ before: { tp: 4, f1: 1 }, after: { tp: 3, f1: 0.75 }, change: -0.25 })
    expect(aspects.map(({ change }) => change)).toEqual(aspects.map(({ change }) => change).toSorted((a, b) => a - b))
    const [document] = documents
    expect(document).toMatchObject({ name: 'gold.txt', failure: null })
    expect(document?.losses).toBeGreaterThan(3)
    expect(document?.aspects).toContainEqual({ aspect: 'outline.title', lost: ['二|主要任务'], wrong: ['二|主要工作'], found: [], corrected: [] })
    expect(document?.aspects).toContainEqual({ aspect: 'responsibility.body', lost: ['市司法局'], wrong: [], found: [], corrected: [] })
    expect(counts).toEqual([{ name: 'counted.txt', failure: null, counts: expect.objectContaining({ responsibilities: [2, 1] }) }])

    const back = compareReadings(worse, read(good))
    expect(back.documents[0]?.losses).toBe(-(document?.losses ?? 0))
    expect(back.documents[0]?.aspects).toContainEqual({ aspect: 'outline.title', lost: [], wrong: [], found: ['二|主要任务'], corrected: ['二|主要工作'] })
  })

  it('put the greatest loss first, and count diagnostics by code', () => {
    const several = ['a', 'b', 'c'].map((name): Text => ({ name, bytes, gold: facts }))
    const readings = (losses: Record<string, string>) => several.map((text) => readingOf(text, (name) => parse(plan.replace(losses[name] ?? '、、', ''))))
    const { documents } = compareReadings(readings({}), readings({ a: '市司法局负责', b: '一、总体目标\n到2025年，建成共享平台3个。\n二、主要任务' }))
    expect(documents.map(({ name }) => name)).toEqual(['b', 'a'])
    const { counts } = compareReadings(
      read(good),
      read(() => parse(plan.replace('（三）', '（二）'))),
    )
    expect(counts[0]?.counts).toEqual({ 'diagnostic numbering-gap': [1, 0] })
  })

  it('may throw', () => {
    const { documents, counts } = compareReadings(
      read(good),
      read(() => {
        throw new Error('no such stage')
      }),
    )
    expect([documents[0]?.failure, counts[0]?.failure]).toEqual(['no such stage', 'no such stage'])
    expect(documents[0]?.losses).toBeGreaterThan(10)
  })
})

/** A repository with one commit and a changed working tree. */
function repository(): { root: string; commit: string } {
  const root = folderWith({ 'a.txt': 'old', 'node_modules/x/index.js': '', '.gitignore': 'node_modules\n' })
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root, encoding: 'utf8' }).trim()
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'First')
  writeFileSync(join(root, 'a.txt'), 'new')
  return { root, commit: git('rev-parse', 'HEAD') }
}
const left = (root: string) => execFileSync('git', ['worktree', 'list'], { cwd: root, encoding: 'utf8' }).trim().split('\n').length - 1

describe('a worktree', () => {
  it('holds the revision and the packages, and is removed after use', async () => {
    const { root, commit } = repository()
    expect([commitOf(root, 'HEAD'), commitOf(root, 'none'), commitOf(root, '--all')]).toEqual([commit, null, null])
    let used = ''
    const found = await withWorktree(root, commit, async (folder) => {
      used = folder
      return [readIn(folder, 'a.txt'), existsSync(join(folder, 'node_modules/x/index.js')), left(root)]
    })
    expect(found).toEqual(['old', true, 1])
    expect([existsSync(used), left(root), existsSync(join(root, 'node_modules/x/index.js')), readIn(root, 'a.txt')]).toEqual([false, 0, true, 'new'])
  })

  it('is removed when its use fails, and when there is no such commit', async () => {
    const { root, commit } = repository()
    let used = ''
    const failing = withWorktree(root, commit, async (folder) => {
      used = folder
      throw new Error('nothing to read')
    })
    await expect(failing).rejects.toThrow('nothing to read')
    expect([existsSync(used), left(root)]).toEqual([false, 0])
    await expect(withWorktree(root, '0'.repeat(40), async () => 1)).rejects.toThrow('worktree add')
    expect(left(root)).toBe(0)
  })
})

const project = fileURLToPath(new URL('..', import.meta.url))
const run = (args: string[], temporary = folderWith()) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(project, 'scripts', 'compare.ts'), ...args], {
    encoding: 'utf8',
    cwd: project,
    env: { ...process.env, TMPDIR: temporary },
  })

// an archive of the project has no history
describe.runIf(existsSync(join(project, '.git')))('npm run compare', () => {
  it('holds the working tree against a revision, and leaves nothing behind', () => {
    const temporary = folderWith()
    const { status, stdout } = run(['HEAD', '--only', 'trap-01', '--json'], temporary)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ revision: 'HEAD', commit: commitOf(project, 'HEAD'), texts: 1, aspects: expect.any(Array) })
    expect(readdirSync(temporary).filter((name) => name.startsWith('tiaoli-compare-'))).toEqual([])
    expect(run(['HEAD', '--only', 'trap-01']).stdout).toMatch(/^HEAD \([0-9a-f]{7}\) → working tree: 1 text with gold, 0 by counts\n/)
  })

  it('refuses what git does not know', () => {
    expect(run([])).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run compare -- REVISION') })
    expect(run(['nonsense'])).toMatchObject({ status: 2, stderr: expect.stringContaining('`nonsense`') })
  })
})
