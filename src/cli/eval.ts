import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { problemsOfGold } from '../eval/gold.ts'
import { type AspectScore, type Mode, scoreDocument } from '../eval/score.ts'
import { type AspectSummary, type DocumentSummary, type Summary, summarize } from '../eval/summary.ts'
import type { Speaker } from '../locale/phrases.ts'
import { failureOf } from '../run/failure.ts'
import type { Gold, PolicyDocument } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'
import { type Exit, UsageError } from './exit.ts'
import { type CommonOptions, type Io, type Paint, paintFor } from './io.ts'
import { plural } from './progress.ts'
import { cutTo, padTo } from './width.ts'
import { speakerFor } from './words.ts'

export interface EvalFlags extends CommonOptions {
  mode: Mode
  only?: string[]
  least?: number
  detail?: boolean
  json?: boolean
}

/** Hold emitted documents against facts found by hand. */
export async function evalCommand(goldPath: string, outPath: string, flags: EvalFlags, io: Io): Promise<Exit> {
  const found = await goldFiles(goldPath)
  const { only } = flags
  const chosen = only ? found.filter(({ name }) => only.some((start) => name.startsWith(start))) : found
  if (chosen.length === 0) {
    throw new UsageError(
      `No gold found in \`${goldPath}\`${only ? ` whose name begins with ${only.join(' or ')}` : ''}`,
      'Give a gold file, a folder of gold files, or a folder of cases that hold `gold.json`.',
    )
  }
  const golds = await readGold(chosen)
  const outputs = await outputsIn(outPath, golds)
  const paint = paintFor(io.stdout, io, flags)
  const paintErr = paintFor(io.stderr, io, flags)
  const say = speakerFor(io)
  const complaints: { name: string; file: string | null; message: string }[] = []
  const scored: { name: string; scores: ReturnType<typeof scoreDocument> }[] = []
  for (const { name, gold } of golds) {
    const file = outputs.get(name) ?? null
    const read = file === null ? 'no output' : await readDocument(file)
    if (typeof read === 'string') complaints.push({ name, file, message: read })
    scored.push({ name, scores: scoreDocument(gold, typeof read === 'string' ? {} : read, flags.mode) })
  }
  for (const { name, file, message } of complaints) {
    io.stderr.write(`${paintErr.yellow(say('warning'))} ${say(`${file ?? name}: ${message}; scored as if nothing was found`)}\n`)
  }
  const summary = summarize(scored)
  const least = flags.least ?? 0
  const under = summary.aspects.filter(({ f1 }) => f1 < least).map(({ aspect }) => aspect)
  if (flags.json) {
    const result = { mode: flags.mode, ...(flags.least === undefined ? {} : { least, under }), unread: complaints, ...summary }
    io.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    io.stdout.write(`${printAspects(summary, flags.mode, least, paint, say)}\n`)
    if (!flags.quiet) io.stdout.write(printDocuments(summary, flags.detail === true, paint, say))
    if (under.length > 0) io.stdout.write(`\n${paint.red(`Under ${least}:`)} ${under.join(', ')}\n`)
  }
  return under.length > 0 ? 'failed' : 'ok'
}

interface Named {
  name: string
  file: string
}

/** The gold files a path stands for: itself, or the JSON files of a folder, or `gold.json` in the folders of a folder. */
async function goldFiles(path: string): Promise<Named[]> {
  if (!(await isFolder(path))) return [{ name: nameOf(path), file: path }]
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: Named[] = []
  for (const entry of entries) {
    const file = join(path, entry.name)
    if (await isFolder(file)) {
      const inside = join(file, 'gold.json')
      if (await isFile(inside)) found.push({ name: entry.name, file: inside })
    } else if (entry.name.endsWith('.json')) found.push({ name: nameOf(file), file })
  }
  return found
}

/** A file is named by itself, `gold.json` by its folder. */
function nameOf(file: string): string {
  const name = basename(file).replace(/\.json$/, '')
  return name === 'gold' ? basename(dirname(resolve(file))) : name
}

const shownProblems = 10

async function readGold(files: readonly Named[]): Promise<{ name: string; gold: Gold }[]> {
  const problems: string[] = []
  const golds: { name: string; gold: Gold }[] = []
  for (const { name, file } of files) {
    const value = await readJson(file)
    if (typeof value === 'string') {
      problems.push(`${file}: ${value}`)
      continue
    }
    const wrong = problemsOfGold(value.json)
    problems.push(...wrong.map(({ path, message }) => `${file}#${path || '/'}: ${message}`))
    if (wrong.length === 0) golds.push({ name, gold: value.json as Gold })
  }
  if (problems.length > 0) {
    const rest = problems.length > shownProblems ? [`… and ${problems.length - shownProblems} more`] : []
    throw new UsageError(
      `Gold cannot be used\n  ${[...problems.slice(0, shownProblems), ...rest].join('\n  ')}`,
      'Correct the file; `tiaoli schema gold` prints its schema.',
    )
  }
  return golds
}

/**
 * Find the emitted documents by name: one file for the one gold, or those of a folder, be it `<name>.json` or what
 * `ingest` wrote, whose index tells the names of the sources.
 */
