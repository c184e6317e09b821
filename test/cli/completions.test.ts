import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { tiaoli } from './run.ts'

/** What bash offers for a line, its last word not yet whole. */
async function offered(line: string): Promise<string[]> {
  const { exit, out } = await tiaoli(['completions', 'bash'])
  expect(exit).toBe(0)
  const words = line.split(' ')
  const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _tiaoli; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', `${out}\n${ask}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
}

describe('tiaoli completions', () => {
  it.each([
    ['tiaoli ex', ['explain', 'export']],
    ['tiaoli parse --fo', ['--format']],
    ['tiaoli parse --format ', ['json', 'tree']],
    ['tiaoli export --offsets c', ['codepoint']],
    ['tiaoli completions ', expect.arrayContaining(['bash', 'zsh', 'fish'])],
    ['tiaoli db q', ['query']],
  ])('completes %s', async (line, words) => {
    expect(await offered(line)).toEqual(words)
  })

  it('knows every command and its options in every shell', async () => {
    const help = await tiaoli(['--help'])
    const commands = [...(/Commands:\n([\s\S]*?)\n\n/.exec(help.out)?.[1] ?? '').matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(({ 1: name = '' }) => name)
    expect(commands.length).toBeGreaterThan(10)
    const [fish, zsh] = [await tiaoli(['completions', 'fish']), await tiaoli(['completions', 'zsh'])]
    for (const name of commands.filter((name) => name !== 'help')) expect(fish.out, name).toContain(`-a ${name} -d`)
    expect(zsh.out).toMatch(/^#compdef tiaoli\n.*bashcompinit/)
    expect(fish.out).toContain("-n '__fish_seen_subcommand_from parse' -l format -r -f -a 'json tree'")
  })

  it('refuses a shell it does not know', async () => {
    expect(await tiaoli(['completions', 'tcsh'])).toMatchObject({ exit: 2, err: expect.stringContaining('bash') })
  })
})
