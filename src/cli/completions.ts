import type { Command, Option } from 'commander'
import type { Exit } from './exit.ts'
import type { Io } from './io.ts'

/** Shells that completions are written for. */
export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

/** Print what lets a shell complete commands, options and their choices. */
export async function completionsCommand(shell: Shell, program: Command, io: Io): Promise<Exit> {
  io.stdout.write(
    shell === 'fish' ? fishOf(program) : shell === 'zsh' ? `#compdef tiaoli\nautoload -U +X bashcompinit && bashcompinit\n${bashOf(program)}` : bashOf(program),
  )
  return 'ok'
}

/** Words by the command and the option before them; zsh reads the same through `bashcompinit`. */
function bashOf(program: Command): string {
  const choices = program.commands.flatMap((command) =>
    command.options.flatMap((option) =>
      (option.argChoices ?? []).length > 0
        ? [
            `    ${flagsOf(option)
              .map((flag) => `'${command.name()} ${flag}'`)
              .join('|')}) words='${option.argChoices?.join(' ')}' ;;`,
          ]
        : [],
    ),
  )
  const options = program.commands.map((command) => {
    const below = command.commands.map((one) => one.name())
    const arguments_ = command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])
    return `      ${command.name()}) words='${[...below, ...arguments_, ...command.options.flatMap(flagsOf), '--help'].join(' ')}' ;;`
  })
  const commands = [...program.commands.map((command) => command.name()), '--help', '--version'].join(' ')
  return `_tiaoli() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  case "\${COMP_WORDS[1]} $before" in
${choices.join('\n')}
    *) case "\${COMP_WORDS[1]}" in
${options.join('\n')}
    esac ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${commands}'
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _tiaoli tiaoli
`
}

function fishOf(program: Command): string {
  const lines = program.commands.flatMap((command) => {
    const inside = `complete -c tiaoli -n '__fish_seen_subcommand_from ${command.name()}'`
    const values = [...command.commands.map((one) => one.name()), ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])]
    return [
      `complete -c tiaoli -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.summary())}`,
      ...values.map((value) => `${inside} -a ${value}`),
      ...command.options.map((option) => `${inside} ${fishFlags(option)} -d ${quoted(option.description)}`),
    ]
  })
  return `${lines.join('\n')}\n`
}

function fishFlags({ short, long, argChoices, required }: Option): string {
  const flags = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`, required && '-r', argChoices && `-f -a ${quoted(argChoices.join(' '))}`]
  return flags.filter(Boolean).join(' ')
}

function flagsOf({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined)
}

/** A text as one word of fish. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
