import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A page of the documentation. */
export interface Page {
  /** Path from the root, e.g. `docs/guide.md`. */
  path: string
  text: string
  blocks: Block[]
}

/** A fenced block. */
export interface Block {
  lang: string
  text: string
  /** Line of its fence, from 1. */
  line: number
}

/** Every page that people read: the READMEs and docs/. */
export function pagesOf(root: string): Page[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', 'README.zh-CN.md', ...docs.sort().map((name) => `docs/${name}`)].map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, text, blocks: blocksOf(text) }
  })
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: lang = '', 2: body = '', index }) => ({
    lang,
    text: body,
    line: text.slice(0, index).split('\n').length,
  }))
}

/** What the text says outside fenced blocks. */
export function proseOf({ text }: Page): string {
  return text.replace(/^```\w*\n[\s\S]*?^```$/gm, '')
}

/** The lines that a shell would run, without comments; a here-document stays with its command. */
export function commandsOf(block: string): string[] {
  const commands: string[] = []
  const lines = block.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const command = line.replace(/(?:^|\s+)# .*$/, '').trim()
    if (command === '') continue
    const end = /<<'(\w+)'$/.exec(command)?.[1]
    if (end === undefined) commands.push(command)
    else commands.push([command, ...lines.splice(0, lines.indexOf(end) + 1)].join('\n'))
  }
  return commands
}

/** Links that lead nowhere: to a file that is not there, or a heading that its page does not have. */
export function brokenLinks(page: Page, pages: readonly Page[], exists: (path: string) => boolean): string[] {
  const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(({ 1: link = '' }) => link)
  return links.filter((link) => {
    if (/^https?:/.test(link)) return false
    const [file = '', anchor] = link.split('#')
    const path = file === '' ? page.path : relative('.', join(dirname(page.path), file))
    if (!exists(path)) return true
    const target = pages.find((one) => one.path === path)
    return anchor !== undefined && !(target && anchorsOf(target).has(anchor))
  })
}

/** Anchors of the headings, as GitHub makes them. */
function anchorsOf(page: Page): Set<string> {
  const headings = [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = '' }) => heading)
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}
