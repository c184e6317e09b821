import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Item, itemOf } from '../../src/export/index.ts'
import { parse } from '../../src/index.ts'
import type { Section } from '../../src/schema/types.ts'
import { programAt, unlessThere } from '../util/programs.ts'
import { fixtureItems, hostileItem, sectionsOf, textOf } from './items.ts'
import { walk } from './workbook.ts'

const xmllint = programAt('xmllint')
const schema = join(import.meta.dirname, '..', '..', 'schemas', 'akn-subset.xsd')

const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
const eId = (id: string) => id.replaceAll('/', '__').replace(/\s/g, '_')

const items = [...fixtureItems(), hostileItem(), itemOf(parse(''), '')]

/** What xmllint says of files held against the schema: a line each, by name of the file. */
function validated(files: Readonly<Record<string, string>>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tiaoli-akn-'))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.xml`), text)
    const args = ['--noout', '--nonet', '--huge', '--schema', schema, ...Object.keys(files).map((name) => `${name}.xml`)]
    const { stderr } = spawnSync(xmllint ?? '', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
    const lines = stderr.trim().split('\n')
    return new Map(Object.keys(files).map((name) => [name, lines.filter((line) => line.startsWith(`${name}.xml`)).join('\n')]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('Akoma Ntoso', () => {
  it.skipIf(!xmllint)(`of every document is valid as xmllint reads the schema${unlessThere(xmllint, 'xmllint')}`, () => {
    const files = Object.fromEntries(items.map((item, i) => [`d${i}`, textOf('akn', item)]))
    for (const [name, said] of validated(files)) expect(said).toBe(`${name}.xml validates`)
  })

  const whole = textOf(
    'akn',
    itemOf(
      parse(
        '市政府关于试点的方案\n青政〔2024〕5号\n一、任务\n（一）清点台账。逐户登记。（市司法局牵头，2024年12月底前完成）\n附表\n指标\t单位\t2025年\n产值\t亿元\t2\n',
      ),
      null,
    ),
  )
  /** What makes a document invalid, and what xmllint names. */
  const faults: Readonly<Record<string, readonly [from: string | RegExp, to: string, says: RegExp]>> = {
    'an element out of order': [/(<num>.*<\/num>\n)(<heading>.*<\/heading>\n)/, '$2$1', /num.*not expected/],
    'metadata out of order': [/(<references[\s\S]*<\/references>\n)(<proprietary[\s\S]*<\/proprietary>\n)/, '$2$1', /proprietary.*not expected/],
    'levels of FRBR out of order': [/(<FRBRWork>.*\n)(<FRBRExpression>.*\n)/, '$2$1', /FRBRExpression.*not expected/],
    'a section without its id': [' eId="instrument__1__1"', '', /attribute 'eId' is required/],
    'an id that stands twice': [' eId="instrument__1__1"', ' eId="instrument__1"', /Duplicate key-sequence \['instrument__1'\]/],
    'an id with a space': [' eId="instrument__1__1"', ' eId="instrument 1 1"', /eId.*not accepted by the pattern/],
    'a container without a name': [/<hcontainer name="instrument"/, '<hcontainer', /attribute 'name' is required/],
    'a body without what it is shown as': [/(<TLCOrganization eId="issuer" [^>]*?) showAs="[^"]*"/, '$1', /attribute 'showAs' is required/],
    'metadata of nobody': ['<references source="#tiaoli">', '<references>', /attribute 'source' is required/],
    'a day that is none': [/date="0001-01-01"/, 'date="2024-02-30"', /xs:date/],
    'text between containers': ['<mainBody>\n', '<mainBody>文', /Character content/],
    'an element that the standard does not have': ['<content>', '<lead/><content>', /lead.*not expected/],
    'a table without rows': [/<tr>.*<\/tr>/, '', /table.*Missing child element/],
    'a role that is none': ['role="lead"', 'role="boss"', /role/],
    'a container without content': [/<content>[\s\S]*?<\/content>\n/, '', /Missing child element|not complete/i],
  }

  it.skipIf(!xmllint)(`is refused with a fault in it${unlessThere(xmllint, 'xmllint')}`, () => {
    const named = Object.entries(faults)
    for (const [fault, [from, to]] of named) expect(whole.replace(from, to), fault).not.toBe(whole)
    const said = validated({ whole, ...Object.fromEntries(named.map(([, [from, to]], i) => [`f${i}`, whole.replace(from, to)])) })
    expect(said.get('whole')).toBe('whole.xml validates')
    for (const [i, [fault, [, , says]]] of named.entries()) expect(said.get(`f${i}`), fault).toMatch(says)
  })

  it('holds all text and each section under its own id, and points only at what it holds', () => {
    for (const item of items) expectHeld(item)
  })
})

/** What stands directly under an id: its number, its heading, its paragraphs; of a table the cells. */
interface Held {
  num: string
  heading: string
  caption: string
  p: string[]
}

function expectHeld(item: Item): void {
  const ids = new Map<string, Held>()
  const open: { element: string; held: Held | undefined }[] = []
  const points: string[] = []
  const bodies: string[] = []
  const shown: (string | undefined)[] = []
  const head: Record<string, string> = {}
  walk(textOf('akn', item), {
    open(element, attributes) {
      const held = attributes.eId === undefined ? open.at(-1)?.held : { num: '', heading: '', caption: '', p: [] }
      if (attributes.eId !== undefined && held) ids.set(attributes.eId, held)
      if (element === 'p') held?.p.push('')
      if (element === 't:body') bodies.push(`${attributes.role} `)
      if (element === 'TLCOrganization') shown.push(attributes.showAs)
      points.push(...Object.values(attributes).filter((value) => value.startsWith('#')))
      open.push({ element, held })
    },
    text(text) {
      const { element, held } = open.at(-1) ?? {}
      if (element === 't:body') bodies.push(bodies.pop() + text)
      if (element === 'docTitle' || element === 'docNumber') head[element] = text
      if (held && element === 'p') held.p.push(held.p.pop() + text)
      if (held && (element === 'num' || element === 'heading' || element === 'caption')) held[element] += text
    },
    close: () => void open.pop(),
  })
  for (const point of points) expect(ids.has(point.slice(1)), point).toBe(true)
  const { parts, tables, responsibilities, organizations, metadata } = item.document
  const [title, number] = [metadata.title?.text ?? metadata.noticeTitle?.text, metadata.documentNumber?.text]
  expect(head).toEqual({ ...(title ? { docTitle: clean(title) } : {}), ...(number ? { docNumber: clean(number) } : {}) })
  expect(shown.slice(2)).toEqual(organizations.map(({ name }) => clean(name).replace(/[\t\n]/g, ' ')))
  expect(bodies).toEqual(responsibilities.flatMap(({ assignments }) => assignments.map(({ role, mention }) => `${role} ${clean(mention)}`)))
  // a container without text holds one empty paragraph, which the standard wants
  const under = (id: string, num: string, heading: string, blocks: Section['blocks']) => {
    const held = ids.get(eId(id))
    expect({ ...held, p: held?.p.filter((text) => text !== '') }, id).toEqual({
      num: clean(num),
      heading: clean(heading),
      caption: '',
      p: paragraphsOf(item, blocks),
    })
  }
  for (const { id, marker, heading, blocks } of sectionsOf(item)) under(id, marker?.text ?? '', heading ?? '', blocks)
  for (const { id, title, preamble, closing } of parts) under(id, '', title?.text ?? '', [...preamble, ...closing])
  for (const { id, caption, header, rows } of tables.filter((table) => table.rows.length > 0)) {
    const cells = [...header, ...rows].flat().map(({ text }) => clean(text))
    expect(ids.get(eId(id)), id).toEqual({ num: '', heading: '', caption: clean(caption?.text ?? ''), p: cells })
  }
}

/** Paragraphs of blocks; the notes of a table stand below it, and of a table without rows all that it has. */
function paragraphsOf({ document }: Item, blocks: Section['blocks']): string[] {
  const texts = blocks.flatMap(({ text, tableId }) => {
    const table = document.tables.find(({ id }) => id === tableId)
    if (!table) return [text]
    return [table.rows.length === 0 ? (table.caption?.text ?? '') : '', ...table.notes.map((note) => note.text)]
  })
  return texts.filter((text) => text !== '').map(clean)
}
