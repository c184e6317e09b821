import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { plainSha256, sha256 } from '../../src/text/sha256.ts'

const reference = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex')

// enough that the hash of the runtime is taken from here on
sha256(new Uint8Array(1 << 20))

describe.each([
  ['plain', plainSha256],
  ['of the runtime', sha256],
])('sha256, %s', (_, sha256) => {
  it('agrees with the published vectors', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('agrees with node:crypto for every length around the block borders', () => {
    for (let n = 0; n < 300; n++) {
      const bytes = Uint8Array.from({ length: n }, (_, i) => (i * 131 + n * 7) & 255)
      expect(sha256(bytes)).toBe(reference(bytes))
    }
  })

  it('hashes a view without its surroundings', () => {
    const whole = Uint8Array.from({ length: 500 }, (_, i) => i & 255)
    expect(sha256(whole.subarray(13, 400))).toBe(reference(whole.subarray(13, 400)))
  })

  it('takes strings as UTF-8, lone surrogates as U+FFFD', () => {
    expect(sha256('关于推进数据共享的通知')).toBe(reference('关于推进数据共享的通知'))
    expect(sha256('甲\ud800乙')).toBe(sha256('甲\ufffd乙'))
  })

  it('takes pairs of surrogates as one character', () => {
    expect(sha256('𠮷\ud842\u{20bb7}\udfb7a')).toBe(reference('𠮷\ufffd𠮷\ufffda'))
  })

  it('hashes a megabyte', () => {
    const bytes = new Uint8Array(1 << 20).fill(0xe4)
    expect(sha256(bytes)).toBe(reference(bytes))
  })
})
