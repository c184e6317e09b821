import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { TextBuilder } from '../builder.ts'
import { ReadError } from '../error.ts'
import { type Budget, overLimit } from '../limits.ts'
import type { Input, Reader, Reading } from '../reader.ts'
import { decode, type Encoding } from '../source.ts'
import { wayToArticle } from './article.ts'
import { Walk } from './walk.ts'

/**
 * Read a web page: its article with what the site says of the document (索引号, 文号 …) and its title; menus, share bars and
 * what is hidden as furniture; tables with merged cells. The encoding is that of the bytes, whatever the page declares.
 *
 * Nothing is loaded and no script is run.
 */
export const read: Reader = (input) => readPage(input, null)

/** @param charset What a file that the page was packed in says of its encoding. */
export async function readPage({ bytes, budget }: Input, charset: string | null): Promise<Reading> {
  const { text, encoding, declared } = decodePage(bytes, charset)
  guard(text, budget)
  const page = parsePage(text, budget)
  const built = new TextBuilder(budget)
  const walk = new Walk(built, budget, wayToArticle(page))
  try {
    walk.read(page)
  } catch (error) {
    if (error instanceof RangeError) throw overLimit('elementDepth', budget.limits.elementDepth + 1, budget.limits.elementDepth)
    throw error
  }
  if (declared !== null) built.warn('charset-wrong', { declared, read: encoding })
  const reading = built.finish({ mediaType: 'text/html', encoding })
  // the title above the article is the one of the site where the article prints its own
  const key = (part: string) => part.replace(/[\s\u00a0\u3000]+/g, '')
  for (const { start, end } of walk.titles) {
    const title = key(reading.text.slice(start, end))
    if (title.length >= 6 && key(reading.text.slice(end, end + 4000)).includes(title)) reading.furniture.push({ reason: 'duplicate', start, end })
  }
  return reading
}

const parser = unified().use(rehypeParse, { fragment: false }).freeze()

export function parsePage(text: string, budget: Budget): Root {
  try {
    return parser.parse(text)
  } catch (error) {
    if (error instanceof RangeError) throw overLimit('elementDepth', budget.limits.elementDepth + 1, budget.limits.elementDepth)
    throw error
  }
}

const formatting = /<(\/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])|<[a-z!/]/gi

/** Refuse what would cost the parser without end: too many tags, open ones that each block would open again. */
export function guard(text: string, budget: Budget): void {
  let open = 0
  let most = 0
  let tags = 0
  formatting.lastIndex = 0
  for (let hit = formatting.exec(text); hit; hit = formatting.exec(text)) {
    tags++
    if (hit[1] === undefined) continue
    open = Math.max(0, open + (hit[1] === '/' ? -1 : 1))
    most = Math.max(most, open)
  }
  budget.most('elements', tags)
  if (most > 64) budget.most('elements', Math.round((tags * most) / 16))
}

/** Decode by the bytes themselves; a declaration only names what the bytes do not tell apart. */
function decodePage(bytes: Uint8Array, charset: string | null): { text: string; encoding: Encoding; declared: string | null } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = (/charset\s?=\s?["']?([\w-]+)/i.exec(head) ?? /^.{0,60}encoding=["']([\w-]+)/i.exec(head))?.[1]?.toLowerCase() ?? charset
  const { text, encoding } = decode(bytes)
  if (encoding === 'gb18030' && declared !== null && /^(?:big5|shift_jis|euc-|iso-2022)/.test(declared)) {
    throw new ReadError(
      'undecodable',
      `Unexpected encoding ${declared}, expected UTF-8 or GB18030`,
      `Convert it, for example: iconv -f ${declared.toUpperCase()} -t UTF-8 FILE > NEW`,
    )
  }
  const family = (name: string) => (/^gb/.test(name) ? 'gb' : name.replace(/-bom$/, '').replace(/^utf8$/, 'utf-8'))
  return { text, encoding, declared: declared !== null && family(declared) !== family(encoding) && !/^utf-16/.test(encoding) ? declared : null }
}
