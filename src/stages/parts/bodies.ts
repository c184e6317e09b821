import { isOrganization, readOrganization } from '../../text/organization.ts'
import type { Passage } from '../../text/passage.ts'
import type { Paragraph, Table } from '../../tree/nodes.ts'
import type { Metadata } from '../../tree/records.ts'

/** The bodies of a signature or issuer line, or null when it is none: one body, or several parted by wide spaces. */
export function bodiesOf(node: Paragraph | Table | undefined): { from: number; to: number }[] | null {
  return node?.type === 'paragraph' ? bodiesIn(node.text) : null
}

/** The bodies that a text is made of, or null. */
export function bodiesIn(text: Passage): { from: number; to: number }[] | null {
  const { key } = text
  if (key.length < 2 || key.length > 160 || /[。，；：！？、]/.test(key)) return null
  const gaps: number[] = []
  for (let i = 1; i < key.length; i++) if (text.gapBefore(i)) gaps.push(i)
  const out: { from: number; to: number }[] = []
  let start = 0
  for (const gap of [...gaps, key.length]) {
    if (isOrganization(key.slice(start, gap))) {
      out.push({ from: start, to: gap })
      start = gap
    }
  }
  // several bodies on a line; a name that is only letter-spaced stays one
  if (start === key.length && out.length > 1 && out.every(({ from, to }) => to - from >= 4 || /[^公][部委署局]$|^国务院$/.test(key.slice(from, to)))) return out
  return isOrganization(key) ? [{ from: 0, to: key.length }] : null
}

/** Add bodies, each once; a second print of one adds its place. */
export function addBodies(bodies: Metadata['issuers'], more: Metadata['issuers']): void {
  if (more.length === 0) return
  const known = new Map(bodies.flatMap((body) => [[plain(body.name), body] as const, [wholeName(body.name), body] as const]))
  const places = new Set(bodies.flatMap((body) => body.spans.map(({ start }) => start)))
  for (const { name, spans } of more) {
    // a letterhead may print the city above the district that signs
    const same =
      known.get(plain(name)) ?? known.get(wholeName(name)) ?? bodies.find((body) => plain(name).length >= 5 && plain(body.name).endsWith(plain(name)))
    const body = same ?? { name, spans: [] }
    for (const span of spans) if (!same || !places.has(span.start)) body.spans.push(span)
    for (const { start } of spans) places.add(start)
    if (same) continue
    known.set(plain(name), body)
    known.set(wholeName(name), body)
    bodies.push(body)
  }
}

/** A name without 文件 and without second name. */
function plain(name: string): string {
  return name.replace(/文件$/, '').replace(/[（(][^（()）]{3,24}[）)]$/, '')
}

/** 发展改革委 above the title signs as 国家发展和改革委员会. */
function wholeName(name: string): string {
  return readOrganization(plain(name))?.canonical ?? plain(name)
}
