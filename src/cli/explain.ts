import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { weights } from '../lexicon/doubt-weights.ts'
import { findingIn } from '../locale/diagnostics.ts'
import { type DoubtCode, doubts } from '../locale/doubts.ts'
import { type Lang, say as sayWords } from '../locale/index.ts'
import type { Speaker } from '../locale/phrases.ts'
import { parseSource } from '../parse.ts'
import { correctedSource } from '../run/corrections.ts'
import { failureOf } from '../run/failure.ts'
import { doubtfulFirst, type Reading, readingsOf } from '../run/readings.ts'
import type { PolicyDocument } from '../schema/types.ts'
import { validateDocument } from '../schema/validate.ts'
import { placeOf } from '../text/lines.ts'
import { type Located, locate } from './diagnostic.ts'
import { type Exit, UsageError } from './exit.ts'
import { type ReadingFlags, readInput, readingOf } from './input.ts'
import { type CommonOptions, type Io, type Paint, paintFor } from './io.ts'
import { sourceLibrary, textFor } from './library.ts'
import { cutTo, padTo } from './width.ts'
import { speakerFor } from './words.ts'

export interface ExplainFlags extends CommonOptions, ReadingFlags {
  sources?: string
  all?: boolean
  json?: boolean
}

const listed = 20
const columns = 96

/**
 * Explain how a record was read: where, with which rivals, and how sure it is; without an id list what is most doubtful.
 *
 * @param target A document that tiaoli wrote, or a text to parse; `#` and the id of a record behind it.
 */
export async function explainCommand(target: string, flags: ExplainFlags, io: Io): Promise<Exit> {
  const hash = target.indexOf('#')
  const file = hash < 0 ? target : target.slice(0, hash)
  const id = hash < 0 ? null : target.slice(hash + 1)
  const { document, text } = await load(file, flags, io)
  const source = text === null ? null : locate(document.source.name, text)
  const records = readingsOf(document)
  const paint = paintFor(io.stdout, io, flags)
  if (id === null) {
    const doubtful = doubtfulFirst(records)
    const shown = flags.all ? doubtful : doubtful.slice(0, listed)
    if (flags.json) io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
    else io.stdout.write(printList(shown, doubtful.length, records.length, source, paint, speakerFor(io)))
    return 'ok'
  }
  const record = records.find((one) => one.id === id)
  if (!record) throw new UsageError(`Unexpected id \`${id}\`: ${file} has no such section, measure, responsibility or indicator`, near(id, records))
  io.stdout.write(flags.json ? `${JSON.stringify(record, null, 2)}\n` : printRecord(record, document, source, paint, io.lang ?? 'en'))
  return 'ok'
}

async function load(file: string, flags: ExplainFlags, io: Io): Promise<{ document: PolicyDocument; text: string | null }> {
  if (!/\.json$/.test(file)) {
    const source = await readInput(file, io, readingOf(flags)).catch((error: Error) => {
      throw new UsageError(`Unexpected file \`${file}\`: ${failureOf(error, 'reading').message}`, 'Give a document that tiaoli wrote, or a file that it reads.')
    })
    const corrected = file === '-' ? source : (await correctedSource(source, file, null)).source
    return { document: parseSource(corrected), text: corrected.text }
  }
  const content = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`Unexpected file \`${file}\`: it cannot be read`, 'Give a document that tiaoli wrote, or a file that it reads.')
  })
  let document: unknown
  try {
    document = JSON.parse(content)
  } catch (error) {
    throw new UsageError(`${file}: Unexpected text, expected JSON: ${(error as Error).message}`, 'Give a document that tiaoli wrote, or a file that it reads.')
  }
  const [problem] = validateDocument(document)
  if (problem) throw new UsageError(`${file}#${problem.path}: ${problem.message}`, 'Write the document again with this version of tiaoli.')
  const text = await textFor(sourceLibrary(flags.sources), document as PolicyDocument, dirname(file))
  return { document: document as PolicyDocument, text }
}

function printList(shown: readonly Reading[], doubtful: number, all: number, source: Located | null, paint: Paint, say: Speaker): string {
  const lines = shown.map(({ id, text, spans, confidence }) => {
    const place = placeText(spans, source, say)
    return `${paint.bold(confidence.score.toFixed(3))}  ${id}  ${paint.dim(place)}\n       ${cutTo(text, columns - 7)}\n       ${paint.yellow(confidence.reasons.join(' '))}`
  })
  const rest = doubtful > shown.length ? say(`; --all lists the other ${doubtful - shown.length}`) : ''
  return `${[...lines, `${say(`${doubtful} of ${all} records are doubtful`)}${rest}`].join('\n')}\n`
}

function printRecord(
  { kind, id, sectionId, text, spans, confidence, alternatives }: Reading,
  document: PolicyDocument,
  source: Located | null,
  paint: Paint,
  lang: Lang,
): string {
  const say = speakerFor({ lang })
  const lines = [`${paint.bold(id)}  ${say(kind)}  ${paint.dim(placeText(spans, source, say))}`, `  ${padTo(say('read as'), 12)}${cutTo(text, columns - 14)}`]
  const sure = confidence.reasons.length === 0
  lines.push(`  ${padTo(say('confidence'), 12)}${confidence.score.toFixed(3)}${sure ? `  ${say('nothing spoke against the reading')}` : ''}`)
  for (const reason of confidence.reasons) {
    const words = Object.hasOwn(doubts, reason) ? doubts[reason as DoubtCode] : null
    const met = alternatives.filter((one) => one.reason === reason)
    const weight = weights[reason]
    lines.push(`  ${paint.yellow(reason)}${weight === undefined ? '' : paint.dim(`  × ${weight}`)}`)
    for (const { text: printed, reading, spans: at } of met) {
      const taken = words ? sayWords(words.taken, lang, { text: lang === 'en' ? `\`${printed}\`` : `“${printed}”` }) : printed
      // the document words it in English
      const rival = words && lang !== 'en' ? sayWords(words.rival, lang, { text: printed }) : reading
      lines.push(`    ${placeText(at, source, say)}  ${taken}`, `    ${padTo(say('or else'), 12)}${rival}`)
    }
  }
  const here = document.diagnostics.filter((one) => one.sectionId !== null && one.sectionId === sectionId)
  for (const one of here) lines.push(`  ${padTo(say('finding'), 12)}${say(one.severity)} ${one.code} ${findingIn(lang, one).message}`)
  return `${lines.join('\n')}\n`
}

/** `name:line:column` where the source is at hand, else the offset. */
function placeText(spans: readonly { start: number; end: number }[], source: Located | null, say: Speaker): string {
  const [span] = spans
  if (!span) return ''
  if (!source) return say(`at ${span.start}`)
  const { line, column } = placeOf(source, span.start)
  return `${source.name}:${line}:${column}`
}

/** The ids that begin as the wrong one does. */
function near(id: string, records: readonly Reading[]): string {
  const shared = (other: string) => {
    let n = 0
    while (n < id.length && id[n] === other[n]) n++
    return n
  }
  const closest = records.map((record) => record.id).sort((a, b) => shared(b) - shared(a))
  return closest.length > 0 ? `Ids near it: ${closest.slice(0, 5).join(', ')}` : 'The document has no records.'
}
