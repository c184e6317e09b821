import { type PolicyDocument, parse, validateDocument } from '../../src/index.ts'
import { checkDocument } from '../../src/run/check.ts'
import { type Dice, dice } from '../generator/dice.ts'
import { conditions, specimen } from '../generator/measure.ts'
import { conservation } from './leaves.ts'

/** What is wrong with the document of a text, in words; null when nothing is. */
export type Fault = string | null

/** Makes a text of about `size` characters. `corpus` holds the texts to mutate. */
type Source = (chance: Dice, size: number, corpus: readonly string[]) => string

/** Where inputs come from, and how often of a hundred. */
export const sources: Readonly<Record<string, { share: number; make: Source }>> = {
  unicode: { share: 15, make: unicode },
  soup: { share: 45, make: soup },
  mutation: { share: 39, make: mutation },
  grown: { share: 1, make: (chance) => specimen(chance.int(0, 1e6), chance.pick(conditions)).text },
}

/** An input that can be made again from the seed of the run and its number. */
export interface Input {
  source: string
  text: string
}

const drawn = Object.entries(sources).flatMap(([name, { share }]) => Array.from({ length: share }, () => name))

/** Make the input `index` of the run of `seed`: half of them under 200 characters, one in 500 of 20,000. */
export function inputOf(seed: number, index: number, corpus: readonly string[]): Input {
  const chance = dice(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b))
  const source = chance.pick(drawn)
  const size = chance.chance(0.002) ? 20_000 : Math.ceil(25 * 2 ** (chance.next() * 6))
  return { source, text: (sources[source] as { make: Source }).make(chance, size, corpus) }
}

/** Whole ranges of code units that scans and hostile files bring, lone surrogates among them. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x20, 0x7e],
  [0x7f, 0xff],
  [0x300, 0x36f],
  [0x600, 0x6ff],
  [0x2000, 0x206f],
  [0x2070, 0x24ff],
  [0x2e80, 0x2fdf],
  [0x3000, 0x303f],
  [0x3040, 0x33ff],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xf900, 0xfaff],
  [0xfe00, 0xfe6f],
  [0xfeff, 0xfeff],
  [0xff00, 0xffef],
  [0xfff0, 0xffff],
  [0x0000, 0xffff],
]

function unicode(chance: Dice, size: number): string {
  let text = ''
  while (text.length < size) {
    const [first, last] = chance.pick(ranges)
    // several of a kind: marks stacked on a base, runs of controls
    for (let n = chance.int(1, 6); n > 0; n--) text += String.fromCharCode(chance.int(first, last))
    if (chance.chance(0.1)) text += chance.pick(['\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\v', '\u0085', '\t'])
    if (chance.chance(0.05)) text += String.fromCodePoint(chance.int(0x10000, 0x10ffff))
  }
  return text
}

/** The signs of which policy texts are made. */
export const pieces: readonly (readonly string[])[] = [
  [
    '一、',
    '二、',
    '三、',
    '十一、',
    '（一）',
    '（二）',
    '(三)',
    '（十',
    '四）',
    '1.',
    '2．',
    '3、',
    '1.2',
    '2.3.1',
    '（1）',
    '(2)',
    '3)',
    '①',
    '②',
    '⑴',
    '㈠',
    '一是',
    '第一，',
    'A.',
  ],
  [
    '第一条',
    '第二条　',
    '第十条之一',
    '第一章',
    '第二章　总则',
    '第一节',
    '第一编',
    '第一部分',
    '附件1',
    '附件：',
    '附件:1.',
    '附表',
    '专栏1',
    '专栏２：',
    '附则',
    '目录',
  ],
  ['（', '）', '(', ')', '〔', '〕', '[', ']', '【', '】', '《', '》', '〈', '〉', '“', '”', '"', '‘', '’', '「', '」', '{', '}'],
  [
    '责任单位：',
    '（责任单位：',
    '（牵头单位：',
    '配合单位：',
    '责任部门',
    '牵头',
    '负责',
    '配合',
    '会同',
    '参加',
    '按职责分工负责',
    '由',
    '指导',
    '等',
    '完成时限：',
    '各区县政府',
  ],
  [
    '市科技局',
    '市发展改革委',
    '省财政厅',
    '国家税务总局',
    '各有关部门',
    '县人民政府办公室',
    '市委宣传部',
    '山东省人民政府',
    '济南、青岛',
    '市公安局（市国资委）',
    '有限公司',
  ],
  [
    '2025年',
    '2025年12月底前',
    '到2030年',
    '二〇二四年五月一日',
    '2024年5月',
    '“十四五”',
    '每年',
    '自发布之日起30日内',
    '长期坚持',
    '年底前',
    '2021—2025年',
    '年月日',
    '三年内',
  ],
  [
    '12件',
    '30%',
    '10.5万件',
    '5亿元',
    '达到',
    '不低于',
    '以上',
    '≥',
    '百分之三十',
    '增长',
    '新增',
    '建成',
    '三个',
    '1000家',
    '［80］',
    '>=',
    '0.3',
    '约束性',
    '预期性',
  ],
  [
    '序号\t指标\t目标\n',
    '1\t甲\t5\n',
    '|指标|值|\n|---|---|\n|甲|1|\n',
    '表1',
    '单位：个',
    '注：',
    '合计',
    '\t',
    '  ',
    '|',
    '——',
    '指标名称  单位  2025年\n',
    '…………3',
    '．．．．5',
  ],
  [
    '关于',
    '印发',
    '的通知',
    '方案',
    '管理办法',
    '（试行）',
    '（征求意见稿）',
    '国发〔2024〕3号',
    '鲁政发[2023]12号',
    '各市人民政府：',
    '此件公开发布',
    '抄送：',
    '签发人：',
    '特此通知',
    '联系人：',
    '索引号：',
    '主题词：',
  ],
  [
    '根据',
    '废止',
    '修订',
    '本办法',
    '第三条',
    '所称',
    '是指',
    '自2024年1月1日起施行',
    '有效期5年',
    '以下简称',
    '由市司法局负责解释',
    '同时废止',
    '制定',
    '落实',
  ],
  ['、', '，', '。', '；', '：', '！', '？', '-', '—', '～', '·', ',', '.', ':', ';', '/', '…', '*', '※'],
  [
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\u2028',
    '　　',
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\ue010',
    '\u3000',
    '— 3 —\n',
    '\n- 12 -\n',
    '\n3\n',
    '第 3 页 共 8 页\n',
  ],
  [
    '# ',
    '## ',
    '**',
    '* ',
    '> ',
    '>> ',
    '---',
    '***',
    '```\n',
    '`',
    '\\',
    '[a](b)',
    '![',
    '<b>',
    '<!--',
    '&amp;',
    '~~',
    '1\\.',
    '|-|',
    '- ',
    '+ ',
    '    ',
    '[^1]',
  ],
  [
    '建设',
    '完善制度',
    '加强',
    '总体要求',
    '保障措施',
    '主要任务',
    '实施',
    '的',
    '了',
    '在',
    '甲',
    '人',
    'a',
    'Z',
    '1',
    '９',
    'は',
    '한',
    '🙂',
    '\ud800',
    '\udc00',
    '\u0301',
    '\u202e',
  ],
]

