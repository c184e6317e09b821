import { execFile, spawn } from 'node:child_process'
import type { RecognizedLine } from '../../read/recognizer.ts'
import { type Engine, spoiled } from './engine.ts'

/** A gap of so many heights of a line parts columns: pieces of a line on both sides are lines of their own. */
const columnGap = 1.5

/** tesseract on the path, with its data for Chinese; null where it is not there. */
export async function openTesseract(): Promise<Engine | null> {
  const languages = await told(['--list-langs'])
  if (languages === null || !/^chi_sim$/m.test(languages)) return null
  const version = /tesseract v?(\d[\w.]*)/.exec((await told(['--version'])) ?? '')?.[1] ?? ''
  return {
    name: `tesseract ${version} chi_sim`,
    recognize: (image, signal) => run(image, signal).then(linesOfTsv),
  }
}

function told(args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile('tesseract', args, { timeout: 10_000 }, (error, stdout, stderr) => resolve(error ? null : `${stdout}\n${stderr}`))
  })
}

/** Recognise an image; the program is ended with the signal. */
function run(image: Uint8Array, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // one thread: pages are read one after another, and more threads cost more than they give
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    const child = spawn('tesseract', ['stdin', 'stdout', '-l', 'chi_sim', '--psm', '6', 'tsv'], {
      signal,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      killSignal: 'SIGKILL',
    })
    const out: Buffer[] = []
    let trouble = ''
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => (trouble = `${trouble}${chunk}`.slice(0, 400)))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out).toString('utf8')) : reject(spoiled(trouble.trim().split('\n')[0] ?? ''))))
    // a program that ends before it has read the picture says itself why
    child.stdin.on('error', () => {})
    child.stdin.end(image)
  })
}

interface Word {
  text: string
  /** 0 to 1. */
  score: number
  left: number
  right: number
}

/**
 * Lines of what tesseract writes as TSV: words of a line joined without the spaces that it puts between Chinese words, parted where columns are.
 *
 * @example linesOfTsv(tsv) // [{ text: '一、总体要求', score: 0.93, box: [120, 300, 410, 340] }]
 */
export function linesOfTsv(tsv: string): RecognizedLine[] {
  const lines = new Map<string, { top: number; bottom: number; words: Word[] }>()
  for (const row of tsv.split('\n').slice(1)) {
    const [level, page, block, paragraph, line, , left, top, width, height, score, ...text] = row.split('\t')
    const key = [page, block, paragraph, line].join(' ')
    const [x, y, w, h] = [left, top, width, height].map(Number) as [number, number, number, number]
    if (level === '4') lines.set(key, { top: y, bottom: y + h, words: [] })
    const word = text.join('\t').trim()
    if (level === '5' && word !== '') lines.get(key)?.words.push({ text: word, score: Number(score) / 100, left: x, right: x + w })
  }
  return [...lines.values()].flatMap(({ top, bottom, words }) => {
    const pieces: Word[][] = []
    for (const word of words) {
      const last = pieces.at(-1)?.at(-1)
      if (last && word.left - last.right < (bottom - top) * columnGap) pieces.at(-1)?.push(word)
      else pieces.push([word])
    }
    return pieces.map((own): RecognizedLine => {
      const characters = own.reduce((sum, { text }) => sum + text.length, 0)
      const score = own.reduce((sum, word) => sum + word.score * word.text.length, 0) / characters
      const text = own.map((word, i) => (i > 0 && isLatin(own[i - 1]?.text.at(-1)) && isLatin(word.text[0]) ? ' ' : '') + word.text).join('')
      return { text, score: Math.max(0, Math.min(1, score)), box: [own[0]?.left ?? 0, top, own.at(-1)?.right ?? 0, bottom] }
    })
  })
}

function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char)
}
