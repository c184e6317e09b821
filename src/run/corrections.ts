import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { addCorrection } from '../corrections/list.ts'
import { correctionsHash, correctSource } from '../corrections/text.ts'
import { parseSource } from '../parse.ts'
import { ReadError } from '../read/error.ts'
import type { SourceText } from '../read/source.ts'
import type { Correction, Corrections } from '../schema/types.ts'
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
  // hardly any source has some: to ask costs a tenth of an error
  if (!statSync(path, { throwIfNoEntry: false })) return null
  return parseCorrections(await readFile(path, 'utf8'), path)
}

function parseCorrections(text: string, path: string): Corrections {
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

/** A source with its corrections applied, and those that stand beside it. */
export interface CorrectedSource {
  source: SourceText
  /** Null where there are none. */
  beside: Corrections | null
}

/**
 * Apply the corrections of a source: those beside it, and those that other scans of the same document have.
 *
 * @param kept  Folder for the corrections of documents by id, whatever their files are called; null to leave it alone.
 * @param given To try instead of those beside it.
 */
export async function correctedSource(source: SourceText, path: string, kept: string | null, given?: Corrections): Promise<CorrectedSource> {
  const beside = given === undefined ? await besideOf(path) : given.corrections.length > 0 ? given : null
  const names = kept === null ? [] : namesIn(kept)
  const printed = names.length > 0 ? letterKey(source.text) : ''
  const own = beside ? correctSource(source, beside) : source
  if (kept === null || !names.some((name) => mayBe(name, printed))) return { source: own, beside }
  const all = await inForce(path, beside, parseSource(own).id, kept)
  return { source: all ? correctSource(source, all) : source, beside }
}

/** Hash of the corrections that hold for a source now; null where there are none. */
export async function hashInForce(path: string, id: string, kept: string): Promise<string | null> {
  const all = await inForce(path, await besideOf(path), id, kept)
  return all && correctionsHash(all)
}

async function besideOf(path: string): Promise<Corrections | null> {
  const beside = await readCorrections(correctionsBeside(path))
  return beside && beside.corrections.length > 0 ? beside : null
}

/**
 * What holds for a document: what stands beside each of its scans now, that of this one last. What a scan had that is gone holds on.
 */
async function inForce(path: string, beside: Corrections | null, id: string, kept: string): Promise<Corrections | null> {
  const earlier = (await readCorrections(join(kept, fileOf(id))))?.corrections ?? []
  const all: Correction[] = []
  const own = resolve(path)
  for (const from of [...new Set(earlier.map((one) => one.from ?? ''))].sort()) {
    if (from === own) continue
    if (from !== '' && existsSync(from)) all.push(...((await besideOf(from))?.corrections ?? []))
    else all.push(...earlier.filter((one) => (one.from ?? '') === from).map(({ from: _, ...rest }) => rest))
  }
  const list = [...all, ...(beside?.corrections ?? [])]
  return list.length === 0 ? null : list.reduce(addCorrection, { schemaVersion: '1.0.0', document: id, corrections: [] })
}

/**
 * Note the corrections of a source for its document, instead of those it had; only one may do so at a time for a document.
 *
 * @param kept   Folder for the corrections of documents.
 * @param beside Those beside it; null takes back what it had.
 */
export function keepCorrections(kept: string, id: string, path: string, beside: Corrections | null): void {
  const file = join(kept, fileOf(id))
  if (!beside && !existsSync(file)) return
  const earlier = existsSync(file) ? parseCorrections(readFileSync(file, 'utf8'), file).corrections : []
  const corrections = [...earlier.filter(({ from }) => from !== path), ...(beside?.corrections ?? []).map((one) => ({ ...one, from: path }))]
  const text = `${JSON.stringify({ schemaVersion: '1.0.0', document: id, corrections }, null, 2)}\n`
  if (earlier.length > 0 && text === readFileSync(file, 'utf8')) return
  if (corrections.length === 0) {
    rmSync(file)
    return
  }
  mkdirSync(kept, { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  const handle = openSync(temporary, 'w')
  try {
    writeFileSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
}

/** Folder of the corrections that hold for documents whatever their files are called. */
export function correctionsIn(out: string): string {
  return join(out, 'corrections')
}

function fileOf(id: string): string {
  return `${id}${ending}`
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
}

/** Whether a text may be the document of an id: its longest word is printed there. Spares most texts a second parse. */
function mayBe(name: string, printed: string): boolean {
  const words = name.slice(0, -ending.length).split('-')
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
  return printed.includes(longest) || name.startsWith('text-')
}
