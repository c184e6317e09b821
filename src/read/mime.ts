import { damaged } from './error.ts'
import type { Budget } from './limits.ts'

/** A part of a message: its headers by lower-case name, and its body as it is sent. Both hold a byte a character. */
export interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/** The head of a file, up to its first empty line, if it is that of a web page packed into one message: by a browser, Word or WPS. */
export function isMhtml(head: string): boolean {
  const end = /\r?\n\r?\n/.exec(head)?.index ?? -1
  const fields = fieldsOf(end < 0 ? '' : head.slice(0, end).trimStart())
  return fields.has('mime-version') && /^(?:multipart\/(?:related|alternative)|text\/html)\b/i.test(fields.get('content-type') ?? '')
}

/** The parts between lines that begin with the boundary; a last one that was cut off is kept. */
export function partsOf(body: string, boundary: string, budget: Budget): Part[] {
  const parts: Part[] = []
  const sign = `--${boundary}`
  const next = (from: number) => {
    let at = body.indexOf(sign, from)
    // a longer line is another boundary, or text
    while (at >= 0 && ((at > 0 && body[at - 1] !== '\n') || !/^(?:--|\s|$)/.test(body.slice(at + sign.length, at + sign.length + 2))))
      at = body.indexOf(sign, at + 1)
    return at
  }
  for (let at = next(0); at >= 0 && !body.startsWith('--', at + sign.length); ) {
    budget.spend('entries')
    const from = at + sign.length
    const to = next(from)
    parts.push(partOf(body.slice(from, to < 0 ? undefined : to).trimStart()))
    at = to
  }
  return parts
}

export function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text)
  return gap ? { headers: fieldsOf(text.slice(0, gap.index)), body: text.slice(gap.index + gap[0].length) } : { headers: new Map(), body: text }
}

/** Fields of a header; a line that begins with white space goes on with the one before. */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0 && !fields.has(line.slice(0, colon).toLowerCase())) {
      last = line.slice(0, colon).toLowerCase()
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

/** A parameter of the type of a part. */
export function param({ headers }: Part, name: string): string | null {
  const [, ...params] = (headers.get('content-type') ?? '').split(';')
  const found = params.map((one) => one.trim()).find((one) => one.toLowerCase().startsWith(`${name}=`))
  return found?.slice(name.length + 1).replace(/^"|"$/g, '') ?? null
}

/** @throws {ReadError} `damaged` for a body that is not what its encoding asks for */
export function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'quoted-printable') {
    const lines = body.replace(/=[ \t]*\r?\n/g, '')
    return bytesOf(lines.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
  }
  if (encoding !== 'base64') return bytesOf(body)
  try {
    return bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, '')))
  } catch {
    throw damaged('web archive', 'its page is not base64')
  }
}

/** A character a byte. `latin1` of TextDecoder is windows-1252, which turns some bytes into others, and takes a hundred times as long. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}
