import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { scoreDocument } from '../../src/eval/score.ts'
import { parseSource, ReadError, type SourceText, validateDocument } from '../../src/index.ts'
import { readBytes } from '../../src/read/index.ts'
import { checkAgainstSource } from '../../src/run/check.ts'
import type { Gold } from '../../src/schema/types.ts'
import { dice } from '../generator/dice.ts'
import { fixturesDir } from '../util/shared.ts'

const folder = fileURLToPath(new URL('../layout', import.meta.url))
const files = readdirSync(folder)
const bytesOf = (file: string) => Uint8Array.from(readFileSync(join(folder, file)))
const goldOf = (file: string) => JSON.parse(readFileSync(join(fixturesDir, file.split('.')[0] as string, 'gold.json'), 'utf8')) as Gold
const bare = (text: string) => text.replace(/[\s\u3000]+/g, '')

/** Everything in a file that has a box and words, found with patterns and nothing of the readers: box → words. */
function boxesIn(file: string): Map<string, string> {
  const text = readFileSync(join(folder, file), 'utf8')
  const found = new Map<string, string>()
  const add = (page: number, box: readonly number[], words: string) => {
    const key = `${page} ${box.join(' ')}`
    found.set(key, (found.get(key) ?? '') + words.replace(/<[^>]*>/g, ''))
  }
  const walk = (value: unknown, page: number): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, page)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    const one = value as Record<string, unknown>
    const index = one.page_idx ?? one.page_index
    const own = typeof index === 'number' ? index + 1 : page
    const prov = (one.prov as { page_no: number; bbox: Record<'l' | 't' | 'r' | 'b', number> }[] | undefined)?.[0]
    const cells = (one.data as { table_cells: { text: string }[] } | undefined)?.table_cells.map((cell) => cell.text).join('')
    const words = one.text ?? one.table_body ?? one.content ?? one.html ?? one.block_content ?? cells
    if (prov) add(prov.page_no, [prov.bbox.l, 842 - prov.bbox.t, prov.bbox.r, 842 - prov.bbox.b], `${one.marker ?? ''}${words}`)
    else if (typeof words === 'string') add(own, (one.bbox ?? one.block_bbox) as number[], words)
    // cells stand in the box of their table
    for (const [key, inner] of Object.entries(one)) if (key !== 'data') walk(inner, own)
  }
  walk(JSON.parse(text), 1)
  return found
}

/** Words of a page that tesseract read, with their places. */
function wordsIn(file: string): { left: number; top: number; right: number; bottom: number; text: string }[] {
  const text = readFileSync(join(folder, file), 'utf8')
  if (file.endsWith('.hocr')) {
    const words = text.matchAll(/class='ocrx_word'[^>]*title='bbox (\d+) (\d+) (\d+) (\d+);[^>]*>(.*?)<\/span>/g)
    return [...words].map(([, left, top, right, bottom, word]) => ({
      ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      text: (word ?? '').replace(/<[^>]*>/g, ''),
    }))
  }
  return [...text.matchAll(/<String [^>]*HPOS="(\d+)" VPOS="(\d+)" WIDTH="(\d+)" HEIGHT="(\d+)"[^>]*CONTENT="([^"]*)"/g)].map(([, x, y, w, h, word]) => ({
    ...{ left: Number(x), top: Number(y), right: Number(x) + Number(w), bottom: Number(y) + Number(h) },
    text: word ?? '',
  }))
}

/** Pieces of the text at 200 random places, each with its origin. */
function pieces(source: SourceText): { piece: string; origin: NonNullable<SourceText['origins']>[number] }[] {
  const roll = dice(3)
  const origins = source.origins ?? []
  return Array.from({ length: 200 }, () => {
    const origin = roll.pick(origins)
    const start = roll.int(origin.start, origin.end - 1)
    return { piece: bare(source.text.slice(start, Math.min(origin.end, start + 6))), origin }
  })
}

