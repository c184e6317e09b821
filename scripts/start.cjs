#!/usr/bin/env node
// What `tiaoli` runs. The commands that people wait for come from one file; what Node compiles of it is kept in the cache folder of the user, so that it starts
// in a third of the time that a hundred modules take. Every other command is loaded from its modules.
const modules = './main.js'
const quick = new Set(['parse', '-h', '--help', undefined])
/** Hash of the file, put in when it is built: what was compiled of another one does not fit. */
const built = 'BUILT'
const version = 'VERSION'

const { closeSync, openSync, readSync, statSync } = require('node:fs')
const { join } = require('node:path')

/** Where it is kept, for each Node that takes no other's. */
function place() {
  const folder = process.env.XDG_CACHE_HOME || join(require('node:os').homedir(), '.cache')
  return join(folder, 'tiaoli', 'start', `${process.version}-${process.arch}`)
}

/** Read a file into memory that the next one is read into: to get as much anew costs more than reading. */
function read(file, memory) {
  const handle = openSync(file)
  const length = readSync(handle, memory)
  closeSync(handle)
  return memory.subarray(0, length)
}

/** What Node compiled before; nothing where it was not kept. */
function compiled(memory) {
  try {
    const kept = read(place(), memory)
    return kept.toString('latin1', 0, built.length) === built ? kept.subarray(built.length) : undefined
  } catch {
    return undefined
  }
}

/** Keep what was compiled; whoever has no folder to write to does without. */
function keep(script) {
  const { mkdirSync, renameSync, writeFileSync } = require('node:fs')
  try {
    const file = place()
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(built, 'latin1'), script.createCachedData()]))
    renameSync(`${file}.${process.pid}`, file)
  } catch {}
}

function run(filename) {
  // one run is over before most of what V8 would compile in the background pays: eight times as patient, it needs a third less;
  // and patterns that run more than once would be compiled twice, first for the interpreter
  require('node:v8').setFlagsFromString('--interrupt-budget=1056000 --no-regexp-tier-up')
  const { Script } = require('node:vm')
  // what was compiled is about as long as the text; pages that are not written to cost nothing
  const memory = Buffer.allocUnsafeSlow(4 * statSync(filename).size)
  const source = read(filename, memory).latin1Slice()
  const cachedData = compiled(memory)
  const script = new Script(source, { filename, cachedData })
  // at the end of a run that needed most of it
  if ((!cachedData || script.cachedDataRejected) && process.argv[2] === 'parse') process.on('exit', () => keep(script))
  const module = { exports: {} }
  // what was compiled before cannot import: this file does it for it
  script.runInThisContext()(module.exports, require, module, require('node:url').pathToFileURL(filename).href, (path) => import(path))
}

const [, , command, ...others] = process.argv
if (others.length === 0 && (command === '--version' || command === '-V')) require('node:fs').writeSync(1, `${version}\n`)
else if (quick.has(command)) run(join(__dirname, 'quick.cjs'))
else import(modules)
