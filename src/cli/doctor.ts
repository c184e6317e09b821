import { installOcr } from '../read/scan/index.ts'
import { duckDb, installDuckDb } from '../run/parquet.ts'
import { ocrCache, ocrEngine } from '../run/recognize.ts'
import { openShared, StoreError } from '../store/index.ts'
import { version } from '../version.ts'
import type { Exit } from './exit.ts'
import { type CommonOptions, type Io, paintFor } from './io.ts'
import { padTo } from './width.ts'
import { speakerFor } from './words.ts'

interface Part {
  name: string
  /** What it is for. */
  use: string
  installed: boolean
  /** The one command that adds it; null where nothing is missing. */
  add: string | null
  /** What to do where no command helps. */
  hint?: string
}

export interface DoctorFlags extends CommonOptions {
  store?: string
  json?: boolean
}

/** Say what is installed, what is missing, and the command that adds it. */
export async function doctorCommand(flags: DoctorFlags, io: Io): Promise<Exit> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const node = major > 20 || (major === 20 && minor >= 20)
  const engine = await ocrEngine().catch(() => null)
  const parts: Part[] = [
    { name: `Node ${process.versions.node}`, use: 'runs tiaoli', installed: node, add: node ? null : 'Install Node 20.20 or newer.' },
    { name: 'text, Markdown, HTML, DOCX, ZIP', use: 'read', installed: true, add: null },
    {
      name: engine ? `OCR (${engine.name})` : 'OCR',
      use: `reads scans; results are kept in ${ocrCache()}`,
      installed: engine !== null,
      add: engine === null ? installOcr : null,
    },
    { name: 'DuckDB', use: 'writes Parquet', installed: duckDb() !== null, add: duckDb() === null ? installDuckDb : null },
    ...(flags.store === undefined ? [] : [await storePart(flags.store)]),
  ]
  if (flags.json) io.stdout.write(`${JSON.stringify({ version, parts }, null, 2)}\n`)
  else {
    const paint = paintFor(io.stdout, io, flags)
    const say = speakerFor(io)
    io.stdout.write(`tiaoli ${version}\n`)
    for (const { name, use, installed, add, hint } of parts) {
      io.stdout.write(`${installed ? paint.green(padTo(say('ok'), 7)) : paint.yellow(padTo(say('missing'), 7))} ${name}: ${say(use)}\n`)
      if (add !== null) io.stdout.write(`        ${say(`add it with: ${add}`)}\n`)
      if (hint !== undefined) io.stdout.write(`        ${say(`hint: ${hint}`)}\n`)
    }
  }
  return node ? 'ok' : 'usage'
}

/** Whether the database of a team answers; where not, what to look at. */
async function storePart(url: string): Promise<Part> {
  const part = { name: 'PostgreSQL', use: 'keeps the store of a team' }
  try {
    const store = await openShared(url, true)
    await store.close()
    return { ...part, installed: true, add: null }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return { ...part, installed: false, add: null, hint: error.hint }
  }
}
