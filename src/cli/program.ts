import { Argument, Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander'
import type { Mode } from '../eval/score.ts'
import { formatNames, offsetUnits, tableNames } from '../export/names.ts'
import { categories } from '../lexicon/headings.ts'
import { langs } from '../locale/index.ts'
import type { Speaker } from '../locale/phrases.ts'
import { defaultLimits, type Limits } from '../read/limits.ts'
import { StoreError } from '../store/port.ts'
import { version } from '../version.ts'
import type { CheckFlags } from './check.ts'
import { type Shell, shells } from './completions.ts'
import type { CorrectFlags } from './correct.ts'
import type { DbFlags, LinksFlags } from './db.ts'
import type { DiffFlags } from './diff.ts'
import type { DoctorFlags } from './doctor.ts'
import type { EvalFlags } from './eval.ts'
import { type Exit, exits, UsageError } from './exit.ts'
import type { ExplainFlags } from './explain.ts'
import type { ExportFlags } from './export.ts'
import type { IngestFlags } from './ingest.ts'
import type { CommonOptions, Io } from './io.ts'
import type { McpFlags } from './mcp.ts'
import type { ParseOptions } from './parse.ts'
import type { EnqueueFlags, WorkerFlags } from './queue.ts'
import type { ServeFlags } from './serve.ts'
import type { WatchFlags } from './watch.ts'
import { langIn, speakerFor } from './words.ts'

/**
 * Run the command line: arguments in, exit code out. Nothing is thrown.
 *
 * @param argv Arguments after the program's name.
 */
export async function runProgram(argv: readonly string[], process: Io): Promise<number> {
  const io = { ...process, lang: langIn(argv, process.env) }
  const say = speakerFor(io)
  let exit: Exit = 'ok'
  const program = build(argv, io, (result) => {
    exit = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) exit = error.exitCode === 0 ? 'ok' : 'usage'
    else if (error instanceof UsageError || error instanceof StoreError) {
      // said for itself: a sentence that begins with a name would take `error` for a part of it
      io.stderr.write(`${say('error: ')}${say(error.message)}\n  ${say(`hint: ${error.hint}`)}\n`)
      exit = error instanceof UsageError ? 'usage' : 'stopped'
    } else {
      io.stderr.write(
        `${error instanceof Error ? error.stack : String(error)}\n  ${say('hint: This is a bug of tiaoli. Please report it with the command.')}\n`,
      )
      exit = 'bug'
    }
  }
  return exits[exit].code
}

function build(argv: readonly string[], io: Io, end: (exit: Exit) => void): Command {
  const say = speakerFor(io)
  const program = new Command('tiaoli')
    .description('Turn raw Chinese government policy text into normalized, validated JSON in which every value leads back to its characters.')
    .version(version, '-V, --version')
    .addOption(langOption())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError(say('(add --help for the options)'))
    .configureHelp(helpIn(say))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.split('\n').map(say).join('\n')),
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
    })
    .addHelpText('after', `\n${say('Examples:')}\n${examples}\n\n${say('Exit codes:')}\n${exitTable(say)}`)
    // the program has the option too and takes it, wherever it stands
    .hook('preAction', (whole, command) => {
      const { lang } = whole.opts<CommonOptions>()
      if (lang !== undefined) command.setOptionValue('lang', lang)
    })

  add(program, 'parse', 'parse one document and print it')
    .argument('<file>', 'document (text, HTML, DOCX, …), or - for standard input')
    .option('--pipeline <name|file>', pipelineHelp)
    .addOption(new Option('--format <format>', 'json: the whole document; tree: a readable outline').choices(['json', 'tree']).default('json'))
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--max-bytes <n>', maxBytesHelp, positive)
    .option('--limit <name=n>', limitHelp, limits)
    .option('--timeout <ms>', timeoutHelp, positive)
    .option('--profile', 'print how long each step took on standard error')
    .action(async (file: string, options: ParseOptions) => end(await (await import('./parse.ts')).parseCommand(file, options, io)))

  // one page is read in the time that it takes to put the other commands together
  if (argv[0] === 'parse') return program

  add(program, 'ingest', 'parse many documents into a folder')
    .argument('<path...>', 'files and folders; folders are searched for documents by their endings')
    .requiredOption('-o, --out <dir>', 'folder for documents/, revisions/, index.jsonl and the store')
    .option('--include <glob>', 'take only files that match; may be repeated', collect)
    .option('--exclude <glob>', 'leave out files that match; may be repeated', collect)
    .option('--recursive', 'search folders inside folders (the default)', true)
    .option('--no-recursive', 'search only the folder itself')
    .option('--pipeline <name|file>', pipelineHelp)
    .option('--strict', 'warnings count: exit with 3')
    .option('--fail-fast', 'stop at the first document that fails')
    .option('--force', 'read sources again that have not changed')
    .option('--retry-failed', 'read sources again that failed, though they have not changed')
    .option('-j, --jobs <n>', jobsHelp, positive)
    .option('--store <url>', storeHelp)
    .option('--max-bytes <n>', maxBytesHelp, positive)
    .option('--limit <name=n>', limitHelp, limits)
    .option('--timeout <ms>', timeoutHelp, positive)
    .option('--to <formats>', `export the documents as well, into exports/: ${formatNames.join(', ')}`, choiceOf(formatNames))
    .option('--report <file>', 'write times, failures and counts of the run as JSON')
    .option('--dry-run', 'do everything but write documents')
    .option('--json', 'print the summary as JSON')
    .addOption(new Option('--events', 'print events as lines of JSON on standard output').conflicts('json'))
    .action(async (paths: string[], flags: IngestFlags) => end(await (await import('./ingest.ts')).ingestCommand(paths, flags, io, argv)))

  add(program, 'watch', 'ingest folders again whenever something in them changes')
    .argument('<path...>', 'files and folders, as for ingest')
    .requiredOption('-o, --out <dir>', 'folder for documents/, revisions/, index.jsonl and the store')
    .option('--include <glob>', 'take only files that match; may be repeated', collect)
    .option('--exclude <glob>', 'leave out files that match; may be repeated', collect)
    .option('--no-recursive', 'watch only the folder itself')
    .option('--pipeline <name|file>', pipelineHelp)
    .option('--settle <ms>', 'how long a file must stay as it is before it is read (default: 1000)', positive)
    .option('-j, --jobs <n>', jobsHelp, positive)
    .option('--store <url>', storeHelp)
    .option('--max-bytes <n>', maxBytesHelp, positive)
    .option('--limit <name=n>', limitHelp, limits)
    .option('--timeout <ms>', timeoutHelp, positive)
    .option('--events', 'print events as lines of JSON on standard output')
    .action(async (paths: string[], flags: WatchFlags) => end(await (await import('./watch.ts')).watchCommand(paths, flags, io, argv)))

  add(program, 'status', 'say what an output folder holds and how its last run ended')
    .argument('<dir>', outHelp)
    .option('--store <url>', storeHelp)
    .option('--json', 'print it as JSON')
    .action(async (out: string, flags: DbFlags) => end(await (await import('./status.ts')).statusCommand(out, flags, io)))

  const db = program.command('db').summary('ask the store with SQL').description('Look into the store of an output folder.')
  add(db, 'tables', 'list tables and views')
    .argument('<dir>', outHelp)
    .option('--store <url>', storeHelp)
    .option('--json', 'print rows as JSON')
    .action(async (out: string, flags: DbFlags) => end(await (await import('./db.ts')).tablesCommand(out, flags, io)))
  add(db, 'query', 'ask with SQL; nothing can be changed')
    .argument('<dir>', outHelp)
    .argument('<sql>', 'a query, such as "select due, body, text from tasks order by due"')
    .option('--store <url>', storeHelp)
    .option('--json', 'print rows as JSON')
    .action(async (out: string, sql: string, flags: DbFlags) => end(await (await import('./db.ts')).queryCommand(out, sql, flags, io)))
  add(db, 'links', 'list documents that are the same under another id, or say that two are')
    .argument('<dir>', outHelp)
    .option('--asked', 'list only those that a person should decide')
    .option('--agree <id...>', 'the two documents are one')
    .option('--refuse <id...>', 'the two documents are not one')
    .option('--store <url>', storeHelp)
    .option('--json', 'print rows as JSON')
    .action(async (out: string, flags: LinksFlags) => end(await (await import('./db.ts')).linksCommand(out, flags, io)))
  add(db, 'citations', 'list which stored document each citation means')
    .argument('<dir>', outHelp)
    .option('--unresolved', 'list the citations of documents that are not stored')
    .option('--store <url>', storeHelp)
    .option('--json', 'print rows as JSON')
    .action(async (out: string, flags: DbFlags & { unresolved?: boolean }) => end(await (await import('./db.ts')).citationsCommand(out, flags, io)))
  add(db, 'rebuild', 'make the tables again from the JSON files')
    .argument('<dir>', outHelp)
    .option('--store <url>', storeHelp)
    .option('--json', 'print the counts as JSON')
    .action(async (out: string, flags: DbFlags) => end(await (await import('./db.ts')).rebuildCommand(out, flags, io)))

  add(program, 'enqueue', 'put documents into a queue that workers on any machine read')
    .argument('<path...>', 'files and folders, as for ingest; the same on every machine')
    .requiredOption('-o, --out <dir>', 'folder for the results; the same on every machine')
    .requiredOption('--store <url>', sharedHelp)
    .option('--include <glob>', 'take only files that match; may be repeated', collect)
    .option('--exclude <glob>', 'leave out files that match; may be repeated', collect)
    .option('--no-recursive', 'search only the folder itself')
    .option('--pipeline <name|file>', pipelineHelp)
    .option('--force', 'read sources again that have not changed')
    .option('--retry-failed', 'read sources again that failed, though they have not changed')
    .option('--json', 'print the counts as JSON')
    .action(async (paths: string[], flags: EnqueueFlags) => end(await (await import('./queue.ts')).enqueueCommand(paths, flags, io)))

  add(program, 'worker', 'read documents from the queue, together with others')
    .requiredOption('--store <url>', sharedHelp)
    .option('-j, --jobs <n>', jobsHelp, positive)
    .option('--batch <n>', 'documents claimed and kept at once (default: 32)', positive)
    .option('--until-empty', 'end when nothing waits, instead of waiting for more')
    .option('--max-bytes <n>', maxBytesHelp, positive)
    .option('--limit <name=n>', limitHelp, limits)
    .option('--timeout <ms>', 'give a document up after this many milliseconds (default: ten minutes)', positive)
    .option('--json', 'print the counts as JSON')
    .action(async (flags: WorkerFlags) => end(await (await import('./queue.ts')).workerCommand(flags, io, argv)))

  add(program, 'queue', 'say what waits in the queue')
    .requiredOption('--store <url>', sharedHelp)
    .option('--revive', 'put back what was given up after its last try')
    .option('--json', 'print the counts as JSON')
    .action(async (flags: { store: string; revive?: boolean; json?: boolean }) => end(await (await import('./queue.ts')).queueCommand(flags, io)))

  add(program, 'check', 'check documents against the schema, their inner references and their source')
    .argument('<path...>', 'JSON documents, or the folder of an ingest')
    .option('--sources <dir>', 'folder with the texts the documents were made from; found by their sha-256')
    .option('--json', 'print the results as JSON')
    .option('--limit <name=n>', limitHelp, limits)
    .action(async (paths: string[], flags: CheckFlags) => end(await (await import('./check.ts')).checkCommand(paths, flags, io)))

  add(program, 'explain', 'explain how a record was read and what is doubtful about it')
    .argument('<file#id>', 'document that tiaoli wrote, or a file to read; # and the id of a record, or nothing to list what is most doubtful')
    .option('--sources <dir>', 'folder with the text the document was made from; found by its sha-256')
    .option('--all', 'list every doubtful record, not only the first twenty')
    .option('--json', 'print the records as JSON')
    .option('--limit <name=n>', limitHelp, limits)
    .action(async (target: string, flags: ExplainFlags) => end(await (await import('./explain.ts')).explainCommand(target, flags, io)))

  add(program, 'correct', 'correct a document, for this scan and the next, and show what changes')
    .argument('<file>', 'the source; the correction goes to <file>.corrections.json')
    .option('--replace <quote>', 'a passage to replace, by --with')
    .option('--with <text>', 'the right text')
    .option('--heading <quote>', 'a passage that is a heading of another --level, or none')
    .addOption(new Option('--level <level>', 'from 1, the top of its part, to 9; none: body text'))
    .option('--category <quote>', 'the beginning of a section that is (--is) of another category')
    .addOption(new Option('--is <category>', 'its category').choices([...categories]))
    .option('--body <name>', 'a body whose --role is another')
    .addOption(new Option('--role <role>', 'its role, or none').choices(['lead', 'responsible', 'support', 'guide', 'none']))
    .option('--deadline <quote>', 'a time that ends --by another day')
    .option('--by <day>', 'YYYY-MM-DD, ongoing or none')
    .option('--target <name>', 'an indicator whose target has another --value')
    .option('--value <quantity>', 'such as `40%以上`, or none')
    .option('--accept <code>', 'a finding that is right as it is')
    .option('--at <id>', 'id of the section it is about')
    .option('--before <text>', 'what stands before a passage that occurs more than once')
    .option('--after <text>', 'what stands behind it')
    .option('--reason <text>', 'why')
    .option('--list', 'list the corrections')
    .option('--remove <n>', 'remove a correction by its number in the list', positive)
    .option('--dry-run', 'show what would change, write nothing')
    .option('--pipeline <name|file>', pipelineHelp)
    .action(async (file: string, flags: CorrectFlags) => end(await (await import('./correct.ts')).correctCommand(file, flags, io)))

  add(program, 'diff', 'show what changed between two documents')
    .argument('<before>', 'text, document that tiaoli wrote, or id (id@revision) in the folder of an ingest')
    .argument('<after>', 'the later one')
    .option('--in <dir>', 'folder of an ingest, for ids', 'out')
    .option('--pipeline <name|file>', pipelineHelp)
    .addOption(new Option('--format <format>', 'how to show it').choices(['text', 'json', 'html']).default('text'))
    .option('--json', 'the same as --format json')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .action(async (before: string, after: string, flags: DiffFlags) => end(await (await import('./diff.ts')).diffCommand(before, after, flags, io)))

  add(program, 'eval', 'hold documents against facts found by hand')
    .argument('<gold>', 'gold file, folder of them, or folder of cases with gold.json')
    .argument('<out>', 'document, folder of <name of gold>.json, or the folder of an ingest')
    .addOption(
      new Option('--mode <mode>', 'strict: printed characters are equal; folded: but for width, brackets, end punctuation; overlap: names may be alike')
        .choices(['strict', 'folded', 'overlap'] satisfies Mode[])
        .default('folded' satisfies Mode),
    )
    .option('--only <names>', 'only gold whose name begins with one of these, with commas between', list)
    .option('--least <f1>', 'exit with 1 when an aspect is under it', share)
    .option('--detail', 'print everything that differs')
    .option('--json', 'print the results as JSON')
    .action(async (gold: string, out: string, flags: EvalFlags) => end(await (await import('./eval.ts')).evalCommand(gold, out, flags, io)))

  add(program, 'export', 'export documents to tables, workbooks, pages, Markdown, XML and more')
    .argument('<path...>', 'documents, the folder of an ingest, texts or folders of them; - for standard input')
    .requiredOption('--to <formats>', `with commas between: ${formatNames.join(', ')}`, choiceOf(formatNames))
    .option('-o, --out <path>', 'folder, or file where one is made; without it one text format goes to standard output')
    .option('--records <tables>', `with commas between: ${tableNames.join(', ')}`, choiceOf(tableNames))
    .addOption(new Option('--offsets <unit>', 'what offsets count').choices([...offsetUnits]).default('utf16'))
    .option('--chunk-size <n>', 'most characters of a chunk (default: 800)', positive)
    .option('--sources <dir>', 'folder with the texts the documents were made from; found by their sha-256')
    .option('--pipeline <name|file>', pipelineHelp)
    .option('--max-bytes <n>', maxBytesHelp, positive)
    .option('--limit <name=n>', limitHelp, limits)
    .option('--open', 'open the pages of --to html in a browser')
    .option('--json', 'print what was made as JSON')
    .action(async (paths: string[], flags: ExportFlags) => end(await (await import('./export.ts')).exportCommand(paths, flags, io)))

  add(program, 'serve', 'serve over HTTP: parse, validate, the small parsers; described by /openapi.json')
    .option('-o, --out <dir>', 'output folder of `tiaoli ingest`, whose documents are served too')
    .option('--store <url>', 'postgres://… where its store is not the one in the folder')
    .option('--host <name>', 'address to listen on; another than this machine needs keys', '127.0.0.1')
    .option('--port <n>', 'port to listen on; 0 takes any that is free', port, 8787)
    .option('--keys <file>', 'file with API keys, one a line (default: TIAOLI_API_KEYS)')
    .option('--allow-host <name>', 'name by which the server may be called; may be repeated', collect)
    .option('--max-bytes <n>', 'refuse larger requests (default: 16 MB)', positive)
    .option('--timeout <ms>', timeoutHelp, positive)
    .option('--threads <n>', 'threads that parse', positive)
    .option('--per-minute <n>', 'requests a minute from one client (default: 600)', positive)
    .option('--open', 'open the address in a browser')
    .action(async (flags: ServeFlags) => end(await (await import('./serve.ts')).serveCommand(flags, io)))

  add(program, 'mcp', 'answer a model over standard input and output (Model Context Protocol); only reads')
    .option('-o, --out <dir>', 'output folder of `tiaoli ingest`, whose documents it may ask for')
    .option('--store <url>', 'postgres://… where its store is not the one in the folder')
    .action(async (flags: McpFlags) => end(await (await import('./mcp.ts')).mcpCommand(flags, io)))

  add(program, 'doctor', 'say what is installed, what is missing and the command that adds it')
    .option('--store <url>', storeHelp)
    .option('--json', 'print it as JSON')
    .action(async (flags: DoctorFlags) => end(await (await import('./doctor.ts')).doctorCommand(flags, io)))

  program
    .command('schema')
    .summary('print a JSON schema')
    .description('Print the JSON schema (draft-07) of a file that tiaoli reads or writes.')
    .argument('[name]', 'policy-document, pipeline, gold, …', 'policy-document')
    .addOption(langOption())
    .action(async (name: string) => end(await (await import('./schema.ts')).schemaCommand(name, io)))

  program
    .command('completions')
    .summary('print what lets a shell complete commands and options')
    .description('Print what lets a shell complete commands and options, to be read when the shell starts: source <(tiaoli completions bash).')
    .addArgument(new Argument('<shell>', 'shell to write for').choices(shells))
    .addOption(langOption())
    .action(async (shell: Shell) => end(await (await import('./completions.ts')).completionsCommand(shell, program, io)))
  return program
}

