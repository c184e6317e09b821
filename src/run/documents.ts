import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSource } from '../parse.ts'
import { type ReadOptions, readBytes } from '../read/read.ts'
import type { SourceText } from '../read/source.ts'
import type { Pipeline, PolicyDocument } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'
import { correctedSource } from './corrections.ts'
import { type Failure, failureOf } from './failure.ts'
import { readSource } from './files.ts'
import { findSources } from './find.ts'

export interface DocumentOptions {
  /** For texts, which are parsed first. */
  pipeline?: string | Pipeline | undefined
  reading?: ReadOptions | undefined
  /** Find the text that a stored document was made from; null where it is not at hand. */
  sourceOf?: ((document: PolicyDocument, path: string) => Promise<string | null>) | undefined
  /** What `-` stands for. */
  stdin?: (() => Promise<Uint8Array>) | undefined
}

/** A document with its source where that is at hand, or why there is none. */
export type Loaded = { path: string; document: PolicyDocument; text: string | null; failure: null } | { path: string; failure: Failure }

/**
 * Load documents one after the other: stored ones (`.json`, or the folder of an ingest), texts and folders of texts, which are
 * parsed. One that cannot be had says why; the others come.
 */
export async function* loadDocuments(paths: readonly string[], options: DocumentOptions = {}): AsyncGenerator<Loaded> {
  for (const path of paths) {
    if (path === '-' && options.stdin) yield await loaded(path, async () => fromBytes(await (options.stdin as () => Promise<Uint8Array>)(), options))
    else for (const file of await filesOf(path)) yield await loaded(file, () => fromFile(file, options))
  }
}

async function loaded(path: string, load: () => Promise<{ document: PolicyDocument; text: string | null }>): Promise<Loaded> {
  try {
    return { path, ...(await load()), failure: null }
  } catch (error) {
    return { path, failure: error instanceof InvalidDocument ? error.failure : failureOf(error, 'reading') }
  }
}

/** Files of documents a path stands for, in order of their names. */
async function filesOf(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path]
  const documents = join(path, 'documents')
  if (await isFolder(documents)) return jsonIn(documents)
  const texts = await findSources([path])
  return texts.length > 0 ? texts.map((found) => found.path) : jsonIn(path)
}

async function jsonIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
}

async function fromFile(path: string, options: DocumentOptions) {
  if (!/\.json$/i.test(path)) return parsed((await correctedSource(await readSource(path, options.reading), path, null)).source, options)
  const document = documentIn(await readFile(path, 'utf8'))
  return { document, text: (await options.sourceOf?.(document, path)) ?? null }
}

/** Standard input is a document where it begins as one, else a text. */
async function fromBytes(bytes: Uint8Array, options: DocumentOptions) {
  const { text, ...rest } = await readBytes(bytes, 'stdin.txt', options.reading)
  if (!/^\s*\{\s*"schemaVersion"/.test(text)) return parsed({ text, ...rest }, options)
  const document = documentIn(text)
  return { document, text: (await options.sourceOf?.(document, '.')) ?? null }
}

function parsed(source: SourceText, { pipeline }: DocumentOptions) {
  return { document: parseSource(source, { pipeline }), text: source.text }
}

/** A file that is no document of ours. */
class InvalidDocument extends Error {
  readonly failure: Failure

  constructor(message: string, hint: string) {
    super(message)
    this.failure = { category: 'invalid', message, hint, stack: null }
  }
}

function documentIn(json: string): PolicyDocument {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw new InvalidDocument(`Unexpected text, expected JSON: ${(error as Error).message}`, 'Give a document that tiaoli wrote, or a text file.')
  }
  const [problem] = validateDocument(value)
  if (problem) throw new InvalidDocument(`#${problem.path || '/'}: ${problem.message}`, 'Write the document again with this version of tiaoli.')
  return value as PolicyDocument
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}
