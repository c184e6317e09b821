import { ReadError } from './error.ts'

/** What one file may cost. All are far above any published document and far below what a process can bear. */
export interface Limits {
  /** Bytes of the file as it lies on disk. */
  bytes: number
  /** Bytes of one file that come out of a compressed one. */
  unpacked: number
  /** Bytes unpacked for one byte packed; the first MB is free, small texts of one character are no attack. */
  ratio: number
  /** Files in an archive or a container. */
  entries: number
  /** Archives in archives; elements in elements count with {@link elementDepth}. */
  nesting: number
  pages: number
  /** Elements of markup. */
  elements: number
  elementDepth: number
  /** Cells of all tables, merged ones by what they cover. */
  cells: number
  /** UTF-16 units of the text that is read. */
  characters: number
  /** Milliseconds a reader may take, recognition of scans apart. */
  milliseconds: number
}

/** Far above any published document (the longest known are below 2 MB of text), far below what a process can hold. */
export const defaultMaxBytes = 64 * 1024 * 1024

export const defaultLimits: Limits = {
  bytes: defaultMaxBytes,
  unpacked: 256 * 1024 * 1024,
  ratio: 200,
  entries: 10_000,
  nesting: 4,
  pages: 3_000,
  elements: 1_000_000,
  elementDepth: 2_000,
  cells: 500_000,
  characters: 20_000_000,
  milliseconds: 120_000,
}

const words: Readonly<Record<keyof Limits, string>> = {
  bytes: 'bytes',
  unpacked: 'unpacked bytes',
  ratio: 'unpacked bytes for one packed byte',
  entries: 'files inside',
  nesting: 'archives inside each other',
  pages: 'pages',
  elements: 'elements',
  elementDepth: 'elements inside each other',
  cells: 'table cells',
  characters: 'characters',
  milliseconds: 'milliseconds of reading',
}

/** What is left of the limits while one file is read. */
export class Budget {
  readonly limits: Limits
  readonly signal: AbortSignal | undefined
  readonly #spent: Partial<Record<keyof Limits, number>> = {}
  /** The clock begins with the first thing that takes long: a text needs none, and Node would load it. */
  #started: number | undefined
  #calls = 0
  /** Milliseconds that do not count. */
  #apart = 0

  constructor(limits: Partial<Limits> = {}, signal?: AbortSignal) {
    this.limits = { ...defaultLimits, ...limits }
    this.signal = signal
  }

  /**
   * Count something, and now and then the time.
   *
   * @throws {ReadError} `limit` (`too-large` for bytes) when more was spent than the limit allows.
   */
  spend(name: keyof Limits, amount = 1): void {
    this.#started ??= performance.now()
    const spent = (this.#spent[name] ?? 0) + amount
    this.#spent[name] = spent
    this.most(name, spent)
    if (++this.#calls % 256 === 0) this.tick()
  }

  /** Compare a value that is known already with its limit. */
  most(name: keyof Limits, value: number): void {
    if (value > this.limits[name]) throw overLimit(name, value, this.limits[name])
  }

  /** Look at the clock and at the signal; what loops without spending calls this. */
  tick(): void {
    this.signal?.throwIfAborted()
    if (this.left() <= 0) throw this.spentTime()
  }

  /** Milliseconds that are left. */
  left(): number {
    return this.limits.milliseconds - this.#taken()
  }

  /** The error of a budget whose time is over. */
  spentTime(): ReadError {
    return overLimit('milliseconds', Math.round(this.#taken()), this.limits.milliseconds)
  }

  /** Do what has a limit of its own: its time does not count. */
  async apart<T>(work: () => Promise<T>): Promise<T> {
    const started = performance.now()
    this.#started ??= started
    try {
      return await work()
    } finally {
      this.#apart += performance.now() - started
    }
  }

  #taken(): number {
    this.#started ??= performance.now()
    return performance.now() - this.#started - this.#apart
  }
}

export function overLimit(name: keyof Limits, value: number, most: number): ReadError {
  if (name === 'bytes') {
    return new ReadError('too-large', `Unexpected size of ${value} bytes, expected at most ${most}`, 'Split the file, or raise the limit with --max-bytes.')
  }
  const message = `Unexpected number of ${words[name]}: ${value}, expected at most ${most}`
  return new ReadError('limit', message, `Look whether the file is what it should be; if it is, raise the limit with --limit ${name}=N.`)
}
