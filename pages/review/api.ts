import type { Correction, Corrections, DocumentDiff, Origin, PolicyDocument } from '../../src/schema/types.ts'
import type { Summary } from '../../src/serve/library.ts'
import type { Problem } from '../../src/serve/problems.ts'

/** What the server refused, with the problem it told. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Partial<Problem> & Record<string, unknown>
  readonly etag: string | null

  constructor(status: number, problem: Partial<Problem> & Record<string, unknown>, etag: string | null) {
    super(problem.detail ?? problem.title ?? String(status))
    this.status = status
    this.problem = problem
    this.etag = etag
  }
}

const keyName = 'tiaoli-key'
const needKey = new Set<() => void>()

/** Call back whenever the server asks for a key. */
export function onKeyNeeded(listener: () => void): () => void {
  needKey.add(listener)
  return () => needKey.delete(listener)
}

/** Remember the key of this person until the window is closed. */
export function useKey(key: string): void {
  sessionStorage.setItem(keyName, key)
}

/** Ask the server. @throws {Refused} */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const key = sessionStorage.getItem(keyName)
  const headers = new Headers(init.headers)
  if (key) headers.set('authorization', `Bearer ${key}`)
  const answer = await fetch(path, { ...init, headers })
  if (answer.ok) return answer
  if (answer.status === 401) for (const listener of needKey) listener()
  throw new Refused(answer.status, await answer.json().catch(() => ({})), answer.headers.get('etag'))
}

/** Ask for JSON. @throws {Refused} */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await ask(path, signal ? { signal } : {})).json()
}

/** A page of a list, and the whole of it: pages are asked for until there is none. */
export async function getAll<T>(path: string, query: Readonly<Record<string, string | undefined>>, most = 2000, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = []
  for (let offset: number | null = 0; offset !== null && items.length < most; ) {
    const page: { items: T[]; next: number | null } = await getJson(`${path}${queryOf({ ...query, limit: '500', offset: String(offset) })}`, signal)
    items.push(...page.items)
    offset = page.next
  }
  return items
}

/** `?a=1&b=2`, without what is empty. */
export function queryOf(query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`
}

/** A line of the list of documents. */
export interface DocumentRow {
  id: string
  title: string | null
  notice_title: string | null
  document_number: string | null
  issuers: string | null
  issued_on: string | null
  genre: string | null
  source_name: string | null
  measures: number | null
  indicators: number | null
  doubtful: number
  errors: number | null
  warnings: number | null
  least_confidence: number | null
  /** How many records of it are doubtful, by the code of the doubt. */
  doubts: Readonly<Record<string, number>>
}

/** One obligation: a measure, a body, a role, a last day. */
export interface TaskRow {
  document_id: string
  title: string | null
  measure_id: string
  label: string | null
  heading: string | null
  text: string | null
  role: string | null
  body: string | null
  organization: string | null
  due: string | null
  confidence: number | null
}

/** A text of a document. */
export interface RevisionRow {
  revision: string
  source_name: string
  source_sha256: string
  characters: number
  version: string
  sections: number
  measures: number
  responsibilities: number
  indicators: number
  errors: number
  warnings: number
  current: number
}

/** The text as it was read, before corrections, and where it stands on its pages. */
export interface SourceAnswer {
  name: string
  mediaType: string
  text: string
  origins: Origin[] | null
  pages: number | null
}

/** What corrections would do. */
export interface PreviewAnswer {
  document: PolicyDocument
  diff: DocumentDiff
  /** Those that fit nothing. */
  unfit: Correction[]
}

const base = (id: string) => `/v1/documents/${encodeURIComponent(id)}`

/** Counts over all documents. */
export const getSummary = () => getJson<Summary>('/v1/summary')

/** What the page asks about one document. */
export const documentApi = {
  document: (id: string) => getJson<PolicyDocument>(base(id)),
  revision: (id: string, revision: string) => getJson<PolicyDocument>(`${base(id)}/revisions/${revision}`),
  revisions: async (id: string) => (await getJson<{ items: RevisionRow[] }>(`${base(id)}/revisions`)).items,
  text: async (id: string) => (await ask(`${base(id)}/text`)).text(),
  source: (id: string) => getJson<SourceAnswer>(`${base(id)}/source`),
  original: async (id: string) => (await ask(`${base(id)}/original`)).blob(),
  async corrections(id: string): Promise<{ corrections: Corrections; etag: string }> {
    const answer = await ask(`${base(id)}/corrections`)
    return { corrections: await answer.json(), etag: answer.headers.get('etag') ?? '' }
  },
  preview: async (id: string, corrections: readonly Correction[]): Promise<PreviewAnswer> =>
    (await send(`${base(id)}/corrections/preview`, 'POST', { corrections })).json(),
  save: async (id: string, corrections: Corrections, etag: string): Promise<unknown> =>
    (await send(`${base(id)}/corrections`, 'PUT', corrections, { 'if-match': etag })).json(),
  compare: async (id: string, before: string, after: string): Promise<DocumentDiff> =>
    (await send('/v1/diff', 'POST', { before: { id, revision: before }, after: { id, revision: after } })).json(),
}

function send(path: string, method: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
}

/** Fetch a file and keep it under the name the server gives. */
export async function download(path: string): Promise<void> {
  const answer = await ask(path)
  const [, name = 'document'] = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '') ?? []
  keepFile(await answer.blob(), decodeURIComponent(name))
}

/** Let the browser keep a file. */
export function keepFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