function soup(chance: Dice, size: number): string {
  // few kinds a text, so that their orders come up
  const kinds = chance.some(pieces, chance.int(2, pieces.length))
  let text = ''
  while (text.length < size) {
    const kind = chance.chance(0.9) ? chance.pick(kinds) : chance.pick(pieces)
    const piece = chance.pick(kind)
    text += chance.chance(0.01) ? piece.repeat(chance.int(2, 40)) : piece
    if (chance.chance(0.08)) text += '\n'
  }
  return text
}

function mutation(chance: Dice, size: number, corpus: readonly string[]): string {
  const whole = chance.pick(corpus)
  const from = chance.chance(0.5) ? 0 : chance.int(0, Math.max(0, whole.length - size))
  let text = whole.slice(from, from + Math.max(size, 60))
  for (let n = chance.int(1, 4); n > 0; n--) text = (chance.pick(mutations) as Source)(chance, size, [text, chance.pick(corpus)])
  return text
}

const place = (chance: Dice, text: string): [from: number, to: number] => {
  const from = chance.int(0, text.length)
  return [from, Math.min(text.length, from + chance.int(1, chance.chance(0.5) ? 3 : 60))]
}

/** Ways to spoil the first of two texts. */
const mutations: readonly ((chance: Dice, size: number, texts: readonly [string, string] | readonly string[]) => string)[] = [
  // delete
  (chance, _, [text = '']) => {
    const [from, to] = place(chance, text)
    return text.slice(0, from) + text.slice(to)
  },
  // duplicate
  (chance, _, [text = '']) => {
    const [from, to] = place(chance, text)
    return text.slice(0, to) + text.slice(from, to).repeat(chance.int(1, 3)) + text.slice(to)
  },
  // swap two lines
  (chance, _, [text = '']) => {
    const lines = text.split('\n')
    const [a, b] = [chance.int(0, lines.length - 1), chance.int(0, lines.length - 1)]
    ;[lines[a], lines[b]] = [lines[b] as string, lines[a] as string]
    return lines.join('\n')
  },
  // insert
  (chance, _, [text = '']) => {
    const [at] = place(chance, text)
    return text.slice(0, at) + chance.pick(chance.pick(pieces)) + text.slice(at)
  },
  // truncate at either end
  (chance, _, [text = '']) => {
    const [at] = place(chance, text)
    return chance.chance(0.5) ? text.slice(0, at) : text.slice(at)
  },
  // splice two texts
  (chance, size, [text = '', other = '']) => text.slice(0, chance.int(0, text.length)) + other.slice(chance.int(0, other.length)).slice(0, Math.max(size, 60)),
  // change one character
  (chance, _, [text = '']) => {
    const at = chance.int(0, text.length)
    return text.slice(0, at) + chance.pick([...chance.pick(chance.pick(pieces))]) + text.slice(at + 1)
  },
  // lose all breaks, or get one behind every few characters
  (chance, _, [text = '']) => (chance.chance(0.5) ? text.replace(/\n/g, '') : text.replace(new RegExp(`[^\\n]{${chance.int(1, 30)}}`, 'g'), '$&\n')),
]