async function outputsIn(path: string, golds: readonly { name: string }[]): Promise<Map<string, string>> {
  if (await isFile(path)) {
    const [only, ...others] = golds
    if (only === undefined || others.length > 0) {
      throw new UsageError(
        `Unexpected file \`${path}\`, expected a folder: there are ${golds.length} gold files`,
        'Give one gold file, or a folder of documents.',
      )
    }
    return new Map([[only.name, path]])
  }
  if (!(await isFolder(path))) {
    throw new UsageError(`Unexpected path \`${path}\`, expected documents`, 'Give a document that tiaoli wrote, or a folder of `<name of gold>.json`.')
  }
  const found = new Map<string, string>()
  const index = await readFile(join(path, 'index.jsonl'), 'utf8').catch(() => '')
  for (const line of index.split('\n')) {
    const entry = parsed(line) as { source?: unknown; document?: unknown } | null
    if (typeof entry?.source !== 'string' || typeof entry.document !== 'string') continue
    const name = basename(entry.source).replace(/\.[^.]+$/, '')
    found.set(name === 'input' ? basename(dirname(entry.source)) : name, join(path, entry.document))
  }
  for (const { name } of golds) {
    const file = join(path, `${name}.json`)
    if (await isFile(file)) found.set(name, file)
  }
  return found
}

/** Read a document, or say why it is none. */
async function readDocument(file: string): Promise<PolicyDocument | string> {
  const value = await readJson(file)
  if (typeof value === 'string') return value
  const [error, ...others] = validateDocument(value.json)
  if (error === undefined) return value.json as PolicyDocument
  return `not a document: ${plural(others.length + 1, 'problem')}, the first at #${error.path || '/'}: ${error.message}`
}

async function readJson(file: string): Promise<{ json: unknown } | string> {
  try {
    return { json: JSON.parse(await readFile(file, 'utf8')) }
  } catch (error) {
    return error instanceof SyntaxError ? `Unexpected text, expected JSON: ${error.message}` : failureOf(error, 'reading').message
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  )
}

/** Four digits, cut and not rounded: 1.0000 means that nothing differs. */
function figure(value: number | null): string {
  return value === null ? '·' : (Math.floor(value * 10_000) / 10_000).toFixed(4)
}

const heads = ['precision', 'recall', 'f1', 'macro', 'right', 'gold', 'emitted', 'texts']
const widths = [9, 8, 8, 8, 8, 7, 9, 7]

function printAspects({ aspects, documents }: Summary, mode: Mode, least: number, paint: Paint, say: Speaker): string {
  const row = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('')
  const lines = aspects.map((one: AspectSummary) => {
    const { aspect, precision, recall, f1, macro, tp, gold, got } = one
    // nothing wanted and nothing given is right, and says nothing
    const figures = [precision, recall, f1, macro].map((value) => figure(gold + got > 0 ? value : null))
    const text = `${padTo(aspect, 32)}${row([...figures, ...[tp, gold, got, one.documents].map(String)])}`
    return f1 < least ? paint.red(text) : f1 < 1 ? paint.yellow(text) : text
  })
  const head = padTo(`${say(plural(documents.length, 'document'))}, ${mode}`, 32) + row(heads)
  return [paint.bold(head), ...lines].join('\n')
}

const shownDocuments = 5
const shownFacts = 6
const columns = 100

/** The documents that are not as their gold says, worst first, with what is missing and what is too much. */
function printDocuments({ documents }: Summary, detail: boolean, paint: Paint, say: Speaker): string {
  const wrong = documents.map((document) => ({ document, misses: missesOf(document) })).filter(({ misses }) => misses.length > 0)
  if (wrong.length === 0) return ''
  const lines = ['', paint.bold(say(detail ? 'What differs, worst documents first' : 'Worst documents'))]
  for (const { document, misses } of detail ? wrong : wrong.slice(0, shownDocuments)) {
    lines.push(`${document.name}  f1 ${figure(document.f1)}`)
    for (const { aspect, missing, extra } of misses) {
      lines.push(...printFacts(`  ${padTo(aspect, 30)} missing  `, missing, detail, say), ...printFacts(`  ${padTo(aspect, 30)} extra    `, extra, detail, say))
    }
  }
  if (!detail && wrong.length > shownDocuments) lines.push(say(`… and ${wrong.length - shownDocuments} more documents; --detail prints all`))
  return `${lines.join('\n')}\n`
}

/** What differs by aspect; single fields of metadata stand under `metadata` already. */
function missesOf({ aspects }: DocumentSummary): ({ aspect: string } & Pick<AspectScore, 'missing' | 'extra'>)[] {
  return Object.entries(aspects)
    .filter(([aspect, { missing, extra }]) => !aspect.startsWith('metadata.') && missing.length + extra.length > 0)
    .map(([aspect, { missing, extra }]) => ({ aspect, missing, extra }))
}

function printFacts(head: string, facts: readonly string[], detail: boolean, say: Speaker): string[] {
  if (facts.length === 0) return []
  if (detail) return facts.map((fact) => head + fact)
  const rest = facts.length > shownFacts ? [say(`… ${facts.length} in all`)] : []
  return [cutTo(head + [...facts.slice(0, shownFacts), ...rest].join('  ·  '), columns)]
}
