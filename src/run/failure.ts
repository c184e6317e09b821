import { ReadError, type ReadErrorCode } from '../read/error.ts'
import { StoreError } from '../store/port.ts'

/** Kinds of failure a run tells apart; each has its own suggested action. */
export type Category = 'unreadable' | 'unsupported' | 'limit' | 'timeout' | 'invalid' | 'unwritable' | 'internal'

/** Why a document failed, for a person: what happened, and what to do. */
export interface Failure {
  category: Category
  message: string
  hint: string
  /** Stack of an unexpected exception; null where the failure is the input's or the system's. */
  stack: string | null
}

/** What failed: decides whether an error of the system means the input or the output. */
export type Phase = 'reading' | 'parsing' | 'writing'

/**
 * Name what went wrong.
 *
 * @example failureOf(new ReadError('binary', 'Unexpected PNG image…', 'Run OCR…'), 'reading').category // 'unsupported'
 */
export function failureOf(error: unknown, phase: Phase): Failure {
  if (error instanceof ReadError) {
    return { category: categories[error.code], message: error.message, hint: error.hint, stack: null }
  }
  const code = codeOf(error)
  if (code !== null && phase !== 'parsing') {
    const known = phase === 'writing' && code === 'ENOENT' ? noFolder : systemErrors[code]
    const [message, hint] = known ?? [`Unexpected system error ${code}`, 'Look at the disk or the mount, then run again.']
    return { category: phase === 'reading' ? 'unreadable' : 'unwritable', message, hint, stack: null }
  }
  if (error instanceof StoreError) return { category: 'unwritable', message: error.message, hint: error.hint, stack: null }
  if (phase === 'writing' && isOfStore(error)) {
    return {
      category: 'unwritable',
      message: `Unexpected answer of the store: ${error.message}`,
      hint: 'Look at the disk or the database server, then run again.',
      stack: null,
    }
  }
  return {
    category: 'internal',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    hint: 'This is a bug of tiaoli. Please report it with the text that shows it.',
    stack: error instanceof Error ? (error.stack ?? null) : null,
  }
}

const categories = {
  empty: 'unreadable',
  binary: 'unsupported',
  undecodable: 'unreadable',
  'too-large': 'limit',
  limit: 'limit',
  damaged: 'unreadable',
  encrypted: 'unsupported',
  'needs-install': 'unsupported',
  several: 'unsupported',
} as const satisfies Record<ReadErrorCode, Category>

const systemErrors: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['Unexpected path, expected a file that exists', 'Check the spelling of the path.'],
  EACCES: ['Unexpected lack of permission', 'Change the permissions of the file, or run as a user who has them.'],
  EPERM: ['Unexpected lack of permission', 'Change the permissions of the file, or run as a user who has them.'],
  EISDIR: ['Unexpected folder, expected a file', 'Use `tiaoli ingest FOLDER --out DIR` for folders.'],
  ENOTDIR: ['Unexpected file in the path, expected a folder', 'Give another path, or remove the file that is in the way.'],
  EEXIST: ['Unexpected file in the path, expected a folder', 'Give another path, or remove the file that is in the way.'],
  ENAMETOOLONG: ['Unexpected length of a path', 'Move the file to a shorter path.'],
  ENOSPC: ['Unexpected end of disk space', 'Free some space, then run again.'],
  EDQUOT: ['Unexpected end of disk quota', 'Free some space, then run again.'],
  EROFS: ['Unexpected read-only file system', 'Give a folder that can be written with --out.'],
}

/** What is not there when something is to be written. */
const noFolder = ['Unexpected folder, expected one that exists', 'Make the folder first, or give another path.'] as const

/** Errors of the system that pass by themselves; only these are worth another try. */
const transient = new Set(['EAGAIN', 'EBUSY', 'EMFILE', 'ENFILE', 'EINTR', 'ETIMEDOUT', 'ENETRESET', 'ECONNRESET', 'ESTALE'])

/** Whether trying the same reading or writing again may help. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error)
  return code !== null && transient.has(code)
}

function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** SQLite names its errors, PostgreSQL gives five characters. */
function isOfStore(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^SQLITE_|^[0-9A-Z]{5}$/.test(error.code)
}
