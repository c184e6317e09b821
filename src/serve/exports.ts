import type { FastifyReply } from 'fastify'
import { type FormatName, formats, type Item, type TableName, tableNames } from '../export/index.ts'
import { ProblemError } from './problems.ts'

/** Formats that make one file of one document. */
export const exportNames = ['xlsx', 'csv', 'jsonl', 'md', 'akn', 'jsonld', 'chunks'] as const satisfies readonly FormatName[]
/** Those that make one file of several. */
export const bundleNames = ['xlsx', 'csv', 'jsonl', 'chunks'] as const satisfies readonly (typeof exportNames)[number][]

export interface ExportQuery {
  to: (typeof exportNames)[number]
  table?: TableName
  lang?: 'zh' | 'en'
}

/** The query of an export. */
export function exportQuery(names: readonly string[]) {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['to'],
    properties: {
      to: { type: 'string', enum: [...names] },
      table: { type: 'string', enum: [...tableNames], description: 'For csv and jsonl: which table; measures without one.' },
      lang: { type: 'string', enum: ['zh', 'en'] },
    },
  }
}

const mediaTypes: Readonly<Record<(typeof exportNames)[number], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  akn: 'application/xml; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  chunks: 'application/x-ndjson; charset=utf-8',
}

/** Send documents as one file to keep. @param name Its name, without an ending. */
export async function sendExport(reply: FastifyReply, items: Iterable<Item> | AsyncIterable<Item>, name: string, { to, table, lang }: ExportQuery) {
  const one = to === 'csv' || to === 'jsonl'
  const [target] = formats[to].targets({ lang, ...(one && { records: [table ?? ('measures' as const)] }) })
  if (!target) throw new ProblemError('bad-request', `Unexpected table \`${table}\``)
  const writer = target.open()
  const pieces = [writer.head]
  for await (const item of items) for (const piece of writer.add(item)) pieces.push(piece)
  const end = await writer.end()
  const body = typeof end === 'string' ? `${pieces.join('')}${end}` : Buffer.from(end)
  // a file name of any letters, as RFC 8187 writes them
  const file = encodeURIComponent(`${name}${target.file.startsWith('.') ? '' : '.'}${target.file}`)
  return reply.type(mediaTypes[to]).header('content-disposition', `attachment; filename*=UTF-8''${file}`).send(body)
}
