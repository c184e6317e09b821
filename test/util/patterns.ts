import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import ts from 'typescript'
import { meet } from '../../src/text/match.ts'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** The patterns that no automaton decides. */
export const listFile = fileURLToPath(new URL('../patterns.json', import.meta.url))

/**
 * Files that may make one while they run: globs are the user's own, a copy of a pattern is as fast as the pattern, and sentences
 * of the catalogue meet our own messages alone.
 */
const mayCompose: ReadonlySet<string> = new Set(['run/find.ts', 'stages/outline/glued.ts', 'locale/phrases.ts'])

/** A regular expression of the source, and the file that holds it. */
export interface Pattern {
  source: string
  flags: string
  file: string
}

/** A text that makes a pattern work hard: the pumps repeated, then the suffix. */
export interface Attack {
  pumps: { prefix: string; pump: string }[]
  suffix: string
}

/** A pattern that no automaton decides, with the worst text that was found for it; null when none was. */
export interface Unproved {
  pattern: string
  attack: Attack | null
}

/** Where alternatives meet nothing is looked for: it changes the code that V8 makes of a pattern, and not what the pattern is. */
const unmet = (source: string): string => source.replaceAll(meet, '')

export const nameOf = ({ source, flags }: Pattern): string => `/${unmet(source)}/${flags}`

/**
 * Every regular expression of src: those written out, from the syntax; those put together, by watching what is made while
 * the modules load.
 *
 * @throws when one is put together inside a function, where nobody would see it
 */
export async function patternsOf(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const add = (source: string, flags: string, file: string) => found.set(nameOf({ source, flags, file }), { source, flags, file })
  const files = readdirSync(src, { recursive: true })
    .map(String)
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.startsWith('schema/'))
    .sort()
  const composed: string[] = []
  for (const file of files) {
    const text = readFileSync(src + file, 'utf8')
    const visit = (node: ts.Node, inFunction: boolean): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        add(node.text.slice(1, end), node.text.slice(end + 1), file)
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
        // the same pattern with other flags is judged where it is written
        const again = node.arguments?.[0]?.getText().endsWith('.source')
        if (inFunction && !again && !mayCompose.has(file)) throw new Error(`${file} puts a regular expression together inside a function: ${node.getText()}`)
        if (!inFunction && !composed.includes(file)) composed.push(file)
      }
      const inner = inFunction || (ts.isFunctionLike(node) && !isEager(node))
      ts.forEachChild(node, (child) => visit(child, inner))
    }
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), false)
  }
  const Plain = RegExp
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given: [string | RegExp, string?], made) {
      const pattern = Reflect.construct(target, given, made) as RegExp
      const file = /\/src\/(?!schema\/)(\S+\.ts)/.exec((new Error().stack ?? '').split('\n')[2] ?? '')?.[1]
      if (file) add(pattern.source, pattern.flags, file)
      return pattern
    },
  }) as RegExpConstructor
  try {
    for (const file of composed) await import(src + file)
  } finally {
    globalThis.RegExp = Plain
  }
  return [...found.values()]
}

/** A function that runs while its module loads, as in `list.map((one) => new RegExp(one))` at the top level. */
const isEager = (node: ts.Node) => ts.isArrowFunction(node) && ts.isCallExpression(node.parent)

/** What an automaton, or else a search for the worst text, says of a pattern. */
export async function judge({ source, flags }: Pattern): Promise<{ proved: boolean; attack: Attack | null }> {
  // the flag d only asks for places
  const result = await check(unmet(source), flags.replace('d', ''), { timeout: 30_000, recallTimeout: -1 })
  if (result.status === 'unknown') {
    if (result.error.kind !== 'timeout') throw new Error(`/${source}/${flags}: ${result.error.kind}`)
    return { proved: false, attack: null }
  }
  if (result.status === 'safe') return { proved: result.checker === 'automaton', attack: null }
  return { proved: false, attack: { pumps: result.attack.pumps.map(({ prefix, pump }) => ({ prefix, pump })), suffix: result.attack.suffix } }
}

/** Milliseconds that a pattern takes for its attack, grown to a length; a single search, as far as it goes. */
export function withstand({ source, flags }: Pattern, attack: Attack, length: number): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  const fixed = attack.pumps.reduce((sum, { prefix }) => sum + prefix.length, attack.suffix.length)
  const pumped = attack.pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor((length - fixed) / Math.max(1, pumped)))
  const text = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + attack.suffix
  const started = performance.now()
  pattern.exec(text)
  return performance.now() - started
}
