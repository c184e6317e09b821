import { addCorrection, noCorrections, tryCorrections } from '../corrections/index.ts'
import { expectedValue } from '../corrections/values.ts'
import { diagnostics, findingIn } from '../locale/diagnostics.ts'
import { doubts } from '../locale/doubts.ts'
import { changeCorrections } from '../run/beside.ts'
import { correctionsBeside, readCorrections } from '../run/corrections.ts'
import { failureOf } from '../run/failure.ts'
import type { Correction, Diagnostic } from '../schema/types.ts'
import { printDiff } from './diff.ts'
import { type Exit, UsageError } from './exit.ts'
import { pipelineFor, readInput } from './input.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { speakerFor } from './words.ts'

export interface CorrectFlags extends CommonOptions {
  replace?: string
  heading?: string
  category?: string
  body?: string
  deadline?: string
  target?: string
  accept?: string
  with?: string
  level?: string
  is?: string
  role?: string
  by?: string
  value?: string
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
  const source = await readInput(file, io).catch((error: Error) => {
    const { message, hint } = failureOf(error, 'reading')
    throw new UsageError(`Unexpected file \`${file}\`: ${message}`, hint)
  })
  const known = await readCorrections(path).catch((error: Error) => {
    throw new UsageError(error.message, failureOf(error, 'reading').hint)
  })
  if (flags.list) {
    for (const [i, one] of (known?.corrections ?? []).entries()) io.stdout.write(`${i + 1}  ${one.kind}  ${one.at ?? ''}  ${one.quote} → ${one.value ?? ''}\n`)
    return 'ok'
  }
  const base = known ?? noCorrections()
  const wanted = flags.remove === undefined ? addCorrection(base, correctionOf(flags)) : without(base, flags.remove)
  const pipeline = await pipelineFor(flags.pipeline)
  const { document, diff } = tryCorrections(source, wanted, { pipeline, known })
  const fits = document.diagnostics.filter(({ code }) => code.startsWith('correction-'))
  if (flags.remove === undefined) refuseUnfit(correctionOf(flags), base, fits, file)
  const paint = paintFor(io.stdout, io, flags)
  io.stdout.write(printDiff(diff, io.lang ?? 'en', paint))
  const say = speakerFor(io)
  for (const finding of fits) {
    const { message, hint } = findingIn(io.lang ?? 'en', finding)
    io.stderr.write(`${say(finding.severity)} ${finding.code} ${message}\n  ${say(`hint: ${hint}`)}\n`)
  }
  if (flags.dryRun) return 'ok'
  try {
    await changeCorrections(file, async ({ known: now, write }) => {
      // somebody else may have corrected it since it was read: theirs stay
      const same = JSON.stringify(now) === JSON.stringify(known)
      if (!same && flags.remove !== undefined) throw new UsageError(`Unexpected change of ${path} meanwhile`, '`--list` shows them.')
      const all = same ? wanted : addCorrection(now ?? noCorrections(), correctionOf(flags))
      await write({ ...all, document: document.id })
    })
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { message, hint } = failureOf(error, 'writing')
    io.stderr.write(`${path} ${say('error')} ${say('unwritable')} ${say(message)}\n  ${say(`hint: ${hint}`)}\n`)
    return 'stopped'
  }
  if (!flags.quiet) io.stderr.write(`${say(`Written: ${path}`)}\n`)
  return 'ok'
}

/** A correction that fits nothing from the first is a slip of the one who gives it; one that did fit some scan is kept. */
function refuseUnfit({ kind, quote }: Correction, { corrections }: ReturnType<typeof noCorrections>, fits: readonly Diagnostic[], file: string): void {
  if (corrections.some((one) => one.kind === kind && one.quote === quote)) return
  const unfit = fits.some(({ code, params }) => code === 'correction-unfit' && params.kind === kind && quote.startsWith(String(params.quote)))
  if (!unfit) return
  throw new UsageError(
    `Unexpected --${kind} \`${quote}\`: it fits no place of ${file}, or more than one`,
    'Copy it from the file; --before, --after or --at say which of several is meant.',
  )
}

function without(corrections: ReturnType<typeof noCorrections>, n: number): ReturnType<typeof noCorrections> {
  const count = corrections.corrections.length
  if (n > count) throw new UsageError(`Unexpected correction ${n}, expected 1 to ${count}`, '`--list` shows them.')
  return { ...corrections, corrections: corrections.corrections.filter((_, i) => i !== n - 1) }
}

/** The option that names what is corrected, and the one that gives its value. */
const options = {
  replace: 'with',
  heading: 'level',
  category: 'is',
  body: 'role',
  deadline: 'by',
  target: 'value',
  accept: null,
} as const satisfies Record<Correction['kind'], keyof CorrectFlags | null>

function correctionOf(flags: CorrectFlags): Correction {
  const kinds = (Object.keys(options) as (keyof typeof options)[]).filter((kind) => flags[kind] !== undefined)
  const [kind] = kinds
  if (!kind || kinds.length > 1)
    throw new UsageError(
      'Unexpected options, expected one of --replace, --heading, --category, --body, --deadline, --target, --accept',
      'One correction at a time; see tiaoli correct --help.',
    )
  const option = options[kind]
  const value = option === null ? null : flags[option]
  if (value === undefined) throw new UsageError(`Unexpected --${kind} alone`, `Give --${option} with it; see tiaoli correct --help.`)
  const { at = null, before = '', after = '', reason = null } = flags
  const correction: Correction = { kind, at, quote: flags[kind] ?? '', before, after, value, reason }
  if (kind === 'accept' && !Object.hasOwn(diagnostics, correction.quote) && !Object.hasOwn(doubts, correction.quote))
    throw new UsageError(`Unexpected --accept \`${correction.quote}\`, expected the code of a finding or a doubt`, '`tiaoli explain FILE` lists them.')
  const expected = expectedValue(correction)
  if (expected !== null) throw new UsageError(`Unexpected --${option} \`${value}\``, `Give ${expected}.`)
  return correction
}
