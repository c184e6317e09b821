import { damaged } from './error.ts'
import { readPage } from './html/index.ts'
import type { Budget } from './limits.ts'
import { bodyOf, latin1, type Part, param, partOf, partsOf } from './mime.ts'
import type { Reader } from './reader.ts'

/**
 * Read a web page packed into one file with what it shows (MHTML, RFC 2557): the page that the message names as its root, else the first one. Pictures and
 * styles are left out as those of any page.
 */
export const read: Reader = async (input) => {
  const text = latin1(input.bytes)
  const page = pageIn(partOf(text.trimStart()), input.budget, 0)
  if (!page) throw damaged('web archive', 'no page is in it')
  const bytes = bodyOf(page)
  input.budget.most('unpacked', bytes.length)
  const reading = await readPage({ ...input, bytes }, param(page, 'charset')?.toLowerCase() ?? null)
  return { ...reading, mediaType: 'multipart/related' }
}

function pageIn(part: Part, budget: Budget, depth: number): Part | null {
  budget.most('nesting', depth)
  const type = part.headers.get('content-type') ?? 'text/plain'
  if (/^text\/html\b/i.test(type)) return part
  const boundary = /^multipart\//i.test(type) ? param(part, 'boundary') : null
  if (boundary === null) return null
  const parts = partsOf(part.body, boundary, budget)
  const start = param(part, 'start')
  const named = start === null ? undefined : parts.find(({ headers }) => headers.get('content-id') === start)
  for (const one of named ? [named, ...parts] : parts) {
    const page = pageIn(one, budget, depth + 1)
    if (page) return page
  }
  return null
}
