import type { Lang } from '../locale/index.ts'

/** What a page says of its own in the language it is shown in, and in the other one, to which its reader may switch. */
export class Said {
  readonly text: string
  readonly other: string

  constructor(text: string, other: string) {
    this.text = text
    this.other = other
  }

  /** Two languages are no one text: what is put together of several is written in both by {@link inBoth}. */
  toString(): never {
    throw new Error(`Unexpected words of two languages in a text: ${this.text}`)
  }
}

/**
 * Write something in both languages, that of the page first.
 *
 * @example inBoth('en', (lang) => say(frame.close, lang)) // Said { text: 'Close', other: '关闭' }
 */
export function inBoth(lang: Lang, write: (lang: Lang) => string): Said {
  return new Said(write(lang), write(lang === 'zh' ? 'en' : 'zh'))
}
