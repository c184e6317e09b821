import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import { readText } from '../dist/index.js'

register()
const { textOf } = await import('../test/util/families.ts')
const { specimen } = await import('../test/generator/measure.ts')

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.TIAOLI_SHARED ?? join(root, '..', 'shared')

/** Real documents, where they are at hand. */
export function seeds() {
  const folder = join(shared, 'seeds')
  return existsSync(folder) ? filesOf(folder, (name) => name.endsWith('.txt')) : []
}

export function fixtures() {
  const folder = join(root, 'fixtures')
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'input.txt')))
    .map((name) => read(name, join(folder, name, 'input.txt')))
}

/** Clean documents that were grown, all different, one behind the other up to a length. */
export function grown(length) {
  const texts = []
  for (let seed = 1, total = 0; total < length; seed++) {
    const { text } = specimen(seed * 7919, 'clean')
    texts.push(text)
    total += text.length + 1
  }
  return texts
}

const item = (i) => `（${'一二三四五六七八九十'[i % 10]}）加强建设。推进第${i}项工作。（责任单位：市科技局、市财政局，完成时限：2025年底）\n`

/** Texts of one shape in any length. */
export const shapes = {
  'plans with tables': (length) => textOf('a plan with tables again and again', length),
  'one huge paragraph': (length) => '各部门要高度重视这项工作，加强组织领导，到2025年建成30个平台；'.repeat(Math.ceil(length / 31)).slice(0, length),
  'short items': (length) => many((i) => `${(i % 90) + 1}.加强建设。\n`, length),
  'responsibility brackets': (length) => many(item, length),
  'deep nesting': (length) => textOf('a new depth a line', length),
  // a row cut short would be a reason to see no table at all
  'rows of one table': (length) => textOf('rows of tabs', length).replace(/[^\n]+$/, ''),
  'brackets that never close': (length) => textOf('responsibilities that never close', length),
  'titles that never close': (length) => textOf('title marks that never close', length),
  'near markers': (length) => textOf('dotted numbers on one line', length),
  'near deadlines': (length) => textOf('years', length),
}

function many(unit, length) {
  const units = []
  for (let i = 0, total = 0; total < length; i++) {
    units.push(unit(i))
    total += units[i].length
  }
  return units.join('').slice(0, length)
}

function filesOf(folder, keep) {
  return readdirSync(folder)
    .filter(keep)
    .sort()
    .map((file) => read(file.replace(/\.\w+$/, ''), join(folder, file)))
}

function read(name, path) {
  return { name, text: readText(readFileSync(path), path).text }
}
