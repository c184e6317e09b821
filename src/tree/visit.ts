import type { Block, Part, Root, Section } from './nodes.ts'

/** Every section of a part or section in reading order, parents first. No recursion: depth is the text's to choose. */
export function* sectionsOf(of: Part | Section): Generator<Section> {
  const stack = [...of.sections].reverse()
  for (let section = stack.pop(); section; section = stack.pop()) {
    yield section
    for (let i = section.sections.length - 1; i >= 0; i--) stack.push(section.sections[i] as Section)
  }
}

/** Every section of the tree in reading order. */
export function* allSections(root: Root): Generator<Section> {
  for (const part of root.parts) yield* sectionsOf(part)
}

/** Every block with its owner, in reading order. */
export function* allBlocks(root: Root): Generator<{ owner: Section | Part; block: Block }> {
  for (const part of root.parts) {
    for (const block of part.preamble) yield { owner: part, block }
    for (const section of sectionsOf(part)) for (const block of section.blocks) yield { owner: section, block }
    for (const block of part.closing) yield { owner: part, block }
  }
}