/** Milliseconds that a text may take: one second for 100,000 characters, and never less than 50. */
export const allowance = (text: string): number => Math.max(50, text.length / 100)

/** Parse a text and time it: by the clock, or by what the process had of the machine where others share it. */
function timed(text: string): { document: PolicyDocument; ms: number } {
  const cpu = process.cpuUsage()
  const started = performance.now()
  const document = parse(text)
  const wall = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return { document, ms: Math.min(wall, (user + system) / 1000) }
}

/** What one look at a text found, and how long the parse took. */
export interface Look {
  fault: Fault
  ms: number
}

/**
 * Parse a text and look for faults: an exception, a document that breaks its schema or its own references, characters in
 * no leaf or in two, more time than {@link allowance}, with `twice` a second parse that differs.
 */
export function look(text: string, twice = false): Look {
  let ms = 0
  try {
    const first = timed(text)
    const { document } = first
    ms = first.ms
    // a busy machine is slow now and then, a bad text every time
    for (let tries = 0; ms > allowance(text) && tries < 4; tries++) ms = Math.min(ms, timed(text).ms)
    if (ms > allowance(text)) return { fault: `slow: ${Math.round(ms)} ms for ${text.length} characters`, ms }
    const [invalid] = validateDocument(document)
    if (invalid) return { fault: `schema: ${invalid.path} ${invalid.message}`, ms }
    // a byte order mark at the very start is no part of the text
    const [lost] = conservation(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, document)
    if (lost !== undefined) return { fault: `conservation: ${lost}`, ms }
    const [broken] = checkDocument(document)
    if (broken) return { fault: `${broken.code}: ${broken.path} ${broken.message}`, ms }
    if (twice && JSON.stringify(parse(text)) !== JSON.stringify(document)) return { fault: 'differs: a second parse gives another document', ms }
    return { fault: null, ms }
  } catch (error) {
    return { fault: `throws: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error)}`, ms }
  }
}

/** What a fault is before its details: `schema`, `conservation`, `throws` … */
export const kindOf = (fault: Fault): string => fault?.split(':')[0] ?? ''

/**
 * Make a faulty text smaller while `isFaulty` holds: halves first, then lines, then characters.
 *
 * @param tries Most texts that are looked at; the smallest so far is given when they run out.
 */
export function shrink(text: string, isFaulty: (text: string) => boolean, tries = 2000): string {
  let left = tries
  const parts = (whole: string, split: (text: string) => string[]) => {
    let list = split(whole)
    for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < list.length && left > 0; ) {
        const shorter = [...list.slice(0, at), ...list.slice(at + size)]
        left--
        if (shorter.length < list.length && isFaulty(shorter.join(''))) list = shorter
        else at += size
      }
    }
    return list.join('')
  }
  let smallest = text
  for (let before = -1; before !== smallest.length && left > 0; ) {
    before = smallest.length
    smallest = parts(smallest, (whole) => whole.split(/(?<=\n)/))
    smallest = parts(smallest, (whole) => whole.split(''))
  }
  return smallest
}
