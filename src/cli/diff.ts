import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { diff } from '../diff/index.ts'
import { sortOut, tell, tellRenumbered } from '../diff/words.ts'
import { diffWords } from '../locale/diff.ts'
import { type Lang, say } from '../locale/index.ts'
import { parseSource } from '../parse.ts'
import { failureOf } from '../run/failure.ts'
import { writeAtomic } from '../run/files.ts'
import type { DocumentDiff, Pipeline, PolicyDocument, WordingPiece } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'
import { printFailure } from './diagnostic.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, readInput, refuseOverwriting } from './input.ts'
import { type CommonOptions, type Io, type Paint, paintFor } from './io.ts'
import { speakerFor } from './words.ts'

export interface DiffFlags extends CommonOptions {
  in: string
  pipeline?: string
  format: 'text' | 'json' | 'html'
  json?: boolean
  out?: string
}

/** Show what changed between two documents: texts, JSON documents, or ids (`id@revision`) in the folder of an ingest. */
export async function diffCommand(before: string, after: string, flags: DiffFlags, io: Io): Promise<Exit> {
  refuseOverwriting([before, after], flags.out)
  const pipeline = await pipelineFor(flags.pipeline)
  const { lang = 'en' } = io
  const [a, b] = [await loadDocument(before, flags.in, io, pipeline), await loadDocument(after, flags.in, io, pipeline)]
  const found = diff(a, b)
  const format = flags.json ? 'json' : flags.format
  const paint = paintFor(io.stdout, io, flags.out === undefined ? flags : { ...flags, color: false })
  const text =
    format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : format === 'html'
        ? (await import('../diff/page.ts')).diffPage(found, lang)
        : printDiff(found, lang, paint)
  if (flags.out === undefined) io.stdout.write(text)
  else {
    try {
      await writeAtomic(flags.out, text)
    } catch (error) {
      io.stderr.write(printFailure(flags.out, failureOf(error, 'writing'), paint, speakerFor(io)))
      return 'stopped'
    }
  }
  return found.equal ? 'ok' : 'failed'
}

/** Find a document: a path first, then an id in a folder, `id@…` for a revision by the beginning of its hash. */
export async function loadDocument(name: string, folder: string, io: Io, pipeline?: string | Pipeline): Promise<PolicyDocument> {
  const isFile =
    name === '-' ||
    (await stat(name)
      .then((stats) => stats.isFile())
      .catch(() => false))
  if (isFile && !name.endsWith('.json')) {
    const source = await readInput(name, io).catch((error: Error) => {
      const { message, hint } = failureOf(error, 'reading')
      throw new UsageError(`Unexpected file \`${name}\`: ${message}`, hint)
    })
    return parseSource(source, { pipeline })
  }
  const path = isFile ? name : await pathOf(name, folder)
  const hint = 'Give a text, a document that tiaoli wrote, or an id with --in FOLDER.'
  const value: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch((error: Error & { code?: string }) => {
      if (error.code === 'ENOENT') throw new UsageError(`Unexpected name \`${name}\`: there is no such file, and no document of this id in \`${folder}\``, hint)
      if (error instanceof SyntaxError) throw new UsageError(`${path}: Unexpected text, expected JSON: ${error.message}`, hint)
      throw new UsageError(`Unexpected document \`${path}\`: ${failureOf(error, 'reading').message}`, hint)
    })
  const [problem] = validateDocument(value)
  if (problem) throw new UsageError(`${path}#${problem.path}: ${problem.message}`, 'Write the document again with this version of tiaoli.')
  return value as PolicyDocument
}

async function pathOf(name: string, folder: string): Promise<string> {
  const [id = '', revision] = name.split('@')
  const kept = join(folder, 'revisions', id)
  const names = await readdir(kept).catch(() => [])
  const newest = join(folder, 'documents', `${id}.json`)
  if (revision === undefined) return newest
  const found = names.filter((one) => one.startsWith(revision) || revision.startsWith(one.replace(/\.json$/, '')))
  if (found.length === 1) return join(kept, found[0] as string)
  const known = names.map((one) => `${id}@${one.replace(/\.json$/, '')}`)
  throw new UsageError(
    `Unexpected revision \`${revision}\` of \`${id}\`, expected the beginning of one in ${kept}`,
    known.length > 0 ? `Revisions: ${known.join(', ')}` : `Only the newest is kept: ${newest}`,
  )
}

/** A diff for a terminal: one paragraph a change. */
export function printDiff(found: DocumentDiff, lang: Lang, paint: Paint): string {
  const { own, renumbered } = sortOut(found)
  if (found.equal) return `${say(diffWords.page.equal, lang)}\n`
  const lines = own.map((change) => {
    const { subject, kinds, where, what, fields } = tell(change, lang)
    const head = [paint.bold(subject), kinds, paint.dim(where), what].filter((one) => one !== '').join('  ')
    const values = fields.map(({ name, before, after }) => `    ${name}: ${paint.red(before)} → ${paint.green(after)}`)
    const words = change.wording.length > 0 ? [`    ${change.wording.map((piece) => printPiece(piece, paint)).join('')}`] : []
    return [head, ...words, ...values].join('\n')
  })
  const counts = found.counts.map(({ subject, kind, count }) => `${say(diffWords.subject[subject], lang)} ${say(diffWords.kind[kind], lang)} ${count}`)
  const rest = tellRenumbered(renumbered, lang)
  return `${[...lines, ...(rest === '' ? [] : [paint.dim(rest)]), '', counts.join(lang === 'zh' ? '，' : ', ')].join('\n')}\n`
}

/** Marks as well as colours: a file has none. Of a long run that is the same the ends are enough. */
function printPiece({ op, text }: WordingPiece, paint: Paint): string {
  if (op === 'removed') return paint.red(`[-${text}-]`)
  if (op === 'added') return paint.green(`{+${text}+}`)
  return text.length > 40 ? `${text.slice(0, 16)}…${text.slice(-16)}` : text
}
