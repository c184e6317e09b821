import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { PipelineError, planOf } from '../pipeline.ts'
import { defaultMaxBytes, type Limits } from '../read/limits.ts'
import { type ReadOptions, readBytes } from '../read/read.ts'
import type { SourceText } from '../read/source.ts'
import { readSource } from '../run/files.ts'
import { openRecognizer } from '../run/recognize.ts'
import { pipelines } from '../schema/pipelines.ts'
import type { Pipeline } from '../schema/types.ts'
import { UsageError } from './exit.ts'
import type { Io } from './io.ts'

/** Options of every command that reads documents. */
export interface ReadingFlags {
  maxBytes?: number
  limit?: Partial<Limits>
}

/** How the options say that files are to be read. */
export function readingOf({ maxBytes, limit }: ReadingFlags): ReadOptions {
  return { limits: { ...limit, ...(maxBytes !== undefined && { bytes: maxBytes }) }, recognizer: openRecognizer() }
}

/** Read a file of any format, or standard input for `-`. */
export async function readInput(file: string, io: Io, options: ReadOptions = {}): Promise<SourceText> {
  if (file !== '-') return readSource(file, options)
  return readBytes(await io.stdin(options.limits?.bytes ?? defaultMaxBytes), nameOf(file), options)
}

/**
 * Keep what is read from being overwritten by what is written.
 *
 * @throws {UsageError} where the output is one of the inputs
 */
export function refuseOverwriting(paths: readonly string[], out: string | undefined): void {
  if (out === undefined || !paths.some((path) => path !== '-' && resolve(path) === resolve(out))) return
  throw new UsageError(`Unexpected output \`${out}\`: it would overwrite what is read`, 'Give another file or folder with --out.')
}

/** How a file is called in messages. */
export function nameOf(file: string): string {
  return file === '-' ? 'stdin.txt' : file
}

/**
 * Find the pipeline that `--pipeline` names: a bundled one, or a JSON file, which is checked before anything is read.
 *
 * @throws {UsageError} with every problem of the file and its place
 */
export async function pipelineFor(option: string | undefined): Promise<string | Pipeline | undefined> {
  const names = Object.keys(pipelines)
  if (option === undefined || names.includes(option)) return option
  const expected = `Use one of ${names.join(', ')}, or the path of a pipeline file.`
  const text = await readFile(option, 'utf8').catch(() => {
    throw new UsageError(`Unexpected pipeline \`${option}\`: neither a bundled pipeline nor a file that can be read`, expected)
  })
  try {
    const pipeline = JSON.parse(text) as Pipeline
    planOf(pipeline)
    return pipeline
  } catch (error) {
    if (error instanceof PipelineError) {
      const problems = error.problems.map(({ path, message }) => `\n  ${option}#${path || '/'}: ${message}`)
      throw new UsageError(`Pipeline \`${basename(option)}\` cannot run${problems.join('')}`, 'Correct the file; `tiaoli schema pipeline` prints its schema.')
    }
    if (error instanceof SyntaxError) throw new UsageError(`${option}: Unexpected text, expected JSON: ${error.message}`, expected)
    throw error
  }
}
