import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { correctedText } from '../corrections/text.ts'
import type { Lang } from '../locale/index.ts'
import type { SourceText } from '../read/source.ts'
import { checkAgainstSource, checkDocument, type Problem, problemsOf } from '../run/check.ts'
import { failureOf } from '../run/failure.ts'
import { findSources } from '../run/find.ts'
import type { PolicyDocument } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'
import { locate, printFailure, printFinding } from './diagnostic.ts'
import { type Exit, UsageError } from './exit.ts'
import { type ReadingFlags, readingOf } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { hashIn, type Library, sourceLibrary } from './library.ts'
import { plural } from './progress.ts'
import { padTo } from './width.ts'
import { schemaErrorsIn, speakerFor } from './words.ts'

export interface CheckFlags extends CommonOptions, ReadingFlags {
  sources?: string
  json?: boolean
}

/** What a check found in one file. */
interface Checked {
  file: string
  /** Null where no file with the sha-256 of the source was found. */
  source: string | null
  problems: Problem[]
  /** Why the file could not be checked at all. */
  failure: { category: string; message: string; hint: string } | null
}

const shown = 10

/** Check documents against the schema, their inner references and, where it is found, their source. */
export async function checkCommand(paths: string[], flags: CheckFlags, io: Io): Promise<Exit> {
  const files = (await Promise.all(paths.map(documentsIn))).flat()
  if (files.length === 0) {
    throw new UsageError(
      `No documents found in ${paths.map((path) => `\`${path}\``).join(', ')}`,
      'Give JSON files that tiaoli wrote, or the folder of an ingest.',
    )
  }
  const paint = paintFor(io.stdout, io, flags)
  const say = speakerFor(io)
  const library = sourceLibrary(flags.sources, readingOf(flags))
  const results: Checked[] = []
  for (const file of files) {
    const { checked, source } = await checkFile(file, library, flags.json ? 'en' : (io.lang ?? 'en'))
    results.push(checked)
    if (flags.json) continue
    const { problems, failure } = checked
    if (failure) io.stderr.write(printFailure(file, failure, paint, say))
    else if (problems.length > 0 || !flags.quiet) {
      const status = problems.length === 0 ? paint.green(padTo(say('ok'), 6)) : paint.red(padTo(say('failed'), 6))
      io.stdout.write(`${status} ${file}  ${say(checked.source === null ? 'source not found' : `source ${checked.source}`)}\n`)
    }
    const most = flags.verbose ? problems.length : shown
    const located = locate(source ? (checked.source ?? file) : file, source?.text ?? '')
    for (const { code, path, message, spans } of problems.slice(0, most)) {
      const finding = { severity: 'error' as const, code, message: say(message), spans: source ? spans : [], hint: say(`in ${file}#${path || '/'}`) }
      io.stdout.write(`${printFinding(finding, located, paint, say)}\n`)
    }
    if (problems.length > most) io.stdout.write(`${say(`… and ${problems.length - most} more; --verbose prints all`)}\n`)
  }
  const failed = results.filter(({ failure }) => failure !== null).length
  const wrong = results.filter(({ problems }) => problems.length > 0).length
  const unsourced = results.filter(({ failure, source }) => failure === null && source === null).length
  if (flags.json) io.stdout.write(`${JSON.stringify({ documents: results.length, wrong, failed, unsourced, results }, null, 2)}\n`)
  else if (!flags.quiet) {
    const rest = unsourced > 0 ? say(`; source of ${unsourced} not found: give its folder with --sources`) : ''
    io.stdout.write(`${say(`${plural(results.length, 'document')}: ${results.length - wrong - failed} ok, ${wrong} wrong, ${failed} not read`)}${rest}\n`)
  }
  return failed > 0 ? 'failed' : wrong > 0 ? 'unmet' : 'ok'
}

/** The documents a path stands for: itself, or those in the folder of an ingest, or the JSON files of another folder. */
async function documentsIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const names = await readdir(path)
  const include = names.includes('documents') ? ['documents/*.json', 'revisions/**/*.json'] : ['*.json']
  return (await findSources([path], { include, exclude: ['gold.json', 'expected.json'] })).map((found) => found.path)
}

async function checkFile(file: string, library: Library, lang: Lang): Promise<{ checked: Checked; source: SourceText | null }> {
  const checked: Checked = { file, source: null, problems: [], failure: null }
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return { checked: { ...checked, failure: failureOf(error, 'reading') }, source: null }
  }
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (error) {
    const failure = {
      category: 'unreadable',
      message: `Unexpected text, expected JSON: ${String((error as Error).message)}`,
      hint: 'Give a document that tiaoli wrote.',
    }
    return { checked: { ...checked, failure }, source: null }
  }
  const errors = await schemaErrorsIn(lang, validateDocument(document))
  const valid = errors.length === 0
  const sha256 = hashIn(document)
  const found = sha256 === null ? null : await library.find(sha256, dirname(file))
  checked.source = found?.path ?? null
  checked.problems.push(...problemsOf(document, errors))
  if (valid) {
    checked.problems.push(...checkDocument(document as PolicyDocument))
    // a span outside the source would lead nowhere
    const sound = checked.problems.every(({ code }) => code !== 'span-outside')
    if (found && sound)
      checked.problems.push(
        ...checkAgainstSource(document as PolicyDocument, correctedText(found.source.text, (document as PolicyDocument).source.edits ?? [])),
      )
  }
  return { checked, source: found?.source ?? null }
}
