import { addCorrection, noCorrections, tryCorrections } from '../corrections/index.ts'
import { findingIn } from '../locale/diagnostics.ts'
import { correctionsBeside, readCorrections, writeCorrections } from '../run/corrections.ts'
import { failureOf } from '../run/failure.ts'
import type { Correction } from '../schema/types.ts'
import { printDiff } from './diff.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, readInput } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { speakerFor } from './words.ts'

export interface CorrectFlags extends CommonOptions {
  replace?: string
  body?: string
  deadline?: string
  accept?: string
  with?: string
  role?: string
  by?: string
  at?: string
  before?: string
  after?: string
  reason?: string
  list?: boolean
  remove?: number
  dryRun?: boolean
  pipeline?: string
}

/** Write a correction beside a source, read the source again, and show what it changes. */
export async function correctCommand(file: string, flags: CorrectFlags, io: Io): Promise<Exit> {
  const path = correctionsBeside(file)
  const trouble = (error: Error): never => {
    throw new UsageError(error.message, failureOf(error, 'reading').hint)
  }
  const source = await readInput(file, io).catch(trouble)
  const known = await readCorrections(path).catch(trouble)
  if (flags.list) {
    for (const [i, one] of (known?.corrections ?? []).entries()) io.stdout.write(`${i + 1}  ${one.kind}  ${one.at ?? ''}  ${one.quote} → ${one.value ?? ''}\n`)
    return 'ok'
  }
  const base = known ?? noCorrections()
  const wanted = flags.remove === undefined ? addCorrection(base, correctionOf(flags)) : without(base, flags.remove)
  const pipeline = await pipelineFor(flags.pipeline)
  const { document, diff } = tryCorrections(source, wanted, { pipeline, known })
  const fits = document.diagnostics.filter(({ code }) => code.startsWith('correction-'))
  const paint = paintFor(io.stdout, io, flags)
  io.stdout.write(printDiff(diff, io.lang ?? 'en', paint))
  const say = speakerFor(io)
  for (const finding of fits) {
    const { message, hint } = findingIn(io.lang ?? 'en', finding)
    io.stderr.write(`${say(finding.severity)} ${finding.code} ${message}\n  ${say(`hint: ${hint}`)}\n`)
  }
  if (flags.dryRun) return 'ok'
  try {
    await writeCorrections(path, { ...wanted, document: document.id })
  } catch (error) {
    const { message, hint } = failureOf(error, 'writing')
    io.stderr.write(`${path} ${say('error')} ${say('unwritable')} ${say(message)}\n  ${say(`hint: ${hint}`)}\n`)
    return 'stopped'
  }
  if (!flags.quiet) io.stderr.write(`${say(`Written: ${path}`)}\n`)
  return 'ok'
}

function without(corrections: ReturnType<typeof noCorrections>, n: number): ReturnType<typeof noCorrections> {
  const count = corrections.corrections.length
  if (n > count) throw new UsageError(`Unexpected correction ${n}, expected 1 to ${count}`, '`--list` shows them.')
  return { ...corrections, corrections: corrections.corrections.filter((_, i) => i !== n - 1) }
}

function correctionOf(flags: CorrectFlags): Correction {
  const kinds = (['replace', 'body', 'deadline', 'accept'] as const).filter((kind) => flags[kind] !== undefined)
  const [kind] = kinds
  if (!kind || kinds.length > 1)
    throw new UsageError('Unexpected options, expected one of --replace, --body, --deadline, --accept', 'One correction at a time; see tiaoli correct --help.')
  const value = { replace: flags.with, body: flags.role, deadline: flags.by, accept: null }[kind]
  if (value === undefined)
    throw new UsageError(`Unexpected --${kind} alone`, 'Give --with TEXT for --replace, --role ROLE for --body, --by DAY for --deadline.')
  if (kind === 'deadline' && !/^(?:\d{4}-\d{2}-\d{2}|ongoing|none)$/.test(value ?? ''))
    throw new UsageError(`Unexpected day \`${value}\``, 'Give YYYY-MM-DD, ongoing or none.')
  const { at = null, before = '', after = '', reason = null } = flags
  return { kind, at, quote: flags[kind] ?? '', before, after, value, reason }
}