describe('what layout tools write', () => {
  it('is there for every tool', () => {
    expect(new Set(files.map((file) => file.split('.').slice(1).join('.')))).toEqual(
      new Set(['content-list.json', 'middle.json', 'parsing.json', 'docling.json', 'hocr', 'alto.xml']),
    )
  })

  it.each(files.filter((file) => file.endsWith('.json')))('says the same as the plain text, and its boxes lead back: %s', async (file) => {
    const source = await readBytes(bytesOf(file), file)
    const document = parseSource(source)
    expect(validateDocument(document)).toEqual([])
    expect(checkAgainstSource(document, source.text)).toEqual([])
    const wrong = Object.entries(scoreDocument(goldOf(file), document)).filter(([, { tp, gold, got }]) => tp !== gold || tp !== got)
    expect(wrong.map(([name, { missing, extra }]) => `${name}: missing ${missing.join(' · ')} | extra ${extra.join(' · ')}`)).toEqual([])
    const dropped = (source.furniture ?? []).map(({ start, end }) => source.text.slice(start, end).trim())
    expect(new Set(dropped)).toEqual(new Set(['内部资料', ...Array.from({ length: source.pages ?? 0 }, (_, i) => `— ${i + 1} —`)]))
    const boxes = boxesIn(file)
    for (const { piece, origin } of pieces(source)) expect(bare(boxes.get(`${origin.page} ${origin.box?.join(' ')}`) ?? '')).toContain(piece)
  })

  it.each(files.filter((file) => !file.endsWith('.json')))('leads words back to their place on the scan: %s', async (file) => {
    const source = await readBytes(bytesOf(file), file)
    const document = parseSource(source)
    expect(checkAgainstSource(document, source.text)).toEqual([])
    expect(document.metadata.documentNumber?.year).toBe(2024)
    expect(document.parts.filter(({ role }) => role === 'attachment')).toHaveLength(2)
    const words = wordsIn(file)
    expect(bare(source.text).length).toBe(bare(words.map(({ text }) => text).join('')).length)
    for (const { piece, origin } of pieces(source)) {
      const [left, top, right, bottom] = origin.box ?? [0, 0, 0, 0]
      const there = words.filter((word) => {
        const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2]
        return x > left && x < right && y > top && y < bottom
      })
      expect(bare(there.map(({ text }) => text).join(''))).toContain(piece)
      expect(origin.score).toBeGreaterThan(0)
    }
  })

  it('is refused with its place where it is not of the shape of its tool', async () => {
    const refuse = (json: unknown, place: string) =>
      expect(readBytes(new TextEncoder().encode(JSON.stringify(json)), 'a.json')).rejects.toMatchObject({
        code: 'damaged',
        message: expect.stringContaining(place),
        hint: expect.stringMatching(/.{20}/),
      })
    await refuse(
      [
        { type: 'text', text: '一、总则', page_idx: 0 },
        { type: 7, page_idx: 0 },
      ],
      '[1].type',
    )
    await refuse([{ type: 'text', text: '一、总则', page_idx: 'x' }], '[0].page_idx')
    await refuse({ pdf_info: [{ para_blocks: {} }] }, 'pdf_info[0].para_blocks')
    await refuse({ parsing_res_list: [{ block_label: 'text', block_content: 3 }] }, 'parsing_res_list[0].block_content')
    await refuse({ schema_name: 'DoclingDocument', body: { children: [{ $ref: '#/texts/5' }] }, texts: [] }, '#/texts/5')
  })

  it('tells of types that are not known, and keeps their text', async () => {
    const json = [
      { type: 'text', text: '一、总则', page_idx: 0 },
      { type: 'watermark', text: '样本', page_idx: 0 },
    ]
    const { text, warnings } = await readBytes(new TextEncoder().encode(JSON.stringify(json)), 'a.json')
    expect(text).toContain('样本')
    expect(warnings).toEqual([{ code: 'blocks-unknown', params: { type: 'watermark', count: 1 }, spans: [] }])
  })

  it('is read in rings of references, once', async () => {
    const ring = { children: [{ $ref: '#/groups/0' }, { $ref: '#/texts/0' }] }
    const json = { schema_name: 'DoclingDocument', body: ring, groups: [ring], texts: [{ label: 'text', text: '一、总则' }] }
    expect((await readBytes(new TextEncoder().encode(JSON.stringify(json)), 'a.json')).text).toBe('一、总则')
  })

  it('is read from very many blocks and cells', async () => {
    const blocks = Array.from({ length: 150_000 }, () => ({ type: 'text', text: '文', page_idx: 0 }))
    expect((await readBytes(new TextEncoder().encode(JSON.stringify(blocks)), 'a.json')).text.length).toBe(299_999)
  })

  it.each(files.filter((file) => file.startsWith('responsibility') || !file.endsWith('.json')))(
    'ends damaged in an error or a valid document: %s',
    async (file) => {
      const whole = bytesOf(file)
      const roll = dice(5)
      let ends = 0
      for (let i = 0; i < 40; i++) {
        const bytes = i % 4 === 0 ? whole.subarray(0, roll.int(1, whole.length)) : Uint8Array.from(whole)
        if (i % 4 !== 0) for (let n = roll.int(1, 20); n > 0; n--) bytes[roll.int(0, bytes.length - 1)] = roll.int(32, 126)
        try {
          expect(validateDocument(parseSource(await readBytes(bytes, file)))).toEqual([])
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
        ends++
      }
      expect(ends).toBe(40)
    },
  )
})
