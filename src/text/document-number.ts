import { beforeNumber, numberedKinds } from '../lexicon/citations.ts'
import { readOrdinal } from './marker.ts'
import { matches } from './match.ts'

/** A document number (发文字号) in a key, with what is wrong with its print. */
export interface DocumentNumberHit {
  from: number
  to: number
  /** As printed in the key. */
  text: string
  /** Agency code, or issuer with 令/公告; null where only `第12号` is printed. */
  code: string | null
  year: number | null
  number: number
  /** Brackets that do not pair, that are lost or that are no `〔〕`. */
  irregular: boolean
  /** A year that no document can bear (domain §3.4): kept as printed, never repaired. */
  suspect: boolean
}

const digits = '[\\dOoＯОlI〇○]'
const hanYear = '[一二三四五六七八九〇○零OО0]{4}'
/** `〔2024〕6号`, `[2023]第12号`, `〔2021)73号`, `(202212号`, `2017]35号`, `〔二〇一三〕32号`. */
const bracketed = new RegExp(`(?:([[(<〈{])(${digits}{4}|${hanYear})([\\])>〉}]?)|(\\d{4})([\\]〉}]))(?:年)?(?:第)?(${digits}{1,5})号`, 'g')
const kind = `(?:${numberedKinds.join('|')})`
const ordinal = '(\\d{1,4}|[一二三四五六七八九十百零〇]{1,6})'
/** `国务院令第735号`, `国家发展改革委令2023年第5号`, `通告2018年第6号`, `公告〔2018〕第6号` (the last by `bracketed`). */
const kindFirst = new RegExp(`${kind}(?:[[(]?(\\d{4})[\\])]?年?)?第${ordinal}号`, 'g')
/** `北京市人民政府第15号令`, `2023年第5号公告`. */
const kindLast = new RegExp(`(?:(\\d{4})年)?第${ordinal}号${kind}`, 'g')
const kindAtEnd = new RegExp(`(${kind})$`)
const han = /[\u4e00-\u9fff]/
const longestCode = 20
const stops = [...beforeNumber].sort((a, b) => b.length - a.length)

/**
 * Find every document number in a text, those with broken, crossed or lost brackets included.
 *
 * > | …保护的意见》（中办发〔2019〕56号）…，国务院令第735号
 *     中办发〔2019〕56号   code 中办发, year 2019, number 56
 *     国务院令第735号     code 国务院令, year null, number 735
 *
 * None: street numbers (`万寿路27号`), item numbers (`第3号`), article numbers. A bracketed year is asked for, or 令/公告.
 *
 * @param key Folded text without white space.
 * @source domain §1.1
 */
export function findDocumentNumbers(key: string): DocumentNumberHit[] {
  if (!key.includes('号')) return []
  const hits: DocumentNumberHit[] = []
  for (const hit of matches(key, bracketed)) {
    const open = hit[1] ?? ''
    const close = hit[3] ?? hit[5] ?? ''
    const from = codeStart(key, hit.index)
    const code = key.slice(from, hit.index)
    if (code === '' && !(open !== '' && close !== '' && mayStandAlone(key, hit.index, hit.index + hit[0].length))) continue
    const year = readYear(hit[2] ?? hit[4] ?? '')
    const number = Number(latinDigits(hit[6] ?? ''))
    if (year === null || !Number.isInteger(number)) continue
    const to = hit.index + hit[0].length
    hits.push({
      from,
      to,
      text: key.slice(from, to),
      code: code || null,
      year,
      number,
      irregular: open !== '[' || close !== ']',
      suspect: year < 1949 || year > 2060,
    })
  }
  for (const pattern of [kindFirst, kindLast]) {
    for (const hit of matches(key, pattern)) {
      const number = readOrdinal(hit[2] ?? '')
      const to = hit.index + hit[0].length
      if (number === null) continue
      const first = pattern === kindFirst
      const from = codeStart(key, hit.index, true)
      const issuer = key.slice(from, hit.index)
      const year = hit[1] ? Number(hit[1]) : null
      const ending = first ? (/^\D{1,2}/.exec(hit[0].split(/[[(第]/, 1)[0] ?? '')?.[0] ?? '') : (kindAtEnd.exec(hit[0])?.[1] ?? '')
      if (issuer === '' && year === null && !mayStandAlone(key, hit.index, to)) continue
      hits.push({
        from,
        to,
        text: key.slice(from, to),
        code: `${issuer}${ending}`,
        year,
        number,
        irregular: false,
        suspect: year !== null && (year < 1949 || year > 2060),
      })
    }
  }
  hits.sort((a, b) => a.from - b.from)
  return hits.filter((hit, i) => i === 0 || hit.from >= (hits[i - 1] as DocumentNumberHit).to)
}

/**
 * Read a line that is nothing but a document number, brackets around it allowed.
 *
 * @example readDocumentNumber('(市监标技发[2022]34号)')?.code // '市监标技发'
 * @example readDocumentNumber('第12号')?.number // 12, code null
 * @example readDocumentNumber('根据济政字[2024]45号文件') // null
 */
export function readDocumentNumber(key: string): DocumentNumberHit | null {
  const wrapped = /^[([](.*)[)\]]$/.exec(key)
  const inner = wrapped?.[1] !== undefined && !/^\d{4}[\])]/.test(wrapped[1]) ? wrapped[1] : key
  const shift = inner === key ? 0 : 1
  const whole = (code: string | null, year: number | null, number: number, irregular = false): DocumentNumberHit => {
    return { from: shift, to: shift + inner.length, text: inner, code, year, number, irregular, suspect: false }
  }
  const lone = /^第(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})号$/.exec(inner)
  if (lone) return whole(null, null, readOrdinal(lone[1] ?? '') ?? 0)
  // an announcement counts in its year: 2023年第15号
  const yearly = /^(\d{4})年第(\d{1,4})号$/.exec(inner)
  if (yearly) return whole(null, Number(yearly[1]), Number(yearly[2]))
  const torn = tornNumber.exec(inner)
  if (torn) return whole(torn[1] ?? null, Number(torn[2]), Number(torn[3]), true)
  const [hit, more] = findDocumentNumbers(inner)
  if (!hit || more || hit.to !== inner.length || hit.from !== 0) return null
  return { ...hit, from: hit.from + shift, to: hit.to + shift }
}

