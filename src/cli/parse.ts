import { findingIn } from '../locale/diagnostics.ts'
import { loadCore } from '../run/core.ts'
import { correctedSource } from '../run/corrections.ts'
import { type Failure, failureOf } from '../run/failure.ts'
import { writeAtomic } from '../run/files.ts'
import { writeJson } from '../run/json.ts'
import type { Outcome } from '../run/life.ts'
import { runDocument } from '../run/machine.ts'
import { locate, printFailure, printFinding } from './diagnostic.ts'
import type { Exit } from './exit.ts'
import { nameOf, pipelineFor, type ReadingFlags, readInput, readingOf, refuseOverwriting } from './input.ts'
import { type CommonOptions, type Io, type Paint, paintFor } from './io.ts'
import { printOutline } from './outline.ts'
import { printProfile } from './profile.ts'
import { speakerFor } from './words.ts'

export interface ParseOptions extends CommonOptions, ReadingFlags {
  pipeline?: string
  format: 'json' | 'tree'
  out?: string
  timeout?: number
  profile?: boolean
}

/** Parse one document and print it. */
export async function parseCommand(file: string, options: ParseOptions, io: Io): Promise<Exit> {
  refuseOverwriting([file], options.out)
  const pipeline = await pipelineFor(options.pipeline)
  const paint = paintFor(io.stderr, io, options)
  const { timeout } = options
  const read = async (signal: AbortSignal) => {
    const source = await readInput(file, io, { ...readingOf(options), signal })
    return file === '-' ? source : (await correctedSource(source, file, null)).source
  }
  const running = runDocument({ core: await loadCore(), read, pipeline, timeout })
  const unlisten = io.onInterrupt(running.cancel)
  const outcome = await running.outcome.finally(unlisten)
  if (outcome.state === 'cancelled') {
    io.stderr.write(`${speakerFor(io)(`Stopped. To go on: tiaoli parse ${file}`)}\n`)
    return 'interrupted'
  }
  if (!options.quiet) printFindings(nameOf(file), outcome, options, io, paint)
  if (options.profile) printProfile(outcome.steps, outcome.source?.text.length ?? 0, io.stderr, speakerFor(io))
  const { document, failure } = outcome
  if (failure || !document) return fail(nameOf(file), failure, options, io, paint)

  // colours belong to a terminal, not to a file
  const plain = options.out === undefined ? options : { ...options, color: false }
  const pieces = options.format === 'tree' ? [printOutline(document, paintFor(io.stdout, io, plain))] : writeJson(document)
  if (options.out === undefined) {
    for (const piece of pieces) {
      io.stdout.write(piece)
      await io.stdout.drained()
    }
  } else {
    try {
      await writeAtomic(options.out, pieces)
    } catch (error) {
      fail(options.out, failureOf(error, 'writing'), options, io, paint)
      return 'stopped'
    }
  }
  const { characters, structured, furniture, unparsed } = document.coverage
  return structured + furniture + unparsed === characters ? 'ok' : 'unmet'
}

function fail(name: string, failure: Failure | null, options: ParseOptions, io: Io, paint: Paint): Exit {
  if (!failure) return 'bug'
  io.stderr.write(printFailure(name, failure, paint, speakerFor(io)))
  if (failure.stack && options.verbose) io.stderr.write(`${failure.stack}\n`)
  return failure.category === 'internal' ? 'bug' : 'failed'
}

const shown = 20

/** Print the findings of a document in text order: warnings and errors, with `--verbose` all. */
export function printFindings(name: string, outcome: Outcome, options: CommonOptions, io: Io, paint: Paint, sink = io.stderr): void {
  const { source, document } = outcome
  if (!source || !document) return
  const findings = document.diagnostics
    .filter(({ severity }) => options.verbose || severity !== 'info')
    .sort((a, b) => (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1))
  if (findings.length === 0) return
  const located = locate(name, source.text)
  const most = options.verbose ? findings.length : shown
  const say = speakerFor(io)
  for (const finding of findings.slice(0, most)) {
    sink.write(`${printFinding({ ...finding, ...findingIn(io.lang ?? 'en', finding) }, located, paint, say)}\n`)
  }
  if (findings.length > most) sink.write(`${say(`… and ${findings.length - most} more; --verbose prints all`)}\n`)
}
