import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addCorrection } from '../corrections/index.ts'
import { correctSource } from '../corrections/text.ts'
import { parseSource } from '../parse.ts'
import { ReadError } from '../read/error.ts'
import type { SourceText } from '../read/source.ts'
import type { Corrections } from '../schema/types.ts'
import { validateCorrections } from '../schema/validate.ts'
import { letterKey } from '../text/likeness.ts'
import { writeAtomic } from './files.ts'

const ending = '.corrections.json'

/** Path of the corrections of a source: beside it, under its name. */
export function correctionsBeside(path: string): string {
  return `${path}${ending}`
}

/**
 * Read a file of corrections.
 *
 * @returns null where there is none
 * @throws  {ReadError} where it is no JSON or not as its schema says, with the place
 */
export async function readCorrections(path: string): Promise<Corrections | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (text === null) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ReadError('undecodable', `${path}: Unexpected text, expected JSON: ${(error as Error).message}`, hint)
  }
  const [problem] = validateCorrections(value)
  if (problem) throw new ReadError('undecodable', `${path}#${problem.path}: ${problem.message}`, hint)
  return value as Corrections
}

const hint = 'Correct the file, or write it anew with `tiaoli correct`; `tiaoli schema corrections` prints its schema.'

/** Write a file of corrections, whole or not at all. */
export async function writeCorrections(path: string, corrections: Corrections): Promise<void> {
  await writeAtomic(path, `${JSON.stringify(corrections, null, 2)}\n`)
}

/**
 * Apply the corrections of a source: those beside it, and those that an earlier scan of the same document left in an output folder.
 *
 * @param kept Folder for the corrections of documents by id, whatever their files are called; null to leave it alone.
 */
export async function correctedSource(source: SourceText, path: string, kept: string | null): Promise<SourceText> {
  const beside = await readCorrections(correctionsBeside(path))
  const names = kept === null ? [] : await namesIn(kept)
  const printed = names.length > 0 ? letterKey(source.text) : ''
  if (!beside && !names.some((name) => mayBe(name, printed))) return source
  const own = beside ? correctSource(source, beside) : source
  if (kept === null) return own
  const { id } = parseSource(own)
  const file = `${id}${ending}`
  const earlier = names.includes(file) ? await readCorrections(join(kept, file)) : null
  if (!beside && !earlier) return source
  const all = (beside?.corrections ?? []).reduce(addCorrection, earlier ?? { schemaVersion: '1.0.0', document: id, corrections: [] })
  if (beside) {
    await mkdir(kept, { recursive: true })
    await writeCorrections(join(kept, file), all)
  }
  return correctSource(source, all)
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith(ending))
}

/** Whether a text may be the document of an id: its longest word is printed there. Spares most texts a second parse. */
function mayBe(name: string, printed: string): boolean {
  const words = name.slice(0, -ending.length).split('-')
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
  return printed.includes(longest) || name.startsWith('text-')
}
