type Hash = (algorithm: 'sha256', data: Uint8Array | string) => string

/**
 * Hash bytes, or the UTF-8 of a string, with SHA-256; 64 hex digits.
 *
 * Synchronous and in plain JavaScript, because identity (`revision`, `source.sha256`) must be had in a browser as well
 * as under Node, without a promise. Where the runtime has a hash of its own, that is taken as soon as it pays.
 * Lone surrogates of a string count as U+FFFD, as in every UTF-8 encoder.
 *
 * @example sha256('abc') // 'ba7816bf 8f01cfea …' without the spaces
 * @source FIPS 180-4; contract: Document, `revision`
 */
export function sha256(data: Uint8Array | string): string {
  hashed += data.length
  if (own === undefined && hashed > worthLoading) own = ownHash()
  return own ? own('sha256', data) : plainSha256(data)
}

/** Loading the hash of the runtime takes as long as hashing this much without it: one text is read sooner so. */
const worthLoading = 500_000
let hashed = 0
let own: Hash | null | undefined

/** The hash of Node, asked for at run time: a module that browsers load cannot import it. */
function ownHash(): Hash | null {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => { hash?: Hash } | undefined } }
  return process?.getBuiltinModule?.('crypto')?.hash ?? null
}

/** The same in plain JavaScript; see {@link sha256}. */
export function plainSha256(data: Uint8Array | string): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  const state = Int32Array.from(initial)
  const words = new Int32Array(64)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) compress(state, words, bytes, at)

  // what is left, 0x80, zeros, and the length in bits as 64-bit big endian: one block, or two when it does not fit
  const rest = bytes.length - whole
  const tail = new Uint8Array(rest < 56 ? 64 : 128)
  tail.set(bytes.subarray(whole))
  tail[rest] = 0x80
  const length = new DataView(tail.buffer)
  length.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  length.setUint32(tail.length - 4, (bytes.length * 8) % 0x100000000)
  for (let at = 0; at < tail.length; at += 64) compress(state, words, tail, at)

  let hex = ''
  for (const word of state) hex += (word >>> 0).toString(16).padStart(8, '0')
  return hex
}

function compress(state: Int32Array, words: Int32Array, bytes: Uint8Array, at: number): void {
  // typed arrays give numbers inside their length; the assertions only say so
  for (let i = 0, j = at; i < 16; i++, j += 4) {
    words[i] = ((bytes[j] as number) << 24) | ((bytes[j + 1] as number) << 16) | ((bytes[j + 2] as number) << 8) | (bytes[j + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] as number
    const y = words[i - 2] as number
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    words[i] = (s0 + s1 + (words[i - 7] as number) + (words[i - 16] as number)) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (constants[i] as number) + (words[i] as number)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
  state[4] = (state[4] as number) + e
  state[5] = (state[5] as number) + f
  state[6] = (state[6] as number) + g
  state[7] = (state[7] as number) + h
}

const primes: number[] = []
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n)

/** First 32 bits of the fraction, as a signed integer. */
const fraction = (x: number) => ((x - Math.floor(x)) * 0x100000000) | 0

/** Fractions of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const initial = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)))
const constants = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)))