/**
 * Write a number in its normal form: `码〔YYYY〕N号`; 令 and 公告 as `国务院令第735号`, `通告2018年第6号`.
 *
 * @example normalizeDocumentNumber({ code: '国发', year: 2013, number: 32 }) // '国发〔2013〕32号'
 */
export function normalizeDocumentNumber(number: { code: string | null; year: number | null; number: number | null }): string {
  const { code, year } = number
  if (kindAtEnd.test(code ?? '') || year === null) return `${code ?? ''}${year === null ? '' : `${year}年`}第${number.number ?? ''}号`
  return `${code ?? ''}〔${year}〕${number.number ?? ''}号`
}

/** Where the code, or the issuer's name, before `end` begins: a run of Han without the words of the sentence before it. */
function codeStart(key: string, end: number, named = false): number {
  let from = end
  while (from > 0 && end - from < longestCode && han.test(key[from - 1] as string)) from--
  // `8月26日国家…总局令`: the last glyph of a date is no part of the name
  if (from > 0 && from < end && /\d/.test(key[from - 1] as string) && /[年月日条项号]/.test(key[from] as string)) from++
  const run = key.slice(from, end)
  const bounded = from === 0 || !han.test(key[from - 1] as string)
  let cut = 0
  for (const word of stops) {
    if (word.length === 1) continue
    const at = run.lastIndexOf(word)
    if (named && /[府厅室会局院]$/.test(word)) continue
    if (at >= 0 && at + word.length > cut && run.length - at - word.length >= 2) cut = at + word.length
  }
  if (named) return from + cut
  // one-character words are also parts of codes and names: cut only where the rest is too long for a code or text stands before
  const rest = run.slice(cut)
  if (cut > 0 || !bounded || rest.length > 8) {
    for (const word of stops) {
      if (word.length !== 1) continue
      const at = rest.slice(0, -2).lastIndexOf(word)
      if (at >= 0) cut = Math.max(cut, run.length - rest.length + at + 1)
    }
  } else if (from > 0 && /^[和与及或按见原]/.test(rest) && rest.length > 2) cut += 1
  return from + cut
}

/** A line that has lost the closing bracket, 号 or both: `亳政办〔20251`, as pages print it whose font lacks them. */
const tornNumber = /^([\u4e00-\u9fff]{1,12}[发办函字规文通告令政府批复议电明])[[(〈{]((?:19[5-9]|20[0-4])\d)[\])]?(\d{1,4})$/

/** A number without code: alone, or right behind a bracket or a book-title mark. */
function mayStandAlone(key: string, from: number, to: number): boolean {
  return (from === 0 || /[(》\]，、]/.test(key[from - 1] as string)) && (to === key.length || /[)，。、；《]/.test(key[to] as string))
}

function readYear(text: string): number | null {
  if (/^[一二三四五六七八九〇○零OО0]{4}$/.test(text) && /[一二三四五六七八九]/.test(text)) {
    let year = 0
    for (const c of text) year = year * 10 + Math.max(0, '零一二三四五六七八九'.indexOf(c))
    return year
  }
  const year = Number(latinDigits(text))
  return Number.isInteger(year) ? year : null
}

/** Letters and rings that a scan puts for digits. */
function latinDigits(text: string): string {
  return text.replace(/[OoＯО〇○]/g, '0').replace(/[lI]/g, '1')
}
