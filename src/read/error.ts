/**
 * Why a file is not read.
 *
 * - `empty` nothing in it, `damaged` not what its format asks for, `undecodable` no encoding fits
 * - `binary` a format that is not read, `encrypted` a password is asked for, `needs-install` an optional part is missing
 * - `several` more than one document where one is expected
 * - `too-large` too many bytes, `limit` any other limit
 */
export type ReadErrorCode = 'empty' | 'binary' | 'undecodable' | 'too-large' | 'damaged' | 'encrypted' | 'needs-install' | 'several' | 'limit'

/** Why a file is not read: what it is, and what to do about it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode
  readonly hint: string

  constructor(code: ReadErrorCode, message: string, hint: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
    this.hint = hint
  }

  /** By name: a reader that is loaded late may come from another copy of this module than the bundled command line. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'ReadError'
  }
}

/** A file that breaks the rules of its format. */
export function damaged(what: string, detail: string): ReadError {
  return new ReadError(
    'damaged',
    `Unexpected damage in the ${what} (${detail}), expected a whole one`,
    'Get the file again from its source, or open it in the program it comes from and save it anew.',
  )
}