/** Every command takes it, and so does the program; it is read before all else ({@link langIn}). */
function langOption(): Option {
  return new Option('--lang <lang>', 'language of what people read').choices([...langs])
}

/** Add a command with the options that every command has. */
function add(program: Command, name: string, summary: string): Command {
  return program
    .command(name)
    .summary(summary)
    .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`)
    .option('-q, --quiet', 'print results and errors only')
    .option('-v, --verbose', 'print every finding and the stack of internal errors')
    .option('--color', 'always colour')
    .option('--no-color', 'never colour (NO_COLOR does the same)')
    .addOption(langOption())
}

const pipelineHelp = 'bundled pipeline or a pipeline file; without it the text decides'

const outHelp = 'output folder of an ingest'
const jobsHelp = 'threads that read and parse (default: one a core)'
const sharedHelp = 'postgres://… of the store that the team shares'
const storeHelp = 'postgres://… for a store that a team shares (default: a file in the output folder)'
const maxBytesHelp = 'refuse larger files (default: 64 MB)'
const limitHelp = `raise or lower another limit of reading (${Object.keys(defaultLimits).join(', ')}); may be repeated`
const timeoutHelp = 'give a document up after this many milliseconds'

const examples = `  tiaoli parse 通知.txt --format tree
  cat 通知.txt | tiaoli parse - > 通知.json
  tiaoli ingest texts --out out
  tiaoli check out --sources texts
  tiaoli explain 通知.txt
  tiaoli export 通知.txt --to xlsx --out 任务分解表.xlsx
  tiaoli export out --to html --out report --open
  tiaoli diff 2022.txt 2024.txt
  tiaoli eval gold out`

function exitTable(say: Speaker): string {
  return Object.values(exits)
    .map(({ code, meaning }) => `  ${String(code).padStart(3)}  ${say(meaning)}`)
    .join('\n')
}

/** Help in the language of the call: titles and descriptions; names of commands, options and choices stay. */
function helpIn(say: Speaker): Partial<Help> {
  const plain = new Help()
  return {
    styleTitle: say,
    commandDescription: (command) => sentence(command, say),
    subcommandDescription: (command) => say(command.summary() || command.description()),
    argumentDescription: (argument) => describe(say, plain.argumentDescription(argument)),
    optionDescription: (option) => describe(say, plain.optionDescription(option)),
  }
}

/** A summary as a sentence, as {@link add} makes it in English. */
function sentence(command: Command, say: Speaker): string {
  const summary = command.summary()
  const said = say(summary)
  return said === summary || said === '' ? say(command.description()) : `${said}。`
}

/** A description with what commander puts behind it: choices and the default. */
function describe(say: Speaker, text: string): string {
  const at = text.endsWith(')') ? text.search(/ \((?:choices|default): /) : -1
  const whole = say(text)
  if (at < 0 || whole !== text) return whole
  return `${say(text.slice(0, at))} ${say(text.slice(at + 1))}`
}

function collect(value: string, previous: string[] | undefined): string[] {
  return [...(previous ?? []), value]
}

function limits(value: string, previous: Partial<Limits> | undefined): Partial<Limits> {
  const [name = '', number = ''] = value.split('=')
  if (!Object.hasOwn(defaultLimits, name)) throw new InvalidArgumentError(`Expected one of ${Object.keys(defaultLimits).join(', ')}, then = and a number.`)
  return { ...previous, [name]: positive(number) }
}

function list(value: string): string[] {
  return value.split(',').filter(Boolean)
}

/** Names out of a list, with commas between, each once. */
function choiceOf<T extends string>(known: readonly T[]): (value: string) => T[] {
  return (value) => {
    const chosen = list(value)
    const wrong = chosen.filter((name) => !known.some((one) => one === name))
    if (wrong.length > 0 || chosen.length === 0) throw new InvalidArgumentError(`Expected one or more of ${known.join(', ')}.`)
    return known.filter((name) => chosen.includes(name))
  }
}

function share(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('Expected a number from 0 to 1.')
  return number
}

function port(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isInteger(number) || number < 0 || number > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.')
  return number
}

function positive(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number above 0.')
  return number
}
