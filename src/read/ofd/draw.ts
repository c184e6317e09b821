import { measure } from '../pages/lines.ts'
import { around, type Box, type Piece } from '../pages/page.ts'
import { childrenOf, type Element, isElement } from '../xml.ts'

/** What is printed on a page, in points. */
export interface Marks {
  pieces: Piece[]
  rules: Box[]
  pictures: number
}

/** Points of a millimetre. */
export const millimetres = 72 / 25.4

type Matrix = readonly [number, number, number, number, number, number]

/** Text of an element and all below it. */
export function textOf(element: Element): string {
  return element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')
}

/** A list of numbers as the format writes it; what is no number ends it. */
export function numbersOf(text: string | undefined): number[] {
  const numbers: number[] = []
  for (const part of (text ?? '').trim().split(/\s+/)) {
    const value = Number(part)
    if (part === '' || !Number.isFinite(value)) break
    numbers.push(value)
  }
  return numbers
}

/** Add what a layer or a block inside it prints. */
export function drawLayer(layer: Element, marks: Marks): void {
  for (const child of layer.children) {
    if (typeof child === 'string' || child.attributes.Visible === 'false') continue
    if (child.name === 'ofd:TextObject') drawText(child, marks)
    else if (child.name === 'ofd:PathObject') drawPath(child, marks)
    else if (child.name === 'ofd:ImageObject') marks.pictures++
    else if (child.name === 'ofd:PageBlock' || child.name === 'ofd:Layer') drawLayer(child, marks)
  }
}

/** From places of an object to those of the page. */
function spaceOf({ attributes }: Element): (x: number, y: number) => [number, number] {
  const [left = 0, top = 0] = numbersOf(attributes.Boundary)
  const given = numbersOf(attributes.CTM)
  const [a, b, c, d, e, f]: Matrix = given.length === 6 ? (given as unknown as Matrix) : [1, 0, 0, 1, 0, 0]
  return (x, y) => [(a * x + c * y + e + left) * millimetres, (b * x + d * y + f + top) * millimetres]
}

/** A list of steps, in which `g 3 5.2` stands for three steps of 5.2. */
export function stepsOf(text: string | undefined, most: number): number[] {
  const steps: number[] = []
  const parts = (text ?? '').trim().split(/\s+/)
  for (let i = 0; i < parts.length && steps.length < most; i++) {
    if (parts[i] !== 'g') {
      const step = Number(parts[i])
      if (parts[i] === '' || !Number.isFinite(step)) break
      steps.push(step)
      continue
    }
    const times = Number(parts[++i])
    const step = Number(parts[++i])
    if (!(times > 0) || !Number.isFinite(step)) break
    for (let n = 0; n < times && steps.length < most; n++) steps.push(step)
  }
  return steps
}

/** A Han character reaches this far above its base line, in heights of its font. */
const above = 0.88

function drawText(object: Element, marks: Marks): void {
  const place = spaceOf(object)
  const size = Number(object.attributes.Size)
  if (!(size > 0)) return
  const scale = Number(object.attributes.HScale ?? 1) || 1
  let [x, y] = [0, 0]
  for (const code of childrenOf(object, 'ofd:TextCode')) {
    const chars = [...textOf(code)]
    x = Number(code.attributes.X ?? x) || 0
    y = Number(code.attributes.Y ?? y) || 0
    const right = stepsOf(code.attributes.DeltaX, chars.length)
    const down = stepsOf(code.attributes.DeltaY, chars.length)
    let run = { text: '', x, y, end: x }
    const flush = () => {
      if (run.text.trim() !== '') marks.pieces.push(pieceOf(run, size, place))
    }
    for (const [i, char] of chars.entries()) {
      const width = measure(char) * size * scale
      // a step down or far to the right: another line, or another cell
      if (run.text !== '' && (Math.abs(y - run.y) > size * 0.1 || x - run.end > size * 0.6 || x < run.end - size * 0.9)) {
        flush()
        run = { text: '', x, y, end: x }
      }
      run.text += char
      run.end = x + width
      x += right[i] ?? (down.length > 0 ? 0 : width)
      y += down[i] ?? 0
    }
    flush()
  }
}

function pieceOf(run: { text: string; x: number; y: number; end: number }, size: number, place: (x: number, y: number) => [number, number]): Piece {
  const origin = place(run.x, run.y)
  const along = place(run.x + 1, run.y)
  const up = place(run.x, run.y - 1)
  const angle = Math.atan2(along[1] - origin[1], along[0] - origin[0])
  const corners = [run.x, run.end].flatMap((x) => [place(x, run.y - above * size), place(x, run.y + (1 - above) * size)])
  const box = around(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
  const turned = Math.abs(angle - Math.round(angle / (Math.PI / 2)) * (Math.PI / 2)) > 0.05
  return { ...box, text: run.text, size: size * Math.hypot(up[0] - origin[0], up[1] - origin[1]), ...(turned ? { askew: true } : {}) }
}

const thickest = 4

/** Straight strokes of a path, upright or level; a thin filled box is one too. */
function drawPath(object: Element, marks: Marks): void {
  const place = spaceOf(object)
  const stroked = object.attributes.Stroke !== 'false'
  const filled = object.attributes.Fill === 'true'
  for (const data of childrenOf(object, 'ofd:AbbreviatedData')) {
    const corners: [number, number][][] = []
    const parts = textOf(data).trim().split(/\s+/)
    for (let i = 0; i < parts.length; ) {
      const step = parts[i++]
      const to: [number, number] = [Number(parts[i]), Number(parts[i + 1])]
      if (step === 'S' || step === 'M') corners.push([])
      if (step === 'S' || step === 'M' || step === 'L') {
        if (!to.every(Number.isFinite)) break
        corners.at(-1)?.push(place(...to))
        i += 2
      } else if (step === 'C') {
        const [first] = corners.at(-1) ?? []
        if (first) corners.at(-1)?.push(first)
      } else {
        // curves are no rules
        corners.pop()
        i += step === 'Q' ? 4 : step === 'B' ? 6 : step === 'A' ? 7 : 0
      }
    }
    for (const path of corners) {
      const box = around(path.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
      if (path.length > 1 && filled && Math.min(box.right - box.left, box.bottom - box.top) <= thickest) marks.rules.push(box)
      else if (stroked) {
        for (const [i, [x, y]] of path.entries()) {
          const [fromX, fromY] = path[i - 1] ?? [x, y]
          if (i === 0 || (Math.abs(fromX - x) > 1 && Math.abs(fromY - y) > 1)) continue
          marks.rules.push({ left: Math.min(fromX, x), top: Math.min(fromY, y), right: Math.max(fromX, x), bottom: Math.max(fromY, y) })
        }
      }
    }
  }
}
