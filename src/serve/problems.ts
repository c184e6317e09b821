import type { Corrections } from '../schema/types.ts'

/** Every problem the server answers with (RFC 9457). The only list of them; `GET /v1/problems` and the OpenAPI file publish it. */
export const problems = {
  'bad-request': { status: 400, title: 'The request is not as its description asks' },
  unauthorized: { status: 401, title: 'An API key is needed' },
  'forbidden-origin': { status: 403, title: 'The request comes from a page of another origin, or names another host' },
  'not-found': { status: 404, title: 'There is no such thing' },
  conflict: { status: 409, title: 'Somebody else changed this meanwhile' },
  'precondition-failed': { status: 412, title: 'Somebody else saved meanwhile' },
  'payload-too-large': { status: 413, title: 'The request is larger than the server takes' },
  'unsupported-media-type': { status: 415, title: 'The server does not read this media type' },
  unreadable: { status: 422, title: 'The file is no text that can be read' },
  'precondition-required': { status: 428, title: 'The request must say what it goes on from' },
  'too-many-requests': { status: 429, title: 'Too many requests; try again later' },
  internal: { status: 500, title: 'A bug of tiaoli' },
  busy: { status: 503, title: 'The server has as much to do as it can hold; try again later' },
  timeout: { status: 504, title: 'The text took longer than the server allows' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** What a client gets instead of an answer, as `application/problem+json`. */
export interface Problem {
  type: string
  code: ProblemCode
  status: number
  title: string
  detail: string
  hint?: string
  /** Places in the request and what is wrong there. */
  errors?: { path: string; message: string }[]
  /** Of `precondition-failed`: the corrections that stand there now, and their tag. */
  corrections?: Corrections
  etag?: string
}

/** What a problem may say besides its code. */
export type More = Pick<Problem, 'hint' | 'errors' | 'corrections' | 'etag'>

/** A request that cannot be answered, with the problem that says why. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly more: More
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined

  constructor(code: ProblemCode, detail: string, { retryAfter, ...more }: More & { retryAfter?: number } = {}) {
    super(detail)
    this.name = 'ProblemError'
    this.code = code
    this.more = more
    this.retryAfter = retryAfter
  }
}

/**
 * The body of a problem.
 *
 * @example problemOf('not-found', 'Unexpected id `x`').status // 404
 */
export function problemOf(code: ProblemCode, detail: string, more: More = {}): Problem {
  const { status, title } = problems[code]
  return { type: `https://tiaoli.dev/problems/${code}`, code, status, title, detail, ...more }
}
