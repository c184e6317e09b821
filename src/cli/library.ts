import { join } from 'node:path'
import { correctedText } from '../corrections/text.ts'
import type { ReadOptions } from '../read/read.ts'
import type { SourceText } from '../read/source.ts'
import { readSource } from '../run/files.ts'
import { findSources } from '../run/find.ts'
import { readPlace } from '../run/packed.ts'
import type { PolicyDocument } from '../schema/types.ts'

/** The sha-256 of the source that a document says it was made from; null when it says none. */
export function hashIn(document: unknown): string | null {
  const source = (document as { source?: { sha256?: unknown } } | null)?.source
  return typeof source?.sha256 === 'string' ? source.sha256 : null
}

export interface Library {
  find(sha256: string, beside: string): Promise<{ path: string; source: SourceText } | null>
}

/** The text that the spans of a document point into: that of its source, corrected as it was; null where the source is not found. */
export async function textFor(library: Library, { source }: PolicyDocument, beside: string): Promise<string | null> {
  const found = await library.find(source.sha256, beside)
  return found && correctedText(found.source.text, source.edits ?? [])
}

/** Sources by the sha-256 of their bytes: those beside a document, and those under `--sources` (or among what was ingested); each folder is read once. */
export function sourceLibrary(sources: string | readonly string[] | undefined, options: ReadOptions = {}): Library {
  const folders = new Map<string, Promise<Map<string, string>>>()
  const hashesIn = (folder: string, recursive: boolean) => {
    const known = folders.get(folder) ?? hashFiles(folder, recursive)
    folders.set(folder, known)
    return known
  }
  const among = async (sha256: string) => {
    for (const path of sources === undefined ? [] : [sources].flat()) {
      const found = (await hashesIn(join(path), true)).get(sha256)
      if (found !== undefined) return found
    }
    return undefined
  }
  return {
    async find(sha256, beside) {
      const path = (await hashesIn(beside, false)).get(sha256) ?? (await among(sha256))
      if (path === undefined) return null
      return { path, source: await readSource(path, options) }
    },
  }
}

async function hashFiles(folder: string, recursive: boolean): Promise<Map<string, string>> {
  const { createHash } = await import('node:crypto')
  const hashes = new Map<string, string>()
  for (const { path } of await findSources([folder], { recursive, include: ['*'], exclude: ['*.jsonl'] })) {
    const read = await readPlace(path).catch(() => null)
    if (read) hashes.set(createHash('sha256').update(read.bytes).digest('hex'), path)
  }
  return hashes
}
